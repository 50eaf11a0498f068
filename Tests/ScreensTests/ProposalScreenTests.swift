import Answers
import Cells
import Learning
import Proposals
import Sittings
import Testing
import Words

@testable import Screens

@Suite("A proposal on the screen")
struct ProposalScreenTests {
  private let why = ProposalCourse.Text.in(.finnish).answers

  @Test("is come to from the list of courses, once there is something to write it from")
  func reached() {
    var sitting = Sitting(shelf: [ProposalCourse.outline].compactMap { $0 })
    #expect(!sitting.screen.contains("Kirjoita ehdotus"))
    sitting.lay(ProposalCourse.workbook(.finnish), .writing)
    sitting.proposal = ProposalCourse.fresh(.finnish)
    sitting.press(Key(.function(2)), .escape)
    sitting.send(.input(.resized(.standard)))
    #expect(sitting.screen.contains("Kirjoita ehdotus"))

    sitting.press(.end, .enter)

    #expect(sitting.composing != nil)
    #expect(sitting.screen.contains("puuttuu"))
    sitting.press(.escape)
    #expect(sitting.composing == nil)
    sitting.press(.control("p"))
    #expect(sitting.composing != nil)
  }

  @Test("takes an answer over with one key, and tells where it comes from")
  func takenOver() {
    var sitting = Sitting(proposal: nil, inSection: 3, pressing: [.tab])
    sitting.press(.enter)

    #expect(sitting.texts(of: .why) == [why[0]])
    let source = sitting.composed?[.why].first?.source
    #expect(source?.prompt == PromptID("A0-1"))
    sitting.press(.tab)
    #expect(sitting.screen.contains("↳ A0-1 Miksi asia pitää muuttaa?"))
    sitting.press(.tab)
    #expect(sitting.screen.contains("otettu jo"))
  }

  @Test("does not take the same answer twice, nor quote what nobody said")
  func refused() {
    var sitting = Sitting(proposal: nil, inSection: 3, pressing: [.tab, .enter, .up])
    sitting.press(.enter)
    #expect(sitting.notice == .composing(.isTakenAlready))
    #expect(sitting.texts(of: .why).count == 1)
    sitting.press(.down, .character(" "))
    #expect(sitting.composed?[.why].last?.kind == .quote)
  }

  @Test("a quote that is written in is the writer’s own, and undoing makes it a quote again")
  func retold() {
    var sitting = Sitting(
      proposal: nil, inSection: 3, pressing: [.tab, .character(" "), .tab, .up])
    #expect(sitting.composed?[.why].map(\.kind) == [.quote])
    sitting.type(" Oma lisäys")
    #expect(sitting.composed?[.why].map(\.kind) == [.own])
    #expect(sitting.texts(of: .why) == [why[0] + " Oma lisäys"])

    sitting.press(.control("z"))

    #expect(sitting.composed?[.why].map(\.kind) == [.quote])
    #expect(sitting.texts(of: .why) == [why[0]])
    sitting.press(.control("z"))
    #expect(sitting.texts(of: .why).isEmpty)
    sitting.press(.control("y"), .control("y"))
    #expect(sitting.texts(of: .why) == [why[0] + " Oma lisäys"])
  }

  @Test("what is typed below the last piece is a piece of its own, each letter kept")
  func typed() {
    var sitting = Sitting(proposal: nil, inSection: 6)
    sitting.type("Video")
    sitting.press(.enter)
    sitting.type("ja teksti.")

    #expect(sitting.texts(of: .what) == ["Video\nja teksti."])
    var replay = ProposalCourse.fresh(.finnish)
    for change in sitting.takeProposalChanges() {
      let fits = replay.apply(ProposalEdit(at: .morning, change))
      #expect(fits)
    }
    #expect(replay[.what].map(\.text) == ["Video\nja teksti."])
    sitting.press(.down)
    sitting.type("Toinen kappale.")
    #expect(sitting.texts(of: .what).count == 2)
    sitting.press(Key(.up, .alt))
    #expect(sitting.texts(of: .what) == ["Toinen kappale.", "Video\nja teksti."])
  }

  @Test("tells beside a piece that its source has changed, and takes the new wording with a key")
  func renewed() {
    var sitting = Sitting(.finnish, changedSourceIn: .finnish)
    #expect(sitting.screen.contains("! Lähde on muuttunut. Nyt siinä lukee: "))
    sitting.press(.control("u"))
    #expect(sitting.texts(of: .why) == [why[3]])
    #expect(!sitting.screen.contains("Lähde on muuttunut."))
    sitting.press(.control("u"))
    #expect(sitting.notice == .composing(.notChanged))
    sitting.press(.control("z"))
    #expect(sitting.texts(of: .why) == [why[0]])
  }

  @Test("names the question that would fill a hole, and goes there and back")
  func toQuestion() {
    var sitting = Sitting(proposal: nil, inSection: 4, pressing: [.tab])
    #expect(sitting.screen.contains("Kenelle palvelu on?"))
    #expect(sitting.screen.contains("Puuttuu: kukaan ei ole vastannut."))

    sitting.press(.control("g"))

    #expect(sitting.reader != nil)
    #expect(sitting.screen.contains("Kenelle palvelu on?"))
    sitting.type("Perheille.")
    sitting.press(.control("p"))
    #expect(sitting.composing?.section == .whom)
    #expect(sitting.screen.contains("Perheille."))
  }

  @Test("works out the hours while they are typed, and one undo takes a whole cell back")
  func hours() {
    var sitting = Sitting(proposal: nil, inSection: 8, pressing: [.tab, .tab])
    for cell in ["Chat", "50", "12", "3"] {
      sitting.type(cell)
      sitting.press(.enter)
    }
    #expect(sitting.composed?.capacity.work.first?.fixed == "3")
    #expect(
      sitting.screen.contains("50 × 12 ÷ 60 + 3 = 13") || sitting.screen.contains("13 tuntia"))

    sitting.press(.control("z"))
    #expect(sitting.composed?.capacity.work.first?.fixed == "")
    sitting.press(.control("z"))
    #expect(sitting.composed?.capacity.work.first?.minutes == "")
    sitting.press(.up, .control("k"))
    #expect(sitting.composed?.capacity.isBlank == true)
  }

  @Test("counts three numbers and two qualities, and a key changes the kind")
  func measures() {
    var sitting = Sitting(proposal: nil, inSection: 10, pressing: [.tab, .tab])
    sitting.type("Selvyys")
    sitting.press(.enter)
    sitting.type("x")
    #expect(sitting.composed?.measures.map(\.kind) == [.quality])
    #expect(sitting.composed?.measures.map(\.name) == ["Selvyys"])
  }

  @Test("is written into a file of the form that its name ends in")
  func exported() throws {
    var sitting = Sitting(proposal: ProposalCourse.full(.finnish), pressing: [.control("e")])
    #expect(sitting.screen.contains("ehdotus.docx"))
    sitting.press(.down, .enter)
    guard case .exportProposal(_, _, let path, let replaces)? = sitting.takeWishes().last else {
      Issue.record("nothing is written")
      return
    }
    #expect(path == "ehdotus.odt" && !replaces)

    sitting.reply(.exportWouldReplace(path: path))
    #expect(sitting.screen.contains("Enter korvaa sen"))
    sitting.press(.enter)
    guard case .exportProposal(_, _, _, let agreed)? = sitting.takeWishes().last else {
      Issue.record("nothing is written")
      return
    }
    #expect(agreed)
  }

  @Test("is used with the mouse as well")
  func mouse() {
    var sitting = Sitting(size: .wide, proposal: nil)
    sitting.click("Kenelle")
    sitting.click("Kenelle")
    #expect(sitting.composing?.focus == .text)
    sitting.press(.escape)
    sitting.click("Miksi")
    sitting.click("Miksi")
    sitting.click(" Aineisto ")
    #expect(sitting.composing?.focus == .material)
    sitting.click("Asia ei ole")
    sitting.press(.enter)
    #expect(sitting.texts(of: .why) == [why[1]])
  }

  @Test("asks how a text reads, and gives a proposal a title")
  func readsAndTitle() {
    var sitting = Sitting(proposal: nil, inSection: 3)
    sitting.type("Lyhyt virke.")
    sitting.press(Key(.function(7)))
    #expect(sitting.app.overlay != nil)
    sitting.press(.escape, .escape, .home, .enter)
    sitting.type("Iltavastaanotto")
    sitting.press(.enter)
    #expect(sitting.composed?.title == "Iltavastaanotto")
    #expect(sitting.screen.contains("Otsikko: Iltavastaanotto"))
  }
}
