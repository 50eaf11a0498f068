import Answers
import Cells
import Learning
import Proposals
import Sittings
import Widgets
import Words

/// The text of a section: its pieces below each other, each with where it comes from.
///
/// Below the last one there is always an empty place, in which a new piece begins.
struct TextPane: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    /// Nothing for the place where a new piece begins.
    var id: ItemID?
    var area: TextArea
    var kind: ProposalPiece.Kind
    /// The question that it was taken from, if it was.
    var prompt: PromptID?
    /// What stands below the text.
    var tail: [StyledLine]

    var height: Int { area.lineCount + tail.count + 1 }
  }

  private(set) var entries: [Entry] = []
  private(set) var focus = 0
  private(set) var scroll = Scroll()
  private var width = 20

  /// The columns left of a text, where its kind is marked.
  static let margin = 2

  var focused: Entry? { entries.indices.contains(focus) ? entries[focus] : nil }

  /// The piece that is written in; nothing at the place for a new one.
  var piece: ItemID? { focused?.id }

  /// Where a new piece goes: after the one that is written in.
  var insertionIndex: Int { min(focus + 1, entries.count - 1) }

  // MARK: - Keeping up with the proposal

  /// Shows the pieces of a section; what is being written in keeps its caret.
  mutating func show(
    _ bench: SectionBench, of proposal: Proposal, size: Size, in words: Wording
  ) {
    width = max(8, size.width - Self.margin)
    let former = entries
    let isAtEnd = focus >= entries.count - 1
    let focusedID = piece
    var shown = proposal[bench.section].map { piece -> Entry in
      var area = former.first { $0.id == piece.id }?.area ?? TextArea("")
      if !area.text.utf8.elementsEqual(piece.text.utf8) {
        area = TextArea(piece.text, limit: Answer.maximumBytes)
        area.move(.textEnd)
        // Other line ends are told with the next change of the text.
      }
      area.width = width
      let part = bench.part(piece.id)
      return Entry(
        id: piece.id, area: area, kind: piece.kind, prompt: piece.source?.prompt,
        tail: part.map { Self.tail(of: $0, width: width, in: words) } ?? [])
    }
    shown.append(
      Entry(id: nil, area: TextArea("", width: width), kind: .own, tail: []))
    entries = shown
    if let focusedID, let place = entries.firstIndex(where: { $0.id == focusedID }) {
      focus = place
    } else {
      focus = isAtEnd ? entries.count - 1 : min(focus, entries.count - 1)
    }
    scroll.height = size.height
    measure()
  }

  private static func tail(
    of part: SectionBench.Part, width: Int, in words: Wording
  ) -> [StyledLine] {
    let own = words.composing
    guard let source = part.source else { return [] }
    var told = "↳ " + source.name(in: words)
    if !part.marks.utf8.isEmpty { told += " · " + part.marks }
    var lines = StyledLine.wrap(told, width: width, role: .muted)
    switch part.state {
    case .changed(let offer):
      let change = offer.map { own.changedTo($0.text.oneLine) } ?? own.changed
      lines += StyledLine.wrap("! " + change, width: width, role: .warning).prefix(4)
    case .gone:
      lines += StyledLine.wrap("! " + own.gone, width: width, role: .warning)
    case .same, nil: break
    }
    return lines
  }

  private mutating func measure() {
    scroll.contentHeight = entries.reduce(0) { $0 + $1.height }
    reveal()
  }

  private func top(of index: Int) -> Int { entries[..<index].reduce(0) { $0 + $1.height } }

  /// Brings the line with the caret onto the screen, and what stands below it.
  private mutating func reveal() {
    guard let focused else { return }
    let line = top(of: focus) + focused.area.caret.line
    scroll.reveal(line..<(line + 2 + focused.tail.count))
    scroll.reveal(line..<line + 1)
  }

  // MARK: - Moving

  mutating func choose(_ index: Int, atEnd: Bool = true) {
    focus = min(max(0, index), entries.count - 1)
    entries[focus].area.move(atEnd ? .textEnd : .textStart)
    reveal()
  }

  mutating func choose(_ id: ItemID) {
    if let index = entries.firstIndex(where: { $0.id == id }) { choose(index) }
  }

  mutating func scroll(by lines: Int) { scroll.move(by: lines) }

  /// The caret goes to the next piece where it leaves this one; answers whether it did.
  mutating func leaves(_ verb: EditorVerb) -> Bool {
    guard let focused else { return false }
    switch verb {
    case .move(.up, selecting: false) where focused.area.caret.line == 0 && focus > 0:
      choose(focus - 1)
    case .move(.down, selecting: false)
    where focused.area.caret.line == focused.area.lineCount - 1 && focus < entries.count - 1:
      choose(focus + 1, atEnd: false)
    default:
      return false
    }
    return true
  }

  /// Puts the caret where somebody has clicked.
  mutating func click(row: Int, column: Int) {
    var line = row + scroll.offset
    for index in entries.indices {
      if line < entries[index].height {
        focus = index
        entries[index].area.place(
          caret: TextArea.Point(
            line: min(line, entries[index].area.lineCount - 1), column: column - Self.margin))
        return reveal()
      }
      line -= entries[index].height
    }
  }

  // MARK: - Writing

  /// Does to the text in focus what a key asks for; the changes come out as splices.
  mutating func perform(
    _ verb: EditorVerb, clipboard: inout String
  ) -> (splices: [TextSplice], notice: Notice?) {
    guard entries.indices.contains(focus) else { return ([], nil) }
    // Taken out meanwhile, so that a long text is changed without being copied.
    var area = entries[focus].area
    entries[focus].area = TextArea("")
    let notice = area.perform(verb, screenHeight: scroll.height, clipboard: &clipboard)
    let splices = area.takeSplices()
    entries[focus].area = area
    measure()
    return (splices, notice)
  }

  /// The new piece has got its id.
  mutating func name(_ id: ItemID) {
    entries[focus].id = id
    entries.append(Entry(id: nil, area: TextArea("", width: width), kind: .own, tail: []))
    measure()
  }

  /// Lets the text follow a change that was made by undoing; the caret goes there.
  mutating func follow(_ changes: [ProposalEdit.Change]) {
    for change in changes {
      guard case .spliced(let id, let splice) = change,
        let index = entries.firstIndex(where: { $0.id == id })
      else { continue }
      entries[index].area.replace(
        bytes: splice.offset..<(splice.offset + splice.removed), with: splice.inserted)
      _ = entries[index].area.takeSplices()
      focus = index
    }
    measure()
  }

  var text: String { focused?.area.text ?? "" }

  // MARK: - Drawing

  func draw(in area: Area, on frame: inout Frame, isFocused: Bool, placeholder: String) {
    var row = -scroll.offset
    for (index, entry) in entries.enumerated() {
      defer { row += entry.height }
      guard row + entry.height > 0, row < area.height else { continue }
      draw(
        entry, atRow: row, in: area, on: &frame, isFocused: isFocused && index == focus,
        placeholder: placeholder)
    }
  }

  private func draw(
    _ entry: Entry, atRow row: Int, in area: Area, on frame: inout Frame, isFocused: Bool,
    placeholder: String
  ) {
    let first = max(0, -row)
    let last = min(entry.area.lineCount, area.height - row)
    if first < last {
      let place = Area(
        origin: Position(row: area.top + row + first, column: area.left + Self.margin),
        size: Size(width: area.width - Self.margin, height: last - first))
      entry.area.draw(lines: first..<last, in: place, on: &frame, isFocused: isFocused)
      if entry.id == nil, entry.area.isEmpty {
        frame.write(placeholder, in: place, role: .placeholder, ending: .ellipsis)
      }
      for line in first..<last {
        frame.write(
          entry.kind.mark, in: area, row: row + line, role: isFocused ? .key : .border)
      }
    }
    for (index, line) in entry.tail.enumerated() {
      let place = row + entry.area.lineCount + index
      guard (0..<area.height).contains(place) else { continue }
      line.indented(columns: Self.margin).draw(in: area, row: place, on: &frame)
    }
  }
}

extension ProposalPiece.Kind {
  /// The sign left of a piece: nothing, a bar for what was taken over, quotes for a quote.
  fileprivate var mark: String {
    switch self {
    case .own: " "
    case .taken: "│"
    case .quote: "”"
    }
  }
}

extension StyledLine {
  fileprivate func indented(columns: Int) -> StyledLine {
    StyledLine(indent: indent + columns, runs)
  }
}
