import Sittings
import Words

/// The choice of the language; each is named by its own name.
struct LanguagesPoint: Place {
  var occasion: Occasion { .languages }

  mutating func open(in turn: inout Turn) {
    // Each language asks in its own words, so that everybody understands the question.
    for language in Language.allCases {
      turn.say(Wording.in(language).home.languageQuestion)
    }
    for (index, language) in Language.allCases.enumerated() {
      turn.quote("\(index + 1). \(language.ownName)")
    }
    turn.say(turn.plain.chooseNumber)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    // Enter alone keeps the language in which the question was put.
    if line.utf8.isEmpty { return .languageChosen(turn.desk.language) }
    if let language = language(named: line) { return .languageChosen(language) }
    guard let number = Numerals.number(line) else { return nil }
    guard Language.allCases.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(Language.allCases.count))
      return .stays
    }
    return .languageChosen(Language.allCases[number - 1])
  }

  private func language(named line: String) -> Language? {
    Language.allCases.first { $0.ownName.lowercased().isSame(as: line.lowercased()) }
  }
}
