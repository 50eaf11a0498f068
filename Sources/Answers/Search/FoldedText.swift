/// A text made ready to be searched: the same letters, whichever way they were typed.
///
/// Case, marks on letters, breaks of lines and what cannot be seen count for nothing: `aiti` finds
/// *Äiti*, and so does an `ä` that was typed as two.
package struct FoldedText: Equatable, Sendable {
  let letters: [UInt32]
  /// Where each letter begins in the text, and where the text ends, in bytes of UTF-8.
  private let places: [Int32]

  package init(_ text: String) {
    var letters: [UInt32] = []
    var places: [Int32] = []
    letters.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count + 1)
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      Letters.fold(scalar) {
        letters.append($0)
        places.append(offset)
      }
      offset += Int32(UTF8.width(scalar))
    }
    places.append(offset)
    self.letters = letters
    self.places = places
  }

  /// The bytes of the text that hold some letters, with the marks that follow them.
  func bytes(of range: Range<Int>) -> Range<Int> {
    Int(places[range.lowerBound])..<Int(places[range.upperBound])
  }
}

/// What somebody searches for: words that must all be there, in any order.
package struct SearchQuery: Equatable, Sendable {
  private let words: [[UInt32]]

  package init(_ text: String) {
    words = FoldedText(text).letters.split(separator: Letters.space).map { Array($0) }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Where each word stands first, in bytes and in the order of the text; nothing where one of the
  /// words does not stand in it at all.
  package func places(in text: FoldedText) -> [Range<Int>]? {
    guard !isEmpty else { return nil }
    var found: [Range<Int>] = []
    for word in words {
      guard let start = text.letters.firstPlace(of: word) else { return nil }
      found.append(text.bytes(of: start..<start + word.count))
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension [UInt32] {
  /// Where some letters stand for the first time.
  fileprivate func firstPlace(of word: [UInt32]) -> Int? {
    guard let first = word.first, word.count <= count else { return nil }
    return withUnsafeBufferPointer { letters in
      var start = 0
      // A plain loop: answers of some megabytes are searched at every key.
      while start <= letters.count - word.count {
        if letters[start] == first, letters[start..<start + word.count].elementsEqual(word) {
          return start
        }
        start += 1
      }
      return nil
    }
  }
}
