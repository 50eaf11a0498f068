/// A text as an eye sees it: without what is invisible, and with plain signs for their look-alikes.
///
/// An identity code with a long dash, or with a hidden sign in its middle, is an identity code to
/// whoever reads it.
struct SeenText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// The same in small letters.
  private(set) var smalls: [Unicode.Scalar] = []
  /// Where each of the scalars stood in the text, and where the last of them ended.
  private var places: [Int] = []
  private(set) var pieces: [Piece] = []
  /// What each piece may be as a name; of a word in small letters only whether it is one as it
  /// stands.
  private(set) var names: [NameList.Facts] = []
  /// What each piece says of its neighbours.
  private(set) var clues: [Clue] = []
  /// What any of them says: most texts speak of no car and no account at all.
  private(set) var allClues: Clue = []

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count + 1)
    var place = 0
    for scalar in text.unicodeScalars {
      take(scalar, from: place)
      place += 1
    }
    places.append(place)
    smalls.reserveCapacity(scalars.count)
    for scalar in scalars { smalls.append(scalar.small) }
    cut()
    names.reserveCapacity(pieces.count)
    clues.reserveCapacity(pieces.count)
    for piece in pieces {
      names.append(NameList.firstLook(at: piece, in: self))
      let clue = Clue.given(by: piece, in: self)
      clues.append(clue)
      allClues.formUnion(clue)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, from place: Int) {
    if scalar.value < 0x80 || (0xC0...0x24F).contains(scalar.value) {
      scalars.append(scalar == "\t" || scalar == "\r" ? " " : scalar)
    } else if scalar.isUnseen {
      return
    } else if let last = scalars.last, let joined = last.joined(by: scalar) {
      scalars[scalars.count - 1] = joined
      return
    } else {
      scalars.append(scalar.lookAlike ?? scalar)
    }
    places.append(place)
  }

  /// Where a stretch of what is seen stood in the text.
  func place(of range: Range<Int>) -> Range<Int> {
    places[range.lowerBound]..<places[range.upperBound]
  }

  /// The scalar at a place, and the end of a line outside the text.
  func scalar(at index: Int) -> Unicode.Scalar {
    index >= 0 && index < scalars.count ? scalars[index] : "\n"
  }
}

/// A run of letters, a run of digits, a run of spaces, or anything else by itself.
struct Piece {
  enum Kind: UInt8 { case word, digits, space, lineEnd, sign }

  let kind: Kind
  let start: Int
  let end: Int

  var count: Int { end - start }
  var range: Range<Int> { start..<end }
}

extension SeenText {
  private mutating func cut() {
    pieces.reserveCapacity(scalars.count / 3)
    var start = 0
    while start < scalars.count {
      let kind = scalars[start].pieceKind
      var end = start + 1
      if kind != .sign, kind != .lineEnd {
        while end < scalars.count, scalars[end].pieceKind == kind { end += 1 }
      }
      pieces.append(Piece(kind: kind, start: start, end: end))
      start = end
    }
  }

  /// The piece at an index, or nothing outside the text.
  func piece(_ index: Int) -> Piece? {
    index >= 0 && index < pieces.count ? pieces[index] : nil
  }

  func kind(_ index: Int) -> Piece.Kind {
    index >= 0 && index < pieces.count ? pieces[index].kind : .lineEnd
  }

  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    guard let piece = piece(index), piece.kind == .sign else { return false }
    return scalars[piece.start] == sign
  }

  /// The piece after one, over a space between them.
  func afterSpace(_ index: Int) -> Int { kind(index + 1) == .space ? index + 2 : index + 1 }

  /// The piece before one, over a space between them.
  func beforeSpace(_ index: Int) -> Int { kind(index - 1) == .space ? index - 2 : index - 1 }

  /// The hash of a stretch in small letters.
  func hash(of range: Range<Int>) -> WordHash {
    var hash = WordHash()
    for index in range { hash.add(smalls[index]) }
    return hash
  }

  /// A short stretch in small letters.
  func folded(_ range: Range<Int>) -> String {
    String(scalars: smalls[range])
  }

  /// A word in small letters; nothing where there is no word, or one that no list holds.
  func word(_ index: Int) -> String? {
    guard let piece = piece(index), piece.kind == .word, piece.count <= 24 else { return nil }
    return folded(piece.range)
  }

  /// The number that a short run of digits says.
  func number(_ range: Range<Int>) -> Int {
    var number = 0
    for scalar in scalars[range].prefix(18) { number = number * 10 + scalar.digit }
    return number
  }

  func number(_ index: Int) -> Int? {
    guard let piece = piece(index), piece.kind == .digits else { return nil }
    return number(piece.range)
  }

  func startsWithCapital(_ index: Int) -> Bool {
    guard index >= 0, index < pieces.count, pieces[index].kind == .word else { return false }
    return scalars[pieces[index].start].isCapital
  }

  func isAllCapitals(_ index: Int) -> Bool {
    guard let piece = piece(index), piece.kind == .word, piece.count <= 30 else { return false }
    return piece.range.allSatisfy { scalars[$0].isCapital }
  }
}

extension Unicode.Scalar {
  var pieceKind: Piece.Kind {
    guard value < 0x80 else { return value >= 0xC0 && isLetter ? .word : .sign }
    return Self.plainKinds[Int(value)]
  }

  /// Of every scalar of ASCII.
  private static let plainKinds: [Piece.Kind] = (UInt8(0)..<0x80).map { byte in
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z": .word
    case "0"..."9": .digits
    case " ": .space
    case "\n": .lineEnd
    default: .sign
    }
  }

  var digit: Int { Int(value) - 0x30 }

  var isLetterOrDigit: Bool { pieceKind == .word || pieceKind == .digits }

  /// The small letter of a capital, where that is one scalar.
  var small: Unicode.Scalar {
    if isASCII { return isCapital ? Unicode.Scalar(UInt8(value | 0x20)) : self }
    guard isCapital else { return self }
    let mapping = properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? self : self
  }

  var capital: Unicode.Scalar {
    (0x61...0x7A).contains(value) ? Unicode.Scalar(UInt8(value & 0x5F)) : self
  }
}
