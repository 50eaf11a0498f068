import CPlatform
import Testing

@testable import Terminal

@Suite("What is sent for a character")
struct GlyphTests {
  init() {
    polku_speak_utf8()
  }

  @Test("is itself", arguments: [("a", 1), ("ä", 1), ("€", 1), ("漢", 2), ("😀", 2)])
  func itself(character: Character, width: Int) {
    let scalars = Glyph.scalars(of: character, width: width)

    #expect(scalars == character.unicodeScalars.map(\.value))
  }

  @Test(
    "is a stand-in where the C library counts otherwise",
    arguments: [
      ("漢", 1), ("a", 2), ("\u{1b}", 1), ("\u{308}", 1), ("\u{9b}", 1),
    ])
  func standsIn(character: Character, width: Int) {
    #expect(Glyph.scalars(of: character, width: width) == [0xfffd])
  }

  @Test("has no more marks than a cell holds, and no second letter")
  func cut() {
    let towering = Character("a" + String(repeating: "\u{308}", count: 9))

    #expect(Glyph.scalars(of: towering, width: 1) == [0x61, 0x308, 0x308, 0x308, 0x308])
    #expect(Glyph.scalars(of: "👩‍👧", width: 2).contains(0x1f467) == false)
  }
}

@Suite("The clipboard's letters")
struct Base64Tests {
  // The examples of RFC 4648.
  @Test(
    "are those of the standard",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("ÿþ", "w7/Dvg=="),
    ])
  func standard(text: String, encoded: String) {
    #expect(base64(text.utf8) == encoded)
  }
}
