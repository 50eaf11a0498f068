import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// Where the canvas and what lies beside it stand on the screen.
enum CanvasPage {
  /// The narrowest screen on which one's own path and the example stand side by side.
  private static let splitWidth = 100
  /// The lowest screen on which a line tells where one is.
  private static let lowest = 12

  static func isSplit(on desk: Desk) -> Bool { desk.size.width >= splitWidth }

  /// All between the bars.
  static func content(on desk: Desk) -> Area {
    Area(
      origin: Position(row: Chrome.topHeight, column: 0),
      size: Size(width: desk.size.width, height: Chrome.contentHeight(on: desk)))
  }

  private static func sheets(on desk: Desk) -> Area {
    var area = content(on: desk)
    if area.height >= lowest { _ = area.cut(bottom: 1) }
    return area
  }

  /// The line that tells where one is; nothing on a low screen.
  static func placeLine(on desk: Desk) -> Area? {
    var area = content(on: desk)
    return area.height >= lowest ? area.cut(bottom: 1) : nil
  }

  /// Where one moves: one's own path, or the example in its place.
  static func ownArea(of screen: CanvasScreen, on desk: Desk) -> Area {
    var area = sheets(on: desk)
    guard screen.exampleFocus != nil, isSplit(on: desk) else { return area }
    return area.cut(left: area.width / 2)
  }

  /// Where the example stands beside it.
  static func exampleArea(on desk: Desk) -> Area {
    var area = sheets(on: desk)
    _ = area.cut(left: area.width / 2 + 1)
    return area
  }
}

extension CanvasScreen {
  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    if case .sentences(let scroll) = mode {
      drawSentences(scroll, on: &frame, with: desk)
      return
    }
    let words = desk.wording.canvas
    sheet.draw(on: &frame, in: words)
    if exampleFocus != nil, !isSwapped(on: desk) {
      exampleSheet(on: desk).draw(on: &frame, in: words)
      drawBorder(rightOf: sheet.area, on: &frame)
    }
    if let panel = feelingPanel(in: sheet.laneArea, words) { panel.draw(on: &frame) }
    drawPlace(on: &frame, with: desk)
    if case .menu(let menu) = mode {
      menu.draw(
        stage: stageTitle, isShort: canvas.isShort, in: CanvasPage.content(on: desk), on: &frame,
        with: desk.wording)
    }
  }

  // MARK: - The sheets

  /// One's own path, or the example where that has taken its place.
  func laidOut(on desk: Desk) -> CanvasSheet {
    let area = CanvasPage.ownArea(of: self, on: desk)
    var source = ownSource(on: desk)
    guard exampleFocus != nil, !isSwapped(on: desk) else {
      return CanvasSheet(source, in: area, after: sheet)
    }
    // What is beside each other is to be compared: each row of both stands on one line.
    let alone = CanvasSheet(source, in: area)
    source.least =
      CanvasSheet(exampleSource(beside: alone), in: CanvasPage.exampleArea(on: desk))
      .heights
    return CanvasSheet(source, in: area)
  }

  private func ownSource(on desk: Desk) -> CanvasSheet.Source {
    let isSwapped = isSwapped(on: desk)
    var source = CanvasSheet.Source(
      stages: isSwapped ? exampleStages : canvas.shownStages, lanes: canvas.shownLanes,
      focus: isSwapped ? exampleFocus : focus, firstColumn: firstColumn, scrolled: scroll.offset)
    if case .writing(let text) = mode { source.writing = text }
    if !isSwapped { source.invitation = desk.wording.prompt.writeHere }
    if isSwapped {
      source.title = canvas.form.example?.title
    } else if exampleFocus != nil {
      source.title = desk.wording.canvas.ownPath
    }
    return source
  }

  /// The example with the same stage and the same lanes in sight.
  private func exampleSheet(on desk: Desk) -> CanvasSheet {
    var source = exampleSource(beside: sheet)
    source.highlight = .field
    source.least = sheet.heights
    return CanvasSheet(source, in: CanvasPage.exampleArea(on: desk))
  }

  private func exampleSource(beside sheet: CanvasSheet) -> CanvasSheet.Source {
    let focus = exampleFocus ?? CanvasFocus()
    let before = self.focus.column - sheet.columns.lowerBound
    return CanvasSheet.Source(
      stages: exampleStages, lanes: canvas.shownLanes, focus: focus,
      firstColumn: focus.column - before, scrolled: scroll.offset,
      title: canvas.form.example?.title)
  }

  private func drawBorder(rightOf area: Area, on frame: inout Frame) {
    for row in 0..<area.height {
      frame.write("│", at: Position(row: area.top + row, column: area.right), role: .border)
    }
  }

  /// The panel for a feeling, while one is at work on it.
  func feelingPanel(in area: Area, _ words: CanvasWording) -> FeelingPanel? {
    guard case .writing(let text) = mode, focus.row == .feeling, let stage = spot?.stage,
      let found = canvas[stage]
    else { return nil }
    return FeelingPanel(
      stage: found, number: focus.column + 1, word: text, offered: canvas.form.feelingWords,
      words: words, area: area)
  }

  /// The columns that a text has in its box.
  func textWidth(on desk: Desk) -> Int {
    let area = CanvasPage.ownArea(of: self, on: desk)
    return CanvasSheet.across(area.width, stages: canvas.shownStages.count).pitch
      - CanvasSheet.indent
  }

  // MARK: - Where one is, in words

  private func drawPlace(on frame: inout Frame, with desk: Desk) {
    guard let area = CanvasPage.placeLine(on: desk) else { return }
    let words = desk.wording.canvas
    let key = [Basis.known, .assumed].map { BasisMark.sign(of: $0) + " " + words.name(of: $0) }
    let legend = key.joined(separator: "  ")
    let text = placeInWords(words, isSwapped: isSwapped(on: desk))
    let room = area.width - CellWidth.of(legend) - 3
    var left = area
    if CellWidth.of(text) <= room {
      frame.write(legend, in: area, column: room + 2, role: .muted)
      left.size.width = room + 1
    }
    frame.write(text, in: left, column: 1, role: .strong, ending: .ellipsis)
  }

  private var stageTitle: String {
    let stages = canvas.shownStages
    guard stages.indices.contains(focus.column) else { return "" }
    return "\(focus.column + 1) \(stages[focus.column].name)"
  }

  /// The stage, the lane and what is known of it: “2 Etsii tietoa · Mitä asiakas tekee · oletus”.
  private func placeInWords(_ words: CanvasWording, isSwapped: Bool) -> String {
    let stages = isSwapped ? exampleStages : canvas.shownStages
    let focus = isSwapped ? exampleFocus ?? self.focus : self.focus
    guard stages.indices.contains(focus.column) else { return "" }
    let stage = stages[focus.column]
    let title = "\(focus.column + 1) \(stage.name)"
    switch focus.row {
    case .name:
      return "\(title) · \(words.name)"
    case .feeling:
      return "\(title) · \(words.feeling) · \(stage.feelingInWords(words))"
    case .lane(let lane):
      guard canvas.shownLanes.indices.contains(lane) else { return title }
      let item = canvas.shownLanes[lane]
      let cell = stage.lanes[item.id]
      let state = cell.flatMap { $0.text.isBlank ? nil : words.name(of: $0.basis) }
      return "\(title) · \(item.text) · \(state ?? words.emptyCell)"
    }
  }

  // MARK: - The path as sentences

  func sentences(on desk: Desk) -> [StyledLine] {
    let words = desk.wording.canvas
    let width = ReaderPage.width(on: desk)
    let told = PathSentences(of: canvas.shownStages, lanes: canvas.shownLanes, in: words)
    var lines = StyledLine.wrap(words.inWords, width: width, role: .heading)
    for stage in told.stages {
      lines.append(StyledLine("", role: .body))
      lines += StyledLine.wrap(stage.heading, width: width, role: .strong)
      for cell in stage.cells {
        lines += StyledLine.wrap("– " + cell, width: width, role: .body)
      }
    }
    return lines
  }

  private func drawSentences(_ scroll: Scroll, on frame: inout Frame, with desk: Desk) {
    let area = CanvasPage.content(on: desk)
    let place = area.centred(width: ReaderPage.width(on: desk))
    let lines = sentences(on: desk)
    lines.draw(from: scroll.offset, in: place, on: &frame)
    guard scroll.hasMoreBelow else { return }
    frame.write("▾", in: area, row: area.height - 1, column: area.width - 1, role: .progress)
  }
}
