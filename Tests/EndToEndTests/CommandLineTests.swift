import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "explains itself in the language that is asked for, in whichever way",
    arguments: [
      (["--help"], "KOMENNOT"), (["-h", "--lang", "sv"], "KOMMANDON"),
      (["--lang=en", "--help"], "COMMANDS"), (["help"], "KOMENNOT"),
      (["courses", "--help", "--lang", "sv"], "KOMMANDON"),
    ])
  func help(arguments: [String], heading: String) throws {
    let ending = try Workplace().runs(arguments)

    #expect(ending.status == 0)
    #expect(ending.outputLines.contains(heading))
    for command in ["courses", "answers", "export", "print", "import", "check", "new", "doctor"] {
      #expect(ending.output.contains("\n  \(command) "))
    }
    #expect(!ending.output.contains("--now"))
    #expect(ending.outputLines.dropFirst().filter { $0.count > 80 } == [])
    #expect(ending.errors.isEmpty)
  }

  @Test("takes its language from the environment where nothing else says it")
  func environment() throws {
    let ending = try Workplace().runs(["--help"], environment: ["LC_ALL": "sv_FI.UTF-8"])

    #expect(ending.outputLines.contains("KOMMANDON"))
  }

  @Test("tells its version")
  func version() throws {
    let ending = try Workplace().runs(["--version", "--lang", "en"])

    #expect(ending.status == 0)
    #expect(ending.output == "polku 0.1.0\n")
  }

  @Test(
    "that is wrong ends with 64, and says what is wrong in the person's language",
    arguments: [
      (["--nosuch"], "fi", "Valintaa --nosuch ei ole."),
      (["courses", "--nosuch"], "sv", "Alternativet --nosuch finns inte."),
      (["doctor", "-x"], "en", "There is no option -x."),
      (["corses"], "fi", "Sana ”corses” ei kuulu tähän komentoon."),
      (["courses", "liikaa"], "sv", "Ordet ”liikaa” hör inte till det här kommandot."),
      (["courses", "--format"], "en", "The option --format needs a value."),
      (["courses", "--format", "xml"], "fi", "Arvo ”xml” ei käy valintaan --format."),
      (["--look", "blue"], "sv", "Värdet ”blue” passar inte för alternativet --look."),
      (
        ["courses", "--now", "yesterday"], "en",
        "The value “yesterday” does not fit the option --now."
      ),
      (["export"], "fi", "--to puuttuu."),
      (["new"], "sv", "DIR saknas."),
    ])
  func wrong(arguments: [String], language: String, sentence: String) throws {
    let ending = try Workplace().runs(arguments + ["--lang", language])

    #expect(ending.status == 64)
    #expect(ending.errors.split(separator: "\n").first.map(String.init) == sentence)
    #expect(ending.errors.contains("polku --help"))
    #expect(ending.output.isEmpty)
  }

  @Test("with an unknown language is answered in the environment's")
  func unknownLanguage() throws {
    let ending = try Workplace().runs(["--lang", "xx"], environment: ["LANG": "sv_SE"])

    #expect(ending.status == 64)
    #expect(ending.errors.hasPrefix("Värdet ”xx” passar inte för alternativet --lang."))
  }

  @Test(
    "without a terminal says so in one line, and names the way that needs none",
    arguments: [
      ("fi", "polku toimii pääteikkunassa"), ("sv", "polku fungerar i ett terminalfönster"),
      ("en", "polku works in a terminal window"),
    ])
  func noTerminal(language: String, sentence: String) throws {
    let workplace = Workplace()

    let ending = try workplace.runs(["--lang", language], environment: ["TERM": "xterm"])

    #expect(ending.status == 1)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.hasPrefix(sentence))
    #expect(ending.errors.contains("polku --plain"))
    #expect(ending.errors.split(separator: "\n").count == 1)
  }
}
