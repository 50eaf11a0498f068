import Cells
import GoldenSupport
import Testing

@testable import Widgets

@Suite("The furniture of a screen")
struct FurnitureTests {
  @Test("scrolls no further than there is something to see")
  func scrolls() {
    var scroll = Scroll(height: 10, contentHeight: 25)

    scroll.movePages(by: 1)
    let page = scroll.visible
    scroll.move(by: 100)
    let end = (scroll.visible, scroll.hasMoreBelow)
    scroll.contentHeight = 5

    #expect(page == 9..<19)
    #expect(end == (15..<25, false))
    #expect(scroll.visible == 0..<5)
    #expect(!scroll.hasMoreAbove)
  }

  @Test(
    "scrolls only as far as it must to show some rows",
    arguments: [(12..<14, 10), (3..<5, 3), (24..<26, 16), (10..<20, 10), (8..<40, 8)])
  func reveals(rows: Range<Int>, offset: Int) {
    var scroll = Scroll(height: 10, contentHeight: 50)
    scroll.move(to: 10)

    scroll.reveal(rows)

    #expect(scroll.offset == offset)
  }

  @Test("stops at the ends of a menu, and keeps the choice in sight")
  func choosesInMenu() {
    var menu = Menu(count: 9, index: 0)
    menu.move(by: -1)
    let first = menu.index
    menu.move(by: 6)
    var frame = Frame(Size(width: 9, height: 3))

    menu.draw((1...9).map { "Osio \($0)" }, in: frame.area, on: &frame)

    #expect(first == 0)
    #expect(frame.textRows == ["  Osio 6 ", "› Osio 7 ", "  Osio 8 "])
    #expect(frame.roleRows == [".........", "SSSSSSSSS", "........."])
    #expect(menu.line(atRow: 2, height: 3) == 7)
    menu.count = 4
    #expect(menu.index == 3)
  }

  @Test(
    "fills a bar from the first step, and wholly at the last only",
    arguments: [(0, 0), (1, 1), (50, 5), (99, 9), (100, 10), (200, 10)])
  func fillsBar(done: Int, columns: Int) {
    #expect(ProgressBar(done: done, total: 100).columns(of: 10) == columns)
  }

  @Test("leaves the least important keys out where there is no room")
  func leavesHintsOut() {
    let footer = Footer([.init("Enter", "Avaa"), .init("F1", "Ohje"), .init("q", "Lopeta")])

    let counts = [40, 26, 20, 12].map { width in
      (1...2).map { footer.lines(width: width, count: $0).joined().count }
    }

    #expect(counts == [[3, 3], [2, 3], [1, 3], [1, 2]])
  }

  @Test("asks in the middle of the screen")
  func asks() throws {
    var dialog = Dialog(
      title: "Poistetaanko?",
      text: "Työkirja poistetaan tältä koneelta. Tiimille luovutetut vastaukset jäävät.",
      buttons: ButtonRow(["Poista", "Älä poista"]))
    dialog.buttons.move(by: 5)
    var frame = Frame(Size(width: 48, height: 12))
    frame.fill(frame.area, with: ".")

    dialog.draw(in: frame.area, on: &frame)

    try expectGolden(frame, "Dialog/remove")
    #expect(frame.cursor == Position(row: 7, column: 24))
    #expect(dialog.button(at: Position(row: 7, column: 25), in: frame.area) == 1)
    #expect(dialog.button(at: Position(row: 7, column: 14), in: frame.area) == 0)
    #expect(dialog.button(at: Position(row: 6, column: 25), in: frame.area) == nil)
  }

  @Test("draws nothing outside a screen that is too small", arguments: 0...6)
  func survivesSmallScreens(side: Int) {
    var frame = Frame(Size(width: side, height: side))
    let dialog = Dialog(title: "Otsikko", text: "Kysymys", buttons: ButtonRow(["Kyllä", "Ei"]))

    dialog.draw(in: frame.area, on: &frame)
    Footer([.init("Enter", "Avaa")]).draw(in: frame.area, on: &frame)
    ProgressBar(done: 1, total: 2).draw(in: frame.area, on: &frame)
    Menu(count: 2).draw(["a", "b"], in: frame.area, on: &frame)

    #expect(frame.cells.count == side * side)
  }

  @Test("draws a footer and a bar")
  func drawsFooter() throws {
    var frame = Frame(Size(width: 30, height: 3))
    var rest = frame.area

    ProgressBar(done: 2, total: 6).draw(in: rest.cut(top: 1), on: &frame)
    Footer([.init("Enter", "Avaa"), .init("F1", "Ohje"), .init("Ctrl-Q", "Lopeta")])
      .draw(in: rest, on: &frame)

    try expectGolden(frame, "Footer/two-lines")
  }
}
