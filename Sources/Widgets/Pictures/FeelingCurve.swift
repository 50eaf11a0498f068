package import Cells

/// A line through the feelings of a path, from +2 down to −2, drawn with the characters of boxes.
///
/// Each stage that was given a feeling has a point, filled where it is known and hollow where it
/// is assumed; the line runs between neighbours that both have one.
package struct FeelingCurve: Equatable, Sendable {
  package struct Stop: Equatable, Sendable {
    /// From −2 to +2.
    package var level: Int?
    package var isKnown: Bool

    package init(level: Int?, isKnown: Bool) {
      self.level = level
      self.isKnown = isKnown
    }
  }

  package static let height = 5
  package static let known = "●"
  package static let assumed = "○"

  package var stops: [Stop]
  /// The columns from one stage to the next.
  package var pitch: Int
  /// The stage that begins at the left edge.
  package var first: Int

  package init(_ stops: [Stop], pitch: Int, first: Int = 0) {
    self.stops = stops
    self.pitch = max(2, pitch)
    self.first = first
  }

  /// The row of a level, from the top.
  package static func row(of level: Int) -> Int { 2 - level }

  /// The level of a row, if it has one.
  package static func level(ofRow row: Int) -> Int? {
    (0..<height).contains(row) ? 2 - row : nil
  }

  package func draw(in area: Area, on frame: inout Frame) {
    drawMiddle(in: area, on: &frame)
    for stage in stops.indices.dropLast() { drawLine(from: stage, in: area, on: &frame) }
    for (stage, stop) in stops.enumerated() {
      guard let level = stop.level else { continue }
      frame.write(
        stop.isKnown ? Self.known : Self.assumed, in: area, row: Self.row(of: level),
        column: column(of: stage), role: .strong)
    }
  }

  /// The column of a stage's point, from the left edge.
  package func column(of stage: Int) -> Int { (stage - first) * pitch + pitch / 2 }

  /// Dots where the feeling is neither good nor bad, so that the eye has something to hold on to.
  private func drawMiddle(in area: Area, on frame: inout Frame) {
    // As long as any screen; the area cuts it off.
    frame.write(Self.middle, in: area, row: Self.row(of: 0), role: .border)
  }

  private static let middle = String(repeating: "· ", count: 500)

  private func drawLine(from stage: Int, in area: Area, on frame: inout Frame) {
    guard let start = stops[stage].level, let end = stops[stage + 1].level else { return }
    let (left, right) = (column(of: stage), column(of: stage + 1))
    // The step stands on the border between the two stages.
    let bend = start == end ? right : right - pitch / 2
    put("─", left..<bend, start, in: area, on: &frame)
    guard start != end else { return }
    put("─", (bend + 1)..<right, end, in: area, on: &frame)
    for level in min(start, end) + 1..<max(start, end) {
      put("│", bend..<bend + 1, level, in: area, on: &frame)
    }
    put(start > end ? "╮" : "╯", bend..<bend + 1, start, in: area, on: &frame)
    put(start > end ? "╰" : "╭", bend..<bend + 1, end, in: area, on: &frame)
  }

  private func put(
    _ sign: Character, _ columns: Range<Int>, _ level: Int, in area: Area, on frame: inout Frame
  ) {
    let shown = columns.clamped(to: 0..<max(0, area.width))
    let row = Self.row(of: level)
    guard !shown.isEmpty, row < area.height else { return }
    let place = Area(
      origin: Position(row: area.top + row, column: area.left + shown.lowerBound),
      size: Size(width: shown.count, height: 1))
    frame.fill(place, with: sign, role: .progress)
  }
}
