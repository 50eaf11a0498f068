extension Sentence {
  /// How many of its words speak to the reader.
  ///
  /// In Finnish a verb such as `voit` does so alone, and so does a request at the beginning, as
  /// `Soita` does.
  func wordsToReader(in language: TextLanguage) -> Int {
    let forms = language.secondPerson
    let isRequest =
      language == .finnish && words.first?.isOne(of: TextLanguage.finnishRequests) == true
    return words.count { $0.isOne(of: forms) } + (isRequest ? 1 : 0)
  }
}

extension TextLanguage {
  fileprivate var secondPerson: Set<String> {
    switch self {
    case .finnish: Self.finnishSecondPerson
    case .swedish: ["du", "dig", "dej", "din", "ditt", "dina", "ni", "er", "ert", "era"]
    case .english: ["you", "your", "yours", "yourself", "yourselves", "you're", "you’re"]
    }
  }

  private static let finnishSecondPerson: Set<String> = [
    "sinä", "sinun", "sinua", "sinulle", "sinulta", "sinulla", "sinusta", "sinussa", "sinuun",
    "sinut", "sinuna", "sinuksi", "itsellesi", "itsesi", "itseäsi", "te", "teidän", "teitä",
    "teille", "teiltä", "teillä", "teistä", "teissä", "teihin", "teidät",
    "voit", "saat", "olet", "et", "haluat", "tarvitset", "tiedät", "löydät", "pääset", "pyydät",
    "otat", "soitat", "kirjoitat", "kysyt", "tulet", "täytät", "lähetät", "varaat", "kerrot",
    "haet", "luet", "katsot", "päätät", "valitset", "voisit", "saisit", "haluaisit", "olisit",
    "asut", "maksat", "jäät", "käyt", "tapaat", "odotat", "ymmärrät", "muistat", "mietit",
  ]
  fileprivate static let finnishRequests: Set<String> = [
    "avaa", "etsi", "hae", "ilmoita", "jätä", "katso", "kerro", "kirjoita", "kysy", "lue",
    "lähetä", "mieti", "muista", "ota", "pyydä", "soita", "tarkista", "tule", "täytä", "valitse",
    "varaa",
  ]
}
