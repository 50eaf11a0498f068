import Cells
import Learning
import Proposals
import Sittings
import Widgets
import Words

/// What feeds a section: questions and meetings, and what there is to take over from each.
struct MaterialPane: Equatable, Sendable {
  private struct Block: Equatable, Sendable {
    var row: Int
    var lines: [StyledLine]
    var isChoosable: Bool
  }

  private var blocks: [Block] = []
  private(set) var rows: [SectionBench.Row] = []
  /// The chosen row among `rows`; nothing where there is none to choose.
  private(set) var selected: Int?
  private(set) var scroll = Scroll()
  private var bench: SectionBench?
  private var size = Size(width: 20, height: 5)

  /// An offer that is not chosen shows no more of itself.
  private static let mostLines = 3
  private static let indent = 2

  var row: SectionBench.Row? { selected.map { rows[$0] } }

  mutating func show(_ bench: SectionBench, size: Size, in words: Wording) {
    self.bench = bench
    self.size = size
    rows = bench.rows
    let choosable = rows.indices.filter { rows[$0].isChoosable }
    if let selected, choosable.contains(selected) {
    } else {
      // What is not taken over yet comes first.
      selected =
        choosable.first { rows[$0].isWaiting } ?? choosable.first { !rows[$0].isTaken }
        ?? choosable.first
    }
    wrap(in: words)
  }

  private mutating func wrap(in words: Wording) {
    blocks = rows.indices.map { index in
      Block(row: index, lines: lines(of: index, in: words), isChoosable: rows[index].isChoosable)
    }
    scroll.height = size.height
    scroll.contentHeight = blocks.reduce(0) { $0 + $1.lines.count }
    reveal()
  }

  private func lines(of index: Int, in words: Wording) -> [StyledLine] {
    let own = words.composing
    let width = max(8, size.width - Self.indent)
    switch rows[index] {
    case .question(let feed):
      let gap = index == 0 ? [] : [StyledLine("", role: .body)]
      let name = feed.prompt == nil ? own.fromMeeting(feed.question) : feed.question
      return gap + StyledLine.wrap(name, width: size.width, role: .subheading)
    case .unanswered:
      return StyledLine.wrap(own.unanswered, width: width, role: .warning)
    case .tooFew(_, let count):
      return StyledLine.wrap(words.proposal.tooFew(count, 4), width: width, role: .warning)
    case .offer(let offer, let isTaken):
      let role: Role = isTaken ? .muted : .body
      var lines = StyledLine.wrap(offer.text.oneLine, width: width, role: role)
      if index != selected, lines.count > Self.mostLines {
        lines = lines.prefix(Self.mostLines - 1) + [StyledLine("…", role: .muted)]
      }
      let marks = [
        isTaken ? own.isTaken : nil, words.proposal.marks(of: offer.source).unlessEmpty,
      ].compactMap { $0 }.joined(separator: " · ")
      return marks.utf8.isEmpty
        ? lines : lines + StyledLine.wrap(marks, width: width, role: .muted)
    }
  }

  private mutating func reveal() {
    guard let selected else { return }
    let top = blocks[..<selected].reduce(0) { $0 + $1.lines.count }
    let isUnderQuestion = selected > 0 && !blocks[selected - 1].isChoosable
    let above = isUnderQuestion ? blocks[selected - 1].lines.count : 0
    scroll.reveal((top - above)..<(top + blocks[selected].lines.count))
    scroll.reveal(top..<top + 1)
  }

  mutating func move(by offset: Int, in words: Wording) {
    let choosable = rows.indices.filter { rows[$0].isChoosable }
    guard let selected, let place = choosable.firstIndex(of: selected) else { return }
    self.selected = choosable[min(max(0, place + offset), choosable.count - 1)]
    wrap(in: words)
  }

  mutating func scroll(by lines: Int) { scroll.move(by: lines) }

  /// Chooses what somebody has clicked on; answers whether it was chosen already.
  mutating func click(row: Int, in words: Wording) -> Bool {
    var line = row + scroll.offset
    for block in blocks {
      if line < block.lines.count {
        guard block.isChoosable else { return false }
        if block.row == selected { return true }
        selected = block.row
        wrap(in: words)
        return false
      }
      line -= block.lines.count
    }
    return false
  }

  /// The question to which the chosen row belongs.
  var prompt: PromptID? { selected.flatMap { bench?.prompt(ofRow: $0) } }

  func draw(in area: Area, on frame: inout Frame, isFocused: Bool, nothing: String) {
    guard !rows.isEmpty else {
      StyledLine.wrap(nothing, width: area.width, role: .notice).draw(in: area, on: &frame)
      return
    }
    var row = -scroll.offset
    for block in blocks {
      defer { row += block.lines.count }
      let isChosen = block.row == selected
      for (index, line) in block.lines.enumerated()
      where (0..<area.height).contains(row + index) {
        let indent = block.isChoosable ? Self.indent : 0
        let place = Area(
          origin: Position(row: area.top + row + index, column: area.left),
          size: Size(width: area.width, height: 1))
        if isChosen, isFocused { frame.fill(place, role: .selected) }
        if isChosen, index == 0 {
          frame.write("›", in: place, role: isFocused ? .selected : .muted)
        }
        if isChosen, isFocused {
          frame.write(line.text, in: place, column: indent, role: .selected, ending: .ellipsis)
        } else {
          StyledLine(indent: indent, line.runs).draw(in: place, row: 0, on: &frame)
        }
      }
    }
  }
}

extension SectionBench.Row {
  /// Whether it can be taken over, and has not been yet.
  fileprivate var isWaiting: Bool {
    guard case .offer(_, let isTaken) = self else { return false }
    return !isTaken
  }

  fileprivate var isTaken: Bool {
    guard case .offer(_, let isTaken) = self else { return false }
    return isTaken
  }
}

extension String {
  fileprivate var unlessEmpty: String? { utf8.isEmpty ? nil : self }
}
