import Cells
import Learning
@testable import Meetings
import Sessions
import Testing
import Words

/// A meeting that is typed line by line, and everything that is said and done.
private struct Conversation {
  var dialogue = MeetingDialogue(Sitting().console)
  private(set) var said: [String] = []
  private(set) var papers: [String] = []
  private(set) var hasLeft = false
  private var second = 0

  mutating func type(_ lines: String...) {
    for line in lines {
      second += 5
      let answer = dialogue.hear(line, at: .second(second))
      said = answer.lines
      for case .write(_, let path) in answer.effects { papers.append(path) }
      if answer.effects.contains(.quit) { hasLeft = true }
    }
  }

  var work: SessionWork { dialogue.console.running.session.work }
  var session: Session { dialogue.console.running.session }
}

@Suite("A meeting line by line")
struct MeetingLineTests {
  @Test("has a command for every key of the console, and none that does nothing")
  func parity() {
    let acts = FacilitatorConsole.acts.values
    for act in acts where ![.up, .down, .pageUp, .pageDown, .enter].contains(act) {
      #expect(act.command != nil, "\(act)")
    }
    for command in MeetingCommand.allCases where command != .again {
      #expect(acts.contains { $0.command == command }, "\(command)")
    }
  }

  @Test("has commands that cannot be taken for one another", arguments: Language.allCases)
  func distinct(language: Language) {
    let words = Wording.in(language).session.lines
    let spoken = MeetingCommand.allCases.map { $0.spoken(in: words) }
    let all = spoken.flatMap { Array(Set([$0.word, $0.short])) }
    #expect(Set(all).count == all.count, "\(all.sorted())")
    for command in MeetingCommand.allCases {
      let spoken = command.spoken(in: words)
      #expect(MeetingCommand.typed(spoken.word, in: words) == command)
      #expect(MeetingCommand.typed(spoken.short, in: words) == command)
    }
  }

  @Test("can be run from the first step to the papers")
  func wholeMeeting() {
    var talk = Conversation()
    talk.type("1")
    #expect(talk.session.clock.place?.step == ItemID("opening"))
    talk.type("s", "piilota 1")
    #expect(talk.work.heldBack.count == 1)
    talk.type("piilota 4", "s", "1 Paperilta", "s", "s", "s", "valmiit")
    #expect(talk.work.heldBack.isEmpty)
    talk.type("ryhmä 4 5", "Illat")
    #expect(talk.work.board.themes.map(\.name) == ["Sana: ajanva…", "Illat"])
    talk.type("vie 2 7", "myös 1 5", "ryhmä 9", "")
    #expect(talk.work.board.themes.map(\.cards.count) == [3, 3, 1])
    talk.type("s", "s", "s", "3 4", "s", "1 Kaikki eivät halua chattia.", "s", "s", "2")
    talk.type("1 8", "2 4", "3", "3", "4")
    #expect(talk.said.contains { $0.contains("valittu") })
    #expect(talk.work.chosenTheme == talk.work.board.themes.first?.id)
    talk.type("s", "1 Perheet jäävät ilman apua.", "s", "1", "4 Chat tiistaisin", "s", "2", "s")
    talk.type("1 Kysytään asiakkailta", "2 Aino", "s", "6 4", "3 1", "s", "1 Tarvitsen parin", "s")
    talk.type("s", "s", "1", "")

    #expect(talk.session.isClosed && talk.papers == ["paatos-2026-11-21.docx"])
    #expect(talk.work.decision.outcome == .trial && talk.work.decision.managerAnswer == .yesIf)
    #expect(talk.work.decision.parts[.what] == "Chat tiistaisin")
    #expect(talk.work.nextSteps.map(\.who) == ["Aino"])
    #expect(talk.work.fists == [5: 4, 2: 1])
    #expect(talk.work.lines[.concerns]?.map(\.text) == ["Tarvitsen parin"])
    #expect(talk.work.recounts.values.first == [0: 4])
    talk.type("lopeta")
    #expect(talk.hasLeft)
  }

  @Test("asks for what was not said, and leaves as it is what is not answered")
  func asks() {
    var talk = Conversation()
    talk.type("2")
    #expect(talk.said.last == "Paikalla: montako?")
    talk.type("monta")
    #expect(talk.said == ["Kirjoita luku."] && talk.work.people == nil)
    talk.type("2 12")
    #expect(talk.work.people == 12)
    talk.type("m", "")
    #expect(talk.work.notes.isEmpty)
  }

  @Test("says what the room sees, never a card that is held back")
  func room() {
    var talk = Conversation()
    talk.type("laput", "piilota 1", "laput", "1", "s", "huone")
    #expect(talk.said.first == "Huone näkee nyt:")
    let held = talk.work.cards.filter { talk.work.heldBack.contains($0.id) }.map(\.text)
    #expect(held.count == 1 && !talk.said.contains { held.contains($0) })
  }

  @Test("names no key that is not there", arguments: MeetingCommand.allCases)
  func noKeys(command: MeetingCommand) {
    var talk = Conversation()
    talk.type("1", command.spoken(in: Wording.in(.finnish).session.lines).word)
    for key in ["PgDn", "PgUp", "Ctrl", "Tab", "välilyönti", "Enter"] {
      #expect(!talk.said.contains { $0.contains(key) }, "\(command): \(key)")
    }
  }

  @Test("says so when a command or a line is not there")
  func unknown() {
    var talk = Conversation()
    talk.type("tanssi")
    #expect(talk.said.first == "Komentoa tanssi ei ole. ohje kertoo, mitä voi kirjoittaa.")
    talk.type("99")
    #expect(talk.said.first == "Riviä 99 ei ole.")
  }
}
