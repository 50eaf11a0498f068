import Answers
import Cells
import Learning
import Sessions
import Words

extension FacilitatorConsole {
  /// What there is to do and to read in the present phase.
  var rows: [WorkRow] {
    if face == .agenda { return agendaRows }
    if face == .cards { return cardRows }
    if session.isClosed { return closedRows }
    guard let place = session.clock.place, let step = session.clock.current else {
      return beginningRows
    }
    switch place.phase {
    case .talk, .rest: return talkRows(step)
    case .reading: return readingRows(step)
    case .notes: return noteRows
    case .grouping, .naming: return wallRows
    case .positions: return claimRows
    case .recount: return recountRows
    case .voting: return votingRows
    case .result: return resultRows
    case .writing: return ProposalSection.written.map { row(.proposal($0), $0.name(in: words)) }
    case .decision: return decisionRows
    case .manager: return managerRows
    case .nextSteps: return nextStepRows(work.nextSteps) + [adding(.newStep, words.addStep)]
    case .fists: return fistRows
    case .concerns: return concernRows
    case .conclusion:
      return [row(.conclusion(of: step.id), words.conclusion)] + lineRows(.questions)
        + lineRows(.parked)
    }
  }

  /// A text with its name, and what it holds.
  func row(_ place: TextPlace, _ name: String, indent: Int = 0) -> WorkRow {
    let text = work.text(at: place) ?? ""
    return WorkRow(
      text: "\(name): \(text.isEmpty ? words.empty : text)", role: text.isEmpty ? .muted : .body,
      indent: indent, target: .text(place))
  }

  func adding(_ target: WorkRow.Target, _ label: String) -> WorkRow {
    WorkRow(text: "+ " + label, role: .muted, target: target)
  }

  func count(_ place: CountPlace, _ name: String, remark: String = "") -> WorkRow {
    let number = work.count(at: place).map(String.init) ?? "–"
    return WorkRow(
      text: name + (remark.isEmpty ? "" : "  (\(remark))"), right: number, target: .count(place))
  }

  func lineRows(_ list: LineList) -> [WorkRow] {
    [.heading(list.name(in: words))]
      + (work.lines[list] ?? []).map {
        WorkRow(
          text: "• " + ($0.text.isEmpty ? words.empty : $0.text), target: .text(.line(list, $0.id)))
      } + [adding(.newLine(list), words.addLine)]
  }
}

// MARK: - The phases

extension FacilitatorConsole {
  private var beginningRows: [WorkRow] {
    var rows = [WorkRow(text: words.begin, role: .strong, target: .start)]
    rows.append(count(.people, words.people))
    if !work.cards.isEmpty {
      rows.append(WorkRow(text: words.readCards(work.cards.count), target: .allCards))
    }
    rows += plans.map { plan in
      let isChosen = plan.length == session.length
      return WorkRow(
        text: "\(isChosen ? "(•)" : "( )") \(words.chooseLength): "
          + words.minutes(plan.length.rawValue), target: .length(plan.length))
    }
    if !material.tooFew.isEmpty { rows.append(.remark(words.tooFew(material.tooFew.count))) }
    return rows + material.agenda.before.map { .remark("• " + $0) }
  }

  /// What is left to do when the meeting is over.
  private var closedRows: [WorkRow] {
    [
      .heading(words.papers.endWord),
      WorkRow(text: words.papers.savePage, target: .paper(.page)),
      WorkRow(text: words.papers.saveRecord, target: .paper(.record)),
    ]
  }

  /// A name with the day in it, for whoever saves a paper.
  func fileName(of paper: MeetingPaper) -> String {
    let day = (session.clock.beganAt ?? now).civil()
    let name =
      switch paper {
      case .page: words.papers.pageFile
      case .record: words.papers.recordFile
      }
    let parts = [day.year, day.month, day.day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(name)-\(parts.joined(separator: "-")).docx"
  }

  private func talkRows(_ step: SessionStep) -> [WorkRow] {
    if step.id == AgendaProposal.lastTime, let earlier = session.earlier {
      let parts = Decision.Part.allCases.compactMap { part in
        earlier.decision.parts[part].map { WorkRow(text: "\(part.name(in: words)): \($0)") }
      }
      return parts + earlier.nextSteps.map { WorkRow(text: "• " + sentence(of: $0)) }
    }
    if step.method == .opening {
      return [count(.people, words.people)] + material.agenda.rules.map { WorkRow(text: "• " + $0) }
        + material.agenda.roles.map { .remark("\($0.role): \($0.task)") }
    }
    return happening(in: step) + lineRows(.parked)
  }

  private func happening(in step: SessionStep) -> [WorkRow] {
    guard let happens = material.step(step.id)?.happens else { return [] }
    return [.heading(words.happens), WorkRow(text: happens)]
  }

  private func sentence(of step: NextStep) -> String {
    [step.what, step.who, step.by].filter { !$0.isEmpty }.joined(separator: " – ")
  }

  private func readingRows(_ step: SessionStep) -> [WorkRow] {
    let exhibits = material.exhibits(of: step, in: work)
    let held = work.cards.filter { card in
      work.heldBack.contains(card.id) && card.prompt.map(step.prompts.contains) ?? true
    }
    let heldRows = held.map { cardRow($0) }
    guard !exhibits.isEmpty else { return [.remark(words.noCards)] + heldRows }
    let place = min(max(focus.exhibit, 0), exhibits.count - 1)
    let head = { (prompt: PromptID?) in
      WorkRow(
        text: prompt.flatMap { material.prompt($0)?.question } ?? words.phaseNotes,
        right: "\(place + 1)/\(exhibits.count)", role: .heading)
    }
    switch exhibits[place] {
    case .cards(let prompt, let ids): return [head(prompt)] + ids.map(cardRow) + heldRows
    case .notes(let ids): return [head(nil)] + ids.map(cardRow) + heldRows
    case .curve(let prompt): return [head(prompt)] + curveRows(prompt) + heldRows
    }
  }

  private func curveRows(_ prompt: PromptID) -> [WorkRow] {
    (material.curves.first { $0.prompt == prompt }?.stages ?? []).map { stage in
      let feelings = stage.feelings
      let name = material.name(of: stage, in: prompt)
      guard let low = feelings.lowest, let high = feelings.highest, let middle = feelings.median
      else { return WorkRow(text: name, right: "–") }
      let half = middle == middle.rounded() ? signed(Int(middle)) : "\(middle)"
      let counts = (low...high).filter { feelings[$0] > 0 }.map {
        "\(signed($0)): \(feelings[$0])"
      }
      return WorkRow(
        text: "\(name)   \(counts.joined(separator: "  "))",
        right: "\(signed(low)) … \(half) … \(signed(high))")
    }
  }

  private func cardRow(_ id: ItemID) -> WorkRow {
    work.cards.first { $0.id == id }.map { cardRow($0) } ?? WorkRow(text: "")
  }

  private func cardRow(_ card: Card, in theme: ItemID? = nil) -> WorkRow {
    let isHeld = work.heldBack.contains(card.id)
    let mark = marked.contains(card.id) ? "[x] " : theme == nil ? "▌ " : "· "
    let more = card.writers > 1 ? words.writers(card.writers) : ""
    return WorkRow(
      text: mark + card.text, right: isHeld ? words.held : more, role: isHeld ? .muted : .body,
      indent: theme == nil ? 0 : 2, target: .card(card.id, in: theme))
  }

  /// Every card under its question, the held ones among them.
  private var cardRows: [WorkRow] {
    let asked = material.prompts.flatMap { prompt -> [WorkRow] in
      let cards = work.cards.filter { $0.prompt == prompt.id }
      return cards.isEmpty ? [] : [.heading(prompt.question)] + cards.map { cardRow($0) }
    }
    let notes = work.cards.filter { $0.prompt == nil }
    return [.remark(words.allCards)] + asked
      + (notes.isEmpty ? [] : [.heading(words.phaseNotes)] + notes.map { cardRow($0) })
  }

  private var noteRows: [WorkRow] {
    [adding(.newCard, words.addNote)] + work.cards.filter { $0.prompt == nil }.map { cardRow($0) }
  }

  /// The cards that the step is about and that are in no theme, with those from paper.
  var looseCards: [Card] {
    let prompts = session.clock.current?.prompts ?? []
    return work.ungrouped.filter { card in
      prompts.isEmpty || card.prompt.map(prompts.contains) ?? true
    }
  }

  private func takenBack(from theme: Theme) -> String {
    theme.takenBack > 0 ? ", " + words.takenBack(theme.takenBack) : ""
  }

  private var wallRows: [WorkRow] {
    let themes = work.board.themes.enumerated().flatMap { place, theme -> [WorkRow] in
      let name = theme.name.isEmpty ? words.unnamed : theme.name
      let cards = work.cards(of: theme)
      let head = WorkRow(
        text: "\(place + 1)  \(name)", right: words.cards(cards.count) + takenBack(from: theme),
        role: .heading, target: .theme(theme.id))
      return [head] + cards.map { cardRow($0, in: theme.id) }
    }
    let loose = looseCards
    guard !loose.isEmpty || themes.isEmpty else { return themes }
    if loose.isEmpty { return [.remark(words.noCards), adding(.newCard, words.addNote)] }
    let head = WorkRow(text: words.ungrouped, right: words.cards(loose.count), role: .heading)
    return themes + [head] + loose.map { cardRow($0) } + [adding(.newCard, words.addNote)]
  }
}
