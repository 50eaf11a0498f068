import Cells
import Sittings
import Widgets
import Words

/// The question for a folder to save into when the usual one cannot be written.
package struct FolderOverlay: Equatable, Sendable {
  private(set) var field = TextField()

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    switch input {
    case .key(.escape): return .closes([])
    case .key(.enter): return .closes(wish)
    case .key(.backspace): field.deleteBackward()
    case .key(.delete): field.deleteForward()
    case .key(.left): field.move(.left)
    case .key(.right): field.move(.right)
    case .key(.home): field.move(.start)
    case .key(.end): field.move(.end)
    case .key(let key): insert(key)
    case .pasted(let text): field.insert(text)
    case .mouse, .resized: break
    }
    return .stays
  }

  func legend(in words: Wording) -> [Legend] {
    [
      Legend(keys: "Enter", label: words.help.save), Legend(keys: "Esc", label: words.help.cancel),
    ]
  }

  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let words = desk.wording
    let width = min(60, area.width - 6)
    let question = WrappedText(words.saving.askFolder, width: width).texts
    let inside = Panel.draw(
      title: words.help.elsewhereTitle, size: Size(width: width, height: question.count + 2),
      in: area, on: &frame)
    for (row, line) in question.enumerated() { frame.write(line, in: inside, row: row) }
    let place = Area(
      origin: Position(row: inside.top + question.count + 1, column: inside.left),
      size: Size(width: inside.width, height: 1))
    field.draw(in: place, on: &frame, isFocused: true)
  }

  private var wish: [Effect] {
    field.text.utf8.isEmpty ? [] : [.saveElsewhere(folder: field.text)]
  }

  private mutating func insert(_ key: Key) {
    guard case .character(let character) = key.name, key.modifiers.isEmpty else { return }
    field.insert(String(character))
  }
}
