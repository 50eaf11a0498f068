/// Text on its way into HTML: the one place where what would be markup becomes mere letters.
///
/// It looks at bytes, never at characters: a quotation mark with an accent on it would still end an
/// attribute.
package enum HTMLText {
  /// Appends a text as it may stand between tags and between quotation marks alike.
  package static func append(_ text: String, to html: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var place = 0
      // What needs no escape is most of every text, and goes over as a whole.
      while place < bytes.count {
        let length = MarkupBytes.forbiddenLength(in: bytes, at: place)
        guard length > 0 || MarkupBytes.isMarkup(bytes[place]) else {
          place += 1
          continue
        }
        html += bytes[start..<place]
        html += length > 0 ? MarkupBytes.replacement : escape(bytes[place])
        place += max(1, length)
        start = place
      }
      html += bytes[start...]
    }
  }

  private static func escape(_ byte: UInt8) -> StaticBytes {
    switch byte {
    case UInt8(ascii: "&"): StaticBytes("&amp;")
    case UInt8(ascii: "<"): StaticBytes("&lt;")
    case UInt8(ascii: ">"): StaticBytes("&gt;")
    case UInt8(ascii: "\""): StaticBytes("&quot;")
    // The end of a line on some machines; two of them in a row do no harm.
    case 0x0D: StaticBytes("\n")
    default: StaticBytes("&#39;")
    }
  }
}

/// What no marked-up text may hold as it stands, and what stands there in its place.
enum MarkupBytes {
  /// U+FFFD, so that a reader sees that something was there.
  static let replacement = StaticBytes("\u{FFFD}")

  static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0x0D:
      true
    default: false
    }
  }

  /// How many bytes a scalar has that is forbidden in XML or commands a terminal; 0 for all others.
  static func forbiddenLength(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    switch bytes[place] {
    case 0x09, 0x0A, 0x0D: 0
    case 0..<0x20, 0x7F: 1
    // U+0080 to U+009F
    case 0xC2: place + 1 < bytes.count && bytes[place + 1] < 0xA0 ? 2 : 0
    // U+FFFE and U+FFFF
    case 0xEF:
      place + 2 < bytes.count && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE ? 3 : 0
    default: 0
    }
  }

  /// Whether a text has letters or marks that run from right to left.
  static func turnsDirection(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { place in
        switch bytes[place] {
        // Hebrew, Arabic and their neighbours
        case 0xD6...0xDF: true
        case 0xE0: bytes[place + 1] <= 0xA3
        // Marks of direction among the punctuation, and forms for presentation
        case 0xE2: bytes[place + 1] <= 0x81 && isDirectionMark(bytes, at: place)
        case 0xEF: (0xAC...0xBB).contains(bytes[place + 1])
        case 0xF0: bytes[place + 1] == 0x90 || bytes[place + 1] == 0x9E
        default: false
        }
      }
    }
  }

  /// U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
  private static func isDirectionMark(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    switch (bytes[place + 1], bytes[place + 2]) {
    case (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }
}

/// The bytes of a literal, which need no copy.
struct StaticBytes: Sequence {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  func makeIterator() -> UnsafeBufferPointer<UInt8>.Iterator {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount).makeIterator()
  }
}

/// Where a link may lead from a document.
enum LinkTarget {
  /// Addresses of the web and of mail; whatever else it is stays mere text.
  static func isSafe(_ target: String) -> Bool {
    let schemes = ["http://", "https://", "mailto:"]
    let head = target.utf8.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return schemes.contains { head.starts(with: $0.utf8) }
      && target.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
