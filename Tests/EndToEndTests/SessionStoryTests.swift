import Cells
import Foundation
import Robot
import Testing

/// A whole meeting in two real terminals, with the facilitator's program killed in every phase.
@Suite("A facilitator runs a meeting", .serialized)
struct SessionStoryTests {
  private let desk = Workplace()
  /// What the room must never see: a name, a responsible person, a doer, a note, a held-back card.
  private static let secrets = [
    "SalaNimi", "SalaVastuu", "SalaTekijä", "SalaMuistiinpano", "SalaLappu",
  ]

  private var team: String { desk.path("tiimi") }

  /// Three workers hand in by the command, one of them under a name.
  private func gather() throws {
    let made = ["team", "create", team, "--course", "social-media", "--name", "Perheneuvola"]
    #expect(try desk.runs(made).status == 0)
    let texts = [
      "Ajanvaraus on auki vain aamulla.", "SalaLappu kertoo liikaa.",
      "Ajanvaraukseen ei pääse läpi.",
    ]
    for (number, text) in texts.enumerated() {
      let worker = Workplace()
      try worker.answers(["A3-3": text])
      let name = number == 0 ? ["--name", "SalaNimi"] : []
      #expect(try worker.runs(["hand-in", team, "--yes"] + name).status == 0)
    }
  }

  /// Opens the session at a time; every key lets seconds pass, and nothing else does.
  private func opens(_ minute: Int) throws -> Robot {
    let time = "2026-11-21T\(10 + minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60):00Z"
    return try desk.opens(
      [
        "session", team, "--length", "45", "--show-few", "--now", time, "--seconds-per-input", "5",
        "--lang", "fi",
      ], columns: 100)
  }

  private func phase(_ robot: Robot) -> String {
    robot.line(0).components(separatedBy: "  ")[0].trimmingCharacters(in: .whitespaces)
  }

  /// Seconds to the end of the meeting, as the upper edge tells.
  private func left(_ robot: Robot) throws -> Int {
    let clock = try #require(robot.line(0).components(separatedBy: "loppuun ").last)
    let parts = clock.trimmingCharacters(in: .whitespaces).split(separator: ":")
    let minutes = try #require(parts.first.flatMap { Int($0) })
    return minutes * 60 + (try #require(parts.last.flatMap { Int($0) }))
  }

  private var view: String {
    desk.files(below: "data/sessions").filter { $0.hasSuffix(".room") }.compactMap {
      desk.text("data/sessions/" + $0)
    }.joined()
  }

  @Test("of 45 minutes to its end, killed in each phase, and the room sees no secret")
  func wholeMeeting() throws {
    try gather()
    let wall = try desk.opens(
      ["projector", team, "--lang", "fi", "--now", "2026-11-21T09:00:00Z"], rows: 40, columns: 140)
    try wall.waits(until: "the wall waits") { !$0.text.isEmpty }
    var robot = try opens(0)
    try robot.waits(for: "Aloita tapaaminen")
    try hideTheCard(robot)
    try robot.press(.pageDown)
    var seen: [String] = []
    var minute = 0
    while seen.count < 30 {
      try robot.waits(until: "a phase is seen") { $0.line(0).contains("loppuun") }
      let now = phase(robot)
      if seen.last == now { break }
      seen.append(now)
      let title = now.drop { $0 != " " }.dropFirst().components(separatedBy: " – ")[0]
      try wall.waits(for: title)
      try act(in: now, robot)
      _ = robot.staysSilent(for: .milliseconds(150))
      let before = try left(robot)
      for secret in Self.secrets { #expect(!view.contains(secret), "\(now): \(secret)") }
      try robot.dies()

      minute += 7
      robot = try opens(minute)
      try robot.waits(for: "Tapaaminen jatkuu siitä, mihin se jäi")
      #expect(phase(robot) == now)
      // What had not been counted yet when it died is not more than a key's time.
      #expect((before...before + 15).contains(try left(robot)), "\(now)")
      try robot.press(" ")
      try robot.waitsUntilGone("kello seisoo")
      try robot.press(.pageDown)
      try robot.waits(until: "the next phase, or the question whether to end") {
        phase($0) != now || $0.text.contains("Tämä oli viimeinen vaihe")
      }
    }
    #expect(seen.count == 16, "\(seen)")
    #expect(try left(robot) > 0)
    try ends(robot)

    let raw = String(decoding: wall.rawBytes, as: UTF8.self)
    for secret in Self.secrets { #expect(!raw.contains(secret), "\(secret)") }
    // The wall has followed all of it: each phase was waited for there.
    #expect(!raw.isEmpty)
    wall.kill(SIGTERM)
    _ = try wall.exitStatus()
    try leavesPapers()
  }

  /// Reads the cards through before the meeting, and hides one.
  private func hideTheCard(_ robot: Robot) throws {
    try robot.press("k")
    try robot.waits(for: "Kaikki laput")
    for _ in 0..<12 where !robot.text.contains("piilotettu huoneelta") {
      let chosen = Self.chosenLine(robot.text)
      if chosen.contains("SalaLappu") {
        try robot.press("h")
        try robot.waits(for: "piilotettu huoneelta")
      } else {
        try robot.press(.down)
        try robot.waits(until: "the next card is chosen") {
          Self.chosenLine($0.text) != chosen
        }
      }
    }
    #expect(robot.text.contains("piilotettu huoneelta"))
  }

  private static func chosenLine(_ text: String) -> String {
    text.split(separator: "\n").first { $0.contains("›") }.map(String.init) ?? ""
  }

  private func act(in phase: String, _ robot: Robot) throws {
    switch phase.components(separatedBy: " – ").last {
    case "laput" where phase.hasPrefix("2/"):
      try robot.press(.enter)
      try robot.waits(for: "(Enter: valmis)")
      try robot.type("Illalla kukaan ei vastaa.\r")
      try robot.press(.escape)
      try robot.waits(for: "▌ Illalla kukaan ei vastaa.")
    case "ryhmitellään":
      try robot.press("r")
      try robot.waits(for: "Sana: ajanva")
      try robot.press(.end)
      try robot.press(.up)
      try robot.press("g")
      try writes("Illat", robot)
    case "äänestetään":
      try robot.press(.down)
      try robot.press(.enter)
      try robot.waits(for: "Sulje äänestys")
      try robot.type("2")
      try robot.press(.down)
      try robot.type("1")
    case "päätös":
      try robot.press(.home)
      try robot.press(.enter)
      for _ in 0..<3 { try robot.press(.down) }
      try robot.press(.enter)
      try writes("Chat on auki tiistaina", robot)
      for _ in 0..<2 { try robot.press(.down) }
      try robot.press(.enter)
      try writes("SalaVastuu", robot)
    case "seuraavat askeleet":
      try robot.press(.enter)
      try writes("Kysytään asiakkailta", robot)
      try robot.press(.home)
      try robot.press(.down)
      try robot.press(.enter)
      try writes("SalaTekijä", robot)
    case "sormet 0–5":
      try robot.press(.end)
      try robot.type("3")
    case "puhutaan":
      try robot.press("m")
      try writes("SalaMuistiinpano", robot)
    default: break
    }
  }

  private func writes(_ text: String, _ robot: Robot) throws {
    try robot.waits(for: "(Enter: valmis)")
    try robot.type(text + "\r")
    try robot.waitsUntilGone("(Enter: valmis)")
  }

  private func ends(_ robot: Robot) throws {
    try robot.press(.pageDown)
    try robot.waits(for: "Tapaaminen on päättynyt ja tallessa.")
    try robot.press(.enter)
    try robot.waits(for: "paatos-2026-11-21.docx")
    try robot.press(.enter)
    try robot.waits(for: "Tallennettu: ")
    try robot.press(.control("q"))
    #expect(try robot.exitStatus() == 0)
    #expect(desk.contents("paatos-2026-11-21.docx")?.starts(with: "PK".utf8) == true)
  }

  private func leavesPapers() throws {
    let page = try desk.runs(["session", team, "--page", "-", "--format", "md"])
    #expect(page.status == 0)
    for text in ["Kokeilemme", "Chat on auki tiistaina", "Kysytään asiakkailta", "SalaTekijä"] {
      #expect(page.output.contains(text), "\(text)")
    }
    let record = try desk.runs(["session", team, "--record", "-", "--format", "md"])
    #expect(record.output.contains("Ryhmittely") && record.output.contains("Ajanvaraukse"))
    for paper in [page.output, record.output] {
      #expect(!paper.contains("SalaLappu") && !paper.contains("SalaMuistiinpano"))
      #expect(!paper.contains("SalaNimi"))
    }
    let wrong = try desk.runs(["session", team, "--page", "-", "--record", "-", "--format", "md"])
    #expect(wrong.status == 64)
  }

  @Test("line by line from a pipe, to the same decision")
  func lineByLine() throws {
    try gather()
    let lines = [
      "1", "s", "s", "s", "s", "s", "valmiit", "s", "s", "s", "s", "s", "1", "4 Chat tiistaisin",
      "s", "s", "1 Kysytään asiakkailta", "s", "6 3", "s", "s", "s", "s", "lopeta",
    ]
    let input = try desk.put(lines.map { $0 + "\n" }.joined(), in: "typed.txt")
    let ending = try desk.runs(
      ["session", team, "--plain", "--show-few", "--length", "45"], reading: input)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("Sana: ajanva"))
    #expect(ending.output.contains("Tapaaminen on päättynyt ja tallessa."))
    let page = try desk.runs(["session", team, "--page", "-", "--format", "md"])
    #expect(page.output.contains("Kokeilemme") && page.output.contains("Chat tiistaisin"))
  }

  @Test("and there is no page of a meeting that was never held")
  func nothingHeld() throws {
    try gather()
    let ending = try desk.runs(["session", team, "--page", desk.path("sivu.md")])
    #expect(ending.status == 1)
    #expect(ending.errors.contains("Tiimi ei ole vielä pitänyt tapaamista."))
    #expect(desk.contents("sivu.md") == nil)
  }
}
