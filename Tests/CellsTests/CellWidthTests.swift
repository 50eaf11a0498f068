import Glibc
import Testing

@testable import Cells

@Suite("The width of text")
struct CellWidthTests {
  @Test(
    "counts Finnish and Swedish alike in both normal forms",
    arguments: [
      ("Ääkköset", 8), ("A\u{308}a\u{308}kko\u{308}set", 8), ("på åtta språk", 13),
      ("sámegiella ŋ", 12), ("10 € – “näin” …", 15), ("", 0),
    ])
  func countsLetters(text: String, columns: Int) {
    #expect(CellWidth.of(text) == columns)
  }

  @Test(
    "counts what every terminal agrees on, and shortens the rest to that",
    arguments: [
      ("✅", 2), ("😀", 2), ("漢字", 4), ("한", 2), ("❤\u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 1),
      ("👍🏽", 2), ("👩‍👧", 2), ("👨‍👩‍👧‍👦", 2), ("🏳️‍🌈", 1), ("🇫🇮", 2), ("🫨", 2),
      ("\t", 1), ("\u{1B}", 1), ("\u{202E}", 1), ("\u{AD}", 1),
    ])
  func countsPictures(text: String, columns: Int) {
    #expect(CellWidth.of(text) == columns)
  }

  @Test("needs no time for a character of a million marks")
  func countsFloods() {
    let flood = "a" + String(repeating: "\u{301}", count: 1_000_000)

    #expect(CellWidth.of(flood) == 1)
  }

  @Test(
    "is as the Unicode data say",
    .enabled(if: unicodeLines("UnicodeData.txt") != nil, "needs Debian's package unicode-data"))
  func agreesWithUnicode() throws {
    let widths = try #require(unicodeLines("EastAsianWidth.txt"))
    let wide = Set(widths.filter { $0[1] == "W" || $0[1] == "F" }.map { bound($0[0], .first) })
    let wideEnds = Set(widths.filter { $0[1] == "W" || $0[1] == "F" }.map { bound($0[0], .last) })

    var wrong: [UInt32] = []
    for fields in try #require(unicodeLines("UnicodeData.txt")) {
      let value = bound(fields[0], .first)
      guard value >= 0x300, let scalar = Unicode.Scalar(value) else { continue }
      guard !CellWidth.isHidden(scalar) else { continue }
      if ["Mn", "Me"].contains(fields[2]) {
        if CellWidth.of(scalar) != 0 { wrong.append(value) }
      } else if wide.contains(value) || wideEnds.contains(value) {
        if CellWidth.of(scalar) != 2 { wrong.append(value) }
      } else if CellWidth.of(scalar) == 0, !isJoiningJamo(value) {
        wrong.append(value)
      }
    }

    #expect(wrong.isEmpty)
  }

  @Test(
    "makes nothing wide that the Unicode data call narrow",
    .enabled(if: unicodeLines("EastAsianWidth.txt") != nil, "needs Debian's package unicode-data"))
  func agreesOnNarrow() throws {
    let widths = try #require(unicodeLines("EastAsianWidth.txt"))

    let narrow = widths.filter { !["W", "F"].contains($0[1]) }
    let wrong = narrow.flatMap { [bound($0[0], .first), bound($0[0], .last)] }
      .compactMap { Unicode.Scalar($0) }
      .filter { CellWidth.of($0) == 2 }

    #expect(wrong.isEmpty)
  }

  private func isJoiningJamo(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }
}

private enum End { case first, last }

/// One end of `1100..115F`, or the scalar itself of `00E4`.
private func bound(_ span: String, _ end: End) -> UInt32 {
  let ends = span.split(separator: ".")
  return (end == .first ? ends.first : ends.last).flatMap { UInt32($0, radix: 16) } ?? 0
}

/// The fields of a file of Debian's unicode-data, or nothing where it is not installed.
private func unicodeLines(_ name: String) -> [[String]]? {
  guard let file = fopen("/usr/share/unicode/" + name, "r") else { return nil }
  defer { fclose(file) }
  var lines: [[String]] = []
  var buffer = [CChar](repeating: 0, count: 4096)
  while fgets(&buffer, Int32(buffer.count), file) != nil {
    let bytes = buffer.prefix { $0 != 0 && $0 != 0x23 && $0 != 0x0A }.map { UInt8(bitPattern: $0) }
    let fields = bytes.split(separator: UInt8(ascii: ";"), maxSplits: 3).prefix(3)
    guard fields.count > 1 else { continue }
    lines.append(
      fields.map { String(decoding: $0.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self) })
  }
  return lines
}
