import Answers
import Learning
import Sittings
import Testing
import Words

@Suite("What answers hold before they leave")
struct FindingsByQuestionTests {
  private let words = Wording.in(.finnish).privacy

  private func answer(_ text: String) -> Answer {
    Answer(
      kind: .text, value: .text(text), question: "?", language: .finnish,
      updatedAt: Timestamp(seconds: 0))
  }

  private var answers: [PromptID: Answer] {
    [
      PromptID("A1-5"): answer("Pekka tuli. Sitten Pekka lähti."),
      PromptID("A1-4"): answer("131052-308T"),
      PromptID("A1-6"): answer("Autamme perheitä."),
    ]
  }

  @Test("is told question by question, with kinds and numbers and never the words themselves")
  func lines() {
    let lines = FindingsByQuestion(in: answers).lines(isMasked: true, in: words)

    #expect(lines[0] == "Vastauksissa 3 kohtaa voi kertoa, kenestä on kyse:")
    #expect(lines[1] == "  A1-4: henkilötunnus (varma)")
    #expect(lines[2] == "  A1-5: nimi (mahdollinen) × 2")
    #expect(lines[3] == words.leaving.certainMasked)
    #expect(!lines.joined().contains("131052") && !lines.joined().contains("Pekka"))
  }

  @Test("is said truly: all masked, some, or none")
  func fate() {
    let certain = FindingsByQuestion(in: [PromptID("A1-4"): answer("131052-308T")])
    let likely = FindingsByQuestion(in: [PromptID("A1-5"): answer("Pekka tuli.")])

    #expect(certain.lines(isMasked: true, in: words).last == words.leaving.allMasked)
    #expect(certain.lines(isMasked: false, in: words).last == words.leaving.kept)
    #expect(likely.lines(isMasked: true, in: words).last == words.leaving.kept)
  }

  @Test("is not spoken of where there is none")
  func nothing() {
    let none = FindingsByQuestion(in: [PromptID("A1-6"): answer("Autamme perheitä.")])

    #expect(none.isEmpty && none.lines(isMasked: true, in: words).isEmpty)
  }
}
