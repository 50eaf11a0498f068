extension PlainLanguage {
  /// Whom a text is written to.
  package enum Audience: Equatable, Sendable { case clients, professionals }

  package enum Verdict: Equatable, Sendable {
    case good, between
    /// Worth looking at again; never more than that.
    case lookAgain
  }

  /// What is judged.
  package enum Indicator: CaseIterable, Sendable {
    case wordsPerSentence, longSentenceShare, longestSentence, readability, veryLongWordShare
    case minenNounShare, longestParagraph, wordsToReader
  }

  /// An indicator with its value and what is thought of it.
  package struct Judgement: Equatable, Sendable {
    package var indicator: Indicator
    package var value: Double
    package var verdict: Verdict
  }

  /// How hard a text is, in the bands that LIX is known by.
  package enum Band: CaseIterable, Sendable { case veryEasy, easy, medium, hard, veryHard }

  package var band: Band {
    switch readability {
    case ..<30: .veryEasy
    case ..<40: .easy
    case ..<50: .medium
    case ..<60: .hard
    default: .veryHard
    }
  }

  /// What is thought of the text, indicator by indicator; nothing of a text too short to judge.
  package func judgements(for audience: Audience) -> [Judgement] {
    guard reliability != .tooShort else { return [] }
    return Indicator.allCases.compactMap { indicator in
      let value = self[indicator]
      return Aim.of(indicator, in: language, for: audience).map {
        Judgement(indicator: indicator, value: value, verdict: $0.verdict(on: value))
      }
    }
  }

  package subscript(indicator: Indicator) -> Double {
    switch indicator {
    case .wordsPerSentence: wordsPerSentence
    case .longSentenceShare: longSentenceShare
    case .longestSentence: Double(longestSentence)
    case .readability: readability
    case .veryLongWordShare: veryLongWordShare
    case .minenNounShare: minenNounShare
    case .longestParagraph: Double(longestParagraph)
    case .wordsToReader: Double(wordsToReader)
    }
  }
}

/// Up to where a value is good, and above where it asks for another look.
private enum Aim {
  case most(Double, again: Double)
  case atLeastOne

  func verdict(on value: Double) -> PlainLanguage.Verdict {
    switch self {
    case .most(let good, let again): value <= good ? .good : value > again ? .lookAgain : .between
    case .atLeastOne: value >= 1 ? .good : .lookAgain
    }
  }

  /// Professionals are asked for longer sentences and longer words, up to the same end.
  static func of(
    _ indicator: PlainLanguage.Indicator, in language: TextLanguage,
    for audience: PlainLanguage.Audience
  ) -> Aim? {
    let isEasy = audience == .clients
    switch (indicator, language) {
    case (.wordsPerSentence, .finnish): return .most(isEasy ? 11 : 13, again: 14)
    case (.wordsPerSentence, .swedish): return .most(isEasy ? 14 : 16, again: 18)
    case (.wordsPerSentence, .english): return .most(isEasy ? 15 : 17, again: 20)
    case (.longSentenceShare, .finnish): return .most(5, again: 15)
    case (.longSentenceShare, .swedish): return .most(10, again: 25)
    case (.longSentenceShare, .english): return .most(15, again: 30)
    case (.longestSentence, .finnish): return .most(20, again: 25)
    case (.longestSentence, .swedish), (.longestSentence, .english): return .most(25, again: 30)
    case (.readability, .finnish): return .most(isEasy ? 40 : 48, again: 50)
    case (.readability, .swedish): return .most(isEasy ? 38 : 46, again: 48)
    case (.readability, .english): return .most(isEasy ? 36 : 44, again: 46)
    case (.veryLongWordShare, .finnish): return .most(isEasy ? 5 : 8, again: 10)
    case (.minenNounShare, .finnish): return .most(2, again: 4)
    case (.longestParagraph, _): return .most(60, again: 90)
    case (.wordsToReader, _): return isEasy ? .atLeastOne : nil
    case (.veryLongWordShare, _), (.minenNounShare, _): return nil
    }
  }
}
