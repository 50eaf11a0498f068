import Markup
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test("has the words of every block and none of the marks")
  func plainText() throws {
    let markdown = """
      ## Polku **tänään**

      - yksi
      - kaksi [linkki](a.md)

      | a | b |
      | - | - |
      | 1 | 2 |

      > Rivi
      > toinen
      """

    let text = MarkdownParser.parse(try SourceText(Array(markdown.utf8)))

    #expect(
      text.blocks.map(\.block).plainText
        == "Polku tänään\nyksi\nkaksi linkki\na; b\n1; 2\nRivi toinen")
  }

  @Test(
    "is counted in words as a reader meets them",
    arguments: [
      ("", 0), ("  \n", 0), ("yksi", 1), ("Äiti sanoi: ”ei”.", 3), ("a – b", 2),
      ("sosiaali- ja terveys\u{AD}palvelut", 3), ("5\u{A0}€", 1), ("klo 12:30", 2), ("* * *", 0),
    ])
  func words(text: String, count: Int) {
    #expect(text.wordCount == count)
  }
}
