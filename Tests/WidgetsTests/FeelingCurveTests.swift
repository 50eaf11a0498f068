import Cells
import Testing
import Widgets

@Suite("The curve of feelings")
struct FeelingCurveTests {
  @Test("goes through its stages, in steps")
  func drawn() {
    let picture = picture([-1, -2, -2, 1, 2], known: [1, 4], pitch: 5)

    #expect(
      picture.map(\.trimmed) == [
        "                    ╭─●", "               ╭─○──╯", "· · · · · · · ·│· · · · ·",
        "  ○──╮         │", "     ╰─●────○──╯",
      ])
  }

  @Test("says what a list of feelings says", arguments: 0..<300)
  func reference(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &generator)
    let levels = (0..<count).map { _ in
      [nil, -2, -1, 0, 1, 2].randomElement(using: &generator) ?? nil
    }
    let known = Set((0..<count).filter { _ in Bool.random(using: &generator) })
    let pitch = Int.random(in: 3...20, using: &generator)

    let frame = frame(levels, known: known, pitch: pitch)

    #expect(read(frame, stages: count, pitch: pitch) == sentences(levels, known))
    #expect(joins(frame, stages: count, pitch: pitch) == neighbours(levels))
  }

  @Test("goes on beyond the edges of what is in sight")
  func window() {
    let curve = FeelingCurve([stop(2), stop(2), stop(-2), stop(-2)], pitch: 6, first: 1)
    var frame = Frame(Size(width: 12, height: 5))
    curve.draw(in: frame.area, on: &frame)

    #expect(frame.textRows[0] == "───○──╮     ")
    #expect(frame.textRows[4] == "      ╰──○──")
  }

  @Test("stays within its place", arguments: [1, 2, 3, 7])
  func clipped(width: Int) {
    var frame = Frame(Size(width: 20, height: 9))
    let place = Area(
      origin: Position(row: 2, column: 5), size: Size(width: width, height: 5))

    FeelingCurve([stop(2), stop(-2), stop(1)], pitch: 4).draw(in: place, on: &frame)

    for row in 0..<9 {
      for column in 0..<20 where !place.contains(Position(row: row, column: column)) {
        #expect(frame[row, column] == .blank)
      }
    }
  }

  // MARK: - The picture read back

  /// “1: −2 known” for each stage, as the list of sentences has it.
  private func sentences(_ levels: [Int?], _ known: Set<Int>) -> [String] {
    levels.enumerated().map { index, level in
      level.map { "\(index + 1): \($0) \(known.contains(index) ? "known" : "assumed")" }
        ?? "\(index + 1): –"
    }
  }

  private func read(_ frame: Frame, stages: Int, pitch: Int) -> [String] {
    (0..<stages).map { stage in
      let column = stage * pitch + pitch / 2
      for row in 0..<FeelingCurve.height {
        let sign = String(frame[row, column].character)
        guard sign == FeelingCurve.known || sign == FeelingCurve.assumed else { continue }
        let basis = sign == FeelingCurve.known ? "known" : "assumed"
        return "\(stage + 1): \(2 - row) \(basis)"
      }
      return "\(stage + 1): –"
    }
  }

  /// Which neighbours both have a feeling.
  private func neighbours(_ levels: [Int?]) -> [Bool] {
    zip(levels, levels.dropFirst()).map { $0 != nil && $1 != nil }
  }

  /// Which neighbours are joined: a line leads from cell to cell, by the ends that its signs have.
  private func joins(_ frame: Frame, stages: Int, pitch: Int) -> [Bool] {
    (0..<max(0, stages - 1)).map { stage in
      let (from, to) = (stage * pitch + pitch / 2, (stage + 1) * pitch + pitch / 2)
      return (0..<FeelingCurve.height).contains { leads(frame, from: from, row: $0, to: to) }
    }
  }

  private func leads(_ frame: Frame, from: Int, row: Int, to: Int) -> Bool {
    let points: Set<Character> = ["●", "○"]
    guard points.contains(frame[row, from].character) else { return false }
    var place = Position(row: row, column: from + 1)
    var step = (rows: 0, columns: 1)
    while place.column < to {
      switch frame[place].character {
      case "─": step = (0, 1)
      case "│" where step.columns == 0: break
      case "╮": step = (1, 0)
      case "╯": step = (-1, 0)
      case "╰", "╭": step = (0, 1)
      default: return false
      }
      place.row += step.rows
      place.column += step.columns
      guard (0..<FeelingCurve.height).contains(place.row) else { return false }
    }
    return points.contains(frame[place].character)
  }

  private func stop(_ level: Int?) -> FeelingCurve.Stop { .init(level: level, isKnown: false) }

  private func frame(_ levels: [Int?], known: Set<Int>, pitch: Int) -> Frame {
    var frame = Frame(Size(width: levels.count * pitch, height: FeelingCurve.height))
    let stops = levels.enumerated().map {
      FeelingCurve.Stop(level: $0.element, isKnown: known.contains($0.offset))
    }
    FeelingCurve(stops, pitch: pitch).draw(in: frame.area, on: &frame)
    return frame
  }

  private func picture(_ levels: [Int?], known: Set<Int>, pitch: Int) -> [String] {
    frame(levels, known: known, pitch: pitch).textRows
  }
}

extension String {
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
