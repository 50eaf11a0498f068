import Cells
import Testing

@Suite("The borders between characters")
struct GraphemesTests {
  @Test(
    "are Swift's own, in both directions",
    arguments: [
      "Ääkköset ja “lainaus” – näin…", "A\u{308}a\u{308}kko\u{308}set", "👨‍👩‍👧‍👦👍🏽🇫🇮🇸🇪🏳️‍🌈",
      "한글ᄒ\u{1161}ᆫ漢字", "क्षत्रिय", "rivi\r\nrivi\r\rx\n", "\u{301}alussa", "e\u{301}…\u{301}",
      "\u{600}1 \u{AD}- …\u{2028}x", "\u{200D}a\u{200C}",
    ])
  func areSwifts(text: String) {
    let bytes = Array(text.utf8)
    let expected = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }

    var forward: [Int] = []
    var place = 0
    while place < bytes.count {
      forward.append(place)
      place = Graphemes.step(in: bytes, from: place).end
    }
    var backward: [Int] = []
    place = bytes.count
    while place > 0 {
      place = Graphemes.start(in: bytes, before: place)
      backward.append(place)
    }

    #expect(forward == expected)
    #expect(backward.reversed() == expected)
  }

  @Test("count the columns that a frame draws", arguments: ["Äiti 漢字…", "👩‍👧!\u{1B}", "क्ष\t\u{AD}🇫🇮"])
  func countColumns(text: String) {
    let bytes = Array(text.utf8)
    var frame = Frame(Size(width: 40, height: 1))

    let drawn = frame.write(text, in: frame.area)

    #expect(Graphemes.columns(in: bytes, 0..<bytes.count) == drawn)
    #expect(CellWidth.of(text) == drawn)
  }

  @Test("are found from a place within a character")
  func areFound() {
    let bytes = Array("a👩‍👧b".utf8)

    let borders = [0, 1, 2, 11, 12, 13].map { Graphemes.border(in: bytes, atOrAfter: $0, from: 0) }

    #expect(borders == [0, 1, 12, 12, 12, 13])
  }
}
