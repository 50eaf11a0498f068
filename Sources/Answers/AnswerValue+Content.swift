package import Learning

extension AnswerValue {
  package var kind: Prompt.KindName {
    switch self {
    case .text: .text
    case .list: .list
    case .scale: .scale
    case .choice: .choice
    case .check: .check
    case .claims: .claims
    case .path: .path
    case .records: .records
    }
  }

  /// Whether there is nothing at all in it, not even an empty line.
  package var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let lines): lines.isEmpty
    case .scale(let marks): marks.isEmpty
    case .choice(let chosen): chosen.options.isEmpty && chosen.other == nil
    case .check(let marks): marks.isEmpty
    case .claims(let positions): positions.isEmpty
    case .path(let stages): stages.isEmpty
    case .records(let records): records.isEmpty
    }
  }

  /// Whether nobody has said anything in it yet.
  package var isBlank: Bool {
    switch self {
    case .text(let text): text.isBlank
    case .list(let lines): lines.allSatisfy(\.isBlank)
    case .scale(let marks): marks.isEmpty
    case .choice(let chosen): chosen.options.isEmpty && (chosen.other ?? "").isBlank
    case .check(let marks): marks.isEmpty
    case .claims(let positions): positions.values.allSatisfy(\.isBlank)
    case .path(let stages): stages.allSatisfy(\.isBlank)
    case .records(let records): records.allSatisfy { $0.fields.values.allSatisfy(\.isBlank) }
    }
  }

  /// How many bytes its texts have.
  package var textBytes: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .list(let lines): lines.reduce(0) { $0 + $1.utf8.count }
    case .choice(let chosen): chosen.other?.utf8.count ?? 0
    case .scale, .check: 0
    case .claims(let positions): positions.values.reduce(0) { $0 + ($1.reason?.utf8.count ?? 0) }
    case .path(let stages): stages.reduce(0) { $0 + $1.textBytes }
    case .records(let records):
      records.reduce(0) { sum, record in
        record.fields.values.reduce(sum) { $0 + $1.textBytes }
      }
    }
  }

  /// Whether a file can hold it: not too long, and no forms within forms.
  package var isStorable: Bool {
    guard textBytes <= Answer.maximumBytes else { return false }
    guard case .records(let records) = self else { return true }
    return records.allSatisfy { record in
      // A record's own id stands beside its fields.
      record.fields[PromptID("id")] == nil
        && record.fields.values.allSatisfy { $0.kind != .records }
    }
  }
}

extension Answer {
  /// An answer's texts have at most 2 MiB.
  package static let maximumBytes = 2 << 20
}

extension ClaimPositions {
  package var isBlank: Bool { before == nil && after == nil && (reason ?? "").isBlank }
}

extension PathStage {
  package var isBlank: Bool {
    feeling == nil && (word ?? "").isBlank && lanes.values.allSatisfy { $0.text.isBlank }
  }

  fileprivate var textBytes: Int {
    lanes.values.reduce(name.utf8.count + (word?.utf8.count ?? 0)) { $0 + $1.text.utf8.count }
  }
}

extension String {
  /// Whether it has nothing but white space.
  package var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
