import Markup
import Testing

@Suite("A source text")
struct SourceTextTests {
  @Test("is kept as it is when it is honest")
  func keepsHonestText() throws {
    let text = "Äiti sanoi: ”huomenna”.\n\tKylla\u{AD}lä 5\u{A0}€ – 👩‍⚕️ 1️⃣ ❤️ می‌خواهم\n"

    let source = try SourceText(Array(text.utf8))

    #expect(source.text == text)
  }

  @Test("has the same line ends whoever wrote it")
  func normalizesLineEnds() throws {
    let source = try SourceText([0xEF, 0xBB, 0xBF] + Array("a\r\nb\r\n".utf8))

    #expect(Array(source.text.utf8) == Array("a\nb\n".utf8))
  }

  @Test(
    "is refused for what nobody can see",
    arguments: [
      ("a\u{1B}[31m", TextFault.controlCharacter(0x1B)),
      ("a\u{0}b", .controlCharacter(0)),
      ("a\rb", .controlCharacter(0x0D)),
      ("a\u{7F}", .controlCharacter(0x7F)),
      ("a\u{9B}31m", .controlCharacter(0x9B)),
      ("a\u{202E}b", .directionCharacter(0x202E)),
      ("a\u{2066}b", .directionCharacter(0x2066)),
      ("a\u{200F}b", .directionCharacter(0x200F)),
      ("a\u{200B}b", .invisibleCharacter(0x200B)),
      ("a\u{200D}b", .invisibleCharacter(0x200D)),
      ("1\u{200D}2", .invisibleCharacter(0x200D)),
      ("a\u{FEFF}b", .invisibleCharacter(0xFEFF)),
      ("a\u{FE0F}b", .invisibleCharacter(0xFE0F)),
      ("a\u{3164}b", .invisibleCharacter(0x3164)),
      ("a\u{E0041}b", .invisibleCharacter(0xE0041)),
      ("a\u{FFFF}b", .invisibleCharacter(0xFFFF)),
      ("a\u{2028}b", .invisibleCharacter(0x2028)),
    ])
  func refusesTheUnseen(text: String, fault: TextFault) {
    let issues = refusals(of: Array(("äö\n" + text).utf8))

    #expect(issues == [TextIssue(position: SourcePosition(line: 2, column: 2), fault: fault)])
  }

  @Test("says on which line and at which byte it is no UTF-8")
  func namesTheByte() {
    let bytes = Array("Hyvää\n".utf8) + [0x70, 0xC3, 0xA4, 0xE4, 0x69]

    let issues = refusals(of: bytes)

    let place = SourcePosition(line: 2, column: 3)
    #expect(issues == [TextIssue(position: place, fault: .invalidUTF8(byte: 0xE4, offset: 11))])
  }

  @Test("tells of everything at once, in its order")
  func tellsAll() {
    let issues = refusals(of: Array("a\u{202E}\n\u{7}\n".utf8))

    #expect(issues.map(\.position.line) == [1, 2])
  }

  @Test("is not overrun by a file that is nothing but faults")
  func stopsTelling() {
    #expect(refusals(of: Array(repeating: 7, count: 1000)).count == 20)
  }

  @Test("is at most 256 KiB long")
  func refusesLongFiles() {
    let line = Array(repeating: UInt8(ascii: "a"), count: 63) + [UInt8(ascii: "\n")]
    let full = Array(Array(repeating: line, count: 4096).joined())

    #expect(refusals(of: full).isEmpty)
    #expect(refusals(of: full + line).map(\.fault) == [.fileTooLarge(limit: 262_144)])
  }

  @Test("has lines of at most 64 KiB")
  func refusesLongLines() {
    let full = Array(repeating: UInt8(ascii: "a"), count: 65_536)

    #expect(refusals(of: full).isEmpty)
    #expect(refusals(of: full + full).map(\.fault) == [.lineTooLong(limit: 65_536)])
  }

  @Test("has at most fifty bars in a line")
  func refusesBars() {
    let row = Array(repeating: UInt8(ascii: "|"), count: 50)

    #expect(refusals(of: row).isEmpty)
    #expect(refusals(of: row + [0x7C]).map(\.fault) == [.tooManyBars(limit: 50)])
  }

  @Test("has no table that grows in the parser")
  func refusesGrowingTables() {
    let head = String(repeating: "|a", count: 50) + "\n" + String(repeating: "|-", count: 50)
    let short = head + String(repeating: "\nx", count: 390)
    let long = head + String(repeating: "\nx", count: 100_000)

    #expect(refusals(of: Array(short.utf8)).isEmpty)
    #expect(refusals(of: Array(long.utf8)).map(\.fault) == [.tableTooLarge(limit: 20_000)])
  }

  @Test("declares nothing a thousand times")
  func refusesDeclarations() {
    let few = String(repeating: "<? <!-- ", count: 250)

    #expect(refusals(of: Array(few.utf8)).isEmpty)
    #expect(
      refusals(of: Array((few + "<!").utf8)).map(\.fault) == [.tooManyDeclarations(limit: 500)])
  }

  private func refusals(of bytes: [UInt8]) -> [TextIssue] {
    do throws(SourceText.Refusal) {
      _ = try SourceText(bytes)
      return []
    } catch {
      return error.issues
    }
  }
}
