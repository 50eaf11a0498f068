/// Which rows of something long are in sight.
package struct Scroll: Equatable, Sendable {
  /// The first row in sight.
  package private(set) var offset = 0
  package var height: Int { didSet { clamp() } }
  package var contentHeight: Int { didSet { clamp() } }

  package init(height: Int = 0, contentHeight: Int = 0) {
    self.height = max(0, height)
    self.contentHeight = max(0, contentHeight)
  }

  package var visible: Range<Int> { offset..<max(offset, min(offset + height, contentHeight)) }
  package var hasMoreAbove: Bool { offset > 0 }
  package var hasMoreBelow: Bool { offset < lastOffset }

  package mutating func move(by rows: Int) { move(to: offset + rows) }

  package mutating func move(to row: Int) {
    offset = row
    clamp()
  }

  /// Goes on by whole screens, less a row that one may recognise.
  package mutating func movePages(by pages: Int) { move(by: pages * max(1, height - 1)) }

  /// Moves no further than needed to have some rows in sight, the first of them above all.
  package mutating func reveal(_ rows: Range<Int>) {
    if rows.upperBound > offset + height { offset = rows.upperBound - height }
    if rows.lowerBound < offset { offset = rows.lowerBound }
    clamp()
  }

  private var lastOffset: Int { max(0, contentHeight - height) }

  private mutating func clamp() { offset = min(max(0, offset), lastOffset) }
}
