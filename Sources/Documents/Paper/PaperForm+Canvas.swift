import Learning
import Words

// The service path as a sheet across: stages beside each other, the curve above, lanes below.
extension PaperForm {
  private static let cellLines = 3

  func advice(for canvas: Prompt.PathCanvas) -> [String] {
    let paper = words.paper
    var advice = [paper.canvas, paper.curve, paper.basis]
    if !canvas.feelingWords.isEmpty {
      advice.append(paper.feelingWords(canvas.feelingWords.joined(separator: ", ")))
    }
    if let short = canvas.short {
      let stages = canvas.stages.indices.filter { short.stages.contains(canvas.stages[$0].id) }
      let lanes = canvas.lanes.indices.filter { short.lanes.contains(canvas.lanes[$0].id) }
      advice.append(
        paper.short(
          stages.map { PaperLetters.letter($0) }.joined(separator: ", "),
          lanes.map { String($0 + 1) }.joined(separator: ", ")))
    }
    return advice
  }

  /// The empty sheet, and the worked example of the course on another.
  func sheets(for canvas: Prompt.PathCanvas, of prompt: Prompt) -> [Piece] {
    let title = Piece.paragraph([.strong([.text("\(prompt.id) \(prompt.question)")])])
    let empty = Piece.sheet([title, .table(emptyTable(for: canvas))])
    guard let example = canvas.example else { return [empty] }
    let heading = Piece.paragraph([.strong([.text(example.title)])])
    return [.sheet([heading, .table(table(of: example, on: canvas))]), empty]
  }

  private func emptyTable(for canvas: Prompt.PathCanvas) -> Piece.Table {
    let stages = canvas.stages.map(\.text) + [words.paper.ownStage]
    let blanks = stages.map { _ in [Span]() }
    let curve = ["+2", "+1", "0", "−1", "−2"].map { level in
      Piece.Table.Row([[.text("\(words.paper.stageAndFeeling) \(level)")]] + blanks, room: 1)
    }
    let word = Piece.Table.Row([[.text(words.paper.feelingWord)]] + blanks, room: 1)
    let lanes = canvas.lanes.enumerated().map { index, lane in
      Piece.Table.Row([numbered(index, lane.text)] + blanks, room: Self.cellLines)
    }
    return Piece.Table(
      columns: Array(repeating: .init(), count: stages.count + 1),
      header: [[]] + stages.enumerated().map { lettered($0, $1) },
      rows: curve + [word] + lanes, namesRows: true)
  }

  private func table(
    of example: Prompt.PathCanvas.Example, on canvas: Prompt.PathCanvas
  ) -> Piece.Table {
    let stages = canvas.stages.map { stage in example.stages.first { $0.id == stage.id } }
    let feelings = Piece.Table.Row(
      [[.text(words.paper.stageAndFeeling)]] + stages.map { [.text(feeling(of: $0))] })
    let lanes = canvas.lanes.enumerated().map { index, lane in
      Piece.Table.Row(
        [numbered(index, lane.text)]
          + stages.map { stage in
            [.text(stage?.lanes.first { $0.id == lane.id }?.text ?? "")]
          })
    }
    return Piece.Table(
      columns: Array(repeating: .init(), count: canvas.stages.count + 1),
      header: [[]] + canvas.stages.enumerated().map { lettered($0, $1.text) },
      rows: [feelings] + lanes, namesRows: true)
  }

  private func feeling(of stage: Prompt.PathCanvas.Example.Stage?) -> String {
    guard let stage else { return "" }
    let basis = stage.isKnown ? words.document.known : words.document.assumed
    let feeling = [stage.feeling.map(SignedNumber.text), stage.word].compactMap { $0 }
    return feeling.joined(separator: ", ") + " (\(basis))"
  }

  private func numbered(_ index: Int, _ text: String) -> [Span] {
    [.strong([.text(String(index + 1))]), .text(" " + text)]
  }
}
