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

  @Test("leaves the least important keys out where there is no room")
  func leavesHintsOut() {
    let footer = Footer([.init("Enter", "Avaa"), .init("F1", "Ohje"), .init("q", "Lopeta")])

    let counts = [40, 26, 20, 12].map { width in
      (1...2).map { footer.lines(width: width, count: $0).joined().count }
    }

    #expect(counts == [[3, 3], [2, 3], [1, 3], [1, 2]])
  }

  @Test("moves keys closer together only where one more of them fits by it")
  func movesCloser() {
    let footer = Footer([.init("Enter", "Avaa"), .init("F1", "Ohje"), .init("q", "Lopeta")])
    let drawn = [33, 32, 31, 30, 29].map { width -> String in
      var frame = Frame(Size(width: width, height: 1))
      footer.draw(in: frame.area, on: &frame)
      return frame.textRows[0]
    }

    #expect(drawn[0].hasPrefix(" Enter Avaa   F1 Ohje   q Lopeta"))
    #expect(drawn[1].hasPrefix(" Enter Avaa  F1 Ohje  q Lopeta"))
    #expect(drawn[2].hasPrefix(" Enter Avaa  F1 Ohje  q Lopeta"))
    #expect(drawn[3].hasPrefix(" Enter Avaa   F1 Ohje   "))
  }

  @Test("draws nothing outside a screen that is too small", arguments: 0...6)
  func survivesSmallScreens(side: Int) {
    var frame = Frame(Size(width: side, height: side))

    Footer([.init("Enter", "Avaa")]).draw(in: frame.area, on: &frame)
    TextField("teksti").draw(in: frame.area, on: &frame, isFocused: true)

    #expect(frame.cells.count == side * side)
  }

  @Test("draws a footer")
  func drawsFooter() throws {
    var frame = Frame(Size(width: 30, height: 3))

    Footer([.init("Enter", "Avaa"), .init("F1", "Ohje"), .init("Ctrl-Q", "Lopeta")])
      .draw(in: frame.area, on: &frame)

    try expectGolden(frame, "Footer/two-lines")
  }
}
