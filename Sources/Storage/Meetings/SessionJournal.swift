import Answers
import JSONTree
import Sessions

/// A meeting change by change, as far as its journal can be read.
///
/// The first line holds the whole meeting as it was when the journal was begun; every other line is
/// one change. Reading stops at the first line that is broken or has no newline.
struct SessionJournal: Sendable {
  private static let formatName = "polku.session-journal/1"
  /// Far more than a long day of meetings writes.
  static let sizeLimit = 256 << 20

  private(set) var running: RunningSession
  /// Whether there was a line that could not be read, or did not fit.
  private(set) var isDamaged = false

  static func header(of session: Session) -> [UInt8] {
    let content = SessionFile.json(session)
    return JSONWriter.line(
      .object([
        JSON.Member("format", .string(formatName)),
        JSON.Member("crc", .string(checksum("", content))), JSON.Member("session", content),
      ])) + [0x0A]
  }

  static func line(_ edit: SessionEdit, in id: SessionID, making revision: Int) -> [UInt8] {
    let content = edit.json
    return JSONWriter.line(
      .object([
        JSON.Member("n", .integer(revision)),
        JSON.Member("crc", .string(checksum("\(id)\n\(revision)\n", content))),
        JSON.Member("change", content),
      ])) + [0x0A]
  }

  /// Nothing where not even the beginning can be read.
  init?(reading bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // What follows the last newline is a line that was never finished.
    let rest = lines.popLast() ?? []
    guard let first = lines.first, let header = Self.json(first),
      header["format"]?.text == Self.formatName, let content = header["session"],
      header["crc"]?.text == Self.checksum("", content),
      // A header that is no meeting is damage, whatever its kind.
      let session = try? SessionFile.read(content)
    else { return nil }
    running = RunningSession(session)
    isDamaged = !rest.isEmpty
    for line in lines.dropFirst() {
      guard let edit = edit(in: line), running.apply(edit) else {
        isDamaged = true
        return
      }
    }
  }

  private func edit(in line: ArraySlice<UInt8>) -> SessionEdit? {
    let id = running.session.id
    let revision = running.session.revision + 1
    guard let json = Self.json(line), json["n"]?.integer == revision,
      let content = json["change"],
      json["crc"]?.text == Self.checksum("\(id)\n\(revision)\n", content)
    else { return nil }
    return SessionEdit(json: content)
  }

  private static func json(_ line: ArraySlice<UInt8>) -> JSON? {
    // A line that is no JSON is damage, whatever its kind.
    try? JSONReader.read(Array(line), limits: .own)
  }

  private static func checksum(_ lead: String, _ content: JSON) -> String {
    var checksum = CRC32C()
    checksum.add(lead.utf8)
    checksum.add(JSONWriter.line(content))
    return checksum.text
  }
}
