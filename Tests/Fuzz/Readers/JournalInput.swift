import Answers
import JSONTree
import Learning
import Sessions

@testable import Storage

/// A journal as it was found, or, behind a first line of `W` or `S`, the changes of one of a
/// workbook or a meeting: they get the checksums that no chance would find.
enum JournalInput {
  static func read(_ input: [UInt8]) {
    if input.starts(with: "W\n".utf8) {
      let changes = input.dropFirst(2).split(separator: 0x0A)
      readJournal(seal(changes, in: workbook.id, behind: Journal.header(of: workbook)))
    } else if input.starts(with: "S\n".utf8) {
      let changes = input.dropFirst(2).split(separator: 0x0A)
      let lead = "\(session.id)"
      readSession(seal(changes, in: lead, behind: SessionJournal.header(of: session)))
    } else {
      readJournal(input)
      readSession(input)
    }
  }

  static let workbook = Workbook(
    id: String(repeating: "5d0c", count: 8), course: CourseID("walk"), courseVersion: "1",
    participant: Workbook.Participant(id: String(repeating: "ab", count: 16)),
    createdAt: Timestamp(seconds: 1_795_251_600))

  static let session = Session(
    id: SessionID("5e55"), team: TeamID("7ea3"), course: CourseID("walk"),
    createdAt: Timestamp(seconds: 1_795_251_600), length: .short,
    steps: [
      SessionStep(id: ItemID("read"), title: "Lukeminen", method: .read, plannedSeconds: 600),
      SessionStep(
        id: ItemID("cluster"), title: "Ryhmittely", method: .cluster, plannedSeconds: 600),
      SessionStep(id: ItemID("vote"), title: "Pisteet", method: .vote, plannedSeconds: 300),
      SessionStep(id: ItemID("decision"), title: "Päätös", method: .decision, plannedSeconds: 240),
    ])

  /// The journal of these changes, as if they had been made; what is no JSON stays what it is.
  private static func seal(
    _ changes: [ArraySlice<UInt8>], in lead: String, behind header: [UInt8]
  ) -> [UInt8] {
    var journal = header
    for (index, change) in changes.enumerated() {
      if let json = try? JSONReader.read(Array(change), limits: .own) {
        let content = JSONWriter.line(json)
        var checksum = CRC32C()
        checksum.add("\(lead)\n\(index + 1)\n".utf8)
        checksum.add(content)
        let crc = JSONWriter.line(.string(checksum.text))
        let number = JSONWriter.line(.integer(index + 1))
        journal += JSONWriter.line(of: ["change": content, "crc": crc, "n": number])
      } else {
        journal += change
      }
      journal.append(0x0A)
    }
    return journal
  }

  private static func readJournal(_ bytes: [UInt8]) {
    guard let journal = try? Journal(reading: bytes) else { return }
    let id = journal.beginning.id
    for record in journal.records {
      let line = record.line(in: id).dropLast()
      let json = try? JSONReader.read(Array(line), limits: .own)
      let again = json.flatMap { JournalRecord(line: $0, in: id) }
      expect(again?.line(in: id).dropLast() == line, "a change does not come back")
    }
    var replay = Replay(from: journal.beginning, at: 0)
    replay.replay([journal])
    let checkpoint = WorkbookFile.bytes(replay.workbook)
    let again = try? WorkbookFile.read(checkpoint).workbook
    expect(again.map(WorkbookFile.bytes) == checkpoint, "what was replayed cannot be saved")
  }

  private static func readSession(_ bytes: [UInt8]) {
    guard let journal = SessionJournal(reading: bytes) else { return }
    let file = SessionFile.bytes(journal.running.session)
    let again = try? SessionFile.read(file)
    expect(again.map(SessionFile.bytes) == file, "a meeting that was replayed cannot be saved")
  }
}
