import Answers
import JSONTree
import Learning
import Testing

@Suite("A hand-in's file")
struct HandInFileTests {
  private let handIn = HandIn.of(
    .fixture(name: "Aino", generation: 2, takenBack: [DeviceID("home"): 1]),
    ["A1": "Puhelin hiljenee \u{301} 😀", "A2": "toinen"])

  private func read(_ text: String) throws -> HandInFile.Reading {
    try HandInFile.read(Array(text.utf8))
  }

  private var text: String { String(decoding: HandInFile.bytes(handIn), as: UTF8.self) }

  /// The file as somebody may have written it by hand.
  private var open: String {
    text.split(separator: "\n").filter { !$0.contains("\"crc\"") }.joined(separator: "\n")
  }

  @Test("looks as the format's page says")
  func looksAsDocumented() {
    var handIn = HandIn.of(.fixture("b1f2", device: "9a0c"), ["A1": "eka"])
    handIn.answers[PromptID("A2")] = .shared(nil)

    #expect(
      String(decoding: HandInFile.bytes(handIn), as: UTF8.self) == """
        {
          "answers": {
            "A1": {
              "kind": "text",
              "language": "fi",
              "question": "Miksi?",
              "sharing": "team",
              "updatedAt": "2026-11-21T09:00:00Z",
              "value": "eka"
            },
            "A2": {
              "kind": "text",
              "language": "fi",
              "question": "Miksi?",
              "sharing": "team",
              "skipped": true,
              "updatedAt": "2026-11-21T09:00:00Z"
            }
          },
          "course": "social-media",
          "courseVersion": "1",
          "crc": "\(checksum(of: handIn))",
          "createdAt": "2026-11-21T09:00:00Z",
          "device": "9a0c",
          "format": "polku.hand-in/1",
          "generation": 1,
          "handedInAt": "2026-11-21T09:00:00Z",
          "participant": {
            "id": "b1f2"
          },
          "updatedAt": "2026-11-21T09:00:00Z"
        }

        """)
  }

  /// Over the file with eight zeros where the checksum stands, found another way than polku does.
  private func checksum(of handIn: HandIn) -> String {
    let members = HandInFile.json(handIn).members ?? []
    let zeros = JSON.Member("crc", .string("00000000"))
    var checksum = CRC32C()
    checksum.add(JSONWriter.document(.object(members + [zeros])))
    return checksum.text
  }

  @Test("gives back everything that it was written with")
  func roundTrips() throws {
    let reading = try HandInFile.read(HandInFile.bytes(handIn))

    #expect(reading.handIn == handIn)
    #expect(reading.privateAnswers.isEmpty)
    #expect(HandInFile.bytes(reading.handIn) == HandInFile.bytes(handIn))
  }

  @Test("gives back every kind of answer", arguments: AnswerValue.samples)
  func roundTripsEveryKind(value: AnswerValue) throws {
    var handIn = handIn
    handIn.answers[PromptID("A3")] = .shared(value)

    #expect(try handIn.reading.handIn == handIn)
  }

  @Test("that was cut off anywhere is not on the way to being believed")
  func cutAtEveryByte() {
    let bytes = HandInFile.bytes(handIn)

    // Without its last newline the file is whole.
    for count in 0..<bytes.count - 1 {
      #expect(throws: HandInFile.Failure.incomplete, "cut after \(count) bytes") {
        try HandInFile.read(Array(bytes[..<count]))
      }
    }
    #expect(throws: Never.self) { try HandInFile.read(bytes.dropLast()) }
  }

  @Test("whose end is filled up with zeros is incomplete")
  func filledWithZeros() {
    let bytes = HandInFile.bytes(handIn)

    for count in 0..<bytes.count {
      let filled = bytes[..<count] + [UInt8](repeating: 0, count: bytes.count - count)
      #expect(throws: HandInFile.Failure.incomplete) { try HandInFile.read(Array(filled)) }
    }
  }

  @Test("in which one bit has turned is refused, whichever it is")
  func turnedBits() {
    let bytes = HandInFile.bytes(handIn)

    for place in bytes.indices {
      var broken = bytes
      broken[place] ^= 0x01
      guard var reading = try? HandInFile.read(broken) else { continue }
      // Only the name of the checksum can turn unseen: it is then a key that nobody knows.
      reading.handIn.unknown = []
      #expect(reading.handIn == handIn, "byte \(place)")
    }
  }

  @Test("counts though something on the way has laid it out anew")
  func laidOutAnew() throws {
    let mark = try HandInFile.read(Array(text.utf8)).mark

    let others = [
      text.replacing("\n", with: "\r\n"), text.replacing("\n  ", with: "\n\t"), " " + text,
    ]
    for other in others {
      let reading = try read(other)
      #expect(reading.handIn == handIn)
      #expect(reading.mark == mark)
    }
  }

  @Test("is taken at its word where it has no checksum")
  func withoutChecksum() throws {
    let reading = try read(open)

    #expect(reading.handIn == handIn)
    #expect(reading.mark == (try HandInFile.read(Array(text.utf8)).mark))
  }

  @Test("keeps keys and answers that this version does not know")
  func keepsUnknown() throws {
    let reading = try read(
      open.replacing("\"course\":", with: "\"cheer\": 1, \"course\":")
        .replacing("\"kind\": \"text\"", with: "\"kind\": \"dance\""))

    #expect(reading.handIn.unknown == [JSON.Member("cheer", .number("1"))])
    #expect(reading.handIn.answers.isEmpty)
    #expect(reading.handIn.unreadAnswers.map(\.key).sorted() == ["A1", "A2"])
  }

  @Test("shows no answer that says of itself that it is private")
  func privateAnswers() throws {
    let reading = try read(
      open.replacing("\"sharing\": \"team\"", with: "\"sharing\": \"private\""))
    let silent = try read(open.replacing("\"sharing\": \"team\",", with: ""))

    #expect(reading.handIn.answers.isEmpty)
    #expect(reading.privateAnswers == [PromptID("A1"), PromptID("A2")])
    #expect(silent.handIn == handIn)
  }

  @Test("of a later version, of a workbook or of anything else says which it is")
  func otherFiles() throws {
    #expect(throws: HandInFile.Failure.newerFormat(2)) {
      try read(text.replacing("hand-in/1", with: "hand-in/2"))
    }
    #expect(throws: HandInFile.Failure.privateWorkbook) {
      try HandInFile.read(WorkbookFile.bytes(.fixture))
    }
    for text in ["{}", "[]", "null", #"{"format":"polku.hand-in/x"}"#, #"{"format":3}"#] {
      #expect(throws: HandInFile.Failure.notAHandIn) { try read(text) }
    }
    for text in [#"{"format":"polku.hand-in/+1"}"#, #"{"format":"polku.hand-in/0"}"#] {
      #expect(throws: HandInFile.Failure.notAHandIn) { try read(text) }
    }
  }

  @Test(
    "says which of its fields cannot be",
    arguments: [
      ("\"course\": \"social-media\"", "\"course\": \"../x\"", "course"),
      ("\"generation\": 2", "\"generation\": 0", "generation"),
      ("\"generation\": 2", "\"generation\": 9223372036854775807", "generation"),
      ("\"generation\": 2", "\"generation\": \"2\"", "generation"),
      ("\"id\": \"aino\"", "\"id\": \"a/b\"", "participant"),
      ("\"name\": \"Aino\"", "\"name\": 7", "participant"),
      ("\"device\": \"work\"", "\"device\": \"\"", "device"),
      ("\"home\": 1", "\"home\": 0", "takenBack"),
      ("\"generation\": 2,", "\"generation\": 2, \"withdrawn\": true,", "withdrawn"),
      ("\"generation\": 2,", "\"generation\": 2, \"invented\": 1,", "invented"),
      ("\"handedInAt\": \"2026", "\"handedInAt\": \"26", "handedInAt"),
    ])
  func invalidFields(old: String, new: String, field: String) {
    #expect(throws: HandInFile.Failure.invalid(field: field)) {
      try read(open.replacing(old, with: new))
    }
  }
}
