import Learning
import Words

/// How a whole team leans towards something, by its id: people agree more often than chance would
/// have them.
private struct Leaning {
  private var dice: Dice

  init(of prompt: PromptID, _ item: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in prompt.rawValue.utf8 + [0x2F] + item.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    dice = Dice(seed: hash)
  }

  /// A number of a range, always the same for the same thing.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(dice.next() % UInt64(range.count))
  }
}

extension InventedTeam {
  /// What somebody gives to a prompt; nothing where nothing was written for it.
  mutating func value(for prompt: Prompt, by person: InventedPerson) -> AnswerValue? {
    switch prompt.kind {
    case .text(let input): text(for: prompt, input, by: person)
    case .list(let maximum): list(for: prompt, maximum, by: person)
    case .scale(let scale): .scale(marks(on: scale, prompt.id))
    case .choice(let choice): .choice(chosen(from: choice, prompt.id, by: person))
    case .check(let items, _): .check(checks(of: items, prompt.id))
    case .claims(.first(let items)): .claims(positions(on: items, prompt, by: person))
    // What is thought the second time stands with the first.
    case .claims(.again): nil
    case .path(let canvas): .path(stages(of: canvas, prompt, by: person))
    case .records(let form): records(of: form, prompt, by: person)
    }
  }

  // MARK: - What was written

  /// What somebody wrote about a prompt; in a large team several have written the same.
  private func piece(for prompt: Prompt, by person: InventedPerson) -> InventedTexts.Piece? {
    let all = person.texts.pieces(of: prompt.id.rawValue)
    return all.isEmpty ? nil : all[person.rank % all.count]
  }

  private func placeholder(_ person: InventedPerson) -> String? {
    // Where a course has texts of its own, others would be out of place.
    guard person.texts.prompts.isEmpty else { return nil }
    return InventedTexts.placeholder(person.number + 1, in: person.language)
  }

  private mutating func text(
    for prompt: Prompt, _ input: Prompt.TextInput, by person: InventedPerson
  ) -> AnswerValue? {
    switch input {
    case .prose:
      return (piece(for: prompt, by: person)?.text ?? placeholder(person)).map(AnswerValue.text)
    case .number: return .text(String(1 + roll(5)))
    case .date, .time: return nil
    }
  }

  private func list(
    for prompt: Prompt, _ maximum: Int?, by person: InventedPerson
  ) -> AnswerValue? {
    let lines = piece(for: prompt, by: person)?.items ?? placeholder(person).map { [$0] }
    return lines.map { .list(Array($0.prefix(maximum ?? $0.count))) }
  }

  /// Reasons, or evidence, beside the items of a prompt.
  func texts(
    of items: [Prompt.Item], _ prompt: Prompt, by person: InventedPerson
  ) -> [ItemID: String] {
    let ids = Set(items.map(\.id))
    let parts = piece(for: prompt, by: person)?.parts ?? []
    return parts.reduce(into: [:]) { texts, part in
      guard let id = ItemID(rawValue: part.key), ids.contains(id) else { return }
      texts[id] = part.text
    }
  }

  // MARK: - What was marked

  private mutating func marks(on scale: Prompt.Scale, _ prompt: PromptID) -> [ItemID: Int?] {
    scale.items.reduce(into: [:]) { marks, item in
      var leaning = Leaning(of: prompt, item.id.rawValue)
      let mark = leaning.number(in: 1...scale.steps) + roll(3) - 1
      marks[item.id] = .some(roll(12) == 0 ? nil : min(max(mark, 1), scale.steps))
    }
  }

  private mutating func chosen(
    from choice: Prompt.Choice, _ prompt: PromptID, by person: InventedPerson
  ) -> ChosenOptions {
    var scored: [(score: Int, id: ItemID)] = []
    for item in options(of: choice, by: person) {
      var leaning = Leaning(of: prompt, item.id.rawValue)
      scored.append((leaning.number(in: 0...9) + roll(10), item.id))
    }
    let best = scored.sorted { ($1.score, $0.id) < ($0.score, $1.id) }.map(\.id)
    // Whoever chooses none of them chooses nothing else.
    if let first = best.first, Self.refusals.contains(first) {
      return ChosenOptions(options: [first])
    }
    let others = best.filter { !Self.refusals.contains($0) }
    return ChosenOptions(options: Array(others.prefix(1 + roll(choice.maximum))))
  }

  private static let refusals: Set<ItemID> = [ItemID("none"), ItemID("not-us")]

  private func options(of choice: Prompt.Choice, by person: InventedPerson) -> [Prompt.Item] {
    switch choice.source {
    case .options(let items): items
    case .stages(let canvas): person.course.stages(of: canvas, in: person.language)
    }
  }

  private mutating func checks(of items: [Prompt.Item], _ prompt: PromptID) -> [ItemID: CheckMark] {
    items.reduce(into: [:]) { checks, item in
      var leaning = Leaning(of: prompt, item.id.rawValue)
      let place = leaning.number(in: 0...2) + roll(3) - 1
      checks[item.id] = roll(9) == 0 ? .unknown : CheckMark.allCases[min(max(place, 0), 2)]
    }
  }

  private mutating func positions(
    on items: [Prompt.Item], _ prompt: Prompt, by person: InventedPerson
  ) -> [ItemID: ClaimPositions] {
    let reasons = texts(of: items, prompt, by: person)
    return items.reduce(into: [:]) { positions, item in
      var leaning = Leaning(of: prompt.id, item.id.rawValue)
      let before = (leaning.number(in: -2...2) + roll(3) - 1).asFeeling
      let after = (before + leaning.number(in: -1...1) * roll(2)).asFeeling
      positions[item.id] = ClaimPositions(
        before: before, after: person.isThorough || roll(6) > 0 ? after : nil,
        reason: reasons[item.id])
    }
  }
}

// MARK: - Paths and forms

extension InventedTeam {
  private mutating func stages(
    of canvas: Prompt.PathCanvas, _ prompt: Prompt, by person: InventedPerson
  ) -> [PathStage] {
    let parts = piece(for: prompt, by: person)?.parts ?? []
    return canvas.stages.enumerated().map { place, item in
      var stage = PathStage(id: item.id, name: item.text)
      let usual = canvas.example?.stages.first { $0.id == item.id }?.feeling
      // It is hard in the beginning, and becomes easier.
      let feeling = ((usual ?? place * 3 / max(1, canvas.stages.count) - 1) + roll(3) - 1).asFeeling
      stage.feeling = feeling
      if !canvas.feelingWords.isEmpty {
        stage.word = canvas.feelingWords[(2 - feeling) * (canvas.feelingWords.count - 1) / 4]
      }
      stage.basis = basis()
      for lane in canvas.lanes {
        let key = Array("\(item.id).\(lane.id)".utf8)
        guard let text = parts.first(where: { key.elementsEqual($0.key.utf8) })?.text else {
          continue
        }
        stage.lanes[lane.id] = PathStage.Cell(text: text, basis: basis())
      }
      return stage
    }
  }

  private mutating func basis() -> Basis { roll(5) < 2 ? .known : .assumed }

  private mutating func records(
    of form: Prompt.Records, _ prompt: Prompt, by person: InventedPerson
  ) -> AnswerValue? {
    var records: [Record] = []
    for part in piece(for: prompt, by: person)?.parts ?? [] {
      guard
        let field = form.fields.first(where: { $0.id.rawValue.utf8.elementsEqual(part.key.utf8) }),
        let value = value(of: field, written: part.text)
      else { continue }
      // The next form begins where a field comes again.
      if records.last?.fields[field.id] != nil || records.isEmpty {
        records.append(Record(id: RandomID.item(using: &dice), fields: [:]))
      }
      records[records.count - 1].fields[field.id] = value
    }
    return records.isEmpty ? nil : .records(Array(records.prefix(form.maximum ?? records.count)))
  }

  private func value(of field: Prompt, written text: String) -> AnswerValue? {
    switch field.kind {
    case .text: .text(text)
    case .choice: ItemID(rawValue: text).map { .choice(ChosenOptions(options: [$0])) }
    case .list, .scale, .check, .claims, .path, .records: nil
    }
  }
}

extension Int {
  /// Brought between −2 and +2.
  fileprivate var asFeeling: Int { Swift.min(Swift.max(self, -2), 2) }
}
