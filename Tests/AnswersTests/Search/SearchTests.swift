import Glibc
import Stopwatch
import Testing

@testable import Answers

@Suite("A search")
struct SearchTests {
  private let answer =
    "Äiti soitti illalla.\nHän ei tiennyt, mistä hakea apua – “lomake” oli hukassa."

  private func finds(_ words: String, in text: String) -> [String]? {
    SearchQuery(words).places(in: FoldedText(text))?.map { cut($0, from: text) }
  }

  private func cut(_ range: Range<Int>, from text: String) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
  }

  @Test(
    "cares neither for case nor for marks on letters",
    arguments: ["äiti", "ÄITI", "aiti", "A\u{308}iti", "Aíti"])
  func folds(word: String) {
    #expect(finds(word, in: answer) == ["Äiti"])
    #expect(finds(word, in: "oma a\u{308}iti") == ["a\u{308}iti"])
  }

  @Test("finds words in any order, and only where all of them stand")
  func everyWord() {
    #expect(finds("apua äiti", in: answer) == ["Äiti", "apua"])
    #expect(finds("apua isä", in: answer) == nil)
    #expect(finds("illalla hän", in: answer) == ["illalla", "Hän"])
  }

  @Test("finds parts of words, and signs in whichever form they were typed")
  func parts() {
    #expect(finds("tienn", in: answer) == ["tienn"])
    #expect(finds("- \"lomake\"", in: answer) == ["–", "“lomake”"])
    #expect(finds("strasse", in: "Hauptstraße") == ["straße"])
    #expect(finds("lomake", in: "lo\u{AD}ma\u{200B}ke") == ["lo\u{AD}ma\u{200B}ke"])
    #expect(finds("мои", in: "Мой") == ["Мой"])
  }

  @Test("for nothing finds nothing")
  func empty() {
    #expect(SearchQuery(" \n").isEmpty)
    #expect(SearchQuery("").places(in: FoldedText(answer)) == nil)
    #expect(finds("a", in: "") == nil)
  }

  @Test(
    "knows all letters with marks of the Latin, Greek and Cyrillic alphabets in both their forms",
    .enabled(if: UnicodeLetters.all != nil, "needs Debian's package unicode-data"))
  func bothForms() throws {
    let letters = try #require(UnicodeLetters.all)
    #expect(letters.count > 700)

    let differing = letters.filter {
      FoldedText($0.composed).letters != FoldedText($0.decomposed).letters
    }
    #expect(differing.map(\.composed) == [])
  }

  @Test("through two megabytes takes no time that one feels")
  func fast() {
    let text = String(repeating: "Hän kysyi, mistä apua saa, ja odotti. ", count: 50_000)
    var folded = FoldedText("")
    var found: [Range<Int>]?

    let making = processorTime { folded = FoldedText(text + "täällä") }
    let searching = processorTime { found = SearchQuery("taalla").places(in: folded) }

    #expect(found?.count == 1)
    print("2 MB made ready for searching in \(making), searched in \(searching)")
    // Without optimisation; as it is used it takes a twentieth of that.
    #expect(making < .seconds(3))
    #expect(searching < .seconds(3))
  }

  @Test("tells what it found with the words round it, on one line")
  func snippet() throws {
    let text = answer
    let place = try #require(SearchQuery("tiennyt").places(in: FoldedText(text))?.first)

    let short = Snippet(of: text, around: place, lead: 20, tail: 12)
    #expect(short == Snippet("… illalla. Hän ei ", "tiennyt", ", mistä…"))
    let long = Snippet(of: text, around: place, lead: 100, tail: 100)
    #expect(long.before == "Äiti soitti illalla. Hän ei ")
    #expect(long.after.unicodeScalars.last == ".")
  }
}

extension Snippet {
  fileprivate init(_ before: String, _ found: String, _ after: String) {
    self.init(of: found, around: 0..<found.utf8.count, lead: 0, tail: 0)
    self.before = before
    self.after = after
  }
}

/// Letters with marks as Debian's unicode-data has them.
enum UnicodeLetters {
  static let all: [(composed: String, decomposed: String)]? = {
    guard let lines = lines else { return nil }
    let parts = Dictionary(uniqueKeysWithValues: lines.map { ($0.value, $0.parts) })
    return lines.filter { isLetter($0.value) && $0.category.first == "L" && !$0.parts.isEmpty }
      .compactMap { line in
        let pieces = decomposed(line.value, parts)
        guard pieces.count > 1 else { return nil }
        return (text([line.value]), text(pieces))
      }
  }()

  private static func isLetter(_ value: UInt32) -> Bool {
    value < 0x530 || (0x1E00..<0x2000).contains(value)
  }

  private static func decomposed(_ value: UInt32, _ parts: [UInt32: [UInt32]]) -> [UInt32] {
    guard let pieces = parts[value], !pieces.isEmpty else { return [value] }
    return pieces.flatMap { decomposed($0, parts) }
  }

  private static func text(_ values: [UInt32]) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: values.compactMap(Unicode.Scalar.init))
    return String(scalars)
  }

  private static let lines: [(value: UInt32, category: String, parts: [UInt32])]? = {
    guard let file = fopen("/usr/share/unicode/UnicodeData.txt", "r") else { return nil }
    defer { fclose(file) }
    var lines: [(UInt32, String, [UInt32])] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = String(
        decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count > 5, let value = UInt32(fields[0], radix: 16) else { continue }
      let parts = fields[5].first == "<" ? [] : fields[5].split(separator: " ")
      lines.append((value, String(fields[2]), parts.compactMap { UInt32($0, radix: 16) }))
    }
    return lines
  }()
}
