import Cells
import GoldenSupport
import Testing
import Words

@testable import Screens

/// The pages of `docs` that are made from the program, so that they cannot tell of another one.
@Suite("Pages made from the screens")
struct DocsTests {
  @Test("show every screen as it looks")
  func gallery() throws {
    let pictures = Scene.all.map { scene in
      let frame = scene.frame(.finnish)
      return """
        ## \(scene.caption)

        ```text
        \(frame.textRows.joined(separator: "\n"))
        ```

        """
    }

    try expectPage(Self.galleryHead + pictures.joined(separator: "\n"), "gallery.md")
  }

  @Test("tell every key in three languages")
  func keys() throws {
    let sections = Language.allCases.map { language in
      "## \(Self.capitalized(language.ownName))\n\n"
        + KeyTests.places(language).map { Self.table($0.name, $0.sitting.app) }
        .joined(separator: "\n")
    }

    try expectPage(Self.keysHead + sections.joined(separator: "\n"), "keys.md")
  }

  private static let galleryHead = """
    # Gallery

    Every screen of polku in Finnish, on a terminal of 80 × 24. The pictures are made from the same
    scenes as the tests of the screens, which draw them in Swedish and English as well.


    """

  private static let keysHead = """
    # Keys

    What each key does, place by place, made from the tables that the program itself goes by. F1
    shows the same on the screen.


    """

  /// What one does in each of the places, in the words of a page for all languages.
  private static let titles = [
    "home": "The list of courses", "reading": "Reading a page", "writing": "Writing a text",
    "choosing": "Choosing options", "marking": "Marking scales, checks and claims",
    "list": "Writing a list", "link": "At the way into an exercise",
    "media": "At something to look at", "card": "At an example card",
    "code": "Looking at a QR code", "examples": "Browsing example cards",
    "comparing": "Comparing two cards", "exercise": "Reading an exercise",
    "evidence": "Writing beside an item",
    "forms": "The list of forms", "form": "Writing in a form",
    "overview": "The overview of a course", "versions": "The versions of an answer",
    "proposal": "The sections of a proposal", "section": "Writing a section of a proposal",
    "material": "What feeds a section", "table": "The tables of a proposal",
    "number": "Writing a number, a day or a time",
  ]

  private static func table(_ name: String, _ app: App) -> String {
    let rows = app.legend(footerOnly: false).map { "| \($0.keys) | \($0.label) |\n" }
    return "### \(titles[name] ?? name)\n\n| key | what it does |\n| --- | --- |\n"
      + rows.joined()
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
