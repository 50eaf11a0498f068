import Answers
import JSONTree
import Learning
import Testing
import Words

@testable import Storage

/// A sitting of random changes: the workbook after each, and the journal of all.
private struct Sitting {
  var states = [Workbook.fixture]
  var journal = Journal.header(of: .fixture)
  /// The journal's length after each change.
  var ends: [Int] = []

  init(seed: UInt64, changes: Int) {
    var generator = SplitMix(seed: seed)
    var ledger = Ledger(
      .fixture, sequence: 0, checkpointed: 0, journal: nil, policy: .quick)
    ends.append(journal.count)
    for second in 1...changes {
      let edit = generator.edit(of: ledger.workbook, at: second)
      var lines: [Ledger.Line] = []
      guard ledger.enter(edit, into: &lines) else { continue }
      journal += lines.flatMap(\.bytes)
      states.append(ledger.workbook)
      ends.append(journal.count)
    }
  }

  /// How many changes a journal of so many bytes holds whole.
  func changes(in bytes: Int) -> Int { ends.lastIndex { $0 <= bytes } ?? 0 }
}

@Suite("A journal that is replayed")
struct ReplayTests {
  private func replay(_ bytes: [[UInt8]], from start: Workbook = .fixture, at sequence: Int = 0)
    -> Replay
  {
    var replay = Replay(from: start, at: sequence)
    replay.replay(bytes.compactMap { try? Journal(reading: $0) })
    return replay
  }

  @Test("makes every change again, from the beginning and from a checkpoint", arguments: 1...8)
  func replaysChanges(seed: UInt64) throws {
    let sitting = Sitting(seed: seed, changes: 60)
    let last = sitting.states.count - 1

    for start in [0, last / 3, last] {
      let replay = replay([sitting.journal], from: sitting.states[start], at: start)
      #expect(replay.workbook == sitting.states[last])
      #expect(!replay.hasGap && replay.sequence == last)
    }
  }

  @Test("and cut at any byte gives every change before the cut, and never another text")
  func survivesCuts() throws {
    let sitting = Sitting(seed: 11, changes: 6)

    for cut in sitting.ends[0]...sitting.journal.count {
      let journal = try Journal(reading: Array(sitting.journal[..<cut]))
      let whole = sitting.changes(in: cut)
      #expect(journal.records.count == whole)
      #expect(journal.damage == (sitting.ends[whole] == cut ? nil : sitting.ends[whole]))
      var replay = Replay(from: .fixture, at: 0)
      replay.replay([journal])
      #expect(replay.workbook == sitting.states[whole])
    }
  }

  @Test("and changed in any byte gives every change before it, and never another text")
  func survivesFlips() throws {
    let sitting = Sitting(seed: 12, changes: 5)

    for index in sitting.journal.indices {
      var bytes = sitting.journal
      bytes[index] ^= 1 << UInt8(index % 8)
      guard index >= sitting.ends[0] else {
        #expect(throws: (any Error).self) { try Journal(reading: bytes) }
        continue
      }
      let whole = sitting.changes(in: index)
      let records = try Journal(reading: bytes).records
      #expect(records.count == whole, "byte \(index)")
    }
  }

  @Test("in several files counts each change once, whatever overlaps")
  func joinsJournals() throws {
    let sitting = Sitting(seed: 13, changes: 30)
    let header = Journal.header(of: .fixture)
    let lines = sitting.journal[header.count...].split(separator: 0x0A).map { Array($0) + [0x0A] }

    let early = header + lines[..<20].flatMap(\.self)
    let late = header + lines[10...].flatMap(\.self)

    let replay = replay([early, late])
    #expect(replay.workbook == sitting.states.last && !replay.hasGap)
  }

  @Test("behind a gap believes only answers that a record holds whole")
  func doubtsBehindGaps() throws {
    let header = Journal.header(of: .fixture)
    let opened = JournalRecord(sequence: 1, edit: .open())
    // Fits by its length, and was made for another text.
    let wrong = JournalRecord(sequence: 4, edit: .type("x", behind: 0))
    var answer = Answer(
      kind: .text, value: .text("koko"), question: "?", language: .finnish, updatedAt: .second(5))
    answer.sharing = .team
    let whole = JournalRecord(sequence: 5, edit: .type("o", behind: 3), whole: answer)
    let after = JournalRecord(sequence: 6, edit: .type("!", behind: 4))
    func bytes(_ records: [JournalRecord]) -> [UInt8] {
      header + records.flatMap { $0.line(in: Workbook.fixture.id) }
    }

    let doubted = replay([bytes([opened, wrong])])
    let believed = replay([bytes([opened, wrong, whole, after])])

    #expect(doubted.workbook.text() == nil && doubted.hasGap && doubted.sequence == 4)
    #expect(believed.workbook.text() == "koko!")
    #expect(believed.workbook.answers[PromptID("A1")]?.sharing == .team)
  }

  @Test("does not count a line of another workbook, or of another place")
  func refusesForeignLines() throws {
    let line = JournalRecord(sequence: 3, edit: .open()).line(in: Workbook.fixture.id)
    let json = try JSONReader.read(Array(line.dropLast()))
    var members = try #require(JSONMembers(json))
    _ = members.take("n")
    let moved = JSON.object(members.rest + [JSON.Member("n", .integer(4))])

    #expect(JournalRecord(line: json, in: Workbook.fixture.id)?.edit == .open())
    #expect(JournalRecord(line: json, in: "another") == nil)
    #expect(JournalRecord(line: moved, in: Workbook.fixture.id) == nil)
  }

  @Test("holds an answer whole at first and after so many changes, and a long one more rarely")
  func holdsWholes() {
    var ledger = Ledger(
      .fixture, sequence: 0, checkpointed: 0, journal: nil, policy: .quick)
    func isWhole(_ edit: WorkbookEdit) -> Bool {
      var lines: [Ledger.Line] = []
      _ = ledger.enter(edit, into: &lines)
      let line = (lines.first?.bytes).flatMap { try? JSONReader.read(Array($0.dropLast())) }
      return line?["change"]?["whole"] != nil
    }

    let first = [isWhole(.open())] + (0..<10).map { isWhole(.type("x", behind: $0)) }
    let long = isWhole(.type(String(repeating: "y", count: 20 << 10), behind: 10))
    let rest = (0..<30).map { isWhole(.type("x", behind: (20 << 10) + 10 + $0)) }

    #expect(first == [true] + (1...10).map { $0 % 5 == 0 })
    #expect(!long && rest.filter(\.self).count == 1)
  }
}

@Suite("A checkpoint")
struct CheckpointTests {
  private func sample() throws -> Checkpoint {
    var generator = SplitMix(seed: 5)
    var workbook = Workbook.fixture
    for second in 0..<4 {
      _ = workbook.apply(generator.edit(of: workbook, at: second))
    }
    return Checkpoint(workbook, sequence: 4)
  }

  @Test("reads back as what it was, with the number of its last change")
  func roundTrips() throws {
    let checkpoint = try sample()

    let again = try Checkpoint(reading: checkpoint.bytes())

    #expect(again.workbook == checkpoint.workbook && again.sequence == 4)
    #expect(again.workbook.unknown.isEmpty)
  }

  @Test("changed in any byte is refused or says the same; cut anywhere it is refused")
  func survivesDamage() throws {
    let checkpoint = try sample()
    let bytes = try checkpoint.bytes()
    let content = JSONWriter.line(WorkbookFile.json(checkpoint.workbook))

    for index in bytes.indices {
      var flipped = bytes
      flipped[index] ^= 1 << UInt8(index % 8)
      if let read = try? Checkpoint(reading: flipped) {
        #expect(JSONWriter.line(WorkbookFile.json(read.workbook)) == content, "byte \(index)")
      }
      if index < bytes.count - 1 {
        #expect((try? Checkpoint(reading: Array(bytes[..<index]))) == nil)
      }
    }
  }

  @Test("has the checksum of Castagnoli")
  func checksums() {
    var checksum = CRC32C()

    checksum.add("123456789".utf8)

    #expect(checksum.text == "e3069283")
  }
}
