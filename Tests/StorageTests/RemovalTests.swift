import Answers
import Foundation
import Glibc
import Learning
import Storage
import Testing

@Suite("Removing what polku keeps")
struct RemovalTests {
  private static let canary = "KANARIALINTU"

  /// A data folder after a few sittings, with something in each of its corners.
  private func livedIn() throws -> TestFolder {
    let folder = TestFolder()
    for course in ["social-media", "advice-online"] {
      let store = try WorkbookStore.open(
        CourseID(course), in: folder.data(), at: .second(0), policy: .quick
      ) {
        var workbook = Workbook.fixture
        workbook.course = CourseID(course)
        return workbook
      }
      for round in 0..<3 {
        _ = store.record([.open(at: round), .type(Self.canary, behind: round * 12, at: round)])
        store.checkpoint()
        let last = store.sequence
        _ = store.reports { $0 == .checkpointed(last) }
      }
      _ = store.close()
    }
    for name in [
      "workbooks/damaged/social-media.journal.0badcafe", "workbooks/social-media.journal.3",
      "workbooks/.social-media.json.1-abc.tmp", "drafts/1-abc.txt", "drafts/.1-abc.txt.swp",
      "teams/00ff.json", "teams/00ff.seen", "sessions/00aa.journal", "sessions/00aa.journal.1",
      "sessions/00ff.room", "sessions/00aa.lock", "settings.json", ".settings.json.1-a.tmp",
    ] {
      try folder.put(Self.canary, in: name)
    }
    return folder
  }

  private func places(in folder: TestFolder) -> [String] {
    folder.names.filter { name in
      folder.bytes(name).map { String(decoding: $0, as: UTF8.self).contains(Self.canary) } ?? false
    }
  }

  @Test("leaves nothing at all, not even a folder")
  func everything() throws {
    let folder = try livedIn()
    let before = places(in: folder)

    let removal = try Removal(.everything, in: folder.data())
    try removal.perform(at: .second(9))

    #expect(before.count > 15)
    #expect(removal.foreign.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("of one course leaves the others, the settings and the teams as they were")
  func oneCourse() throws {
    let folder = try livedIn()
    let others = folder.names.filter { !$0.contains("social-media") }

    let removal = try Removal(.course(.fixture), in: folder.data())
    try removal.perform(at: .second(9))

    #expect(folder.names == others)
    #expect(try WorkbookStore.read(CourseID("advice-online"), in: folder.data()) != nil)
    #expect(try WorkbookStore.read(.fixture, in: folder.data()) == nil)
  }

  @Test("says what each file is, and how much there is of it")
  func sums() throws {
    let folder = try livedIn()
    let removal = try Removal(.everything, in: folder.data())

    #expect(removal.sum(of: .workbook).files == 2)
    #expect(removal.sum(of: .backups).files == 6)
    #expect(removal.sum(of: .damaged).files == 1)
    #expect(removal.sum(of: .drafts).files == 2)
    #expect(removal.sum(of: .teams).files == 2)
    #expect(removal.sum(of: .sessions).files == 4)
    #expect(removal.sum(of: .settings).files == 1)
    #expect(removal.sum(of: .unfinished).files == 2)
    #expect(removal.sum(of: .damaged).bytes == Int64(Self.canary.utf8.count))
    #expect(removal.courses == [CourseID("advice-online"), .fixture])
  }

  @Test("follows no link, and leaves what is not its own, by name")
  func foreign() throws {
    let folder = try livedIn()
    let outside = TestFolder()
    try outside.put(Self.canary, in: "own.txt")
    try folder.put("muistiinpano", in: "workbooks/muistiinpanot.txt")
    try folder.put("kuva", in: "kuva.png")
    symlink(outside.path("own.txt"), folder.path("workbooks/other.json"))
    try FileManager.default.removeItem(atPath: folder.path("teams"))
    symlink(outside.path, folder.path("teams"))

    let removal = try Removal(.everything, in: folder.data())
    try removal.perform(at: .second(9))

    let left = [
      "kuva.png", "teams", "workbooks", "workbooks/muistiinpanot.txt", "workbooks/other.json",
    ]
    #expect(outside.names == ["own.txt"])
    #expect(folder.names == left)
    #expect(
      Set(removal.foreign) == Set(left.filter { $0 != "workbooks" }.map { folder.path($0) }))
  }

  @Test("touches nothing while another program writes")
  func inUse() throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = store.record([.open(), .type(Self.canary, behind: 0)])
    _ = store.waitUntilSynced()
    let before = folder.names

    let removal = try Removal(.everything, in: folder.data())
    #expect(throws: StorageError.self) { try removal.perform(at: .second(9)) }

    #expect(folder.names == before)
    _ = store.close()
    try Removal(.everything, in: folder.data()).perform(at: .second(9))
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("finds nothing where there is nothing")
  func nothing() throws {
    let folder = TestFolder()

    #expect(try Removal(.everything, in: folder.data()).isEmpty)
    #expect(try Removal(.course(.fixture), in: folder.data()).isEmpty)
  }
}
