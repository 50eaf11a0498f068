import Answers
import Learning
import Words

/// What offers from a person's and from a team's answers have in common: names, sentences, marks.
struct OfferMaker {
  let prompt: Prompt
  let names: AnswerNames
  let words: Wording

  init(_ prompt: Prompt, in course: Course, workbook: Workbook?, _ words: Wording) {
    self.prompt = prompt
    self.words = words
    // A team's stages have the names of the course; only one's own may have others.
    let nobody = Workbook(
      id: "0", course: course.id, courseVersion: course.version, participant: .init(id: "0"),
      createdAt: Timestamp(seconds: 0))
    names = AnswerNames(of: prompt, in: course, workbook: workbook ?? nobody, words: words)
  }

  /// - Parameter content: what the mark is made of, where the text depends on the language.
  func offer(
    _ part: String, _ text: String, content: String? = nil, behind: Support? = nil,
    isAssumed: Bool = false, isQuotable: Bool = false
  ) -> Offer {
    Offer(
      text: text,
      source: PieceSource(
        .answer(prompt.id, part: part), question: prompt.question,
        mark: SourceMark.of(content ?? text), behind: behind, isAssumed: isAssumed),
      isQuotable: isQuotable)
  }

  /// What is said of something that has a name.
  func line(_ name: String, _ said: String) -> String {
    guard let end = name.utf8.last else { return said }
    return name + (".!?".utf8.contains(end) ? " – " : ": ") + said
  }

  func sentence(_ parts: [String]) -> String { parts.joined(separator: "; ") + "." }

  func position(_ value: Double) -> String {
    (value > 0 ? "+" : "") + words.language.number(value)
  }

  /// Middle and ends of what several people marked.
  func told(_ distribution: Distribution, signed: Bool) -> String? {
    guard let median = distribution.median, let low = distribution.lowest,
      let high = distribution.highest
    else { return nil }
    let number = { (value: Double) in
      signed ? position(value) : words.language.number(value)
    }
    let middle = words.proposal.median(number(median))
    return low == high
      ? middle : middle + ", " + words.proposal.range(number(Double(low)), number(Double(high)))
  }

  /// One filled form in one line; nothing where it is empty.
  func line(of record: Record) -> String? {
    let parts = names.fields.compactMap { field -> String? in
      guard let value = record.fields[field.id], !value.isBlank else { return nil }
      return line(field.question, brief(value, asked: field))
    }
    return parts.isEmpty ? nil : sentence(parts)
  }

  /// A field's answer within a line.
  private func brief(_ value: AnswerValue, asked field: Prompt) -> String {
    let names = AnswerNames(ofField: field)
    switch value {
    case .text(let text):
      return text.oneLine
    case .list(let lines):
      return lines.filter { !$0.isBlank }.map(\.oneLine).joined(separator: ", ")
    case .choice(let chosen):
      return (chosen.options.map(names.name) + [chosen.other].compactMap { $0?.oneLine })
        .joined(separator: ", ")
    case .scale(let marks):
      return names.ordered(marks.keys).map { scaleMark(marks[$0] ?? nil, of: names.steps) }
        .joined(separator: ", ")
    case .check(let marks):
      return names.ordered(marks.keys).map { line(names.name(of: $0), name(of: marks[$0])) }
        .joined(separator: ", ")
    case .claims, .path, .records:
      return ""
    }
  }

  func scaleMark(_ mark: Int?, of steps: Int?) -> String {
    guard let mark else { return words.document.cannotSay }
    return steps.map { words.document.outOf(mark, $0) } ?? String(mark)
  }

  func name(of mark: CheckMark?) -> String {
    let index = mark.flatMap { CheckMark.allCases.firstIndex(of: $0) } ?? 3
    return words.prompt.marks[index]
  }

  /// What forms with numbers come to, and what they would come to if more or fewer came.
  func totals(of records: [Record]) -> [String] {
    guard case .records(let form) = prompt.kind,
      let total = form.total(of: records, in: words.language)
    else { return [] }
    let number: (Double) -> String = words.language.number
    var told = [words.proposal.total(number(total.sum))]
    if let double = form.total(of: records, times: 2, in: words.language) {
      told.append(words.proposal.ifDouble(number(double)))
    }
    if let half = form.total(of: records, times: 0.5, in: words.language) {
      told.append(words.proposal.ifHalf(number(half)))
    }
    return told
  }
}

extension String {
  /// With a capital at its beginning.
  var capitalized: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
  }

  /// Without the line ends in it.
  var oneLine: String {
    unicodeScalars.split { $0.properties.isWhitespace }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
