import Cells
import Learning
import Markup
import Sittings
import Widgets
import Words

extension ExamplesScreen {
  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let layout = ExamplesLayout(on: desk)
    let place = comparison == nil ? layout.card : layout.whole
    lines.draw(from: text.offset, in: place, on: &frame)
    if text.hasMoreBelow { drawMore(in: place, on: &frame, with: desk.wording.reader) }
    guard comparison == nil else { return }
    drawHead(in: layout.head, on: &frame, with: desk)
    drawList(in: layout.list, on: &frame, with: desk.wording.examples)
  }

  /// What the cards are narrowed down to, or an invitation to add one.
  private func drawHead(in area: Area, on frame: inout Frame, with desk: Desk) {
    let names = filter.names(in: desk.wording)
    if names.isEmpty {
      guard desk.placeForOwnExamples(in: place.course) != nil else { return }
      let invitation = desk.wording.examples.toOwn
      frame.write(invitation, in: area, role: .muted, ending: .ellipsis)
    } else {
      let text = names.joined(separator: " · ")
      frame.write(text, in: area, role: .subheading, ending: .ellipsis)
    }
  }

  private func drawList(in area: Area, on frame: inout Frame, with words: ExamplesWording) {
    for row in 0..<area.height {
      let index = row + list.offset
      guard shown.indices.contains(index) else { return }
      let place = Area(
        origin: Position(row: area.top + row, column: area.left),
        size: Size(width: area.width, height: 1))
      draw(cards[shown[index]], isSelected: index == selected, in: place, on: &frame, with: words)
    }
  }

  private func draw(
    _ shown: ShownExample, isSelected: Bool, in area: Area, on frame: inout Frame,
    with words: ExamplesWording
  ) {
    let role = isSelected ? Role.selected : .body
    if isSelected { frame.fill(area, role: .selected) }
    frame.write(isSelected ? "›" : " ", in: area, role: role)
    frame.write(shown.isStarred ? "★" : " ", in: area, column: 2, role: role)
    let mark = marked == shown.card.id ? "V" : shown.isOwn ? words.ownMark : ""
    let markWidth = CellWidth.of(mark)
    var name = area
    name.size.width -= markWidth > 0 ? markWidth + 1 : 0
    frame.write(shown.card.title, in: name, column: 4, role: role, ending: .ellipsis)
    frame.write(mark, in: area, column: area.width - markWidth, role: isSelected ? role : .muted)
  }

  /// The last line of a text that goes on says so.
  private func drawMore(in area: Area, on frame: inout Frame, with words: ReaderWording) {
    let place = Area(
      origin: Position(row: area.bottom - 1, column: area.left),
      size: Size(width: area.width, height: 1))
    frame.fill(place)
    frame.write("↓ " + words.moreBelow, in: place, role: .muted)
  }
}

extension ShownExample {
  /// The card as it is read, with what one has made of it above.
  func lines(in words: Wording, width: Int, isMarked: Bool) -> [StyledLine] {
    let states = [
      isStarred ? "★ " + words.examples.starred : nil, isOwn ? words.examples.own : nil,
      isMarked ? words.examples.toCompare : nil,
    ].compactMap { $0 }
    let state = states.joined(separator: " · ")
    let page = place.page.map { "\(module) · " + words.reader.pageNumber($0) }
    return (states.isEmpty ? [] : StyledLine.wrap(state, width: width, role: .progress))
      + Prose(card.blocks(in: words.reader), width: width).lines
      + (page.map { [StyledLine("", role: .body), StyledLine($0, role: .muted)] } ?? [])
  }
}
