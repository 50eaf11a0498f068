package import Learning
package import Words

/// What forms with numbers add up to.
package struct RecordTotal: Equatable, Sendable {
  package var sum: Double
  /// Answers that could not be read as numbers.
  package var notCounted: Int

  package init(sum: Double, notCounted: Int) {
    self.sum = sum
    self.notCounted = notCounted
  }
}

extension Prompt.Records {
  /// The sum of the field that is to be added up; nothing where none is, or nothing is there yet.
  package func total(of records: [Record], in language: Language) -> RecordTotal? {
    guard let field = sum else { return nil }
    var total = RecordTotal(sum: 0, notCounted: 0)
    let texts = records.compactMap { $0.text(of: field) }.filter { !$0.isBlank }
    for text in texts {
      if let number = language.number(in: text) {
        total.sum += number
      } else {
        total.notCounted += 1
      }
    }
    return texts.isEmpty ? nil : total
  }

  /// What the sum would be if the field of which nobody knows how it will be were so many times as
  /// large; nothing where the sum does not hang on it.
  package func total(
    of records: [Record], times factor: Double, in language: Language
  ) -> Double? {
    guard let field = sum, let whatIf, let formula = computed[field],
      formula.fields.contains(whatIf)
    else { return nil }
    let values = records.compactMap { record in
      formula.value { id in
        record.number(of: id, in: language).map { id == whatIf ? $0 * factor : $0 }
      }
    }
    return values.isEmpty ? nil : values.reduce(0, +)
  }

  /// What the program fills in itself, as it is kept; nothing where a number is missing.
  package func computed(from record: Record, in language: Language) -> [PromptID: String?] {
    computed.mapValues { formula in
      formula.value { record.number(of: $0, in: language) }.map(language.number)
    }
  }

  /// How a number came about: `50 × 12 ÷ 60 + 3 = 13`.
  ///
  /// - Parameter factor: by what the field is multiplied of which nobody knows how it will be.
  package func arithmetic(
    of field: PromptID, in record: Record, times factor: Double = 1, language: Language
  ) -> String? {
    guard let formula = computed[field] else { return nil }
    let number = { (id: PromptID) -> Double? in
      record.number(of: id, in: language).map { id == whatIf ? $0 * factor : $0 }
    }
    guard let value = formula.value(number) else { return nil }
    let parts = formula.parts.map { part in
      switch part {
      case .number(let value): language.number(value)
      case .field(let id): number(id).map(language.number) ?? ""
      case .sign(.plus): "+"
      case .sign(.minus): "−"
      case .sign(.times): "×"
      case .sign(.over): "÷"
      case .open: "("
      case .close: ")"
      }
    }
    return parts.joined(separator: " ") + " = " + language.number(value)
  }
}

extension Record {
  package func text(of field: PromptID) -> String? {
    guard case .text(let text) = fields[field] else { return nil }
    return text
  }

  fileprivate func number(of field: PromptID, in language: Language) -> Double? {
    text(of: field).flatMap(language.number(in:))
  }

  /// Whether nothing has been written in it.
  package var isBlank: Bool { fields.values.allSatisfy(\.isBlank) }
}
