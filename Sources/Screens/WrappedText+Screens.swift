import Cells
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
