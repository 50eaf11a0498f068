import Answers
import Learning
import Testing
import Words

@testable import Documents

@Suite("An answer in words")
struct AnswerPiecesTests {
  private let items = [Prompt.Item.item("a", "Alku"), .item("b", "Loppu")]

  @Test("keeps the lines of a text as paragraphs, and no empty ones")
  func text() {
    #expect(lines(.text("Yksi\n\n\nKaksi"), .text(.prose)) == ["Yksi", "Kaksi"])
    #expect(lines(.text(""), .text(.prose)) == [])
  }

  @Test("names the options in the order of choosing, and one's own line last")
  func choice() {
    let kind = Prompt.Kind.choice(.init(source: .options(items), maximum: 2, hasOther: true))
    let chosen = ChosenOptions(options: [ItemID("b"), ItemID("a")], other: "muu")

    #expect(lines(.choice(chosen), kind) == ["Loppu", "Alku", "Muu vastaus: muu"])
  }

  @Test("gives a scale out of its steps, and says who cannot say")
  func scale() {
    let kind = Prompt.Kind.scale(.init(items: items, steps: 5, lowEnd: "ei", highEnd: "on"))

    #expect(
      lines(.scale([ItemID("b"): nil, ItemID("a"): 4]), kind)
        == ["Alku: 4/5", "Loppu: en osaa sanoa"])
  }

  @Test("puts what the course no longer knows last, under its id")
  func unknown() {
    let kind = Prompt.Kind.check(items: items, asksForEvidence: false)

    #expect(
      lines(.check([ItemID("old"): .partly, ItemID("b"): .unknown, ItemID("a"): .yes]), kind)
        == ["Alku: kyllä", "Loppu: en tiedä", "old: osittain"])
  }

  @Test("puts the evidence beside its item")
  func evidence() {
    let kind = Prompt.Kind.check(items: items, asksForEvidence: true)
    let pieces = pieces(kind).pieces(
      of: .check([ItemID("a"): .no]), notes: [ItemID("a"): "Sivu puuttuu."])

    #expect(pieces.plainText == "Alku: ei (Mistä sen näkee: Sivu puuttuu.)")
  }

  @Test("tells a path stage by stage, and which of it is known")
  func path() {
    let kind = Prompt.Kind.path(
      .init(
        stages: items, lanes: [.item("does", "Tekee")], feelingWords: [], short: nil, example: nil))
    let stage = PathStage(
      id: ItemID("a"), name: "Huoli", feeling: -1, word: "pelko",
      lanes: [
        ItemID("does"): .init(text: "etsii", basis: .known),
        ItemID("old"): .init(text: "jäi", basis: .assumed),
      ])

    #expect(
      lines(.path([stage, PathStage(id: ItemID("x"), name: "Oma")]), kind)
        == [
          "Vaihe 1, Huoli: −1, pelko (oletus)", "Tekee: etsii (tieto)", "old: jäi (oletus)",
          "Vaihe 2, Oma: tunnetta ei ole merkitty",
        ])
  }

  @Test("numbers records, and names their fields as the course does")
  func records() {
    let fields = [
      Prompt.fixture("who"),
      .fixture("how", .choice(.init(source: .options([.item("phone", "Puhelin")])))),
    ]
    let kind = Prompt.Kind.records(
      .init(recordName: "Haastattelu", fields: fields, maximum: nil, sum: nil))
    let record = Record(
      id: ItemID("r1"),
      fields: [
        PromptID("how"): .choice(ChosenOptions(options: [ItemID("phone")])),
        PromptID("who"): .text("Äiti"), PromptID("gone"): .text("Vanha"),
      ])

    #expect(
      lines(.records([record]), kind) == [
        "Haastattelu 1", "Kysymys who?", "Äiti", "Kysymys how?", "Puhelin", "gone", "Vanha",
      ])
  }

  private func pieces(_ kind: Prompt.Kind) -> AnswerPieces {
    let words = Wording.in(.finnish)
    let prompt = Prompt.fixture("A1-1", kind)
    return AnswerPieces(
      names: AnswerNames(of: prompt, in: .of(prompt), workbook: .with([:]), words: words),
      words: words.document, prompt: words.prompt, canvas: words.canvas)
  }

  private func lines(_ value: AnswerValue, _ kind: Prompt.Kind) -> [String] {
    pieces(kind).pieces(of: value).flatMap {
      $0.plainText.split(separator: "\n").map(String.init)
    }
  }
}
