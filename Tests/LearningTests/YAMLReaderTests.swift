import Markup
import Testing

@testable import Learning

@Suite("YAML")
struct YAMLReaderTests {
  @Test("is read with the place of every key and value")
  func places() {
    let excerpt = Excerpt(text: "id: A1\nends: [vähän, paljon]\n", firstLine: 10, indentation: 2)

    let reading = YAMLReader.read(excerpt)

    #expect(reading.issues.isEmpty)
    #expect(
      reading.value
        == YAMLValue(
          content: .map([
            YAMLEntry(key: "id", position: at(10, 3), value: scalar("A1", 10, 7)),
            YAMLEntry(
              key: "ends", position: at(11, 3),
              value: YAMLValue(
                content: .list([scalar("vähän", 11, 10), scalar("paljon", 11, 17)]),
                position: at(11, 9))),
          ]), position: at(10, 3)))
  }

  @Test(
    "keeps every value as the author wrote it",
    arguments: ["no", "12:30", "007", "1e3", "~", "2026-11-21", "0x1F", "äö", "ei", "null"])
  func values(word: String) {
    let reading = YAMLReader.read(Excerpt(text: "a: \(word)", firstLine: 1))

    #expect(reading.value?.content == .map([entry("a", word)]))
  }

  @Test("knows folded and kept lines")
  func longTexts() {
    let reading = YAMLReader.read(Excerpt(text: "a: >-\n  yksi\n  kaksi: # ei", firstLine: 1))

    #expect(reading.value?.content == .map([entry("a", "yksi kaksi: # ei")]))
  }

  @Test(
    "tells what its author most likely has to mend",
    arguments: [
      ("a: b: c", YAMLFault.Syntax.colonInValue, 1, 5),
      ("a: b\nc\nd: e", .colonMissing, 2, 1),
      ("a: b\n\tc: d", .tab, 2, 1),
      ("a: \"b\nc: d", .quoteNotClosed, 1, 4),
      ("a: 'b", .quoteNotClosed, 1, 4),
      ("a: [b, c\nd: e", .bracketNotClosed, 1, 4),
      ("a: {b: c", .bracketNotClosed, 1, 4),
      ("a: b\n c: d", .colonInValue, 2, 3),
      ("a:\n  b: c\n d: e", .indentation, 3, 2),
      ("a: \"b\" c", .textAfterEnd, 1, 8),
      ("a: [b] c\nd: e", .textAfterEnd, 1, 8),
      ("a: @b", .signAtStart, 1, 4),
      ("a: `b`", .signAtStart, 1, 4),
      ("a: \"\\q\"", .unknownEscape, 1, 5),
      ("a:\n- b\nc", .colonMissing, 3, 1),
      ("a: - b", .indentation, 1, 4),
      ("a: \"b\"#c", .commentTouching, 1, 7),
      ("a: [b,#c\n  d]", .commentTouching, 1, 7),
      ("a: >-#c\n  d", .commentTouching, 1, 6),
      ("a:\n  b: \"c\n  d\"", .lineNotIndented, 3, 3),
      ("a: [b,\n\n c,\nd\n]", .lineNotIndented, 4, 1),
      ("a: 'b\n\tc'", .tab, 2, 1),
      ("a: [-]", .signAtStart, 1, 5),
      ("%YAML 1.1\n---\na: b", .signAtStart, 1, 1),
    ])
  func syntax(text: String, fault: YAMLFault.Syntax, line: Int, column: Int) {
    expect(text, .syntax(fault), line, column)
  }

  @Test("refuses what multiplies, points or runs")
  func refusals() {
    expect("a: &b c", .anchor, 1, 4)
    expect("a: *b", .alias, 1, 4)
    expect("a: *tärkeä*", .alias, 1, 4)
    expect("a: !!python/object b", .tag, 1, 4)
    expect("a: !b c", .tag, 1, 4)
    expect("- &a [x]\n- [*a, *a]", .anchor, 1, 3)
    expect("[a, b]: c", .keyIsNoText, 1, 1)
    expect("? {a: b}\n: c", .keyIsNoText, 1, 3)
    expect("a: b\n---\nc: d", .secondDocument, 2, 1)
    expect("", .empty, 1, 1)
    expect("# vain huomautus\n", .empty, 2, 1)
  }

  @Test("goes on after a key that stands twice, and says where it stood first")
  func twins() {
    let reading = YAMLReader.read(Excerpt(text: "a: 1\n<<: {b: 2}\na: 3\na: 4", firstLine: 5))

    #expect(
      reading.issues == [
        YAMLReader.Issue(position: at(6, 1), fault: .mergeKey),
        YAMLReader.Issue(position: at(7, 1), fault: .keyTwice("a", firstLine: 5)),
        YAMLReader.Issue(position: at(8, 1), fault: .keyTwice("a", firstLine: 5)),
      ])
    #expect(reading.value?.content == .map([entry("a", "1", 5, 4)]))
  }

  @Test("takes two spellings of a letter for two keys, as bytes do")
  func spellings() {
    #expect(YAMLReader.read(Excerpt(text: "\u{E4}: 1\na\u{308}: 2", firstLine: 1)).issues.isEmpty)
  }

  @Test("lets no escape make what a file may not hold")
  func escapes() {
    expect(#"a: "\e[31m""#, .unseen(.controlCharacter(0x1B)), 1, 4)
    expect(#"a: "b\0c""#, .unseen(.controlCharacter(0)), 1, 4)
    expect(#""\u202E": b"#, .unseen(.directionCharacter(0x202E)), 1, 1)
  }

  @Test("is sixteen deep and no deeper")
  func depth() {
    let deepest = String(repeating: "[", count: 15) + "a" + String(repeating: "]", count: 15)
    let deeper = String(repeating: "[", count: 16) + "a" + String(repeating: "]", count: 16)

    #expect(YAMLReader.read(Excerpt(text: deepest, firstLine: 1)).issues.isEmpty)
    expect(deeper, .tooDeep(limit: 16), 1, 17)
    expect(String(repeating: "[", count: 10_000), .tooDeep(limit: 16), 1, 17)
    expect(String(repeating: "- ", count: 10_000), .tooDeep(limit: 16), 1, 33)
  }

  @Test("holds twenty thousand values and no more")
  func values() {
    let many = "[" + String(repeating: "a,", count: 19_999) + "]"
    let more = "[" + String(repeating: "a,", count: 20_000) + "]"

    #expect(YAMLReader.read(Excerpt(text: many, firstLine: 1)).issues.isEmpty)
    expect(more, .tooManyValues(limit: 20_000), 1, 40_000)
  }

  private func expect(
    _ text: String, _ fault: YAMLFault, _ line: Int, _ column: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let reading = YAMLReader.read(Excerpt(text: text, firstLine: 1))
    let issue = YAMLReader.Issue(position: at(line, column), fault: fault)
    #expect(reading.issues == [issue], sourceLocation: sourceLocation)
  }

  private func at(_ line: Int, _ column: Int) -> SourcePosition {
    SourcePosition(line: line, column: column)
  }

  private func scalar(_ text: String, _ line: Int, _ column: Int) -> YAMLValue {
    YAMLValue(content: .scalar(text), position: at(line, column))
  }

  private func entry(_ key: String, _ text: String, _ line: Int = 1, _ column: Int = 4)
    -> YAMLEntry
  {
    YAMLEntry(key: key, position: at(line, 1), value: scalar(text, line, column))
  }
}
