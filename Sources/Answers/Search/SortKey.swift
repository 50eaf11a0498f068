package import Words

/// Where a text stands among others in the alphabet of a language.
///
/// In Finnish and Swedish å, ä and ö follow z and are no a and o, æ stands with ä, ø with ö and ü
/// with y; v and w are two letters. Other marks count only where nothing else differs, and case
/// after them, small letters first. How a letter and its mark were typed makes no difference.
package struct SortKey: Comparable, Sendable {
  private var letters: [UInt32] = []
  private var marks: [UInt8] = []
  private var capitals: [UInt8] = []

  package init(_ text: String, in language: Language) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let marked = rest.prefix { Letters.isMark($0.value) }
      rest = rest[marked.endIndex...]
      append(scalar, with: marked, ownLetters: language != .english)
    }
  }

  private static let capitals: Set<Unicode.GeneralCategory> = [.uppercaseLetter, .titlecaseLetter]

  package static func < (left: SortKey, right: SortKey) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.marks != right.marks { return left.marks.lexicographicallyPrecedes(right.marks) }
    return left.capitals.lexicographicallyPrecedes(right.capitals)
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, with marked: Substring.UnicodeScalarView, ownLetters: Bool
  ) {
    let isCapital: UInt8 = Self.capitals.contains(scalar.properties.generalCategory) ? 1 : 0
    if ownLetters, let own = NordicLetter(scalar, with: marked) {
      append(own.place, mark: own.isVariant ? 1 : 0, isCapital)
      return
    }
    let hasMark = !marked.isEmpty || Letters.isMarked(scalar)
    Letters.fold(scalar) { append($0, mark: hasMark ? 1 : 0, isCapital) }
  }

  private mutating func append(_ letter: UInt32, mark: UInt8, _ capital: UInt8) {
    letters.append(letter)
    marks.append(mark)
    capitals.append(capital)
  }
}

/// A letter that has its own place in the alphabets of Finnish and Swedish.
private struct NordicLetter {
  var place: UInt32
  /// Whether it is a foreign letter that only stands in the place of one of ours.
  var isVariant = false

  private static let afterZ: UInt32 = 0x7B
  private static let dots: Unicode.Scalar = "\u{308}"
  private static let ring: Unicode.Scalar = "\u{30A}"

  init?(_ scalar: Unicode.Scalar, with marks: Substring.UnicodeScalarView) {
    let hasDots = marks.contains(Self.dots)
    switch scalar {
    case "a", "A":
      guard hasDots || marks.contains(Self.ring) else { return nil }
      place = hasDots ? Self.afterZ + 1 : Self.afterZ
    case "o", "O":
      guard hasDots else { return nil }
      place = Self.afterZ + 2
    case "u", "U":
      guard hasDots else { return nil }
      (place, isVariant) = (0x79, true)
    default:
      guard scalar.value >= 0x80, let known = Self.known[scalar] else { return nil }
      self = known
    }
  }

  private init(place: UInt32, isVariant: Bool = false) {
    self.place = place
    self.isVariant = isVariant
  }

  private static let known: [Unicode.Scalar: NordicLetter] = {
    let letters: [(String, NordicLetter)] = [
      (LetterTable.ringedA, NordicLetter(place: afterZ)),
      (LetterTable.dottedA, NordicLetter(place: afterZ + 1)),
      (LetterTable.dottedO, NordicLetter(place: afterZ + 2)),
      ("æÆǽǼǣǢ", NordicLetter(place: afterZ + 1, isVariant: true)),
      ("øØǿǾ", NordicLetter(place: afterZ + 2, isVariant: true)),
      (LetterTable.dottedU, NordicLetter(place: 0x79, isVariant: true)),
    ]
    let pairs = letters.flatMap { text, letter in text.unicodeScalars.map { ($0, letter) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
