/// A run of letters, with the hyphens and apostrophes inside it.
struct Word: Equatable {
  /// Where it stands in its passage, in scalars.
  var range: Range<Int>
  /// Its letters without hyphens, apostrophes and accents that stand by themselves.
  var letters: Int
  /// In small letters, with the dots and rings of Finnish and Swedish joined to their letters.
  var folded: [Unicode.Scalar]
}

extension Word {
  /// The words of a passage, in one walk; digits are no words.
  static func words(in scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < scalars.count {
      if scalars[index].isLetter {
        let word = Word(at: index, in: scalars)
        words.append(word)
        index = word.range.upperBound
      } else {
        index += 1
      }
    }
    return words
  }

  private init(at start: Int, in scalars: [Unicode.Scalar]) {
    var index = start
    letters = 0
    folded = []
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isLetter {
        letters += 1
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if scalar.joinsLetters {
        guard index + 1 < scalars.count, scalars[index + 1].isLetter else { break }
        folded.append(scalar)
      } else if scalar.isMark {
        Self.join(scalar, to: &folded)
      } else {
        break
      }
      index += 1
    }
    range = start..<index
  }

  /// Texts from some systems write `ä` as `a` and two dots.
  private static func join(_ mark: Unicode.Scalar, to folded: inout [Unicode.Scalar]) {
    guard let last = folded.indices.last else { return }
    switch (folded[last], mark) {
    case ("a", "\u{308}"): folded[last] = "ä"
    case ("o", "\u{308}"): folded[last] = "ö"
    case ("a", "\u{30A}"): folded[last] = "å"
    default: break
    }
  }

  var text: String { String(scalars: folded) }

  func ends(with ending: String) -> Bool {
    let ending = ending.unicodeScalars
    return folded.count >= ending.count && folded.suffix(ending.count).elementsEqual(ending)
  }

  func isOne(of words: Set<String>) -> Bool { words.contains(text) }
}
