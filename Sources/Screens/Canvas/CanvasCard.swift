import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// A service path in small, as it stands on the page: the curve, the stages, how much is filled.
struct CanvasCard: Equatable, Sendable {
  /// The curve with its numbers; nothing before the first feeling.
  private var picture: Frame?
  private var lines: [StyledLine] = []

  private static let axis = 4

  init(_ canvas: Canvas, in words: CanvasWording, width: Int) {
    let stages = canvas.shownStages
    if stages.contains(where: { $0.feeling != nil }) {
      picture = Self.picture(of: stages, width: width)
    }
    // A number does not part from its stage at the end of a line.
    let names = stages.enumerated().map { "\($0.offset + 1)\u{A0}\($0.element.name)" }
    lines = StyledLine.wrap(names.joined(separator: " · "), width: width, role: .body)
    let tally = CanvasTally(of: stages, lanes: canvas.shownLanes)
    let counts =
      words.filled(tally.filled, tally.places)
      + (tally.filled == 0 ? "" : " · " + words.basisCount(tally.known, tally.assumed))
    lines += StyledLine.wrap(counts, width: width, role: .muted)
    lines += StyledLine.wrap(words.opens, width: width, role: .link)
  }

  private static func picture(of stages: [PathStage], width: Int) -> Frame {
    let pitch = min(12, max(2, (width - axis) / max(1, stages.count)))
    var frame = Frame(Size(width: width, height: FeelingCurve.height + 1))
    for row in 0..<FeelingCurve.height {
      let level = 2 - row
      frame.write(
        (level == 0 ? " " : "") + level.signed, in: frame.area, row: row, role: .muted)
    }
    let curve = FeelingCurve(
      stages.map { .init(level: $0.feeling, isKnown: $0.basis == .known) }, pitch: pitch)
    var place = frame.area
    _ = place.cut(left: axis)
    place.size = Size(width: min(place.width, pitch * stages.count), height: FeelingCurve.height)
    curve.draw(in: place, on: &frame)
    for stage in stages.indices {
      frame.write(
        String(stage + 1), in: frame.area, row: FeelingCurve.height,
        column: axis + curve.column(of: stage), role: .muted)
    }
    return frame
  }

  private var pictureHeight: Int { picture?.size.height ?? 0 }

  var height: Int { pictureHeight + lines.count }

  func draw(rows: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool) {
    if let picture {
      let origin = Position(row: area.top - rows.lowerBound, column: area.left)
      frame.copy(picture, to: origin, within: area)
    }
    for (row, index) in rows.enumerated() {
      let line = index - pictureHeight
      guard lines.indices.contains(line) else { continue }
      // The way in stands out while it can be taken.
      if isFocused, line == lines.count - 1 {
        StyledLine("› " + lines[line].text, role: .selected).draw(in: area, row: row, on: &frame)
      } else {
        lines[line].draw(in: area, row: row, on: &frame)
      }
    }
  }
}
