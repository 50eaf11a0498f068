import Cells
import Learning
import Meetings
import Sessions
import Testing
import Words

/// A meeting of 45 minutes from end to end, with the program killed in every phase.
@Suite("A meeting from end to end")
struct MeetingStoryTests {
  private static let secrets = [
    "SalaisuusNimi", "SalaisuusVastuu", "SalaisuusKuka", "SalaisuusMuistiinpano",
    "kysyy samat asiat",
  ]

  @Test("goes on after a kill in each phase, and the room never sees a name, a note or a held card")
  func story() throws {
    var sitting = Sitting()
    var phases: [SessionPhase] = []
    sitting.press(.pageDown)
    while let place = sitting.session.clock.place, !sitting.session.isClosed {
      phases.append(place.phase)
      act(in: place.phase, &sitting)
      sitting.wait(90)
      let before = sitting.session
      try sitting.kill()
      #expect(sitting.session.work == before.work)
      #expect(sitting.session.clock.place == before.clock.place)
      let spent = sitting.session.clock.timeLeft(at: .second(sitting.second)).spent
      let was = before.clock.timeLeft(at: .second(sitting.second - 900)).spent
      #expect((was - 10...was).contains(spent), "\(place.phase)")
      sitting.press(.character(" "), .pageDown)
      if sitting.session.clock.next == nil, phases.last == .talk, phases.count > 10 {
        sitting.press(.pageDown)
      }
    }

    #expect(phases.count == 20)
    let work = sitting.work
    #expect(work.decision.outcome == .trial && work.decision.managerAnswer == .yesIf)
    #expect(work.decision.parts[.what] == "Ilta-aika chatissa")
    #expect(work.nextSteps.map(\.who) == ["SalaisuusKuka"])
    #expect(work.fists == [2: 1, 5: 4] && work.chosenTheme != nil)
    #expect(work.lines[.concerns]?.map(\.text) == ["Tarvitsen parin"])
    expectNoSecrets(in: sitting)
  }

  private func act(in phase: SessionPhase, _ sitting: inout Sitting) {
    switch phase {
    case .reading: holdBackOne(&sitting)
    case .talk, .rest, .result: note(&sitting)
    case .grouping: sitting.press(.character("r"), .end, .up, .character("g"), .enter)
    case .recount: sitting.press(.character("3"), .down, .character("2"))
    case .voting:
      sitting.press(.down, .enter, .character("3"), .down, .character("2"), .down, .enter)
      sitting.press(.pageUp)
    case .decision:
      sitting.press(.home, .enter, .down, .down, .down, .enter)
      sitting.type("Ilta-aika chatissa")
      sitting.press(.enter, .down, .down, .enter)
      sitting.type("SalaisuusVastuu")
      sitting.press(.enter)
    case .manager: sitting.press(.home, .down, .enter)
    case .nextSteps:
      sitting.press(.enter)
      sitting.type("Kysytään asiakkailta")
      sitting.press(.enter, .home, .down, .enter)
      sitting.type("SalaisuusKuka")
      sitting.press(.enter)
    case .fists:
      sitting.press(.home, .down, .down, .character("1"), .down, .down, .down, .character("4"))
    case .concerns:
      sitting.press(.home, .enter)
      sitting.type("Tarvitsen parin")
      sitting.press(.enter)
    case .notes, .naming, .positions, .writing, .conclusion: break
    }
  }

  /// Turns the cards until the one comes that must not be seen, and hides it before the room reads.
  private func holdBackOne(_ sitting: inout Sitting) {
    guard let card = sitting.work.openCards.first(where: { $0.text.contains("kysyy samat") })
    else { return }
    for _ in 0..<9 where !sitting.work.heldBack.contains(card.id) {
      for _ in 0..<3 where !sitting.work.heldBack.contains(card.id) {
        sitting.press(.character("h"))
        if sitting.work.heldBack.contains(card.id) { return }
        sitting.press(.control("z"), .down)
      }
      sitting.press(.right)
    }
  }

  private func note(_ sitting: inout Sitting) {
    sitting.press(.character("m"))
    sitting.type("SalaisuusMuistiinpano")
    sitting.press(.enter)
  }

  private func expectNoSecrets(in sitting: Sitting) {
    let held = sitting.work.cards.first { $0.text.contains("kysyy samat") }
    let from = sitting.rooms.lastIndex { view in
      held.map { String(decoding: view.bytes, as: UTF8.self).contains($0.text) } ?? false
    }
    // The card could be seen until it was held back, and never again.
    for view in sitting.rooms[(from.map { $0 + 1 } ?? 0)...] {
      let file = String(decoding: view.bytes, as: UTF8.self)
      let wall = RoomWall(view, language: .finnish, now: .second(sitting.second))
      let picture = wall.frame(Size(width: 160, height: 45)).readingText
      for secret in Self.secrets {
        #expect(!file.contains(secret) && !picture.contains(secret), "\(secret)")
      }
    }
    for secret in Self.secrets.dropLast() {
      for view in sitting.rooms {
        #expect(!String(decoding: view.bytes, as: UTF8.self).contains(secret))
      }
    }
  }
}
