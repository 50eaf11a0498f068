import Answers
import Learning
import Words

// What is easier to see than to read, beside what it says in words.
extension AnswerPieces {
  func figure(of stages: [PathStage]) -> [Piece] {
    Self.beside(CurveFigure(of: stages, in: words).figure)
  }

  /// Claims before and after, on the same track.
  func figure(of positions: [ItemID: ClaimPositions]) -> [Piece] {
    let hasAfter = positions.values.contains { $0.after != nil }
    let rows = names.ordered(positions.keys).map { id in
      PositionsFigure.Row(
        name: names.name(of: id), before: marks(positions[id]?.before.map { $0 + 2 }, of: 5),
        after: hasAfter ? marks(positions[id]?.after.map { $0 + 2 }, of: 5) : nil)
    }
    let ends = (low: prompt.positions[0], high: prompt.positions[4])
    return figure(
      rows, positions: (-2...2).map(SignedNumber.text), ends: ends,
      saying: rows.indices.map { index in
        let position = positions[names.ordered(positions.keys)[index]]
        let round = [(words.before, position?.before), (words.after, position?.after)]
          .compactMap { name, value in value.map { "\(name) \(SignedNumber.text($0))" } }
        return line(rows[index].name, round.joined(separator: ", "))
      })
  }

  /// A scale of several statements; one alone is said faster than drawn.
  func figure(of positions: [ItemID: Int?]) -> [Piece] {
    guard let steps = names.steps, names.items.count > 1 else { return [] }
    let rows = names.ordered(positions.keys).map { id in
      PositionsFigure.Row(
        name: names.name(of: id), before: marks((positions[id] ?? nil).map { $0 - 1 }, of: steps))
    }
    return figure(
      rows, positions: (1...steps).map(String.init), ends: names.ends, saying: scaleLines(positions)
    )
  }

  private func figure(
    _ rows: [PositionsFigure.Row], positions: [String], ends: (low: String, high: String),
    saying sentences: [String]
  ) -> [Piece] {
    let figure = PositionsFigure(
      rows, positions: positions, ends: ends,
      saying: [.text(sentences.joined(separator: "; ") + ".")], in: words
    ).figure
    return Self.beside(figure)
  }

  /// A picture of what the lines, the table or the stages round it say in words.
  private static func beside(_ figure: Figure?) -> [Piece] {
    guard var figure else { return [] }
    figure.isSaidBeside = true
    return [.figure(figure)]
  }

  /// One person's mark at one of several positions.
  private func marks(_ position: Int?, of count: Int) -> [Int] {
    (0..<count).map { $0 == position ? 1 : 0 }
  }
}
