import Testing
import TextChecks

@Suite("Sentences and words")
struct SentenceTests {
  @Test(
    "a stop inside a date, an hour, an ordinal or an abbreviation ends no sentence",
    arguments: [
      ("Tule 1.1.2023 klo 10.30. Odotamme sinua.", 2),
      ("Tule 1. 1. 2023 tai 5. 12. Odotamme.", 2),
      ("Muutos tuli vuonna 2023. Se koski kaikkia.", 2),
      ("Kieliä oli vuonna 2022. 14 kieltä riitti.", 2),
      ("1. Ota yhteyttä. Kerro asiasi.", 2),
      ("Saat apua esim. Turusta. Soita.", 2),
      ("Ota mukaan passi, kortti ym. Papereita ei tarvita.", 1),
      ("Kysy mm. Kelasta tai ks. Ohje 3. Soita.", 2),
      ("Meillä on käynyt J. Virtanen. Hän auttoi.", 2),
      ("Hän pohti… Sitten hän soitti.", 2),
      ("Odota… ja soita sitten.", 1),
      ("Sano ”kyllä!” hän kehotti. Niin tein.", 2),
      ("”Onko tämä normaalia?” Moni kysyy näin.", 2),
      ("Mitä?! Ei kai. (Kyllä vain.) Niin.", 4),
      ("Ei stoppia", 1),
      ("Hinta on 5 euroa. 3 euroa riittää.", 2),
      ("Katso Mielenterveystalo.fi-sivut. Soita.", 2),
      ("! ? … 12.", 0),
    ])
  func finnish(text: String, sentences: Int) {
    #expect(PlainLanguage(of: text, in: .finnish).sentences == sentences)
  }

  @Test(
    "each language has its own abbreviations",
    arguments: [
      ("Ring t.ex. Anna eller dr. Berg. Vi svarar kl. 9.", TextLanguage.swedish, 2),
      ("Det är min. Du får ta den.", .swedish, 2),
      ("Ask Dr. Smith, e.g. Monday. The answer is no. Then ask again.", .english, 3),
      ("So do I. You may go.", .english, 2),
    ])
  func others(text: String, language: TextLanguage, sentences: Int) {
    #expect(PlainLanguage(of: text, in: language).sentences == sentences)
  }

  @Test(
    "a word is a run of letters, kept whole by hyphens and apostrophes inside it",
    arguments: [
      ("linja-auto", 1, 9), ("maa-ainekset", 1, 11), ("- vaa’an -", 1, 5), ("Rock'n'roll", 1, 9),
      ("25-vuotias 2026", 1, 7), ("ma–pe", 2, 4), ("THL:n", 2, 4), ("äö ÅÅ", 2, 4),
      ("työ\u{AD}päivä", 1, 8), ("12 + 3", 0, 0),
    ])
  func words(text: String, words: Int, letters: Int) {
    let measured = PlainLanguage(of: text, in: .finnish)

    #expect(measured.words == words)
    #expect(measured.letters == letters)
  }

  @Test("dots that stand by themselves change nothing")
  func decomposed() {
    let composed = PlainLanguage(of: "Täällä päätetään asia.", in: .finnish)
    let decomposed = PlainLanguage(
      of: "Ta\u{308}a\u{308}lla\u{308} pa\u{308}a\u{308}teta\u{308}a\u{308}n asia.", in: .finnish)

    #expect(decomposed.letters == composed.letters)
    #expect(decomposed.possiblePassives == 1)
    #expect(composed.possiblePassives == 1)
  }

  @Test("a text wrapped by hand is read as one that is not")
  func wrapped() {
    let wrapped = """
      Voit ottaa meihin yhteyttä silloin, kun arki tuntuu
      liian raskaalta. Soita tai kirjoita.

      Vastaamme.
      """

    let measured = PlainLanguage(of: wrapped, in: .finnish)

    #expect(measured.sentences == 3)
    #expect(measured.paragraphs == 2)
  }

  @Test("a line typed by itself is a sentence of its own")
  func lines() {
    let measured = PlainLanguage(
      of: "Palvelumme\r\nAutamme perheitä\n1) soita\n* kirjoita\n#ei otsikko", in: .finnish)

    #expect(measured.sentences == 5)
    #expect(measured.paragraphs == 5)
  }

  @Test("whatever the text, its parts add up")
  func addsUp() {
    var random = SeededGenerator(seed: 7)
    let pieces = Array("aÄ1.!?… \n-#’”()\u{308}\u{AD}\u{301}🙂㍿n".unicodeScalars)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        text.append(pieces.randomElement(using: &random) ?? "a")
      }

      let measured = PlainLanguage(of: String(text), in: .finnish)

      #expect(measured.sentences <= measured.words)
      #expect(measured.paragraphs <= measured.sentences)
      #expect(measured.letters >= measured.words)
      #expect(measured.longestSentence <= measured.longestParagraph)
      #expect(measured.hardest.count == min(2, measured.sentences))
      #expect(measured.hardest.allSatisfy { $0.range.upperBound <= text.count })
    }
  }
}

/// The same numbers each time.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
