package import Answers
package import Learning

/// A text that somebody has written in an answer, and where in the answer it stands.
package struct WrittenText: Equatable, Sendable {
  package enum Spot: Hashable, Sendable {
    /// The whole answer.
    case whole
    /// A line of a list, from 0.
    case line(Int)
    /// The free line of a choice.
    case other
    /// The line beside an item: a reason, or evidence.
    case beside(ItemID)
    /// A place of a service path.
    case path(AnswerSpot)
    /// A field of one of several forms.
    case field(ItemID, PromptID)
  }

  package var spot: Spot
  package var text: String

  package init(spot: Spot, text: String) {
    self.spot = spot
    self.text = text
  }
}

extension AnswerValue {
  /// What is written in it, in the order in which `mapTexts` comes by it.
  package var written: [WrittenText] {
    switch self {
    case .text(let text): [WrittenText(spot: .whole, text: text)]
    case .list(let lines):
      lines.enumerated().map { WrittenText(spot: .line($0.offset), text: $0.element) }
    case .scale, .check: []
    case .choice(let chosen): chosen.other.map { [WrittenText(spot: .other, text: $0)] } ?? []
    case .claims(let positions):
      positions.sorted { $0.key < $1.key }.compactMap { claim, position in
        position.reason.map { WrittenText(spot: .beside(claim), text: $0) }
      }
    case .path(let stages): stages.flatMap(\.written)
    case .records(let records):
      records.flatMap { record in
        record.fields.sorted { $0.key < $1.key }.flatMap { field, value in
          value.written.map { WrittenText(spot: .field(record.id, field), text: $0.text) }
        }
      }
    }
  }
}

extension PathStage {
  fileprivate var written: [WrittenText] {
    var written = [WrittenText(spot: .path(.name(id)), text: name)]
    if let word { written.append(WrittenText(spot: .path(.feeling(id)), text: word)) }
    return written
      + lanes.sorted { $0.key < $1.key }.map { lane, cell in
        WrittenText(spot: .path(.cell(stage: id, lane: lane)), text: cell.text)
      }
  }
}

extension Answer {
  /// What is written in the answer as it stands, the lines beside its items last.
  package var written: [WrittenText] {
    (value?.written ?? [])
      + notes.sorted { $0.key < $1.key }.map { WrittenText(spot: .beside($0.key), text: $0.value) }
  }
}
