import Answers
import Cells
import Sittings
import Widgets
import Words

/// What is done with something that may tell who a person is.
enum PrivacyAct: Equatable, Sendable {
  case goTo, mask
  /// In its earlier versions, in all other answers of the workbook, and in what is kept of them.
  case maskEverywhere
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
    let effects =
      act == .maskEverywhere
      ? maskEverywhere(found) : grant(current.perform(act, on: found, desk: &desk))
    if act != .goTo, let rest = current.screen.findings(on: desk), !rest.isEmpty {
      overlay = .privacy(PrivacyOverlay(rest, row: row, on: desk))
    }
    return effects
  }
}

extension App {
  /// Puts a word in the place of something wherever it stands, with no way back.
  private mutating func maskEverywhere(_ found: AnswerFindings.Found) -> [Effect] {
    guard let course = current.screen.course, !desk.refusesToWrite(course) else { return [] }
    let mark = found.mark(in: desk.wording.privacy)
    let effects = desk.record([.masked(found.text, by: mark)], in: course)
    desk.clipboard = ""
    desk.notice = .masked(mark)
    current.forgetSteps()
    current.reread(on: desk)
    for index in trail.indices { trail[index].forgetSteps() }
    return effects
  }
}

extension App.Current {
  /// Forgets the way back, by which something could return that is to be gone.
  fileprivate mutating func forgetSteps() {
    guard case .reader(var screen) = self else { return }
    self = .empty
    screen.layout.forgetSteps()
    self = .reader(screen)
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
