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
    for place in utf8.indices where utf8[place].needsEscape {
      bytes += utf8[start..<place]
      escape(utf8[place])
      start = place + 1
    }
    bytes += utf8[start...]
    append("\"")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0..<0x20: append("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    default: bytes += [UInt8(ascii: "\\"), byte]
    }
  }
}

extension [JSON.Member] {
  fileprivate func sorted() -> Self {
    sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
