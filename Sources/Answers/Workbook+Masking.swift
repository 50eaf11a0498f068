// What tells who somebody is can be taken out of a workbook, its past included.

extension Workbook {
  /// Puts a word in the place of a text, in every answer and each of its earlier versions; answers
  /// false where an answer would grow longer than it may.
  mutating func mask(_ text: String, by mark: String) -> Bool {
    guard !text.utf8.isEmpty else { return false }
    let wanted = Array(text.utf8)
    let masked = mapTexts { $0.replacing(wanted, by: mark) }
    let isStorable = masked.answers.values.allSatisfy { answer in
      (answer.value?.isStorable ?? true) && answer.earlier.allSatisfy(\.value.isStorable)
        && answer.notes.values.allSatisfy { $0.utf8.count <= Answer.maximumBytes }
    }
    guard isStorable else { return false }
    self = masked
    return true
  }
}

extension String {
  /// By bytes: two texts that only look the same are two.
  fileprivate func replacing(_ wanted: [UInt8], by mark: String) -> String {
    let bytes = Array(utf8)
    var replaced: [UInt8] = []
    var place = 0
    var isFound = false
    while place < bytes.count {
      if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) {
        replaced += mark.utf8
        place += wanted.count
        isFound = true
      } else {
        replaced.append(bytes[place])
        place += 1
      }
    }
    return isFound ? String(validating: replaced, as: UTF8.self) ?? self : self
  }
}
