import Answers
import Learning
import Sittings
import Testing
import Words

@testable import Plain

@Suite("A practice")
struct PracticeTests {
  private var atItsEnd: Conversation {
    var talk = Conversation(access: .practising)
    talk.type("2", "k", "Kokeilen.", ".", "/sivu 2", "k", "", "")
    #expect(talk.occasion == .moduleEnd)
    talk.type("1")
    return talk
  }

  @Test("is offered at the first start, and nothing of it is kept unless wished")
  func forgotten() {
    var talk = Conversation(access: .practising)
    #expect(talk.said.contains("2. Kokeile ensin kahdessa minuutissa, noin 10 minuuttia"))
    talk = atItsEnd
    #expect(talk.said.contains("Säilytetäänkö"))

    talk.type("")

    #expect(talk.answer("A0-1") == nil)
    #expect(talk.takeWishes().allSatisfy { if case .record = $0 { false } else { true } })
  }

  @Test("is kept where that is wished")
  func kept() {
    var talk = atItsEnd
    talk.type("2")

    let kept = talk.takeWishes().compactMap { wish -> Workbook? in
      guard case .keepPractice(let workbook) = wish else { return nil }
      return workbook
    }
    #expect(kept.first?.answers[PromptID("A0-1")]?.value == .text("Kokeilen."))
  }
}

@Suite("What is written is safe")
struct SafetyTests {
  @Test("what cannot be saved is told at once, and a way out with it")
  func failing() {
    var talk = Conversation(at: "A0-1")
    talk.type("Nuorille.")
    talk.reply(.savingFailed(WalkCourse.id, Failure(path: "/x", reason: .diskFull)))
    #expect(talk.said.contains("levy on täynnä"))
    #expect(talk.said.contains("/tallenna"))
    talk.reply(.savingFailed(WalkCourse.id, Failure(path: "/x", reason: .diskFull)))
    #expect(talk.heard == [])

    talk.type("/tallenna", "/media/tikku")

    #expect(talk.takeWishes().contains(.saveElsewhere(folder: "/media/tikku")))
    #expect(talk.asked == "A0-1")
    talk.reply(.savedElsewhere(path: "/media/tikku"))
    #expect(talk.said.contains("/media/tikku"))
    talk.reply(.saved(WalkCourse.id))
    #expect(talk.heard == ["Tallennus onnistuu taas.", "Kaikki on tallessa."])
  }

  @Test("leaving warns once while something is not saved")
  func quitting() {
    var talk = Conversation(at: "A0-1")
    talk.type("Nuorille.")
    talk.reply(.savingFailed(WalkCourse.id, Failure(path: "/x", reason: .diskFull)))
    talk.type("/lopeta")
    #expect(!talk.takeWishes().contains(.quit))
    #expect(talk.said.contains("Jos haluat silti lopettaa, sano se uudelleen."))

    talk.type("/lopeta")

    #expect(talk.takeWishes().contains(.quit))
  }

  @Test("one leaves from everywhere with one word, and with the end of the input")
  func leaving() {
    for prompt in ["A0-1", "A0-2", "A0-3", "A1-1", "A2-1"] {
      var talk = Conversation(at: prompt)
      talk.type("/lopeta")
      #expect(talk.takeWishes() == [.quit])
      var other = Conversation(at: prompt)
      other.hear(.end)
      #expect(other.takeWishes() == [.quit])
    }
  }

  @Test("a workbook that another program writes is only read, and tried again")
  func readOnly() {
    var talk = Conversation(at: "A0-1", access: .readingBeside(holder: "PID 7"))
    talk.type("Nuorille.")
    #expect(talk.answer("A0-1") == nil)
    #expect(talk.said.contains("PID 7"))

    talk.letWrite()
    talk.type("Nuorille.", "Nuorille.")

    #expect(talk.answer("A0-1") == .text("Nuorille."))
  }

  @Test("what was found again is told at the beginning")
  func restored() {
    let talk = Conversation(
      after: .answered("A0-1", .text("x")),
      restored: Restored(answers: 1, latest: .morning))

    #expect(talk.said.contains("Viime kerralta palautui 1 vastaus"))
  }

  @Test("a line that was cut, is no text or too long is told, and what came is kept")
  func badLines() {
    var talk = Conversation(at: "A0-1")
    talk.hear(.cutLine("Pitkä rivi"))
    #expect(talk.answer("A0-1") == .text("Pitkä rivi"))
    #expect(talk.said.contains("pääte on voinut katkaista sen"))
    talk.hear(.lineWithKeys("Toinen"))
    #expect(talk.answer("A0-1") == .text("Pitkä rivi\nToinen"))
    for heard in [Heard.unreadableLine, .tooLongLine, .lineWithKeys("")] {
      talk.hear(heard)
      #expect(!talk.heard.isEmpty)
      #expect(talk.answer("A0-1") == .text("Pitkä rivi\nToinen"))
    }
  }
}
