import Cells
import GoldenSupport
import Learning
import Meetings
import Sessions
import Testing
import Words

/// A picture of each phase of a meeting, as the facilitator and as the room see it.
@Suite("A meeting looks as drawn")
struct MeetingGoldenTests {
  static let phases: [(name: String, presses: Int)] = [
    ("opening", 1), ("reading", 2), ("notes", 3), ("pairs", 4), ("grouping", 6), ("naming", 7),
    ("positions", 8), ("recount", 9), ("conclusion", 10), ("break", 11), ("voting", 12),
    ("result", 13), ("proposal", 14), ("decision", 15), ("manager", 16), ("next-steps", 17),
    ("fists", 18), ("concerns", 19), ("closing", 20),
  ]

  static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40)]
  /// A terminal in large letters, a wide one, and a whole screen in small ones.
  static let walls = sizes + [Size(width: 160, height: 45)]

  /// A meeting in which everything has something to show, at one of its phases.
  private func sitting(_ presses: Int, _ language: Language, _ size: Size) -> Sitting {
    var sitting = Sitting(language, size: size)
    for press in 1...presses {
      sitting.press(.pageDown)
      sitting.wait(40)
      prepare(sitting.session.clock.place?.phase, &sitting, isLast: press == presses)
    }
    return sitting
  }

  private func prepare(_ phase: SessionPhase?, _ sitting: inout Sitting, isLast: Bool) {
    switch phase {
    case .grouping:
      sitting.press(.character("r"), .end, .up, .character("g"))
      sitting.type("Illat")
      sitting.press(.enter)
    case .recount: sitting.press(.character("2"), .down, .down, .character("3"))
    case .conclusion:
      sitting.press(.enter)
      sitting.type("Kaikki eivät halua chattia.")
      sitting.press(.enter)
    case .voting:
      sitting.press(.down, .enter, .character("3"), .down, .character("2"))
      if !isLast { sitting.press(.down, .enter, .pageUp) }
    case .writing:
      sitting.press(.enter)
      sitting.type("Perheet jäävät illalla ilman apua.")
      sitting.press(.enter)
    case .decision:
      sitting.press(.home, .enter, .down, .down, .down, .enter)
      sitting.type("Chat on auki tiistaina kello 17–19.")
      sitting.press(.enter)
    case .manager: sitting.press(.home, .enter)
    case .nextSteps:
      sitting.press(.enter)
      sitting.type("Kysytään asiakkailta")
      sitting.press(.enter)
    case .fists: sitting.press(.home, .end, .character("4"), .up, .up, .up, .character("1"))
    default: break
    }
  }

  /// A phase at a size.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var presses: Int
    var size: Size
    var testDescription: String { "\(name) \(size.width)x\(size.height)" }
  }

  static let cases = phases.flatMap { phase in
    sizes.map { Case(name: phase.name, presses: phase.presses, size: $0) }
  }

  @Test("to the facilitator", arguments: Language.allCases, cases)
  func console(language: Language, shown: Case) throws {
    let sitting = sitting(shown.presses, language, shown.size)
    try expectGolden(
      sitting.console.frame(),
      "Console/\(shown.name)-\(shown.size.width)x\(shown.size.height)-\(language.rawValue)")
  }

  @Test("to the room", arguments: Language.allCases, phases.indices)
  func room(language: Language, phase: Int) throws {
    let (name, presses) = Self.phases[phase]
    let sitting = sitting(presses, language, Self.sizes[0])
    let wall = RoomWall(
      sitting.console.room, language: language, now: .second(sitting.second))
    for size in Self.walls {
      try expectGolden(
        wall.frame(size), "Room/\(name)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  @Test("to the room while it waits, reads a curve, is dark, and when it is over",
    arguments: Language.allCases)
  func otherScenes(language: Language) throws {
    var sitting = Sitting(language)
    var scenes: [(String, RoomView?)] = [("waiting", nil)]
    sitting.press(.pageDown, .pageDown)
    while !sitting.showsCurve { sitting.press(.right) }
    scenes.append(("curve", sitting.console.room))
    sitting.press(Key(.function(9)))
    scenes.append(("blank", sitting.console.room))
    sitting.press(.pageDown)
    while !sitting.session.isClosed { sitting.press(.pageDown) }
    scenes.append(("over", sitting.console.room))
    for (name, view) in scenes {
      let wall = RoomWall(view, language: language, now: .second(sitting.second))
      for size in Self.walls {
        try expectGolden(
          wall.frame(size), "Room/\(name)-\(size.width)x\(size.height)-\(language.rawValue)")
      }
    }
  }

  @Test(
    "before it begins, in its agenda and in its help", arguments: Language.allCases,
    ["before", "agenda", "help", "cards", "over"])
  func faces(language: Language, face: String) throws {
    for size in Self.sizes { try self.face(face, language, size) }
  }

  private func face(_ face: String, _ language: Language, _ size: Size) throws {
    var sitting = Sitting(language, size: size)
    if face == "cards" { sitting.press(.character("k"), .character("h")) }
    if face != "before", face != "cards" { sitting.press(.pageDown) }
    if face == "agenda" { sitting.press(.character("a")) }
    while face == "over", !sitting.session.isClosed { sitting.press(.pageDown) }
    if face == "help" { sitting.press(Key(.function(1))) }

    try expectGolden(
      sitting.console.frame(), "Console/\(face)-\(size.width)x\(size.height)-\(language.rawValue)")
  }
}
