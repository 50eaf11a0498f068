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

  static let wallCases = phases.flatMap { phase in
    walls.map { Case(name: phase.name, presses: phase.presses, size: $0) }
  }

  @Test("to the room", arguments: Language.allCases, wallCases)
  func room(language: Language, shown: Case) throws {
    let sitting = sitting(shown.presses, language, Self.sizes[0])
    try expectWall(sitting.console.room, of: sitting, shown, language)
  }

  private func expectWall(
    _ view: RoomView?, of sitting: Sitting, _ shown: Case, _ language: Language
  ) throws {
    let wall = RoomWall(view, language: language, now: .second(sitting.second))
    try expectGolden(
      wall.frame(shown.size),
      "Room/\(shown.name)-\(shown.size.width)x\(shown.size.height)-\(language.rawValue)")
  }

  static let otherScenes = ["waiting", "curve", "blank", "over"].flatMap { name in
    walls.map { Case(name: name, presses: 2, size: $0) }
  }

  @Test(
    "to the room while it waits, reads a curve, is dark, and when it is over",
    arguments: Language.allCases, otherScenes)
  func scene(language: Language, shown: Case) throws {
    var sitting = Sitting(language)
    sitting.press(.pageDown, .pageDown)
    switch shown.name {
    case "curve": while !sitting.showsCurve { sitting.press(.right) }
    case "blank": sitting.press(Key(.function(9)))
    default: while !sitting.session.isClosed { sitting.press(.pageDown) }
    }
    let view = shown.name == "waiting" ? nil : sitting.console.room
    try expectWall(view, of: sitting, shown, language)
  }

  static let faces = ["before", "agenda", "help", "cards", "over"].flatMap { name in
    sizes.map { Case(name: name, presses: 0, size: $0) }
  }

  @Test(
    "before it begins, in its agenda, its cards and its help, and at its end",
    arguments: Language.allCases, faces)
  func face(language: Language, shown: Case) throws {
    var sitting = Sitting(language, size: shown.size)
    switch shown.name {
    case "agenda": sitting.press(.pageDown, .character("a"))
    case "help": sitting.press(.pageDown, Key(.function(1)))
    case "cards": sitting.press(.character("k"), .character("h"))
    case "over": while !sitting.session.isClosed { sitting.press(.pageDown) }
    default: break
    }
    try expectGolden(
      sitting.console.frame(),
      "Console/\(shown.name)-\(shown.size.width)x\(shown.size.height)-\(language.rawValue)")
  }
}
