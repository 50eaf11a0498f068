import Answers
import Glibc
import JSONTree
import Learning
import SchemaReader
import Testing

@testable import Proposals

@Suite("The file of a proposal")
struct ProposalFileTests {
  private var text: String { String(decoding: ProposalFile.bytes(.fixture), as: UTF8.self) }

  @Test("holds everything that is in it")
  func roundTrip() throws {
    #expect(try ProposalFile.read(ProposalFile.bytes(.fixture)) == .fixture)
  }

  @Test("keeps what a later version has added, at every level")
  func unknown() throws {
    let added = text.replacing("\"kind\": \"quote\"", with: "\"kind\": \"quote\", \"mood\": 1")
      .replacing("\"mark\": \"00000000\"", with: "\"mark\": \"00000000\", \"trace\": [2]")
      .replacing("\"contacts\": \"50\"", with: "\"contacts\": \"50\", \"peak\": \"80\"")
      .replacing("\"baseline\": \"2,4\"", with: "\"baseline\": \"2,4\", \"owner\": \"x\"")
      .replacing("\"sections\": {", with: "\"look\": true, \"sections\": {\"letter\": [3],")
    let proposal = try ProposalFile.read(Array(added.utf8))
    let written = String(decoding: ProposalFile.bytes(proposal), as: UTF8.self)

    for key in ["mood", "trace", "peak", "owner", "look", "letter"] {
      #expect(written.contains("\"\(key)\""), "\(key)")
    }
  }

  @Test(
    "is refused with what is wrong in it",
    arguments: [
      ("polku.proposal/1", "polku.proposal/2", ProposalFile.Failure.newerFormat(2)),
      ("polku.proposal/1", "polku.workbook/1", .notAProposal),
      ("\"course\": \"polku\"", "\"course\": \"p/lku\"", .invalid(field: "course")),
      ("\"language\": \"fi\"", "\"language\": \"xx\"", .invalid(field: "language")),
      ("\"id\": \"p2\"", "\"id\": \"p1\"", .invalid(field: "sections")),
      ("\"team\": \"cc\"", "\"team\": 1", .invalid(field: "team")),
      ("\"minutes\": \"12\"", "\"minutes\": 12", .invalid(field: "capacity")),
    ])
  func refused(sound: String, broken: String, failure: ProposalFile.Failure) {
    #expect(text.contains(sound))
    #expect(throws: failure) {
      try ProposalFile.read(Array(text.replacing(sound, with: broken).utf8))
    }
  }

  @Test("fits its schema")
  func schema() throws {
    let schema = JSONSchema(root: try JSONReader.read(Self.file("docs/proposal.schema.json")))

    #expect(schema.faults(of: try JSONReader.read(ProposalFile.bytes(.fixture))) == [])
  }

  @Test(
    "does not fit its schema where it is no proposal",
    arguments: [
      ("polku.proposal/1", "polku.proposal/2"), ("\"quote\"", "\"shout\""),
      ("\"behind\": 5", "\"behind\": -1"), ("\"why\"", "\"whence\""),
      ("\"mark\"", "\"marc\""), ("\"kind\": \"number\"", "\"kind\": \"numbers\""),
      ("2026-11-21T", "21.11.2026 "),
    ])
  func outside(sound: String, broken: String) throws {
    let schema = JSONSchema(root: try JSONReader.read(Self.file("docs/proposal.schema.json")))
    try #require(text.contains(sound))

    let tree = try JSONReader.read(Array(text.replacing(sound, with: broken).utf8))

    #expect(schema.faults(of: tree) != [])
  }

  private static func file(_ path: String) throws -> [UInt8] {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    let file = try #require(fopen((parts + [Substring(path)]).joined(separator: "/"), "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }
}
