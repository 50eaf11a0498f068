import Answers
package import Cells
import Learning
import Sessions
import Widgets
import Words

extension FacilitatorConsole {
  /// From this width on the agenda stands beside the work.
  private static let wide = 110
  private static let agendaWidth = 36
  private static let footHeight = 2

  package func frame() -> Frame {
    var frame = Frame(size)
    var area = frame.area
    drawHead(in: area.cut(top: 1), on: &frame)
    if focus.isBlank { return frame }
    drawFoot(in: area.cut(bottom: Self.footHeight), on: &frame)
    drawNotice(in: area.cut(bottom: 1), on: &frame)
    switch face {
    case .room: drawRoom(in: area, on: &frame)
    case .help: drawHelp(in: area, on: &frame)
    case .work, .agenda, .cards: drawWork(in: area, on: &frame)
    }
    return frame
  }

  // MARK: Round the work

  private func drawHead(in area: Area, on frame: inout Frame) {
    frame.fill(area, role: .bar)
    let clock = session.clock
    let right = clockWords
    frame.write(
      heading,
      in: Area(
        origin: area.origin, size: Size(width: area.width - CellWidth.of(right) - 3, height: 1)),
      column: 1, role: .bar, ending: .ellipsis)
    frame.write(
      right, in: area, column: area.width - CellWidth.of(right) - 1,
      role: clock.isRunning || !clock.hasBegun ? .bar : .warning)
  }

  /// The step with its number, and the phase.
  var heading: String {
    let clock = session.clock
    var title = clock.current?.title ?? material.agenda.title
    if let place = clock.place, let index = clock.kept.firstIndex(where: { $0.id == place.step }) {
      title = "\(index + 1)/\(clock.kept.count) \(title) – \(place.phase.name(in: words))"
    }
    return session.isRehearsal ? "\(words.rehearsal) \(title)" : title
  }

  var clockWords: String {
    let clock = session.clock
    guard let current = clock.current else { return words.minutes(clock.promisedSeconds / 60) }
    let time = clock.timeLeft(at: now)
    let share = time.shares[current.id] ?? 0
    let step = time.overrun > 0 ? "+\(clockText(time.overrun)) \(words.over)" : clockText(share)
    let stands = clock.isRunning ? "" : "‖ \(words.stands)  "
    let bell = hasBell ? "♪ " : ""
    return "\(bell)\(stands)\(words.stepLeft) \(step)  \(words.meetingLeft) \(clockText(time.left))"
  }

  private func drawNotice(in area: Area, on frame: inout Frame) {
    if let savingTrouble {
      frame.write(savingTrouble, in: area, column: 1, role: .error, ending: .ellipsis)
    } else if let notice {
      frame.write(notice.text(in: words), in: area, column: 1, role: .notice, ending: .ellipsis)
    } else if face == .room {
      frame.write(words.roomShown, in: area, column: 1, role: .notice, ending: .ellipsis)
    } else if session.clock.hasBegun, !session.isClosed {
      frame.write(advice, in: area, column: 1, role: .muted, ending: .ellipsis)
    }
  }

  /// How the time stands, in a few words; nothing where it is as it was meant.
  private var advice: String {
    let time = session.clock.timeLeft(at: now)
    if time.isShortened { return words.shortened }
    return time.spare >= 60 ? words.earlier(time.spare / 60) : ""
  }

  private func drawRoom(in area: Area, on frame: inout Frame) {
    RoomWall(room, language: language, now: now).draw(in: area, on: &frame)
  }

  // MARK: The work

  private func drawWork(in area: Area, on frame: inout Frame) {
    var area = area
    if area.width >= Self.wide, face == .work, session.clock.hasBegun {
      let side = area.cut(left: Self.agendaWidth)
      drawAgenda(in: side.inset(columns: 1), on: &frame)
    }
    if face == .work { drawSaying(in: &area, on: &frame) }
    if let writing { draw(writing, in: area.cut(bottom: 2), on: &frame) }
    drawRows(in: workArea(of: area), on: &frame)
  }

  private func workArea(of area: Area) -> Area { area.inset(columns: 1) }

  private func drawAgenda(in area: Area, on frame: inout Frame) {
    frame.write(words.agenda, in: area, row: 0, role: .heading)
    let time = session.clock.timeLeft(at: now)
    for (row, step) in session.clock.kept.enumerated() {
      let isNow = step.id == session.clock.place?.step
      let right =
        switch step.standing {
        case .done: "✓"
        case .parked: words.parked
        case .ahead, .dropped: clockText(time.shares[step.id] ?? 0)
        }
      let role: Role = isNow ? .strong : step.standing == .ahead ? .body : .muted
      let width = CellWidth.of(right)
      var left = area
      left.size.width -= width + 2
      frame.write(
        (isNow ? "▶ " : "  ") + step.title, in: left, row: row + 1, role: role, ending: .ellipsis)
      frame.write(right, in: area, row: row + 1, column: area.width - width - 1, role: role)
    }
  }

  /// The words to say, or what to do where it goes as it often does.
  private func drawSaying(in area: inout Area, on frame: inout Frame) {
    guard let step = session.clock.current, let content = material.step(step.id) else { return }
    var lines = WrappedText(
      "\(words.say): " + content.say.joined(separator: " "), role: .emphasis,
      width: area.width - 2
    ).lines
    if let trouble, content.failures.indices.contains(trouble) {
      let failure = content.failures[trouble]
      lines =
        WrappedText("\(words.ifSo): \(failure.when)", role: .warning, width: area.width - 2).lines
        + WrappedText("→ \(failure.answer)", role: .emphasis, width: area.width - 2).lines
    }
    let limit = trouble == nil ? max(3, area.height / 5) : area.height / 2
    let top = area.cut(top: min(lines.count, limit) + 1)
    for (row, line) in lines.prefix(limit).enumerated() {
      line.draw(in: top.inset(columns: 1), row: row, on: &frame)
    }
    if lines.count > limit {
      frame.write("…", in: top, row: limit - 1, column: top.width - 1, role: .muted)
    }
    let rule = String(repeating: "─", count: top.width)
    frame.write(rule, in: top, row: top.height - 1, role: .border)
  }

  private func draw(_ writing: Writing, in area: Area, on frame: inout Frame) {
    let label =
      switch writing.target {
      case .card: words.addNote
      case .file: words.papers.fileAsked
      case .text(let place): name(of: place)
      }
    frame.write(label + " (Enter: \(words.keyReadyText))", in: area, column: 1, role: .muted)
    var line = area.inset(columns: 1)
    _ = line.cut(top: 1)
    writing.field.draw(in: line, on: &frame, isFocused: true)
  }

  func name(of place: TextPlace) -> String {
    switch place {
    case .conclusion: words.conclusion
    case .note: words.note
    case .theme: words.keyGroup
    case .decision(let part): part.name(in: words)
    case .proposal(let section): section.name(in: words)
    case .line(let list, _): list.name(in: words)
    case .nextStep(_, let part): part.name(in: words)
    }
  }

  // MARK: Rows

  /// The lines that the rows take, each with the row that it belongs to.
  private func lines(width: Int) -> [(row: Int, line: StyledLine?, isFirst: Bool)] {
    rows.enumerated().flatMap { place, row -> [(row: Int, line: StyledLine?, isFirst: Bool)] in
      let right = row.right.isEmpty ? 0 : CellWidth.of(row.right) + 2
      let wrapped = WrappedText(
        row.text, role: row.role, width: max(10, width - 2 - row.indent - right)
      ).lines
      return wrapped.enumerated().map { (place, $0.element, $0.offset == 0) }
    }
  }

  private func drawRows(in area: Area, on frame: inout Frame) {
    let lines = lines(width: area.width)
    let rows = rows
    let first = firstLine(of: lines, height: area.height)
    for (offset, entry) in lines[first...].prefix(area.height).enumerated() {
      let row = rows[entry.row]
      let isSelected = entry.row == cursor && row.target != nil && writing == nil
      let place = Area(
        origin: Position(row: area.top + offset, column: area.left),
        size: Size(width: area.width, height: 1))
      if isSelected { frame.fill(place, role: .selected) }
      if isSelected, entry.isFirst { frame.write("›", in: place, role: .selected) }
      let text = entry.line?.text ?? ""
      frame.write(
        text, in: place, column: 2 + row.indent, role: isSelected ? .selected : row.role)
      guard entry.isFirst, !row.right.isEmpty else { continue }
      frame.write(
        row.right, in: place, column: area.width - CellWidth.of(row.right) - 1,
        role: isSelected ? .selected : row.role == .body ? .strong : row.role)
    }
    if first + area.height < lines.count {
      frame.write("▼", in: area, row: area.height - 1, column: area.width - 1, role: .muted)
    }
  }

  /// As far down as is needed to have the chosen row in sight.
  private func firstLine(
    of lines: [(row: Int, line: StyledLine?, isFirst: Bool)], height: Int
  ) -> Int {
    let own = lines.indices.filter { lines[$0].row == cursor }
    guard let last = own.last, let begin = own.first, lines.count > height else { return 0 }
    let wanted = max(0, last - height + 2)
    return min(min(wanted, begin), max(0, lines.count - height))
  }

  /// The row that stands at a place of the screen.
  func row(at position: Position) -> Int? {
    var area = Area(size)
    _ = area.cut(top: 1)
    _ = area.cut(bottom: Self.footHeight + 1)
    if area.width >= Self.wide, face == .work, session.clock.hasBegun {
      _ = area.cut(left: Self.agendaWidth)
    }
    var scratch = Frame(size)
    if face == .work { drawSaying(in: &area, on: &scratch) }
    area = workArea(of: area)
    guard area.contains(position) else { return nil }
    let lines = lines(width: area.width)
    let place = firstLine(of: lines, height: area.height) + position.row - area.top
    return lines.indices.contains(place) ? lines[place].row : nil
  }
}

extension ConsoleNotice {
  func text(in words: SessionWording) -> String {
    switch self {
    case .cameBack: words.cameBack
    case .interrupted: words.interrupted
    case .nothingToUndo: words.nothingToUndo
    case .nothingToRedo: words.nothingToRedo
    case .notHere: words.notHere
    case .isFirst: words.isFirst
    case .closeAsked: words.closeAsked
    case .closed: words.closed
    case .markFirst: words.markFirst
    case .noReady: words.noReady
    case .needPeople: words.needPeople
    case .fewerHandIns: words.fewerHandIns
    case .bellOn: words.bellOn
    case .bellOff: words.bellOff
    case .takenBack(let count): words.cardsTakenBack(count)
    case .noGroup(let number): words.noGroup(number)
    case .paper(.written(let path)): words.papers.written(path)
    case .paper(.notWritten(let path, let reason)): words.papers.notWritten(path, reason)
    }
  }
}
