import Cells
import Learning
import Proposals
import Sittings
import Widgets
import Words

extension ProposalScreen {
  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    guard let proposal = desk.composition?.proposal, let outline else { return }
    let layout = ProposalLayout(on: desk, focus: focus)
    switch focus {
    case .sections, .title:
      drawList(of: outline, in: layout, on: &frame, with: desk)
    case .text, .material, .table:
      drawHeading(of: outline, in: layout, on: &frame, with: desk)
      drawSection(of: proposal, in: layout, on: &frame, with: desk)
    }
  }

  // MARK: - The list of sections

  private func drawList(
    of outline: ProposalOutline, in layout: ProposalLayout, on frame: inout Frame,
    with desk: Desk
  ) {
    let own = desk.wording.composing
    let missing = outline.missing.count
    frame.write(
      missing == 0 ? own.allThere : own.missingCount(missing), in: layout.heading,
      role: missing == 0 ? .done : .strong, ending: .ellipsis)
    drawTitle(in: layout, on: &frame, with: desk)
    for (index, line) in outline.lines.enumerated() {
      let isSelected = focus == .sections && index + 1 == selected
      draw(line, isSelected, atRow: index + 1, in: layout.list, on: &frame, with: own)
    }
    guard layout.isWide else { return }
    drawRule(leftOf: layout.text, on: &frame)
    text.draw(in: layout.text, on: &frame, isFocused: false, placeholder: own.emptySection)
  }

  private func drawTitle(in layout: ProposalLayout, on frame: inout Frame, with desk: Desk) {
    let own = desk.wording.composing
    let isSelected = focus == .sections && selected == 0
    let row = Area(
      origin: layout.list.origin, size: Size(width: layout.list.width, height: 1))
    let label = own.titleLabel + ": "
    let role: Role = isSelected ? .selected : .body
    if isSelected { frame.fill(row, role: .selected) }
    frame.write(isSelected ? "›" : " ", in: row, role: role)
    let used = 2 + frame.write(label, in: row, column: 2, role: isSelected ? role : .muted)
    let course = desk.outline(place.course)?.titles.text(in: desk.contentLanguage) ?? ""
    let hint = desk.wording.proposal.title(course)
    if focus == .title {
      var field = row
      _ = field.cut(left: used)
      title.draw(in: field, on: &frame, isFocused: true, placeholder: hint)
    } else {
      frame.write(
        title.isEmpty ? hint : title.text, in: row, column: used, role: role,
        ending: .ellipsis)
    }
  }

  private func draw(
    _ line: ProposalOutline.Line, _ isSelected: Bool, atRow row: Int, in area: Area,
    on frame: inout Frame, with words: ComposingWording
  ) {
    guard row < area.height else { return }
    let place = Area(
      origin: Position(row: area.top + row, column: area.left),
      size: Size(width: area.width, height: 1))
    let role: Role = isSelected ? .selected : .body
    if isSelected { frame.fill(place, role: .selected) }
    frame.write(isSelected ? "›" : " ", in: place, role: role)
    let right = line.state(in: words)
    let rightWidth = CellWidth.of(right)
    let isRoom = CellWidth.of(line.heading) + rightWidth + 6 <= place.width
    var left = place
    if isRoom { left.size.width -= rightWidth + 2 }
    frame.write(
      "\(line.standing.mark) \(line.heading)", in: left, column: 2, role: role, ending: .ellipsis)
    guard isRoom else { return }
    frame.write(
      right, in: place, column: place.width - rightWidth,
      role: isSelected ? role : line.role)
  }

  private func drawRule(leftOf area: Area, on frame: inout Frame) {
    for row in 0..<area.height {
      frame.write(
        "│", at: Position(row: area.top + row, column: area.left - 2), role: .border)
    }
  }

  // MARK: - One section

  func tabs(on desk: Desk) -> [String] {
    let own = desk.wording.composing
    return panes.map { pane in
      let name =
        switch pane {
        case .material: own.materialTab
        case .table: section == .resources ? own.hoursTab : own.measuresTab
        case .text, .sections, .title: own.textTab
        }
      return pane == focus ? "[\(name)]" : " \(name) "
    }
  }

  private func drawHeading(
    of outline: ProposalOutline, in layout: ProposalLayout, on frame: inout Frame,
    with desk: Desk
  ) {
    let line = outline.lines[selected - 1]
    let tabs = tabs(on: desk)
    let columns = layout.columns(of: tabs)
    var left = layout.heading
    left.size.width = max(0, (columns.first?.lowerBound ?? left.width) - 1)
    let used = frame.write(line.heading, in: left, role: .heading, ending: .ellipsis)
    frame.write(
      "  " + line.state(in: desk.wording.composing), in: left, column: used, role: line.role,
      ending: .ellipsis)
    for (index, (tab, place)) in zip(tabs, columns).enumerated() {
      frame.write(
        tab, in: layout.heading, column: place.lowerBound,
        role: panes[index] == focus ? .strong : .muted)
    }
  }

  private func drawSection(
    of proposal: Proposal, in layout: ProposalLayout, on frame: inout Frame, with desk: Desk
  ) {
    let own = desk.wording.composing
    let isTable = focus == .table
    if layout.isWide || focus == .text, !isTable {
      text.draw(
        in: layout.text, on: &frame, isFocused: focus == .text, placeholder: own.newPiece)
    }
    if layout.isWide || focus == .material {
      material.draw(
        in: layout.material, on: &frame, isFocused: focus == .material,
        nothing: own.nothingFeeds)
    }
    if isTable {
      table?.draw(
        in: layout.text, on: &frame, isFocused: true, of: proposal, with: desk.wording)
    }
    if layout.isWide { drawRule(leftOf: layout.material, on: &frame) }
  }
}

extension ProposalOutline.Line {
  fileprivate var role: Role {
    if hasChangedSource { return .warning }
    return switch standing {
    case .missing: .warning
    case .empty: .muted
    case .answered: .progress
    case .written: .done
    }
  }
}
