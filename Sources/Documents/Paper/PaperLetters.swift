/// The letters that stand before the lines of a form, so that they can be typed in by them.
enum PaperLetters {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)

  /// From `a` to `z`, and on with `aa`, `ab`.
  static func letter(_ index: Int) -> String {
    let (round, place) = index.quotientAndRemainder(dividingBy: alphabet.count)
    return (round == 0 ? "" : letter(round - 1)) + String(alphabet[place])
  }

  /// Which one a letter is, in either case; nothing of what is no letter.
  static func index(of letter: Substring) -> Int? {
    guard (1...2).contains(letter.utf8.count) else { return nil }
    var index = -1
    for byte in letter.utf8 {
      let place = Int(byte | 0x20) - Int(UInt8(ascii: "a"))
      guard alphabet.indices.contains(place), byte >= 0x41 else { return nil }
      index = (index + 1) * alphabet.count + place
    }
    return index
  }

  /// A place such as `b` or `b3`: which letter, and which number from 1.
  static func place(of word: Substring) -> (letter: Int, number: Int?)? {
    let digits = word.utf8.suffix(while: { (0x30...0x39).contains($0) })
    let letters = word[word.startIndex..<digits.startIndex]
    guard let letter = index(of: letters) else { return nil }
    return digits.isEmpty ? (letter, nil) : Int(Substring(digits)).map { (letter, $0) }
  }
}

extension BidirectionalCollection {
  /// The longest end of which each element is as wished.
  fileprivate func suffix(while isWanted: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, isWanted(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
