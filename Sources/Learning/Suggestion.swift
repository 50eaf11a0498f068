/// The known name that somebody most likely meant.
package enum Suggestion {
  /// The closest of the names: at most two slips away, and one for every third letter.
  ///
  /// A slip is a letter too many, too few, another one, or two that have changed places; capital
  /// letters do not count. Of equally close names the first wins.
  package static func closest(to written: String, among names: some Sequence<String>) -> String? {
    let word = folded(written)
    // No id is longer; a hostile one must not buy time.
    guard word.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names where name != written {
      let candidate = folded(name)
      let limit = min(2, (2 * max(word.count, candidate.count) + 3) / 6)
      guard abs(word.count - candidate.count) <= limit else { continue }
      let distance = distance(from: word, to: candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  private static func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { ("A"..."Z").contains($0) ? $0.value + 32 : $0.value }
  }

  /// Damerau's and Levenshtein's distance, where no letter is moved twice.
  static func distance(from left: [UInt32], to right: [UInt32]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var slips = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        let isSwapped =
          row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other
        if isSwapped { slips = min(slips, beforeLast[column - 1] + 1) }
        current.append(slips)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
