import Answers
import Learning
import Sittings
import Testing
import TextChecks
import Words

@Suite("What an answer holds that may tell who a person is")
struct AnswerFindingsTests {
  private static let phone = "040 123 4567"

  /// One answer of each kind, with something in each place where one can write.
  private static let values: [AnswerValue] = [
    .text("Soita \(phone)."),
    .list(["ensin", "Soita \(phone)"]),
    .choice(ChosenOptions(options: [], other: "Soita \(phone)")),
    .claims([
      ItemID("b"): ClaimPositions(before: 1, reason: "Soita \(phone)"),
      ItemID("a"): ClaimPositions(before: 1, reason: "ei"),
    ]),
    .path([
      PathStage(
        id: ItemID("s"), name: "Huoli", word: "hätä",
        lanes: [
          ItemID("y"): .init(text: "Soita \(phone)", basis: .known),
          ItemID("x"): .init(text: "odottaa", basis: .known),
        ])
    ]),
    .records([
      Record(id: ItemID("r1"), fields: [PromptID("q2"): .text("Soita \(phone)")]),
      Record(id: ItemID("r2"), fields: [PromptID("q2"): .text("muu")]),
    ]),
  ]

  private func answer(_ value: AnswerValue) -> Answer {
    Answer(
      kind: value.kind, value: value, question: "?", language: .finnish,
      updatedAt: Timestamp(seconds: 0))
  }

  @Test("is looked for in every text of it, in one order", arguments: values)
  func texts(value: AnswerValue) {
    var answer = answer(value)
    answer.notes = [ItemID("n"): "näyttö"]

    #expect(answer.written.map(\.text) == answer.texts)
  }

  @Test("is found once, and masked where it stands and nowhere else", arguments: values)
  func masked(value: AnswerValue) throws {
    let found = try #require(AnswerFindings(in: answer(value)).found.first)
    let masked = value.masked(found, as: "[x]")

    #expect(found.text == Self.phone && found.kind == .phone)
    #expect(AnswerFindings(in: answer(value)).count == 1)
    #expect(masked == value.mapTexts { $0.replacing(Self.phone, with: "[x]") })
  }

  @Test("is left alone where something else has come in its place")
  func moved() throws {
    let found = try #require(AnswerFindings(in: answer(Self.values[0])).found.first)

    #expect(AnswerValue.text("ä").masked(found, as: "[x]") == .text("ä"))
    #expect(
      AnswerValue.text("Soita vaikka huomenna.").masked(found, as: "[x]")
        == .text("Soita vaikka huomenna."))
  }

  @Test("has its place in bytes, behind letters that take several")
  func bytes() throws {
    let text = "Äiti 😀 131052-308T"
    let found = try #require(
      AnswerFindings.look(through: WrittenText(spot: .whole, text: text)).first)

    #expect(Array(text.utf8)[found.bytes].elementsEqual("131052-308T".utf8))
  }

  @Test("is named and explained in every language", arguments: Language.allCases)
  func words(language: Language) throws {
    let words = Wording.in(language).privacy

    #expect(words.reasons.count == PersonalData.Kind.allCases.count)
    #expect(words.kinds.count == PersonalData.Kind.allCases.count)
  }

  @Test("that is certain can all be masked at once, and what is only likely stays")
  func certain() {
    let words = Wording.in(.finnish).privacy

    #expect(
      "Pekka: 131052-308T, 040 123 4567".maskingCertain(in: words)
        == "Pekka: [henkilötunnus], [puhelinnumero]")
  }
}
