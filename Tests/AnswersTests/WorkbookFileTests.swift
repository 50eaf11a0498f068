import Answers
import JSONTree
import Learning
import Testing
import Words

@Suite("A workbook's file")
struct WorkbookFileTests {
  private func text(_ workbook: Workbook) -> String {
    String(decoding: WorkbookFile.bytes(workbook), as: UTF8.self)
  }

  private func read(_ text: String) throws -> WorkbookFile.Reading {
    try WorkbookFile.read(Array(text.utf8))
  }

  @Test("looks as the format's page says")
  func looksAsDocumented() throws {
    var workbook = try #require(
      Workbook.after([
        .open("A1-4"), .value("A1-4", .text("eka")), .open("A1-4"),
        .splice("A1-4", at: 3, insert: "!", of: 3), .skip("A1-5", .scale),
        .moved(Workbook.LastPlace(module: ModuleID("A1"), page: 2, prompt: PromptID("A1-4"))),
      ]))
    workbook.participant.name = "Aino"

    #expect(
      text(workbook) == """
        {
          "answers": {
            "A1-4": {
              "earlier": [
                {
                  "updatedAt": "2026-11-21T09:01:00Z",
                  "value": "eka"
                }
              ],
              "kind": "text",
              "language": "fi",
              "question": "Miksi?",
              "sharing": "private",
              "updatedAt": "2026-11-21T09:03:00Z",
              "value": "eka!"
            },
            "A1-5": {
              "kind": "scale",
              "language": "fi",
              "question": "Miksi?",
              "sharing": "private",
              "skipped": true,
              "updatedAt": "2026-11-21T09:04:00Z"
            }
          },
          "course": "social-media",
          "courseVersion": "1",
          "createdAt": "2026-11-21T09:00:00Z",
          "format": "polku.workbook/1",
          "id": "5d0c5d0c5d0c5d0c5d0c5d0c5d0c5d0c",
          "lastPlace": {
            "module": "A1",
            "page": 2,
            "prompt": "A1-4"
          },
          "participant": {
            "id": "b1f2b1f2b1f2b1f2b1f2b1f2b1f2b1f2",
            "name": "Aino"
          },
          "progress": {
            "A1": {
              "page": 2
            }
          },
          "updatedAt": "2026-11-21T09:05:00Z"
        }

        """)
  }

  @Test("gives back every kind of answer, also as an earlier version of another kind")
  func roundTripsEveryKind() throws {
    var workbook = Workbook.fixture
    for (number, value) in AnswerValue.samples.enumerated() {
      workbook.answers[PromptID("A\(number)")] = Answer(
        kind: value.kind, value: value, sharing: .team, question: "?", language: .swedish,
        updatedAt: .minute(number),
        earlier: [
          Answer.Earlier(value: value, updatedAt: .minute(0)),
          Answer.Earlier(value: .text("ennen"), updatedAt: .minute(1)),
        ], notes: [ItemID("muu"): "todiste"])
    }

    let reading = try WorkbookFile.read(WorkbookFile.bytes(workbook))

    #expect(reading.workbook == workbook)
    #expect(!reading.isReadOnly && !reading.isMigrated)
  }

  @Test("keeps what a later version wrote, at every level")
  func keepsUnknown() throws {
    let answer = """
      "language": "fi", "question": "?", "updatedAt": "2026-11-21T09:00:00Z", "new": 1e3
      """
    let source = """
      {"format": "polku.workbook/1", "id": "5d0c", "course": "c", "courseVersion": "2",
       "participant": {"id": "b1", "new": [1]}, "createdAt": "2026-11-21T09:00:00Z",
       "updatedAt": "2026-11-21T09:00:00Z", "new": {"a": null}, "lastPlace": "elsewhere",
       "answers": {
         "A1": {"kind": "text", "value": "x", \(answer),
                "earlier": [{"value": "y", "updatedAt": "2026-11-21T09:00:00Z", "new": 1}]},
         "A2": {"kind": "drawing", "value": [0], \(answer)},
         "A3": {"kind": "claims", "value": {"c": {"before": 1, "after": null, "new": 1}}, \(answer)},
         "A4": {"kind": "path", "value": {"stages": [{"id": "s", "name": "n", "feeling": null,
                "basis": "known", "lanes": {"l": {"text": "", "basis": "known", "new": 1}},
                "new": 1}]}, \(answer)},
         "A5": {"kind": "records", "value": [{"id": "r", "q": "x", "w": 7, "": "y"}], \(answer)},
         "not an id": {"kind": "text"}, "A6": {"kind": "scale", "value": {"t": 11}, \(answer)}},
       "progress": {"A1": {"page": 2, "new": 1}, "A2": {"page": 0}}}
      """

    let workbook = try read(source).workbook

    let tree = try JSONReader.read(Array(source.utf8))
    let written = WorkbookFile.json(workbook)
    let answers = try #require(written["answers"]?.members)
    for key in ["A1", "A2", "A3", "A4", "A5", "A6", "not an id"] {
      let original = try #require(tree["answers"]?[key])
      var expected = JSONMembers(original.members ?? [])
      _ = expected.take("sharing")
      var found = JSONMembers(answers.first { $0.key == key }?.value.members ?? [])
      _ = found.take("sharing")
      #expect(
        JSONWriter.line(.object(found.rest)) == JSONWriter.line(.object(expected.rest)), "\(key)")
    }
    for key in ["new", "lastPlace", "progress", "participant"] {
      #expect(
        JSONWriter.line(written[key] ?? .null) == JSONWriter.line(tree[key] ?? .null), "\(key)")
    }
    #expect(Set(workbook.answers.keys.map(\.rawValue)) == ["A1", "A3", "A4", "A5"])
  }

  @Test("of a later format is shown and not written")
  func readsNewerFormat() throws {
    let newer = text(.fixture).replacing("workbook/1", with: "workbook/7")

    let reading = try read(newer)

    #expect(reading.format == 7 && reading.isReadOnly)
    #expect(throws: WorkbookFile.Failure.newerFormat(7)) {
      try read(#"{"format": "polku.workbook/7", "everything": "else"}"#)
    }
  }

  @Test(
    "is refused without a word of what stands in it",
    arguments: [
      (#""id""#, #""ID""#, WorkbookFile.Failure.invalid(field: "id")),
      (#""social-media""#, #""../media""#, .invalid(field: "course")),
      (#""courseVersion": "1""#, #""courseVersion": 1"#, .invalid(field: "courseVersion")),
      ("2026-11-21T09", "2026-11-31T09", .invalid(field: "createdAt")),
      (#""answers": {}"#, #""answers": []"#, .invalid(field: "answers")),
      (#""progress": {}"#, #""progress": 1"#, .invalid(field: "progress")),
      ("polku.workbook/1", "polku.workbook/+1", .notAWorkbook),
      ("polku.workbook/1", "polku.hand-in/1", .notAWorkbook),
      ("polku.workbook/1", "polku.workbook/\u{301}1", .notAWorkbook),
      ("{}", "{", .json(JSONError(.unexpectedByte, line: 2, column: 15))),
    ])
  func refuses(old: String, new: String, failure: WorkbookFile.Failure) {
    let damaged = text(.fixture).replacing(old, with: new)

    #expect(throws: failure) { try read(damaged) }
  }
}

@Suite("A random id")
struct RandomIDTests {
  @Test("has 32 digits and says nothing")
  func makesIDs() {
    var generator = SystemRandomNumberGenerator()

    let ids = (0..<50).map { _ in RandomID.make(using: &generator) }

    #expect(Set(ids).count == 50)
    #expect(ids.allSatisfy { $0.utf8.count == 32 && ItemID.isWellFormed($0) })
  }
}
