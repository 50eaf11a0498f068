import Cells
import Glibc
import Robot
import Testing

@Suite("Polku line by line")
struct LineByLineTests {
  /// From the list of courses into the first question of A0.
  private static let toA01 = ["1", "kysymys"]

  @Test("answers through a pipe, shows what was typed, and ends with the input")
  func pipe() throws {
    let workplace = Workplace()
    let ending = try workplace.converses(
      Self.toA01 + ["Autamme perheitä.", "", "Kaikkia äitejä ja isiä.", ".", "2"],
      arguments: ["--lang", "fi"])

    #expect(ending.status == 0)
    #expect(ending.errors == "")
    #expect(ending.output.contains("> Autamme perheitä.\n"))
    #expect(ending.output.contains("Valitsit: Sosiaaliohjaaja tai palveluohjaaja."))
    #expect(ending.output.hasSuffix("> \nKaikki on tallessa. Näkemiin!\n"))
    #expect(try workplace.text(of: "A0-1") == "Autamme perheitä.\n\nKaikkia äitejä ja isiä.")
    #expect(try workplace.answers()["A0-2"]?["value"] as? [String] == ["counsellor"])
  }

  @Test("sends nothing but text: no escape, no control code, no frame")
  func onlyText() throws {
    let hostile = "\u{1b}]0;pois\u{7}\u{9b}31m \u{202e}takaperin"
    let ending = try Workplace().converses(
      Self.toA01 + [hostile, "/näytä", "?", "?"], arguments: ["--lang", "fi"])

    for scalar in ending.output.unicodeScalars {
      let isFrame = (0x2500...0x259F).contains(scalar.value)
      let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      let isTurning = (0x202A...0x202E).contains(scalar.value)
      #expect(!isFrame && !isControl && !isTurning)
    }
  }

  @Test("takes no line that is no text, and goes on")
  func notText() throws {
    let workplace = Workplace()
    var bytes = Array("1\nkysymys\n".utf8)
    bytes += [0xE4, 0x0A] + Array("Hyvä rivi.\n.\n".utf8)
    let input = try workplace.put(bytes, in: "latin1.txt")

    let ending = try workplace.runs(["--plain", "--lang", "fi"], reading: input)

    #expect(ending.output.contains("Riviä ei voinut lukea"))
    #expect(try workplace.text(of: "A0-1") == "Hyvä rivi.")
  }

  @Test("goes on where the last sitting stopped, on the full screen or line by line")
  func goesOn() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("Kokoruudulla")
    try robot.waits(for: "Tallennettu")
    #expect(try robot.quits() == 0)

    let ending = try workplace.converses(["", "rivillä"], arguments: ["--lang", "fi"])

    #expect(ending.output.contains("1. Jatka siitä, mihin jäit"))
    #expect(ending.output.contains("Vastauksesi nyt:\nKokoruudulla\n"))
    #expect(try workplace.text(of: "A0-1") == "Kokoruudulla\nrivillä")
  }

  @Test("breaks lines between words at a width that is asked for")
  func width() throws {
    let ending = try Workplace().converses(
      ["1", "", "", ""], arguments: ["--lang", "fi", "--width", "40"])

    let lines = ending.output.split(separator: "\n")
    #expect(lines.count > 20)
    #expect(lines.allSatisfy { $0.count <= 40 })
  }

  @Test(
    "keeps every line that was typed, however it ends",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGKILL])
  func signals(signal: Int32) throws {
    let workplace = Workplace()
    let robot = try workplace.answersAtTerminal("Autamme perheitä.")

    robot.kill(signal)
    _ = try robot.exitStatus()

    #expect(try workplace.text(of: "A0-1") == "Autamme perheitä.")
  }

  @Test("is left with Ctrl+C and with Ctrl+D, everything saved", arguments: ["\u{3}", "\u{4}"])
  func leaving(key: String) throws {
    let workplace = Workplace()
    let robot = try workplace.answersAtTerminal("Autamme perheitä.")

    try robot.type(key)

    #expect(try robot.exitStatus() == 0)
    #expect(robot.text.contains("Kaikki on tallessa."))
    #expect(robot.isKeyboardCooked)
    #expect(!robot.rawBytes.contains(0x1B))
    #expect(try workplace.text(of: "A0-1") == "Autamme perheitä.")
  }

  @Test("keeps what was typed when the window closes")
  func hangUp() throws {
    let workplace = Workplace()
    let robot = try workplace.answersAtTerminal("Autamme perheitä.")

    robot.hangUp()
    _ = try robot.exitStatus()

    #expect(try workplace.text(of: "A0-1") == "Autamme perheitä.")
  }

  @Test("says when a terminal may have cut a line")
  func longLine() throws {
    let workplace = Workplace()
    let robot = try workplace.answersAtTerminal("Alku.")

    try robot.send(Array(repeating: UInt8(ascii: "a"), count: 5000) + [0x0A])

    try robot.waits(for: "pääte on voinut katkaista sen")
    try robot.type("/lopeta\r")
    #expect(try robot.exitStatus() == 0)
    #expect(try workplace.text(of: "A0-1")?.utf8.count == 6 + 4095)
  }

  @Test("lends the terminal to one's own editor, and takes the text over")
  func editor() throws {
    let workplace = Workplace()
    let script = try workplace.putScript("echo 'Editorissa' >> \"$1\"", named: "editori.sh")
    let robot = try workplace.answersAtTerminal("Rivi.", environment: ["EDITOR": script])

    try robot.type("/editori\r")

    try robot.waits(for: "Editorissa")
    try robot.type("/lopeta\r")
    #expect(try robot.exitStatus() == 0)
    #expect(try workplace.text(of: "A0-1")?.hasPrefix("Rivi.") == true)
    #expect(try workplace.text(of: "A0-1")?.contains("Editorissa") == true)
  }

  @Test("only reads while another polku writes")
  func second() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("ensin")
    try robot.waits(for: "Tallennettu")

    let ending = try workplace.converses(["", "toinen"], arguments: ["--lang", "fi"])

    #expect(ending.output.contains("Työkirja on auki toisessa ikkunassa"))
    #expect(try robot.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "ensin")
  }

  @Test("says at a failing disk what to do, and ends with status 1")
  func noPlace() throws {
    let workplace = Workplace()
    let file = try workplace.put("ei kansio", in: "tiedosto")

    let input = try workplace.put("1\nkysymys\nRivi.\n/näytä\n", in: "typed.txt")
    let ending = try Command(
      arguments: [
        "--plain", "--lang", "fi", "--data", file + "/data", "--content", Workplace.checkout,
      ], folder: workplace.path, input: input
    ).run()

    #expect(ending.status == 1)
    #expect(ending.output.contains("Näin tallennat toiseen kansioon: /tallenna"))
    #expect(ending.output.contains("Rivi 1: Rivi."))
    #expect(!ending.output.contains("Kaikki on tallessa"))
    #expect(!ending.errors.isEmpty)
  }
}

extension Workplace {
  /// Polku line by line at a terminal, with a line of an answer that has been kept.
  fileprivate func answersAtTerminal(
    _ line: String, environment: [String: String?] = [:]
  ) throws -> Robot {
    let robot = try opensInFinnish(["--plain"], environment: environment)
    try robot.waits(for: "Pelkkä Enter valitsee numeron 1.")
    try robot.type("1\r")
    try robot.waits(for: "Sivu 1, yhteensä 7")
    try robot.type("kysymys\r")
    try robot.waits(for: Workplace.question)
    try robot.waits(for: "/o ohita")
    try robot.type(line + "\r/näytä\r")
    try robot.waits(for: "Rivi 1: " + line)
    return robot
  }
}
