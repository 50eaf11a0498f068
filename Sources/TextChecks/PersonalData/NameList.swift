/// The names that polku knows, in all their forms.
enum NameList {
  /// What a word may be.
  struct Facts: OptionSet {
    let rawValue: UInt8

    /// A given name that is hardly anything else.
    static let given = Facts(rawValue: 1)
    /// A given name that is a common word as well: `Toivo`, `Rauha`, `Hope`.
    static let wordLikeGiven = Facts(rawValue: 2)
    /// A surname that is hardly anything else: `Virtanen`.
    static let surname = Facts(rawValue: 4)
    /// One that is a place or a thing as well: `Mäki`, `Salo`.
    static let wordLikeSurname = Facts(rawValue: 8)
    /// As it stands in a list, without an ending.
    static let isWhole = Facts(rawValue: 16)

    var isGiven: Bool { contains(.given) }
    var isAnyGiven: Bool { !isDisjoint(with: [.given, .wordLikeGiven]) }
    var isAnySurname: Bool { !isDisjoint(with: [.surname, .wordLikeSurname]) }
  }

  /// What is known of a piece of a text at once: all of a word with a capital, and of others only
  /// whether they are names as they stand.
  static func firstLook(at piece: Piece, in text: SeenText) -> Facts {
    guard piece.kind == .word, piece.count >= 2 else { return [] }
    if text.scalars[piece.start].isCapital { return facts(of: piece.range, in: text) }
    guard (3...12).contains(piece.count) else { return [] }
    return whole(text.hash(of: piece.range))
  }

  /// What is known of a word; nothing of one that is too long for a name.
  static func facts(of range: Range<Int>, in text: SeenText) -> Facts {
    guard (2...30).contains(range.count) else { return [] }
    var word: [Unicode.Scalar] = []
    // The words from the start of this one up to each place.
    var prefixes: [WordHash] = []
    var hash = WordHash()
    for index in range {
      let scalar = text.smalls[index]
      word.append(scalar)
      hash.add(scalar)
      prefixes.append(hash)
    }
    let facts = whole(hash)
    if !facts.isEmpty { return facts }
    return commonWords[hash] == 0 ? inflected(word, prefixes) : []
  }

  private static func whole(_ hash: WordHash) -> Facts {
    let facts = Facts(rawValue: names[hash] & 0x0F)
    return facts.isEmpty ? [] : facts.union(.isWhole)
  }

  /// The best of what the word may be with an ending taken away.
  private static func inflected(_ word: [Unicode.Scalar], _ prefixes: [WordHash]) -> Facts {
    var facts = Facts()
    var ending = WordHash()
    var length = 1
    while length < 9, word.count - length >= 3 {
      let first = word[word.count - length]
      ending.add(first)
      if let joint = NameForms.Joint(rawValue: endings[ending]),
        fits(joint, between: word[word.count - length - 1], and: first)
      {
        facts.formUnion(Facts(rawValue: names[prefixes[word.count - length - 1]] >> 4))
      }
      length += 1
    }
    return facts
  }

  private static func fits(
    _ joint: NameForms.Joint, between last: Unicode.Scalar, and first: Unicode.Scalar
  ) -> Bool {
    switch joint {
    case .afterAll: true
    case .afterVowel: last.isVowel
    case .afterConsonant: !last.isVowel
    case .afterSameVowel: last == first
    }
  }

  // Bits 0–3: what a word is as it stands. Bits 4–7: what it is before an ending.
  private static let names: WordTable = {
    let groups: [(words: String, facts: Facts)] = [
      (givenNames, .given), (foreignGivenNames, .given), (otherGivenNames, .given),
      (otherSurnames, .wordLikeSurname), (wordLikeGivenNames, .wordLikeGiven),
      (surnames, .surname), (wordLikeSurnames, .wordLikeSurname),
    ]
    var entries: [(word: String, facts: UInt8)] = []
    for (words, facts) in groups {
      for name in words.listed {
        entries.append((name, facts.rawValue))
        let isSurname = facts.isAnySurname
        for stem in NameForms.stems(of: name, isSurname: isSurname) {
          entries.append((stem, facts.rawValue << 4))
        }
      }
    }
    return WordTable(entries)
  }()

  /// Endings from their last letter to their first.
  private static let endings = WordTable(
    endings: NameForms.endings.map { ($0.key, $0.value.rawValue) })

  private static let commonWords = WordTable(notNames.listed.map { ($0, 1) })
}
