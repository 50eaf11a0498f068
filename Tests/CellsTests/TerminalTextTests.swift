import Testing

@testable import Cells

@Suite("Text for a terminal")
struct TerminalTextTests {
  @Test(
    "shows that something is hidden there",
    arguments: [
      ("\u{1B}[31mpunainen", "␛[31mpunainen"), ("\u{0}\u{7F}\u{9B}", "␀␡�"), ("a\rb", "a␍b"),
      ("laskut\u{202E}fdp.exe", "laskut�fdp.exe"), ("\u{2066}x\u{2069}", "�x�"),
      ("\u{200B}nolla\u{FEFF}", "�nolla�"), ("sosi\u{AD}aali", "sosi‧aali"),
      ("\u{E0041}\u{E0042}", "��"), ("\u{3164}", "�"), ("\u{E000}", "�"),
    ])
  func showsStandIns(hostile: String, shown: String) {
    #expect(TerminalText.safe(hostile) == shown)
    #expect(drawn(hostile) == shown)
  }

  @Test("stops all control codes and all marks of direction")
  func stopsAll() {
    let controls = [0x00...0x1F, 0x7F...0x9F].joined()
    let directions = [0x061C...0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069].joined()

    let passed = (Array(controls) + Array(directions)).compactMap(Unicode.Scalar.init)
      .filter { TerminalText.standIn(for: $0) == nil }

    #expect(passed.isEmpty)
  }

  @Test(
    "keeps what languages and pictures need",
    arguments: [
      "می\u{200C}خواهم", "👩‍💻", "🏳️‍🌈", "👍🏽", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
      "क्\u{200D}ष", "sarake\tsarake\nrivi",
    ])
  func keepsOrdinaryText(text: String) {
    #expect(Array(TerminalText.safe(text).utf8) == Array(text.utf8))
  }

  @Test("lets nobody hide a message between joiners")
  func refusesJoinerChains() {
    #expect(TerminalText.safe("a\u{200C}\u{200D}\u{200C}b") == "a\u{200C}��b")
  }

  @Test("lets nobody hide a message behind a flag")
  func refusesLongTags() {
    let flag = "🏴" + String(repeating: "\u{E0041}", count: 20)

    #expect(TerminalText.safe(flag).unicodeScalars.filter { $0 == "\u{E0041}" }.count == 7)
    #expect(TerminalText.safe(flag).unicodeScalars.filter { $0 == "\u{FFFD}" }.count == 13)
  }

  @Test("cuts a flood of marks to thirty, and to five scalars in a cell")
  func cutsFloods() {
    let flood = "a" + String(repeating: "\u{301}", count: 1000)

    #expect(TerminalText.safe(flood).unicodeScalars.count == 31)
    #expect(TerminalText.glyphs(of: Character(flood)).map(\.character.unicodeScalars.count) == [5])
  }

  @Test(
    "draws the first picture of a joined one",
    arguments: [
      ("👨‍👩‍👧‍👦", "👨"), ("👩🏽‍⚕️", "👩"), ("🏳️‍🌈", "🏳"), ("👍🏽", "👍"), ("❤️", "❤"), ("1️⃣", "1"),
      ("🏽", "🏽"), ("\u{308}", "◌\u{308}"), ("\u{200D}", "�"), ("\t", " "),
    ])
  func drawsFirstPicture(text: String, shown: String) {
    #expect(drawn(text) == shown)
  }

  private func drawn(_ text: String) -> String {
    String(text.flatMap { TerminalText.glyphs(of: $0).map(\.character) })
  }
}
