import Learning
import Markup
import Testing
import Words

@Suite("A hostile file")
struct HostileFileTests {
  @Test("with a bomb of aliases is refused at its first anchor")
  func aliasBomb() {
    let bomb = (1...9).map { level in
      "a\(level): &a\(level) ["
        + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
        + "]"
    }
    let text = "---\na0: &a0 [lol]\n" + bomb.joined(separator: "\n") + "\n---\n\nTeksti\n"

    #expect(problems(with: text) == [.yaml(.anchor)])
  }

  @Test("with a bomb of merge keys is refused")
  func mergeBomb() {
    let text = "---\nid: A1\ntitle: T\nminutes: 1\n<<: {a: {b: c}}\n<<: [{a: b}]\n---\n\nTeksti\n"

    #expect(problems(with: text) == [.yaml(.mergeKey), .yaml(.mergeKey)])
  }

  @Test("ten thousand deep is refused at the seventeenth")
  func depth() {
    let block = "```text\n" + String(repeating: "{a: ", count: 10_000) + "\n```\n"

    #expect(problems(with: moduleHead + block) == [.yaml(.tooDeep(limit: 16))])
  }

  @Test("of a hundred thousand quotes is refused")
  func quotes() {
    let line = moduleHead + String(repeating: ">", count: 100_000)
    let short = moduleHead + String(repeating: ">", count: 60_000) + "a\n"

    #expect(problems(with: line) == [.text(.lineTooLong(limit: 65_536))])
    #expect(problems(with: short) == [.text(.tooDeep(limit: 16))])
  }

  @Test("too large is refused")
  func size() {
    let text = moduleHead + String(repeating: "sana sana\n", count: 30_000)

    #expect(problems(with: text) == [.text(.fileTooLarge(limit: 262_144))])
  }

  @Test("that is no UTF-8 is refused at its byte")
  func invalid() {
    let bytes = Array(moduleHead.utf8) + [0x41, 0xE4, 0x0A]
    let file = SourceFile(name: "01-A1/fi.md", bytes: bytes)

    let parsed = ModuleParser.parse(file, in: "polku", language: .finnish)

    #expect(parsed.value == nil)
    #expect(
      parsed.diagnostics == [
        Diagnostic(
          path: "polku/01-A1/fi.md", position: SourcePosition(line: 9, column: 2),
          problem: .text(.invalidUTF8(byte: 0xE4, offset: moduleHead.utf8.count + 1)))
      ])
  }

  @Test("that turns the direction of writing is refused")
  func bidi() {
    #expect(
      problems(with: moduleHead + "a\u{202E}b") == [.text(.directionCharacter(0x202E))])
  }

  @Test("with 64 kB of table in a row is refused before it stalls")
  func table() {
    let text = moduleHead + String(repeating: "|", count: 64_000)

    #expect(problems(with: text) == [.text(.tooManyBars(limit: 50))])
  }

  @Test("of more pages than anybody writes is refused, also where dashes make them")
  func pages() {
    let more = (2...200).map { "## Sivu \($0)\n\nsana\n\n" }.joined()
    let most = moduleHead + "sana\n\n" + more

    #expect(problems(with: most).isEmpty)
    #expect(problems(with: most + more) == [.tooManyPages(limit: 200)])
    let dashes = String(repeating: "a: 1\n---\n", count: 10_000)
    #expect(problems(with: moduleHead + dashes).last == .tooManyPages(limit: 200))
  }

  @Test("of more blocks, links or parts than anybody writes is refused")
  func numbers() {
    let blocks = (0..<600).map { "```text\nid: A-\($0)\nquestion: Q\n```\n\n" }.joined()
    let links = String(repeating: "[a](b) ", count: 1001)
    let parts = (0..<201).map { "  a\($0): x\n" }.joined()
    let check = "```check\nid: A-1\nquestion: Q\nitems:\n\(parts)```\n"

    #expect(problems(with: moduleHead + blocks) == [.tooManyBlocks(limit: 500)])
    #expect(problems(with: moduleHead + links) == [.tooManyLinks(limit: 1000)])
    #expect(problems(with: moduleHead + check) == [.outOfRange(key: "items", 1...200)])
  }

  @Test("that cannot be read says why")
  func unreadable() {
    let file = SourceFile(name: "01-A1/fi.md", contents: .unreadable(reason: "EACCES"))

    let parsed = ModuleParser.parse(file, in: "polku", language: .finnish)

    #expect(parsed.diagnostics.map(\.problem) == [.unreadable(reason: "EACCES")])
  }

  private func problems(with text: String) -> [Problem] {
    let file = SourceFile(name: "01-A1/fi.md", text: text)
    return ModuleParser.parse(file, in: "polku", language: .finnish).diagnostics.map(\.problem)
  }
}
