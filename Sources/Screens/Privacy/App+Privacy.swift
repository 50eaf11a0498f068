import Cells
import Sittings
import Widgets
import Words

/// What is done with something that may tell who a person is.
enum PrivacyAct: Equatable, Sendable {
  case goTo, mask
}

extension App {
  /// Shows what was found in the answer in hand, or says that there is none.
  mutating func askForPersonalData() {
    guard let findings = current.screen.findings(on: desk) else {
      desk.notice = .noAnswerInHand
      return
    }
    overlay = .privacy(PrivacyOverlay(findings, on: desk))
  }

  mutating func perform(_ act: PrivacyAct, on found: AnswerFindings.Found) -> [Effect] {
    let row = overlay?.privacyRow ?? 0
    overlay = nil
    let requests = current.perform(act, on: found, desk: &desk)
    let effects = grant(requests)
    if act == .mask, let rest = current.screen.findings(on: desk), !rest.isEmpty {
      overlay = .privacy(PrivacyOverlay(rest, row: row, on: desk))
    }
    return effects
  }
}

extension Overlay {
  fileprivate var privacyRow: Int? {
    guard case .privacy(let privacy) = self else { return nil }
    return privacy.row
  }
}

extension App.Current {
  /// Has the screen go to something that was found in its answer, or mask it.
  fileprivate mutating func perform(
    _ act: PrivacyAct, on found: AnswerFindings.Found, desk: inout Desk
  ) -> [Request] {
    switch self {
    case .reader(var screen):
      self = .empty
      defer { self = .reader(screen) }
      return act == .goTo ? screen.go(to: found, on: &desk) : screen.mask(found, on: &desk)
    case .canvas(var screen):
      self = .empty
      defer { self = .canvas(screen) }
      return act == .goTo ? screen.go(to: found, on: &desk) : screen.mask(found, on: &desk)
    case .home, .media, .examples, .overview, .proposal:
      return []
    }
  }
}

// MARK: - The blank screen

extension App {
  /// Nothing but a line that tells how it comes back.
  func drawBlank(on frame: inout Frame) {
    let text = desk.wording.privacy.watch.blank
    let lines = WrappedText(text, width: max(1, desk.size.width - 2)).texts
    for (row, line) in lines.enumerated() {
      let column = max(0, (desk.size.width - CellWidth.of(line)) / 2)
      frame.write(
        line, at: Position(row: desk.size.height / 2 + row, column: column), role: .muted)
    }
  }
}

extension Input {
  /// Whether somebody has done something, so that the screen comes back.
  var wakes: Bool {
    switch self {
    case .key, .pasted: true
    case .mouse(let mouse): mouse.act == .pressed
    case .resized: false
    }
  }
}
