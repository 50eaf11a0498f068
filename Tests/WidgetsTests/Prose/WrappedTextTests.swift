import Cells
import Testing

@testable import Widgets

@Suite("Running text")
struct WrappedTextTests {
  @Test(
    "breaks where its language lets it",
    arguments: [
      ("yksi kaksi  kolme", ["yksi kaksi", "kolme"]),
      ("lastensuojelu", ["lastensuoj", "elu"]),
      ("johtotähtiä", ["johtotäht", "iä"]),
      ("e-lähetteenkäsittely", ["e-lähettee", "nkäsittely"]),
      ("se e-lähete", ["se e-", "lähete"]),
      ("lasten\u{AD}suojelu\u{AD}ilmoitus", ["lasten-", "suojelu-", "ilmoitus"]),
      ("se lasten\u{AD}suojelu", ["se lasten-", "suojelu"]),
      ("työ\u{AD}pari", ["työpari"]),
      ("linja-autolla pois", ["linja-", "autolla", "pois"]),
      ("kello 10-12 ja", ["kello", "10-12 ja"]),
      ("yksi\nkaksi\n\nkolme", ["yksi", "kaksi", "", "kolme"]),
      ("kaksi\u{A0}sanaa yhdessä", ["kaksi\u{A0}san", "aa yhdessä"]),
      ("漢字漢字漢字", ["漢字漢字漢", "字"]),
      ("", [""]),
    ])
  func breaks(text: String, lines: [String]) {
    #expect(WrappedText(text, width: 10).lines.map(\.text) == lines)
  }

  @Test("keeps the meaning of each word across lines")
  func keepsRoles() {
    let runs = [StyledRun("Se on "), StyledRun("hyvin tärkeä", .strong), StyledRun("!")]

    let lines = WrappedText(runs, width: 11).lines

    #expect(lines[0].runs == [StyledRun("Se on "), StyledRun("hyvin", .strong)])
    #expect(lines[1].runs == [StyledRun("tärkeä", .strong), StyledRun("!")])
  }

  @Test("breaks an address behind its slashes")
  func breaksAddresses() {
    let address = "https://thl.fi/aiheet/sosiaalipalvelut"

    let lines = WrappedText([StyledRun(address, .link, link: address)], width: 18).lines

    #expect(lines.map(\.text) == ["https://thl.fi/", "aiheet/", "sosiaalipalvelut"])
  }

  @Test("never draws beyond its width, and loses no letter", arguments: 1...40)
  func staysInside(width: Int) {
    let text = "Sosiaali\u{AD}työn\u{AD}tekijä kävi kotona 👩‍👧 漢字 (ks. linja-auto) a\u{308}iti"

    let lines = WrappedText(text, width: width).lines

    #expect(lines.allSatisfy { $0.columns <= max(2, width) })
    let letters = { (text: String) in text.filter { !" -\u{AD}".contains($0) } }
    #expect(letters(lines.map(\.text).joined()) == letters(text))
  }

  @Test("knows its longest part")
  func knowsLongestPart() {
    let part = WrappedText.longestPart(of: [StyledRun("ja lasten\u{AD}suojelu\u{AD}laki nyt")])

    #expect(part.text == "suojelu")
    #expect(part.columns == 8)
  }
}
