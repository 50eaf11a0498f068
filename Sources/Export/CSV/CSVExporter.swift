/// Rows of cells as comma-separated values, with quotation marks round every cell (RFC 4180).
package struct CSVExporter {
  package init() {}

  package func bytes(header: [String], rows: [[String]]) -> [UInt8] {
    var csv: [UInt8] = []
    for row in [header] + rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { csv.append(UInt8(ascii: ",")) }
        CSVText.append(cell, to: &csv)
      }
      csv += StaticBytes("\r\n")
    }
    return csv
  }
}

/// A text on its way into a cell: the one place where what a spreadsheet would reckon becomes text.
package enum CSVText {
  package static func append(_ text: String, to csv: inout [UInt8]) {
    let bytes = withoutControls(text)
    csv.append(UInt8(ascii: "\""))
    if isGuarded(bytes[...]) { csv.append(UInt8(ascii: "'")) }
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { csv.append(byte) }
      csv.append(byte)
    }
    csv.append(UInt8(ascii: "\""))
  }

  /// Takes back exactly what was added: one apostrophe before what a spreadsheet would reckon.
  package static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), isGuarded(Array(cell.utf8)[...]) else {
      return cell
    }
    return String(Substring(cell.utf8.dropFirst()))
  }

  /// Tables go to terminals as well as to spreadsheets, which cannot hold such codes anyway.
  private static func withoutControls(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var place = 0
      while place < bytes.count {
        let length = MarkupBytes.forbiddenLength(in: bytes, at: place)
        if length > 0 { result += MarkupBytes.replacement } else { result.append(bytes[place]) }
        place += max(1, length)
      }
      return result
    }
  }

  /// Whether a spreadsheet could take a text for a formula, or for one that was made harmless.
  ///
  /// The first byte decides, whatever accents follow it. Apostrophes before it count, too: without
  /// that, a text that itself begins with one could not be told from one that got it here.
  private static func isGuarded(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.drop { $0 == UInt8(ascii: "'") }
    let mark = "\u{FEFF}".utf8
    while true {
      if rest.first == 0x20 {
        rest = rest.dropFirst()
      } else if rest.starts(with: mark) {
        rest = rest.dropFirst(mark.count)
      } else {
        break
      }
    }
    switch rest.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D,
      0x0A:
      return true
    default:
      return false
    }
  }
}
