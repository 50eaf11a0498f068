import Learning

extension GroupResult.Content {
  /// Puts values of one kind together.
  init(of values: [AnswerValue], notes: [[ItemID: String]], to kind: Prompt.Kind) {
    switch kind {
    case .text:
      self = .texts(values.compactMap(\.text))
    case .list:
      self = .list(Self.counted(values.flatMap(\.lines)))
    case .scale:
      self = .scale(Self.byItem(values.map(\.scaleMarks), GroupResult.ScaleResult.init))
    case .choice:
      self = Self.choice(values.compactMap(\.chosen))
    case .check:
      self = .check(
        Self.byItem(values.map(\.checkMarks)) { $0.reduce(into: [:]) { $0[$1, default: 0] += 1 } },
        notes: Self.byItem(notes) { $0 })
    case .claims:
      self = .claims(Self.byItem(values.map(\.positions), GroupResult.ClaimResult.init))
    case .path(let canvas):
      self = .path(Self.stages(values.flatMap(\.stages), in: canvas))
    case .records:
      self = .records(values.flatMap(\.records))
    }
  }

  private static func byItem<Mark, Result>(
    _ answers: [[ItemID: Mark]], _ result: ([Mark]) -> Result
  ) -> [ItemID: Result] {
    var marks: [ItemID: [Mark]] = [:]
    for answer in answers {
      for (item, mark) in answer { marks[item, default: []].append(mark) }
    }
    return marks.mapValues(result)
  }

  private static func choice(_ answers: [ChosenOptions]) -> Self {
    var counts: [ItemID: Int] = [:]
    for answer in answers {
      // An option counts once a person, however often a file names it.
      for option in Set(answer.options) { counts[option, default: 0] += 1 }
    }
    return .choice(counts, others: answers.compactMap(\.other).filter { !$0.isBlank })
  }

  /// Lines that differ only in capitals or in the space around them are one.
  private static func counted(_ lines: [String]) -> [GroupResult.CountedLine] {
    var counted: [GroupResult.CountedLine] = []
    var places: [[UInt8]: Int] = [:]
    for line in lines where !line.isBlank {
      let text = line.trimmed
      let key = Array(text.lowercased().utf8)
      if let place = places[key] {
        counted[place].count += 1
      } else {
        places[key] = counted.count
        counted.append(GroupResult.CountedLine(text: text, count: 1))
      }
    }
    return counted.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// The course's stages in their order, then those that people have added, by their names.
  private static func stages(
    _ stages: [PathStage], in canvas: Prompt.PathCanvas
  ) -> [GroupResult.StageResult] {
    let known = canvas.stages.map(\.id)
    let byID = Dictionary(grouping: stages, by: \.id)
    let added = byID.keys.filter { !known.contains($0) }.sorted()
    return (known + added).compactMap { id in
      byID[id].map { GroupResult.StageResult(id: id, $0) }
    }
  }
}

extension GroupResult.ScaleResult {
  fileprivate init(_ marks: [Int?]) {
    self.init(
      marks: Distribution(marks.compactMap(\.self)), cannotSay: marks.count { $0 == nil })
  }
}

extension GroupResult.ClaimResult {
  fileprivate init(_ positions: [ClaimPositions]) {
    self.init(
      before: Distribution(positions.compactMap(\.before)),
      after: Distribution(positions.compactMap(\.after)),
      shift: Shift(
        positions.compactMap { position in
          guard let before = position.before, let after = position.after else { return nil }
          return (before, after)
        }),
      reasons: positions.compactMap(\.reason).filter { !$0.isBlank })
  }
}

extension GroupResult.StageResult {
  fileprivate init(id: ItemID, _ stages: [PathStage]) {
    let cells = stages.flatMap { stage in
      stage.lanes.filter { !$0.value.text.isBlank }.map { ($0.key, $0.value) }
    }
    self.init(
      id: id, name: stages.first?.name ?? id.rawValue,
      feelings: Distribution(stages.compactMap(\.feeling)),
      words: stages.compactMap(\.word).filter { !$0.isBlank },
      lanes: Dictionary(grouping: cells, by: \.0).mapValues { $0.map(\.1) },
      known: cells.count { $0.1.basis == .known },
      assumed: cells.count { $0.1.basis == .assumed })
  }
}

extension AnswerValue {
  fileprivate var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  fileprivate var lines: [String] {
    guard case .list(let lines) = self else { return [] }
    return lines
  }

  fileprivate var scaleMarks: [ItemID: Int?] {
    guard case .scale(let marks) = self else { return [:] }
    return marks
  }

  fileprivate var chosen: ChosenOptions? {
    guard case .choice(let chosen) = self else { return nil }
    return chosen
  }

  fileprivate var checkMarks: [ItemID: CheckMark] {
    guard case .check(let marks) = self else { return [:] }
    return marks
  }

  fileprivate var positions: [ItemID: ClaimPositions] {
    guard case .claims(let positions) = self else { return [:] }
    return positions
  }

  fileprivate var stages: [PathStage] {
    guard case .path(let stages) = self else { return [] }
    return stages
  }

  fileprivate var records: [Record] {
    guard case .records(let records) = self else { return [] }
    return records
  }
}

extension String {
  /// Without the white space around it.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
