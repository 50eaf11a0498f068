import Answers
import Cells
import Learning
import Sittings
import Testing
import Widgets
import Words

@testable import Screens

@Suite("How an answer reads")
struct PlainLanguageTests {
  /// A text of which the second sentence asks much of a reader.
  static func text(_ language: Language) -> String {
    switch language {
    case .finnish:
      "Voit ottaa yhteyttä, kun arki tuntuu raskaalta. Palvelutarpeen arvioinnin vireilletulo "
        + "edellyttää yhteydenottoa asiakasohjausyksikköön, jonka toimesta suoritetaan "
        + "kiireellisyysluokittelu. Soita tai kirjoita meille. Vastaamme kolmen päivän kuluessa. "
        + "Mietimme yhdessä, mikä auttaa sinua."
    case .swedish:
      "Du kan kontakta oss när vardagen känns tung. Bedömningen av servicebehovet förutsätter "
        + "att ärendet inleds vid klienthandledningsenheten, som utför brådskandeklassificeringen. "
        + "Ring eller skriv till oss. Vi svarar inom tre dagar. Vi funderar tillsammans."
    case .english:
      "You can contact us when everyday life feels heavy. The initiation of the service needs "
        + "assessment presupposes notification of the client guidance unit, which undertakes the "
        + "prioritisation. Call or write to us. We answer within three days. We think together."
    }
  }

  @Test("is told on a key, with the sentence that asks most, and the text stays as it is")
  func report() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type(Self.text(.finnish))

    sitting.press(Key(.function(7)))
    let report = sitting.screen
    sitting.press(.escape)

    #expect(report.contains(Wording.in(.finnish).plainLanguage.title))
    #expect(report.contains("› Palvelutarpeen arvioinnin"))
    #expect(sitting.answer("A1-1") == .text(Self.text(.finnish)))
    #expect(sitting.reader?.focusedField != nil)
  }

  @Test("is offered in the bar and below the question only for a text that clients are to read")
  func offered() {
    let sitting = Sitting(at: .text)
    let desk = sitting.app.desk
    func field(isForClients: Bool) -> PromptField {
      let prompt = Prompt(
        id: PromptID("A2-6"), question: "?", isForClients: isForClients, kind: .text(.prose))
      return PromptField(prompt, in: nil, of: FixtureCourse.id, on: desk, width: 70, keeping: nil)
    }
    let invitation = desk.wording.prompt.forClients

    #expect(field(isForClients: true).footing.map(\.text).contains(invitation))
    #expect(!field(isForClients: false).footing.map(\.text).contains(invitation))
  }
}
