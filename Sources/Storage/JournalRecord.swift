import Answers
import JSONTree

/// One change as a journal keeps it: a line of JSON that a person can read and mend.
///
/// The checksum covers the workbook's id too, so that a line of another workbook never counts.
struct JournalRecord: Equatable, Sendable {
  /// Grows by one with every change of a workbook, and never comes from a clock.
  var sequence: Int
  var edit: WorkbookEdit
  /// The whole answer after the change, less its earlier versions, with some of the changes.
  var whole: Answer?

  /// The line with its newline.
  func line(in workbook: String) -> [UInt8] {
    let payload = JSONWriter.line(payload)
    let checksum = Self.checksum(workbook, sequence, payload)
    return JSONWriter.line(of: [
      "change": payload, "crc": JSONWriter.line(.string(checksum)),
      "n": JSONWriter.line(.integer(sequence)),
    ]) + [0x0A]
  }

  /// Nothing where the line is not whole, or not of this workbook.
  init?(line: JSON, in workbook: String) {
    guard let sequence = line["n"]?.integer, sequence > 0, let payload = line["change"],
      let edit = WorkbookEdit(json: payload),
      line["crc"]?.text == Self.checksum(workbook, sequence, JSONWriter.line(payload))
    else { return nil }
    self.init(sequence: sequence, edit: edit)
    if let json = payload["whole"] {
      guard let answer = Answer(json: json) else { return nil }
      whole = answer
    }
  }

  init(sequence: Int, edit: WorkbookEdit, whole: Answer? = nil) {
    self.sequence = sequence
    self.edit = edit
    self.whole = whole
  }

  private var payload: JSON {
    guard let whole, let members = edit.json.members else { return edit.json }
    return .object(members + [JSON.Member("whole", whole.json(withEarlier: false))])
  }

  private static func checksum(_ workbook: String, _ sequence: Int, _ payload: [UInt8]) -> String {
    var checksum = CRC32C()
    checksum.add("\(workbook)\n\(sequence)\n".utf8)
    checksum.add(payload)
    return checksum.text
  }
}
