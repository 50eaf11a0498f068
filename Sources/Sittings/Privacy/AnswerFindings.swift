package import Answers
import Learning
package import TextChecks
package import Words

/// What an answer holds that may tell who a person is, text by text.
///
/// The full screen, the lines, exports and hand-ins all show the same.
package struct AnswerFindings: Equatable, Sendable {
  /// One place of it.
  package struct Found: Equatable, Sendable {
    package var spot: WrittenText.Spot
    package var finding: PersonalData.Finding
    /// In the bytes of the text in which it stands.
    package var bytes: Range<Int>
    package var text: String

    package var kind: PersonalData.Kind { finding.kind }
    package var isCertain: Bool { finding.level == .certain }
  }

  package private(set) var found: [Found] = []

  package init(in written: [WrittenText]) {
    for text in written { found += Self.look(through: text) }
  }

  package init(in answer: Answer) { self.init(in: answer.written) }

  /// What is found in one text, with its place in bytes.
  package static func look(through written: WrittenText) -> [Found] {
    let findings = PersonalData.findings(in: written.text)
    guard !findings.isEmpty else { return [] }
    let scalars = Array(written.text.unicodeScalars)
    var (place, offset) = (0, 0)
    func byte(of scalar: Int) -> Int {
      while place < scalar {
        offset += UTF8.width(scalars[place])
        place += 1
      }
      return offset
    }
    return findings.map { finding in
      let start = byte(of: finding.range.lowerBound)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[finding.range])
      return Found(
        spot: written.spot, finding: finding, bytes: start..<byte(of: finding.range.upperBound),
        text: String(text))
    }
  }

  package var count: Int { found.count }
  package var isEmpty: Bool { found.isEmpty }
  package var certain: [Found] { found.filter(\.isCertain) }
}

extension AnswerValue {
  /// The value with a word in the place of one finding.
  package func masked(_ found: AnswerFindings.Found, as mark: String) -> AnswerValue {
    var spots = written.map(\.spot)[...]
    return mapTexts { text in
      spots.popFirst() == found.spot ? text.masked(found, as: mark) : text
    }
  }
}

extension String {
  /// The text with a word in the place of one finding; the text as it is where another one stands
  /// there by now.
  package func masked(_ found: AnswerFindings.Found, as mark: String) -> String {
    guard found.bytes.upperBound <= utf8.count else { return self }
    let start = utf8.index(utf8.startIndex, offsetBy: found.bytes.lowerBound)
    let end = utf8.index(start, offsetBy: found.bytes.count)
    guard utf8[start..<end].elementsEqual(found.text.utf8) else { return self }
    return String(self[..<start]) + mark + String(self[end...])
  }

  /// The text with a word in the place of everything in it that is certain.
  package func maskingCertain(in words: PrivacyWording) -> String {
    let certain = PersonalData.findings(in: self).filter { $0.level == .certain }
    guard !certain.isEmpty else { return self }
    return PersonalData.masked(self, hiding: certain) { words.mark($0.number) }
  }
}

extension AnswerFindings.Found {
  /// What is put in its place.
  package func mark(in words: PrivacyWording) -> String { words.mark(kind.number) }

  /// What it is, and how sure that is.
  package func name(in words: PrivacyWording) -> String {
    "\(words.kinds[kind.number]) (\(isCertain ? words.certain : words.likely))"
  }

  /// Why it is marked.
  package func reason(in words: PrivacyWording) -> String {
    let reason = words.reasons[kind.number]
    return isCertain ? reason : reason + " " + words.mayBeElse
  }
}
