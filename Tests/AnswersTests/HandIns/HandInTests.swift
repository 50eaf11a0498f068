import Answers
import JSONTree
import Learning
import Testing
import Words

@Suite("A hand-in")
struct HandInTests {
  private let odd = [JSON.Member("secret", .string("kanariaLintu"))]

  /// A workbook with everything in it that must not leave.
  private func workbook() throws -> Workbook {
    var workbook = try #require(
      Workbook.after([
        .open("A1"), .value("A1", .text("luonnos kanariaLintu")), .open("A1"),
        .value("A1", .text("valmis")), .shared(PromptID("A1"), .team),
        .open("A2"), .value("A2", .text("oma kanariaLintu")),
        .skip("A3"), .shared(PromptID("A3"), .team),
        .open("A4"), .shared(PromptID("A4"), .team),
        .moved(Workbook.LastPlace(module: ModuleID("A1"), page: 2, prompt: nil)),
      ]))
    workbook.unknown = odd
    workbook.participant.unknown = odd
    workbook.unreadAnswers = [JSON.Member("A9", .string("kanariaLintu"))]
    workbook.answers[PromptID("A1")]?.unknown = odd
    return workbook
  }

  @Test("holds what is for the team, skipped prompts as well, and nothing that was left empty")
  func holdsShared() throws {
    let handIn = HandIn(of: try workbook(), by: .fixture(), at: .minute(60))

    #expect(handIn.answers.keys.sorted() == [PromptID("A1"), PromptID("A3")])
    #expect(handIn.answers[PromptID("A1")]?.value == .text("valmis"))
    #expect(handIn.answers[PromptID("A3")]?.isSkipped == true)
  }

  @Test("holds nothing private, nothing earlier and nothing that polku does not know")
  func holdsNothingElse() throws {
    let handIn = HandIn(of: try workbook(), by: .fixture(), at: .minute(60))
    let text = String(decoding: HandInFile.bytes(handIn), as: UTF8.self)

    #expect(!text.contains("kanariaLintu"))
    #expect(!text.contains(Workbook.fixture.id))
    #expect(!text.contains(Workbook.fixture.participant.id))
    #expect(!text.contains("lastPlace"))
  }

  /// Every field that a file of a hand-in may have; whoever adds one has to add it here and to
  /// `docs/formats.md`, and to think of who reads it.
  private static let fields: Set<String> = [
    "answers", "course", "courseVersion", "crc", "createdAt", "device", "format", "generation",
    "handedInAt", "participant", "takenBack", "updatedAt", "withdrawn",
  ]
  private static let fieldsOfAnswers: Set<String> = [
    "other",
    "kind", "language", "notes", "question", "sharing", "short", "skipped", "source", "updatedAt",
    "value",
  ]

  @Test("has no field in its file but those of the list", arguments: AnswerValue.samples)
  func fields(value: AnswerValue) throws {
    var workbook = try workbook()
    workbook.answers[PromptID("A5")] = Answer(
      kind: value.kind, value: value, sharing: .team, question: "", language: .finnish,
      updatedAt: .minute(0), notes: [ItemID("n"): "näyttö"], isShort: value.kind == .path,
      unknown: odd)
    let handIn = HandIn(of: workbook, by: .fixture(), at: .minute(0))

    let tree = try JSONReader.read(HandInFile.bytes(handIn))
    let answers = try #require(tree["answers"]?.members)
    #expect(Self.fields.isSuperset(of: tree.members?.map(\.key) ?? []))
    #expect(tree["participant"]?.members?.map(\.key) == ["id"])
    for answer in answers {
      #expect(Self.fieldsOfAnswers.isSuperset(of: answer.value.members?.map(\.key) ?? []))
    }
    #expect(!answers.isEmpty)
  }

  @Test("holds no unlisted key of any kind of answer", arguments: AnswerValue.samples)
  func stripsValues(value: AnswerValue) throws {
    var workbook = Workbook.fixture
    workbook.answers[PromptID("A1")] = Answer(
      kind: value.kind, value: value.withUnknown(odd), sharing: .team, question: "",
      language: .finnish, updatedAt: .minute(0), unknown: odd)
    let handIn = HandIn(of: workbook, by: .fixture(), at: .minute(0))

    if value.isBlank {
      #expect(handIn.answers.isEmpty)
    } else {
      #expect(handIn.answers[PromptID("A1")]?.value == value)
    }
  }

  @Test("tells the day and not the time of somebody without a name")
  func cutsTimes() throws {
    let anonymous = HandIn(of: try workbook(), by: .fixture(), at: .minute(60))
    let named = HandIn(of: try workbook(), by: .fixture(name: "Aino"), at: .minute(60))
    let midnight = Timestamp(iso8601: "2026-11-21T00:00:00Z")

    #expect(anonymous.handedInAt == midnight)
    #expect(anonymous.createdAt == midnight && anonymous.updatedAt == midnight)
    #expect(anonymous.answers.values.allSatisfy { $0.updatedAt == midnight })
    #expect(named.handedInAt == .minute(60))
    #expect(named.answers[PromptID("A1")]?.updatedAt == .minute(3))
  }

  @Test("cuts times before 1970 to their own day, too")
  func cutsEarlyTimes() {
    let time = Timestamp(iso8601: "1969-12-31T23:59:59Z")

    #expect(time?.startOfDay == Timestamp(iso8601: "1969-12-31T00:00:00Z"))
    #expect(Timestamp(seconds: 0).startOfDay == Timestamp(seconds: 0))
  }

  @Test("that takes everything back holds no answer and no name")
  func withdraws() {
    let sender = HandInSender.fixture(
      name: "Aino", generation: 3, takenBack: [DeviceID("work"): 2])
    let handIn = HandIn.withdrawal(
      from: Workbook.fixture.course, version: "1", by: sender, at: .minute(60))

    #expect(handIn.isWithdrawn && handIn.answers.isEmpty && handIn.name == nil)
    #expect(handIn.takenBack == [DeviceID("work"): 2])
  }
}

extension AnswerValue {
  /// The value with a key that nobody knows wherever there is room for one.
  fileprivate func withUnknown(_ unknown: [JSON.Member]) -> AnswerValue {
    switch self {
    case .text, .list, .scale, .choice, .check:
      self
    case .claims(let positions):
      .claims(
        positions.mapValues {
          ClaimPositions(before: $0.before, after: $0.after, reason: $0.reason, unknown: unknown)
        })
    case .path(let stages):
      .path(
        stages.map { stage in
          var stage = stage
          stage.unknown = unknown
          stage.lanes = stage.lanes.mapValues {
            PathStage.Cell(text: $0.text, basis: $0.basis, unknown: unknown)
          }
          return stage
        })
    case .records(let records):
      .records(records.map { Record(id: $0.id, fields: $0.fields, unknown: unknown) })
    }
  }
}
