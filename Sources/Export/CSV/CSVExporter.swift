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
    csv.append(UInt8(ascii: "\""))
    if isGuarded(text) { csv.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { csv.append(byte) }
      csv.append(byte)
    }
    csv.append(UInt8(ascii: "\""))
  }

  /// Takes back exactly what was added: one apostrophe before what a spreadsheet would reckon.
  package static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), isGuarded(cell) else { return cell }
    return String(Substring(cell.utf8.dropFirst()))
  }

  /// Whether a spreadsheet could take a text for a formula, or for one that was made harmless.
  ///
  /// The first byte decides, whatever accents follow it. Apostrophes before it count, too: without
  /// that, a text that itself begins with one could not be told from one that got it here.
  private static func isGuarded(_ text: String) -> Bool {
    var rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
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
      0x0A, 0x00:
      return true
    default:
      return false
    }
  }
}
