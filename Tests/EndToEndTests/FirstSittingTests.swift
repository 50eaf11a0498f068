import Cells
import Glibc
import Robot
import Testing

@Suite("A worker's first sitting")
struct FirstSittingTests {
  @Test("asks for the language, and the locale has guessed it")
  func asksLanguage() throws {
    let workplace = Workplace()
    let robot = try workplace.opens(environment: ["LANG": "fi_FI.UTF-8"])

    try robot.waits(for: "Millä kielellä haluat jatkaa?")
    try robot.waits(for: "› suomi")
    try robot.press(.enter)
    try robot.waits(for: "Tervetuloa")

    try robot.waits(for: "Aloita tästä")
    #expect(try robot.quits() == 0)
    #expect(workplace.text("data/settings.json")?.contains(#""language": "fi""#) == true)
    let again = try workplace.opens()
    try again.waits(for: "Aloita tästä")
    #expect(!again.text.contains("Millä kielellä"))
  }

  @Test(
    "guesses the language of each locale",
    arguments: [("sv_FI.UTF-8", "› svenska"), ("en_GB.UTF-8", "› English"), ("C", "› suomi")])
  func guesses(locale: String, choice: String) throws {
    let robot = try Workplace().opens(environment: ["LANG": locale])

    try robot.waits(for: choice)
  }

  @Test("can be left at the very first question")
  func leaves() throws {
    let robot = try Workplace().opens()
    try robot.waits(for: "Millä kielellä haluat jatkaa?")

    #expect(try robot.quits() == 0)
  }

  @Test("is found again after a kill: the same page, the same question, the caret at the end")
  func continues() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("Tuemme perheitä arjessa")
    try robot.waits(for: "Tallennettu")

    robot.kill(SIGKILL)
    _ = try robot.exitStatus()
    let again = try workplace.opensInFinnish()
    try again.waits(for: "› Jatka siitä, mihin jäit")
    try again.press(.enter)
    try again.waits(for: "Tuemme perheitä arjessa")

    try again.waits(for: "sivu 3/7")
    try again.waits(for: Workplace.question)
    try again.waits(until: "the caret stands at the end of the text") {
      $0.beforeCaret.hasSuffix("Tuemme perheitä arjessa")
    }
    try again.press(.control("z"))
    try again.type(".")
    try again.waits(for: "Tuemme perheitä arjessa.")
    #expect(try again.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "Tuemme perheitä arjessa.")
  }

  @Test("says in one line how much was found again")
  func tellsRecovery() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("kesken jäi")

    robot.kill(SIGKILL)
    _ = try robot.exitStatus()
    let again = try workplace.opensInFinnish()

    try again.waits(for: "Viime kerralta palautui 1 vastaus")
  }

  @Test("writes files that nobody else can read")
  func isPrivate() throws {
    let workplace = Workplace()
    let robot = try workplace.opens()
    try robot.waits(for: "Millä kielellä")
    try robot.press(.enter)
    try robot.waits(for: "Aloita tästä")
    try robot.goesToA01()
    try robot.type("oma asia")
    try robot.waits(for: "Tallennettu")
    #expect(try robot.quits() == 0)

    for file in workplace.files(below: "data") {
      #expect(workplace.permissions("data/" + file) == 0o600, "\(file)")
    }
    for folder in ["data", "data/workbooks", "data/workbooks/backups"] {
      #expect(workplace.permissions(folder) == 0o700, "\(folder)")
    }
  }

  @Test("ends with a module done, and the next one is offered")
  func finishes() throws {
    let workplace = Workplace()
    let robot = try workplace.opensInFinnish()
    try robot.waits(for: "Aloita tästä")
    try robot.opens("A0")
    try robot.waits(for: "sivu 1/7")

    for page in 2...7 {
      try robot.press(.right)
      try robot.waits(for: "sivu \(page)/7")
    }
    try robot.press(.right)

    try robot.waits(for: "Osio on valmis: A0 Alku: palvelumme ja väitteet")
    try robot.waits(for: "● A0")
    try robot.waits(for: "1/7 osiota valmiina")
    try robot.waits(for: "A1 ")
  }
}
