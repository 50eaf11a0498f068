import Glibc
import Learning
import Testing
import TextChecks
import Words

@Suite("How the courses read")
struct ReadabilityTests {
  @Test("no page of the courses is worth looking at again", arguments: Language.allCases)
  func teaching(language: Language) {
    for page in PageMeasures.all(in: language) where page.teaching.reliability == .sure {
      for doubt in page.doubts {
        #expect(
          doubt.verdict != .lookAgain,
          "\(page.path):\(page.line) \(page.title): \(doubt.indicator) \(doubt.value.tenths)")
      }
    }
  }

  @Test("what is held up as a model for clients is good in every way", arguments: Language.allCases)
  func models(language: Language) {
    let pages = PageMeasures.all(in: language).filter(\.asksForClientText)
    var judged = 0

    for page in pages {
      for quote in page.quotes {
        judged += 1
        for judgement in quote.judgements(for: .clients) {
          #expect(
            judgement.verdict == .good,
            "\(page.path):\(page.line) \(judgement.indicator) \(judgement.value.tenths)")
        }
      }
    }
    #expect(judged > 0)
  }

  /// `READABILITY=FILE` prints all pages and writes the summary.
  @Test("the table for docs/readability.md", .enabled(if: getenv("READABILITY") != nil))
  func table() throws {
    let report = ReadabilityReport()
    print(report.pages)
    let path = try #require(getenv("READABILITY").map { String(cString: $0) })
    let file = try #require(fopen(path, "w"))
    fputs(report.summary, file)
    fclose(file)
  }
}

/// The measures as tables, page by page and summed up by module.
struct ReadabilityReport {
  var pages: String {
    Language.allCases.flatMap { PageMeasures.all(in: $0) }.map { page in
      let text = page.teaching
      let figures = [
        "\(text.words)", text.wordsPerSentence.tenths, "\(text.longestSentence)",
        text.readability.tenths, text.veryLongWordShare.tenths, text.minenNounShare.tenths,
        "\(text.longestParagraph)",
      ]
      let doubts = page.doubts.map { "\($0.indicator)" }.joined(separator: " ")
      return "\(page.path):\(page.line)\t\(figures.joined(separator: "\t"))\t\(doubts)"
    }.joined(separator: "\n")
  }

  var summary: String {
    """
    # How the courses read

    Measured by `make readability` with the rules of `Sources/TextChecks`: words, words in a
    sentence (VP), the share of sentences over 20 words (P20), the longest sentence (Vmax), LIX-9
    for Finnish and LIX for Swedish and English, the share of words of 14 letters or more (S14),
    `-minen` nouns in a hundred words, and pages that have some measure worth looking at again.
    Headings, tables, options and quoted models are left out. The figures see length, not sense:
    nothing here says that a text is good, and nothing here is Easy Finnish (selkokieli).

    | text | language | words | VP | P20 % | Vmax | LIX | band | S14 % | minen | again |
    | --- | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |
    \(rows.joined(separator: "\n"))

    """
  }

  private var rows: [String] {
    let courses = RealContent.all.courses.compactMap(\.value)
    let modules = courses.flatMap(\.modules).map {
      ($0.id.rawValue, $0.translations.mapValues(\.pages))
    }
    let exercises = RealContent.all.exercises.map(\.value).map { exercise in
      (exercise.values.first?.id.rawValue ?? "", exercise.mapValues(\.pages))
    }
    return (modules + exercises).flatMap { name, translations in
      Language.allCases.compactMap { language in
        translations[language].map { row(name, $0, language) }
      }
    }
  }

  private func row(_ name: String, _ pages: [Page], _ language: Language) -> String {
    let measures = pages.map { PageMeasures($0, path: "", language: TextLanguage(language)) }
    let text = PlainLanguage(
      of: pages.flatMap(\.teachingPassages), in: TextLanguage(language))
    let again = measures.count { $0.teaching.reliability == .sure && !$0.doubts.isEmpty }
    let isFinnish = language == .finnish
    let cells = [
      name, language.rawValue, "\(text.words)", text.wordsPerSentence.tenths,
      text.longSentenceShare.tenths, "\(text.longestSentence)", text.readability.tenths,
      text.band.words, isFinnish ? text.veryLongWordShare.tenths : "–",
      isFinnish ? text.minenNounShare.tenths : "–", "\(again)/\(pages.count)",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

extension PlainLanguage.Band {
  fileprivate var words: String {
    switch self {
    case .veryEasy: "very easy"
    case .easy: "easy"
    case .medium: "medium"
    case .hard: "hard"
    case .veryHard: "very hard"
    }
  }
}

extension Double {
  /// With one decimal.
  fileprivate var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
