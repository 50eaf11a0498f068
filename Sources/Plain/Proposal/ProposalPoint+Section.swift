import Answers
import Learning
import Proposals
import Sittings
import Words

// One section: its text, what feeds it, and what can be done with both.
extension ProposalPoint {
  func sayText(of section: ProposalSection, in turn: inout Turn) {
    guard let proposal = turn.desk.composition?.proposal,
      let bench = turn.desk.bench(of: section)
    else { return }
    let words = turn.plain.composing
    turn.quote(turn.words.proposal.heading(of: section) + ".")
    for (index, piece) in proposal[section].enumerated() {
      let sign = piece.kind == .quote ? words.quote + " " : ""
      let lines = piece.text.lines
      turn.quote("\(index + 1). \(sign)\(lines.first ?? "")")
      for line in lines.dropFirst() { turn.quote(line) }
      if let part = bench.part(piece.id) { say(part, in: &turn) }
    }
    if proposal[section].isEmpty { turn.say(turn.words.composing.emptySection) }
    let offers = choosable(bench)
    turn.say(
      offers.isEmpty
        ? turn.words.composing.nothingFeeds
        : words.material(offers.count, turn.typed(.material)))
    if ComposingTable(of: section) != nil { turn.say(words.hasTable(turn.typed(.table))) }
    turn.say(words.howSection(turn.typed(.back)))
  }

  /// Where a piece comes from, who stands behind it, and whether its source says something else.
  private func say(_ part: SectionBench.Part, in turn: inout Turn) {
    guard let source = part.source else { return }
    let own = turn.words.composing
    var told = turn.plain.composing.source(source.name(in: turn.words))
    if !part.marks.utf8.isEmpty { told += " (" + part.marks + ")" }
    turn.quote(told)
    switch part.state {
    case .changed(let offer?):
      turn.quote(own.changedTo(offer.text))
      turn.say(turn.plain.composing.howRenew(turn.typed(.renew)))
    case .changed(nil): turn.say(own.changed)
    case .gone: turn.say(own.gone)
    case .same, nil: break
    }
  }

  /// The rows that have a number, in their order.
  private func choosable(_ bench: SectionBench) -> [(row: SectionBench.Row, prompt: PromptID?)] {
    bench.rows.indices.filter { bench.rows[$0].isChoosable }.map {
      (bench.rows[$0], bench.prompt(ofRow: $0))
    }
  }

  private func sayMaterial(of section: ProposalSection, in turn: inout Turn) {
    guard let bench = turn.desk.bench(of: section) else { return }
    let own = turn.words.composing
    var number = 0
    for row in bench.rows {
      if row.isChoosable { number += 1 }
      switch row {
      case .question(let feed):
        turn.quote(feed.prompt == nil ? own.fromMeeting(feed.question) : feed.question)
      case .unanswered:
        turn.quote("\(number). \(own.unanswered)")
      case .tooFew(_, let count):
        turn.quote(
          "\(number). \(turn.words.proposal.tooFew(count, TeamAnswers.threshold))")
      case .offer(let offer, let isTaken):
        let marks = [
          turn.words.proposal.marks(of: offer.source), isTaken ? own.isTaken : "",
        ].filter { !$0.utf8.isEmpty }
        let told = marks.isEmpty ? "" : " (" + marks.joined(separator: ", ") + ")"
        turn.quote("\(number). \(offer.text.oneLine)\(told)")
      }
    }
    if number == 0 { turn.say(own.nothingFeeds) }
    turn.say(
      turn.plain.composing.howMaterial(turn.typed(.take) + " 1", turn.typed(.quote) + " 1"))
    if !whose.isTeam { turn.say(turn.plain.composing.howOpen(turn.typed(.open) + " 1")) }
  }

  /// Each line is a piece of its own.
  func write(_ line: String, in section: ProposalSection, _ turn: inout Turn) {
    guard !line.isBlank else { return sayText(of: section, in: &turn) }
    let piece = turn.desk.newPiece(.own, line)
    let index = turn.desk.composition?.proposal[section].count ?? 0
    turn.wish(turn.desk.compose([.added(piece, to: section, at: index)]))
    turn.say(turn.plain.composing.written(index + 1))
  }

  mutating func perform(
    _ act: Act, _ rest: String, in section: ProposalSection, _ turn: inout Turn
  ) -> Move? {
    switch act {
    case .show: sayText(of: section, in: &turn)
    case .material: sayMaterial(of: section, in: &turn)
    case .take: takeOver(act, rest, asQuote: false, in: section, &turn)
    case .quote: takeOver(act, rest, asQuote: true, in: section, &turn)
    case .open: return goToQuestion(rest, in: section, &turn)
    case .table:
      guard ComposingTable(of: section) != nil else {
        turn.say(turn.plain.notHere)
        return .stays
      }
      part = .table(section)
      sayTable(of: section, in: &turn)
    case .replace: replace(rest, in: section, &turn)
    case .move: movePiece(rest, in: section, &turn)
    case .remove, .renew, .known, .assumed, .readability:
      withPiece(act, rest, in: section, &turn) { piece, turn in
        Self.perform(act, on: piece, in: section, &turn)
      }
    default: return nil
    }
    return .stays
  }

  private static func perform(
    _ act: Act, on piece: ProposalPiece, in section: ProposalSection, _ turn: inout Turn
  ) {
    let words = turn.plain.composing
    switch act {
    case .remove:
      turn.wish(turn.desk.compose([.removed(piece.id)]))
      turn.say(words.removed(turn.typed(.undo)))
    case .known, .assumed:
      guard piece.source != nil else { return turn.say(turn.words.composing.notices.nothingHere) }
      turn.wish(turn.desk.compose([.assumed(piece.id, act == .assumed)]))
      turn.say(act == .assumed ? words.nowAssumed : words.nowKnown)
    case .renew:
      let part = turn.desk.bench(of: section)?.part(piece.id)
      guard let offer = part?.renewal else {
        let own = turn.words.composing.notices
        return turn.say(part?.state == .gone ? own.gone : own.notChanged)
      }
      turn.wish(turn.desk.renew(piece.id, from: offer))
      turn.desk.notice = nil
      turn.say(words.renewed(turn.typed(.undo)))
    default:
      turn.tellHowItReads(piece.text)
    }
  }

  private func takeOver(
    _ act: Act, _ rest: String, asQuote: Bool, in section: ProposalSection, _ turn: inout Turn
  ) {
    guard let row = row(act, rest, in: section, &turn)?.row else { return }
    let own = turn.words.composing.notices
    guard case .offer(let offer, let isTaken) = row else { return turn.say(own.nothingHere) }
    guard !isTaken else { return turn.say(own.isTakenAlready) }
    guard !asQuote || offer.isQuotable else {
      return turn.say(turn.plain.composing.notQuotable(turn.typed(.take)))
    }
    let index = turn.desk.composition?.proposal[section].count ?? 0
    turn.wish(turn.desk.takeOver(offer, into: section, at: index, isQuote: asQuote))
    turn.desk.notice = nil
    turn.say(turn.plain.composing.taken(index + 1, turn.typed(.undo)))
  }

  private func goToQuestion(
    _ rest: String, in section: ProposalSection, _ turn: inout Turn
  ) -> Move {
    guard let prompt = row(.open, rest, in: section, &turn)?.prompt else { return .stays }
    guard let place = turn.desk.placeToAnswer(prompt) else {
      turn.say(turn.words.composing.notices.noQuestion)
      return .stays
    }
    turn.wish(.keepProposal)
    return .show(.reading(place))
  }

  // MARK: - By number

  private func row(
    _ act: Act, _ rest: String, in section: ProposalSection, _ turn: inout Turn
  ) -> (row: SectionBench.Row, prompt: PromptID?)? {
    let rows = turn.desk.bench(of: section).map(choosable) ?? []
    guard let number = Numerals.number(rest) else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + " 1"))
      return nil
    }
    guard rows.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(rows.count))
      return nil
    }
    return rows[number - 1]
  }

  private func withPiece(
    _ act: Act, _ rest: String, in section: ProposalSection, _ turn: inout Turn,
    _ body: (ProposalPiece, inout Turn) -> Void
  ) {
    let pieces = turn.desk.composition?.proposal[section] ?? []
    guard let number = Numerals.number(rest) else {
      return turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + " 1"))
    }
    guard pieces.indices.contains(number - 1) else {
      return turn.say(turn.plain.noSuchNumber(pieces.count))
    }
    body(pieces[number - 1], &turn)
  }

  private func replace(_ rest: String, in section: ProposalSection, _ turn: inout Turn) {
    let pieces = turn.desk.composition?.proposal[section] ?? []
    guard let (number, text) = Numerals.leading(rest), !text.utf8.isEmpty else {
      return turn.say(turn.plain.answer.lineNeeded(turn.typed(.replace) + " 1 …"))
    }
    guard pieces.indices.contains(number - 1) else {
      return turn.say(turn.plain.noSuchNumber(pieces.count))
    }
    let piece = pieces[number - 1]
    let length = piece.text.utf8.count
    turn.desk.pauseComposing()
    turn.wish(
      turn.desk.compose([
        .spliced(
          piece.id,
          Splice(offset: 0, removed: length, inserted: text, lengthBefore: length))
      ]))
    turn.say(turn.plain.composing.replaced(number))
  }

  private func movePiece(_ rest: String, in section: ProposalSection, _ turn: inout Turn) {
    let pieces = turn.desk.composition?.proposal[section] ?? []
    guard let numbers = Numerals.numbers(rest), numbers.count == 2 else {
      return turn.say(turn.plain.answer.lineNeeded(turn.typed(.move) + " 2 1"))
    }
    guard numbers.allSatisfy({ pieces.indices.contains($0 - 1) }) else {
      return turn.say(turn.plain.noSuchNumber(pieces.count))
    }
    let piece = pieces[numbers[0] - 1]
    turn.wish(turn.desk.compose([.moved(piece.id, to: section, at: numbers[1] - 1)]))
    sayText(of: section, in: &turn)
  }
}
