package import Cells

/// A place for a few words on one line, which moves under its window where it is longer.
package struct TextField: Equatable, Sendable {
  private var bytes: [UInt8] {
    didSet { (isSeen, marks) = (false, []) }
  }
  /// What stands out, in order.
  private var marks: [TextMark] = []
  /// Whether it has been looked at since it was changed.
  private var isSeen = false
  /// Where the next character goes, in bytes.
  private var caret: Int
  /// How many bytes the text may grow to.
  package let limit: Int

  package init(_ text: String = "", limit: Int = 1024) {
    bytes = Self.line(text)
    caret = bytes.count
    self.limit = limit
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
  package var isEmpty: Bool { bytes.isEmpty }

  /// Types or pastes some text; line ends become spaces.
  @discardableResult
  package mutating func insert(_ text: String) -> EditOutcome {
    let inserted = Self.line(text)
    guard !inserted.isEmpty else { return .nothing }
    guard bytes.count + inserted.count <= limit else { return .tooLong }
    bytes.insert(contentsOf: inserted, at: caret)
    caret = Graphemes.border(in: bytes, atOrAfter: caret + inserted.count, from: 0)
    return .done
  }

  @discardableResult
  package mutating func deleteBackward() -> EditOutcome {
    caret > 0 ? delete(Graphemes.start(in: bytes, before: caret)..<caret) : .nothing
  }

  @discardableResult
  package mutating func deleteForward() -> EditOutcome {
    caret < bytes.count ? delete(caret..<Graphemes.step(in: bytes, from: caret).end) : .nothing
  }

  @discardableResult
  package mutating func deleteWordBackward() -> EditOutcome {
    caret > 0 ? delete(WordBorders.wordStart(in: bytes, before: caret)..<caret) : .nothing
  }

  package mutating func clear() { self = TextField(limit: limit) }

  /// How many places of the text stand out.
  package var markCount: Int { marks.count }

  /// Looks for what is to stand out, where the text has changed.
  package mutating func look(with look: TextLook) {
    guard !isSeen else { return }
    marks = look(text)
    isSeen = true
  }

  /// Puts the caret behind some bytes, or behind the character that they end in.
  package mutating func go(behindByte place: Int) {
    caret = Graphemes.border(in: bytes, atOrAfter: min(max(0, place), bytes.count), from: 0)
  }

  /// A way that the caret goes.
  package enum Motion: Hashable, Sendable { case left, right, wordLeft, wordRight, start, end }

  /// - Returns: whether the caret moved.
  @discardableResult
  package mutating func move(_ motion: Motion) -> Bool {
    let before = caret
    switch motion {
    case .left where caret > 0: caret = Graphemes.start(in: bytes, before: caret)
    case .right where caret < bytes.count: caret = Graphemes.step(in: bytes, from: caret).end
    case .wordLeft: caret = WordBorders.wordStart(in: bytes, before: caret)
    case .wordRight: caret = WordBorders.wordStart(in: bytes, after: caret)
    case .start: caret = 0
    case .end: caret = bytes.count
    case .left, .right: break
    }
    return caret != before
  }

  package func draw(
    in area: Area, on frame: inout Frame, isFocused: Bool, placeholder: String = ""
  ) {
    var line = area
    line = line.cut(top: 1)
    frame.fill(line, role: isFocused ? .fieldFocused : .field)
    if isEmpty {
      frame.write(placeholder, in: line, role: .placeholder, ending: .ellipsis)
    } else {
      let role: Role = isFocused ? .fieldFocused : .field
      let offset = offset(width: line.width, isFocused)
      frame.write(text, in: line, column: -offset, role: role)
      drawMarks(in: line, behind: offset, on: &frame)
    }
    guard isFocused, line.width > 0, line.height > 0 else { return }
    let column = caretColumn - offset(width: line.width, isFocused)
    frame.cursor = Position(row: line.top, column: line.left + min(column, line.width - 1))
  }

  private func drawMarks(in line: Area, behind offset: Int, on frame: inout Frame) {
    for mark in marks {
      let from = max(0, Graphemes.columns(in: bytes, 0..<mark.bytes.lowerBound) - offset)
      let to = min(
        line.width, Graphemes.columns(in: bytes, 0..<mark.bytes.upperBound) - offset)
      guard from < to else { continue }
      let origin = Position(row: line.top, column: line.left + from)
      frame.mark(Area(origin: origin, size: Size(width: to - from, height: 1)), as: mark.role)
    }
  }

  private var caretColumn: Int { Graphemes.columns(in: bytes, 0..<caret) }

  /// How many columns are out of sight on the left.
  ///
  /// The caret is kept in sight; while nobody writes, the beginning is.
  private func offset(width: Int, _ isFocused: Bool) -> Int {
    isFocused ? max(0, caretColumn - max(0, width - 1)) : 0
  }

  private mutating func delete(_ range: Range<Int>) -> EditOutcome {
    bytes.removeSubrange(range)
    caret = Graphemes.border(in: bytes, atOrAfter: range.lowerBound, from: 0)
    return .done
  }

  private static func line(_ text: String) -> [UInt8] {
    TextArea.withLineFeeds(text).map { $0 == lineFeed ? UInt8(ascii: " ") : $0 }
  }
}
