import Answers
import Foundation
import Learning
import Storage
import Testing

@Suite("A workbook that is being written")
struct WorkbookStoreTests {
  @Test("is there again after it was closed")
  func reopens() throws {
    let folder = TestFolder()
    let store = try folder.open()

    let fits = store.record([.open(), .type("Ensin ", behind: 0), .type("soitto.", behind: 6)])
    let expected = store.workbook
    let reports = store.close()

    let again = try folder.open()
    #expect(fits && reports.contains(.checkpointed(3)))
    #expect(again.workbook == expected && again.workbook.text() == "Ensin soitto.")
    #expect(again.recovery.isNothing)
  }

  @Test("loses nothing that was recorded when the program dies without a word")
  func survivesDeath() throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = store.record([.open(at: 1), .type("Ensin", behind: 0, at: 2)])
    _ = store.record([.open("A2", at: 3), .type("ä", behind: 0, of: "A2", at: 4)])

    let left = try TestFolder(copying: folder)
    let again = try left.open()

    #expect(again.workbook == store.workbook)
    #expect(again.recovery.answers == 2 && again.recovery.latest == .second(4))
    #expect(!again.recovery.hasGap && again.recovery.damaged.isEmpty)
  }

  @Test("says when everything lasts, and never sooner")
  func reportsSyncs() throws {
    let folder = TestFolder()
    let store = try folder.open()

    _ = store.record([.open(), .type("x", behind: 0)])
    let reports = store.reports { $0.isSynced(through: 2) }

    #expect(reports.contains { $0.isSynced(through: 2) })
    #expect(!reports.contains { $0.isSynced(through: 3) })
  }

  @Test("refuses a change that does not fit and records the others")
  func refusesWhatDoesNotFit() throws {
    let folder = TestFolder()
    let store = try folder.open()

    let fits = store.record([.open(), .type("x", behind: 7), .type("y", behind: 0)])

    #expect(!fits && store.workbook.text() == "y" && store.sequence == 2)
  }

  @Test("becomes a checkpoint when the journal has grown, and old journals go")
  func checkpoints() throws {
    let folder = TestFolder()
    var policy = SavePolicy.quick
    policy.journalBytes = 2000
    let store = try folder.open(policy)
    _ = store.record([.open()])

    for length in 0..<200 {
      _ = store.record([.type("x", behind: length)])
      if length % 20 == 0 { _ = store.waitUntilSynced() }
    }
    _ = store.close()

    let journals = folder.names.filter { $0.contains(".journal") }
    let backups = folder.names.filter { $0.contains("backups/") }
    #expect(journals.count <= 3 && backups.count == 5)
    #expect(try folder.open().workbook.text() == String(repeating: "x", count: 200))
  }

  @Test("of another program is shown with who writes it, and not written")
  func sharesLock() throws {
    let folder = TestFolder()
    let first = try folder.open()
    _ = first.record([.open(), .type("x", behind: 0)])

    let second = try folder.open()

    let holder = LockHolder(process: Int(getpid()), since: .second(0))
    #expect(second.access == .lockedByOther(holder))
    #expect(second.workbook == first.workbook && !second.record([.type("y", behind: 1)]))
    _ = first.close()
    #expect(try folder.open().access == .writable)
  }

  @Test("of a later format is shown and left as it is")
  func leavesNewerFormat() throws {
    let folder = TestFolder()
    let text = String(decoding: WorkbookFile.bytes(.fixture), as: UTF8.self)
      .replacing("workbook/1", with: "workbook/2")
    try folder.put(text, in: "workbooks/social-media.json")

    let store = try folder.open()

    #expect(store.access == .newerFormat(2) && store.workbook.id == Workbook.fixture.id)
    #expect(folder.bytes("workbooks/social-media.json") == Array(text.utf8))
    #expect(!folder.names.contains("workbooks/social-media.journal"))
  }

  @Test("that somebody has mended by hand is taken at its word")
  func takesMendedFile() throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = store.record([.open(), .type("virhe", behind: 0)])
    var mended = store.workbook
    _ = store.close()
    mended.answers[PromptID("A1")]?.value = .text("korjattu")
    let text = String(decoding: WorkbookFile.bytes(mended), as: UTF8.self)
    try folder.put(
      text.replacing("{\n  \"answers\"", with: "{\n  \"checkpoint\": null,\n  \"answers\""),
      in: "workbooks/social-media.json")

    let again = try folder.open()

    #expect(again.workbook.text() == "korjattu" && again.sequence == 2)
    #expect(again.record([.type("!", behind: 8)]))
  }

  @Test("that somebody has put there is taken where there is nothing better")
  func takesForeignFile() throws {
    let folder = TestFolder()
    var workbook = Workbook.fixture
    #expect(workbook.apply(.open()) && workbook.apply(.type("tuotu", behind: 0)))
    try folder.put(WorkbookFile.bytes(workbook), in: "workbooks/social-media.json")

    let store = try folder.open()

    #expect(store.workbook == workbook && store.recovery.isNothing)
  }

  @Test("can be saved into another folder, beside what is there")
  func savesElsewhere() throws {
    let folder = TestFolder()
    let stick = TestFolder()
    let store = try folder.open()
    _ = store.record([.open(), .type("x", behind: 0)])

    store.saveElsewhere(stick.path)
    store.saveElsewhere(stick.path)
    store.saveElsewhere(stick.path("missing"))
    let reports = store.reports { if case .saveElsewhereFailed = $0 { true } else { false } }

    #expect(stick.names == ["social-media-2.json", "social-media.json"])
    #expect(reports.contains(.savedElsewhere(path: stick.path("social-media.json"))))
    let bytes = try #require(stick.bytes("social-media-2.json"))
    #expect(try WorkbookFile.read(bytes).workbook == store.workbook)
  }

  @Test("keeps folders and files to their owner, whatever the umask says")
  func keepsPrivate() throws {
    let folder = TestFolder()
    let old = umask(0)
    defer { umask(old) }

    let store = try folder.open()
    _ = store.record([.open(), .type("x", behind: 0)])
    _ = store.close()

    for name in folder.names {
      #expect(folder.permissions(name) == (name.contains(".") ? 0o600 : 0o700), "\(name)")
    }
    #expect(folder.names.count > 6)
  }

  @Test("does not follow a link that somebody has put in its place")
  func refusesLinks() throws {
    let folder = TestFolder()
    let elsewhere = TestFolder()
    try elsewhere.put("{}", in: "target.json")
    try folder.put("", in: "workbooks/x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("workbooks/social-media.json"),
      withDestinationPath: elsewhere.path("target.json"))

    #expect(throws: StorageError.self) { try folder.open() }
    #expect(elsewhere.bytes("target.json") == Array("{}".utf8))
  }

  @Test("is listed by its course")
  func listsCourses() throws {
    let folder = TestFolder()
    _ = try folder.open().close()
    try folder.put("", in: "workbooks/not a course.json")

    #expect(try WorkbookStore.courses(in: folder.data()) == [.fixture])
    #expect(try WorkbookStore.read(.fixture, in: folder.data()) == .fixture)
    #expect(try WorkbookStore.read(CourseID("other"), in: folder.data()) == nil)
  }
}
