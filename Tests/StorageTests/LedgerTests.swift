import Answers
import Testing

@testable import Storage

@Suite("What is to be done, and when")
struct LedgerTests {
  private let disk = Disk(faults: Faults { _, _ in .fails(5) })
  private let policy = SavePolicy()

  private func ledger(with journal: OpenFile? = OpenFile(descriptor: -1, path: "j")) -> Ledger {
    Ledger(.fixture, sequence: 0, checkpointed: 0, journal: journal, policy: policy)
  }

  @Test("is nothing, ever, while nothing is typed")
  func sleeps() {
    var ledger = ledger()

    let work = ledger.takeWork(at: .now)

    #expect(ledger.deadline == nil)
    #expect(!work.mends && !work.syncs && !work.checkpoints && !work.stops)
  }

  @Test("is to go on in another journal when one refuses a write")
  func mends() {
    var ledger = ledger()
    var lines: [Ledger.Line] = []
    let fits = ledger.enter(.open(), into: &lines)

    let hasWork = ledger.append(lines, with: disk, at: .now)

    #expect(fits && hasWork && ledger.journal == nil)
    #expect(ledger.takeWork(at: .now).mends && ledger.unconfirmed.count == 1)
    #expect(ledger.takeAbandoned().map(\.path) == ["j"])
  }

  @Test("is a checkpoint after a minute's rest, and once only while it fails")
  func checkpointsWhenIdle() {
    let start = ContinuousClock.now
    var ledger = ledger(with: nil)
    var lines: [Ledger.Line] = []
    _ = ledger.enter(.open(), into: &lines)
    _ = ledger.append(lines, with: disk, at: start)

    let soon = ledger.takeWork(at: start + .seconds(59)).checkpoints
    let later = ledger.takeWork(at: start + .seconds(60)).checkpoints
    ledger.checkpointFailed(StorageError(.write, path: "", .noHome), at: start + .seconds(60))
    let again = ledger.takeWork(at: start + .seconds(61)).checkpoints
    ledger.checkpointed(through: 1)

    #expect(!soon && later && !again)
    #expect(!ledger.takeWork(at: start + .seconds(900)).checkpoints && ledger.deadline == nil)
  }

  @Test("lets an old journal go when two checkpoints hold what it says")
  func spendsJournals() {
    var ledger = ledger()
    ledger.oldJournals = [
      Ledger.OldJournal(number: 1, last: 4), Ledger.OldJournal(number: 2, last: 9),
      Ledger.OldJournal(number: 3, last: nil), Ledger.OldJournal(number: 4, last: .max),
    ]

    ledger.checkpointed(through: 6)
    let none = ledger.takeSpentJournals()
    ledger.checkpointed(through: 12)
    let first = ledger.takeSpentJournals()

    #expect(none.isEmpty && first == [1])
    #expect(ledger.oldJournals.map(\.number) == [2, 3, 4])
  }
}
