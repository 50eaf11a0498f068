import Cells

extension TextArea {
  package var hasSelection: Bool { !selection.isEmpty }

  package var selectedText: String? {
    guard hasSelection else { return nil }
    return String(decoding: bytes(in: selection.range), as: UTF8.self)
  }

  package mutating func selectAll() { select(.start..<end) }

  /// Marks some bytes of the text: a hit of a search, or a finding.
  package mutating func select(bytes range: Range<Int>) {
    let (from, to) = (place(ofByte: range.lowerBound), place(ofByte: range.upperBound))
    select(from..<max(from, to))
  }

  /// Marks the word at the caret, or the gap between two words.
  package mutating func selectWord() {
    let index = selection.caret.paragraph
    let bytes = paragraphs[index].bytes
    guard !bytes.isEmpty else { return }
    var from = selection.caret.offset
    var to = from
    let isWord = WordBorders.isWord(
      bytes, at: to < bytes.count ? to : Graphemes.start(in: bytes, before: to))
    while from > 0, case let start = Graphemes.start(in: bytes, before: from),
      WordBorders.isWord(bytes, at: start) == isWord
    { from = start }
    while to < bytes.count, WordBorders.isWord(bytes, at: to) == isWord {
      to = Graphemes.step(in: bytes, from: to).end
    }
    select(TextPlace(paragraph: index, offset: from)..<TextPlace(paragraph: index, offset: to))
  }

  package mutating func selectParagraph() {
    let index = selection.caret.paragraph
    let end = paragraphs[index].bytes.count
    select(TextPlace(paragraph: index, offset: 0)..<TextPlace(paragraph: index, offset: end))
  }

  private mutating func select(_ range: Range<TextPlace>) {
    go(to: range.upperBound)
    selection.anchor = range.lowerBound
  }
}
