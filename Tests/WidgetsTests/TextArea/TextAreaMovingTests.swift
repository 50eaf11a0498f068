import Testing

@testable import Widgets

@Suite("The caret")
struct TextAreaMovingTests {
  @Test("goes up and down by lines as they are seen, and remembers its column")
  func keepsColumn() {
    var area = TextArea("pitkä rivi tässä\nab\ntoinen pitkä", width: 40)
    area.place(caret: .init(line: 0, column: 9))

    area.move(.down)
    let short = area.caret
    area.move(.down)
    let movesOn = area.move(.down)

    #expect(short == .init(line: 1, column: 2))
    #expect(area.caret == .init(line: 2, column: 9))
    #expect(!movesOn)
  }

  @Test("goes through soft-wrapped lines")
  func wraps() {
    // "yksi kaksi " / "kolme neljä" / " viisi"
    var area = TextArea("yksi kaksi kolme neljä viisi", width: 12)

    area.move(.lineEnd)
    let end = area.caret
    area.move(.right)
    let next = area.caret
    area.move(.down)

    #expect(end == .init(line: 0, column: 10))
    #expect(next == .init(line: 1, column: 0))
    #expect(area.caret == .init(line: 2, column: 0))
  }

  @Test("jumps by words, over paragraphs too")
  func jumpsWords() {
    var area = TextArea("Äiti ja isä.\nLapsi")

    var columns: [TextArea.Point] = []
    while area.move(.wordRight) { columns.append(area.caret) }
    var back: [TextArea.Point] = []
    while area.move(.wordLeft) { back.append(area.caret) }

    #expect(columns.map(\.column) == [5, 8, 12, 0, 5])
    #expect(back.map(\.column) == [0, 12, 8, 5, 0])
  }

  @Test("goes by pages and to the ends")
  func goesByPages() {
    var area = TextArea((0..<100).map(String.init).joined(separator: "\n"))

    area.move(.pageDown(rows: 30))
    let page = area.caret.line
    area.move(.textEnd)
    let end = area.caret.line
    area.move(.pageUp(rows: 300))

    #expect([page, end, area.caret.line] == [30, 99, 0])
  }

  @Test("leaves what was marked by the side it is moved to")
  func leavesSelection() {
    var area = TextArea("yksi kaksi")
    area.move(.wordRight)
    area.move(.wordRight, selecting: true)

    var left = area
    left.move(.left)
    area.move(.right)

    #expect(left.caret.column == 5)
    #expect(area.caret.column == 10)
    #expect(!area.hasSelection)
  }

  @Test("stays between characters when the mouse points into one")
  func snaps() {
    var area = TextArea("a漢b")

    area.place(caret: .init(line: 9, column: 2))

    #expect(area.caret == .init(line: 0, column: 1))
  }

  @Test(
    "marks words and paragraphs",
    arguments: [(2, "työpari"), (7, ", "), (10, "käynti"), (15, "käynti")])
  func marksWords(column: Int, word: String) {
    var area = TextArea("työpari, käynti\nloppu")
    area.place(caret: .init(line: 0, column: column))

    area.selectWord()
    let marked = area.selectedText
    area.selectParagraph()

    #expect(marked == word)
    #expect(area.selectedText == "työpari, käynti")
  }
}
