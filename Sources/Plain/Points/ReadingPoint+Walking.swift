import Answers
import Learning
import Sittings
import Words

extension ReadingPoint {
  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    if var talk {
      let outcome = talk.take(line, in: &turn)
      self.talk = talk
      return outcome.map { follow($0, in: &turn) }
    }
    if place == nil { return takeAtEnd(line, in: &turn) }
    if Numerals.number(line) == 1, let move = openOffer(in: &turn) { return move }
    guard line.utf8.isEmpty else { return nil }
    goAhead(in: &turn)
    return .stays
  }

  mutating func end(in turn: inout Turn) -> Move? {
    guard var talk else { return nil }
    let outcome = talk.end(in: &turn)
    self.talk = talk
    return outcome.map { follow($0, in: &turn) }
  }

  private mutating func follow(_ outcome: PromptOutcome, in turn: inout Turn) -> Move {
    if outcome == .isDone { goAhead(in: &turn) }
    return .stays
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> Move? {
    if act == .share, let move = shareModule(rest, in: &turn) { return move }
    if var talk {
      let outcome = talk.perform(act, rest, in: &turn)
      self.talk = talk
      if let outcome { return follow(outcome, in: &turn) }
    }
    switch act {
    case .ahead: goAhead(in: &turn)
    case .back: return goBack(in: &turn)
    case .question: goToQuestion(in: &turn)
    case .page: return turnPage(rest, in: &turn)
    case .finish: return finish(in: &turn)
    case .open: return openOffer(in: &turn)
    case .star: return star(in: &turn)
    case .examples: return .show(.examples(at.course))
    case .overview: return .show(.overview(at.course, lookingFor: ""))
    case .proposal: return .show(.proposal(.own(at.course)))
    case .search: return .show(.overview(at.course, lookingFor: rest))
    default: return nil
    }
    return .stays
  }

  /// Gives all answers of the module to the team where that was asked for, or where no single
  /// question is open.
  private func shareModule(_ rest: String, in turn: inout Turn) -> Move? {
    if Turn.behindAll(rest) != nil {
      turn.share(module: at.module, in: at.course)
      return .stays
    }
    guard talk == nil else { return nil }
    let command = turn.typed(.share) + " " + turn.words.sharing.all
    turn.say(turn.words.sharing.howModule(command))
    return .stays
  }

  private mutating func goAhead(in turn: inout Turn) {
    leaveTalk(in: &turn)
    let pages = reading(on: turn.desk)?.pages.count ?? 0
    if part + 1 < pieces(on: turn.desk).count || page + 1 >= pages {
      part += 1
      turn.pause()
      arrive(in: &turn)
    } else {
      sayPause(in: &turn)
      go(toPage: page + 1, in: &turn)
    }
  }

  /// Says where a piece of the module ends, so that one can stop with a good conscience.
  private func sayPause(in turn: inout Turn) {
    let language = turn.desk.contentLanguage
    guard let reading = reading(on: turn.desk), reading.isGoodPause(after: page, in: language)
    else { return }
    turn.say(turn.plain.reading.goodPause(reading.minutesLeft(after: page, in: language)))
  }

  private mutating func goBack(in turn: inout Turn) -> Move {
    guard part > 0 || page > 0 else {
      if let origin = turn.desk.origin(of: at) { return .show(.reading(origin)) }
      turn.say(turn.plain.reading.atFirstPart)
      return .stays
    }
    leaveTalk(in: &turn)
    turn.pause()
    if part > 0 {
      part -= 1
    } else {
      page -= 1
      part = max(0, pieces(on: turn.desk).count - 1)
      sayPage(in: &turn)
    }
    arrive(in: &turn)
    return .stays
  }

  private mutating func go(toPage number: Int, in turn: inout Turn) {
    (page, part) = (number, 0)
    turn.pause()
    sayPage(in: &turn)
    arrive(in: &turn)
  }

  private mutating func turnPage(_ rest: String, in turn: inout Turn) -> Move {
    let count = reading(on: turn.desk)?.pages.count ?? 0
    guard let number = rest.utf8.isEmpty ? page + 2 : Numerals.number(rest), number >= 1,
      number <= count
    else {
      if rest.utf8.isEmpty {
        leaveTalk(in: &turn)
        part = pieces(on: turn.desk).count
        turn.pause()
        arrive(in: &turn)
      } else {
        turn.say(turn.plain.noSuchNumber(count))
      }
      return .stays
    }
    leaveTalk(in: &turn)
    go(toPage: number - 1, in: &turn)
    return .stays
  }

  /// The next question, or way into an exercise, after the part one is at.
  private mutating func goToQuestion(in turn: inout Turn) {
    guard let pages = reading(on: turn.desk)?.pages else { return }
    for number in pages.indices.dropFirst(page) {
      let pieces = Piece.pieces(of: pages[number])
      let first = number == page ? part + 1 : 0
      guard let next = pieces.indices.dropFirst(first).first(where: { pieces[$0].isQuestion })
      else { continue }
      leaveTalk(in: &turn)
      turn.pause()
      let isOtherPage = number != page
      (page, part) = (number, next)
      if isOtherPage { sayPage(in: &turn) }
      arrive(in: &turn)
      return
    }
    turn.say(turn.plain.reading.noMoreQuestions)
  }

  /// What was written goes onto the disk when its question is left.
  private mutating func leaveTalk(in turn: inout Turn) {
    guard talk != nil else { return }
    talk?.leave(in: &turn)
    if turn.memory.visited != nil {
      turn.wish(.sync(at.course))
      if let asked = talk?.asked { turn.tellFindings(in: asked) }
    }
    talk = nil
    turn.memory.visited = nil
  }
}
