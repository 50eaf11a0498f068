import Answers
import Glibc
import JSONTree
import Learning
import SchemaReader
import Testing
import Words

/// `docs/workbook.schema.json` says what others may count on in a workbook that is exported.
@Suite("The schema of a workbook")
struct SchemaTests {
  private let schema: JSONSchema

  init() throws {
    schema = JSONSchema(root: try JSONReader.read(Self.file("docs/workbook.schema.json")))
  }

  @Test("fits a workbook with an answer of every kind")
  func everyKind() throws {
    let tree = try JSONReader.read(WorkbookFile.bytes(.ofEveryKind))

    #expect(schema.faults(of: tree) == [])
  }

  @Test(
    "refuses what no version of this format writes",
    arguments: [
      ("\"private\"", "\"public\""), ("polku.workbook/1", "polku.workbook/2"),
      ("\"partly\"", "\"maybe\""), ("2026-11-21T", "21.11.2026 "),
      ("\"before\": 1", "\"before\": 3"),
      ("\"page\": 2", "\"page\": 0"), ("\"kind\": \"list\"", "\"kind\": \"text\""),
      ("\"updatedAt\"", "\"changedAt\""), ("\"assumed\"", "\"guessed\""),
    ])
  func refuses(sound: String, broken: String) throws {
    let text = String(decoding: WorkbookFile.bytes(.ofEveryKind), as: UTF8.self)
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

extension Workbook {
  fileprivate static var ofEveryKind: Workbook {
    let time = Timestamp(seconds: 1_795_252_500)
    var workbook = Workbook(
      id: "1", course: CourseID("polku"), courseVersion: "1", participant: .init(id: "2"),
      createdAt: time)
    let item = ItemID("a")
    let values: [AnswerValue] = [
      .text("Teksti"), .list(["yksi"]), .scale([item: 3, ItemID("b"): nil]),
      .choice(ChosenOptions(options: [item], other: "muu")), .check([item: .partly]),
      .claims([item: ClaimPositions(before: 1, after: nil, reason: "syy")]),
      .path([
        PathStage(
          id: item, name: "Alku", feeling: -2, word: "pelko", basis: .known,
          lanes: [item: .init(text: "hakee", basis: .assumed)])
      ]),
      .records([Record(id: item, fields: [PromptID("q1"): .text("x")])]),
    ]
    for value in values {
      var answer = Answer(
        kind: value.kind, value: value, question: "?", language: .finnish, updatedAt: time)
      answer.earlier = [.init(value: value, updatedAt: time)]
      answer.notes = [item: "todiste"]
      workbook.answers[PromptID("A1-\(value.kind.rawValue)")] = answer
    }
    workbook.answers[PromptID("A1-9")] = Answer(
      kind: .text, value: nil, isSkipped: true, question: "?", language: .swedish, updatedAt: time)
    workbook.progress = [ModuleID("A1"): ModuleProgress(page: 2, completedAt: time)]
    workbook.lastPlace = LastPlace(module: ModuleID("A1"), page: 2, prompt: PromptID("A1-9"))
    return workbook
  }
}
