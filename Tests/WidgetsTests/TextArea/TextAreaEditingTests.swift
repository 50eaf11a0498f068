import Testing

@testable import Widgets

@Suite("Writing")
struct TextAreaEditingTests {
  @Test("puts typed text where the caret is")
  func types() {
    var area = TextArea("Asiakas soitti.")

    area.place(caret: .init(line: 0, column: 7))
    area.insert(" ei")

    #expect(area.text == "Asiakas ei soitti.")
    #expect(area.caret == .init(line: 0, column: 10))
  }

  @Test("deletes what a reader calls a character", arguments: ["👨‍👩‍👧‍👦", "a\u{308}", "🇫🇮", "ä", "한"])
  func deletesGraphemes(character: String) {
    var area = TextArea("x\(character)y")

    area.move(.right)
    area.deleteForward()
    area.insert(character)
    area.deleteBackward()

    #expect(area.text == "xy")
  }

  @Test("keeps both normal forms as they were written")
  func keepsNormalForms() {
    let area = TextArea("\u{E4}a\u{308}")

    #expect(Array(area.text.unicodeScalars) == ["\u{E4}", "a", "\u{308}"])
  }

  @Test("makes one kind of line end of all, and tells the journal")
  func unifiesLineEnds() {
    var area = TextArea("yksi\r\nkaksi\rkolme\n")

    area.paste("\r\n\r")

    #expect(area.text == "\n\nyksi\nkaksi\nkolme\n")
    #expect(area.takeSplices().first?.inserted == "yksi\nkaksi\nkolme\n")
  }

  @Test("joins two paragraphs and parts them again")
  func joins() {
    var area = TextArea("yksi\nkaksi")

    area.place(caret: .init(line: 1, column: 0))
    area.deleteBackward()
    let joined = area.text
    area.newline()

    #expect(joined == "yksikaksi")
    #expect(area.text == "yksi\nkaksi")
    #expect(area.caret == .init(line: 1, column: 0))
  }

  @Test("deletes by words")
  func deletesWords() {
    var area = TextArea("työ-pari, käynti kotona")

    area.move(.textEnd)
    area.deleteWordBackward()
    let backward = area.text
    area.move(.textStart)
    area.deleteWordForward()

    #expect(backward == "työ-pari, käynti ")
    #expect(area.text == "pari, käynti ")
  }

  @Test("replaces what is marked")
  func replacesSelection() {
    var area = TextArea("ensin\nsitten\nlopuksi")

    area.place(caret: .init(line: 0, column: 2))
    area.place(caret: .init(line: 2, column: 3), selecting: true)
    let marked = area.selectedText
    area.insert("–")

    #expect(marked == "sin\nsitten\nlop")
    #expect(area.text == "en–uksi")
  }

  @Test("refuses what would not fit, and leaves the text as it was")
  func refusesOverLimit() {
    var area = TextArea("12345678", limit: 10)

    let outcomes = [area.paste("ää"), area.insert("9"), area.insert("0"), area.insert("1")]

    #expect(outcomes == [.tooLong, .done, .done, .tooLong])
    #expect(area.text == "9012345678")
    #expect(area.isNearLimit)
    #expect(!TextArea("12345678", limit: 10).isNearLimit)
  }

  @Test("changes nothing that is only to be read")
  func isReadOnly() {
    var area = TextArea("valmis")
    area.isReadOnly = true
    area.selectAll()

    let outcomes = [area.insert("x"), area.deleteBackward(), area.undo()]
    let piece = area.cut()

    #expect(outcomes == [.readOnly, .readOnly, .readOnly])
    #expect(piece == nil)
    #expect(area.text == "valmis")
  }

  @Test("hands cut text over and can put it elsewhere")
  func cuts() {
    var area = TextArea("alku loppu")
    area.selectWord()

    let piece = area.cut()
    area.move(.textEnd)
    area.paste(piece ?? "")

    #expect(area.text == " loppualku")
  }

  @Test("replaces a few bytes in one step, as when a number is masked")
  func replacesBytes() {
    var area = TextArea("Hetu: 010101-123N.")

    area.replace(bytes: 6..<17, with: "[poistettu]")
    let masked = area.text
    area.undo()

    #expect(masked == "Hetu: [poistettu].")
    #expect(area.text == "Hetu: 010101-123N.")
  }
}
