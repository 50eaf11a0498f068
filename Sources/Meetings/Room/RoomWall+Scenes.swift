import Cells
import Sessions
import Widgets
import Words

extension RoomWall {
  func draw(_ scene: RoomView.Scene, in area: Area, on frame: inout Frame) {
    switch scene {
    case .agenda(let titles, let now): drawAgenda(titles, now, in: area, on: &frame)
    case .words(let lines): drawWords(lines, in: area, on: &frame)
    case .cards(let question, let texts, let place, let count):
      drawCards(question, texts, "\(place)/\(count)", in: area, on: &frame)
    case .curve(let question, let stages): drawCurve(question, stages, in: area, on: &frame)
    case .themes(let themes):
      let lines = themes.enumerated().map { place, theme in
        (
          text: "\(place + 1)  \(theme.name.isEmpty ? words.unnamed : theme.name)",
          bar: theme.cards, right: "\(theme.cards)"
        )
      }
      drawBars(lines, in: area, on: &frame)
    case .claim(let text, let rounds): drawClaim(text, rounds, in: area, on: &frame)
    case .voting(let themes, let dots, let most):
      drawVoting(themes, words.votingRule(dots, most), in: area, on: &frame)
    case .result(let tallies):
      drawBars(
        tallies.map {
          (
            $0.name.isEmpty ? words.unnamed : $0.name, $0.dots,
            "\($0.dots)" + ($0.isTied ? "  " + words.tie : "")
          )
        },
        in: area, on: &frame)
    case .proposal(let sections):
      drawPairs(sections.map { ($0.section.name(in: words), $0.text) }, in: area, on: &frame)
    case .decision(let decision): draw(decision, in: area, on: &frame)
    case .nextSteps(let steps): drawPairs(steps.map { ($0.by, $0.what) }, in: area, on: &frame)
    case .fists(let counts): drawFists(counts, in: area, on: &frame)
    case .rest: drawLarge(words.rest, in: area, on: &frame)
    case .blank: break
    case .over: drawLarge(words.overWord, in: area, on: &frame)
    }
  }

  private func drawAgenda(
    _ titles: [String], _ now: Int?, in area: Area, on frame: inout Frame
  ) {
    let gap = titles.count * 2 <= area.height ? 2 : 1
    for (place, title) in titles.enumerated() {
      let role: Role = place == now ? .strong : place < (now ?? 0) ? .muted : .body
      let mark = place == now ? "▶ " : place < (now ?? 0) ? "✓ " : "  "
      frame.write(mark + title, in: area, row: place * gap, role: role, ending: .ellipsis)
    }
  }

  private func drawWords(_ lines: [String], in area: Area, on frame: inout Frame) {
    if lines.count == 1 { return drawLarge(lines[0], in: area, on: &frame) }
    var row = 0
    for line in lines {
      row += write("• " + line, role: .strong, in: area, row: row, on: &frame) + 1
    }
  }

  private func drawCards(
    _ question: String, _ texts: [String], _ place: String, in area: Area, on frame: inout Frame
  ) {
    var rest = area
    let head = rest.cut(top: 3)
    _ = write(question, role: .muted, in: head, row: 0, on: &frame, atMost: 2)
    frame.write(place, in: head, column: head.width - place.utf8.count, role: .muted)
    let each = max(2, rest.height / max(1, texts.count))
    for text in texts {
      var card = rest.cut(top: each)
      card.size.height -= 1
      frame.fill(
        Area(origin: card.origin, size: Size(width: 1, height: card.height)),
        with: "▌", role: .border)
      _ = card.cut(left: 2)
      _ = write(text, role: .strong, in: card, row: 0, on: &frame, atMost: card.height)
    }
  }

  /// Writes running text; answers how many rows it took.
  private func write(
    _ text: String, role: Role, in area: Area, row: Int, on frame: inout Frame,
    atMost limit: Int = .max
  ) -> Int {
    let lines = WrappedText(text, role: role, width: area.width).lines
    for (index, line) in lines.prefix(limit).enumerated() where row + index < area.height {
      line.draw(in: area, row: row + index, on: &frame)
    }
    if lines.count > limit, limit > 0 {
      frame.write("…", in: area, row: row + limit - 1, column: area.width - 1, role: role)
    }
    return min(lines.count, limit)
  }

  /// Words above, figures below, one bar a line.
  private func drawBars(
    _ lines: [(text: String, bar: Int, right: String)], in area: Area, on frame: inout Frame
  ) {
    let most = max(1, lines.map(\.bar).max() ?? 1)
    let gap = lines.count * 3 <= area.height + 1 ? 3 : 2
    for (place, line) in lines.enumerated() {
      frame.write(line.text, in: area, row: place * gap, role: .strong, ending: .ellipsis)
      let width = line.bar * max(1, area.width - 16) / most
      let bar = String(repeating: "█", count: width) + " " + line.right
      frame.write(bar, in: area, row: place * gap + 1, role: .progress)
    }
  }

  private func drawCurve(
    _ question: String, _ stages: [RoomStage], in area: Area, on frame: inout Frame
  ) {
    var rest = area
    _ = write(question, role: .muted, in: rest.cut(top: 2), row: 0, on: &frame, atMost: 2)
    let names = min(28, rest.width / 3)
    let step = max(3, (rest.width - names - 10) / 4)
    let scale = (-2...2).map { ($0, names + 4 + ($0 + 2) * step) }
    for (value, column) in scale {
      frame.write(signed(value), in: rest, column: column, role: .muted)
    }
    let gap = stages.count * 2 < rest.height ? 2 : 1
    for (place, stage) in stages.enumerated() {
      let row = 1 + place * gap
      var name = rest
      name.size.width = names
      frame.write(stage.name, in: name, row: row, role: .strong, ending: .ellipsis)
      for (_, column) in scale {
        frame.write("·", in: rest, row: row, column: column, role: .muted)
      }
      guard let low = stage.lowest, let high = stage.highest, let middle = stage.doubledMedian
      else { continue }
      let start = names + 4 + (low + 2) * step
      let line = String(repeating: "─", count: (high - low) * step + 1)
      frame.write(line, in: rest, row: row, column: start, role: .border)
      frame.write(
        "●", in: rest, row: row, column: names + 4 + (middle + 4) * step / 2, role: .strong)
      // Where there is room for it: how many feel so, which is every curve laid over the others.
      guard gap > 1 else { continue }
      for ((_, column), count) in zip(scale, stage.counts) where count > 0 {
        frame.write("\(count)", in: rest, row: row + 1, column: column, role: .progress)
      }
    }
  }

  private func drawClaim(
    _ text: String, _ rounds: [RoomRound], in area: Area, on frame: inout Frame
  ) {
    var rest = area
    let used = write(text, role: .strong, in: rest, row: 0, on: &frame, atMost: 5)
    _ = rest.cut(top: used + 1)
    let column = max(8, (rest.width - 6) / max(1, rounds.count))
    let most = max(1, rounds.flatMap(\.counts).max() ?? 1)
    for (place, round) in rounds.enumerated() {
      frame.write(
        round.when.name(in: words), in: rest, column: 6 + place * column, role: .heading)
    }
    let gap = rest.height >= 12 ? 2 : 1
    for position in -2...2 {
      let row = 1 + (position + 2) * gap
      frame.write(signed(position), in: rest, row: row, role: .strong)
      for (place, round) in rounds.enumerated() {
        let count = round.counts[position + 2]
        let bar = String(repeating: "█", count: count * max(1, column - 6) / most)
        frame.write(
          bar + " \(count)", in: rest, row: row, column: 6 + place * column, role: .progress)
      }
    }
    let last = min(rest.height - 1, 1 + 5 * gap)
    frame.write("−2 \(words.disagree)   +2 \(words.agree)", in: rest, row: last, role: .muted)
  }

  private func drawVoting(
    _ themes: [String], _ rule: String, in area: Area, on frame: inout Frame
  ) {
    var rest = area
    let used = write(rule, role: .strong, in: rest, row: 0, on: &frame)
    _ = rest.cut(top: used + 1)
    let gap = themes.count * 2 <= rest.height ? 2 : 1
    for (place, theme) in themes.enumerated() {
      frame.write(
        "\(place + 1)  \(theme.isEmpty ? words.unnamed : theme)", in: rest, row: place * gap,
        ending: .ellipsis)
    }
  }

  private func drawPairs(
    _ pairs: [(String, String)], in area: Area, on frame: inout Frame
  ) {
    var row = 0
    for (label, text) in pairs {
      if !label.isEmpty {
        frame.write(label, in: area, row: row, role: .muted)
        row += 1
      }
      row += write(text.isEmpty ? "–" : text, role: .strong, in: area, row: row, on: &frame) + 1
    }
  }

  private func draw(_ decision: RoomDecision, in area: Area, on frame: inout Frame) {
    var rest = area
    if let outcome = decision.outcome {
      drawLarge(outcome.name(in: words), in: rest.cut(top: BigLetters.height + 1), on: &frame)
    }
    var pairs = [(words.what, decision.what), (words.why, decision.why)]
    pairs += [(words.until, decision.until), (words.measure, decision.measure)]
    if let answer = decision.managerAnswer { pairs.append((words.manager, answer.name(in: words))) }
    drawPairs(pairs.filter { !$0.1.isEmpty }, in: rest, on: &frame)
  }

  private func drawFists(_ counts: [Int], in area: Area, on frame: inout Frame) {
    var rest = area
    let used = write(words.fistsQuestion, role: .strong, in: rest, row: 0, on: &frame)
    _ = rest.cut(top: used + 1)
    let most = max(1, counts.max() ?? 1)
    let gap = rest.height >= 12 ? 2 : 1
    for (fingers, count) in counts.enumerated() {
      let bar = String(repeating: "█", count: count * max(1, rest.width - 10) / most)
      frame.write("\(fingers)  \(bar) \(count)", in: rest, row: fingers * gap, role: .progress)
    }
  }
}
