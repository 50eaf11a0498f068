import Learning
import Markup
import Testing
import Words

@Suite("A course")
struct CourseParserTests {
  @Test("is read with its modules in their order and in all their languages")
  func whole() throws {
    let course = MarkedCourse([
      ("course.yaml", manifest(modules: "[B, A]", languages: "[fi, sv]")),
      ("00-A/fi.md", module("A")), ("00-A/sv.md", module("A")),
      ("01-B/fi.md", module("B")), ("01-B/sv.md", module("B")),
    ])

    course.expect()
    let read = try #require(CourseParser.parse(course.source).value)
    #expect(read.id == CourseID("polku"))
    #expect(read.version == "1")
    #expect(read.languages == [.finnish, .swedish])
    #expect(read.title(in: .english) == "Path")
    #expect(read.modules.map(\.id.rawValue) == ["B", "A"])
    #expect(read.module(ModuleID("A"))?.text(in: .swedish)?.path == "modules/polku/00-A/sv.md")
    #expect(read.path == "modules/polku")
  }

  @Test("tells of everything wrong with its manifest")
  func manifestProblems() {
    MarkedCourse([
      (
        "course.yaml",
        """
        id: 1️⃣polut
        2️⃣verson: "1"
        languages: [fi, 3️⃣suomi]
        4️⃣title: {sv: Stig}
        modules: [A, 5️⃣A]
        """
      ),
      ("00-A/fi.md", module("A")),
    ]).expect(
      .folderNotNamedAsID(folder: "polku", id: "polut"),
      .unknownKey("verson", suggestion: "version"),
      .unknownWord(
        key: "languages", word: "suomi", suggestion: nil, known: ["fi", "sv", "en"]),
      .titleMissing(.finnish),
      .wordTwice(key: "modules", word: "A"))
  }

  @Test("opens without a manifest, too")
  func withoutManifest() throws {
    let source = CourseSource(
      course: SourceFolder(
        path: "modules/polku", files: [SourceFile(name: "00-A/fi.md", text: module("A"))]))

    let parsed = CourseParser.parse(source)

    #expect(parsed.value?.modules.map(\.id.rawValue) == ["A"])
    #expect(parsed.diagnostics.map(\.problem).contains(.fileMissing))
  }

  @Test("says which modules have no folder, and which folders no module")
  func folders() {
    MarkedCourse([
      ("course.yaml", "1️⃣" + manifest(modules: "[A, 2️⃣Aloitus, 3️⃣Z9]")),
      ("00-A/fi.md", module("A")),
      ("01-Alotus/fi.md", module("Alotus")),
      ("02-Luonnos/fi.md", module("Luonnos")),
      ("kuvat/a.png", ""),
    ]).expect(
      .moduleNotListed("02-Luonnos"),
      .moduleWithoutFolder("Aloitus", suggestion: "Alotus"),
      .moduleWithoutFolder("Z9", suggestion: nil))
  }

  @Test("says which language it promises and lacks")
  func languages() {
    let course = MarkedCourse([
      ("course.yaml", manifest(modules: "[A]", languages: "[fi, en]")),
      ("00-A/fi.md", module("A")),
    ])

    #expect(
      CourseParser.parse(course.source).diagnostics == [
        Diagnostic(
          path: "modules/polku/00-A/en.md", position: SourcePosition(line: 1),
          problem: .languageMissing(.english))
      ])
  }

  @Test("has no id twice in its modules")
  func twins() {
    MarkedCourse([
      ("course.yaml", manifest(modules: "[A, B]")),
      ("00-A/fi.md", module("A", "```text\nid: X-1\nquestion: Q\n```\n")),
      ("01-B/fi.md", module("B", "```list\nid: 1️⃣X-1\nquestion: Q\n```\n")),
    ]).expect(.idTwice("X-1", firstPath: "modules/polku/00-A/fi.md", firstLine: 9))
  }

  @Test("says what leads nowhere or to the wrong kind")
  func references() {
    MarkedCourse(
      [
        ("course.yaml", manifest(modules: "[A, B]")),
        (
          "00-A/fi.md",
          module(
            "A",
            """
            ```claims
            id: A-1
            question: Q
            items: {K1: Väite}
            ```

            ```path
            id: A-2
            question: Q
            stages: {1️⃣ä: Vaihe}
            lanes: {b: Rivi}
            ```
            """)
        ),
        (
          "01-B/fi.md",
          module(
            "B",
            """
            ```claims
            id: B-1
            question: Q
            again: A-1
            ```

            ```claims
            id: B-2
            question: Q
            again: 2️⃣A-2
            ```

            ```choice
            id: B-3
            question: Q
            optionsFrom: 3️⃣A-3
            ```

            ```exercise
            id: B-4
            exercise: 4️⃣haastatelu
            ```
            """)
        ),
        (
          "agenda/fi.md",
          """
          ---
          id: tapaaminen
          title: Tapaaminen
          ---

          ```step
          id: alku
          title: Alku
          method: talk
          minutes: {45: 1, 90: 1, 120: 1}
          prompts: [A-1, 5️⃣A1, B-4]
          ```
          """
        ),
      ], exercises: [("haastattelu", exercise("haastattelu", ""))]
    ).expect(
      .badID("ä"),
      .leadsToWrongKind(key: "again", id: "A-2", found: .path, expected: .claims),
      .leadsNowhere(key: "optionsFrom", id: "A-3", suggestion: "A-2"),
      .leadsNowhere(key: "exercise", id: "haastatelu", suggestion: "haastattelu"),
      .leadsNowhere(key: "prompts", id: "A1", suggestion: "A-1"))
  }

  @Test("says which links lead to files that are not there")
  func links() {
    MarkedCourse([
      ("course.yaml", manifest(modules: "[A]")),
      ("kuvat/polku kuva.png", ""),
      ("liite.pdf", ""),
      (
        "00-A/fi.md",
        module(
          "A",
          """
          [a](../kuvat/polku%20kuva.png) [b](../liite.pdf#sivu=2) [c](../00-A/fi.md) [d](../kuvat/)

          1️⃣[e](liite.pdf) 2️⃣[f](../../muu/a.md) 3️⃣[g](/etc/passwd)

          ```media
          title: T
          what: paper
          file: liite.pdf
          ```

          ```media
          title: T
          what: paper
          file: 4️⃣lite.pdf
          ```
          """)
      ),
    ]).expect(
      .linkToNothing("liite.pdf", suggestion: nil),
      .pathOutside("../../muu/a.md"),
      .pathOutside("/etc/passwd"),
      .linkToNothing("lite.pdf", suggestion: "liite.pdf"))
  }

  @Test("is read from its files alone, in whatever order they come")
  func orderOfFiles() {
    let files = CourseTemplate(course: CourseID("polku")).files.map {
      SourceFile(name: $0.path, text: $0.text)
    }
    let expected = CourseParser.parse(
      CourseSource(course: SourceFolder(path: "m/polku", files: files)))
    var generator = SeededGenerator(seed: 3)

    for _ in 0..<5 {
      let shuffled = SourceFolder(path: "m/polku", files: files.shuffled(using: &generator))
      #expect(CourseParser.parse(CourseSource(course: shuffled)) == expected)
    }
  }
}
