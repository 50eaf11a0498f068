/// How long a text's sentences and words are, and what else makes it hard to read.
///
/// These figures see length, not sense: they show where to read again, and prove nothing. Headings
/// are left out of all of them.
package struct PlainLanguage: Equatable, Sendable {
  /// How much the figures can be relied on.
  package enum Reliability: Equatable, Sendable {
    /// Under 30 words nothing can be said.
    case tooShort
    /// Under 100 words one sentence tips the scales.
    case uncertain
    case sure
  }

  /// One of the sentences that ask most of a reader.
  package struct HardSentence: Equatable, Sendable {
    package var text: String
    package var words: Int
    /// Where it stands in the whole text, in Unicode scalars.
    package var range: Range<Int>
  }

  package let language: TextLanguage
  package private(set) var words = 0
  package private(set) var sentences = 0
  package private(set) var letters = 0
  /// Words of at least seven, nine and fourteen letters.
  package private(set) var wordsFrom7 = 0
  package private(set) var wordsFrom9 = 0
  package private(set) var wordsFrom14 = 0
  /// The longest word, in letters.
  package private(set) var longestWord = 0
  /// Sentences of more than twenty words.
  package private(set) var longSentences = 0
  /// The longest sentence, in words.
  package private(set) var longestSentence = 0
  /// Paragraphs and items of lists.
  package private(set) var paragraphs = 0
  /// The longest of them, in words.
  package private(set) var longestParagraph = 0
  /// Sentences that may be passive; counted in Finnish only.
  package private(set) var possiblePassives = 0
  /// Verbs made nouns (`-minen`); counted in Finnish only.
  package private(set) var minenNouns = 0
  /// `§` and `lain … mukaan`.
  package private(set) var mentionsOfLaw = 0
  /// Words that speak to the reader.
  package private(set) var wordsToReader = 0
  /// The two sentences that ask most of a reader, the hardest first.
  package private(set) var hardest: [HardSentence] = []

  /// Measures a text as it was typed, in the language given or else guessed.
  package init(of text: String, in language: TextLanguage? = nil) {
    let language = language ?? TextLanguage.guess(text) ?? .finnish
    self.init(of: Passage.passages(of: text), in: language)
  }

  /// Measures a text that has been taken apart already.
  package init(of passages: [Passage], in language: TextLanguage) {
    self.language = language
    var ranking = Ranking()
    for passage in passages where passage.kind != .heading { add(passage, to: &ranking) }
    hardest = ranking.sentences
  }

  private mutating func add(_ passage: Passage, to ranking: inout Ranking) {
    let scalars = Array(passage.text.unicodeScalars)
    let found = Sentence.sentences(in: scalars, language: language)
    guard !found.isEmpty else { return }
    for sentence in found {
      add(sentence, of: scalars)
      ranking.consider(sentence, of: scalars, startingAt: passage.start)
    }
    paragraphs += 1
    longestParagraph = max(longestParagraph, found.reduce(0) { $0 + $1.words.count })
  }

  private mutating func add(_ sentence: Sentence, of scalars: [Unicode.Scalar]) {
    let count = sentence.words.count
    sentences += 1
    longestSentence = max(longestSentence, count)
    if count > 20 { longSentences += 1 }
    mentionsOfLaw += sentence.mentionsOfLaw(in: scalars, language: language)
    wordsToReader += sentence.wordsToReader(in: language)
    if language == .finnish, sentence.looksPassive { possiblePassives += 1 }
    for word in sentence.words { add(word) }
  }

  private mutating func add(_ word: Word) {
    words += 1
    letters += word.letters
    longestWord = max(longestWord, word.letters)
    if word.letters >= 7 { wordsFrom7 += 1 }
    if word.letters >= 9 { wordsFrom9 += 1 }
    if word.letters >= 14 { wordsFrom14 += 1 }
    if language == .finnish, word.looksLikeMinenNoun { minenNouns += 1 }
  }
}

extension PlainLanguage {
  package var reliability: Reliability {
    words < 30 ? .tooShort : words < 100 ? .uncertain : .sure
  }

  /// VP: words in a sentence, on average.
  package var wordsPerSentence: Double { Self.ratio(words, sentences) }

  /// P20: the share of long sentences, in per cent.
  package var longSentenceShare: Double { 100 * Self.ratio(longSentences, sentences) }

  /// The classic Swedish index: VP and the share of words of seven letters or more.
  package var lix: Double { wordsPerSentence + 100 * Self.ratio(wordsFrom7, words) }

  /// The same with nine letters, which brings Finnish into the bands that LIX is known by.
  package var lix9: Double { wordsPerSentence + 100 * Self.ratio(wordsFrom9, words) }

  /// The index that suits the language.
  package var readability: Double { language == .finnish ? lix9 : lix }

  /// S14: the share of very long words, in per cent.
  package var veryLongWordShare: Double { 100 * Self.ratio(wordsFrom14, words) }

  /// In per cent of sentences.
  package var possiblePassiveShare: Double { 100 * Self.ratio(possiblePassives, sentences) }

  /// In a hundred words.
  package var minenNounShare: Double { 100 * Self.ratio(minenNouns, words) }

  /// A text without words has nothing to divide by, and measures nothing.
  private static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

/// The two hardest sentences seen so far.
private struct Ranking {
  private var ranked: [(hardness: Double, sentence: PlainLanguage.HardSentence)] = []

  var sentences: [PlainLanguage.HardSentence] { ranked.map(\.sentence) }

  mutating func consider(
    _ sentence: Sentence, of scalars: [Unicode.Scalar], startingAt start: Int
  ) {
    let hardness = sentence.hardness
    let place = ranked.firstIndex { $0.hardness < hardness } ?? ranked.count
    guard place < 2 else { return }
    let range = sentence.range.lowerBound + start..<sentence.range.upperBound + start
    let text = String(scalars: scalars[sentence.range])
    ranked.insert(
      (hardness, .init(text: text, words: sentence.words.count, range: range)), at: place)
    if ranked.count > 2 { ranked.removeLast() }
  }
}

extension Sentence {
  /// Its own readability index.
  ///
  /// A sentence of a few words counts as one of eight, or a single long word would be hardest.
  fileprivate var hardness: Double {
    let long = words.count { $0.letters >= 9 }
    return Double(words.count) + 100 * Double(long) / Double(max(8, words.count))
  }
}
