import JSONTree
import Learning

// What somebody wrote freely in an answer, wherever it stands in it.

extension AnswerValue {
  /// The value with each of its texts changed; marks, choices and ids stay.
  package func mapTexts(_ change: (String) -> String) -> AnswerValue {
    switch self {
    case .text(let text): .text(change(text))
    case .list(let lines): .list(lines.map(change))
    case .scale, .check: self
    case .choice(let chosen):
      .choice(ChosenOptions(options: chosen.options, other: chosen.other.map(change)))
    case .claims(let positions):
      .claims(
        positions.inOrder.reduce(into: [:]) { mapped, position in
          mapped[position.key] = position.value.mapTexts(change)
        })
    case .path(let stages): .path(stages.map { $0.mapTexts(change) })
    case .records(let records): .records(records.map { $0.mapTexts(change) })
    }
  }
}

extension ClaimPositions {
  fileprivate func mapTexts(_ change: (String) -> String) -> ClaimPositions {
    var mapped = self
    mapped.reason = reason.map(change)
    mapped.unknown = unknown.mapTexts(change)
    return mapped
  }
}

extension PathStage {
  fileprivate func mapTexts(_ change: (String) -> String) -> PathStage {
    var mapped = self
    mapped.name = change(name)
    mapped.word = word.map(change)
    for (lane, cell) in lanes.inOrder {
      mapped.lanes[lane]?.text = change(cell.text)
      mapped.lanes[lane]?.unknown = cell.unknown.mapTexts(change)
    }
    mapped.unknown = unknown.mapTexts(change)
    return mapped
  }
}

extension Record {
  fileprivate func mapTexts(_ change: (String) -> String) -> Record {
    var mapped = self
    for (field, value) in fields.inOrder { mapped.fields[field] = value.mapTexts(change) }
    mapped.unknown = unknown.mapTexts(change)
    return mapped
  }
}

extension Answer {
  /// The answer with each text of its value, its notes and its earlier versions changed.
  package func mapTexts(_ change: (String) -> String) -> Answer {
    var mapped = self
    mapped.value = value?.mapTexts(change)
    for (item, note) in notes.inOrder { mapped.notes[item] = change(note) }
    mapped.earlier = earlier.map { version in
      var version = version
      version.value = version.value.mapTexts(change)
      version.unknown = version.unknown.mapTexts(change)
      return version
    }
    mapped.unknown = unknown.mapTexts(change)
    return mapped
  }

  /// What is written in the answer as it stands now, less its earlier versions.
  package var texts: [String] {
    var texts: [String] = []
    let collect = { (text: String) -> String in
      texts.append(text)
      return text
    }
    _ = value?.mapTexts(collect)
    for (_, note) in notes.inOrder { texts.append(note) }
    return texts
  }
}

extension Workbook {
  /// The workbook with each text of its answers changed, what was not understood included.
  ///
  /// The owner's own name is no answer: its owner gave it on purpose.
  package func mapTexts(_ change: (String) -> String) -> Workbook {
    var mapped = self
    for (prompt, answer) in answers.inOrder { mapped.answers[prompt] = answer.mapTexts(change) }
    mapped.unreadAnswers = unreadAnswers.mapTexts(change)
    mapped.unknown = unknown.mapTexts(change)
    return mapped
  }
}

extension Dictionary where Key: Comparable {
  /// Texts are told of in the same order every time.
  fileprivate var inOrder: [(key: Key, value: Value)] { sorted { $0.key < $1.key } }
}

extension [JSON.Member] {
  fileprivate func mapTexts(_ change: (String) -> String) -> [JSON.Member] {
    map { JSON.Member($0.key, $0.value.mapTexts(change)) }
  }
}

extension JSON {
  fileprivate func mapTexts(_ change: (String) -> String) -> JSON {
    switch self {
    case .null, .bool, .number: self
    case .string(let text): .string(change(text))
    case .array(let elements): .array(elements.map { $0.mapTexts(change) })
    case .object(let members): .object(members.mapTexts(change))
    }
  }
}
