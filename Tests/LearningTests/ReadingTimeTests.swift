import Learning
import Markup
import Testing
import Words

@Suite("Reading time")
struct ReadingTimeTests {
  @Test("depends on the language", arguments: zip(Language.allCases, [3, 3, 2]))
  func languages(language: Language, minutes: Int) {
    #expect(ReadingTime(words: 420, allowance: 0).minutes(in: language) == minutes)
  }

  @Test("gives each kind of prompt the time to think")
  func allowances() {
    let kinds: [Prompt.Kind] = [
      .text(.prose), .list(maximum: nil),
      .path(
        Prompt.PathCanvas(stages: [], lanes: [], feelingWords: [], short: nil, example: nil)),
      .claims(.again(PromptID("A"))), .check(items: [], asksForEvidence: false),
    ]
    let page = Page(blocks: kinds.map { .prompt(prompt($0)) })

    #expect(page.time.allowance == 3 + 2 + 10 + 1 + 1)
  }

  @Test("counts all that is read before one answers")
  func words() {
    let page = Page(
      title: "Kaksi sanaa",
      blocks: [
        .prose(.paragraph([.text("Kolme pientä sanaa.")])),
        .note(Note(title: "Yksi", text: "kaksi kolme", thenAndNow: nil)),
        .prompt(
          prompt(
            .choice(
              Prompt.Choice(source: .options([Prompt.Item(id: ItemID("a"), text: "yksi kaksi")]))))),
      ])

    #expect(page.time.words == 2 + 3 + 3 + 1 + 2)
  }

  @Test("shares the stated minutes among the pages that are left")
  func remaining() {
    let page = Page(blocks: [.prose(.paragraph([.text(String(repeating: "a ", count: 160))]))])
    let module = LearningModule(
      id: ModuleID("A"), language: .finnish, title: "T", minutes: 9, pages: [page, page, page])

    #expect(module.countedMinutes == 3)
    #expect((1...4).map { module.minutesLeft(fromPage: $0) } == [9, 6, 3, 0])
  }

  private func prompt(_ kind: Prompt.Kind) -> Prompt {
    Prompt(id: PromptID("A"), question: "Miksi?", kind: kind)
  }
}
