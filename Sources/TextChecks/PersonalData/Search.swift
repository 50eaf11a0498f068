/// A walk through a text, piece by piece, in which every kind is tried where it may begin.
struct Search {
  let text: SeenText
  private var matches: [Match] = []
  /// Where the last name ended: no other begins within it.
  private var endOfName = 0

  init(_ text: SeenText) {
    self.text = text
  }

  mutating func look(at index: Int) {
    switch text.pieces[index].kind {
    case .digits: lookForNumbers(at: index)
    case .word: lookForWords(at: index)
    case .sign:
      add(text.phoneNumber(at: index))
      add(text.emailAddress(at: index))
    case .space, .lineEnd: break
    }
  }

  private mutating func add(_ match: Match?) {
    if let match { matches.append(match) }
  }

  private mutating func lookForNumbers(at index: Int) {
    add(text.identityCode(at: text.pieces[index].start))
    add(text.phoneNumber(at: index))
    add(text.businessID(at: index))
    add(text.reversedPlate(at: index))
    add(text.date(at: index))
    add(text.houseFirstAddress(at: index))
    add(text.englishAddress(at: index))
    add(text.postTown(at: index))
  }

  private mutating func lookForWords(at index: Int) {
    let start = text.pieces[index].start
    add(text.identityCode(at: start))
    add(text.dayInWords(at: index))
    add(text.spokenAddress(at: index))
    if hasDigitsNear(index) {
      add(text.accountNumber(at: index))
      add(text.numberPlate(at: index))
      add(text.streetAddress(at: index))
      add(text.postBox(at: index))
      add(text.monthFirstDate(at: index))
    }
    guard start >= endOfName, let name = text.name(at: index) else { return }
    add(name)
    endOfName = name.range.upperBound
  }

  /// Whether a number follows a word, with no more than signs and spaces between: most words have
  /// none, and are passed over quickly.
  private func hasDigitsNear(_ index: Int) -> Bool {
    for next in index + 1...index + 4 {
      switch text.kind(next) {
      case .digits: return true
      case .word: return next == index + 2 && text.kind(index + 4) == .digits
      case .lineEnd: return false
      case .sign, .space: continue
      }
    }
    return false
  }

  /// The best of those that overlap; what begins first where they are as good.
  var best: [Match] {
    var kept: [Match] = []
    for match in matches.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      while let last = kept.last, last.range.overlaps(match.range), match.isBetter(than: last) {
        kept.removeLast()
      }
      if let last = kept.last, last.range.overlaps(match.range) { continue }
      kept.append(match)
    }
    return kept
  }
}

/// A finding before it is known whether a better one stands in the same place.
struct Match: Equatable {
  var kind: PersonalData.Kind
  var level: PersonalData.Level
  /// In the scalars that are seen.
  var range: Range<Int>

  init(_ kind: PersonalData.Kind, _ level: PersonalData.Level, _ range: Range<Int>) {
    self.kind = kind
    self.level = level
    self.range = range
  }

  fileprivate func isBetter(than other: Match) -> Bool {
    if rank != other.rank { return rank < other.rank }
    return range.lowerBound == other.range.lowerBound
      && range.upperBound > other.range.upperBound
  }

  /// Which of two that overlap is kept: the lower one.
  private var rank: Int {
    let byKind =
      switch kind {
      case .personalIdentityCode: 0
      case .iban: 1
      case .email: 2
      case .businessId: 3
      case .phone: 4
      case .address: 5
      case .vehicle: 6
      case .date: 7
      case .name: 8
      }
    return level == .certain || kind == .personalIdentityCode ? byKind : byKind + 10
  }
}
