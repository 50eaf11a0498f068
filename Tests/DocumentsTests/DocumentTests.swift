import Testing
import Words

@testable import Documents

@Suite("A document")
struct DocumentTests {
  @Test(
    "has headings without gaps, and keeps equals equal",
    arguments: [
      ([2, 3, 3, 2], [2, 3, 3, 2]), ([2, 4, 4, 3, 4], [2, 3, 3, 3, 4]),
      ([4, 5, 4, 2], [2, 3, 2, 2]),
      ([2, 3, 4, 5, 6, 7, 8], [2, 3, 4, 5, 6, 6, 6]), ([1, 2], [2, 3]),
    ])
  func levels(asked: [Int], shown: [Int]) {
    let headings = asked.map { Piece.heading(level: $0, [.text("x")]) }
    // Where a heading stands makes no difference.
    let pieces = [Piece.together(Array(headings.prefix(1)))] + headings.dropFirst()

    #expect(levels(of: document(pieces).pieces) == shown)
  }

  @Test("knows its language by the name that programs use", arguments: Language.allCases)
  func language(language: Language) {
    #expect(Document(title: "x", in: .in(language), pieces: []).languageCode == language.rawValue)
  }

  @Test("gives its words line by line")
  func plainText() {
    let document = document([
      .frame([.paragraph([.text("a"), .footnote([.text("ei")]), .strong([.text("b")])])]),
      .boxes([.text("c")], options: [[.text("d")]]), .rule, .lines(3), .list([[.text("e")]], .box),
    ])

    #expect(document.pieces.plainText == "ab\nc d\ne")
  }

  private func document(_ pieces: [Piece]) -> Document {
    Document(title: "Otsikko", in: .in(.finnish), pieces: pieces)
  }

  private func levels(of pieces: [Piece]) -> [Int] {
    pieces.flatMap { piece -> [Int] in
      switch piece {
      case .heading(let level, _): return [level]
      case .together(let inner): return levels(of: inner)
      default: return []
      }
    }
  }
}
