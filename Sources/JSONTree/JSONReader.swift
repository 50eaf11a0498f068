/// Reads JSON as RFC 8259 has it, and nothing else.
///
/// Files come from other people and other machines. Whatever could be understood in two ways, or
/// could cost more than the file is worth, is refused with its place: duplicate keys, broken UTF-8,
/// trailing commas, deep nesting. Time and memory grow with the bytes and no faster.
package struct JSONReader {
  /// How much is read at most.
  package struct Limits: Sendable {
    package var bytes: Int
    package var depth = 16
    /// A hundred times what a full hand-in has.
    ///
    /// A value of two bytes takes twenty of memory, so that bytes alone are no measure.
    package var values = 200_000
    /// An answer may have 2 MiB; a little more lets a message about it be written.
    package var stringBytes = 2 << 20 + 1 << 12

    package init(bytes: Int) {
      self.bytes = bytes
    }

    /// For what comes from others.
    package static let foreign = Limits(bytes: 8 << 20)
    /// For what polku itself has written: many long answers and their earlier versions.
    package static let own: Limits = {
      var limits = Limits(bytes: 1 << 30)
      limits.values = .max
      return limits
    }()
  }

  let bytes: [UInt8]
  let limits: Limits
  var place = 0
  private var depth = 0
  private var values = 0

  private init(_ bytes: [UInt8], limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  package static func read(
    _ bytes: [UInt8], limits: Limits = .foreign
  ) throws(JSONError) -> JSON {
    var reader = JSONReader(bytes, limits: limits)
    return try reader.document()
  }

  private mutating func document() throws(JSONError) -> JSON {
    guard bytes.count <= limits.bytes else { throw failure(.tooLarge, at: limits.bytes) }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw failure(.byteOrderMark) }
    skipSpace()
    let value = try value()
    skipSpace()
    guard place == bytes.count else { throw failure(.trailingBytes) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSON {
    guard let next else { throw failure(.endedEarly) }
    values += 1
    guard values <= limits.values else { throw failure(.tooManyValues) }
    return switch next {
    case UInt8(ascii: "{"): try nested { (reader) throws(JSONError) in try reader.object() }
    case UInt8(ascii: "["): try nested { (reader) throws(JSONError) in try reader.array() }
    case UInt8(ascii: "\""): .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
    case UInt8(ascii: "t"): try word("true", means: .bool(true))
    case UInt8(ascii: "f"): try word("false", means: .bool(false))
    case UInt8(ascii: "n"): try word("null", means: .null)
    default: throw unexpected()
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONError) -> JSON
  ) throws(JSONError) -> JSON {
    guard depth < limits.depth else { throw failure(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    place += 1
    skipSpace()
    return try read(&self)
  }

  private mutating func array() throws(JSONError) -> JSON {
    var elements: [JSON] = []
    if skip("]") { return .array(elements) }
    while true {
      elements.append(try value())
      if try !another(before: "]") { return .array(elements) }
    }
  }

  private mutating func object() throws(JSONError) -> JSON {
    var members: [JSON.Member] = []
    var keys = KeysSeen()
    if skip("}") { return .object(members) }
    while true {
      let start = place
      guard next == UInt8(ascii: "\"") else { throw unexpected() }
      let key = try string()
      guard keys.insert(key) else { throw failure(.duplicateKey, at: start) }
      skipSpace()
      guard skip(":") else { throw unexpected() }
      skipSpace()
      members.append(JSON.Member(key, try value()))
      if try !another(before: "}") { return .object(members) }
    }
  }

  /// Whether another value follows a comma; if not, the end is passed over.
  private mutating func another(before end: Unicode.Scalar) throws(JSONError) -> Bool {
    skipSpace()
    let comma = place
    guard skip(",") else {
      guard skip(end) else { throw unexpected() }
      return false
    }
    skipSpace()
    guard next != UInt8(ascii: end) else { throw failure(.trailingComma, at: comma) }
    return true
  }

  private mutating func word(
    _ word: StaticString, means value: JSON
  ) throws(JSONError) -> JSON {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw unexpected() }
      place += 1
    }
    return value
  }
}

extension JSONReader {
  /// The byte that stands next, if there is one.
  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: scalar) else { return false }
    place += 1
    return true
  }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  func unexpected() -> JSONError {
    failure(place < bytes.count ? .unexpectedByte : .endedEarly)
  }

  func failure(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    let before = bytes[..<(offset ?? place)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return JSONError(reason, line: line, column: before.count - lineStart + 1)
  }
}
