import Testing
import TextChecks

@Suite("What is thought of a text")
struct JudgingTests {
  @Test("a text written for clients is good in every way")
  func goodText() {
    let judgements = PlainLanguage(of: Vector.toClient, in: .finnish).judgements(for: .clients)

    #expect(judgements.map(\.indicator) == PlainLanguage.Indicator.allCases)
    #expect(judgements.allSatisfy { $0.verdict == .good })
  }

  @Test("officialese is worth looking at again, to professionals as well")
  func officialese() {
    let text = PlainLanguage(of: Vector.officialese + " " + Vector.officialese, in: .finnish)

    let again = text.judgements(for: .clients).filter { $0.verdict == .lookAgain }
    let professionals = text.judgements(for: .professionals)

    #expect(
      again.map(\.indicator)
        == [.readability, .veryLongWordShare, .minenNounShare, .wordsToReader])
    #expect(professionals.filter { $0.verdict == .lookAgain }.count == 3)
    #expect(!professionals.map(\.indicator).contains(.wordsToReader))
  }

  @Test(
    "sentences may be as long as the brief allows",
    arguments: [
      (TextLanguage.finnish, PlainLanguage.Audience.clients, 11, 14),
      (.swedish, .clients, 14, 18), (.english, .clients, 15, 20),
      (.finnish, .professionals, 13, 14),
    ])
  func sentenceLength(
    language: TextLanguage, audience: PlainLanguage.Audience, good: Int, again: Int
  ) {
    func verdict(_ words: Int) -> PlainLanguage.Verdict? {
      let sentence = "Y" + String(repeating: " y", count: words - 1) + ". "
      return PlainLanguage(of: String(repeating: sentence, count: 10), in: language)
        .judgements(for: audience).first { $0.indicator == .wordsPerSentence }?.verdict
    }

    #expect(verdict(good) == .good)
    #expect(verdict(good + 1) == .between)
    #expect(verdict(again) == .between)
    #expect(verdict(again + 1) == .lookAgain)
  }

  @Test("very long words and -minen nouns are judged in Finnish only")
  func finnishOnly() {
    let text = PlainLanguage(of: Vector.swedish, in: .swedish)

    let indicators = text.judgements(for: .clients).map(\.indicator)

    #expect(!indicators.contains(.veryLongWordShare))
    #expect(!indicators.contains(.minenNounShare))
  }

  @Test(
    "bands begin at 30, 40, 50 and 60",
    arguments: [
      (5, PlainLanguage.Band.veryEasy), (6, .easy), (8, .medium), (10, .hard), (13, .veryHard),
    ])
  func bands(long: Int, band: PlainLanguage.Band) {
    // Two words a sentence: 2 and the share of long words.
    let words =
      Array(repeating: "abcdefghi", count: long) + Array(repeating: "a", count: 20 - long)
    let text = stride(from: 0, to: 20, by: 2).map { "\(words[$0]) \(words[$0 + 1])" }
      .joined(separator: "\n")

    #expect(PlainLanguage(of: text, in: .finnish).band == band)
  }
}

@Suite("Signs of stiff Finnish")
struct FinnishSignsTests {
  @Test(
    "verbs made nouns are told from words that only look so",
    arguments: [
      ("arvioiminen", 1), ("arvioimisen", 1), ("tekemisestä", 1), ("laatimisessamme", 1),
      ("valmistumista", 1), ("ihminen", 0), ("ihmisestä", 0), ("paremmista", 0), ("tiimistä", 0),
      ("viimeisen", 0), ("nimistä", 0), ("toiminen", 1),
    ])
  func minen(word: String, count: Int) {
    #expect(PlainLanguage(of: word, in: .finnish).minenNouns == count)
  }

  @Test(
    "possible passives are found by their endings",
    arguments: [
      ("Asia hoidetaan.", 1), ("Hakemus otettiin vastaan.", 1), ("Päätös on jo tehtaalla.", 0),
      ("Aika on aina sovittu.", 1), ("Tuttu on sanonut.", 0), ("Tehdään kotiin.", 1),
      ("Hän tuli kotiin iltaan mennessä.", 0), ("Enintään kolme vastaan.", 0),
      ("Se on meidän kaikkien yhdessä hyvin sovittu.", 0),
    ])
  func passives(text: String, count: Int) {
    #expect(PlainLanguage(of: text, in: .finnish).possiblePassives == count)
  }

  @Test(
    "a text that leans on the law is noticed",
    arguments: [
      ("Sosiaalihuoltolain 36 §:n mukaan.", 1), ("Lain mukaan saat apua.", 1),
      ("Kuntalain ja muiden mukaan.", 1), ("Sen mukaan lain piti tulla.", 0), ("5 § ja 6 §", 2),
    ])
  func law(text: String, count: Int) {
    #expect(PlainLanguage(of: text, in: .finnish).mentionsOfLaw == count)
  }

  @Test(
    "words to the reader are heard in three languages",
    arguments: [
      ("Sinä päätät.", TextLanguage.finnish, 2), ("Soita meille.", .finnish, 1),
      ("Hän ei soita.", .finnish, 0), ("Asiakas tulee.", .finnish, 0),
      ("Du bestämmer själv.", .swedish, 1), ("You decide with your team.", .english, 2),
      ("Klienten bestämmer.", .swedish, 0),
    ])
  func reader(text: String, language: TextLanguage, count: Int) {
    #expect(PlainLanguage(of: text, in: language).wordsToReader == count)
  }
}
