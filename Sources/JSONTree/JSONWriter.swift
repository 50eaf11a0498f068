/// Writes JSON in one way only: keys sorted by their bytes, so that files can be compared.
package struct JSONWriter {
  private var bytes: [UInt8] = []
  /// Nothing where everything stands on one line.
  private var indentation: Int?

  /// A file: two spaces a level and one newline at the end.
  package static func document(_ value: JSON) -> [UInt8] {
    var writer = JSONWriter(indentation: 0)
    writer.write(value)
    return writer.bytes + [0x0A]
  }

  /// One line without its newline and without spaces.
  package static func line(_ value: JSON) -> [UInt8] {
    var writer = JSONWriter(indentation: nil)
    writer.write(value)
    return writer.bytes
  }

  /// A line for an object whose values are written already; its keys must come sorted.
  package static func line(of members: KeyValuePairs<String, [UInt8]>) -> [UInt8] {
    var writer = JSONWriter(indentation: nil)
    writer.bytes.reserveCapacity(members.reduce(2) { $0 + $1.key.utf8.count + $1.value.count + 4 })
    for (index, member) in members.enumerated() {
      writer.append(index == 0 ? "{" : ",")
      writer.quote(member.key)
      writer.append(":")
      writer.bytes += member.value
    }
    writer.append("}")
    return writer.bytes
  }

  private init(indentation: Int?) {
    self.indentation = indentation
  }

  private mutating func write(_ value: JSON) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .number(let text): append(text)
    case .string(let text): quote(text)
    case .array(let elements):
      list(elements, between: "[", "]") { $0.write($1) }
    case .object(let members):
      list(members.sorted(), between: "{", "}") { writer, member in
        writer.quote(member.key)
        writer.append(writer.indentation == nil ? ":" : ": ")
        writer.write(member.value)
      }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], between opening: String, _ closing: String,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    append(opening)
    indentation = indentation.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      breakLine()
      write(&self, element)
    }
    indentation = indentation.map { $0 - 2 }
    if !elements.isEmpty { breakLine() }
    append(closing)
  }

  private mutating func breakLine() {
    guard let indentation else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: indentation)
  }

  private mutating func append(_ text: String) {
    bytes += text.utf8
  }

  private mutating func quote(_ text: String) {
    append("\"")
    let utf8 = Array(text.utf8)
    var start = 0
    // What needs no escape is most of every text, and goes over as a whole.
    for place in utf8.indices where utf8[place].mayNeedEscape {
      guard let scalar = utf8.scalarToEscape(at: place) else { continue }
      bytes += utf8[start..<place]
      escape(scalar)
      start = place + UTF8.width(scalar)
    }
    bytes += utf8[start...]
    append("\"")
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    default:
      let digits = String(scalar.value, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    }
  }
}

extension [JSON.Member] {
  fileprivate func sorted() -> Self {
    sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}

extension UInt8 {
  /// Whether a scalar that begins so may have to be escaped.
  fileprivate var mayNeedEscape: Bool {
    switch self {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }
}

extension [UInt8] {
  /// The scalar at a place, where JSON or whoever looks at a file cannot have it as it stands.
  ///
  /// Whoever shows the file on a terminal would let the controls act, and marks of direction would
  /// turn round what stands beside them.
  fileprivate func scalarToEscape(at place: Int) -> Unicode.Scalar? {
    let value: UInt32 =
      switch self[place] {
      case 0..<0x80: UInt32(self[place])
      case 0xC0..<0xE0: UInt32(self[place] & 0x1F) << 6 | tail(place + 1)
      default: UInt32(self[place] & 0x0F) << 12 | tail(place + 1) << 6 | tail(place + 2)
      }
    switch value {
    case 0..<0x20, 0x22, 0x5C, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E,
      0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF:
      return Unicode.Scalar(value)
    default:
      return nil
    }
  }

  private func tail(_ place: Int) -> UInt32 { UInt32(self[place] & 0x3F) }
}
