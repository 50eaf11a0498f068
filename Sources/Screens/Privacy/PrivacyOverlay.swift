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

  init(_ findings: AnswerFindings, row: Int = 0, on desk: Desk) {
    self.findings = findings.found
    self.row = min(row, max(0, findings.count - 1))
  }

  private var chosen: AnswerFindings.Found? {
    findings.indices.contains(row) ? findings[row] : nil
  }

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    switch input {
    case .key(.escape), .key(Key(.function(8))): return .closes([])
    case .key(.up), .key(.backTab): row = max(0, row - 1)
    case .key(.down), .key(.tab): row = min(max(0, findings.count - 1), row + 1)
    case .key(.enter): return chosen.map { .found(.goTo, $0) } ?? .closes([])
    case .key(.character(" ")), .key(.delete), .key(.backspace):
      return chosen.map { .found(.mask, $0) } ?? .closes([])
    case .mouse(let mouse): return press(mouse, on: desk)
    case .key, .pasted, .resized: break
    }
    return .stays
  }

  func legend(in words: Wording) -> [Legend] {
    guard chosen != nil else { return [Legend(keys: "Esc", label: words.keys.close)] }
    let watch = words.privacy.watch
    return [
      Legend(keys: words.keys.space, label: watch.mask), Legend(keys: "Enter", label: watch.goTo),
      Legend(keys: "Esc", label: watch.leave), Legend(keys: "↑ ↓", label: words.keys.choose),
    ]
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
      size: Size(
        width: Self.width(on: desk), height: rows(on: desk).count + advice(on: desk).count),
      in: area, on: &frame)
  }
}
