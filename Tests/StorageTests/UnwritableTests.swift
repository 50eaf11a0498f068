import Answers
import Glibc
import Storage
import Testing

@Suite("Where nothing can be written")
struct UnwritableTests {
  private static let writing: Set<StorageError.Operation> = [
    .makeFolder, .create, .write, .rename, .link, .remove, .lock,
  ]

  /// A folder with a workbook in it, whose disk then refuses every write.
  private func readOnlyFolder() throws -> (folder: TestFolder, faults: Faults) {
    let folder = TestFolder()
    let store = try folder.open()
    _ = store.record([.open(), .type("Ensin", behind: 0)])
    _ = store.close()
    let faults = Faults()
    faults.fail(from: Self.writing, with: EROFS)
    return (folder, faults)
  }

  @Test("one reads what is there, is told why it is not saved, and saves elsewhere")
  func readsAndSavesElsewhere() throws {
    let (folder, faults) = try readOnlyFolder()
    let stick = TestFolder()

    // The folder itself is there already; only within it nothing can be made.
    let store = try WorkbookStore.open(
      .fixture, in: folder.data(faults), at: .second(0), policy: .quick
    ) { .fixture }
    let failed = store.reports { if case .failed = $0 { true } else { false } }
    let fits = store.record([.type(" soitto", behind: 5)])

    #expect(store.access == .writable && store.workbook.text() == "Ensin soitto" && fits)
    let error = failed.compactMap { if case .failed(let error) = $0 { error } else { nil } }.first
    #expect(error?.code == EROFS)
    faults.fail(from: [], with: 0)
    faults.fail(from: [.lock], with: EROFS)
    store.saveElsewhere(stick.path)
    let path = stick.path("social-media.json")
    _ = store.reports { $0 == .savedElsewhere(path: path) }
    #expect(stick.bytes("social-media.json") == WorkbookFile.bytes(store.workbook))
  }

  @Test("everything is saved as soon as that becomes possible")
  func savesLater() throws {
    let (folder, faults) = try readOnlyFolder()
    let store = try folder.open(faults: faults)
    _ = store.record([.type(" soitto", behind: 5)])
    _ = store.reports { if case .failed = $0 { true } else { false } }

    faults.end()
    let reports = store.waitUntilSynced()

    #expect(reports.contains { $0.isSynced(through: store.sequence) })
    #expect(try TestFolder(copying: folder).open().workbook.text() == "Ensin soitto")
  }

  @Test("nothing is written over what somebody else has written meanwhile")
  func leavesOthersAlone() throws {
    let (folder, faults) = try readOnlyFolder()
    let store = try folder.open(faults: faults)
    _ = store.record([.type(" tämä", behind: 5)])
    let other = try folder.open()
    _ = other.record([.type(" muu", behind: 5)])

    faults.end()
    let reports = store.reports { $0 == .failed(usedByOther(in: folder)) }
    _ = other.close()
    usleep(20_000)
    let ending = store.close()

    #expect(reports.contains(.failed(usedByOther(in: folder))))
    #expect(ending.contains(.failed(usedByOther(in: folder))))
    #expect(try folder.open().workbook.text() == "Ensin muu")
  }

  private func usedByOther(in folder: TestFolder) -> StorageError {
    StorageError(.lock, path: folder.path, .usedByOther)
  }

  @Test("what was never saved is told of at the end, though it was told of before")
  func tellsAtTheEnd() throws {
    let (folder, faults) = try readOnlyFolder()
    let store = try folder.open(faults: faults)
    _ = store.record([.type("!", behind: 5)])
    _ = store.reports { if case .failed = $0 { true } else { false } }

    let ending = store.close()

    #expect(ending.contains { if case .failed = $0 { true } else { false } })
    #expect(try folder.open().workbook.text() == "Ensin")
  }

  @Test("because the folder is missing and cannot be made, one writes all the same")
  func missingFolder() throws {
    let home = TestFolder()
    let faults = Faults { _, operation in operation == .makeFolder ? .fails(EACCES) : nil }
    let disk = Disk(faults: faults)
    let path = home.path("none/polku")

    #expect(throws: StorageError.self) { try DataFolder(at: path, disk: disk) }
    let data = try DataFolder(evenIfMissingAt: path, disk: disk)
    let store = try WorkbookStore.open(.fixture, in: data, at: .second(0), policy: .quick) {
      .fixture
    }
    _ = store.record([.open(), .type("x", behind: 0)])
    faults.end()
    _ = store.waitUntilSynced()

    #expect(try WorkbookStore.read(.fixture, in: DataFolder(at: path))?.text() == "x")
    #expect(home.permissions("none") == 0o700)
  }

  @Test("for a moment only, that is told, since the answers may be there after all")
  func passingFault() throws {
    let disk = Disk(
      faults: Faults { _, operation in operation == .openFolder ? .fails(EMFILE) : nil })

    #expect(throws: StorageError.self) {
      try DataFolder(evenIfMissingAt: TestFolder().path, disk: disk)
    }
  }
}
