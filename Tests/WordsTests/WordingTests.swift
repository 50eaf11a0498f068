import Testing
import Words

@Suite("Every word of the program")
struct WordingTests {
  @Test("is of a kind that these tests understand", arguments: Language.allCases)
  func understood(language: Language) {
    let (phrases, unknown) = Phrase.all(in: language)

    #expect(unknown == [])
    #expect(phrases.count > 300)
  }

  @Test("is said in each language", arguments: Language.allCases)
  func said(language: Language) {
    for phrase in Phrase.all(in: language).phrases {
      #expect(phrase.renderings.allSatisfy { !$0.isBlank }, "\(phrase.path) says nothing")
    }
  }

  @Test("says everything that it is told", arguments: Language.allCases)
  func usesPlaces(language: Language) {
    for phrase in Phrase.all(in: language).phrases where phrase.isTemplate {
      for rendering in phrase.renderings.dropFirst() {
        #expect(rendering != phrase.text, "\(phrase.path) leaves something out")
      }
    }
  }

  @Test("is a translation, unless the languages agree")
  func translated() {
    let phrases = Language.allCases.map { Phrase.all(in: $0).phrases }

    for (finnish, (swedish, english)) in zip(phrases[0], zip(phrases[1], phrases[2])) {
      let texts = [finnish.text, swedish.text, english.text]
      // Short forms of commands are one letter or two, and there are not so many of them.
      if finnish.path.hasSuffix(".short") { continue }
      let isShared = Set(texts.map { Array($0.utf8) }).count < 3
      #expect(
        isShared == Self.agreed.contains(finnish.path), "\(finnish.path): \(texts)")
    }
  }

  @Test("ends as sentences do in each language alike")
  func sentences() {
    let phrases = Language.allCases.map { Phrase.all(in: $0).phrases }

    for (finnish, (swedish, english)) in zip(phrases[0], zip(phrases[1], phrases[2])) {
      let ends = [finnish, swedish, english].map { Self.ends.contains($0.text.last ?? " ") }
      #expect(
        Set(ends).count == 1,
        "\(finnish.path): \(finnish.text) | \(swedish.text) | \(english.text)")
    }
  }

  @Test("keeps the quotation marks of its language")
  func quotationMarks() {
    for language in Language.allCases {
      for phrase in Phrase.all(in: language).phrases {
        let scalars = phrase.text.unicodeScalars
        if language == .english {
          #expect(
            scalars.filter { $0 == "“" }.count == scalars.filter { $0 == "”" }.count,
            "\(phrase.path)")
        } else {
          #expect(!scalars.contains("“"), "\(phrase.path)")
        }
      }
    }
  }

  private static let ends: Set<Character> = [".", "!", "?"]

  /// Phrases that are the same in two languages, because the words are.
  private static let agreed: Set<String> = [
    "proposal.median", "proposal.columns.median",
    "home.minutes", "reader.mediaKinds.0", "reader.mediaKinds.3", "doctor.program",
    "document.stageFeeling",
    "doctor.terminal", "document.date", "document.clock", "document.outOf",
    "document.recordNumber", "paper.ends", "paper.assumedLetter", "reader.recordPage",
    "composing.textTab", "composing.keys.form", "composing.forms.0", "composing.forms.1",
    "composing.forms.3", "plainCommands.editor.word", "session.minutes", "session.keyMinute",
    "session.dots",
  ]
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
