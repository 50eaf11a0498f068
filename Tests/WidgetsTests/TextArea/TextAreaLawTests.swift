import Cells
import Testing

@testable import Widgets

/// What holds for any text and any way of writing it.
@Suite("Whatever is written")
struct TextAreaLawTests {
  @Test("the journal can follow, the lines are right, and all can be taken back", arguments: 1...30)
  func holds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let first = Self.randomText(pieces: 40, &generator)
    var area = TextArea(first, width: Int.random(in: 5...40, using: &generator))
    area.place(caret: .init(line: Int.random(in: 0..<area.lineCount, using: &generator), column: 3))
    var journalled = Array(first.utf8)
    Self.follow(&journalled, area.takeSplices())
    let beginning = area.text

    for _ in 0..<60 {
      Self.act(on: &area, &generator)
      Self.follow(&journalled, area.takeSplices())
      #expect(journalled == Array(area.text.utf8))
      Self.expectSound(area)
    }

    while area.undo() == .done { Self.follow(&journalled, area.takeSplices()) }
    #expect(Array(area.text.utf8) == Array(beginning.utf8))
    #expect(journalled == Array(beginning.utf8))
    while area.redo() == .done { Self.follow(&journalled, area.takeSplices()) }
    #expect(journalled == Array(area.text.utf8))
    Self.expectSound(area)
  }

  /// The incremental wraps are those from scratch, and the caret stands between characters.
  private static func expectSound(_ area: TextArea) {
    let fresh = TextArea(area.text, width: area.width)
    #expect(area.paragraphs == fresh.paragraphs)
    #expect(area.lineCount == fresh.lineCount)
    #expect(area.byteCount == area.text.utf8.count)
    for place in [area.selection.caret, area.selection.anchor] {
      let text = String(decoding: area.paragraphs[place.paragraph].bytes, as: UTF8.self)
      let borders = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
      #expect(borders.contains(place.offset) || place.offset == text.utf8.count)
    }
  }

  private static func follow(_ bytes: inout [UInt8], _ splices: [TextSplice]) {
    for splice in splices {
      #expect(bytes.count == splice.lengthBefore)
      bytes.replaceSubrange(
        splice.offset..<splice.offset + splice.removed, with: Array(splice.inserted.utf8))
    }
  }

  private static let pieces = [
    "a", "kotikäynti", " ", "  ", "ä", "a\u{308}", "\u{301}", "👩‍👧", "\u{200D}", "👍🏽", "🇫🇮", "🇸", "漢字",
    "-", "linja-auto", "\n", "\n\n", "\r\n", "\r", "\t", "한", "ᄒ", "ᅡ", "क्ष", "\u{1B}", "é", "…",
    "pitkäsananrivinyli", "12-34", ". ", "“näin”",
  ]

  private static func randomText(pieces count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  private static func act(on area: inout TextArea, _ generator: inout SeededGenerator) {
    let motions: [TextArea.Motion] = [
      .left, .right, .up, .down, .wordLeft, .wordRight, .lineStart, .lineEnd, .textStart, .textEnd,
      .pageUp(rows: 3), .pageDown(rows: 3),
    ]
    switch Int.random(in: 0..<24, using: &generator) {
    case 0..<6: area.insert(pieces.randomElement(using: &generator) ?? "")
    case 6: area.paste(randomText(pieces: 6, &generator))
    case 7: area.newline()
    case 8..<11: area.deleteBackward()
    case 11..<13: area.deleteForward()
    case 13: area.deleteWordBackward()
    case 14: area.deleteWordForward()
    case 15: area.undo()
    case 16: area.redo()
    case 17: _ = area.cut()
    case 18: area.endStep()
    case 19: area.selectWord()
    default:
      if let motion = motions.randomElement(using: &generator) {
        area.move(motion, selecting: Bool.random(using: &generator))
      }
    }
  }
}
