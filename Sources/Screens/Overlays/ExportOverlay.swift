import Cells
import Sittings
import Widgets
import Words

/// The question to which file a proposal is written, and in which form.
///
/// The ending of the name is the form: whoever chooses another form changes the ending.
package struct ExportOverlay: Equatable, Sendable {
  private(set) var field: TextField
  /// The file that would be replaced, once that has been asked.
  private var replaced: String?

  init(in words: Wording) {
    field = TextField(words.composing.fileName + "." + ExportForm.allCases[0].rawValue)
  }

  /// The same question once more, since there is a file of that name.
  init(wouldReplace path: String) {
    field = TextField(path)
    replaced = path
  }

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    switch input {
    case .key(.escape): return .closes([])
    case .key(.enter): return .closes(wish(on: desk))
    case .key(.up): choose(by: -1)
    case .key(.down), .key(.tab): choose(by: 1)
    case .key(.backspace): field.deleteBackward()
    case .key(.delete): field.deleteForward()
    case .key(.left): field.move(.left)
    case .key(.right): field.move(.right)
    case .key(.home): field.move(.start)
    case .key(.end): field.move(.end)
    case .key(let key): insert(key)
    case .pasted(let text): field.insert(text)
    case .mouse(let mouse): press(mouse, on: desk)
    case .resized: break
    }
    return .stays
  }

  func legend(in words: Wording) -> [Legend] {
    [
      Legend(keys: "Enter", label: words.help.save),
      Legend(keys: "↑ ↓", label: words.composing.keys.form),
      Legend(keys: "Esc", label: words.help.cancel),
    ]
  }

  private func wish(on desk: Desk) -> [Effect] {
    guard let composition = desk.composition, let material = desk.material else { return [] }
    let isAgreed = replaced.map { $0.utf8.elementsEqual(field.text.utf8) } ?? false
    return [
      .exportProposal(composition.proposal, material, to: field.text, replacing: isAgreed)
    ]
  }

  private var form: ExportForm? { ExportForm(ofFile: field.text) }

  private mutating func choose(by step: Int) {
    let all = ExportForm.allCases
    let place = form.flatMap { all.firstIndex(of: $0) } ?? 0
    choose(all[(place + step + all.count) % all.count])
  }

  private mutating func choose(_ form: ExportForm) {
    var text = field.text
    if let former = self.form { text = String(text.dropLast(former.rawValue.count + 1)) }
    field = TextField(text + "." + form.rawValue)
  }

  private mutating func insert(_ key: Key) {
    guard case .character(let character) = key.name, key.modifiers.isEmpty else { return }
    field.insert(String(character))
  }

  private mutating func press(_ mouse: Mouse, on desk: Desk) {
    guard mouse.act == .pressed else { return }
    var scratch = Frame(desk.size)
    let inside = panel(in: Chrome.content(of: desk.size), on: &scratch, with: desk)
    let number = mouse.position.row - inside.top - question(on: desk).count - 2
    guard inside.contains(mouse.position), ExportForm.allCases.indices.contains(number) else {
      return
    }
    choose(ExportForm.allCases[number])
  }

  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let inside = panel(in: area, on: &frame, with: desk)
    let question = question(on: desk)
    for (row, line) in question.enumerated() {
      frame.write(line, in: inside, row: row, role: replaced == nil ? .body : .warning)
    }
    let place = Area(
      origin: Position(row: inside.top + question.count, column: inside.left),
      size: Size(width: inside.width, height: 1))
    field.draw(in: place, on: &frame, isFocused: true)
    for (index, form) in ExportForm.allCases.enumerated() {
      let isChosen = form == self.form
      frame.write(
        (isChosen ? "(•) " : "( ) ") + desk.wording.composing.forms[index], in: inside,
        row: question.count + 2 + index, role: isChosen ? .strong : .body, ending: .ellipsis)
    }
  }

  private static func width(on desk: Desk) -> Int { min(62, desk.size.width - 6) }

  private func question(on desk: Desk) -> [String] {
    let own = desk.wording.composing
    let text = replaced == nil ? own.askFile : own.wouldReplace
    return WrappedText(text, width: Self.width(on: desk)).texts
  }

  private func panel(in area: Area, on frame: inout Frame, with desk: Desk) -> Area {
    let height = question(on: desk).count + 2 + ExportForm.allCases.count
    return Panel.draw(
      title: desk.wording.composing.exportTitle,
      size: Size(width: Self.width(on: desk), height: height), in: area, on: &frame)
  }
}
