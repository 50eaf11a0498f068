import Answers
import JSONTree

/// What was typed since a checkpoint, as far as a journal's file can be read.
///
/// The first line says whose journal it is, so that it can restore a workbook on its own; every
/// other line is a change. Reading stops at the first line that is broken or has no newline.
struct Journal: Sendable {
  private static let formatName = "polku.journal/"
  private static let format = 1

  /// The workbook as it was before anything was answered.
  var beginning: Workbook
  var records: [JournalRecord] = []
  /// The byte where reading stopped; nothing where all was well.
  var damage: Int?

  enum Failure: Error, Equatable {
    /// The first line cannot be understood.
    case noHeader
    case newerFormat(Int)
  }

  static func header(of workbook: Workbook) -> [UInt8] {
    let beginning = Workbook(
      id: workbook.id, course: workbook.course, courseVersion: workbook.courseVersion,
      participant: workbook.participant, createdAt: workbook.createdAt)
    let content = WorkbookFile.json(beginning)
    let header = JSON.object([
      JSON.Member("format", .string(formatName + String(format))),
      JSON.Member("crc", .string(checksum(of: content))), JSON.Member("workbook", content),
    ])
    return JSONWriter.line(header) + [0x0A]
  }

  init(reading bytes: [UInt8]) throws(Failure) {
    var start = bytes.startIndex
    guard let header = Self.line(of: bytes, from: &start) else { throw .noHeader }
    let name = Self.formatName + String(Self.format)
    guard let format = header["format"]?.text, format.utf8.starts(with: Self.formatName.utf8)
    else { throw .noHeader }
    guard format.utf8.elementsEqual(name.utf8) else {
      throw .newerFormat(Int(Substring(format.utf8.dropFirst(Self.formatName.utf8.count))) ?? 0)
    }
    guard let content = header["workbook"], header["crc"]?.text == Self.checksum(of: content),
      let reading = try? WorkbookFile.read(content)
    else { throw .noHeader }
    beginning = reading.workbook

    while start < bytes.endIndex {
      let lineStart = start
      guard let line = Self.line(of: bytes, from: &start),
        let record = JournalRecord(line: line, in: beginning.id),
        records.last.map({ $0.sequence < record.sequence }) ?? true
      else {
        damage = lineStart
        return
      }
      records.append(record)
    }
  }

  /// The next line as JSON; `start` moves behind its newline.
  private static func line(of bytes: [UInt8], from start: inout Int) -> JSON? {
    guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
    defer { start = end + 1 }
    // A line that is no JSON is damage, whatever its kind.
    return try? JSONReader.read(Array(bytes[start..<end]), limits: .own)
  }

  private static func checksum(of content: JSON) -> String {
    var checksum = CRC32C()
    checksum.add(JSONWriter.line(content))
    return checksum.text
  }
}
