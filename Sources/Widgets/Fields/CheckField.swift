package import Cells

/// One answer of a few that are the same for many questions: yes, partly, no, don't know.
package struct CheckField: Equatable, Sendable {
  package private(set) var chosen: Int?
  package let optionCount: Int
  private var current: Int

  package init(optionCount: Int, chosen: Int? = nil) {
    self.optionCount = optionCount
    self.chosen = chosen
    current = chosen ?? 0
  }

  /// Moves the hand, and chooses nothing yet.
  package mutating func move(by offset: Int) {
    current = min(max(0, current + offset), max(0, optionCount - 1))
  }

  /// Chooses what the hand is at.
  package mutating func choose() { choose(current) }

  package mutating func choose(_ index: Int) {
    guard index >= 0, index < optionCount else { return }
    current = index
    chosen = index
  }

  package mutating func clear() { chosen = nil }

  package func height(_ labels: [String], width: Int) -> Int {
    flow(labels).height(width: width)
  }

  package func draw(_ labels: [String], in area: Area, on frame: inout Frame, isFocused: Bool) {
    flow(labels).draw(in: area, on: &frame, isFocused: isFocused)
  }

  /// The option at a place, counted from the top left corner of the field.
  package func option(at position: Position, _ labels: [String], width: Int) -> Int? {
    flow(labels).option(at: position, width: width)
  }

  private func flow(_ labels: [String]) -> OptionFlow {
    OptionFlow(labels: Array(labels.prefix(optionCount)), chosen: chosen, current: current)
  }
}
