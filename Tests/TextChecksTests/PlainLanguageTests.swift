import Testing
import TextChecks

@Suite("Plain language")
struct PlainLanguageTests {
  @Test("counts the text that speaks to a client as it was counted by hand")
  func toClient() {
    let text = PlainLanguage(of: Vector.toClient, in: .finnish)

    #expect(text.sentences == 6)
    #expect(text.words == 33)
    #expect(text.letters == 187)
    #expect([text.wordsFrom7, text.wordsFrom9, text.wordsFrom14] == [9, 3, 0])
    #expect(text.longestSentence == 8)
    #expect(text.wordsPerSentence == 5.5)
    #expect(text.lix.tenths == 32.8)
    #expect(text.lix9.tenths == 14.6)
    #expect(text.wordsToReader > 0)
    #expect(text.possiblePassives == 0)
    #expect(text.band == .veryEasy)
  }

  @Test("counts the same matter in officialese as it was counted by hand")
  func officialese() {
    let text = PlainLanguage(of: Vector.officialese, in: .finnish)

    #expect(text.sentences == 2)
    #expect(text.words == 24)
    #expect(text.letters == 284)
    #expect([text.wordsFrom7, text.wordsFrom9, text.wordsFrom14] == [22, 19, 5])
    #expect(text.longestSentence == 16)
    #expect(text.wordsPerSentence == 12)
    #expect(text.lix.tenths == 103.7)
    #expect(text.lix9.tenths == 91.2)
    #expect(text.minenNouns == 2)
    #expect(text.possiblePassives == 1)
    #expect(text.wordsToReader == 0)
    #expect(text.band == .veryHard)
  }

  @Test("counts Swedish and English as they were counted by hand")
  func otherLanguages() {
    let swedish = PlainLanguage(of: Vector.swedish, in: .swedish)
    let english = PlainLanguage(of: Vector.english, in: .english)

    #expect([swedish.sentences, swedish.words, swedish.wordsFrom7] == [5, 37, 7])
    #expect(swedish.wordsPerSentence.tenths == 7.4)
    #expect(swedish.lix.tenths == 26.3)
    #expect([english.sentences, english.words, english.wordsFrom7] == [5, 40, 4])
    #expect(english.wordsPerSentence == 8)
    #expect(english.lix == 18)
  }

  @Test("says nothing of very short texts, and is unsure about short ones")
  func reliability() {
    let word = "sana "

    #expect(PlainLanguage(of: "", in: .finnish).reliability == .tooShort)
    #expect(PlainLanguage(of: String(repeating: word, count: 29)).reliability == .tooShort)
    #expect(PlainLanguage(of: String(repeating: word, count: 30)).reliability == .uncertain)
    #expect(PlainLanguage(of: String(repeating: word, count: 99)).reliability == .uncertain)
    #expect(PlainLanguage(of: String(repeating: word, count: 100)).reliability == .sure)
    #expect(PlainLanguage(of: "Lyhyt.").judgements(for: .clients).isEmpty)
  }

  @Test("leaves headings out and knows the longest paragraph")
  func headings() {
    let text = PlainLanguage(
      of: """
        # Palvelutarpeenarviointi

        Soita meille. Autamme sinua.

        - yksi
        - kaksi sanaa
        """, in: .finnish)

    #expect(text.words == 7)
    #expect(text.sentences == 4)
    #expect(text.paragraphs == 3)
    #expect(text.longestParagraph == 4)
    #expect(text.wordsFrom14 == 0)
  }

  @Test("names the two hardest sentences and where they stand")
  func hardest() throws {
    let hard = "Palvelutarpeen arvioinnin vireilletulo edellyttää yhteydenottoa yksikköön."
    let harder = """
      Sosiaalihuoltolain mukaisesti palvelutarpeen arviointi toteutetaan viipymättä päivystyksessä.
      """
    let text = "Soita. \(hard) Hyvä. Palvelutarpeenarviointi! \(harder)"

    let measured = PlainLanguage(of: text, in: .finnish)

    let found = measured.hardest
    #expect(found.map(\.text) == [harder, hard])
    let scalars = Array(text.unicodeScalars)
    for sentence in found {
      #expect(scalars[sentence.range].elementsEqual(sentence.text.unicodeScalars))
    }
    #expect(found.first?.words == 7)
  }

  @Test("guesses the language from a few sentences")
  func guessing() {
    #expect(PlainLanguage(of: Vector.toClient).language == .finnish)
    #expect(PlainLanguage(of: Vector.officialese).language == .finnish)
    #expect(PlainLanguage(of: Vector.swedish).language == .swedish)
    #expect(PlainLanguage(of: Vector.english).language == .english)
    #expect(TextLanguage.guess("12 + 3 = 15") == nil)
    #expect(TextLanguage.guess("Å!") == .swedish)
    #expect(TextLanguage.guess("Soita huomenna uudelleen") == .finnish)
  }

  @Test("measures a text eight times as long in about eight times the time")
  func linearTime() {
    let text = String(repeating: Vector.officialese + " 1. 2. ”…” (", count: 100)
    let clock = ContinuousClock()
    func time(_ text: String) -> Duration {
      (0..<3).map { _ in clock.measure { _ = PlainLanguage(of: text, in: .finnish) } }.min()
        ?? .zero
    }

    let once = time(text)
    let eightTimes = time(String(repeating: text, count: 8))

    #expect(eightTimes < once * 24)
  }
}

/// The texts of the brief, with counts that were made by hand.
enum Vector {
  static let toClient = """
    Voit ottaa yhteyttä, kun arki tuntuu liian raskaalta. Sinun ei tarvitse tietää, mitä apua \
    pyydät. Soita tai kirjoita meille. Vastaamme kolmen arkipäivän kuluessa. Mietimme yhdessä, \
    mikä auttaa sinua. Voit kysyä myös ilman nimeä.
    """
  static let officialese = """
    Palvelutarpeen arvioinnin vireilletulo edellyttää yhteydenottoa asiakasohjausyksikköön, jonka \
    toimesta suoritetaan yhteydenoton kiireellisyysluokittelu sekä tarvittaessa monialaisen \
    yhteistyön koordinointi. Asiakassuunnitelman laatiminen tapahtuu arvioinnin valmistumisen \
    jälkeen sosiaalihuoltolain mukaisesti.
    """
  static let swedish = """
    Du kan kontakta oss när vardagen känns för tung. Du behöver inte veta vilken hjälp du ska be \
    om. Ring eller skriv till oss. Vi svarar inom tre vardagar. Vi funderar tillsammans på vad \
    som hjälper dig.
    """
  static let english = """
    You can contact us when everyday life feels too heavy. You do not need to know what help to \
    ask for. Call or write to us. We answer within three working days. Together we work out what \
    would help you.
    """
}

extension Double {
  /// Rounded to one decimal, as the brief gives its figures.
  fileprivate var tenths: Double { (self * 10).rounded() / 10 }
}
