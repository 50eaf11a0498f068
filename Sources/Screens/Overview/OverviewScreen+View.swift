import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

extension OverviewScreen {
  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let page = OverviewPage(on: desk)
    if let versions {
      versions.draw(in: page.whole, on: &frame, with: desk)
      return
    }
    drawSearch(in: page.search, on: &frame, with: desk)
    drawChips(in: page.chips, on: &frame, with: desk.wording.overview)
    drawRows(in: page.list, on: &frame, with: desk)
  }

  private func drawSearch(in area: Area, on frame: inout Frame, with desk: Desk) {
    let words = desk.wording.overview
    var parts: [String] = []
    if list.isSearching { parts.append(words.hits(list.rows.count)) }
    if list.order != .course { parts.append(list.order.name(in: words)) }
    let right = parts.joined(separator: " · ")
    let rightWidth = right.utf8.isEmpty ? 0 : CellWidth.of(right) + 2
    var place = area
    let label = words.keys.search.capitalisedFirst + ": "
    frame.write(label, in: place.cut(left: CellWidth.of(label)), role: .subheading)
    var writing = place
    writing.size.width = max(0, place.width - rightWidth)
    field.draw(in: writing, on: &frame, isFocused: true, placeholder: words.searchHint)
    frame.write(right, in: place, column: place.width - rightWidth + 2, role: .muted)
  }

  private func drawChips(in area: Area, on frame: inout Frame, with words: OverviewWording) {
    for chip in OverviewChips(of: list, width: area.width, in: words).chips {
      let role: Role = chip.isChosen ? .strong : .muted
      frame.write(chip.text, in: area, column: chip.column, role: role, ending: .ellipsis)
    }
  }

  private func drawRows(in area: Area, on frame: inout Frame, with desk: Desk) {
    guard !list.rows.isEmpty else { return drawNothing(in: area, on: &frame, with: desk) }
    var row = stack.row(at: scroll.offset)
    while row < list.rows.count, stack.tops[row] < scroll.offset + area.height {
      let line = stack.firstLine(of: row, among: list.rows) - scroll.offset
      draw(row, atLine: line, in: area, on: &frame, with: desk)
      row += 1
    }
  }

  private func drawNothing(in area: Area, on frame: inout Frame, with desk: Desk) {
    let words = desk.wording.overview
    let text = list.isSearching ? words.noHits(field.text) : words.nothingHere
    StyledLine.wrap(text, width: area.width, role: .notice).draw(in: area, on: &frame)
  }

  private func draw(
    _ number: Int, atLine line: Int, in area: Area, on frame: inout Frame, with desk: Desk
  ) {
    let row = list.rows[number]
    let isSelected = number == selected
    if case .part(let part) = row {
      return draw(list.overview.parts[part], atLine: line, in: area, on: &frame, with: desk)
    }
    guard let search = list.search, case .hit(let index) = row else {
      guard let entry = list.entry(of: row) else { return }
      draw(entry, isSelected, atLine: line, in: area, on: &frame, with: desk.wording)
      drawAnswer(of: entry, atLine: line + 1, in: area, on: &frame, with: desk.wording)
      return
    }
    let hit = search.hits[index]
    if let entry = list.entry(of: row) {
      draw(entry, isSelected, atLine: line, in: area, on: &frame, with: desk.wording)
    } else {
      let title = "≡ " + search.passage(of: hit).title
      draw(title, right: "", isSelected, atLine: line, in: area, on: &frame)
    }
    let lead = max(8, area.width / 4)
    draw(search.snippet(of: hit, lead: lead, tail: area.width), atLine: line + 1, in: area, &frame)
  }

  private func draw(
    _ part: OverviewPart, atLine line: Int, in area: Area, on frame: inout Frame, with desk: Desk
  ) {
    var facts: [String] = []
    if let minutes = part.minutesLeft {
      facts.append(desk.wording.overview.answeredOf(part.done, part.asked))
      if part.isFinished {
        facts.append(desk.wording.home.finished)
      } else if minutes > 0 {
        facts.append(desk.wording.home.minutesLeft(minutes))
      }
    }
    guard let place = area.row(line) else { return }
    let right = facts.joined(separator: " · ")
    let isRoom = CellWidth.of(part.title + right) + 2 <= place.width
    let shown = isRoom ? right : facts.first ?? ""
    let rightWidth = CellWidth.of(shown)
    var left = place
    left.size.width -= rightWidth > 0 ? rightWidth + 2 : 0
    frame.write(part.title, in: left, role: .heading, ending: .ellipsis)
    frame.write(shown, in: place, column: place.width - rightWidth, role: .muted)
  }

  private func draw(
    _ entry: OverviewEntry, _ isSelected: Bool, atLine line: Int, in area: Area,
    on frame: inout Frame, with words: Wording
  ) {
    var facts = [words.overview.states[entry.state.rawValue]]
    if entry.isShared { facts.append(words.sharing.team) }
    if entry.hasOtherKind { facts = [words.overview.otherKind] }
    draw(
      "\(entry.state.mark) \(entry.label)  \(entry.question.oneLine)",
      right: facts.joined(separator: ", "), isSelected, atLine: line, in: area, on: &frame)
  }

  /// The first line of something that can be chosen.
  private func draw(
    _ text: String, right: String, _ isSelected: Bool, atLine line: Int, in area: Area,
    on frame: inout Frame
  ) {
    guard let place = area.row(line) else { return }
    let role: Role = isSelected ? .selected : .body
    if isSelected { frame.fill(place, role: .selected) }
    frame.write(isSelected ? "›" : " ", in: place, role: role)
    let rightWidth = CellWidth.of(right)
    var left = place
    left.size.width -= rightWidth > 0 ? rightWidth + 2 : 0
    frame.write(text, in: left, column: 2, role: role, ending: .ellipsis)
    frame.write(
      right, in: place, column: place.width - rightWidth, role: isSelected ? role : .muted)
  }

  private static let answerIndent = 4

  private func drawAnswer(
    of entry: OverviewEntry, atLine line: Int, in area: Area, on frame: inout Frame,
    with words: Wording
  ) {
    guard entry.hasSecondLine, let place = area.row(line) else { return }
    let right = entry.versions > 0 ? words.overview.versions(entry.versions) : ""
    let rightWidth = CellWidth.of(right)
    var left = place
    left.size.width -= rightWidth > 0 ? rightWidth + 2 : 0
    let text = entry.line.utf8.isEmpty ? words.overview.emptied : entry.line
    let role: Role = entry.line.utf8.isEmpty ? .notice : .quote
    frame.write(text, in: left, column: Self.answerIndent, role: role, ending: .ellipsis)
    frame.write(right, in: place, column: place.width - rightWidth, role: .muted)
  }

  /// What was found, marked within the words round it.
  private func draw(_ snippet: Snippet, atLine line: Int, in area: Area, _ frame: inout Frame) {
    guard let place = area.row(line) else { return }
    var column = Self.answerIndent
    column += frame.write(snippet.before, in: place, column: column, role: .muted)
    column += frame.write(snippet.found, in: place, column: column, role: .selection)
    frame.write(snippet.after, in: place, column: column, role: .muted, ending: .ellipsis)
  }
}

extension Area {
  /// A line of the area; nothing where it lies outside.
  fileprivate func row(_ line: Int) -> Area? {
    guard (0..<height).contains(line) else { return nil }
    return Area(
      origin: Position(row: top + line, column: left), size: Size(width: width, height: 1))
  }
}

extension String {
  /// The same word as the beginning of a line.
  fileprivate var capitalisedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.uppercaseMapping
      + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}
