import Cells
import Sittings
import Widgets

extension StyledLine {
  /// A line of one meaning.
  init(_ text: String, role: Role) {
    self.init([StyledRun(text, role)])
  }

  /// Running text of one meaning, in lines.
  static func wrap(_ text: String, width: Int, role: Role) -> [StyledLine] {
    WrappedText(text, role: role, width: width).lines
  }
}

extension WrappedText {
  /// The lines without their meaning.
  var texts: [String] { lines.map(\.text) }
}

extension NoticeLine {
  /// As it stands on a screen of a width, with a column free on each side.
  func lines(width: Int) -> [String] { WrappedText(text, width: width - 2).texts }
}
