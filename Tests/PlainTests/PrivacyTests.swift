import Answers
import Learning
import Sittings
import Testing
import Words

@testable import Plain

@Suite("Personal data line by line")
struct PlainPrivacyTests {
  private let code = "131052-308T"

  /// Somebody who has written two lines, and gone on to what comes next.
  private func answered(_ language: Language = .finnish, _ lines: String...) -> Conversation {
    var talk = Conversation(language, at: "A0-1")
    for line in lines { talk.type(line) }
    talk.type(".")
    return talk
  }

  @Test("is told in one sentence after the answer, and not again", arguments: Language.allCases)
  func remark(language: Language) {
    var talk = answered(language, "Asiakas \(code) soitti.")
    let command = "/" + Wording.in(language).plainCommands.personal.word
    let remark = Wording.in(language).plain.privacy.remark(1, command)
    let said = talk.said
    talk.type("")

    #expect(said.contains(remark))
    #expect(!talk.said.contains(remark))
  }

  @Test("is not spoken of where there is none")
  func nothing() {
    #expect(!answered(.finnish, "Autamme perheitä.").said.contains("kenestä on kyse"))
  }

  @Test("is told with its kind, how sure that is, and why")
  func explained() {
    var talk = answered(.finnish, "Asiakas \(code) soitti.", "Pekka vastaa.")
    talk.type("/henkilötiedot")

    #expect(talk.said.contains("1. henkilötunnus (varma): \(code)"))
    #expect(talk.said.contains("Henkilötunnus kertoo heti, kenestä on kyse."))
    #expect(talk.said.contains("/peitä 1"))
  }

  @Test("is masked by its number, here or everywhere, and only the one can be taken back")
  func masked() {
    var here = answered(.finnish, "Asiakas \(code) soitti.")
    here.type("/peitä", "2")
    let masked = here.answer("A0-1")
    here.type("/kumoa")
    var everywhere = answered(.finnish, "Asiakas \(code) soitti.")
    _ = everywhere.takeWishes()
    everywhere.type("/peitä", "1")
    let changes = everywhere.takeWishes().flatMap { wish -> [WorkbookEdit.Change] in
      guard case .record(_, let edits) = wish else { return [] }
      return edits.map(\.change)
    }
    everywhere.type("/kumoa")

    #expect(masked == .text("Asiakas [henkilötunnus] soitti."))
    #expect(here.answer("A0-1") == .text("Asiakas \(code) soitti."))
    #expect(changes == [.masked(code, by: "[henkilötunnus]")])
    #expect(everywhere.answer("A0-1") == .text("Asiakas [henkilötunnus] soitti."))
  }

  @Test("is left as it is where one does not want to be asked")
  func cancelled() {
    var talk = answered(.finnish, "Asiakas \(code) soitti.")
    talk.type("/peitä", "")

    #expect(talk.answer("A0-1") == .text("Asiakas \(code) soitti."))
    #expect(talk.said.contains(Wording.in(.finnish).plain.cancelled))
  }

  @Test("is masked while the answer is still being written")
  func underWay() {
    var talk = Conversation(at: "A0-1")
    talk.type("Soita 040 123 4567.", "/peitä 9", "/peitä", "2")

    #expect(talk.answer("A0-1") == .text("Soita [puhelinnumero]."))
  }

  @Test("says which past is clean")
  func told() {
    var talk = answered(.finnish, "Asiakas.")
    talk.reply(.erased(CourseID("walk")))

    #expect(talk.said.contains(Wording.in(.finnish).privacy.watch.erased))
  }
}
