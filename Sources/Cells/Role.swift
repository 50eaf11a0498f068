/// What a piece of text on the screen means.
///
/// Screens speak of roles; only the terminal's theme knows colours. The raw value is the letter
/// that stands for the role in golden pictures.
package enum Role: Character, CaseIterable, Sendable {
  case body = "."
  case heading = "H"
  case subheading = "h"
  case strong = "b"
  case emphasis = "e"
  case muted = "m"
  case link = "l"
  case code = "c"
  case quote = "q"
  /// The frame round something, and rules between things.
  case border = "-"
  /// The bars at the top and the bottom of the screen.
  case bar = "="
  /// A key in the bar at the bottom.
  case key = "K"
  /// The line of a list that is chosen.
  case selected = "S"
  /// A place to write in, not being written in now.
  case field = "f"
  /// The place that is being written in.
  case fieldFocused = "F"
  /// Text that is marked to be copied or cut.
  case selection = "s"
  /// What tells who somebody is, in a text that is being written.
  case finding = "!"
  /// What may tell it, or may be something else.
  case possibleFinding = "~"
  /// The words in an empty field.
  case placeholder = "p"
  /// Something finished.
  case done = "d"
  /// How far one has come.
  case progress = "P"
  /// A quiet remark of the program.
  case notice = "n"
  /// The light of a QR code, and halves of dark squares in it.
  case qrCode = "Q"
  /// A place of a QR code that is dark all over, with its ground, since the blocks of many fonts
  /// leave gaps between each other.
  case qrDark = "X"
  case warning = "w"
  case error = "E"
}
