import Cells
import Sittings
import TextChecks
import Widgets
import Words

/// What an answer holds that may tell who a person is, one line each, and why the chosen one is
/// marked.
///
/// It opens on a key and never by itself, and nothing in it must be done.
package struct PrivacyOverlay: Equatable, Sendable {
  private let findings: [AnswerFindings.Found]
  private(set) var row = 0
  /// The answer that is chosen to the question whether the past is to be masked, while it is asked.
  private(set) var choice: Int?

  init(_ findings: AnswerFindings, row: Int = 0, on desk: Desk) {
    self.findings = findings.found
    self.row = min(row, max(0, findings.count - 1))
  }

  private var chosen: AnswerFindings.Found? {
    findings.indices.contains(row) ? findings[row] : nil
  }

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    if let choice { return answer(input, choice, on: desk) }
    switch input {
    case .key(.escape), .key(Key(.function(8))): return .closes([])
    case .key(.up), .key(.backTab): row = max(0, row - 1)
    case .key(.down), .key(.tab): row = min(max(0, findings.count - 1), row + 1)
    case .key(.enter): return chosen.map { .found(.goTo, $0) } ?? .closes([])
    case .key(.character(" ")), .key(.delete), .key(.backspace):
      return mask()
    case .mouse(let mouse): return press(mouse, on: desk)
    case .key, .pasted, .resized: break
    }
    return .stays
  }

  func legend(in words: Wording) -> [Legend] {
    if choice != nil {
      return [
        Legend(keys: "↑ ↓", label: words.keys.choose),
        Legend(keys: "Enter", label: words.keys.open),
        Legend(keys: "Esc", label: words.keys.back),
      ]
    }
    guard chosen != nil else { return [Legend(keys: "Esc", label: words.keys.close)] }
    let watch = words.privacy.watch
    return [
      Legend(keys: words.keys.space, label: watch.mask), Legend(keys: "Enter", label: watch.goTo),
      Legend(keys: "Esc", label: watch.leave), Legend(keys: "↑ ↓", label: words.keys.choose),
    ]
  }

  /// What is certain leaves traces that its writer may not know of: that is asked first.
  private mutating func mask() -> OverlayOutcome {
    guard let chosen else { return .closes([]) }
    guard chosen.isCertain else { return .found(.mask, chosen) }
    choice = 0
    return .stays
  }

  private mutating func answer(
    _ input: Input, _ choice: Int, on desk: Desk
  ) -> OverlayOutcome {
    switch input {
    case .key(.up), .key(.backTab): self.choice = max(0, choice - 1)
    case .key(.down), .key(.tab): self.choice = min(2, choice + 1)
    case .key(.escape): self.choice = nil
    case .key(.enter), .key(.character(" ")): return take(choice)
    case .mouse(let mouse) where mouse.act == .pressed: return press(mouse.position, on: desk)
    case .key, .mouse, .pasted, .resized: break
    }
    return .stays
  }

  private mutating func take(_ choice: Int) -> OverlayOutcome {
    self.choice = nil
    guard choice < 2, let chosen else { return .stays }
    return .found(choice == 0 ? .maskEverywhere : .mask, chosen)
  }

  private mutating func press(_ position: Position, on desk: Desk) -> OverlayOutcome {
    var scratch = Frame(desk.size)
    let inside = panel(in: Chrome.content(of: desk.size), on: &scratch, with: desk)
    let index = position.row - inside.top - question(on: desk).count - 1
    guard inside.contains(position), (0...2).contains(index) else { return .stays }
    return take(index)
  }

  /// A click chooses, and another one goes there.
  private mutating func press(_ mouse: Mouse, on desk: Desk) -> OverlayOutcome {
    guard mouse.act == .pressed else { return .stays }
    var scratch = Frame(desk.size)
    let inside = panel(in: Chrome.content(of: desk.size), on: &scratch, with: desk)
    guard inside.contains(mouse.position) else { return .closes([]) }
    let rows = rows(on: desk)
    let index = rows.lowerBound + mouse.position.row - inside.top
    guard rows.contains(index) else { return .stays }
    if index == row { return .found(.goTo, findings[index]) }
    row = index
    return .stays
  }
}

// MARK: - Drawing

extension PrivacyOverlay {
  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let inside = panel(in: area, on: &frame, with: desk)
    if let choice { return drawQuestion(choice, in: inside, on: &frame, with: desk) }
    let rows = rows(on: desk)
    for (offset, index) in rows.enumerated() {
      let place = Area(
        origin: Position(row: inside.top + offset, column: inside.left),
        size: Size(width: inside.width, height: 1))
      let isHere = index == row
      if isHere { frame.fill(place, role: .selected) }
      let found = findings[index]
      frame.write(
        (isHere ? "› " : "  ") + found.name(in: desk.wording.privacy) + ": " + found.text,
        in: place, role: isHere ? .selected : .body, ending: .ellipsis)
    }
    for (offset, line) in advice(on: desk).enumerated() {
      line.draw(in: inside, row: rows.count + offset, on: &frame)
    }
  }

  private func drawQuestion(
    _ choice: Int, in inside: Area, on frame: inout Frame, with desk: Desk
  ) {
    let words = desk.wording.privacy.watch
    let question = question(on: desk)
    question.draw(in: inside, on: &frame)
    for (index, text) in [words.everywhere, words.hereOnly, words.neither].enumerated() {
      let place = Area(
        origin: Position(row: inside.top + question.count + 1 + index, column: inside.left),
        size: Size(width: inside.width, height: 1))
      let role: Role = index == choice ? .selected : .body
      if index == choice { frame.fill(place, role: role) }
      frame.write((index == choice ? "› " : "  ") + text, in: place, role: role, ending: .ellipsis)
    }
    var below = inside
    _ = below.cut(top: question.count + 5)
    outOfReach(on: desk).draw(in: below, on: &frame)
  }

  private func question(on desk: Desk) -> [StyledLine] {
    let words = desk.wording.privacy
    let kind = words.kinds[chosen?.kind.number ?? 0]
    return StyledLine.wrap(words.watch.question(kind), width: Self.width(on: desk), role: .body)
  }

  private func outOfReach(on desk: Desk) -> [StyledLine] {
    StyledLine.wrap(
      desk.wording.privacy.watch.outOfReach, width: Self.width(on: desk), role: .muted)
  }

  private func height(on desk: Desk) -> Int {
    choice == nil
      ? rows(on: desk).count + advice(on: desk).count
      : question(on: desk).count + 5 + outOfReach(on: desk).count
  }

  /// Why the chosen one is marked, and that not everything can be seen.
  private func advice(on desk: Desk) -> [StyledLine] {
    let words = desk.wording.privacy
    let width = Self.width(on: desk)
    let caution = StyledLine.wrap(words.inspect.caution, width: width, role: .muted)
    guard let chosen else {
      return StyledLine.wrap(words.watch.nothing, width: width, role: .strong) + [Self.gap]
        + caution
    }
    return [Self.gap] + StyledLine.wrap(chosen.reason(in: words), width: width, role: .body)
      + [Self.gap] + caution
  }

  /// The findings for which there is room, the chosen one among them.
  private func rows(on desk: Desk) -> Range<Int> {
    let room = max(1, Chrome.contentHeight(on: desk) - 2 - advice(on: desk).count)
    let first = min(max(0, row - room + 1), max(0, findings.count - room))
    return first..<min(findings.count, first + room)
  }

  private static let gap = StyledLine("", role: .body)

  private static func width(on desk: Desk) -> Int { min(66, desk.size.width - 6) }

  private func panel(in area: Area, on frame: inout Frame, with desk: Desk) -> Area {
    Panel.draw(
      title: desk.wording.privacy.watch.title,
      size: Size(width: Self.width(on: desk), height: height(on: desk)), in: area, on: &frame)
  }
}
