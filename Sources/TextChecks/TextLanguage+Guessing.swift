extension TextLanguage {
  /// The language that a text is most likely in; nothing where there is no sign of any.
  ///
  /// Small words of each language count, and so do letters that only one of them writes.
  package static func guess(_ text: String) -> TextLanguage? {
    var signs: [TextLanguage: Int] = [:]
    // A page is plenty to know a language by.
    for word in Word.words(in: Array(text.unicodeScalars.prefix(4000))) {
      for language in allCases where word.isOne(of: language.smallWords) {
        signs[language, default: 0] += 2
      }
      if let language = word.language { signs[language, default: 0] += 1 }
    }
    let best = signs.values.max() ?? 0
    // Where two are as likely, the house's own order decides: Finnish, Swedish, English.
    return allCases.first { best > 0 && signs[$0] == best }
  }

  /// Common in one of the languages and a word in no other of them.
  private var smallWords: Set<String> {
    switch self {
    case .finnish:
      [
        "ei", "ettei", "että", "hän", "ja", "jos", "joka", "kun", "mikä", "mitä", "mutta", "myös",
        "ovat", "se", "sinä", "tai", "tämä", "vain", "voit",
      ]
    case .swedish:
      [
        "att", "av", "det", "du", "ett", "från", "för", "han", "har", "inte", "med", "när", "och",
        "om", "på", "som", "till", "vad", "vi", "är",
      ]
    case .english:
      [
        "and", "are", "for", "from", "have", "is", "it", "not", "of", "or", "that", "the", "they",
        "this", "to", "was", "we", "what", "with", "you", "your",
      ]
    }
  }
}

extension Word {
  /// The language whose spelling alone the word can be.
  fileprivate var language: TextLanguage? {
    for (one, next) in zip(folded, folded.dropFirst()) {
      switch (one, next) {
      case ("a", "a"), ("u", "u"), ("y", "y"), ("ä", "ä"), ("ö", "ö"), ("i", "i"), ("y", "ö"),
        ("u", "o"):
        return .finnish
      case ("t", "h"), ("w", _), (_, "w"):
        return .english
      default:
        continue
      }
    }
    return folded.contains("å") ? .swedish : nil
  }
}
