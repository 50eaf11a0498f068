import Testing

@Suite("Exporting one's answers")
struct ExportTests {
  /// Somebody has answered the first question, and left.
  private func answered(_ text: String) throws -> Workplace {
    let workplace = Workplace()
    let robot = try workplace.writes(text, arguments: ["--now", "2026-11-21T09:00:00Z"])
    #expect(try robot.quits() == 0)
    return workplace
  }

  @Test(
    "writes a file of the kind that its ending names", arguments: ["md", "html", "json", "csv"])
  func byEnding(ending: String) throws {
    let workplace = try answered("Autamme perheitä.")

    let result = try workplace.runs(["export", "--to", "vastaukset.\(ending)"])

    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors == "Tallennettu: vastaukset.\(ending)\n")
    #expect(workplace.text("vastaukset.\(ending)")?.contains("Autamme perheitä.") == true)
    #expect(workplace.permissions("vastaukset.\(ending)") == 0o600)
  }

  @Test(
    "prints it where the file is -, and says nothing else there",
    arguments: ["md", "html", "json", "csv"])
  func toOutput(format: String) throws {
    let workplace = try answered("Autamme perheitä.")
    _ = try workplace.runs(["export", "--to", "x.\(format)"])

    let result = try workplace.runs(["export", "--to", "-", "--format", format])

    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output == workplace.text("x.\(format)"))
  }

  @Test("comes out the same twice, byte for byte, in each language")
  func repeatable() throws {
    let workplace = try answered("Sama tulos.")

    for language in ["fi", "sv", "en"] {
      let arguments = ["export", "--to", "-", "--format", "md", "--lang", language]
      let once = try workplace.runs(arguments + ["--now", "2026-11-22T10:00:00Z"])
      let again = try workplace.runs(
        arguments + ["--now", "2026-11-22T10:00:00Z"], environment: ["TZ": "Asia/Tokyo"])

      #expect(once.status == 0)
      #expect(once.output.contains("Sama tulos."))
      #expect(once.output == again.output)
    }
  }

  @Test(
    "refuses an ending that names no format, and names those there are",
    arguments: [
      (
        "fi",
        "Tiedoston x.txt nimestä ei selviä tiedostomuoto. Anna sille jokin näistä päätteistä: "
          + ".md .html .docx .odt .json .csv"
      ),
      (
        "sv",
        "Namnet på filen x.txt anger inget format. Ge det en av de här ändelserna: .md .html .docx .odt .json .csv"
      ),
      (
        "en",
        "The name of the file x.txt does not tell the format. Give it one of these endings: "
          + ".md .html .docx .odt .json .csv"
      ),
    ])
  func unknownEnding(language: String, sentence: String) throws {
    let workplace = Workplace()

    let ending = try workplace.runs(["export", "--to", "x.txt", "--lang", language])

    #expect(ending.status == 64)
    #expect(ending.errors == sentence + "\n")
    #expect(workplace.text("x.txt") == nil)
  }

  @Test("asks for the format where it prints")
  func formatNeeded() throws {
    let ending = try Workplace().runs(["export", "--to", "-"])

    #expect(ending.status == 64)
    #expect(ending.errors == "Kerro muoto valinnalla --format: md, html, docx, odt, json, csv\n")
  }

  @Test(
    "knows what course was meant",
    arguments: [
      (
        "fi",
        "Kurssia ”social-meda” ei löytynyt. Kaikki kurssit näyttää komento polku courses. "
          + "Tarkoititko: social-media?"
      ),
      (
        "sv",
        "Kursen ”social-meda” hittades inte. Kommandot polku courses visar alla kurser. Menade du social-media?"
      ),
      (
        "en",
        "The course “social-meda” was not found. The command polku courses shows all courses. "
          + "Did you mean social-media?"
      ),
    ])
  func unknownCourse(language: String, sentence: String) throws {
    let ending = try Workplace().runs(
      ["export", "--course", "social-meda", "--to", "x.md", "--lang", language])

    #expect(ending.status == 1)
    #expect(ending.errors == sentence + "\n")
  }

  @Test("leaves a file as it was that it may not replace, and says why")
  func unwritable() throws {
    let workplace = try answered("Autamme perheitä.")

    let ending = try workplace.runs(["export", "--to", "ei/ole/x.md"])

    #expect(ending.status == 1)
    #expect(
      ending.errors
        == "Tiedostoa ei/ole/x.md ei voitu tallentaa: tiedostoa tai kansiota ei löydy. "
        + "Vastauksesi ovat tallessa. Kokeile toista kansiota.\n")
  }
}
