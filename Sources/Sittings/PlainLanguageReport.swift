package import TextChecks
package import Words

/// What is told of how a text reads, sentence by sentence, for the screen and for the lines.
package struct PlainLanguageReport: Equatable, Sendable {
  /// A sentence that asks much of a reader, and why.
  package struct Hard: Equatable, Sendable {
    package var text: String
    package var why: String
  }

  /// A word for the whole.
  package var headline: String
  /// What to look at again; nothing where all is well.
  package var remarks: [String]
  /// At most two, the hardest first.
  package var hardest: [Hard]
  /// What the figures cannot see.
  package var caution: String

  package init(
    _ measures: PlainLanguage, for audience: PlainLanguage.Audience,
    in words: PlainLanguageWording
  ) {
    caution = words.caution
    guard measures.reliability != .tooShort else {
      headline = words.tooShort
      remarks = []
      hardest = []
      return
    }
    let band = words.bands[PlainLanguage.Band.allCases.firstIndex(of: measures.band) ?? 0]
    headline = words.headline(band)
    if measures.reliability == .uncertain { headline += " " + words.uncertain }
    let judged = measures.judgements(for: audience)
    remarks = judged.filter { $0.verdict == .lookAgain }.map { words.remark(on: $0) }
    if remarks.isEmpty {
      let isGood = judged.allSatisfy { $0.verdict == .good }
      remarks = [
        isGood ? (audience == .clients ? words.goodForClients : words.good) : words.nearlyGood
      ]
    }
    hardest = measures.hardest.map { Hard(text: $0.text, why: words.wordsInSentence($0.words)) }
  }
}

extension PlainLanguageWording {
  fileprivate func remark(on judgement: PlainLanguage.Judgement) -> String {
    let value = Int(judgement.value.rounded())
    return switch judgement.indicator {
    case .wordsPerSentence: longSentencesOnAverage(value)
    case .longSentenceShare: manyLongSentences(value)
    case .longestSentence: longestSentence(value)
    case .readability: longWords
    case .veryLongWordShare: veryLongWords(value)
    case .minenNounShare: minenNouns
    case .longestParagraph: longParagraph(value)
    case .wordsToReader: nobodyAddressed
    }
  }
}

extension TextLanguage {
  package init(_ language: Language) {
    switch language {
    case .finnish: self = .finnish
    case .swedish: self = .swedish
    case .english: self = .english
    }
  }
}
