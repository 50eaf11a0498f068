/// A strict reader of what the exporters write: XML, and that HTML which polku uses.
///
/// It shares no code with them, and takes nothing that is not exactly right: a bare `&` or `<`, an
/// attribute without quotation marks, an element that is not closed, a character that XML forbids.
struct MarkupReader {
  struct Failure: Error, CustomStringConvertible {
    let what: String
    let place: Int
    let near: String

    var description: String { "\(what) at byte \(place): …\(near)…" }
  }

  indirect enum Node: Equatable {
    case text(String)
    case element(Element)
  }

  struct Element: Equatable {
    var name: String
    var attributes: [String: String]
    var children: [Node]

    /// All text within, as it stands.
    var text: String {
      children.map { node in
        switch node {
        case .text(let text): text
        case .element(let element): element.text
        }
      }.joined()
    }

    /// The elements of a name within, in their order, this one not counted.
    func all(_ name: String) -> [Element] {
      elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    var elements: [Element] {
      children.compactMap {
        guard case .element(let element) = $0 else { return nil }
        return element
      }
    }
  }

  private let bytes: [UInt8]
  private let voids: Set<String>
  private var place = 0

  static func xml(_ bytes: [UInt8]) throws -> Element {
    var reader = MarkupReader(bytes: bytes, voids: [])
    try reader.skip("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    return try reader.document()
  }

  static func html(_ bytes: [UInt8]) throws -> Element {
    var reader = MarkupReader(bytes: bytes, voids: ["meta", "br", "hr", "col"])
    try reader.skip("<!DOCTYPE html>")
    return try reader.document()
  }

  private init(bytes: [UInt8], voids: Set<String>) {
    self.bytes = bytes
    self.voids = voids
  }

  private mutating func document() throws -> Element {
    skipSpace()
    let root = try element()
    skipSpace()
    guard place == bytes.count else { throw failure("something after the end") }
    return root
  }

  private mutating func element() throws -> Element {
    try skip("<")
    var element = Element(name: try name(), attributes: [:], children: [])
    while try !takes(">", "/>") {
      guard takeSpace() else { throw failure("no space before an attribute") }
      if takesAhead(">", "/>") { continue }
      let key = try name()
      try skip("=\"")
      guard element.attributes[key] == nil else { throw failure("\(key) comes twice") }
      element.attributes[key] = try text(until: "\"")
      try skip("\"")
    }
    if bytes[place - 2] == UInt8(ascii: "/") || voids.contains(element.name) { return element }
    while !ahead("</") {
      let text = try text(until: "<")
      if !text.utf8.isEmpty { element.children.append(.text(text)) }
      if !ahead("</") { element.children.append(.element(try self.element())) }
    }
    try skip("</\(element.name)>")
    return element
  }

  private mutating func name() throws -> String {
    let start = place
    while place < bytes.count, isName(bytes[place]) { place += 1 }
    guard place > start else { throw failure("no name") }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || "-:_.".utf8.contains(byte)
  }

  /// Text up to a byte that ends it, its entities resolved.
  private mutating func text(until end: Unicode.Scalar) throws -> String {
    var text: [UInt8] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: end) {
      switch bytes[place] {
      case UInt8(ascii: "&"): text += try entity()
      case UInt8(ascii: "<"): throw failure("a bare <")
      case 0..<0x20 where ![0x09, 0x0A].contains(bytes[place]): throw failure("a control character")
      default:
        text.append(bytes[place])
        place += 1
      }
    }
    guard let string = String(validating: text, as: UTF8.self) else { throw failure("no UTF-8") }
    for scalar in string.unicodeScalars
    where (0x7F...0x9F).contains(scalar.value) || [0xFFFE, 0xFFFF].contains(scalar.value) {
      throw failure("the forbidden U+\(String(scalar.value, radix: 16))")
    }
    return string
  }

  private mutating func entity() throws -> [UInt8] {
    let known = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    for (entity, letter) in known where ahead(entity) {
      place += entity.utf8.count
      return Array(letter.utf8)
    }
    throw failure("a bare &")
  }

  private mutating func takes(_ one: String, _ other: String) throws -> Bool {
    guard place < bytes.count else { throw failure("the end comes early") }
    for word in [one, other] where ahead(word) {
      place += word.utf8.count
      return true
    }
    return false
  }

  private func takesAhead(_ one: String, _ other: String) -> Bool { ahead(one) || ahead(other) }

  private func ahead(_ word: String) -> Bool { bytes[place...].starts(with: word.utf8) }

  private mutating func skip(_ word: String) throws {
    guard ahead(word) else { throw failure("\(word) is missing") }
    place += word.utf8.count
  }

  private mutating func takeSpace() -> Bool {
    let start = place
    skipSpace()
    return place > start
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x0A].contains(bytes[place]) { place += 1 }
  }

  private func failure(_ what: String) -> Failure {
    let near = bytes[max(0, place - 30)..<min(bytes.count, place + 30)]
    return Failure(what: what, place: place, near: String(decoding: near, as: UTF8.self))
  }
}
