/// Letters without what a search does not care for: case, and marks above, through and below them.
enum Letters {
  /// Small letters that stand for a letter with marks; a ligature stands for several.
  private static let bases: [UInt32: [UInt32]] = {
    var bases: [UInt32: [UInt32]] = [
      0xDF: [0x73, 0x73], 0x1E9E: [0x73, 0x73], 0xE6: [0x61, 0x65], 0xC6: [0x61, 0x65],
      0x153: [0x6F, 0x65], 0x152: [0x6F, 0x65], 0xFE: [0x74, 0x68], 0xDE: [0x74, 0x68],
    ]
    for group in LetterTable.groups {
      guard let small = group.unicodeScalars.first else { continue }
      let base = bases[small.value] ?? [small.value]
      for marked in group.unicodeScalars.dropFirst() { bases[marked.value] = base }
    }
    return bases
  }()

  /// Signs that keyboards have in another form.
  private static let plainSigns: [UInt32: UInt32] = [
    0x2018: 0x27, 0x2019: 0x27, 0x201C: 0x22, 0x201D: 0x22, 0x201E: 0x22, 0x2010: 0x2D,
    0x2011: 0x2D, 0x2013: 0x2D, 0x2014: 0x2D, 0x2212: 0x2D,
  ]

  static let space: UInt32 = 0x20

  /// Calls for each letter that a scalar is searched by; not at all for a mark.
  static func fold(_ scalar: Unicode.Scalar, into add: (UInt32) -> Void) {
    let value = scalar.value
    if value < 0x80 { return add(foldedASCII(value)) }
    if isMark(value) { return }
    if let base = bases[value] { return base.forEach(add) }
    if let sign = plainSigns[value] { return add(sign) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return }
    if properties.isWhitespace { return add(space) }
    for small in properties.lowercaseMapping.unicodeScalars where !isMark(small.value) {
      add(small.value)
    }
  }

  private static func foldedASCII(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value | 0x20
    case 0x00...0x20: space
    default: value
    }
  }

  /// Whether it is searched by other letters than its own.
  static func isMarked(_ scalar: Unicode.Scalar) -> Bool { bases[scalar.value] != nil }

  /// Whether it is a mark on the letter before it.
  static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
    default: false
    }
  }
}
