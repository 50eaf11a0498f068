extension SeenText {
  /// A day that begins with this number: `3.5.1990`, `1990-05-03`, `3. toukokuuta`, `den 3 maj`.
  func date(at index: Int) -> Match? {
    guard let first = piece(index), first.count <= 8, !scalar(at: first.start - 1).isLetterOrDigit,
      !([".", "/"].contains(scalar(at: first.start - 1)) && scalar(at: first.start - 2).isDigit)
    else { return nil }
    let found =
      switch first.count {
      case 1...2: dayAndMonth(at: index) ?? dayAndName(at: index)
      case 4: yearFirst(at: index)
      case 8: digitsOnly(at: index)
      default: Int?.none
      }
    guard let end = found, !scalar(at: end).isLetterOrDigit else { return nil }
    return Match(.date, .likely, first.start..<end)
  }

  /// As in `syntymäaika 03051990`, `född 19900503`.
  private func digitsOnly(at index: Int) -> Int? {
    guard let start = piece(index)?.start, hasClue(.day, before: index, within: 2) else {
      return nil
    }
    func part(_ from: Int, _ to: Int) -> Int { number(start + from..<start + to) }
    let isWritten =
      isDay(part(0, 2), part(2, 4), part(4, 8)) || isDay(part(6, 8), part(4, 6), part(0, 4))
    return isWritten ? start + 8 : nil
  }

  /// As in `1990-05-03`.
  private func yearFirst(at index: Int) -> Int? {
    guard let year = number(index), isSign(index + 1, "-") || isSign(index + 1, "/"),
      let month = twoDigits(index + 2), let day = twoDigits(index + 4),
      piece(index + 3)?.count == 1, piece(index + 3)?.kind == .sign,
      let end = piece(index + 4)?.end
    else { return nil }
    return isDay(day, month, year) && !goesOn(after: end) ? end : nil
  }

  /// `3.5.1990`, `03/05/90`, `3. 5. 1990`; `3.5.` where the words before speak of a day.
  private func dayAndMonth(at index: Int) -> Int? {
    guard let day = number(index), let mark = piece(index + 1), mark.kind == .sign,
      [".", "/", "-"].contains(scalars[mark.start])
    else { return nil }
    let isDotted = scalars[mark.start] == "."
    let next = isDotted ? afterSpace(index + 1) : index + 2
    guard let month = shortNumber(next), (1...31).contains(day), (1...12).contains(month),
      isSign(next + 1, scalars[mark.start])
    else { return nil }
    let last = isDotted ? afterSpace(next + 1) : next + 2
    guard let year = number(last), let piece = piece(last), !goesOn(after: piece.end) else {
      guard isDotted, let end = self.piece(next + 1)?.end else { return nil }
      return saysDay(before: index) || goesOnAsDay(after: next + 1, from: index) ? end : nil
    }
    if piece.count == 4 { return isDay(day, month, year) ? piece.end : nil }
    guard piece.count == 2, last == next + 2, isDay(day, month, 2000 + year) else { return nil }
    return isDotted && countsSomething(before: index) ? nil : piece.end
  }

  /// `3. toukokuuta 1990`, `3. toukokuuta`, `den 3:e maj`, `3rd of May`.
  private func dayAndName(at index: Int) -> Int? {
    guard let day = number(index), (1...31).contains(day) else { return nil }
    var place = index + 1
    if isSign(place, ".") || isSign(place, ":") { place += 1 }
    if let ending = word(place), ["a", "e", "st", "nd", "rd", "th"].contains(ending) { place += 1 }
    guard kind(place) == .space || isSign(place - 1, ".") else { return nil }
    if kind(place) == .space { place += 1 }
    if word(place) == "of" { place = afterSpace(place) }
    guard let name = MonthName(place, in: self), let end = piece(place)?.end else { return nil }
    let yearPlace = isSign(place + 1, ",") ? afterSpace(place + 1) : afterSpace(place)
    if let year = piece(yearPlace), year.kind == .digits, year.count == 4 {
      return isDay(day, name.month, number(year.range)) ? year.end : nil
    }
    return name.isWhole && scalar(at: end) != "-" ? end : nil
  }

  /// A day that begins with the name of the month: `May 3, 1990`, `toukokuun 3. päivänä`.
  func monthFirstDate(at index: Int) -> Match? {
    guard kind(index + 1) == .space, let day = shortNumber(index + 2), (1...31).contains(day),
      let name = MonthName(index, in: self), let start = piece(index)?.start
    else { return nil }
    var place = index + 3
    if let ending = word(place), ["st", "nd", "rd", "th"].contains(ending) { place += 1 }
    let yearPlace = isSign(place, ",") ? afterSpace(place) : place + 1
    if let year = piece(yearPlace), year.kind == .digits, year.count == 4,
      isDay(day, name.month, number(year.range))
    {
      return Match(.date, .likely, start..<year.end)
    }
    let isFinnish = name.isFinnish && isSign(index + 3, ".")
    let isEnglish = name.isEnglish && name.isWhole && startsWithCapital(index)
    guard isFinnish || isEnglish, let end = piece(place - 1)?.end else { return nil }
    return Match(.date, .likely, start..<(isFinnish ? end + 1 : end))
  }
}

extension SeenText {
  private func isDay(_ day: Int, _ month: Int, _ year: Int) -> Bool {
    (1850...2150).contains(year) && CalendarDay(day: day, month: month, year: year).exists
  }

  private func shortNumber(_ index: Int) -> Int? {
    guard let piece = piece(index), piece.kind == .digits, piece.count <= 2 else { return nil }
    return number(piece.range)
  }

  private func twoDigits(_ index: Int) -> Int? { piece(index)?.count == 2 ? number(index) : nil }

  /// Whether more hangs on a number: `1.2.3.4`, `10.3.24-5`.
  private func goesOn(after end: Int) -> Bool {
    let sign = scalar(at: end)
    return (sign == "." || sign == "/") && scalar(at: end + 1).isDigit
  }

  /// Whether the words before say that a day follows.
  private func saysDay(before index: Int) -> Bool {
    hasClue(.day, before: index, within: 1)
  }

  /// `Tapasimme 3.5. ja sovittiin`: the sentence goes on behind the second dot.
  private func goesOnAsDay(after dot: Int, from index: Int) -> Bool {
    guard !hasClue(.record, before: index, within: 2), kind(dot + 1) == .space else { return false }
    guard let word = piece(dot + 2), word.kind == .word, word.count > 1 else { return false }
    return !startsWithCapital(dot + 2)
  }

  /// `kolmas toukokuuta`, `den tredje maj`, `the third of May`: days that are written in words.
  func dayInWords(at index: Int) -> Match? {
    guard isOne(of: .ordinals, index), let start = piece(index)?.start else { return nil }
    var place = afterSpace(index)
    for joint in ["päivä", "päivänä", "of"] where word(place) == joint { place = afterSpace(place) }
    guard let name = MonthName(place, in: self), name.isWhole, let end = piece(place)?.end else {
      return nil
    }
    // `Toinen kesäkuu täällä` counts months, not days.
    guard !name.isFinnish || name.isSwedish || smalls[end - 1] == "a" else { return nil }
    // The first of May is a feast, and everybody's.
    guard name.month != 5 || !isOne(of: .firsts, index) else { return nil }
    return Match(.date, .likely, start..<end)
  }

  /// Whether the number is that of a version, a chapter or a product.
  private func countsSomething(before index: Int) -> Bool {
    if hasClue(.record, before: index, within: 3) { return true }
    // `Swift 6.10.12`: a name before the number, but not the first word of a sentence.
    let before = beforeSpace(index)
    guard kind(index - 1) == .space, startsWithCapital(before) else { return false }
    return !beginsSentence(before) || isAllCapitals(before) || isOne(of: Self.programs, before)
  }

  private static let programs = WordList(
    """
    android bash chrome debian edge firefox git go ios java kernel libreoffice linux macos node
    office openssl outlook php polku python ruby rust swift teams ubuntu windows word
    """)
}

extension WordList {
  fileprivate static let firsts = WordList("ensimmäinen ensimmäisenä första first")

  fileprivate static let ordinals = WordList(
    """
    ensimmäinen ensimmäisenä toinen toisena kolmas kolmantena neljäs neljäntenä viides viidentenä
    kuudes kuudentena seitsemäs seitsemäntenä kahdeksas kahdeksantena yhdeksäs yhdeksäntenä
    kymmenes kymmenentenä yhdestoista yhdentenätoista kahdestoista kahdentenatoista kolmastoista
    neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista
    kahdeskymmenes kahdeskymmenesensimmäinen kahdeskymmenestoinen kahdeskymmeneskolmas
    kahdeskymmenesneljäs kahdeskymmenesviides kahdeskymmeneskuudes kahdeskymmenesseitsemäs
    kahdeskymmeneskahdeksas kahdeskymmenesyhdeksäs kolmaskymmenes kolmaskymmenesensimmäinen
    första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde
    fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra
    tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde
    trettioförsta
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """)
}

/// The names of months in three languages, in the forms that stand beside a day.
private struct MonthName {
  let month: Int
  private let facts: UInt8

  init?(_ index: Int, in text: SeenText) {
    guard let piece = text.piece(index), piece.kind == .word, (3...11).contains(piece.count) else {
      return nil
    }
    facts = Self.names[text.hash(of: piece.range)]
    month = Int(facts & 15)
    guard month > 0, isFinnish || isSwedish || text.startsWithCapital(index) else { return nil }
  }

  var isFinnish: Bool { facts & Self.finnish != 0 }
  var isSwedish: Bool { facts & Self.swedish != 0 }
  var isEnglish: Bool { facts & Self.english != 0 }
  /// Short forms count only with a year.
  var isWhole: Bool { facts & Self.short == 0 }

  private static let finnish: UInt8 = 16
  private static let swedish: UInt8 = 32
  private static let english: UInt8 = 64
  private static let short: UInt8 = 128

  private static let names: WordTable = {
    let stems = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".listed
    let others: [(names: String, facts: UInt8)] = [
      (
        "januari februari mars april maj juni juli augusti september oktober november december",
        swedish
      ),
      ("jan feb mar apr - jun jul aug sep okt nov dec", swedish | short),
      (
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu", finnish | short
      ),
      (
        "january february march april may june july august september october november december",
        english
      ),
      ("jan feb mar apr - jun jul aug sep oct nov dec", english | short),
    ]
    let lists =
      ["kuuta", "kuun", "kuu"].map { form in (names: stems.map { $0 + form }, facts: finnish) }
      + others.map { (names: $0.names.listed, facts: $0.facts) }
    return WordTable(
      lists.flatMap { list in
        list.names.enumerated().map { (word: $1, facts: UInt8($0 + 1) | list.facts) }
      })
  }()
}
