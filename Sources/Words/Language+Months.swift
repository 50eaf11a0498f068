extension Language {
  /// “In February 2026” for the `2026-02` of an author; anything else as it is written.
  func monthPhrase(_ written: String) -> String {
    let parts = written.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
    guard parts.count == 2, let month = Int(parts[1]), (1...12).contains(month) else {
      return written
    }
    switch self {
    case .finnish: return "\(Self.finnishMonthStems[month - 1])kuussa \(parts[0])"
    case .swedish: return "i \(Self.swedishMonths[month - 1]) \(parts[0])"
    case .english: return "in \(Self.englishMonths[month - 1]) \(parts[0])"
    }
  }

  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let swedishMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]

  private static let finnishMonthStems = [
    "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras",
    "joulu",
  ]
}
