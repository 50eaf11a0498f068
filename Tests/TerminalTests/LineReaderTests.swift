import Testing

@testable import Terminal

@Suite("Lines that come in")
struct LineReaderTests {
  private func lines(_ pieces: [UInt8]..., isTyped: Bool = false, ends: Bool = true) -> [LineInput]
  {
    var reader = LineReader()
    for piece in pieces { reader.take(piece[...], isTyped: isTyped) }
    if ends { reader.end() }
    return reader.takeLines()
  }

  @Test("are whole, in whatever pieces they come, and with either line end")
  func pieces() {
    let bytes = Array("yksi\r\nkaksi ä\n\nviimeinen".utf8)
    let wanted = ["yksi", "kaksi ä", "", "viimeinen"].map { LineInput(text: $0) }

    #expect(lines(bytes) == wanted)
    for cut in bytes.indices {
      #expect(lines(Array(bytes[..<cut]), Array(bytes[cut...])) == wanted)
    }
    #expect(lines(bytes, ends: false) == Array(wanted.dropLast()))
  }

  @Test("that are no UTF-8 are told, and the next one is read")
  func notText() {
    let bytes: [UInt8] = [0xE4, 0x0A] + Array("ä\n".utf8)

    #expect(lines(bytes) == [LineInput(text: "", fault: .notUTF8), LineInput(text: "ä")])
  }

  @Test("lose the keys that write nothing, and say so")
  func keys() {
    let typed = Array("a\u{1b}[Dä\u{1b}[1;5C\u{1b}OPb\u{7f}\u{1b}c\u{1}\n".utf8)

    #expect(lines(typed) == [LineInput(text: "aäbc", fault: .keys)])
    #expect(lines(Array("a\tb\n".utf8)) == [LineInput(text: "a\tb")])
    #expect(lines(Array("\u{1b}[\n".utf8)) == [LineInput(text: "", fault: .keys)])
  }

  @Test("that fill a terminal's line may have been cut; a pipe cuts none")
  func cut() {
    let long = String(repeating: "a", count: 4095)

    #expect(lines(Array((long + "\n").utf8), isTyped: true) == [LineInput(text: long, fault: .cut)])
    #expect(lines(Array((long + "\n").utf8)) == [LineInput(text: long)])
    #expect(lines(Array((long.dropLast() + "\n").utf8), isTyped: true).first?.fault == nil)
  }

  @Test("that are longer than any answer are told, and take no memory")
  func tooLong() {
    var reader = LineReader()
    for _ in 0..<5 { reader.take(Array(repeating: 0x61, count: 1 << 20)[...], isTyped: false) }
    reader.take(Array("\nb\n".utf8)[...], isTyped: false)

    #expect(reader.takeLines() == [LineInput(text: "", fault: .tooLong), LineInput(text: "b")])
  }

  @Test("are broken between words where a width is asked for")
  func broken() {
    let text = "Kirjoita vastaus tai komento"

    #expect(
      LineBreaking.lines(of: text, width: 16) == ["Kirjoita vastaus", "tai komento"])
    #expect(LineBreaking.lines(of: text, width: 4) == ["Kirjoita", "vastaus", "tai", "komento"])
    #expect(LineBreaking.lines(of: "", width: 4) == [""])
    #expect(LineBreaking.lines(of: "日本 語", width: 4) == ["日本", "語"])
  }
}
