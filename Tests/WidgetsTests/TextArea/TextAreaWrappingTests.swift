import Cells
import Testing

@testable import Widgets

@Suite("Lines of an answer")
struct TextAreaWrappingTests {
  @Test(
    "break at words, and within them only where they must",
    arguments: [
      ("yksi kaksi kolme", ["yksi kaksi ", "kolme"]),
      ("abcdefghij klm", ["abcdefghij ", "klm"]),
      ("abcdefghijklmnop q", ["abcdefghij", "klmnop q"]),
      ("linja-autolla", ["linja-", "autolla"]),
      ("a -- b 10-20 c-d", ["a -- b ", "10-20 c-d"]),
      ("漢字漢字漢字漢字", ["漢字漢字漢", "字漢字"]),
      ("a\u{308}a\u{308}kko\u{308}set ma", ["a\u{308}a\u{308}kko\u{308}set ", "ma"]),
      ("täysi rivi ", ["täysi rivi ", ""]),
      ("", [""]),
    ])
  func breakAtWords(text: String, lines: [String]) {
    let area = TextArea(text, width: 11)

    #expect(shown(area) == lines)
    #expect(area.lineCount == lines.count)
  }

  @Test("follow the width of the window")
  func followWidth() {
    var area = TextArea("yksi kaksi kolme", width: 40)

    area.width = 8

    #expect(shown(area) == ["yksi ", "kaksi ", "kolme"])
    #expect(area.lineCount == 3)
  }

  @Test("show the caret, the marked text, and only what is in sight")
  func draw() {
    var area = TextArea("eka\ntoka\nkolmas", width: 10)
    area.place(caret: .init(line: 1, column: 2))
    area.place(caret: .init(line: 2, column: 3), selecting: true)
    var frame = Frame(Size(width: 8, height: 2))

    area.draw(lines: 1..<3, in: frame.area, on: &frame, isFocused: true)

    #expect(frame.textRows == ["toka    ", "kolmas  "])
    #expect(frame.roleRows == ["FFsssFFF", "sssFFFFF"])
    #expect(frame.cursor == Position(row: 1, column: 3))
  }

  @Test("show no caret out of sight, and remarks where they belong")
  func drawMarks() {
    let area = TextArea("hetu 0101\n01-123N", width: 10)
    var frame = Frame(Size(width: 9, height: 3))

    area.draw(
      lines: 0..<3, in: frame.area, on: &frame, isFocused: false, marks: [(5..<16, .warning)])

    #expect(frame.roleRows == ["fffffwwww", "wwwwwwfff", "fffffffff"])
    #expect(frame.cursor == nil)
  }

  private func shown(_ area: TextArea) -> [String] {
    area.paragraphs.flatMap { paragraph in
      (0..<paragraph.lineCount).map { line in
        let bytes = paragraph.bytes[paragraph.lineStart(line)..<paragraph.lineEnd(line)]
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}
