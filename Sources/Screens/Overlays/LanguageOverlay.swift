import Cells
import Sittings
import Words

/// The choice of the program's language.
package struct LanguageOverlay: Equatable, Sendable {
  private(set) var chosen: Language

  init(chosen: Language) {
    self.chosen = chosen
  }

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    switch input {
    case .key(.up): return move(by: -1)
    case .key(.down), .key(.tab): return move(by: 1)
    case .key(.enter), .key(.character(" ")): return .languageChosen(chosen)
    case .key(.escape): return .closes([])
    case .key(let key): return choose(byLetter: key)
    case .mouse(let mouse): return click(mouse, on: desk)
    case .pasted, .resized: return .stays
    }
  }

  func legend(in words: Wording) -> [Legend] {
    [
      Legend(keys: "↑ ↓", label: words.keys.choose), Legend(keys: "Enter", label: words.keys.open),
      Legend(keys: "Esc", label: words.keys.close),
    ]
  }

  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let inside = panel(in: area, on: &frame, with: desk)
    for (row, language) in Language.allCases.enumerated() {
      let isChosen = language == chosen
      let line = Area(
        origin: Position(row: inside.top + 1 + row, column: inside.left),
        size: Size(width: inside.width, height: 1))
      if isChosen { frame.fill(line, role: .selected) }
      frame.write(
        (isChosen ? "› " : "  ") + language.ownName, in: line, role: isChosen ? .selected : .body)
    }
  }

  @discardableResult
  private func panel(in area: Area, on frame: inout Frame, with desk: Desk) -> Area {
    // Each language asks in its own words, so that everybody understands the question.
    let question = Wording.in(chosen).home.languageQuestion
    let width = max(CellWidth.of(question) + 2, 30)
    return Panel.draw(
      title: question, size: Size(width: width, height: Language.allCases.count + 2), in: area,
      on: &frame)
  }

  private mutating func move(by offset: Int) -> OverlayOutcome {
    let all = Language.allCases
    let index = (all.firstIndex(of: chosen) ?? 0) + offset
    chosen = all[min(max(0, index), all.count - 1)]
    return .stays
  }

  /// The first letter of a language's own name, as a quick way.
  private mutating func choose(byLetter key: Key) -> OverlayOutcome {
    if let language = Language(startingWith: key) { chosen = language }
    return .stays
  }

  private func click(_ mouse: Mouse, on desk: Desk) -> OverlayOutcome {
    guard mouse.act == .pressed else { return .stays }
    var scratch = Frame(desk.size)
    let inside = panel(in: Chrome.content(of: desk.size), on: &scratch, with: desk)
    let row = mouse.position.row - inside.top - 1
    guard inside.contains(mouse.position), Language.allCases.indices.contains(row) else {
      return .stays
    }
    return .languageChosen(Language.allCases[row])
  }
}

extension Language {
  /// The language of which the own name begins with a letter.
  init?(startingWith key: Key) {
    guard case .character(let letter) = key.name, key.modifiers.isEmpty else { return nil }
    let match = Language.allCases.first {
      $0.ownName.lowercased().hasPrefix(letter.lowercased())
    }
    guard let match else { return nil }
    self = match
  }
}
