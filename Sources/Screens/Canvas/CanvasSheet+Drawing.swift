import Answers
import Cells
import Learning
import Widgets
import Words

/// The signs that say what a feeling or a cell rests on; never a colour alone.
enum BasisMark {
  static let known = "✓"
  static let assumed = "?"

  static func sign(of basis: Basis) -> String { basis == .known ? known : assumed }
}

extension CanvasSheet {
  func draw(on frame: inout Frame, in words: CanvasWording) {
    if let title = source.title {
      frame.write(title, in: area, column: 1, role: .heading, ending: .ellipsis)
    }
    drawNames(on: &frame)
    drawCurve(on: &frame)
    for column in columns { drawWord(ofColumn: column, on: &frame) }
    drawLanes(on: &frame)
    drawScrollMark(on: &frame)
  }

  // MARK: - What is always in sight

  private func drawNames(on frame: inout Frame) {
    if columns.lowerBound > 0 {
      frame.write("◂", in: area, row: nameTop, column: 1, role: .key)
    }
    if columns.upperBound < source.stages.count {
      frame.write("▸", in: area, row: nameTop, column: area.width - 1, role: .key)
    }
    for column in columns {
      let place = box(column, top: nameTop, height: heights.names)
      if let writing = writing(at: CanvasFocus(column: column, row: .name)) {
        draw(writing, in: text(of: place), on: &frame)
        continue
      }
      let isHere = source.focus == CanvasFocus(column: column, row: .name)
      if isHere { frame.fill(place, role: source.highlight) }
      let lines = names[column - columns.lowerBound]
      for (row, line) in lines.prefix(heights.names).enumerated() {
        let isCut = row == heights.names - 1 && lines.count > heights.names
        frame.write(
          isCut ? line + "…" : line, in: place, row: row, role: isHere ? source.highlight : .strong,
          ending: .ellipsis)
      }
    }
  }

  private func drawCurve(on frame: inout Frame) {
    for row in 0..<FeelingCurve.height {
      let level = 2 - row
      let label = (level == 0 ? " " : "") + level.signed
      frame.write(label, in: area, row: curveTop + row, column: 1, role: .muted)
    }
    let stops = source.stages.map {
      FeelingCurve.Stop(level: $0.feeling, isKnown: $0.basis == .known)
    }
    let place = Area(
      origin: Position(row: area.top + curveTop, column: area.left + Self.axis),
      size: Size(width: columns.count * pitch, height: FeelingCurve.height))
    FeelingCurve(stops, pitch: pitch, first: columns.lowerBound).draw(in: place, on: &frame)
    guard let focus = source.focus, focus.row == .feeling, columns.contains(focus.column) else {
      return
    }
    let whole = box(focus.column, top: curveTop, height: FeelingCurve.height)
    guard source.writing != nil, let level = source.stages[focus.column].feeling else {
      frame.mark(whole, as: source.highlight)
      return
    }
    // While the feeling is worked on, the curve itself is what one looks at.
    let point = Position(
      row: whole.top + FeelingCurve.row(of: level), column: whole.left + pitch / 2)
    frame.mark(Area(origin: point, size: Size(width: 1, height: 1)), as: source.highlight)
  }

  private func drawWord(ofColumn column: Int, on frame: inout Frame) {
    let place = box(column, top: wordTop, height: heights.words)
    let isHere = source.focus == CanvasFocus(column: column, row: .feeling)
    if isHere { frame.fill(place, role: source.highlight) }
    let lines = Self.wordLines(of: column, in: source, pitch: pitch)
    for (row, line) in lines.prefix(heights.words).enumerated() {
      let isCut = row == heights.words - 1 && lines.count > heights.words
      let text = isCut ? line + "…" : line
      // Under its point, as far as there is room.
      frame.write(
        text, in: place, row: row, column: max(0, (place.width - CellWidth.of(text)) / 2),
        role: isHere ? source.highlight : .emphasis, ending: .ellipsis)
    }
  }

  // MARK: - The lanes

  private func drawLanes(on frame: inout Frame) {
    for (lane, item) in source.lanes.enumerated() {
      let top = top(ofLane: lane) - source.scrolled
      guard top + heights.lanes[lane] >= 0, top < laneArea.height else { continue }
      if top >= 0 { drawTitle(item.text, row: top, on: &frame) }
      for column in columns { drawCell(column, lane, top: top + 1, on: &frame) }
    }
  }

  private func drawTitle(_ title: String, row: Int, on frame: inout Frame) {
    var place = laneArea
    place.size.width = min(place.width - 1, Self.axis + columns.count * pitch)
    var line = place
    line.origin.row += row
    line.size.height = 1
    frame.fill(line, with: "─", role: .border)
    frame.write(" \(title) ", in: place, row: row, column: 3, role: .subheading, ending: .ellipsis)
  }

  private func drawCell(_ column: Int, _ lane: Int, top: Int, on frame: inout Frame) {
    let height = heights.lanes[lane]
    let rows = max(0, top)..<min(laneArea.height, top + height)
    guard !rows.isEmpty else { return }
    let focus = CanvasFocus(column: column, row: .lane(lane))
    let isHere = source.focus == focus
    let offset = laneArea.top - area.top
    let whole = box(column, top: offset + rows.lowerBound, height: rows.count)
    let cell = source.stages[column].lanes[source.lanes[lane].id]
    var edge = whole
    frame.fill(edge.cut(left: 1), with: "│", role: .border)
    let place = text(of: whole)
    let skipped = rows.lowerBound - top
    if let writing = writing(at: focus) {
      draw(writing, in: place, on: &frame)
    } else {
      let text = cells[column - columns.lowerBound][lane]
      text.draw(
        lines: skipped..<skipped + rows.count, in: place, on: &frame, isFocused: false,
        resting: isHere ? source.highlight : .body)
      drawHyphens(of: text, from: skipped, in: place, on: &frame, isHere: isHere)
      if text.lineCount > height, rows.upperBound == top + height {
        frame.write("…", in: place, row: rows.count - 1, column: place.width - 1, role: .muted)
      }
    }
    if isHere, cells[column - columns.lowerBound][lane].isEmpty, source.writing == nil {
      frame.write(source.invitation, in: place, role: source.highlight, ending: .ellipsis)
    }
    guard skipped == 0, let cell, !cell.text.isBlank else { return }
    frame.write(BasisMark.sign(of: cell.basis), in: whole, role: .strong)
  }

  /// A word that is cut at the edge gets a hyphen, in the column that is free for the caret.
  private func drawHyphens(
    of text: TextArea, from first: Int, in place: Area, on frame: inout Frame, isHere: Bool
  ) {
    for row in 0..<max(0, min(place.height, text.lineCount - first))
    where text.isWordCut(atEndOf: first + row) {
      frame.write(
        "-", in: place, row: row, column: place.width - 1, role: isHere ? source.highlight : .muted)
    }
  }

  /// Draws a text that is being written, as many of its lines as fit, the caret among them.
  private func draw(_ writing: TextArea, in place: Area, on frame: inout Frame) {
    let first = max(0, writing.caret.line - place.height + 1)
    writing.draw(lines: first..<first + place.height, in: place, on: &frame, isFocused: true)
    drawHyphens(of: writing, from: first, in: place, on: &frame, isHere: false)
  }

  private func writing(at focus: CanvasFocus) -> TextArea? {
    source.focus == focus ? source.writing : nil
  }

  /// A box of a stage, one column short of the next.
  private func box(_ column: Int, top: Int, height: Int) -> Area {
    Area(
      origin: Position(row: area.top + top, column: area.left + left(ofColumn: column)),
      size: Size(width: pitch - 1, height: height))
  }

  private func text(of box: Area) -> Area {
    var place = box
    _ = place.cut(left: Self.indent)
    // The column that is kept free for the caret may stand between two boxes.
    place.size.width += 1
    return place
  }

  private func drawScrollMark(on frame: inout Frame) {
    let height = laneArea.height
    guard contentHeight > height, height > 0 else { return }
    let length = max(1, height * height / contentHeight)
    let top = (height - length) * source.scrolled / max(1, contentHeight - height)
    for row in 0..<height {
      let isThumb = row >= top && row < top + length
      frame.write(
        isThumb ? "┃" : "│", in: laneArea, row: row, column: laneArea.width - 1,
        role: isThumb ? .progress : .border)
    }
  }
}
