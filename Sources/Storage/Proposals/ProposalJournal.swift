import Answers
import JSONTree
import Proposals

/// A proposal change by change, as far as its journal can be read.
///
/// The first line holds the whole proposal as it was when the journal was begun; every other line
/// is one change, or the mark of a file that is about to be kept. Reading stops at the first line
/// that is broken or has no newline.
struct ProposalJournal: Sendable {
  private static let formatName = "polku.proposal-journal/1"
  /// Far more than a day of writing comes to.
  static let sizeLimit = 256 << 20
  private static let mostMarks = 16

  private(set) var proposal: Proposal
  /// What the kept file is called.
  private(set) var name: String
  /// The marks of files that are known to hold what this journal holds, or did; the last one last.
  private(set) var marks: [String]
  /// Whether something was changed after the last mark was noted.
  private(set) var hasChangedSinceMark: Bool
  /// Whether the file of the last mark is known to have been kept, and nothing was changed since.
  private(set) var isSurelyKept: Bool
  /// How many lines follow the first.
  private(set) var lineCount = 0
  private(set) var isDamaged = false

  static func header(
    of proposal: Proposal, name: String, marks: [String], isKept: Bool
  ) -> [UInt8] {
    let content = JSON.object(
      [
        JSON.Member("kept", .bool(isKept)),
        JSON.Member("name", .string(name)),
        JSON.Member("marks", .array(marks.suffix(mostMarks).map(JSON.string))),
        JSON.Member("proposal", ProposalFile.json(proposal)),
      ])
    return line(["format": .string(formatName)], content, lead: "")
  }

  static func line(_ edit: ProposalEdit, number: Int) -> [UInt8] {
    line(["n": .integer(number)], edit.json, lead: "\(number)\n")
  }

  /// What is written before a file is kept, so that it is known again after a crash.
  static func line(keeping mark: String, as name: String, number: Int) -> [UInt8] {
    let content = JSON.object([
      JSON.Member("do", .string("keeping")), JSON.Member("mark", .string(mark)),
      JSON.Member("name", .string(name)),
    ])
    return line(["n": .integer(number)], content, lead: "\(number)\n")
  }

  /// What is written once a file has been kept.
  static func lineKept(number: Int) -> [UInt8] {
    let content = JSON.object([JSON.Member("do", .string("kept"))])
    return line(["n": .integer(number)], content, lead: "\(number)\n")
  }

  private static func line(
    _ head: KeyValuePairs<String, JSON>, _ content: JSON, lead: String
  ) -> [UInt8] {
    JSONWriter.line(
      .object(
        head.map { JSON.Member($0, $1) } + [
          JSON.Member("crc", .string(checksum(lead, content))), JSON.Member("content", content),
        ])) + [0x0A]
  }

  /// Nothing where not even the beginning can be read.
  init?(reading bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // What follows the last newline is a line that was never finished.
    let rest = lines.popLast() ?? []
    guard let first = lines.first, let header = Self.json(first),
      header["format"]?.text == Self.formatName, let content = header["content"],
      header["crc"]?.text == Self.checksum("", content), let name = content["name"]?.text,
      let marks = content["marks"]?.elements?.all(\.text), let isKept = content["kept"]?.flag,
      let json = content["proposal"],
      // A header that holds no proposal is damage, whatever its kind.
      let proposal = try? ProposalFile.read(json)
    else { return nil }
    self.proposal = proposal
    self.name = name
    self.marks = marks
    hasChangedSinceMark = !isKept
    isSurelyKept = isKept
    isDamaged = !rest.isEmpty
    for line in lines.dropFirst() {
      guard take(line) else {
        isDamaged = true
        return
      }
    }
  }

  /// Takes in one line; answers false where it is broken or does not fit.
  private mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    let number = lineCount + 1
    guard let json = Self.json(line), json["n"]?.integer == number, let content = json["content"],
      json["crc"]?.text == Self.checksum("\(number)\n", content)
    else { return false }
    switch content["do"]?.text {
    case "keeping":
      guard let mark = content["mark"]?.text, let name = content["name"]?.text else {
        return false
      }
      marks.append(mark)
      self.name = name
      hasChangedSinceMark = false
    case "kept":
      isSurelyKept = !hasChangedSinceMark
    default:
      guard let edit = ProposalEdit(json: content), proposal.apply(edit) else { return false }
      hasChangedSinceMark = true
      isSurelyKept = false
    }
    lineCount = number
    return true
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

extension ProposalFile {
  /// Eight digits by which the bytes of a file are known again.
  static func mark(of bytes: [UInt8]) -> String {
    var checksum = CRC32C()
    checksum.add(bytes)
    return checksum.text
  }
}
