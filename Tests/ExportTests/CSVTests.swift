import Answers
import Documents
import Learning
import Testing
import Words

@testable import Export

@Suite("Answers as a table")
struct CSVTests {
  @Test(
    "are guarded where a spreadsheet would reckon, and come back without the codes that act",
    arguments: hostileTexts + moreHostileTexts + guarded + innocent)
  func comesBack(text: String) throws {
    let rows = try Self.read(CSVExporter().bytes(header: ["a"], rows: [[text, "x"]]))

    #expect(rows.count == 2)
    let kept = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: scalar
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE...0xFFFF: "\u{FFFD}"
      default: scalar
      }
    }
    #expect(Array(CSVText.unguarded(rows[1][0]).unicodeScalars) == kept)
    let starts: [UInt8] = Array("=+-@\t\r\n\0".utf8)
    let seen = rows[1][0].utf8.drop { $0 == 0x20 }
    #expect(seen.first.map { !starts.contains($0) } ?? true)
  }

  @Test("are guarded by the first byte, whatever accents follow it", arguments: guarded)
  func guards(text: String) throws {
    let cell = try Self.read(CSVExporter().bytes(header: ["a"], rows: [[text]]))[1][0]

    #expect(Array(cell.utf8) == Array(("'" + text).utf8))
  }

  @Test("are left as they are where nothing can be reckoned", arguments: innocent)
  func leaves(text: String) throws {
    let cell = try Self.read(CSVExporter().bytes(header: ["a"], rows: [[text]]))[1][0]

    #expect(Array(cell.utf8) == Array(text.utf8))
  }

  @Test("have one row for each mark or text, and the same header in every language")
  func rows() throws {
    let table = AnswersTable(
      of: EveryKind.workbook, to: try #require(EveryKind.course), in: .in(.swedish))
    let rows = table.rows.map { Array($0[8...]) }

    #expect(table.rows.allSatisfy { $0.count == AnswersTable.header.count })
    #expect(rows.contains(["2", "", "item", "1. Kirjoitamme"]))
    #expect(rows.contains(["trust", "Palveluun luottaa", "step", "?"]))
    #expect(rows.contains(["forms", "Lomakkeet", "chosen", "true"]))
    #expect(rows.contains(["find", "Mistä löytää", "mark", "partly"]))
    #expect(rows.contains(["find", "Mistä löytää", "note", "Haku löytää sivun."]))
    #expect(rows.contains(["K1", "Palvelua on helppo hakea.", "before", "-2"]))
    #expect(rows.contains(["worry", "Huoli herää", "lane does", "etsii tietoa"]))
    #expect(rows.contains(["hours", "", "text", "2"]))
    #expect(rows.contains(["", "", "skipped", "true"]))
    #expect(table.rows.contains { $0[1] == "" && $0[2] == "OLD-1" && $0[11] == "Vanha vastaus" })
  }

  private static let guarded = [
    "=1+1", "=\u{301}1+1", "+358 40", "-1", "-\u{301}", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1",
    "\u{FEFF}=1", "\u{FEFF} =1", "=> johtopäätös", "=====", "'=1", "''=1",
  ]

  private static let innocent = [
    "Sana", "a=b", "1-2", "(=1)", "'lainaus'", "”=”", "", " välilyönti", "5 % = paljon", "—",
  ]

  /// A reader of its own, as RFC 4180 has it.
  private static func read(_ bytes: [UInt8]) throws -> [[String]] {
    var rows: [[String]] = [[]]
    var rest = bytes[...]
    while !rest.isEmpty {
      try #require(rest.popFirst() == UInt8(ascii: "\""))
      var cell: [UInt8] = []
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "\"") {
          guard rest.first == byte else { break }
          rest.removeFirst()
        }
        cell.append(byte)
      }
      rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
      if rest.popFirst() == UInt8(ascii: "\r") {
        try #require(rest.popFirst() == UInt8(ascii: "\n"))
        if !rest.isEmpty { rows.append([]) }
      }
    }
    return rows
  }
}
