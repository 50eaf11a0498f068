import Cells
import Foundation
import Glibc
import Robot
import Testing

/// `docs/formats.md` holds files that the program made; here it makes them again, and reads them.
///
/// `RECORD_GOLDEN=1 swift test --filter FormatsTests` puts new ones there, and fails.
@Suite("The formats as documented", .serialized)
struct FormatsTests {
  private static let page = Workplace.checkout + "/docs/formats.md"
  static let now = ["--now", "2026-11-21T09:00:00Z"]

  @Test("are what the program writes: the journal while it runs, the workbook when it has ended")
  func written() throws {
    let workplace = Workplace()
    let robot = try sitting(in: workplace)
    let journal = try #require(workplace.text("data/workbooks/social-media.journal"))
    #expect(try robot.quits() == 0)
    let checkpoint = try #require(workplace.text("data/workbooks/social-media.json"))
    let settings = try #require(workplace.text("data/settings.json"))

    try expect(journal, under: "A journal")
    try expect(checkpoint, under: "A checkpoint")
    try expect(settings, under: "The settings")
  }

  @Test("are read by the program: each of the two files alone brings the answers back")
  func read() throws {
    for (heading, name) in [("A journal", "journal"), ("A checkpoint", "json")] {
      let workplace = Workplace()
      let example = try example(under: heading)
      try workplace.put(example, in: "data/workbooks/social-media.\(name)")

      let answers = try workplace.answers()
      let robot = try workplace.opensInFinnish()
      try robot.waits(for: "Jatka siitä, mihin jäit")

      #expect(answers["A0-1"]?["value"] as? String == "Tuemme perheitä.")
      #expect(answers["A0-2"]?["value"] as? [String] == ["counsellor"])
      #expect(!robot.text.contains("vioittunut"))
      #expect(try robot.quits() == 0)
    }
  }

  @Test("name every key that an exported workbook has")
  func keys() throws {
    let workplace = Workplace()
    try workplace.put(
      try example(under: "A checkpoint"), in: "data/workbooks/social-media.json")
    let ending = try workplace.runs(["export", "--to", "-", "--format", "json"])
    let page = try String(contentsOfFile: Self.page, encoding: .utf8)

    var keys = Set(ending.object?.keys.map { $0 } ?? [])
    #expect(!keys.contains("checkpoint"))
    for answer in try workplace.answers().values { keys.formUnion(answer.keys) }
    keys.formUnion((ending.object?["participant"] as? [String: Any])?.keys.map { $0 } ?? [])

    #expect(keys.count > 12)
    for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
  }

  /// Somebody chooses Finnish, answers two prompts of A0, and stays.
  private func sitting(in workplace: Workplace) throws -> Robot {
    let robot = try workplace.opens(Self.now)
    try robot.waits(for: "Millä kielellä haluat jatkaa?")
    try robot.press(.enter)
    try robot.waits(for: "Aloita tästä")
    try robot.goesToA01()
    try robot.paste("Tuemme perheitä.")
    try robot.waits(for: "Tuemme perheitä.")
    try robot.press(.tab)
    try robot.waits(for: "Enter merkitse")
    try robot.press(.down)
    try robot.waits(for: "› ( ) Sosiaaliohjaaja")
    try robot.press(" ")
    try robot.waits(for: "› (•) Sosiaaliohjaaja")
    try robot.waits(for: "Tallennettu")
    return robot
  }
}

// The page and its examples

extension FormatsTests {
  /// The block of the page that follows on a heading.
  func example(under heading: String) throws -> String {
    let page = try String(contentsOfFile: Self.page, encoding: .utf8)
    return try String(page[range(under: heading, in: page)])
  }

  private func range(under heading: String, in page: String) throws -> Range<String.Index> {
    let title = try #require(page.range(of: "## \(heading)\n"))
    let fence = try #require(page.range(of: "\n```json\n", range: title.upperBound..<page.endIndex))
    let end = try #require(page.range(of: "```\n", range: fence.upperBound..<page.endIndex))
    return fence.upperBound..<end.lowerBound
  }

  /// What was written is what the page shows, but for what is random and what follows from that.
  func expect(_ written: String, under heading: String) throws {
    if getenv("RECORD_GOLDEN") != nil {
      var page = try String(contentsOfFile: Self.page, encoding: .utf8)
      try page.replaceSubrange(range(under: heading, in: page), with: written)
      try page.write(toFile: Self.page, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(heading). Look at it, then run the tests again.")
      return
    }
    #expect(masked(written) == masked(try example(under: heading)))
  }

  private func masked(_ text: String) -> String {
    text.replacing(/[0-9a-f]{32}/, with: "ID").replacing(/"crc": ?"[0-9a-f]{8}"/, with: "CRC")
  }
}
