/// The scalar that some bytes begin with.
nonisolated enum UTF8Reading {
  case incomplete
  /// U+FFFD for what is no scalar.
  case scalar(Unicode.Scalar, count: Int)

  init(_ bytes: ArraySlice<UInt8>) {
    let lead = bytes[bytes.startIndex]
    let length: Int
    switch lead {
    case 0xc2...0xdf: length = 2
    case 0xe0...0xef: length = 3
    case 0xf0...0xf4: length = 4
    default: length = 1
    }
    let followers = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xc0 == 0x80 }
    let count = 1 + followers.count
    if count < length && count == bytes.count {
      self = .incomplete
      return
    }
    let decoded = String(decoding: bytes.prefix(count), as: UTF8.self).unicodeScalars
    let isWhole = count == length && decoded.count == 1
    self = .scalar(isWhole ? decoded.first ?? "\u{fffd}" : "\u{fffd}", count: count)
  }
}
