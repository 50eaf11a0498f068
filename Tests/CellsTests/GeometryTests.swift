import Cells
import Testing

@Suite("An area")
struct GeometryTests {
  @Test("is cut without getting negative")
  func cuts() {
    var area = Area(Size(width: 10, height: 3))

    let top = area.cut(top: 2)
    let rest = area.cut(top: 5)

    #expect(top.height == 2)
    #expect(rest.height == 1)
    #expect(area.height == 0)
  }
}
