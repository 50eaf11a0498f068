import Answers
import Learning
import Sittings
import Words

// What is typed there.
extension OverviewPoint {
  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    if isNarrowing { return takeFilter(line, in: &turn) }
    if line.utf8.isEmpty {
      guard entry != nil else { return .back }
      sayList(in: &turn)
      return .stays
    }
    guard let number = Numerals.number(line) else { return nil }
    if let entry {
      sayVersion(number, of: entry, in: &turn)
      return .stays
    }
    guard rows.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(rows.count))
      return .stays
    }
    guard let place = list.place(of: rows[number - 1]) else {
      turn.say(turn.plain.overview.gone(turn.typed(.show) + " \(number)"))
      return .stays
    }
    return .show(.reading(place))
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> Move? {
    switch act {
    case .back:
      guard entry != nil || isNarrowing else { return .back }
      sayList(in: &turn)
    case .list: sayList(in: &turn)
    case .proposal: return .show(.proposal(.own(id)))
    case .overview: sayList(in: &turn)
    case .search: look(for: rest, in: &turn)
    case .filter: return rest.utf8.isEmpty ? askFilter(in: &turn) : takeFilter(rest, in: &turn)
    case .show: showEntry(rest, in: &turn)
    case .share: share(rest, in: &turn)
    case .restore: restore(rest, in: &turn)
    default: return nil
    }
    return .stays
  }

  /// Looks for words; for none, all questions are there again.
  private mutating func look(for words: String, in turn: inout Turn) {
    if words.isBlank, !list.isSearching {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(.search) + " …"))
      return
    }
    list.look(for: words, on: turn.desk)
    sayList(in: &turn)
  }

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) {
    list.renew(on: turn.desk)
    if let entry { sayVersions(of: entry, in: &turn) } else { sayList(in: &turn) }
  }

  // Filters and orders are chosen from one list of numbers.

  @discardableResult
  mutating func askFilter(in turn: inout Turn) -> Move {
    isNarrowing = true
    let words = turn.words
    turn.say(words.plain.overview.whatToTell)
    let names =
      OverviewFilter.allCases.map { $0.name(in: words.overview) }
      + OverviewOrder.allCases.map { $0.name(in: words.overview) }
    for (index, name) in names.enumerated() { turn.quote("\(index + 1). \(name)") }
    turn.say(words.plain.examples.howFilter)
    turn.say(words.plain.enterGoesBack)
    return .stays
  }

  private mutating func takeFilter(_ line: String, in turn: inout Turn) -> Move? {
    let filters = OverviewFilter.allCases.count
    let highest = filters + OverviewOrder.allCases.count
    if !line.utf8.isEmpty {
      guard let numbers = Numerals.numbers(line) else { return nil }
      guard numbers.allSatisfy((1...highest).contains) else {
        turn.say(turn.plain.noSuchNumber(highest))
        return .stays
      }
      for number in numbers {
        if number <= filters {
          list.narrow(to: OverviewFilter.allCases[number - 1], on: turn.desk)
        } else {
          list.order(by: OverviewOrder.allCases[number - 1 - filters], on: turn.desk)
        }
      }
    }
    sayList(in: &turn)
    return .stays
  }
}
