// Answers of which much goes at one stroke. What was there becomes an earlier version at once, so
// that it can be brought back when the visit is long over; letter by letter nothing is kept.

extension AnswerValue {
  /// Whether a text of some length, or a form or a stage with one, has gone from it.
  func losesMuch(in new: AnswerValue?) -> Bool {
    guard textBytes >= Splice.worthKeeping else { return false }
    guard let new, !new.isBlank else { return true }
    switch (self, new) {
    case (.list(let old), .list(let new)):
      return new.count < old.count
        && old.contains { $0.utf8.count >= Splice.worthKeeping && !new.contains($0) }
    case (.records(let old), .records(let new)):
      let left = Set(new.map(\.id))
      return old.contains { !left.contains($0.id) && !$0.isBlank }
    case (.path(let old), .path(let new)):
      let left = Set(new.map(\.id))
      return old.contains { !left.contains($0.id) && !$0.isBlank }
    default:
      return false
    }
  }
}

extension Splice {
  /// So many bytes are a few words, and worth finding again.
  static let worthKeeping = 16

  /// Whether a whole text of some length goes, whatever comes in its place.
  var takesAllAway: Bool {
    offset == 0 && removed == lengthBefore && removed >= Self.worthKeeping
  }
}
