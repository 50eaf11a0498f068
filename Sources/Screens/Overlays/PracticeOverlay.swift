import Cells
import Sittings
import Widgets
import Words

/// The question after practising: whether what was written is to be kept.
///
/// Letting it go comes first, since that is what was promised at the beginning.
package struct PracticeOverlay: Equatable, Sendable {
  private(set) var isKeeping = false

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    switch input {
    case .key(.up), .key(.down), .key(.tab), .key(.backTab): isKeeping.toggle()
    case .key(.enter), .key(.character(" ")): return .practiceEnded(isKept: isKeeping)
    case .key(.escape): return .practiceEnded(isKept: false)
    case .mouse(let mouse): return click(mouse, on: desk)
    case .key, .pasted, .resized: break
    }
    return .stays
  }

  func legend(in words: Wording) -> [Legend] {
    [
      Legend(keys: "↑ ↓", label: words.keys.choose), Legend(keys: "Enter", label: words.keys.open),
    ]
  }

  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let words = desk.wording.practice
    let inside = panel(in: area, on: &frame, with: desk)
    let question = Self.question(on: desk)
    for (row, line) in question.enumerated() { frame.write(line, in: inside, row: row) }
    for (number, choice) in [words.letGo, words.keep].enumerated() {
      let isChosen = isKeeping == (number == 1)
      let line = Area(
        origin: Position(row: inside.top + question.count + 1 + number, column: inside.left),
        size: Size(width: inside.width, height: 1))
      if isChosen { frame.fill(line, role: .selected) }
      frame.write(
        (isChosen ? "› " : "  ") + choice, in: line, role: isChosen ? .selected : .body,
        ending: .ellipsis)
    }
  }

  private func click(_ mouse: Mouse, on desk: Desk) -> OverlayOutcome {
    guard mouse.act == .pressed else { return .stays }
    var scratch = Frame(desk.size)
    let inside = panel(in: Chrome.content(of: desk.size), on: &scratch, with: desk)
    let number = mouse.position.row - inside.top - Self.question(on: desk).count - 1
    guard inside.contains(mouse.position), (0...1).contains(number) else { return .stays }
    return .practiceEnded(isKept: number == 1)
  }

  private static func width(on desk: Desk) -> Int { min(60, desk.size.width - 6) }

  private static func question(on desk: Desk) -> [String] {
    WrappedText(desk.wording.practice.question, width: width(on: desk)).texts
  }

  @discardableResult
  private func panel(in area: Area, on frame: inout Frame, with desk: Desk) -> Area {
    Panel.draw(
      title: desk.wording.practice.done,
      size: Size(width: Self.width(on: desk), height: Self.question(on: desk).count + 3),
      in: area, on: &frame)
  }
}
