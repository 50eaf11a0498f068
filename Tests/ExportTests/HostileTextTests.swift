import Documents
import Testing
import Words

@testable import Export
@testable import Markup

@Suite("Text from people in Markdown")
struct HostileTextTests {
  @Test("is read as mere text wherever it stands", arguments: hostileTexts)
  func mereText(text: String) {
    expectMereText(text)
  }

  @Test("is read as mere text when several stand together", arguments: 0..<60)
  func together(seed: Int) {
    let count = hostileTexts.count
    let texts = [seed, seed * 7 + 3, seed * 31 + 11].map { hostileTexts[$0 % count] }

    expectMereText(texts.joined(separator: " "))
    expectMereText(texts.joined())
  }

  @Test(
    "keeps what cannot be seen as it was written", arguments: ["\u{202E}oikealta", "\u{FEFF}x"])
  func unseen(text: String) {
    let markdown = MarkdownExporter().text(
      of: Document(title: text, in: .in(.finnish), pieces: [.paragraph(text)]))

    #expect(Array(markdown.utf8) == Array("# \(text)\n\n\(text)\n".utf8))
  }

  private func expectMereText(_ text: String) {
    for (written, expected) in zip(Place.all(for: text), Place.all(for: seen(text))) {
      let markdown = MarkdownExporter().text(
        of: Document(title: "Otsikko", in: .in(.finnish), pieces: written.pieces))
      let read = MarkdownParser.parse(SourceText(trusted: markdown)).blocks.dropFirst()
        .map { Piece($0.block) }

      #expect(
        lines(of: Array(read)) == lines(of: expected.pieces), "\(written.name): \(markdown)")
      // A place with nothing in it may vanish.
      if !seen(text).utf8.isEmpty {
        #expect(
          read.map(shape) == written.pieces.map(shape), "\(written.name): \(markdown)")
      }
    }
  }

  /// What a reader sees of a text: one line, nothing that acts, no space at its ends.
  private func seen(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}", " ":
        if scalars.last != " " { scalars.append(" ") }
      case _ where scalar.properties.generalCategory == .control: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    return scalars.drop { $0 == " " }.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// The lines with something on them, as bytes, since equal bytes alone are the same text.
  private func lines(of pieces: [Piece]) -> [[UInt8]] {
    pieces.plainText.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      Array(seen(String(decoding: line, as: UTF8.self)).utf8)
    }.filter { !$0.isEmpty }
  }

  private func shape(_ piece: Piece) -> String {
    switch piece {
    case .heading(let level, _): "heading \(level)"
    case .paragraph: "paragraph"
    case .list(let list): "list \(list.mark): \(list.items.map { $0.map(shape) })"
    case .quote(let inner): "quote: \(inner.map(shape))"
    case .table(let table): "table of \(table.rows.count) by \(table.header.count)"
    case .code: "code"
    case .rule: "rule"
    default: "another"
    }
  }
}
