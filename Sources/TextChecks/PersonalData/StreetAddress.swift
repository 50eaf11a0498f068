extension SeenText {
  /// A street with a house number, in Finnish or Swedish, and what follows: stair, flat, town.
  func streetAddress(at index: Int) -> Match? {
    guard let word = piece(index), (3...40).contains(word.count), kind(index + 1) == .space,
      case let place = isOne(of: Self.numberWords, index + 2) ? index + 4 : index + 2,
      let number = piece(place), number.kind == .digits, number.count <= 4,
      scalars[number.start] != "0", let ending = StreetWords.ending(of: word.range, in: self),
      word.count > ending.letters || startsWithCapital(beforeSpace(index)) || ending.letters >= 9,
      !isOne(of: StreetWords.otherThings, index), let house = HouseNumber(in: self, at: place),
      let street = street(at: index, ending: ending, isSure: house.hasFlat || house.hasTown)
    else { return nil }
    return Match(.address, street.level, street.start..<house.end)
  }

  /// `12 Mannerheimintie`, as in English.
  func houseFirstAddress(at index: Int) -> Match? {
    guard let house = piece(index), house.count <= 3, scalars[house.start] != "0",
      !scalar(at: house.start - 1).isLetterOrDigit, !isPartOfLongerNumber(house.range),
      kind(index + 1) == .space, startsWithCapital(index + 2), let word = piece(index + 2),
      word.count > 7, let ending = StreetWords.ending(of: word.range, in: self),
      ending.kind == .sure, word.count - ending.letters >= 4,
      !isOne(of: StreetWords.otherThings, index + 2)
    else { return nil }
    return Match(.address, .likely, house.start..<word.end)
  }

  private static let numberWords = WordList(
    "numero numerossa numerosta numeroon nro nummer nr no number talossa talo")

  /// Where the name of a street begins that ends with this word.
  private func street(
    at index: Int, ending: StreetWords.Ending, isSure: Bool
  ) -> (level: PersonalData.Level, start: Int)? {
    guard let word = piece(index) else { return nil }
    let rest = word.count - ending.letters
    let isCapital = startsWithCapital(index)
    if rest == 0 { return nameBefore(index, isOneWord: isCapital, ending.letters) }
    guard rest >= 2 else { return nil }
    guard isCapital else {
      // `mannerheimintie 12` and `Tapiolan puistotie 4`, but not `Kurssin asiakaspolku 2`.
      guard ending.kind == .sure, rest >= 4 || isSure else { return nil }
      let before = beforeSpace(index)
      let isNamed = kind(index - 1) == .space && startsWithCapital(before) && isGenitive(before)
      return isNamed && !isPath(index)
        ? (.certain, startOverFirstWords(before)) : (.likely, word.start)
    }
    if ending.kind == .soft, !isSure, beginsSentence(index) {
      // `Koivunranta 3` is a place, `Tilanneranta 3` may be a heading.
      guard [Unicode.Scalar("n"), "s"].contains(scalars[word.start + rest - 1].small) else {
        return nil
      }
    }
    return (.certain, startOverFirstWords(index))
  }

  /// `Aleksis Kiven katu`, `Kolmas linja`, `Bulevardi`.
  private func nameBefore(
    _ index: Int, isOneWord: Bool, _ letters: Int
  ) -> (level: PersonalData.Level, start: Int)? {
    guard let word = piece(index) else { return nil }
    let before = beforeSpace(index)
    guard kind(index - 1) == .space, startsWithCapital(before) else {
      return isOneWord && letters >= 9 ? (.certain, word.start) : nil
    }
    // `Gamla vägen`, `Kolmas linja`: which of many.
    if isOne(of: Self.firstWords, before) {
      return (.certain, startOverFirstWords(index))
    }
    guard !isOneWord, isGenitive(before) else { return nil }
    let start = startOverFirstWords(before)
    // `Asiakkaan polku 3` may begin a heading.
    let isVague = piece(before)?.start == start && beginsSentence(before) && isPath(index)
    return (isVague ? .likely : .certain, start)
  }

  private func isGenitive(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return false }
    return [Unicode.Scalar("n"), "s"].contains(scalar(at: piece.end - 1).small)
  }

  /// Whether it is one of the words that a way through a service has as well.
  private func isPath(_ index: Int) -> Bool { isOne(of: Self.paths, index) }

  private static let paths = WordList("tie", endings: "polku polulla polun polulle polulta kaari")

  /// Over `Iso`, `Vanha`, `Norra` and first names in front.
  private func startOverFirstWords(_ index: Int) -> Int {
    var place = index
    for _ in 0..<2 {
      let before = beforeSpace(place)
      guard kind(place - 1) == .space, startsWithCapital(before),
        isOne(of: Self.firstWords, before) || names[before].isGiven
      else { break }
      place = before
    }
    return piece(place)?.start ?? 0
  }

  private static let firstWords = WordList(
    """
    iso ison pikku pieni pienen vanha vanhan uusi uuden itäinen itäisen läntinen läntisen pohjoinen
    pohjoisen eteläinen eteläisen ylä ala keski suuri suuren ensimmäinen toinen kolmas neljäs viides
    norra södra östra västra stora lilla gamla nya övre nedre första andra tredje sankt
    """)
}

/// The house number and what belongs to it: `12`, `12–14`, `12 b`, `12 A 5`, `12 as. 5`.
struct HouseNumber {
  private(set) var end: Int
  private(set) var hasFlat = false
  private(set) var hasTown = false
  private let text: SeenText

  init?(in text: SeenText, at index: Int) {
    self.text = text
    guard let piece = text.piece(index) else { return nil }
    end = piece.end
    var place = index
    takeRange(&place)
    takeStair(&place)
    takeFlatWord(&place)
    guard !isMeasure(after: place) else { return nil }
    takeTown(place)
  }

  private mutating func takeRange(_ place: inout Int) {
    guard text.isSign(place + 1, "-") || text.isSign(place + 1, "/"),
      let piece = text.piece(place + 2), piece.kind == .digits, piece.count <= 3
    else { return }
    move(&place, to: place + 2)
  }

  /// A letter, and the number of a flat after it.
  private mutating func takeStair(_ place: inout Int) {
    let isJoined = text.kind(place + 1) == .word
    let next = isJoined ? place + 1 : text.afterSpace(place)
    guard let letter = text.piece(next), letter.kind == .word, letter.count == 1,
      text.scalars[letter.start].isCapital || isJoined || isLoneLetter(next)
    else { return }
    // In `12 A-puolella` the letter begins another word.
    guard !text.isSign(next + 1, "-") || text.kind(next + 2) == .digits else { return }
    move(&place, to: next)
    // A small letter belongs to the house, and a stair may follow: `3b A 12`.
    if isJoined, !text.scalars[letter.start].isCapital { return takeStair(&place) }
    let flat = text.isSign(next + 1, "-") ? next + 2 : text.afterSpace(next)
    if let piece = text.piece(flat), piece.kind == .digits, piece.count <= 3 {
      move(&place, to: flat)
      hasFlat = true
    }
  }

  /// `12 b 3`, where a small letter has a number after it; `12 a`, where nothing follows.
  private func isLoneLetter(_ index: Int) -> Bool {
    guard let piece = text.piece(index),
      "abcdefgh".unicodeScalars.contains(text.scalars[piece.start])
    else { return false }
    return text.kind(text.afterSpace(index)) != .word
  }

  private mutating func takeFlatWord(_ place: inout Int) {
    var next = text.afterSpace(place)
    if text.isSign(next, ",") { next = text.afterSpace(next) }
    guard text.isOne(of: Self.flatWords, next) else { return }
    if text.isSign(next + 1, ".") { next += 1 }
    let number = text.afterSpace(next)
    guard let piece = text.piece(number), piece.kind == .digits, piece.count <= 3 else { return }
    move(&place, to: number)
    hasFlat = true
  }

  private mutating func move(_ place: inout Int, to next: Int) {
    place = next
    end = text.piece(next)?.end ?? end
  }

  private mutating func takeTown(_ place: Int) {
    var next = text.afterSpace(place)
    if text.isSign(next, ",") { next = text.afterSpace(next) }
    if text.kind(next) == .lineEnd, text.kind(next + 1) == .digits { next += 1 }
    if text.kind(next) == .word, text.isSign(next + 1, "-") { next += 2 }
    guard let town = text.postTown(at: next) else { return }
    end = town.range.upperBound
    hasTown = true
  }

  /// As in `Rantatie 5 kilometrin päässä`, `Katu 12.5.2024`, `Tie 5 %`.
  private func isMeasure(after place: Int) -> Bool {
    let next = text.scalar(at: end)
    if next.isLetterOrDigit { return true }
    if next.joinsDigits, text.scalar(at: end + 1).isDigit { return true }
    let sign = text.scalar(at: text.piece(text.afterSpace(place))?.start ?? 0)
    if ["%", "€", "§", "°"].contains(sign) { return true }
    return text.kind(place + 1) == .space && text.isOne(of: Self.measures, place + 2)
  }

  private static let flatWords = WordList(
    "as asunto asunnossa lgh lägenhet bst bostad h apt flat rappu")
  private static let measures = WordList(
    "m km kg g l h t min s v kk vk pv kpl hlö ha st kr år dagar gånger timmar minuter meter",
    stems: """
      minuut tun vuo päiv viik kuukau kilometr metri euro prosen kert ihmi asuka henk kappal sivu
      osio askel vaihe kilo timm dag år veck mån gång procent person steg
      """)
}
