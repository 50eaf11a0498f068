package import Learning
package import Words

/// A service path in words, stage by stage.
///
/// What the picture says to the eye stands here for those who listen, for paper and for export:
/// “Vaihe 2, Etsii tietoa: −2, pelko (oletus)”.
package struct PathSentences: Equatable, Sendable {
  package struct Stage: Equatable, Sendable {
    /// The stage with its feeling.
    package var heading: String
    /// What was written in its lanes, a sentence each.
    package var cells: [String]
  }

  package var stages: [Stage]

  package init(of stages: [PathStage], lanes: [Prompt.Item], in words: CanvasWording) {
    self.stages = stages.enumerated().map { index, stage in
      Stage(
        heading: stage.heading(number: index + 1, in: words),
        cells: lanes.compactMap { stage.sentence(in: $0, words) })
    }
  }

  package var lines: [String] { stages.flatMap { [$0.heading] + $0.cells } }
}

extension PathStage {
  fileprivate func heading(number: Int, in words: CanvasWording) -> String {
    let title = name.isBlank ? words.stageNumber(number) : words.stage(number, name)
    return "\(title): \(feelingInWords(words))"
  }

  /// “−2, pelko (oletus)”, or that nothing is said about it.
  package func feelingInWords(_ words: CanvasWording) -> String {
    let word = (self.word ?? "").isBlank ? nil : self.word
    let parts = [feeling?.signed, word].compactMap { $0 }
    guard !parts.isEmpty else { return words.noFeeling }
    return "\(parts.joined(separator: ", ")) (\(words.name(of: basis)))"
  }

  fileprivate func sentence(in lane: Prompt.Item, _ words: CanvasWording) -> String? {
    guard let cell = lanes[lane.id], !cell.text.isBlank else { return nil }
    // A cell of many lines is one sentence to whoever listens.
    let lines = cell.text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    return "\(lane.text): \(lines.joined(separator: " / ")) (\(words.name(of: cell.basis)))"
  }
}

extension CanvasWording {
  package func name(of basis: Basis) -> String { basis == .known ? known : assumed }
}

extension Int {
  /// With its sign, as a reader sees it: +1, 0, −2.
  package var signed: String { self > 0 ? "+\(self)" : self < 0 ? "−\(-self)" : "0" }
}
