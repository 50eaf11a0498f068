/// How many stand where on a line of whole numbers.
package struct Distribution: Equatable, Sendable {
  package private(set) var counts: [Int: Int]

  package init(_ positions: some Sequence<Int>) {
    counts = positions.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  package var total: Int { counts.values.reduce(0, +) }

  package subscript(position: Int) -> Int { counts[position] ?? 0 }

  package var lowest: Int? { counts.keys.min() }
  package var highest: Int? { counts.keys.max() }

  /// The middle of all, halves as `.5`.
  package var median: Double? {
    let sorted = positions
    guard !sorted.isEmpty else { return nil }
    return Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// How far apart two people stand on average; 0 where all agree.
  package var spread: Double? {
    let people = total
    guard people > 1 else { return nil }
    let line = counts.sorted { $0.key < $1.key }
    var sum = 0
    for (place, (low, lower)) in line.enumerated() {
      for (high, upper) in line[(place + 1)...] { sum += (high - low) * lower * upper }
    }
    return Double(2 * sum) / Double(people * (people - 1))
  }

  private var positions: [Int] {
    counts.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: $0.value) }
  }
}

/// How people moved on a line between two times that they were asked.
package struct Shift: Equatable, Sendable {
  package var up = 0
  package var down = 0
  package var same = 0

  package init(_ pairs: some Sequence<(before: Int, after: Int)>) {
    for (before, after) in pairs {
      if after > before { up += 1 } else if after < before { down += 1 } else { same += 1 }
    }
  }

  package var total: Int { up + down + same }
}
