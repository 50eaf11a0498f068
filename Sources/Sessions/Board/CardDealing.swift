package import Answers
package import Learning

/// Makes cards of what a team has handed in to a prompt.
package enum CardDealing {
  /// The cards of a prompt; figures, such as marks and counts, are no cards.
  ///
  /// - Parameter known: cards that lie on the table already, which are not dealt again.
  package static func cards(
    of result: GroupResult, to prompt: Prompt, besides known: [Card] = [],
    using dice: inout Dice
  ) -> [Card] {
    var left = known.filter { $0.prompt == prompt.id }
    return sayings(of: result, to: prompt).compactMap { saying in
      let card = Card(
        id: dice.itemID(), prompt: prompt.id, text: saying.text, choice: saying.choice,
        writers: saying.writers)
      if let place = left.firstIndex(where: { $0.saysTheSame(as: card) }) {
        left.remove(at: place)
        return nil
      }
      return card
    }
  }

  /// Cards of a prompt to which nobody's words are left.
  package static func takenBack(
    of known: [Card], of result: GroupResult?, to prompt: Prompt
  ) -> [ItemID] {
    var left = known.filter { $0.prompt == prompt.id }
    for saying in result.map({ sayings(of: $0, to: prompt) }) ?? [] {
      let card = Card(
        id: ItemID(""), prompt: prompt.id, text: saying.text, choice: saying.choice,
        writers: saying.writers)
      if let place = left.firstIndex(where: { $0.saysTheSame(as: card) }) { left.remove(at: place) }
    }
    return left.map(\.id)
  }

  private struct Saying {
    var text: String
    var choice: ItemID?
    var writers = 1
  }

  private static func sayings(of result: GroupResult, to prompt: Prompt) -> [Saying] {
    switch result.content {
    case .texts(let texts):
      return texts.map { Saying(text: $0) }
    case .list(let lines):
      return lines.map { Saying(text: $0.text, writers: $0.count) }
    case .choice(_, let others):
      return others.map { Saying(text: $0) }
    case .claims(let claims):
      return claims.sorted { $0.key < $1.key }.flatMap { claim, result in
        result.reasons.map { Saying(text: $0, choice: claim) }
      }
    case .check(_, let notes):
      return notes.sorted { $0.key < $1.key }.flatMap { item, texts in
        texts.filter { !$0.isBlank }.map { Saying(text: $0, choice: item) }
      }
    case .path(let stages):
      return stages.flatMap { stage in
        stage.lanes.sorted { $0.key < $1.key }.flatMap { _, cells in
          cells.map { Saying(text: $0.text, choice: stage.id) }
        }
      }
    case .records(let records):
      return records.flatMap { sayings(of: $0, to: prompt) }
    case .scale:
      return []
    }
  }

  /// The texts of a small form, under what was chosen in the same form where that is one thing.
  private static func sayings(of record: Record, to prompt: Prompt) -> [Saying] {
    guard case .records(let form) = prompt.kind else { return [] }
    let chosen = form.fields.lazy.compactMap { field -> ItemID? in
      guard case .choice(let chosen)? = record.fields[field.id], chosen.options.count == 1 else {
        return nil
      }
      return chosen.options[0]
    }.first
    return form.fields.flatMap { field -> [Saying] in
      guard field.kind == .text(.prose) || field.kind.name == .list else { return [] }
      switch record.fields[field.id] {
      case .text(let text)? where !text.isBlank: return [Saying(text: text, choice: chosen)]
      case .list(let lines)?:
        return lines.filter { !$0.isBlank }.map { Saying(text: $0, choice: chosen) }
      default: return []
      }
    }
  }
}
