package import Cells

/// Options under one another, of which one or several may be chosen.
package struct ChoiceList: Equatable, Sendable {
  package let optionCount: Int
  /// How many may be chosen; nothing where there is no limit.
  package let maximum: Int?
  /// In the order of the options.
  package private(set) var chosen: [Int]
  /// The option at which the hand is.
  package private(set) var current = 0

  package init(optionCount: Int, maximum: Int? = 1, chosen: [Int] = []) {
    self.optionCount = optionCount
    self.maximum = maximum
    self.chosen = chosen.filter { (0..<optionCount).contains($0) }.sorted()
    current = self.chosen.first ?? 0
  }

  package mutating func move(by offset: Int) { move(to: current + offset) }

  package mutating func move(to index: Int) {
    current = min(max(0, index), max(0, optionCount - 1))
  }

  /// Chooses the option at hand, or takes the choice back.
  ///
  /// Where one may be chosen it takes the place of the last; where several may, nothing that was
  /// chosen is given up without being asked.
  ///
  /// - Returns: false where as many as may be are chosen already.
  @discardableResult
  package mutating func toggle() -> Bool {
    guard current < optionCount else { return false }
    if let index = chosen.firstIndex(of: current) {
      chosen.remove(at: index)
      return true
    }
    if maximum == 1 { chosen = [] }
    if let maximum, chosen.count >= maximum { return false }
    chosen = (chosen + [current]).sorted()
    return true
  }

  package func height(_ labels: [String], width: Int) -> Int {
    labels.reduce(0) { $0 + lines(of: $1, width: width).count }
  }

  /// The rows that an option takes, counted from the first of the list.
  package func rows(of index: Int, _ labels: [String], width: Int) -> Range<Int> {
    let first = height(Array(labels.prefix(index)), width: width)
    let count = index < labels.count ? lines(of: labels[index], width: width).count : 0
    return first..<first + count
  }

  /// The option at a row of the list.
  package func option(atRow row: Int, _ labels: [String], width: Int) -> Int? {
    labels.indices.first { rows(of: $0, labels, width: width).contains(row) }
  }

  package func draw(_ labels: [String], in area: Area, on frame: inout Frame, isFocused: Bool) {
    var rest = area
    for (index, label) in labels.prefix(optionCount).enumerated() {
      let isCurrent = isFocused && index == current
      let lines = lines(of: label, width: area.width)
      let place = rest.cut(top: lines.count)
      lines.draw(in: place, on: &frame)
      frame.write(mark(of: index), in: place)
      guard isCurrent else { continue }
      frame.mark(place, as: .selected)
      if !place.size.isEmpty { frame.cursor = Position(row: place.top, column: place.left + 1) }
    }
  }

  private static let markColumns = 4

  private func lines(of label: String, width: Int) -> [StyledLine] {
    WrappedText(label, width: width - Self.markColumns).lines
      .map { $0.indented(by: Self.markColumns) }
  }

  /// Round where one may be chosen, square where several may: also without colours.
  private func mark(of index: Int) -> String {
    let isChosen = chosen.contains(index)
    if maximum == 1 { return isChosen ? "(•)" : "( )" }
    return isChosen ? "[x]" : "[ ]"
  }
}

extension Size {
  fileprivate var isEmpty: Bool { width == 0 || height == 0 }
}
