package import Learning
package import Words

/// Whether a short answer is what it was asked to be; gently: whatever was written is kept.
package enum InputCheck {
  /// What is said under the answer; nothing where it can be read, or is empty.
  package static func remark(
    on text: String, as input: Prompt.TextInput, in language: Language, words: PromptWording
  ) -> String? {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    switch input {
    case .prose: return nil
    case .number: return language.number(in: text) == nil ? words.forms.badNumber : nil
    case .date: return isDate(text) ? nil : words.forms.badDate
    case .time: return isTime(text) ? nil : words.forms.badTime
    }
  }

  /// 15.1., 15.1.2027, 15/1/2027 or 2027-01-15.
  static func isDate(_ text: String) -> Bool {
    let numbers = numbers(in: text, partedBy: [".", "/", "-"])
    switch numbers?.count {
    case 2: return numbers.map { isDay($0[0], of: $0[1]) } ?? false
    case 3:
      return numbers.map {
        isDay($0[0], of: $0[1]) && isYear($0[2]) || isYear($0[0]) && isDay($0[2], of: $0[1])
      } ?? false
    default: return false
    }
  }

  /// 9, 9.30 or 9:30, and a span such as 9–11.30.
  static func isTime(_ text: String) -> Bool {
    let ends = text.unicodeScalars.split { $0 == "–" || $0 == "-" }
    return (1...2).contains(ends.count)
      && ends.allSatisfy { end in
        let numbers = numbers(
          in: String(String.UnicodeScalarView(end)), partedBy: [".", ":"])
        switch numbers?.count {
        case 1: return numbers.map { (0...24).contains($0[0]) } ?? false
        case 2: return numbers.map { (0...24).contains($0[0]) && (0...59).contains($0[1]) } ?? false
        default: return false
        }
      }
  }

  private static func isDay(_ day: Int, of month: Int) -> Bool {
    (1...31).contains(day) && (1...12).contains(month)
  }

  private static func isYear(_ year: Int) -> Bool { (1900...2999).contains(year) }

  /// The numbers between some signs; nothing where anything else stands there.
  private static func numbers(in text: String, partedBy signs: [Unicode.Scalar]) -> [Int]? {
    let parts = text.unicodeScalars.filter { !$0.properties.isWhitespace }
      .split(whereSeparator: signs.contains)
    let numbers = parts.compactMap { part -> Int? in
      let digits = String(String.UnicodeScalarView(part))
      return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }
}
