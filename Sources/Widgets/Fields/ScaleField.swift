package import Cells

/// A step to be taken on a scale whose ends have names.
package struct ScaleField: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    case unanswered
    /// The answer that there is none: cannot say.
    case unknown
    case step(Int)
  }

  /// The words that go with a scale.
  package struct Labels: Equatable, Sendable {
    package var low: String
    package var high: String
    package var unknown: String

    package init(low: String, high: String, unknown: String) {
      self.low = low
      self.high = high
      self.unknown = unknown
    }
  }

  package let steps: ClosedRange<Int>
  package let offersUnknown: Bool
  package private(set) var value: Value
  private var current: Int

  package init(_ steps: ClosedRange<Int>, value: Value = .unanswered, offersUnknown: Bool = true) {
    self.steps = steps
    self.offersUnknown = offersUnknown
    self.value = value
    current = 0
    current = index(of: value) ?? 0
  }

  /// Moves the hand, and chooses nothing yet.
  package mutating func move(by offset: Int) {
    current = min(max(0, current + offset), optionCount - 1)
  }

  /// Chooses what the hand is at.
  package mutating func choose() { choose(at: current) }

  /// Chooses an option by its place in the row, the one that cannot say being the last.
  package mutating func choose(at index: Int) {
    guard index >= 0, index < optionCount else { return }
    current = index
    value = index < steps.count ? .step(steps.lowerBound + index) : .unknown
  }

  /// Chooses a step, as when its digit is pressed.
  package mutating func choose(step: Int) {
    guard steps.contains(step) else { return }
    choose(at: step - steps.lowerBound)
  }

  package mutating func clear() { value = .unanswered }

  package func height(_ labels: Labels, width: Int) -> Int {
    flow(labels).height(width: width) + legend(labels, width: width).count
  }

  package func draw(_ labels: Labels, in area: Area, on frame: inout Frame, isFocused: Bool) {
    var rest = area
    let flow = flow(labels)
    flow.draw(in: rest.cut(top: flow.height(width: area.width)), on: &frame, isFocused: isFocused)
    legend(labels, width: area.width).draw(in: rest, on: &frame)
  }

  /// The option at a place, counted from the top left corner of the field.
  package func option(at position: Position, _ labels: Labels, width: Int) -> Int? {
    flow(labels).option(at: position, width: width)
  }

  private var optionCount: Int { steps.count + (offersUnknown ? 1 : 0) }

  private func flow(_ labels: Labels) -> OptionFlow {
    OptionFlow(
      labels: steps.map(label) + (offersUnknown ? [labels.unknown] : []),
      chosen: index(of: value), current: current)
  }

  private func legend(_ labels: Labels, width: Int) -> [StyledLine] {
    let ends = [(steps.lowerBound, labels.low), (steps.upperBound, labels.high)]
    let parts = ends.filter { !$0.1.isEmpty }.map { "\(label($0.0))\u{A0}=\u{A0}\($0.1)" }
    return parts.isEmpty
      ? [] : WrappedText(parts.joined(separator: ", "), role: .muted, width: width).lines
  }

  private func index(of value: Value) -> Int? {
    switch value {
    case .unanswered: nil
    case .unknown: steps.count
    case .step(let step): steps.contains(step) ? step - steps.lowerBound : nil
    }
  }

  /// Where a scale goes below zero, each step shows its side.
  private func label(_ step: Int) -> String {
    if step < 0 { return "−\(-step)" }
    return steps.lowerBound < 0 && step > 0 ? "+\(step)" : "\(step)"
  }
}
