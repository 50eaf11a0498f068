/// A key that is the same as another when its bytes are.
///
/// The hash takes the bytes too: hashing a foreign text as Swift does takes minutes where somebody
/// has filled it with alternating combining marks.
struct ByteKey: Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// The keys of one object so far.
///
/// Most objects are small, and a search beats a table there.
struct KeysSeen {
  private static let few = 8

  private var firstKeys: [String] = []
  private var all: Set<ByteKey> = []

  /// Answers false where the key was there.
  mutating func insert(_ key: String) -> Bool {
    guard firstKeys.count == Self.few else {
      guard !firstKeys.contains(where: { $0.utf8.elementsEqual(key.utf8) }) else { return false }
      firstKeys.append(key)
      if firstKeys.count == Self.few { all = Set(firstKeys.map(ByteKey.init)) }
      return true
    }
    return all.insert(ByteKey(key)).inserted
  }
}
