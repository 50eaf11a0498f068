package import Answers
package import Learning
package import Words

/// A filled form in one line, as its list shows it.
package struct RecordSummary: Equatable, Sendable {
  /// What stands in it, as far as it is short; nothing where it is empty.
  package var text: String
  /// How many fields have an answer, of how many that can have one.
  package var answered: Int
  package var fields: Int
}

extension RecordSummary {
  package init(
    of record: Record, form: Prompt.Records, language: Language, words: PromptWording,
    options: (Prompt.Choice) -> [Prompt.Item]
  ) {
    let asked = form.fields.filter { form.computed[$0.id] == nil }
    fields = asked.count
    answered = asked.count { record.fields[$0.id]?.isBlank == false }
    // What was computed tells the numbers that it was computed from.
    let sums = form.fields.compactMap {
      form.arithmetic(of: $0.id, in: record, language: language)
    }
    let told = sums.isEmpty ? [] : form.computed.values.flatMap(\.fields)
    let parts = asked.filter { !told.contains($0.id) }.compactMap {
      record.fields[$0.id]?.brief(asked: $0.kind, words: words, options: options)
    }
    text = (parts + sums).joined(separator: " · ")
  }
}

extension AnswerValue {
  /// The answer in a few words; nothing where it cannot be said in a few.
  fileprivate func brief(
    asked kind: Prompt.Kind, words: PromptWording, options: (Prompt.Choice) -> [Prompt.Item]
  ) -> String? {
    guard !isBlank else { return nil }
    switch (self, kind) {
    case (.text(let text), _):
      return text.oneLine
    case (.list(let lines), _):
      return lines.filter { !$0.isBlank }.map(\.oneLine).joined(separator: ", ")
    case (.choice(let chosen), .choice(let choice)):
      let names = options(choice)
      let told = chosen.options.map { id in names.first { $0.id == id }?.text ?? id.rawValue }
      return (told + [chosen.other].compactMap { $0?.oneLine }).joined(separator: ", ")
    case (.scale(let marks), .scale(let scale)) where scale.items.count == 1:
      return marks.first.map { $0.value.map { "\($0)/\(scale.steps)" } ?? words.cannotSay }
    case (.check, _), (.scale, _), (.claims, _), (.path, _), (.choice, _), (.records, _):
      return nil
    }
  }
}

extension String {
  /// Without the line ends in it.
  package var oneLine: String {
    let words = unicodeScalars.split { $0.properties.isWhitespace }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
