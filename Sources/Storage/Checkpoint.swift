import Answers
import JSONTree

/// A whole workbook as it stood after a numbered change.
///
/// The number and a checksum stand in the file under `checkpoint`. Whoever mends a file by hand
/// writes `"checkpoint": null`: it is then taken at its word. A file without the key was put there
/// by somebody, or has lost it; it counts where there is nothing better.
struct Checkpoint: Sendable {
  private static let key = "checkpoint"

  var workbook: Workbook
  /// Nothing where the file was mended by hand.
  var sequence: Int?
  var format = WorkbookFile.format

  init(_ workbook: Workbook, sequence: Int) {
    self.workbook = workbook
    self.sequence = sequence
  }

  enum Failure: Error, Equatable {
    case workbook(WorkbookFile.Failure)
    case wrongChecksum
    case unsealed
  }

  /// Reads a checkpoint; `trusting` lets a wrong checksum or none pass.
  init(reading bytes: [UInt8], trusting: Bool = false) throws(Failure) {
    let tree: JSON
    do { tree = try JSONReader.read(bytes, limits: .own) } catch {
      throw .workbook(.json(error))
    }
    guard var members = JSONMembers(tree) else { throw .workbook(.notAWorkbook) }
    let seal = members.take(Self.key)
    let content = JSON.object(members.rest)
    let reading: WorkbookFile.Reading
    do { reading = try WorkbookFile.read(content) } catch { throw .workbook(error) }
    workbook = reading.workbook
    format = reading.format
    guard let seal else {
      guard trusting else { throw .unsealed }
      return
    }
    guard seal != .null else { return }
    sequence = seal["sequence"]?.integer
    // The seal is the same in every format, so that a changed number of one cannot pass for
    // another.
    guard trusting || seal == Self.seal(of: content, workbook.id, sequence) else {
      throw .wrongChecksum
    }
  }

  /// The file's bytes, once it is certain that they read back as what they are to say.
  func bytes() throws(Failure) -> [UInt8] {
    let content = WorkbookFile.json(workbook)
    let seal = JSON.Member(Self.key, Self.seal(of: content, workbook.id, sequence))
    guard let members = content.members else { throw .wrongChecksum }
    let bytes = JSONWriter.document(.object(members + [seal]))
    let again = try Checkpoint(reading: bytes)
    guard again.sequence == sequence,
      JSONWriter.line(WorkbookFile.json(again.workbook)) == JSONWriter.line(content)
    else { throw .wrongChecksum }
    return bytes
  }

  private static func seal(of content: JSON, _ id: String, _ sequence: Int?) -> JSON {
    let sequence = sequence ?? 0
    var checksum = CRC32C()
    checksum.add("\(id)\n\(sequence)\n".utf8)
    checksum.add(JSONWriter.line(content))
    return .object([
      JSON.Member("crc", .string(checksum.text)), JSON.Member("sequence", .integer(sequence)),
    ])
  }
}
