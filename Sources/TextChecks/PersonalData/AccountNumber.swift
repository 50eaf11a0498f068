extension SeenText {
  /// A bank account number that begins with these two letters, of any country that has IBANs.
  func accountNumber(at index: Int) -> Match? {
    guard let piece = piece(index) else { return nil }
    if piece.count > 2 { return oldAccountNumber(after: index) }
    guard piece.count == 2, scalar(at: piece.end).isDigit || scalar(at: piece.end + 1).isDigit,
      !scalar(at: piece.start - 1).isLetterOrDigit
    else { return nil }
    guard let length = Self.length(for: scalars[piece.start], scalars[piece.start + 1]) else {
      return nil
    }
    let isOwn = folded(piece.range) == "fi"
    guard let account = account(from: piece.start, length: length, isDigitsOnly: isOwn) else {
      return nil
    }
    if account.isRight { return Match(.iban, .certain, piece.start..<account.end) }
    // What has the form of a number of one's own country is one with a slip in it.
    return isOwn ? Match(.iban, .likely, piece.start..<account.end) : nil
  }

  /// So many letters and digits, in groups or in one, and whether the check holds: the whole, with
  /// the first four moved to the end, leaves 1 when it is divided by 97.
  private func account(
    from start: Int, length: Int, isDigitsOnly: Bool
  ) -> (end: Int, isRight: Bool)? {
    var (head, rest, count, end) = (0, 0, 0, start)
    while count < length {
      let scalar = scalar(at: end)
      end += 1
      if !scalar.isASCII || !scalar.isLetterOrDigit {
        let isJoint = scalar == " " || scalar == "-"
        guard isJoint, self.scalar(at: end).isLetterOrDigit else { return nil }
        continue
      }
      let mustBeDigit = count == 2 || count == 3 || count > 3 && isDigitsOnly
      guard scalar.isDigit || !mustBeDigit else { return nil }
      if count < 4 { head = scalar.added(to: head) } else { rest = scalar.added(to: rest) }
      count += 1
    }
    guard !scalar(at: end).isLetterOrDigit else { return nil }
    // The first four are two letters and two digits: six places.
    return (end, (rest * 1_000_000 + head) % 97 == 1)
  }

  /// `tili 123456-785`, as accounts were written before.
  private func oldAccountNumber(after index: Int) -> Match? {
    guard isOne(of: .accounts, index) else { return nil }
    var place = afterSpace(index)
    if isSign(place, ":") || isSign(place, ".") { place = afterSpace(place) }
    guard let first = piece(place), first.kind == .digits, first.count == 6,
      isSign(place + 1, "-"), let last = piece(place + 2), last.kind == .digits,
      (2...8).contains(last.count), !scalar(at: last.end).isLetterOrDigit
    else { return nil }
    return Match(.iban, .likely, first.start..<last.end)
  }

  private static func length(for one: Unicode.Scalar, _ two: Unicode.Scalar) -> Int? {
    guard one.isASCII, two.isASCII else { return nil }
    let place = Int(one.small.value - 0x61) * 26 + Int(two.small.value - 0x61)
    return accountLengths[place] > 0 ? accountLengths[place] : nil
  }

  /// How long the numbers of each country are, by its two letters.
  private static let accountLengths: [Int] = {
    var lengths = [Int](repeating: 0, count: 26 * 26)
    for entry in """
    AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27
    DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28
    IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22
    MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24
    SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
    """.listed {
      let bytes = entry.utf8.map { Int($0) }
      lengths[(bytes[0] - 65) * 26 + bytes[1] - 65] = (bytes[2] - 48) * 10 + bytes[3] - 48
    }
    return lengths
  }()
}

extension Unicode.Scalar {
  /// A remainder of 97 with this digit, or the two digits of this letter, written after it.
  fileprivate func added(to remainder: Int) -> Int {
    isDigit ? (remainder * 10 + digit) % 97 : (remainder * 100 + Int(small.value) - 87) % 97
  }
}

extension WordList {
  fileprivate static let accounts = WordList(
    "tili tilin tilille tililtä tilini konto kontot kontonr account acct",
    stems: "tilinumero tilinro pankkitili kontonum bankkonto")
}

extension SeenText {
  /// A Finnish business id, such as a person who trades under her own name has.
  func businessID(at index: Int) -> Match? {
    guard let piece = piece(index), piece.kind == .digits, (6...8).contains(piece.count) else {
      return nil
    }
    if piece.count == 8 { return taxNumber(at: index) }
    let before = scalar(at: piece.start - 1)
    guard !before.isLetterOrDigit else { return nil }
    var place = index + 1
    if kind(place) == .space { place += 1 }
    guard isSign(place, "-") else { return nil }
    let isSpread = place > index + 1 || kind(place + 1) == .space
    guard let check = self.piece(afterSpace(place)), check.kind == .digits, check.count == 1 else {
      return nil
    }
    let range = piece.start..<check.end
    guard !scalar(at: check.end).isLetterOrDigit, !isPartOfLongerNumber(range) else { return nil }
    if hasRightBusinessCheck(piece.range, scalars[check.start].digit) {
      return Match(.businessId, piece.count == 7 ? .certain : .likely, range)
    }
    guard piece.count == 7, !isSpread, !belongsToRecord(at: piece.start) else { return nil }
    return Match(.businessId, .likely, range)
  }

  /// As in `FI12345671`.
  private func taxNumber(at index: Int) -> Match? {
    guard let piece = piece(index), let word = self.piece(index - 1), word.count == 2,
      folded(word.range) == "fi", !scalar(at: word.start - 1).isLetterOrDigit,
      !scalar(at: piece.end).isLetterOrDigit
    else { return nil }
    let isRight = hasRightBusinessCheck(piece.start..<piece.end - 1, scalars[piece.end - 1].digit)
    return isRight ? Match(.businessId, .certain, word.start..<piece.end) : nil
  }

  private func hasRightBusinessCheck(_ digits: Range<Int>, _ check: Int) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2].suffix(digits.count)
    let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * scalars[$1.1].digit }
    let remainder = sum % 11
    return remainder == 0 ? check == 0 : remainder > 1 && check == 11 - remainder
  }
}
