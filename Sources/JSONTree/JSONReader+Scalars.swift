extension JSONReader {
  mutating func string() throws(JSONError) -> String {
    let opening = place
    place += 1
    let start = place
    skipPlain()
    if next == UInt8(ascii: "\"") {
      place += 1
      return try text(bytes[start..<place - 1], in: start..<place - 1, opening: opening)
    }

    var decoded = Array(bytes[start..<place])
    while next != UInt8(ascii: "\"") {
      try unescape(into: &decoded)
      let plain = place
      skipPlain()
      decoded += bytes[plain..<place]
    }
    place += 1
    return try text(decoded[...], in: start..<place - 1, opening: opening)
  }

  /// Passes over what stands for itself.
  private mutating func skipPlain() {
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      place += 1
    }
  }

  private func text(
    _ decoded: ArraySlice<UInt8>, in source: Range<Int>, opening: Int
  ) throws(JSONError) -> String {
    guard decoded.count <= limits.stringBytes else { throw failure(.stringTooLong, at: opening) }
    if let text = String(validating: decoded, as: UTF8.self) { return text }
    // Escapes are ASCII, so the first byte that is wrong is wrong in the source as well.
    throw failure(.invalidUTF8, at: firstInvalidByte(in: source))
  }

  private func firstInvalidByte(in range: Range<Int>) -> Int {
    var offset = range.lowerBound
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes[range].makeIterator()
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }

  private mutating func unescape(into decoded: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw failure(.endedEarly) }
    guard byte == UInt8(ascii: "\\") else { throw failure(.controlCharacter) }
    let start = place
    place += 1
    guard let letter = next else { throw failure(.endedEarly) }
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(letter)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded.append(contentsOf: try scalar(from: start).utf8)
    default: throw failure(.invalidEscape, at: start)
    }
  }

  /// The scalar of one `\u` escape, or of two that are a pair.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try fourDigits(of: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = place
    guard first < 0xDC00, skip("\\"), skip("u") else { throw failure(.loneSurrogate, at: start) }
    let low = try fourDigits(of: second)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func fourDigits(of escape: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw failure(.endedEarly) }
      guard let digit = Unicode.Scalar(byte).hexDigit else {
        throw failure(.invalidEscape, at: escape)
      }
      value = value << 4 + digit
      place += 1
    }
    return value
  }

  mutating func number() throws(JSONError) -> String {
    let start = place
    _ = skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      try digits()
    }
    if let byte = next, isDigit(byte) { throw failure(.invalidNumber) }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = place
    while let byte = next, isDigit(byte) { place += 1 }
    guard place > start else { throw failure(next == nil ? .endedEarly : .invalidNumber) }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Unicode.Scalar {
  fileprivate var hexDigit: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x61 + 10
    case "A"..."F": value - 0x41 + 10
    default: nil
    }
  }
}
