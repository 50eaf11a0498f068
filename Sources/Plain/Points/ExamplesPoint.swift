import Answers
import Learning
import Sittings
import Words

/// All example cards of a course: a list by number, and one of them at a time.
struct ExamplesPoint: Equatable, Sendable {
  let id: CourseID
  var filter = ExampleFilter()
  /// The card that was told last; nothing while one is at the list.
  private var card: ItemID?
  /// Whether it is asked which cards are to be told.
  var isFiltering = false

  init(id: CourseID) {
    self.id = id
  }

  /// The cards that pass the filter, in the order that is wished for.
  private func shown(on desk: Desk) -> [ShownExample] {
    let cards = desk.examples(in: id)
    return filter.places(in: cards, language: desk.contentLanguage).map { cards[$0] }
  }
}

extension ExamplesPoint: Place {
  var course: CourseID? { id }

  var occasion: Occasion { isFiltering ? .filtering : .examples }

  mutating func open(in turn: inout Turn) {
    if isFiltering { return askFilter(in: &turn) }
    let shown = shown(on: turn.desk)
    if let index = shown.firstIndex(where: { $0.card.id == card }) {
      tell(index, of: shown, in: &turn)
    } else {
      sayList(in: &turn)
    }
  }

  mutating func sayList(in turn: inout Turn) {
    card = nil
    let words = turn.words
    let cards = turn.desk.examples(in: id)
    let shown = shown(on: turn.desk)
    turn.say(words.examples.title + ".")
    guard !cards.isEmpty else {
      turn.say(words.examples.noCards)
      turn.say(words.plain.enterGoesBack)
      return
    }
    turn.say(words.plain.examples.shown(shown.count, cards.count))
    for name in filter.names(in: words) { turn.quote(words.plain.overview.narrowed(name)) }
    if shown.isEmpty {
      turn.quote(words.plain.examples.noneMatch(turn.typed(.filter) + " 1"))
    }
    for (index, one) in shown.enumerated() { turn.quote("\(index + 1). \(one.title(in: words))") }
    if turn.desk.placeForOwnExamples(in: id) != nil {
      turn.say(words.plain.examples.toOwn(turn.typed(.own)))
    }
    turn.say(words.plain.examples.howList)
  }

  private mutating func tell(_ index: Int, of shown: [ShownExample], in turn: inout Turn) {
    let one = shown[index]
    let words = turn.plain.examples
    card = one.card.id
    turn.say(words.card(index + 1, shown.count))
    turn.read(one.card.blocks(in: turn.words.reader))
    if one.isStarred || one.isOwn { turn.quote(one.title(in: turn.words)) }
    turn.say(index + 1 < shown.count ? words.howCard : words.lastCard)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    if isFiltering { return takeFilter(line, in: &turn) }
    let shown = shown(on: turn.desk)
    if line.utf8.isEmpty { return goOn(in: &turn) }
    guard let number = Numerals.number(line) else { return nil }
    guard shown.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(shown.count))
      return .stays
    }
    tell(number - 1, of: shown, in: &turn)
    return .stays
  }

  /// From card to card, after the last one to the list, and from the list to where one was.
  private mutating func goOn(in turn: inout Turn) -> Move {
    let shown = shown(on: turn.desk)
    guard let index = shown.firstIndex(where: { $0.card.id == card }) else { return .back }
    turn.pause()
    if index + 1 < shown.count {
      tell(index + 1, of: shown, in: &turn)
    } else {
      sayList(in: &turn)
    }
    return .stays
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> Move? {
    switch act {
    case .ahead: return goOn(in: &turn)
    case .back: return goBack(in: &turn)
    case .list: sayList(in: &turn)
    case .star:
      withCard(act, rest, in: &turn) { $1.star($0.card, of: $0.module, in: $0.place.course) }
    case .compare: compare(rest, in: &turn)
    case .filter where !rest.utf8.isEmpty: return takeFilter(rest, in: &turn)
    case .filter: askFilter(in: &turn)
    case .own: return goToOwn(in: &turn)
    case .open:
      var move: Move = .stays
      withCard(act, rest, in: &turn) { one, _ in move = .show(.reading(one.place)) }
      return move
    default: return nil
    }
    return .stays
  }

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) { sayList(in: &turn) }

  private mutating func goBack(in turn: inout Turn) -> Move {
    guard isFiltering || card != nil else { return .back }
    isFiltering = false
    sayList(in: &turn)
    return .stays
  }

  private func goToOwn(in turn: inout Turn) -> Move {
    if let place = turn.desk.placeForOwnExamples(in: id) { return .show(.reading(place)) }
    turn.desk.notice = .noOwnExamples
    return .stays
  }

  /// Does something with the card of a number, or with the one that was told last.
  private func withCard(
    _ act: Act, _ rest: String, in turn: inout Turn, _ body: (ShownExample, inout Turn) -> Void
  ) {
    let shown = shown(on: turn.desk)
    let index =
      rest.utf8.isEmpty
      ? shown.firstIndex { $0.card.id == card } : Numerals.number(rest).map { $0 - 1 }
    guard let index else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + " 1"))
      return
    }
    guard shown.indices.contains(index) else {
      turn.say(turn.plain.noSuchNumber(shown.count))
      return
    }
    body(shown[index], &turn)
  }

  /// What two cards tell about the same things, thing by thing.
  private func compare(_ rest: String, in turn: inout Turn) {
    let shown = shown(on: turn.desk)
    let words = turn.words
    guard let numbers = Numerals.numbers(rest), numbers.count == 2 else {
      turn.say(words.plain.answer.lineNeeded(turn.typed(.compare) + " 1 3"))
      return
    }
    guard numbers.allSatisfy({ shown.indices.contains($0 - 1) }) else {
      turn.say(words.plain.noSuchNumber(shown.count))
      return
    }
    guard numbers[0] != numbers[1] else {
      turn.desk.notice = .sameCard
      return
    }
    let (first, second) = (shown[numbers[0] - 1].card, shown[numbers[1] - 1].card)
    turn.say(words.examples.comparison + ".")
    turn.quote(words.plain.examples.first(first.title))
    turn.quote(words.plain.examples.second(second.title))
    for (one, other) in zip(first.facts(in: words), second.facts(in: words))
    where one.text != nil || other.text != nil {
      turn.say(one.label + ":")
      turn.quote(words.plain.examples.first(one.text ?? words.plain.examples.silent))
      turn.quote(words.plain.examples.second(other.text ?? words.plain.examples.silent))
    }
  }
}
