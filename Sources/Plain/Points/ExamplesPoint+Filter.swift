import Answers
import Learning
import Sittings
import Words

// Which cards are told.
extension ExamplesPoint {
  /// Each condition by the number that it is chosen with; the first one is that there is none.
  private func conditions(
    on desk: Desk
  ) -> [(name: String, set: (inout ExampleFilter) -> Void)] {
    let words = desk.wording
    let cards = desk.examples(in: id).map(\.card)
    let openings = ExampleCard.Opening.allCases.enumerated()
      .filter { _, opening in cards.contains { $0.opens.contains(opening) } }
    let gates = ExampleCard.Gate.allCases.enumerated()
      .filter { _, gate in cards.contains { $0.gates.contains(gate) } }
    return [(words.plain.examples.all, { _ in })]
      + openings.map { index, opening in
        ("\(words.reader.opens): \(words.reader.openingNames[index])", { $0.opening = opening })
      }
      + gates.map { index, gate in
        ("\(words.reader.gates): \(words.reader.gateNames[index])", { $0.gate = gate })
      }
      + [
        (words.plain.examples.onlyStarred, { $0.isOnlyStarred = true }),
        (words.plain.examples.byName, { $0.isByName = true }),
      ]
  }

  mutating func askFilter(in turn: inout Turn) {
    isFiltering = true
    turn.say(turn.plain.examples.whichCards)
    for (index, condition) in conditions(on: turn.desk).enumerated() {
      turn.quote("\(index + 1). \(condition.name)")
    }
    turn.say(turn.plain.examples.howFilter)
    turn.say(turn.plain.enterGoesBack)
  }

  mutating func takeFilter(_ line: String, in turn: inout Turn) -> Move? {
    let conditions = conditions(on: turn.desk)
    if !line.utf8.isEmpty {
      guard let numbers = Numerals.numbers(line) else { return nil }
      guard numbers.allSatisfy({ conditions.indices.contains($0 - 1) }) else {
        turn.say(turn.plain.noSuchNumber(conditions.count))
        return .stays
      }
      filter = ExampleFilter()
      for number in numbers { conditions[number - 1].set(&filter) }
    }
    isFiltering = false
    sayList(in: &turn)
    return .stays
  }
}

extension ShownExample {
  /// The title with what else there is to say of the card in a list.
  func title(in words: Wording) -> String {
    let marks = [isStarred ? words.examples.starred : nil, isOwn ? words.examples.own : nil]
      .compactMap { $0 }.joined(separator: ", ")
    return marks.utf8.isEmpty ? card.title : "\(card.title), \(marks)"
  }
}

extension Turn {
  /// Gives a card a star, or takes it away, and says which.
  mutating func star(_ card: ExampleCard, of module: ModuleID, in course: CourseID) {
    let before = UndoSteps.State(of: module.starredID, in: course, on: desk)
    let effects = desk.toggleStar(of: card.id, of: module, in: course)
    guard desk.readingOnly(in: course) == nil else { return }
    keepStep(
      from: before, of: module.starredID, in: course, .choice, words.examples.starredQuestion)
    wish(effects)
    wish(.sync(course))
    let isStarred = desk.isStarred(card.id, of: module, in: course)
    quote(isStarred ? plain.examples.starred(card.title) : plain.examples.unstarred(card.title))
  }
}
