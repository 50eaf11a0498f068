import Answers
import Storage
import Testing

@Suite("Damage on the disk")
struct DamageTests {
  private let checkpoint = "workbooks/social-media.json"
  private let journal = "workbooks/social-media.journal"

  /// A folder after two sittings and a kill: two checkpoints, an old journal and a current one.
  private func used() throws -> (folder: TestFolder, workbook: Workbook) {
    let folder = TestFolder()
    let first = try folder.open()
    _ = first.record([.open(), .type("Ensin ", behind: 0)])
    _ = first.close()
    let second = try folder.open()
    _ = second.record([.type("soitto", behind: 6)])
    second.checkpoint()
    _ = second.reports { $0 == .checkpointed(3) }
    _ = second.record([.type(", sitten käynti", behind: 12)])
    return (try TestFolder(copying: folder), second.workbook)
  }

  @Test("of the newest checkpoint costs nothing: a backup and the journals make it again")
  func restoresFromBackup() throws {
    let (folder, workbook) = try used()
    var bytes = try #require(folder.bytes(checkpoint))
    bytes[bytes.count / 2] ^= 1
    try folder.put(bytes, in: checkpoint)

    let store = try folder.open()

    #expect(store.workbook == workbook)
    #expect(store.recovery.usedBackup && !store.recovery.hasGap)
    #expect(store.recovery.damaged == ["social-media.json"])
    let kept = folder.names.filter { $0.hasPrefix("workbooks/damaged/social-media.json") }
    #expect(kept.compactMap(folder.bytes) == [bytes])
  }

  @Test(
    "that takes the checkpoint away altogether costs nothing either",
    arguments: [[UInt8](), [UInt8](repeating: 0, count: 300), Array("{}".utf8)])
  func restoresFromNothing(bytes: [UInt8]) throws {
    let (folder, workbook) = try used()
    try folder.put(bytes, in: checkpoint)

    let store = try folder.open()

    #expect(store.workbook == workbook && store.recovery.usedBackup)
  }

  @Test("of the journal costs what stands behind it, and the bytes are kept")
  func keepsTail() throws {
    let (folder, _) = try used()
    let whole = try #require(folder.bytes(journal))
    let torn = whole + Array(#"{"change":{"at":"2026"#.utf8)
    try folder.put(torn, in: journal)

    let store = try folder.open()

    #expect(store.workbook.text() == "Ensin soitto, sitten käynti")
    #expect(store.recovery.damaged == ["social-media.journal"] && store.recovery.answers == 1)
    let kept = folder.names.filter { $0.hasPrefix("workbooks/damaged/") }
    #expect(kept.compactMap(folder.bytes) == [Array(torn[whole.count...])])
    _ = store.close()
    #expect(try folder.open().recovery.isNothing)
  }

  @Test("that empties the journal is told: no journal is made without its first line")
  func tellsEmptyJournal() throws {
    let (folder, _) = try used()
    try folder.put("", in: journal)

    let store = try folder.open()

    #expect(store.workbook.text() == "Ensin soitto")
    #expect(store.recovery.damaged == ["social-media.journal"])
  }

  @Test("of all checkpoints leaves what the journals hold whole")
  func restoresFromJournals() throws {
    let (folder, workbook) = try used()
    for name in folder.names where name.hasSuffix(".json") {
      try folder.put("", in: name)
    }

    let store = try folder.open()

    #expect(store.workbook.id == workbook.id)
    #expect(store.workbook.text() == workbook.text())
  }

  @Test("of everything leaves a fresh workbook and every byte")
  func keepsEverything() throws {
    let folder = TestFolder()
    try folder.put("not JSON", in: checkpoint)
    try folder.put("nor this", in: journal)

    let store = try folder.open()

    #expect(store.workbook == .fixture)
    #expect(store.recovery.damaged == ["social-media.json", "social-media.journal"])
    #expect(folder.names.filter { $0.hasPrefix("workbooks/damaged/") }.count == 2)
    #expect(store.record([.open()]))
  }

  @Test("that only the checksum shows is told, where there is nothing better")
  func tellsUnverified() throws {
    let folder = TestFolder()
    _ = try folder.open().close()
    let text = String(decoding: try #require(folder.bytes(checkpoint)), as: UTF8.self)
    let other = TestFolder()
    try other.put(text.replacing("2026-11-21T09", with: "2026-11-21T08"), in: checkpoint)

    let store = try other.open()

    #expect(store.recovery.isUnverified && store.workbook.id == Workbook.fixture.id)
  }

  @Test("of what a program left half made is cleaned up")
  func removesTemporaries() throws {
    let (folder, _) = try used()
    try folder.put("half", in: "workbooks/.social-media.json.abc.tmp")
    try folder.put("half", in: "workbooks/.social-media.journal.abc.tmp")
    try folder.put("half", in: "workbooks/.other.json.abc.tmp")

    _ = try folder.open().close()

    #expect(folder.names.filter { $0.hasSuffix(".tmp") } == ["workbooks/.other.json.abc.tmp"])
  }
}
