@testable import Answers
import Learning
import Sessions
import Testing

@Suite("Cards made of hand-ins")
struct CardDealingTests {
  private func result(_ content: GroupResult.Content) -> GroupResult {
    GroupResult(answered: 4, skipped: 0, ofOtherKinds: 0, content: content)
  }

  private func prompt(_ kind: Prompt.Kind) -> Prompt {
    Prompt(id: PromptID("A1-5"), question: "Mitä?", kind: kind)
  }

  private func texts(_ content: GroupResult.Content, _ kind: Prompt.Kind) -> [String] {
    var dice = Dice(seed: 1)
    return CardDealing.cards(of: result(content), to: prompt(kind), using: &dice).map(\.text)
  }

  @Test("hold every text and every line, and how many wrote the same")
  func textsAndLines() {
    #expect(texts(.texts(["Yksi", "Kaksi"]), .text(.prose)) == ["Yksi", "Kaksi"])
    let lines = [GroupResult.CountedLine(text: "Jono", count: 3)]
    var dice = Dice(seed: 1)
    let cards = CardDealing.cards(
      of: result(.list(lines)), to: prompt(.list(maximum: 3)), using: &dice)
    #expect(cards.map(\.writers) == [3])
  }

  @Test("lie in an order that tells nothing of the order in which people handed in")
  func mixed() throws {
    var dice = Dice(seed: 7)
    let answers = (0..<12).map { "Vastaus \($0)" }
    let cards = CardDealing.cards(
      of: result(.texts(answers)), to: prompt(.text(.prose)), using: &dice)

    let running = try #require(RunningSession.after([.dealt(cards)]))

    let shown = running.work.cards.map(\.text)
    #expect(Set(shown) == Set(answers) && shown != answers)
  }

  @Test("are dealt once: what lies on the table is not dealt again, and a new answer is")
  func again() {
    var dice = Dice(seed: 1)
    let prompt = prompt(.text(.prose))
    let first = CardDealing.cards(
      of: result(.texts(["Sama", "Sama"])), to: prompt, using: &dice)

    let more = CardDealing.cards(
      of: result(.texts(["Sama", "Sama", "Sama", "Uusi"])), to: prompt, besides: first,
      using: &dice)

    #expect(more.map(\.text) == ["Sama", "Uusi"])
  }

  @Test("hold what is written in a small form, with what was chosen in the same form")
  func records() {
    let form = Prompt.Records(
      recordName: nil,
      fields: [
        Prompt(
          id: PromptID("where"), question: "Missä?",
          kind: .choice(
            Prompt.Choice(source: .options([Prompt.Item(id: ItemID("web"), text: "Verkossa")])))),
        Prompt(id: PromptID("what"), question: "Mitä?", kind: .text(.prose)),
        Prompt(id: PromptID("when"), question: "Milloin?", kind: .text(.date)),
      ], maximum: nil, sum: nil)
    let record = Record(
      id: ItemID("r"),
      fields: [
        PromptID("where"): .choice(ChosenOptions(options: [ItemID("web")])),
        PromptID("what"): .text("Jonotin"), PromptID("when"): .text("2026-11-01"),
      ])
    var dice = Dice(seed: 1)

    let cards = CardDealing.cards(
      of: result(.records([record])), to: prompt(.records(form)), using: &dice)

    #expect(cards.map(\.text) == ["Jonotin"] && cards.map(\.choice) == [ItemID("web")])
  }
}
