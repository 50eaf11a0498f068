/// A piece of a text that stands by itself: a paragraph, an item of a list, or a heading.
package struct Passage: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case paragraph, item, heading }

  package var kind: Kind
  package var text: String
  /// Where it begins in the text it was taken from, in Unicode scalars.
  package var start: Int

  package init(_ kind: Kind, _ text: String, start: Int = 0) {
    self.kind = kind
    self.text = text
    self.start = start
  }
}

extension Passage {
  /// The passages of a text as people type or paste it.
  ///
  /// An empty line ends a passage, `#` begins a heading, and `-`, `*`, `•`, `1.` or `1)` an item.
  /// Any other line break ends a passage as well, unless the text is wrapped by hand.
  package static func passages(of text: String) -> [Passage] {
    let scalars = Array(text.unicodeScalars)
    let lines = TextLine.lines(of: scalars)
    let isWrapped = TextLine.areWrapped(lines, of: scalars)
    var spans: [(kind: Kind, range: Range<Int>)] = []
    var isOpen = false
    for line in lines {
      if isOpen, isWrapped, line.continues, let last = spans.indices.last {
        spans[last].range = spans[last].range.lowerBound..<line.range.upperBound
      } else if !line.range.isEmpty {
        spans.append((line.kind, line.range))
      }
      isOpen = !line.range.isEmpty && line.kind != .heading
    }
    return spans.map { span in
      Passage(span.kind, String(scalars: scalars[span.range]), start: span.range.lowerBound)
    }
  }
}

/// One line of a text, without its mark and the spaces round it.
private struct TextLine {
  var kind: Passage.Kind
  var range: Range<Int>
  var hasMark: Bool

  /// Whether it may belong to the passage above.
  var continues: Bool { !hasMark && !range.isEmpty }

  static func lines(of scalars: [Unicode.Scalar]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    for index in 0...scalars.count where index == scalars.count || scalars[index].endsLine {
      lines.append(TextLine(start..<index, of: scalars))
      start = index + 1
    }
    return lines
  }

  init(_ whole: Range<Int>, of scalars: [Unicode.Scalar]) {
    var (start, end) = (whole.lowerBound, whole.upperBound)
    while start < end, scalars[start].isSpace { start += 1 }
    while start < end, scalars[end - 1].isSpace { end -= 1 }
    kind = .paragraph
    hasMark = false
    if let mark = Self.mark(at: start, before: end, of: scalars) {
      (kind, start, hasMark) = (mark.kind, mark.end, true)
      while start < end, scalars[start].isSpace { start += 1 }
    }
    range = start..<end
  }

  /// The mark of a heading or an item: it is followed by a space.
  private static func mark(
    at start: Int, before end: Int, of scalars: [Unicode.Scalar]
  ) -> (kind: Passage.Kind, end: Int)? {
    guard start < end else { return nil }
    var index = start
    var kind = Passage.Kind.item
    switch scalars[start] {
    case "#":
      kind = .heading
      while index < end, scalars[index] == "#" { index += 1 }
    case "-", "*", "•", "–":
      index += 1
    default:
      while index < end, index < start + 3, scalars[index].isDigit { index += 1 }
      guard index > start, index < end, scalars[index] == "." || scalars[index] == ")" else {
        return nil
      }
      index += 1
    }
    guard index < end, scalars[index].isSpace else { return nil }
    return (kind, index)
  }

  /// Whether line breaks stand where a line was full: no line is longer than a page is wide, and
  /// some line begins in the middle of a sentence.
  static func areWrapped(_ lines: [TextLine], of scalars: [Unicode.Scalar]) -> Bool {
    guard lines.allSatisfy({ $0.range.count <= 100 }) else { return false }
    return zip(lines, lines.dropFirst()).contains { line, next in
      guard line.range.count >= 40, next.continues else { return false }
      let first = scalars[next.range.lowerBound]
      return !scalars[line.range.upperBound - 1].isStop && first.isLetter && !first.isCapital
    }
  }
}

extension Unicode.Scalar {
  /// Carriage returns are spaces before the line feed that ends the line.
  fileprivate var endsLine: Bool { self == "\n" || value == 0x2028 || value == 0x2029 }
}

extension String {
  init(scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
