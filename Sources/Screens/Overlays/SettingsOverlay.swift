import Cells
import Sittings
import Widgets
import Words

/// The settings, a line each; a change shows at once and is remembered.
package struct SettingsOverlay: Equatable, Sendable {
  /// What can be set.
  enum Row: CaseIterable, Equatable, Sendable {
    case language, contentLanguage, look, textWidth, motion
  }

  private(set) var row = Row.language

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    switch input {
    case .key(.escape), .key(Key(.function(2))): return .closes([])
    case .key(.up), .key(.backTab): return move(by: -1)
    case .key(.down), .key(.tab): return move(by: 1)
    case .key(.left): return change(by: -1, on: desk)
    case .key(.right), .key(.enter), .key(.character(" ")): return change(by: 1, on: desk)
    case .key(let key): return choose(byLetter: key, on: desk)
    case .mouse(let mouse): return click(mouse, on: desk)
    case .pasted, .resized: return .stays
    }
  }

  func legend(in words: Wording) -> [Legend] {
    [
      Legend(keys: "↑ ↓", label: words.keys.choose), Legend(keys: "← →", label: words.keys.change),
      Legend(keys: "Esc", label: words.keys.close),
    ]
  }

  private mutating func move(by offset: Int) -> OverlayOutcome {
    let all = Row.allCases
    let index = (all.firstIndex(of: row) ?? 0) + offset
    row = all[min(max(0, index), all.count - 1)]
    return .stays
  }

  private func change(by offset: Int, on desk: Desk) -> OverlayOutcome {
    .preferencesChanged(desk.preferences.changed(row, by: offset))
  }

  /// The first letter of a language's own name, as a quick way.
  private func choose(byLetter key: Key, on desk: Desk) -> OverlayOutcome {
    guard row == .language, let language = Language(startingWith: key) else { return .stays }
    var changed = desk.preferences
    changed.language = language
    if changed.contentLanguage == language { changed.contentLanguage = nil }
    return .preferencesChanged(changed)
  }

  private mutating func click(_ mouse: Mouse, on desk: Desk) -> OverlayOutcome {
    guard mouse.act == .pressed else { return .stays }
    var scratch = Frame(desk.size)
    let inside = panel(in: Chrome.content(of: desk.size), on: &scratch, with: desk)
    guard inside.contains(mouse.position) else { return .closes([]) }
    let index = mouse.position.row - inside.top
    guard Row.allCases.indices.contains(index) else { return .stays }
    row = Row.allCases[index]
    return change(by: 1, on: desk)
  }
}

extension Preferences {
  /// The next or the previous value of a setting; after the last comes the first.
  fileprivate func changed(_ row: SettingsOverlay.Row, by offset: Int) -> Preferences {
    var changed = self
    switch row {
    case .language:
      changed.language = Language.allCases.neighbour(of: language, by: offset)
      if contentLanguage == changed.language { changed.contentLanguage = nil }
    case .contentLanguage:
      let others = Language.allCases.filter { $0 != language }
      changed.contentLanguage = ([nil] + others).neighbour(of: contentLanguage, by: offset)
    case .look:
      changed.look = Look.allCases.neighbour(of: look, by: offset)
    case .textWidth:
      changed.textWidth = Self.offeredTextWidths.neighbour(of: textWidth, by: offset)
    case .motion:
      changed.isMotionReduced.toggle()
    }
    return changed
  }
}

extension Array where Element: Equatable {
  /// The element so many places on from another, round the end; the first where it is not there.
  fileprivate func neighbour(of element: Element, by offset: Int) -> Element {
    guard let index = firstIndex(of: element) else { return self[0] }
    return self[(index + offset + count) % count]
  }
}

// MARK: - Drawing

extension SettingsOverlay {
  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let words = desk.wording.settings
    let inside = panel(in: area, on: &frame, with: desk)
    let indent = 2 + words.names.reduce(0) { max($0, CellWidth.of($1)) } + 2
    for (number, setting) in Row.allCases.enumerated() {
      let isChosen = setting == row
      let line = Area(
        origin: Position(row: inside.top + number, column: inside.left),
        size: Size(width: inside.width, height: 1))
      if isChosen { frame.fill(line, role: .selected) }
      let role = isChosen ? Role.selected : .body
      frame.write((isChosen ? "› " : "  ") + words.names[number], in: line, role: role)
      let value = desk.preferences.value(of: setting, in: words)
      frame.write(
        isChosen ? "‹ \(value) ›" : "  \(value)", in: line, column: indent, role: role,
        ending: .ellipsis)
    }
    for (number, text) in advice(on: desk).enumerated() {
      frame.write(
        text, in: inside, row: Row.allCases.count + 1 + number, role: .muted, ending: .ellipsis)
    }
  }

  private func advice(on desk: Desk) -> [String] {
    let words = desk.wording.settings
    let text = row == .motion ? words.aboutMotion : words.about
    return WrappedText(text, width: Self.width(on: desk)).texts
  }

  private static func width(on desk: Desk) -> Int { min(60, desk.size.width - 6) }

  @discardableResult
  private func panel(in area: Area, on frame: inout Frame, with desk: Desk) -> Area {
    let height = Row.allCases.count + 1 + advice(on: desk).count
    return Panel.draw(
      title: desk.wording.settings.title,
      size: Size(width: Self.width(on: desk), height: height), in: area, on: &frame)
  }
}

extension Preferences {
  fileprivate func value(of row: SettingsOverlay.Row, in words: SettingsWording) -> String {
    switch row {
    case .language: language.ownName
    case .contentLanguage: contentLanguage?.ownName ?? words.sameLanguage
    case .look: words.looks[Look.allCases.firstIndex(of: look) ?? 0]
    case .textWidth: words.columns(textWidth)
    case .motion: isMotionReduced ? words.yes : words.no
    }
  }
}
