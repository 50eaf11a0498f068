/// Arithmetic over the number fields of a record, such as `contacts * each / 60 + fixed`.
///
/// Its parts stand with spaces between them, since an id may have a hyphen. It keeps their order,
/// so that a person can be shown how a number came about.
package struct Formula: Equatable, Sendable {
  package enum Sign: Equatable, Sendable { case plus, minus, times, over }

  package enum Part: Equatable, Sendable {
    case number(Double)
    case field(PromptID)
    case sign(Sign)
    case open, close
  }

  package let parts: [Part]
  private let term: Term

  /// Nothing where the text is no arithmetic.
  package init?(_ text: String) {
    var parts: [Part] = []
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      guard let part = Part(String(Substring(word))) else { return nil }
      parts.append(part)
    }
    var reader = FormulaReader(parts: parts[...])
    guard let term = reader.sum(), reader.parts.isEmpty else { return nil }
    self.parts = parts
    self.term = term
  }

  /// The fields that must be known, each once.
  package var fields: [PromptID] {
    var fields: [PromptID] = []
    for case .field(let id) in parts where !fields.contains(id) { fields.append(id) }
    return fields
  }

  /// What comes out; nothing where a field has no number, or something is divided by nothing.
  package func value(_ number: (PromptID) -> Double?) -> Double? {
    guard let value = term.value(number), value.isFinite else { return nil }
    return value
  }
}

extension Formula {
  /// The formula as an author writes it.
  package var text: String {
    parts.map { part in
      switch part {
      case .number(let value): String(Int(value))
      case .field(let id): id.rawValue
      case .sign(.plus): "+"
      case .sign(.minus): "-"
      case .sign(.times): "*"
      case .sign(.over): "/"
      case .open: "("
      case .close: ")"
      }
    }.joined(separator: " ")
  }

  /// Parts joined by a sign.
  fileprivate indirect enum Term: Equatable, Sendable {
    case number(Double)
    case field(PromptID)
    case joined(Term, Sign, Term)

    func value(_ number: (PromptID) -> Double?) -> Double? {
      switch self {
      case .number(let value): return value
      case .field(let id): return number(id)
      case .joined(let left, let sign, let right):
        guard let left = left.value(number), let right = right.value(number) else { return nil }
        return switch sign {
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .over: left / right
        }
      }
    }
  }
}

/// Takes a formula apart, products before sums.
private struct FormulaReader {
  var parts: ArraySlice<Formula.Part>
  /// How deep brackets may stand in each other.
  var depth = 16

  mutating func sum() -> Formula.Term? {
    joined([.plus, .minus]) { $0.joined([.times, .over]) { $0.single() } }
  }

  private mutating func joined(
    _ signs: [Formula.Sign], _ part: (inout Self) -> Formula.Term?
  ) -> Formula.Term? {
    guard var term = part(&self) else { return nil }
    while case .sign(let sign)? = parts.first, signs.contains(sign) {
      parts.removeFirst()
      guard let next = part(&self) else { return nil }
      term = .joined(term, sign, next)
    }
    return term
  }

  private mutating func single() -> Formula.Term? {
    switch parts.popFirst() {
    case .number(let value): return .number(value)
    case .field(let id): return .field(id)
    case .open:
      guard depth > 0 else { return nil }
      depth -= 1
      defer { depth += 1 }
      guard let term = sum(), parts.popFirst() == .close else { return nil }
      return term
    case .sign, .close, nil: return nil
    }
  }
}

extension Formula.Part {
  fileprivate init?(_ word: String) {
    switch word {
    case "+": self = .sign(.plus)
    case "-", "−": self = .sign(.minus)
    case "*", "×": self = .sign(.times)
    case "/", "÷": self = .sign(.over)
    case "(": self = .open
    case ")": self = .close
    default:
      // Digits alone are a number; an id of digits only would hide it.
      if let number = Int(word), (0...1_000_000).contains(number) {
        self = .number(Double(number))
      } else if let id = PromptID(rawValue: word) {
        self = .field(id)
      } else {
        return nil
      }
    }
  }
}
