import Cells
import Learning
import Proposals
import Sittings
import Widgets

// From place to place within a proposal.
extension ProposalScreen {
  mutating func go(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .moved(let offset): move(by: offset, on: desk)
    case .opened: open(on: &desk)
    case .left: return leave(on: &desk)
    case .paneTurned(let step): turn(by: step, on: &desk)
    case .scrolled(let lines): scroll(by: lines, on: desk)
    case .pressed(let position): press(at: position, on: &desk)
    case .overviewAsked:
      guard let place = overviewPlace(on: desk) else {
        desk.notice = .noSuchKey
        return []
      }
      return [.effect(.keepProposal), .show(.overview(place))]
    default: break
    }
    return []
  }

  private mutating func move(by offset: Int, on desk: Desk) {
    switch focus {
    case .sections: select(selected + offset, on: desk)
    case .material: material.move(by: offset, in: desk.wording)
    case .table:
      guard let proposal = desk.composition?.proposal else { return }
      table?.move(rows: offset, of: proposal)
    case .title, .text: break
    }
  }

  private mutating func open(on desk: inout Desk) {
    guard focus == .sections else { return }
    if selected == 0 { return focus(on: .title, on: desk) }
    focus(on: .text, on: desk)
  }

  private mutating func leave(on desk: inout Desk) -> [Request] {
    desk.pauseComposing()
    guard focus == .sections else {
      focus(on: .sections, on: desk)
      return [.effect(.keepProposal)]
    }
    // Whoever came for a team's proposal has come for nothing else.
    return place.isTeam ? [.effect(.quit)] : [.effect(.keepProposal), .back]
  }

  /// The parts of a section, one after the other.
  var panes: [Focus] { [.text, .material] + (table == nil ? [] : [.table]) }

  private mutating func turn(by step: Int, on desk: inout Desk) {
    desk.pauseComposing()
    guard let place = panes.firstIndex(of: focus) else {
      return selected == 0 ? focus(on: .title, on: desk) : focus(on: .text, on: desk)
    }
    focus(on: panes[(place + step + panes.count) % panes.count], on: desk)
  }

  private mutating func scroll(by lines: Int, on desk: Desk) {
    switch focus {
    case .sections: select(selected + lines.signum(), on: desk)
    case .material: material.scroll(by: lines)
    case .text: text.scroll(by: lines)
    case .title, .table: break
    }
  }

  private mutating func press(at position: Position, on desk: inout Desk) {
    let layout = ProposalLayout(on: desk, focus: focus)
    if focus == .sections || focus == .title {
      guard let line = layout.line(at: position), line < lineCount else {
        if layout.isWide, layout.text.contains(position), selected > 0 {
          focus(on: .text, on: desk)
        }
        return
      }
      let isChosen = line == selected
      focus(on: .sections, on: desk)
      select(line, on: desk)
      if isChosen { open(on: &desk) }
      return
    }
    pressInSection(at: position, layout, on: &desk)
  }

  private mutating func pressInSection(
    at position: Position, _ layout: ProposalLayout, on desk: inout Desk
  ) {
    desk.pauseComposing()
    if let pane = layout.tab(at: position, among: tabs(on: desk)) {
      return focus(on: panes[pane], on: desk)
    }
    let shown: [(Focus, Area)] =
      layout.isWide
      ? [(focus == .table ? .table : .text, layout.text), (.material, layout.material)]
      : [(focus, layout.text)]
    guard let (pane, area) = shown.first(where: { $0.1.contains(position) }) else { return }
    if pane != focus { focus(on: pane, on: desk) }
    let (row, column) = (position.row - area.top, position.column - area.left)
    switch pane {
    case .text: text.click(row: row, column: column)
    case .material: _ = material.click(row: row, in: desk.wording)
    case .table:
      guard let proposal = desk.composition?.proposal else { return }
      table?.click(row: row, column: column, width: area.width, of: proposal, in: desk.wording)
    case .sections, .title: break
    }
  }
}
