import Sittings

/// How many lines each row of an overview takes, and where it begins.
///
/// Counted once when the rows change, so that moving about costs the same in a long course.
struct OverviewStack: Equatable, Sendable {
  private(set) var tops: [Int] = []
  private(set) var height = 0

  init() {}

  init(of list: OverviewList) {
    tops.reserveCapacity(list.rows.count)
    for (number, row) in list.rows.enumerated() {
      tops.append(height)
      height += Self.height(of: row, isFirst: number == 0, in: list)
    }
  }

  private static func height(
    of row: OverviewList.Row, isFirst: Bool, in list: OverviewList
  ) -> Int {
    switch row {
    case .part: isFirst ? 1 : 2
    case .hit: 2
    case .entry: list.entry(of: row)?.hasSecondLine == true ? 2 : 1
    }
  }

  /// The row to which a line belongs; the nearest where there is none.
  func row(at line: Int) -> Int {
    var (low, high) = (0, tops.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if tops[middle] <= line { low = middle } else { high = middle - 1 }
    }
    return max(0, low)
  }

  /// The lines of a row, together with the heading right above it.
  func range(of row: Int, among rows: [OverviewList.Row]) -> Range<Int> {
    let end = row + 1 < tops.count ? tops[row + 1] : height
    let isUnderHeading = row > 0 && rows[row - 1].isHeading
    return (isUnderHeading ? tops[row - 1] : tops[row])..<end
  }

  /// The first line of a row on which something stands.
  func firstLine(of row: Int, among rows: [OverviewList.Row]) -> Int {
    tops[row] + (rows[row].isHeading && row > 0 ? 1 : 0)
  }
}

extension OverviewEntry {
  /// Whether something is told of the answer under the question.
  var hasSecondLine: Bool { !line.utf8.isEmpty || isRetrievable }
}
