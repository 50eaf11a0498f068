/// A sentence of a passage.
struct Sentence: Equatable {
  /// Where it stands in its passage, in scalars, its stop included.
  var range: Range<Int>
  var words: [Word]
}

extension Sentence {
  /// The sentences of a passage; what holds no word is none.
  static func sentences(in scalars: [Unicode.Scalar], language: TextLanguage) -> [Sentence] {
    var splitter = SentenceSplitter(scalars, abbreviations: language.abbreviations)
    return splitter.split()
  }
}

/// Cuts a passage at the stops that end a sentence, in one walk.
private struct SentenceSplitter {
  let scalars: [Unicode.Scalar]
  let words: [Word]
  let abbreviations: Set<String>
  private var sentences: [Sentence] = []
  /// Where the sentence under way begins, and its first word.
  private var start = 0
  private var firstWord = 0
  /// The first word that begins after the place looked at.
  private var nextWord = 0

  init(_ scalars: [Unicode.Scalar], abbreviations: Set<String>) {
    self.scalars = scalars
    self.abbreviations = abbreviations
    words = Word.words(in: scalars)
  }

  mutating func split() -> [Sentence] {
    var index = 0
    while index < scalars.count {
      guard scalars[index].isStop else {
        index += 1
        continue
      }
      let stops = scalars[index...].prefix { $0.isStop }.endIndex
      if let end = end(of: index..<stops) { close(at: end) }
      index = stops
    }
    close(at: scalars.count)
    return sentences
  }

  private mutating func close(at end: Int) {
    skipWords(before: end)
    while start < end, scalars[start].isSpace { start += 1 }
    if firstWord < nextWord {
      sentences.append(Sentence(range: start..<end, words: Array(words[firstWord..<nextWord])))
    }
    (start, firstWord) = (end, nextWord)
  }

  private mutating func skipWords(before place: Int) {
    while nextWord < words.count, words[nextWord].range.lowerBound < place { nextWord += 1 }
  }

  /// Where a sentence ends that has these stops: nothing where they do not end it.
  private mutating func end(of stops: Range<Int>) -> Int? {
    let end = scalars[stops.upperBound...].prefix { $0.closesSentence }.endIndex
    guard end < scalars.count else { return end }
    guard scalars[end].isSpace else { return nil }
    guard let next = scalars[end...].first(where: { !$0.isSpace }) else { return end }
    guard next.isCapital || next.isDigit || next.isQuote || next.isOpeningBracket else {
      return nil
    }
    skipWords(before: stops.lowerBound)
    let isFullStop = stops.count == 1 && scalars[stops.lowerBound] == "."
    let belongsToWord =
      isFullStop && (isAbbreviated(at: stops.lowerBound) || isOrdinal(at: stops.lowerBound, next))
    return belongsToWord ? nil : end
  }

  /// After a known abbreviation, or the first letter of a name.
  private func isAbbreviated(at stop: Int) -> Bool {
    guard nextWord > 0, words[nextWord - 1].range.upperBound == stop else { return false }
    let word = words[nextWord - 1]
    let isInitial = word.letters == 1 && scalars[word.range.lowerBound].isCapital
    return (isInitial && word.folded != ["i"]) || word.isOne(of: abbreviations)
  }

  /// In `1. 1. 2023` and `klo 9. 30`, and in the number that a sentence begins with.
  private func isOrdinal(at stop: Int, _ next: Unicode.Scalar) -> Bool {
    let digits = scalars[max(start, stop - 3)..<stop].reversed().prefix { $0.isDigit }.count
    guard (1...2).contains(digits) else { return false }
    return next.isDigit || firstWord == nextWord
  }
}
