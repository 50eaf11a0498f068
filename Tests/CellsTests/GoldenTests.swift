import Cells
import GoldenSupport
import Testing

@Suite("A golden picture")
struct GoldenTests {
  @Test("is text above and roles below, between bars")
  func showsBoth() {
    #expect(picture(of: welcome()) == "|Polku |\n|漢    |\n---\n|HHHHH.|\n|ee....|\n")
  }

  @Test("is compared with the one that was kept")
  func compares() throws {
    try expectGolden(welcome(), "Frame/welcome")
  }

  @Test("tells the rows that changed")
  func tellsDifference() {
    var frame = welcome()
    frame.write("!", at: Position(row: 0, column: 5))

    let failure = GoldenFailure.different(
      "welcome.frame", kept: picture(of: welcome()), drawn: picture(of: frame))

    #expect(failure.description.contains("- |Polku |\n+ |Polku!|\n  |漢    |"))
  }

  private func welcome() -> Frame {
    var frame = Frame(Size(width: 6, height: 2))
    frame.write("Polku", in: frame.area, role: .heading)
    frame.write("漢", in: frame.area, row: 1, role: .emphasis)
    return frame
  }
}
