/// Words that are looked for in a text as it stands, whole or by how they begin or end.
struct WordList: Sendable {
  private let words: WordTable
  private let endings: WordTable

  private static let isWhole: UInt8 = 1
  private static let isStem: UInt8 = 2

  init(_ words: String, stems: String = "", endings: String = "") {
    self.words = WordTable(
      words.listed.map { ($0, Self.isWhole) } + stems.listed.map { ($0, Self.isStem) })
    self.endings = WordTable(endings: endings.listed.map { ($0, 1) })
  }

  fileprivate func holds(_ range: Range<Int>, in text: SeenText) -> Bool {
    var hash = WordHash()
    var facts: UInt8 = 0
    for index in range {
      hash.add(text.smalls[index])
      facts = words[hash]
      if facts & Self.isStem != 0 { return true }
    }
    return facts & Self.isWhole != 0 || ends(range, in: text)
  }

  private func ends(_ range: Range<Int>, in text: SeenText) -> Bool {
    guard !endings.isEmpty else { return false }
    var hash = WordHash()
    for index in range.reversed() {
      hash.add(text.smalls[index])
      if endings[hash] != 0 { return true }
    }
    return false
  }
}

extension SeenText {
  /// Whether a word, in whatever letters, stands in a list.
  func isOne(of list: WordList, _ index: Int) -> Bool {
    guard let piece = piece(index), piece.kind == .word, piece.count <= 40 else { return false }
    return list.holds(piece.range, in: self)
  }
}

extension String {
  /// The words of a list that is written as one text.
  var listed: [String] {
    utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }
}
