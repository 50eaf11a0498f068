package import Answers
package import Words

/// The feelings along a service path as a curve, one person's or those of several.
package struct CurveFigure {
  /// One stage of the picture: its name, and each feeling that was given to it.
  package struct Stage: Equatable, Sendable {
    package var name: String
    package var word: String?
    /// From −2 to +2; one of each person.
    package var feelings: [Int]
    package var isKnown: Bool

    package init(name: String, word: String? = nil, feelings: [Int], isKnown: Bool = false) {
      self.name = name
      self.word = word
      self.feelings = feelings
      self.isKnown = isKnown
    }
  }

  private let stages: [Stage]
  private let words: DocumentWording

  package init(_ stages: [Stage], in words: DocumentWording) {
    self.stages = stages
    self.words = words
  }

  package init(of path: [PathStage], in words: DocumentWording) {
    let stages = path.map { stage in
      Stage(
        name: stage.name, word: stage.word, feelings: stage.feeling.map { [$0] } ?? [],
        isKnown: stage.basis == .known)
    }
    self.init(stages, in: words)
  }

  /// Nothing where there is nothing to draw a line between.
  package var figure: Figure? {
    guard stages.filter({ !$0.feelings.isEmpty }).count > 1 else { return nil }
    return Figure(title: words.curveTitle, drawing: drawing, words: [.text(inWords)])
  }

  private var inWords: String {
    let sentences = stages.map { stage in
      guard !stage.feelings.isEmpty else { return words.stageFeeling(stage.name, words.noFeeling) }
      let numbers = stage.feelings.sorted().map(SignedNumber.text).joined(separator: " ")
      let basis = stage.isKnown ? words.known : words.assumed
      let feeling = [numbers, stage.word].compactMap { $0 }.joined(separator: " ")
      return words.stageFeeling(stage.name, "\(feeling) (\(basis))")
    }
    return words.curve(sentences.joined(separator: "; "))
  }

  private static let width = 1700
  private static let left = 110
  private static let top = 40
  private static let step = 110
  private static let letters = 32

  private var column: Int { (Self.width - Self.left - 20) / max(1, stages.count) }

  private func x(_ index: Int) -> Int { Self.left + column * index + column / 2 }

  /// Where a feeling lies; several have their mean, in tenths so that no fraction is lost.
  private func y(tenths: Int) -> Int { Self.top + Self.step * (20 - tenths) / 10 }

  private func mean(_ feelings: [Int]) -> Int {
    feelings.reduce(0, +) * 10 / max(1, feelings.count)
  }

  private var drawing: Drawing {
    var shapes = grid
    var last: Drawing.Point?
    for (index, stage) in stages.enumerated() {
      shapes += name(of: stage, at: index)
      guard !stage.feelings.isEmpty else {
        last = nil
        continue
      }
      let point = Drawing.Point(x(index), y(tenths: mean(stage.feelings)))
      if let last { shapes.append(.line(from: last, to: point, weight: 12, isPale: false)) }
      shapes += spread(of: stage, at: index)
      shapes.append(.circle(centre: point, radius: 16, isFilled: stage.isKnown))
      last = point
    }
    let bottom = y(tenths: -20) + 70 + 4 * (Self.letters + 6)
    let legend = "● \(words.known)   ○ \(words.assumed)"
    shapes.append(
      .text(
        legend, at: .init(Self.left, bottom), size: Self.letters, anchor: .left, isBold: false))
    return Drawing(width: Self.width, height: bottom + 40, shapes: shapes)
  }

  private var grid: [Drawing.Shape] {
    (-2...2).flatMap { level -> [Drawing.Shape] in
      let height = y(tenths: level * 10)
      return [
        .line(
          from: .init(Self.left, height), to: .init(Self.width - 20, height),
          weight: level == 0 ? 5 : 2, isPale: true),
        .text(
          SignedNumber.text(level), at: .init(Self.left - 20, height), size: Self.letters,
          anchor: .right, isBold: false),
      ]
    }
  }

  /// A thin line from the lowest to the highest of several feelings.
  private func spread(of stage: Stage, at index: Int) -> [Drawing.Shape] {
    guard let low = stage.feelings.min(), let high = stage.feelings.max(), low < high else {
      return []
    }
    let ends = [low, high].map { Drawing.Point(x(index), y(tenths: $0 * 10)) }
    return [.line(from: ends[0], to: ends[1], weight: 4, isPale: false)]
  }

  /// The name below the curve, and the word for the feeling below the name.
  private func name(of stage: Stage, at index: Int) -> [Drawing.Shape] {
    var lines = LabelLines.of(stage.name, width: column, size: Self.letters, most: 3)
    if let word = stage.word, !stage.feelings.isEmpty {
      lines += LabelLines.of("(\(word))", width: column, size: Self.letters, most: 1)
    }
    return lines.enumerated().map { number, line in
      .text(
        line, at: .init(x(index), y(tenths: -20) + 50 + number * (Self.letters + 6)),
        size: Self.letters, anchor: .centre, isBold: false)
    }
  }
}
