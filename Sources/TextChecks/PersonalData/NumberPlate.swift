extension SeenText {
  /// A registration plate that begins with these letters.
  ///
  /// Three letters and two digits are a questionnaire or a diagnosis as well, so that only a full
  /// plate is one by itself; the rest need a word such as `auto` near them.
  func numberPlate(at index: Int) -> Match? {
    guard let letters = piece(index), letters.count <= 3,
      let plate = plate(at: index, letters), !scalar(at: letters.start - 1).isLetterOrDigit
    else { return nil }
    let range = letters.start..<plate.end
    if isOfAland(letters), isAllCapitals(index) { return Match(.vehicle, .certain, range) }
    guard !isPartOfLongerNumber(range), !scalar(at: range.upperBound).isLetterOrDigit else {
      return nil
    }
    guard !isOne(of: Self.forms, index) else { return nil }
    if hasVehicleNear(index) { return Match(.vehicle, .certain, range) }
    guard plate.hasHyphen, isAllCapitals(index), !isOne(of: Self.notPlates, index) else {
      return nil
    }
    if word(index) == "cd", plate.digits == 4 { return Match(.vehicle, .likely, range) }
    guard plate.digits == 3, letters.count > 1 else { return nil }
    return Match(.vehicle, letters.count == 3 ? .certain : .likely, range)
  }

  private func plate(
    at index: Int, _ letters: Piece
  ) -> (end: Int, digits: Int, hasHyphen: Bool)? {
    let isDiplomats = letters.count == 2 && word(index) == "cd"
    var place = index + 1
    if kind(place) == .space { place += 1 }
    let hasHyphen = isSign(place, "-")
    if hasHyphen { place = afterSpace(place) }
    let most = isOfAland(letters) ? 5 : isDiplomats ? 4 : 3
    guard let digits = piece(place), digits.kind == .digits, scalars[digits.start] != "0",
      digits.count <= most, letters.count > 1 || digits.count > 1
    else { return nil }
    return (digits.end, digits.count, hasHyphen)
  }

  /// `ÅLA 123`, `ÅL 12345`: nothing else begins so.
  private func isOfAland(_ letters: Piece) -> Bool {
    letters.count > 1 && smalls[letters.start] == "å" && smalls[letters.start + 1] == "l"
  }

  /// `123-ABC`, as mopeds and tractors have them, where the words near speak of one.
  func reversedPlate(at index: Int) -> Match? {
    guard let digits = piece(index), digits.count <= 3, scalars[digits.start] != "0",
      !scalar(at: digits.start - 1).isLetterOrDigit
    else { return nil }
    let place = isSign(index + 1, "-") || kind(index + 1) == .space ? index + 2 : index + 1
    guard let letters = piece(place), letters.kind == .word, (2...3).contains(letters.count),
      isAllCapitals(place), !scalar(at: letters.end).isLetterOrDigit,
      !isPartOfLongerNumber(digits.start..<letters.end), !isOne(of: Self.notPlates, place),
      hasClue(.vehicle, before: index, within: 4)
    else { return nil }
    return Match(.vehicle, isSign(index + 1, "-") ? .certain : .likely, digits.start..<letters.end)
  }

  private func hasVehicleNear(_ index: Int) -> Bool {
    // `auto 123` itself is no plate; `auton ABC-123` is.
    guard isAllCapitals(index) || isSign(index + 1, "-") || kind(index + 1) == .digits else {
      return hasClue(.plate, before: index, within: 2) && isPlainPlate(index)
    }
    return hasClue(.vehicle, before: index, within: 5)
      || hasClue(.vehicle, after: index, within: 4)
  }

  /// `abc 123`, where the words before name a plate in so many words.
  private func isPlainPlate(_ index: Int) -> Bool { piece(index)?.count == 3 }

  /// Forms that are filled in about people, beside a car as well.
  private static let forms = WordList(
    "icd dsm phq gad bdi sdq who rai gaf aud scl lix sos tol kuv ess sf")

  /// What stands before a hyphen and three digits and is no plate.
  private static let notPlates = WordList(
    """
    rfc iso din sfs utf iec en hd ce eu fi un he kho kko vm stm thl okm tem oph vrk dvv kela ytl
    usb tcp udp sha md aes rsa rgb pdf cve cwe bs ieee
    ean sku ref nro no nr id ab oy ry art kpl lkm vak lto lsl tel puh kl klo fax ip tv hz mhz kh
    """)
}
