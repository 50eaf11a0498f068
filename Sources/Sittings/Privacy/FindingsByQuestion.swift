package import Answers
package import Learning
package import Proposals
import TextChecks
package import Words

/// What several answers hold that may tell who a person is, question by question.
///
/// It is shown before anything leaves: by an export, a proposal and a hand-in. It says what kinds
/// of things were found and how many, and never the words themselves.
package struct FindingsByQuestion: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package var prompt: PromptID
    package var findings: [AnswerFindings.Found]
  }

  package private(set) var entries: [Entry] = []

  /// The answers of one person.
  package init(in answers: [PromptID: Answer]) {
    self.init(in: answers.mapValues { [$0] })
  }

  /// The answers of several people.
  package init(in answers: [PromptID: [Answer]]) {
    for (prompt, given) in answers.sorted(by: { $0.key < $1.key }) {
      let found = given.flatMap { AnswerFindings(in: $0).found }
      if !found.isEmpty { entries.append(Entry(prompt: prompt, findings: found)) }
    }
  }

  package var isEmpty: Bool { entries.isEmpty }
  package var count: Int { entries.reduce(0) { $0 + $1.findings.count } }
  package var certainCount: Int { entries.reduce(0) { $0 + $1.findings.count(where: \.isCertain) } }

  /// What was found, a line for each question, and what has become of it.
  package func lines(isMasked: Bool, in words: PrivacyWording) -> [String] {
    guard !isEmpty else { return [] }
    return [words.leaving.found(count)] + entries.map { "  " + $0.line(in: words) }
      + [fate(isMasked: isMasked, in: words.leaving)]
  }

  private func fate(isMasked: Bool, in words: PrivacyLeavingWording) -> String {
    guard isMasked, certainCount > 0 else { return words.kept }
    return certainCount == count ? words.allMasked : words.certainMasked
  }
}

extension FindingsByQuestion.Entry {
  /// The question's id, and each kind with its number: “A1-4: nimi (mahdollinen) × 2”.
  package func line(in words: PrivacyWording) -> String {
    var names: [String] = []
    var counts: [Int] = []
    for found in findings {
      let name = found.name(in: words)
      if let index = names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) {
        counts[index] += 1
      } else {
        names.append(name)
        counts.append(1)
      }
    }
    let parts = zip(names, counts).map { $1 == 1 ? $0 : "\($0) × \($1)" }
    return "\(prompt): " + parts.joined(separator: ", ")
  }
}

extension Workbook {
  /// The workbook with a word in the place of everything in it that is certain, its past included.
  package func maskingCertain(in words: PrivacyWording) -> Workbook {
    mapTexts { $0.maskingCertain(in: words) }
  }
}

extension Proposal {
  /// The proposal with a word in the place of everything in its title, its pieces and its tables
  /// that is certain.
  package func maskingCertain(in words: PrivacyWording) -> Proposal {
    let mask: (String) -> String = { $0.maskingCertain(in: words) }
    var masked = self
    masked.title = title.map(mask)
    masked.sections = sections.mapValues { pieces in
      pieces.map { piece in
        var piece = piece
        piece.text = mask(piece.text)
        return piece
      }
    }
    for index in capacity.work.indices {
      masked.capacity.work[index].name = mask(capacity.work[index].name)
    }
    for index in capacity.freed.indices {
      masked.capacity.freed[index].name = mask(capacity.freed[index].name)
    }
    masked.measures = measures.map { measure in
      var measure = measure
      measure.name = mask(measure.name)
      measure.baseline = mask(measure.baseline)
      measure.target = mask(measure.target)
      measure.when = mask(measure.when)
      return measure
    }
    return masked
  }
}
