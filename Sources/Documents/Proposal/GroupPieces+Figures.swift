import Answers
import Learning
import Words

// What is easier to see than to read, beside a table or sentences that say the same.
extension GroupPieces {
  func scale(_ items: [ItemID: GroupResult.ScaleResult]) -> [Piece] {
    let ids = names.ordered(items.keys)
    let rows = ids.map { id in
      let marks = items[id]?.marks ?? Distribution([])
      return [name(of: id), middle(of: marks, signed: false), ends(of: marks, signed: false)]
        + [String(marks.total), String(items[id]?.cannotSay ?? 0)]
    }
    let own = words.proposal.columns
    let header = [words.document.item, own.median, own.range, own.count, words.document.cannotSay]
    let table = table(header, shares: [6, 2, 2, 2, 2], rows: rows)
    guard let steps = names.steps else { return [table] }
    let figure = PositionsFigure(
      ids.map { id in
        .init(
          name: name(of: id), before: (1...steps).map { items[id]?.marks[$0] ?? 0 })
      },
      positions: (1...steps).map(String.init), ends: names.ends, saying: saying(rows),
      in: words.document
    ).figure
    return [table] + beside(figure)
  }

  func claims(_ claims: [ItemID: GroupResult.ClaimResult]) -> [Piece] {
    let ids = names.ordered(claims.keys).filter { id in
      claims[id].map { $0.before.total + $0.after.total > 0 } ?? false
    }
    let rows = ids.map { id -> [String] in
      guard let claim = claims[id] else { return [] }
      let shift = claim.shift
      let moved =
        shift.total == 0 ? "–" : words.proposal.moved(shift.up, shift.down, shift.same)
      return [
        name(of: id), told(claim.before), told(claim.after), moved,
      ]
    }
    let header = [
      words.document.item, words.document.before, words.document.after,
      words.proposal.columns.shift,
    ]
    let hasAfter = ids.contains { (claims[$0]?.after.total ?? 0) > 0 }
    let figure = PositionsFigure(
      ids.map { id in
        .init(
          name: name(of: id), before: (-2...2).map { claims[id]?.before[$0] ?? 0 },
          after: hasAfter ? (-2...2).map { claims[id]?.after[$0] ?? 0 } : nil)
      },
      positions: (-2...2).map(SignedNumber.text),
      ends: (low: words.prompt.positions[0], high: words.prompt.positions[4]),
      saying: saying(rows), in: words.document
    ).figure
    let reasons = ids.flatMap { id in
      (claims[id]?.reasons ?? []).map { line(name(of: id), $0) }
    }
    return [table(header, shares: [5, 3, 3, 5], rows: rows)] + beside(figure)
      + (reasons.isEmpty
        ? [] : [.paragraph([.strong([.text(words.document.reason)])]), list(reasons)])
  }

  /// The curves of all in one picture with their spread; every stage in words, lanes merged.
  func path(_ stages: [GroupResult.StageResult]) -> [Piece] {
    let curve = CurveFigure(
      stages.map { stage in
        .init(
          name: stage.name, feelings: stage.feelings.all, isKnown: stage.known > stage.assumed)
      }, in: words.document
    ).figure
    let filled = stages.reduce(0) { $0 + $1.known + $1.assumed }
    let assumed = stages.reduce(0) { $0 + $1.assumed }
    let share = words.proposal.assumedShare(assumed, filled)
    return beside(curve) + (filled > 0 ? [.paragraph(share)] : []) + stages.flatMap(pieces)
  }

  private func pieces(of stage: GroupResult.StageResult) -> [Piece] {
    let feeling = stage.feelings.total > 0 ? told(stage.feelings) : words.document.noFeeling
    let marks = stage.feelings.total > 0 ? ", " + words.proposal.marked(stage.feelings.total) : ""
    var lines = stage.lanes.keys.sorted { order(of: $0) < order(of: $1) }.flatMap { lane in
      let cells = (stage.lanes[lane] ?? []).map { cell in
        "\(cell.text) (\(words.canvas.name(of: cell.basis)))"
      }
      return Self.counted(cells).map { "\(names.lane(lane)): \($0)" }
    }
    if !stage.words.isEmpty {
      let told = Self.counted(stage.words).joined(separator: ", ")
      lines.insert("\(words.document.feeling): \(told)", at: 0)
    }
    let title = Piece.paragraph([.strong([.text("\(stage.name): \(feeling)\(marks)")])])
    return lines.isEmpty ? [title] : [title, list(lines)]
  }

  /// What several have said in the same words, once, with how many they are.
  private static func counted(_ texts: [String]) -> [String] {
    var counts: [(text: String, count: Int)] = []
    for text in texts {
      if let place = counts.firstIndex(where: { $0.text.utf8.elementsEqual(text.utf8) }) {
        counts[place].count += 1
      } else {
        counts.append((text, 1))
      }
    }
    return counts.map { $0.count > 1 ? "\($0.text) × \($0.count)" : $0.text }
  }

  private func order(of lane: ItemID) -> Int {
    names.lanes.firstIndex { $0.id == lane } ?? Int.max
  }

  /// The only item of a plain scale is the question itself, which stands above.
  private func name(of id: ItemID) -> String {
    let name = names.name(of: id)
    return name.isEmpty ? words.document.answer : name
  }

  private func told(_ distribution: Distribution) -> String {
    guard distribution.total > 0 else { return "–" }
    let middle = words.proposal.median(self.middle(of: distribution, signed: true))
    return distribution.lowest == distribution.highest
      ? middle : "\(middle) (\(ends(of: distribution, signed: true)))"
  }

  private func middle(of distribution: Distribution, signed: Bool) -> String {
    guard let median = distribution.median else { return "–" }
    return (signed && median > 0 ? "+" : "") + words.language.number(median)
  }

  private func ends(of distribution: Distribution, signed: Bool) -> String {
    guard let low = distribution.lowest, let high = distribution.highest else { return "–" }
    let number = { (value: Int) in signed ? SignedNumber.text(value) : String(value) }
    return "\(number(low))…\(number(high))"
  }

  private func saying(_ rows: [[String]]) -> [Span] {
    [.text(rows.map { $0.joined(separator: ", ") }.joined(separator: "; ") + ".")]
  }

  private func table(_ header: [String], shares: [Int], rows: [[String]]) -> Piece {
    .table(
      Piece.Table(
        columns: shares.map { .init(share: $0) }, header: header.map { [.text($0)] },
        rows: rows.map { .init($0.map { [.text($0)] }) }, namesRows: true))
  }

  /// A picture of what the table or the sentences round it say in words.
  private func beside(_ figure: Figure?) -> [Piece] {
    guard var figure else { return [] }
    figure.isSaidBeside = true
    return [.figure(figure)]
  }
}

extension Distribution {
  /// Every mark by itself, from the lowest.
  fileprivate var all: [Int] {
    counts.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: $0.value) }
  }
}
