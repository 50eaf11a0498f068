package import JSONTree
package import Learning

/// A hand-in as its file has it, `polku.hand-in/1`.
///
/// A file comes from somebody else's machine by way of somebody else's program. It counts as a
/// whole or not at all: `crc` is the checksum of the file with eight zeros in its place.
package enum HandInFile {
  package static let format = 1
  private static let formatName = "polku.hand-in/"
  private static let noChecksum = "00000000"

  /// Why a file is no hand-in; never with a word of what stands in it.
  package enum Failure: Error, Equatable, Sendable {
    /// Nothing in it, cut off, or filled up with zeros: it is still on its way, or never came.
    case incomplete
    case json(JSONError)
    case notAHandIn
    /// Somebody's workbook, private answers and all.
    case privateWorkbook
    case newerFormat(Int)
    case invalid(field: String)
    /// The checksum says that some bytes are not those that were written.
    case damaged
  }

  /// A hand-in and what tells it from others.
  package struct Reading: Equatable, Sendable {
    package var handIn: HandIn
    package var mark: ContentMark
    /// Answers that say of themselves that they are private; they are left out.
    package var privateAnswers: [PromptID]
  }

  package static func bytes(_ handIn: HandIn) -> [UInt8] {
    sealed(json(handIn)).bytes
  }

  package static func read(
    _ bytes: [UInt8], limits: JSONReader.Limits = .foreign
  ) throws(Failure) -> Reading {
    let tree: JSON
    do { tree = try JSONReader.read(bytes, limits: limits) } catch {
      throw isIncomplete(bytes, error) ? .incomplete : .json(error)
    }
    try checkFormat(of: tree)
    let mark = try mark(of: tree, bytes)
    let (handIn, privateAnswers) = try HandIn.read(tree)
    return Reading(handIn: handIn, mark: mark, privateAnswers: privateAnswers.sorted())
  }

  private static func isIncomplete(_ bytes: [UInt8], _ error: JSONError) -> Bool {
    error.reason == .endedEarly || bytes.contains(0)
  }

  private static func checkFormat(of tree: JSON) throws(Failure) {
    guard let text = tree["format"]?.text else { throw .notAHandIn }
    if text.utf8.starts(with: "polku.workbook/".utf8) { throw .privateWorkbook }
    guard text.utf8.starts(with: formatName.utf8) else { throw .notAHandIn }
    let digits = Substring(text.utf8.dropFirst(formatName.utf8.count))
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      number >= format
    else { throw .notAHandIn }
    // What a later version means by it might be lost here, and be shown wrongly.
    guard number == format else { throw .newerFormat(number) }
  }
}

// MARK: - The checksum

/// What tells one content of a hand-in from another, however its file is laid out.
package struct ContentMark: Hashable, Comparable, Sendable {
  package var checksum: UInt32
  package var size: Int

  package init(checksum: UInt32, size: Int) {
    self.checksum = checksum
    self.size = size
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.checksum, left.size) < (right.checksum, right.size)
  }
}

extension HandInFile {
  /// The file as polku writes it, with its checksum.
  private static func sealed(_ tree: JSON) -> (bytes: [UInt8], mark: ContentMark) {
    let members = tree.members ?? []
    let blank = JSON.object([JSON.Member("crc", .string(noChecksum))], keeping: members)
    var bytes = JSONWriter.document(blank)
    var checksum = CRC32C()
    checksum.add(bytes)
    if let place = checksumPlace(in: bytes) {
      bytes.replaceSubrange(place, with: Array(checksum.text.utf8))
    }
    return (bytes, ContentMark(checksum: checksum.value, size: bytes.count))
  }

  /// The content's mark, once the checksum holds; a file that has none is taken at its word.
  private static func mark(of tree: JSON, _ bytes: [UInt8]) throws(Failure) -> ContentMark {
    let given = tree["crc"] ?? .null
    if given != .null, let place = checksumPlace(in: bytes) {
      var checksum = CRC32C()
      checksum.add(bytes[..<place.lowerBound])
      checksum.add(noChecksum.utf8)
      checksum.add(bytes[place.upperBound...])
      if given == .string(checksum.text) {
        return ContentMark(checksum: checksum.value, size: bytes.count)
      }
    }
    // Whatever carried the file may have laid it out anew, with other line ends for one.
    let mark = sealed(tree).mark
    var text = String(mark.checksum, radix: 16)
    text = String(repeating: "0", count: 8 - text.utf8.count) + text
    guard given == .null || given == .string(text) else { throw .damaged }
    return mark
  }

  /// Where the eight digits stand in a file that is laid out as polku does; a text within the file
  /// cannot look so, since its line ends are escaped.
  private static func checksumPlace(in bytes: [UInt8]) -> Range<Int>? {
    let beginning = Array("\n  \"crc\": \"".utf8)
    let length = beginning.count + noChecksum.utf8.count
    // It stands behind the answers, which are nearly all of the file.
    var start = bytes.count - length
    while start >= 0 {
      if bytes[start] == beginning[0], bytes[start...].starts(with: beginning) {
        return start + beginning.count..<start + length
      }
      start -= 1
    }
    return nil
  }
}

// MARK: - Members

extension HandInFile {
  package static func json(_ handIn: HandIn) -> JSON {
    var participant = [JSON.Member("id", .string(handIn.participant.rawValue))]
    if let name = handIn.name { participant.append(JSON.Member("name", .string(name))) }
    var known = [
      JSON.Member("format", .string(formatName + String(format))),
      JSON.Member("course", .string(handIn.course.rawValue)),
      JSON.Member("courseVersion", .string(handIn.courseVersion)),
      JSON.Member("participant", .object(participant)),
      JSON.Member("device", .string(handIn.device.rawValue)),
      JSON.Member("generation", .integer(handIn.generation)),
      JSON.Member("createdAt", handIn.createdAt.json),
      JSON.Member("updatedAt", handIn.updatedAt.json),
      JSON.Member("handedInAt", handIn.handedInAt.json),
      JSON.Member(
        "answers",
        .object(
          handIn.answers.map { JSON.Member($0.rawValue, $1.json(withEarlier: false)) },
          keeping: handIn.unreadAnswers)),
    ]
    if handIn.isWithdrawn { known.append(JSON.Member("withdrawn", .bool(true))) }
    if !handIn.takenBack.isEmpty {
      known.append(JSON.Member("takenBack", .object(handIn.takenBack, JSON.integer)))
    }
    if handIn.isInvented { known.append(JSON.Member("invented", .bool(true))) }
    return .object(known, keeping: handIn.unknown)
  }
}
