import Cells
import Robot

/// The steps that many stories begin with.
extension Workplace {
  static let question = "Kerro yhdellä virkkeellä"

  /// Polku as somebody finds it who has chosen Finnish before.
  func opensInFinnish(
    _ arguments: [String] = [], environment: [String: String?] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> Robot {
    if contents("data/settings.json") == nil {
      try put(#"{"format": "polku.settings/1", "language": "fi"}"#, in: "data/settings.json")
    }
    return try opens(arguments, environment: environment, rows: rows, columns: columns)
  }

  /// Goes on to the third page of A0, and into its first prompt.
  func writes(
    _ text: String = "", arguments: [String] = [], environment: [String: String?] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws -> Robot {
    let robot = try opensInFinnish(
      arguments, environment: environment, rows: rows, columns: columns)
    try robot.waits(for: "Aloita tästä")
    try robot.goesToA01()
    if !text.isEmpty {
      try robot.type(text)
      try robot.waits(for: text)
    }
    return robot
  }
}

extension Robot {
  /// From the list of courses to the prompt A0-1.
  func goesToA01() throws {
    try opens("A0")
    try waits(for: "Tervetuloa polulle")
    try press(.right)
    try press(.right)
    try waits(for: "Kuka näkee vastauksesi")
    try press(.tab)
    try waits(for: Workplace.question)
    try waits(for: "lukemaan")
  }

  /// Chooses a module in the list of courses, and opens it.
  func opens(_ module: String) throws {
    let wanted = " \(module) "
    while !chosenLine.contains(wanted) {
      // A list that scrolls is painted in more than one piece.
      _ = staysSilent(for: .milliseconds(30))
      let former = chosenLine
      let steps = stationsBelow(upTo: wanted)
      // A line between them that is no station is made up for by another round.
      for _ in 0..<max(1, steps) { try press(.down) }
      try waits(until: "the line after “\(former)” is chosen") {
        !$0.chosenLine.isEmpty && $0.chosenLine != former
      }
    }
    try press(.enter)
  }

  /// How far down a station is from what is chosen; 0 where it is not on the screen.
  private func stationsBelow(upTo wanted: String) -> Int {
    let below = (0..<rows).map(line).drop { !$0.contains("›") }.dropFirst()
    guard let end = below.firstIndex(where: { $0.contains(wanted) }) else { return 0 }
    return below[...end].count { ["○", "◐", "●"].contains(where: $0.contains) }
  }

  private var chosenLine: String { (0..<rows).map(line).first { $0.contains("›") } ?? "" }

  /// Leaves a prompt; the next key must not follow at once, or it would be one with Escape.
  func stopsAnswering() throws {
    try waits(for: "lukemaan")
    try press(.escape)
    try waitsUntilGone("lukemaan")
  }

  func quits() throws -> Int32 {
    try press(.control("q"))
    return try exitStatus()
  }

  /// The text before the caret on its line.
  var beforeCaret: String {
    // Wide characters take two columns; stories with them do not ask for this.
    String(line(cursor.row).prefix(cursor.column))
  }
}
