import Cells
import Testing

@Suite("A frame")
struct FrameTests {
  @Test("holds what was written, with its meaning")
  func holdsText() {
    var frame = Frame(Size(width: 8, height: 2))

    let columns = frame.write("Äänet", at: Position(row: 1, column: 2), role: .heading)

    #expect(columns == 5)
    #expect(frame.textRows == ["        ", "  Äänet "])
    #expect(frame.roleRows == ["........", "..HHHHH."])
    #expect(frame.readingText == "\n  Äänet")
  }

  @Test("cuts off what sticks out on any side")
  func clips() {
    var frame = Frame(Size(width: 6, height: 1))

    let right = frame.write("Työpari", at: Position(row: 0, column: 3))
    let left = frame.write("Työpari", at: Position(row: 0, column: -5))
    let outside = frame.write("Työpari", at: Position(row: 7, column: 0))

    #expect(frame.textRows == ["ri Työ"])
    #expect([right, left, outside] == [3, 2, 0])
  }

  @Test("keeps text inside the area it was given")
  func clipsToArea() {
    var frame = Frame(Size(width: 8, height: 2))
    var area = frame.area.inset(columns: 2)
    _ = area.cut(top: 1)

    frame.write("abcdefgh", in: area)
    frame.write("abcdefgh", in: area, row: 1)

    #expect(frame.textRows == ["        ", "  abcd  "])
  }

  @Test(
    "says that there is more, if asked",
    arguments: [
      ("Palvelupolku", "Palve…"), ("Palve", "Palve "), ("Palvel", "Palvel"), ("漢漢漢漢", "漢漢 …"),
    ])
  func endsWithEllipsis(text: String, shown: String) {
    var frame = Frame(Size(width: 6, height: 1))

    let columns = frame.write(text, in: frame.area, ending: .ellipsis)

    #expect(frame.textRows == [shown])
    #expect(columns == CellWidth.of(shown.hasSuffix(" ") ? text : shown))
  }

  @Test("gives a wide character two cells")
  func drawsWide() {
    var frame = Frame(Size(width: 5, height: 1))

    frame.write("漢a😀", at: Position(row: 0, column: 0), role: .strong)

    #expect(frame.cells.map(\.isContinuation) == [false, true, false, false, true])
    #expect(frame.textRows == ["漢a😀"])
    #expect(frame.roleRows == ["bbbbb"])
  }

  @Test("leaves no half of a wide character", arguments: [0, 1])
  func mendsWide(column: Int) {
    var frame = Frame(Size(width: 3, height: 1))
    frame.write("漢", at: Position(row: 0, column: 0))

    frame.write("x", at: Position(row: 0, column: column))

    #expect(frame.textRows == [column == 0 ? "x  " : " x "])
    #expect(frame.cells.allSatisfy { !$0.isContinuation })
  }

  @Test("puts a wide character over two others")
  func overwritesWide() {
    var frame = Frame(Size(width: 4, height: 1))
    frame.write("漢字", at: Position(row: 0, column: 0))

    frame.write("😀", at: Position(row: 0, column: 1))

    #expect(frame.textRows == [" 😀 "])
  }

  @Test("fills and marks areas, however far they reach")
  func fills() {
    var frame = Frame(Size(width: 4, height: 2))
    let far = Area(origin: Position(row: 1, column: -3), size: Size(width: 5, height: 9))

    frame.fill(far, with: "─", role: .border)
    frame.mark(Area(Size(width: 1, height: 1)), as: .selected)

    #expect(frame.textRows == ["    ", "──  "])
    #expect(frame.roleRows == ["S...", "--.."])
  }

  @Test("tells which places differ from what was shown before")
  func tellsChanges() {
    var before = Frame(Size(width: 4, height: 2))
    before.write("abc", at: Position(row: 1, column: 0))
    var after = before
    after.write("äd", at: Position(row: 1, column: 1))
    after.mark(Area(origin: Position(row: 0, column: 3), size: Size(width: 1, height: 1)), as: .key)

    var changes: [String] = []
    after.forEachChange(since: before) { place, cell in
      changes.append("\(place.row) \(place.column) \(cell.character)")
    }
    var all = 0
    after.forEachChange(since: Frame(Size(width: 4, height: 3))) { _, _ in all += 1 }

    #expect(changes == ["0 3  ", "1 1 ä", "1 2 d"])
    #expect(all == 8)
  }

  @Test(
    "keeps a character with its marks",
    arguments: ["a", "\u{1F9D1}", "a\u{301}\u{302}\u{303}\u{304}"])
  func keepsMarks(character: Character) {
    #expect(Cell(character, .body).character.unicodeScalars.elementsEqual(character.unicodeScalars))
  }

  @Test("lets nothing through that acts on a terminal")
  func isSafe() {
    var frame = Frame(Size(width: 12, height: 1))

    frame.write("a\u{1B}]0;x\u{7}\r\nb", in: frame.area)
    frame.fill(Area(Size(width: 1, height: 1)), with: "\u{9B}")

    #expect(frame.textRows == ["�␛]0;x␇␍␊b  "])
  }
}
