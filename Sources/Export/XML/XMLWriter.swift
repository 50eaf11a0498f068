/// XML as it grows: markup of polku's own, and text that is escaped on its way.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  /// A whole part of a document.
  static func document(_ write: (inout XMLWriter) -> Void) -> [UInt8] {
    var writer = XMLWriter()
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    write(&writer)
    writer.raw("\n")
    return writer.bytes
  }

  /// Markup of polku's own, which no text from people is a part of.
  mutating func raw(_ markup: StaticString) {
    bytes += UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount)
  }

  mutating func append(_ other: XMLWriter) { bytes += other.bytes }

  mutating func text(_ text: String) { XMLText.append(text, to: &bytes) }

  /// Markup round a number or a name of polku's own making.
  mutating func raw(_ before: StaticString, _ inner: Int, _ after: StaticString) {
    raw(before)
    bytes += String(inner).utf8
    raw(after)
  }

  /// Markup round a text, which may be anybody's.
  mutating func raw(_ before: StaticString, _ inner: String, _ after: StaticString) {
    raw(before)
    text(inner)
    raw(after)
  }
}

/// Text on its way into XML: the one place where what would be markup becomes mere letters.
package enum XMLText {
  /// What XML cannot hold is seen to have been there; a `\r` is an end of a line like any other.
  package static func append(_ text: String, to xml: inout [UInt8]) {
    // The five signs and the forbidden characters are the same in XML and HTML.
    HTMLText.append(text, to: &xml)
  }
}
