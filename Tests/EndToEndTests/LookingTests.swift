import Cells
import CodeReader
import Foundation
import Glibc
import Robot
import Testing

@Suite("Things to look at elsewhere")
struct LookingTests {
  private static let address = "https://example.org/nuori-löytää-avun"
  private static let plain = "https://example.org/nuori-l%C3%B6yt%C3%A4%C3%A4-avun"

  /// A course with a link and two files, beside those of the checkout.
  private func workplace() throws -> Workplace {
    let workplace = Workplace()
    let manifest = """
      id: katsottavaa
      version: "1"
      order: 0
      languages: [fi]
      title: {fi: Katsottavaa}
      modules: [K1]
      """
    let module = """
      ---
      id: K1
      title: Katsottavaa
      minutes: 5
      ---

      ## Linkit

      ```media
      title: Näin nuori löytää avun
      what: video
      length: "12:03"
      url: \(Self.address)
      ```

      ```media
      title: Polku kuvana
      what: picture
      file: kuvat/polku.png
      ```

      ```media
      title: Polku ohjelmana
      what: page
      file: kuvat/polku.desktop
      ```
      """
    try workplace.put(manifest, in: "content/modules/katsottavaa/course.yaml")
    try workplace.put(module, in: "content/modules/katsottavaa/00-K1/fi.md")
    try workplace.put("kuva", in: "content/modules/katsottavaa/kuvat/polku.png")
    try workplace.put("[Desktop Entry]", in: "content/modules/katsottavaa/kuvat/polku.desktop")
    return workplace
  }

  /// Opens the course, and goes to one of the things to look at.
  private func stops(
    at number: Int, in workplace: Workplace, _ arguments: [String] = [],
    environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> Robot {
    let robot = try workplace.opensInFinnish(
      ["--content", workplace.path("content")] + arguments, environment: environment, rows: rows,
      columns: columns)
    try robot.waits(for: "Katsottavaa")
    try robot.opens("K1")
    try robot.waits(for: "Näin nuori löytää avun")
    for _ in 1...number { try robot.press(.tab) }
    return robot
  }

  private func code(on robot: Robot) throws -> [String] {
    try robot.waits(for: "Osoita koodia")
    return try Photograph(ansi: robot.ansi).codes()
  }

  @Test(
    "have codes that a camera reads from the terminal, in every look",
    arguments: ["terminal", "light", "dark", "high-contrast", "monochrome"])
  func codes(look: String) throws {
    let robot = try stops(at: 1, in: workplace(), ["--look", look])

    try robot.press(.enter)

    #expect(try code(on: robot) == [Self.plain])
    #expect(try robot.quits() == 0)
  }

  @Test("have codes that can be read on a projector, and without any colours")
  func projector() throws {
    let robot = try stops(
      at: 1, in: workplace(), environment: ["NO_COLOR": "1"], rows: 60, columns: 200)

    try robot.press(.enter)

    // The robot's terminal is dark: the other way round than text is dark on light.
    #expect(try code(on: robot) == [Self.plain])
  }

  @Test("give their address to the clipboard on one key, and on no other")
  func copies() throws {
    let robot = try stops(at: 1, in: workplace())
    try robot.press(.enter)
    try robot.waits(for: "Osoita koodia")
    #expect(!robot.sent.contains("\u{1b}]52"))

    try robot.press("k")

    try robot.waits(for: "Osoite lähetettiin päätteen leikepöydälle")
    let text = Data(Self.plain.utf8).base64EncodedString()
    #expect(robot.sent.contains("\u{1b}]52;c;\(text)\u{07}"))
  }

  @Test("that are files of the course open in a viewer where there are windows")
  func viewer() throws {
    let workplace = try workplace()
    let log = workplace.path("viewed")
    _ = try workplace.putScript(#"printf '%s\n' "$#" "$1" > \#(log)"#, named: "bin/xdg-open")
    let robot = try stops(
      at: 2, in: workplace,
      environment: ["DISPLAY": ":7", "PATH": workplace.path("bin") + ":/usr/bin:/bin"])

    try robot.press(.enter)

    try robot.waits(for: "Tiedosto avautuu omaan ikkunaansa")
    let path = workplace.path("content/modules/katsottavaa/kuvat/polku.png")
    #expect(wait { workplace.text("viewed") == "1\n\(path)\n" })
  }

  @Test("that are files are named where there are no windows, or where they could be programs")
  func named() throws {
    let workplace = try workplace()
    _ = try workplace.putScript("exit 0", named: "bin/xdg-open")
    let path = ["PATH": workplace.path("bin") + ":/usr/bin:/bin"]
    let blind = try stops(
      at: 2, in: workplace, environment: path.merging(["DISPLAY": ""]) { $1 })
    try blind.press(.enter)
    try blind.waits(for: "Tiedostoa ei voi näyttää tällä koneella suoraan")
    #expect(try blind.quits() == 0)

    let seeing = try stops(
      at: 3, in: workplace, environment: path.merging(["DISPLAY": ":7"]) { $1 })
    try seeing.press(.enter)
    try seeing.waits(for: "polku avaa vain kuva-")
  }

  /// Waits for what another program does.
  private func wait(until isDone: () -> Bool) -> Bool {
    for _ in 0..<200 where !isDone() { usleep(50_000) }
    return isDone()
  }
}

@Suite("Example cards")
struct ExampleCardTests {
  @Test("keep their stars in the workbook, and show them again after a kill")
  func stars() throws {
    let workplace = Workplace()
    let robot = try workplace.opensInFinnish()
    try robot.waits(for: "Aloita tästä")
    try robot.opens("A4")
    try robot.waits(for: "Mikä on hyvä esimerkki")

    try robot.press("e")
    try robot.waits(for: "18 esimerkkiä")
    try robot.waits(for: "Pesäpuun videot sijaishuollosta")
    try robot.press(" ")
    try robot.waits(for: "★ tähdellä merkitty")
    try robot.press("f")
    try robot.waits(for: "4/18 esimerkkiä")
    robot.kill(SIGKILL)
    _ = try robot.exitStatus()

    #expect(try workplace.answers()["A4.starred"]?["value"] as? [String] == ["A4.pesapuu"])
    let again = try workplace.opensInFinnish()
    try again.waits(for: "Jatka siitä, mihin jäit")
    try again.press(.enter)
    try again.waits(for: "Mikä on hyvä esimerkki")
    try again.press("e")
    try again.waits(for: "★ tähdellä merkitty")
  }

  @Test("are filtered and compared, and one's own is among them after a kill")
  func comparison() throws {
    let workplace = Workplace()
    let robot = try workplace.sits(at: "A4-4")
    try robot.waits(for: "› + Lisää: Esimerkki")
    try robot.press(.enter)
    try robot.waits(for: "Esimerkki 1/1")
    try robot.type("Lappu ovessa")
    try robot.press(.tab)
    try robot.type("Naapureille")
    try robot.waits(for: "Naapureille")
    robot.kill(SIGKILL)
    _ = try robot.exitStatus()

    let own = try workplace.answers()["A4-4"]?["value"] as? [[String: Any]]
    #expect(own?.first?["name"] as? String == "Lappu ovessa")
    #expect(own?.first?["whom"] as? String == "Naapureille")
    let again = try workplace.opensInFinnish()
    try again.waits(for: "Jatka siitä, mihin jäit")
    try again.press(.enter)
    try again.waits(for: "Oma hyvä esimerkki")
    try again.stopsAnswering()
    try again.press("e")
    try again.waits(for: "19 esimerkkiä")
    try again.press("v")
    try again.press(.end)
    try again.waits(for: "› ")
    try again.press("v")
    try again.waits(for: "Kaksi esimerkkiä")
    try again.waits(for: "2  Lappu ovessa")
    #expect(again.text.contains("1  Pesäpuun videot"))
  }
}

extension Robot {
  /// Everything that the program has written, as text.
  fileprivate var sent: String { String(decoding: rawBytes, as: UTF8.self) }
}
