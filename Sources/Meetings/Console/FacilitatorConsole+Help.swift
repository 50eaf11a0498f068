import Cells
import Learning
import Sessions
import Widgets
import Words

extension FacilitatorConsole {
  /// The keys of the present phase first, then those of every phase.
  private var hints: [Footer.Hint] {
    if writing != nil { return [Footer.Hint("Enter", words.keyReadyText)] }
    let everywhere = [
      Footer.Hint("PgDn", words.keyNext), Footer.Hint("PgUp", words.keyBack),
      Footer.Hint("␣", words.keyPause), Footer.Hint("+ −", words.keyMinute),
      Footer.Hint("Tab", words.keyRoom), Footer.Hint("Ctrl+Z", words.keyUndo),
      Footer.Hint("F1", words.keyHelp), Footer.Hint("Ctrl+Q", words.keyQuit),
    ]
    return Array(phaseHints.prefix(5)) + everywhere
  }

  private var phaseHints: [Footer.Hint] {
    if face == .agenda {
      return [
        Footer.Hint("Enter", words.keyJump), Footer.Hint("Alt+↑↓", words.keyMove),
        Footer.Hint("x", words.keyDrop), Footer.Hint("< >", words.keyEnd),
      ]
    }
    if face == .cards {
      return [Footer.Hint("h", words.keyHold), Footer.Hint("k", words.keyCards)]
    }
    if session.isClosed { return [Footer.Hint("Enter", words.papers.keySave)] }
    switch session.clock.place?.phase {
    case .grouping, .naming:
      return [
        Footer.Hint("Enter", words.keyMark), Footer.Hint("g", words.keyGroup),
        Footer.Hint("1–9", words.keyInto), Footer.Hint("Alt+1–9", words.keyAlso),
        Footer.Hint("r", words.keyReady), Footer.Hint("0", words.keyOut),
        Footer.Hint("h", words.keyHold), Footer.Hint("x", words.keyRemove),
      ]
    case .reading:
      return [Footer.Hint("← →", words.keyTurn), Footer.Hint("h", words.keyHold)]
    case .positions: return [Footer.Hint("← →", words.keyTurn)]
    case .recount, .voting, .fists:
      return [Footer.Hint("0–9", words.keyCount), Footer.Hint("Enter", words.keyChoose)]
    case .result, .decision, .manager: return [Footer.Hint("Enter", words.keyChoose)]
    case .notes, .writing, .nextSteps, .concerns, .conclusion, .talk:
      return [Footer.Hint("Enter", words.keyWrite), Footer.Hint("x", words.keyRemove)]
    case .rest, nil: return []
    }
  }

  private var otherHints: [Footer.Hint] {
    [
      Footer.Hint("a", words.keyAgenda), Footer.Hint("f", words.keyTrouble),
      Footer.Hint("m", words.keyNote), Footer.Hint("p", words.keyPark),
      Footer.Hint("F9", words.keyBlank), Footer.Hint("Ctrl+Y", words.keyRedo),
      Footer.Hint("< >", words.keyEnd), Footer.Hint("b", words.keyBell),
      Footer.Hint("k", words.keyCards),
    ]
  }

  func drawFoot(in area: Area, on frame: inout Frame) {
    Footer(hints + otherHints).draw(in: area, on: &frame)
  }

  /// Everything about the step, and every key.
  func drawHelp(in area: Area, on frame: inout Frame) {
    let keys = hints + otherHints + phaseHints.dropFirst(5)
    let width = 38
    let columns = max(1, (area.width - 2) / width)
    for (place, hint) in keys.enumerated() {
      let row = place / columns
      let cell = Area(
        origin: Position(row: area.top + row, column: area.left + 1 + place % columns * width),
        size: Size(width: width - 1, height: 1))
      let used = frame.write(hint.key, in: cell, role: .key)
      frame.write(hint.label, in: cell, column: max(9, used + 1), ending: .ellipsis)
    }
    var rest = area.inset(columns: 1)
    _ = rest.cut(top: (keys.count + columns - 1) / columns + 1)
    for (row, line) in stepHelp(width: rest.width).prefix(rest.height).enumerated() {
      line.draw(in: rest, row: row, on: &frame)
    }
  }

  private func stepHelp(width: Int) -> [StyledLine] {
    guard let step = session.clock.current, let content = material.step(step.id) else { return [] }
    var texts: [(String, Role)] = content.say.map { ("\(words.say): \($0)", .emphasis) }
    if let happens = content.happens { texts.append(("\(words.happens): \(happens)", .body)) }
    for failure in content.failures {
      texts.append(("\(words.ifSo): \(failure.when) → \(failure.answer)", .muted))
    }
    if let note = work.notes[step.id] { texts.append(("\(words.note): \(note)", .notice)) }
    return texts.flatMap { WrappedText($0.0, role: $0.1, width: width).lines }
  }
}
