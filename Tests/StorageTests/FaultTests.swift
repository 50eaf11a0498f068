import Answers
import Glibc
import Storage
import Synchronization
import Testing

@Suite("A disk that fails")
struct FaultTests {
  /// A short sitting: two visits, some typing, a checkpoint in the middle, the end.
  ///
  /// Answers how far the store said that everything lasts.
  private func sit(with store: WorkbookStore) -> Int {
    var synced = 0
    func note(_ reports: [SaveReport]) {
      for case .synced(let through) in reports { synced = max(synced, through) }
    }
    _ = store.record([.open(), .type("Ensin ", behind: 0)])
    store.syncNow()
    usleep(2000)
    note(store.takeReports())
    _ = store.record([.type("soitto", behind: 6), .open("A2")])
    store.checkpoint()
    usleep(2000)
    for length in 0..<8 { _ = store.record([.type("ä", behind: 2 * length, of: "A2")]) }
    store.syncNow()
    usleep(2000)
    note(store.takeReports())
    return synced
  }

  private func expectWhole(_ workbook: Workbook, _ comment: Comment) {
    #expect(workbook.text() == "Ensin soitto", comment)
    #expect(workbook.text("A2") == String(repeating: "ä", count: 8), comment)
  }

  /// How many calls a sitting makes when all goes well.
  private func callsOfSitting() throws -> Int {
    let faults = Faults()
    let folder = TestFolder()
    let store = try folder.open(faults: faults)
    _ = sit(with: store)
    _ = store.close()
    return faults.calls
  }

  @Test(
    "once, at any call, costs nothing",
    arguments: [ENOSPC, EIO], [1, 2])
  func survivesOneFault(code: Int32, calls: Int) throws {
    let total = try callsOfSitting()

    for number in stride(from: 1 + calls + Int(code) % 2, through: total + 5, by: 2) {
      let faults = Faults { call, _ in
        (number..<number + calls).contains(call) ? .fails(code) : nil
      }
      let folder = TestFolder()
      // A folder that cannot be opened at all is told, and works the next time.
      guard let store = try? folder.open(faults: faults) else { continue }
      _ = sit(with: store)
      expectWhole(store.workbook, "call \(number)")
      _ = store.waitUntilSynced()

      let left = try TestFolder(copying: folder)
      expectWhole(try left.open().workbook, "call \(number), after a kill")
      _ = store.close()
      expectWhole(try folder.open().workbook, "call \(number), after the end")
    }
  }

  @Test("from some call on loses nothing that was said to last, and nothing at all once it works")
  func survivesLastingFault() throws {
    let total = try callsOfSitting()

    for number in stride(from: 1, through: total, by: 4) {
      let faults = Faults { call, _ in call >= number ? .fails(ENOSPC) : nil }
      let folder = TestFolder()
      guard let store = try? folder.open(faults: faults) else { continue }
      let synced = sit(with: store)
      expectWhole(store.workbook, "call \(number)")

      let left = try TestFolder(copying: folder)
      let leftStore = try left.open()
      #expect(leftStore.sequence >= synced, "call \(number)")
      let expected = "Ensin soitto".utf8.starts(with: (leftStore.workbook.text() ?? "").utf8)
      #expect(expected, "call \(number)")

      faults.end()
      let reports = store.waitUntilSynced()
      #expect(reports.contains { $0.isSynced(through: store.sequence) }, "call \(number)")
      expectWhole(try TestFolder(copying: folder).open().workbook, "call \(number), mended")
    }
  }

  @Test("while opening is told, and what was typed before is there the next time")
  func survivesFaultsWhileOpening() throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = sit(with: store)
    let crashed = try TestFolder(copying: folder)

    for number in stride(from: 1, through: 80, by: 2) {
      let faults = Faults { call, _ in call == number ? .fails(EIO) : nil }
      let left = try TestFolder(copying: crashed)
      if let store = try? left.open(faults: faults) {
        expectWhole(store.workbook, "call \(number)")
        _ = store.close()
      }
      expectWhole(try left.open().workbook, "call \(number), the next time")
    }
  }

  @Test("in a forced write never trusts that file again: the text goes to a new one")
  func leavesSuspectFile() throws {
    let faults = Faults()
    let folder = TestFolder()
    let store = try folder.open(faults: faults)
    _ = store.record([.open(), .type("x", behind: 0)])
    _ = store.waitUntilSynced()

    faults.fail(next: .sync, with: EIO)
    _ = store.record([.type("y", behind: 1)])
    let reports = store.waitUntilSynced()

    #expect(reports.contains { $0.isSynced(through: 3) })
    #expect(folder.names.contains("workbooks/social-media.journal.1"))
    #expect(try TestFolder(copying: folder).open().workbook.text() == "xy")
  }

  @Test("may not have the names that a program left that died: they are forced at the start")
  func forcesInheritedNames() throws {
    let folder = TestFolder()
    _ = try folder.open().close()
    let forced = Mutex(0)
    let faults = Faults { _, operation in
      if operation == .sync { forced.withLock { $0 += 1 } }
      return nil
    }
    let store = try folder.open(faults: faults)

    for _ in 0..<5000 where forced.withLock(\.self) == 0 { usleep(1000) }

    // Nothing has been typed yet: it is the folder.
    #expect(forced.withLock(\.self) == 1)
    _ = store.close()
  }

  @Test("that takes bytes one by one makes no difference")
  func writesShort() throws {
    let faults = Faults { _, operation in operation == .write ? .shortens(to: 7) : nil }
    let folder = TestFolder()
    let store = try folder.open(faults: faults)

    _ = sit(with: store)
    _ = store.close()

    expectWhole(try folder.open().workbook, "")
  }

  @Test("is reported once while it lasts, and once when it works again")
  func reportsFailures() throws {
    let folder = TestFolder()
    let faults = Faults()
    let store = try folder.open(faults: faults)
    faults.fail(from: [.write, .create], with: ENOSPC)

    _ = store.record([.open(), .type("x", behind: 0)])
    var failed = store.reports { if case .failed = $0 { true } else { false } }
    usleep(10_000)
    failed += store.takeReports()
    faults.end()
    let mended = store.reports { $0 == .recovered }

    let error = try #require(
      failed.compactMap { if case .failed(let error) = $0 { error } else { nil } }.first)
    #expect(error.code == ENOSPC && failed.count == 1)
    #expect(mended.contains(.recovered))
    #expect(mended.contains { $0.isSynced(through: 2) })
  }
}
