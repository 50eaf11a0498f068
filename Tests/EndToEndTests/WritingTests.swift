import Cells
import Glibc
import Robot
import Testing

@Suite("Writing an answer")
struct WritingTests {
  @Test("works as in a word processor: select, cut, paste, undo, redo")
  func edits() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("yksi kaksi")

    for _ in "kaksi" { try robot.press(Key(.left, .shift)) }
    try robot.press(.control("x"))
    try robot.waitsUntilGone("kaksi")
    try robot.press(.home)
    try robot.press(.control("v"))
    try robot.waits(for: "kaksiyksi")
    try robot.press(.control("z"))
    try robot.waitsUntilGone("kaksiyksi")
    try robot.press(.control("y"))
    try robot.waits(for: "kaksiyksi")
    try robot.press(.control("a"))
    try robot.press(.control("c"))
    try robot.press(Key(.end, .control))
    try robot.press(.enter)
    try robot.press(.control("v"))
    try robot.waits(until: "the copy is below") {
      $0.text.split(separator: "\n").count { $0.contains("kaksiyksi") } == 2
    }

    #expect(try robot.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "kaksiyksi \nkaksiyksi ")
  }

  @Test("takes what was typed ahead of the page, and of an editor's text")
  func typedAhead() throws {
    let workplace = Workplace()
    let editor = try workplace.putScript(#"printf ' editorista' >> "$1""#, named: "editor")
    let first = try workplace.writes("alku", environment: ["EDITOR": editor])
    #expect(try first.quits() == 0)
    let robot = try workplace.opensInFinnish(environment: ["EDITOR": editor])
    try robot.waits(for: "Jatka siitä, mihin jäit")

    // Enter opens the page, ! is typed there, F5 opens the editor, and ? comes after its text.
    try robot.type("\r!\u{1b}[15~?")
    try robot.waits(for: "alku! editorista?")

    #expect(try robot.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "alku! editorista?")
  }

  @Test("goes on in another language, with the text and the caret where they were")
  func changesLanguage() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("puoliväli")
    try robot.press(.left)

    try robot.press(Key(.function(2)))
    try robot.waits(for: "Asetukset")
    try robot.press("e")
    try robot.waits(for: "Settings")
    try robot.press(.escape)
    try robot.waits(for: "Saved")
    try robot.type("|")
    try robot.waits(for: "puolivä")

    try robot.waits(for: "puoliväl|i")
    #expect(robot.text.contains("page 3/7"))
    #expect(!robot.text.contains(Workplace.question))
    #expect(try robot.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "puoliväl|i")
    #expect(workplace.text("data/settings.json")?.contains(#""language": "en""#) == true)
  }
}

@Suite("An editor of one's own")
struct OwnEditorTests {
  @Test(
    "gets the text and gives it back, named by either variable",
    arguments: ["EDITOR", "VISUAL"])
  func edits(variable: String) throws {
    let workplace = Workplace()
    let editor = try workplace.putScript(#"printf '\nlisätty rivi\n' >> "$1""#, named: "editor")
    let robot = try workplace.writes("oma", environment: [variable: editor])

    try robot.press(Key(.function(5)))
    try robot.waits(for: "lisätty rivi")
    try robot.waits(for: "Tallennettu")

    robot.kill(SIGKILL)
    _ = try robot.exitStatus()
    #expect(try workplace.text(of: "A0-1") == "oma\nlisätty rivi")
    #expect(workplace.files(below: "data/drafts").isEmpty)
  }

  @Test("may have options, which no shell sees")
  func options() throws {
    let workplace = Workplace()
    let editor = try workplace.putScript(
      #"printf ' %s %s' "$1" "$2" >> "$3""#, named: "editor")
    let robot = try workplace.writes("oma", environment: ["EDITOR": "\(editor) -n   $(id)"])

    try robot.press(Key(.function(5)))

    try robot.waits(for: "oma -n $(id)")
  }

  @Test(
    "that fails or is not there changes nothing, and says so",
    arguments: ["/bin/false", "/nonexistent/editor"])
  func fails(editor: String) throws {
    let workplace = Workplace()
    let robot = try workplace.writes("ennallaan", environment: ["EDITOR": editor])

    try robot.press(Key(.function(5)))
    try robot.waits(for: "Editori ei käynnistynyt. Vastauksesi on ennallaan.")
    try robot.type("!")
    try robot.waits(for: "ennallaan!")

    #expect(workplace.files(below: "data/drafts").isEmpty)
  }

  @Test("that is not set is asked for by the names of its variables")
  func unset() throws {
    let robot = try Workplace().writes()

    try robot.press(Key(.function(5)))

    try robot.waits(for: "Omaa editoria ei ole valittu.")
  }

  @Test("leaves no draft behind even where both were killed")
  func forgotten() throws {
    let workplace = Workplace()
    let editor = try workplace.putScript("echo auki; exec sleep 60", named: "editor")
    let robot = try workplace.writes("salaista", environment: ["EDITOR": editor])
    try robot.press(Key(.function(5)))
    try robot.waits(for: "auki")
    #expect(workplace.files(below: "data/drafts").count == 1)

    robot.kill(SIGKILL)
    _ = try robot.exitStatus()
    let again = try workplace.opensInFinnish()
    try again.waits(for: "Jatka siitä")

    #expect(workplace.files(below: "data/drafts").isEmpty)
  }

  @Test(
    "may be Vim, which leaves nothing behind",
    .enabled(if: access("/usr/bin/vim", X_OK) == 0, "Vim is not installed"))
  func vim() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("salainen alku", environment: ["EDITOR": "vim"])

    try robot.press(Key(.function(5)))
    try robot.waits(for: "~")
    try robot.waits(for: "salainen alku")
    try robot.type("Ovimin rivi\u{1b}:wq\r")
    try robot.waits(for: "Tallennettu")
    try robot.waits(for: "vimin rivi")
    #expect(try robot.quits() == 0)

    #expect(try workplace.text(of: "A0-1") == "vimin rivi\nsalainen alku")
    let others = workplace.files(below: ".").filter { !$0.hasPrefix("data/") }
    #expect(others.isEmpty)
    #expect(workplace.files(below: "data/drafts").isEmpty)
  }
}
