/// A set of words with what is known of each, in which a part of a text is looked up as it stands.
///
/// Words are known by a hash of 64 bits. Two words with the same one would only make a false alarm,
/// and nobody gains by that.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var facts: [UInt8]
  private let mask: Int
  private let count: Int

  init(_ entries: some Collection<(word: String, facts: UInt8)>) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    facts = [UInt8](repeating: 0, count: size)
    mask = size - 1
    count = entries.count
    for entry in entries {
      add(WordHash(entry.word.unicodeScalars).value, entry.facts)
    }
  }

  /// A table of ends of words, which are looked up from their last letter to their first.
  init(endings: some Collection<(word: String, facts: UInt8)>) {
    self.init(
      endings.map { (String(scalars: $0.word.unicodeScalars.reversed()), $0.facts) })
  }

  var isEmpty: Bool { count == 0 }

  private mutating func add(_ key: UInt64, _ facts: UInt8) {
    let place = place(of: key)
    keys[place] = key
    self.facts[place] |= facts
  }

  /// What is known of a word; nothing of one that is not in the set.
  subscript(hash: WordHash) -> UInt8 { facts[place(of: hash.value)] }

  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    // At most half of the places are taken, so that an empty one ends the search soon.
    while true {
      let found = keys[place]
      if found == key || found == 0 { return place }
      place = (place + 1) & mask
    }
  }
}

/// The hash of a word, taken in scalar by scalar (FNV-1a).
struct WordHash: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { add(scalar) }
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    value = (value ^ UInt64(scalar.value)) &* 0x100_0000_01B3
  }
}
