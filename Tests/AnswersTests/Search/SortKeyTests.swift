import Testing
import Words

@testable import Answers

@Suite("The alphabet")
struct SortKeyTests {
  private func sorted(_ words: [String], in language: Language) -> [String] {
    words.reversed().sorted { SortKey($0, in: language) < SortKey($1, in: language) }
  }

  @Test("puts å, ä and ö after z in Finnish and Swedish", arguments: [Language.finnish, .swedish])
  func nordic(language: Language) {
    let words = [
      "aalto", "Ahtela", "oma", "vanha", "Wilhelm", "ypäjä", "ystävä", "üxkyll", "zeniitti", "Åbo",
      "ähtäri", "Ærø", "Äänekoski", "öljy", "Østersund",
    ]

    #expect(sorted(words, in: language) == words)
  }

  @Test("puts å, ä and ö with a and o in English")
  func english() {
    let words = ["aalto", "Äänekoski", "Åbo", "ähtäri", "Ahtela", "öljy", "oma", "zeniitti"]

    #expect(sorted(words, in: .english) == words)
  }

  @Test("looks at marks only where the letters are the same, and at case after that")
  func ties() {
    let words = ["resume", "Resume", "resumé", "resumen", "Rešume2"]

    #expect(
      sorted(["resume", "Resume", "resumé", "resumen"], in: .finnish) == Array(words.prefix(4)))
    #expect(SortKey("Šakki", in: .finnish) < SortKey("saksa", in: .finnish))
  }

  @Test("makes no difference between two ways of typing a letter", arguments: Language.allCases)
  func normalForms(language: Language) {
    for word in ["äiti", "Åbo", "öljy", "ünal", "señor", "ǟǻȫ"] {
      let typed = SortKey(word, in: language)
      let decomposed = SortKey(Self.decomposed(word), in: language)
      #expect(!(typed < decomposed) && !(decomposed < typed), "\(word)")
    }
  }

  @Test(
    "makes none for any letter of the Unicode data",
    .enabled(if: UnicodeLetters.all != nil, "needs Debian's package unicode-data"))
  func everyLetter() throws {
    for letter in try #require(UnicodeLetters.all) {
      let one = SortKey(letter.composed, in: .swedish)
      let other = SortKey(letter.decomposed, in: .swedish)
      #expect(!(one < other) && !(other < one), "\(letter.composed)")
    }
  }

  private static func decomposed(_ word: String) -> String {
    word.unicodeScalars.reduce(into: "") { text, scalar in
      let letter = UnicodeLetters.all?.first { $0.composed == String(scalar) }
      text += letter?.decomposed ?? String(scalar)
    }
  }

  @Test("puts a word before one that goes on, and a space before all letters")
  func prefixes() {
    let words = ["ala", "ala aste", "ala-aste", "alas", "alä"]

    #expect(sorted(words, in: .finnish) == words)
  }
}
