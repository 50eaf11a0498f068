import Answers
import Foundation
import Glibc
import Learning
import Storage
import Synchronization
import Testing

@Suite("Erasing what was masked")
struct ErasingTests {
  private static let canary = "131052-308T"

  /// A sitting with the canary in the workbook, an earlier version, a journal and every backup.
  private func write(_ store: WorkbookStore) {
    _ = store.record([.open(), .type("Asiakas \(Self.canary).", behind: 0)])
    for round in 0..<6 {
      _ = store.record([.open(at: round), .type("!", behind: 20 + round, at: round)])
      store.checkpoint()
      let last = store.sequence
      _ = store.reports { $0 == .checkpointed(last) }
    }
    _ = store.record([.type("?", behind: 26)])
  }

  private let mask = WorkbookEdit(at: .second(9), .masked(Self.canary, by: "[x]"))

  /// The files in which the canary stands.
  private func places(in folder: TestFolder) -> [String] {
    folder.names.filter { name in
      folder.bytes(name).map { String(decoding: $0, as: UTF8.self).contains(Self.canary) } ?? false
    }
  }

  @Test("leaves it in no file, and everything else as it was")
  func erases() throws {
    let folder = TestFolder()
    let store = try folder.open()
    write(store)
    let before = places(in: folder)
    _ = store.record([mask])
    let reports = store.reports { $0 == .erased }
    let expected = store.workbook

    #expect(before.count > 5)
    #expect(reports.contains(.erased))
    #expect(places(in: folder).isEmpty)
    _ = store.close()
    #expect(places(in: folder).isEmpty)
    let again = try folder.open().workbook
    #expect(again == expected && again.text() == "Asiakas [x].!!!!!!?")
    #expect(again.answers[PromptID("A1")]?.earlier.isEmpty == false)
  }

  @Test("leaves a backup of what is there now, and takes what is typed meanwhile along")
  func keepsOn() throws {
    let folder = TestFolder()
    let store = try folder.open()
    write(store)
    _ = store.record([mask, .type("ja", behind: 19)])
    for length in 0..<30 {
      _ = store.record([.open("A2"), .type("ä", behind: 2 * length, of: "A2")])
    }
    _ = store.reports { $0 == .erased }
    _ = store.waitUntilSynced()

    let left = try TestFolder(copying: folder)
    #expect(folder.names.contains("workbooks/backups/social-media.1.json"))
    #expect(try left.open().workbook == store.workbook)
    #expect(places(in: left).isEmpty)
  }

  @Test("is done at the next start where the program died right after the key")
  func afterDeath() throws {
    let folder = TestFolder()
    var policy = SavePolicy.quick
    policy.syncDelay = .seconds(3600)
    let faults = Faults()
    let store = try folder.open(policy, faults: faults)
    write(store)
    // From here on nothing can be removed or made, as if the program were gone.
    faults.fail(from: [.create, .remove, .rename, .link], with: EIO)
    _ = store.record([mask])
    let left = try TestFolder(copying: folder)
    #expect(!places(in: left).isEmpty)

    let next = try left.open()
    let reports = next.reports { $0 == .erased }

    #expect(reports.contains(.erased))
    #expect(next.workbook.text() == "Asiakas [x].!!!!!!?")
    #expect(places(in: left).isEmpty)
  }

  @Test("comes through whatever fails on the way, and costs nothing")
  func faulty() throws {
    for number in 1...80 {
      let begin = Faulty()
      let faults = Faults { call, _ in
        begin.calls.withLock { $0.map { call == $0 + number } ?? false } ? .fails(EIO) : nil
      }
      let folder = TestFolder()
      let store = try folder.open(faults: faults)
      write(store)
      begin.calls.withLock { $0 = faults.calls }
      _ = store.record([mask])
      _ = store.close()
      // Who could not finish does so at the next start.
      let next = try folder.open()
      _ = next.close()
      #expect(places(in: folder).isEmpty, "call \(number)")
      #expect(try folder.open().workbook.text() == "Asiakas [x].!!!!!!?", "call \(number)")
    }
  }

  /// From which call on something fails.
  private final class Faulty: Sendable {
    let calls = Mutex<Int?>(nil)
  }

  @Test("takes bytes away that could not be read, and leaves another course alone")
  func damaged() throws {
    let folder = TestFolder()
    try folder.put(Self.canary, in: "workbooks/damaged/social-media.journal.0badcafe")
    try folder.put("muu", in: "workbooks/damaged/advice-online.journal.0badcafe")
    let store = try folder.open()
    write(store)
    _ = store.record([mask])
    _ = store.reports { $0 == .erased }
    _ = store.close()

    #expect(places(in: folder).isEmpty)
    #expect(folder.bytes("workbooks/damaged/advice-online.journal.0badcafe") != nil)
  }
}
