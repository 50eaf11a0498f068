import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("Sharing an answer on the page")
struct SharingTests {
  private let share = Key(.function(12))
  private let shareModule = Key(.function(12), .shift)

  private func sharing(_ prompt: String, in sitting: Sitting) -> Answer.Sharing? {
    sitting.app.desk.workbooks[FixtureCourse.id]?.workbook.answers[PromptID(prompt)]?.sharing
  }

  @Test("begins with nobody but its owner, and a key gives it and takes it back")
  func toggled() {
    var sitting = Sitting(at: .text, prompt: "A1-1", after: .answered("A1-1", .text("Neuvomme.")))
    #expect(sitting.screen.contains("● A1-1 · vastattu · vain sinulle"))

    sitting.press(share)

    #expect(sitting.screen.contains("● A1-1 · vastattu · tiimille"))
    #expect(sitting.screen.contains("vastaus lähtee, kun luovutat"))
    #expect(sitting.screen.contains("Vastaus on nyt tiimille. Se lähtee vasta, kun luovutat."))
    #expect(sitting.takeChanges() == [.shared(PromptID("A1-1"), .team)])

    sitting.press(share)
    #expect(sitting.screen.contains("● A1-1 · vastattu · vain sinulle"))
    #expect(sitting.takeChanges() == [.shared(PromptID("A1-1"), .private)])
  }

  @Test("waits for an answer")
  func empty() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.press(share)
    #expect(sitting.screen.contains("Tähän ei ole vielä vastattu, joten jaettavaa ei ole."))
    #expect(sitting.takeChanges().isEmpty)
    #expect(!sitting.screen.contains("vain sinulle ("))
  }

  @Test("is kept while the answer is changed, and is suggested for the next one")
  func remembered() {
    var sitting = Sitting(
      at: .text, prompt: "A1-1",
      after: .answered("A1-1", .text("Neuvomme.")))
    sitting.press(share)
    sitting.type(" Autamme.")
    #expect(sharing("A1-1", in: sitting) == .team)
    #expect(sitting.screen.contains("vastattu · tiimille"))

    var next = Sitting(
      at: .list, prompt: "A1-7",
      after: .answered("A1-1", .text("Neuvomme.")) + [.shared(PromptID("A1-1"), .team)]
        + .answered("A1-7", .list(["Soitamme"])))
    #expect(next.screen.contains("A1-7 · vastattu · vain sinulle (F12: tiimille)"))
    next.press(share)
    #expect(next.screen.contains("A1-7 · vastattu · tiimille"))
  }

  @Test("can be chosen for all answers of a module at once, less those meant for oneself")
  func module() {
    var sitting = Sitting(
      at: .text,
      after: .answered("A1-1", .text("Neuvomme.")) + .answered("A1-7", .list(["Soitamme"]))
        + .answered("A1-5", .scale([ItemID("A1-5"): 7])))
    sitting.press(shareModule)

    #expect(sharing("A1-1", in: sitting) == .team)
    #expect(sharing("A1-7", in: sitting) == .team)
    #expect(sharing("A1-5", in: sitting) == .private)
    #expect(sitting.notice == .sharing(.moduleShared(2, kept: 1)))

    sitting.press(shareModule)
    #expect(sharing("A1-1", in: sitting) == .private)
    #expect(sitting.notice == .sharing(.moduleOwnAgain(2)))
  }

  @Test("works from the overview, where each answer tells who sees it")
  func overview() {
    var sitting = Sitting(overviewAfter: .halfAnswered(in: .finnish))
    sitting.type("A1-1")
    sitting.press(share)
    #expect(sharing("A1-1", in: sitting) == .private)
    sitting.press(share)
    #expect(sharing("A1-1", in: sitting) == .team)
    #expect(sitting.screen.contains("vastattu, tiimille"))
    sitting.press(shareModule)
    #expect(sharing("A1-2", in: sitting) == .team)
    #expect(sharing("A1-4", in: sitting) == .private)
  }

  @Test("changes nothing where one may only read")
  func readOnly() {
    var sitting = Sitting(
      at: .text, prompt: "A1-1", after: .answered("A1-1", .text("Neuvomme.")),
      access: .readingBeside(holder: "kone"))
    sitting.press(share)
    #expect(sharing("A1-1", in: sitting) == .private)
    #expect(sitting.notice == .readOnly(.readingBeside(holder: "kone")))
  }
}
