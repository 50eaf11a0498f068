import Answers
import Learning
import Sittings
import Words

/// All questions of a course by number: how far each has come, what is searched for, and how an
/// answer was before.
struct OverviewPoint: Equatable, Sendable {
  let id: CourseID
  var list: OverviewList
  /// The question whose answer and versions were told last; nothing while one is at the list.
  var entry: OverviewEntry?
  /// Whether it is asked which questions are to be told.
  var isNarrowing = false

  init(of course: CourseID, lookingFor words: String = "", on desk: Desk) {
    id = course
    list = OverviewList(of: course, on: desk)
    if !words.isBlank { list.look(for: words, on: desk) }
  }

  /// The rows that lead somewhere, by the numbers that they are told with.
  var rows: [OverviewList.Row] {
    list.rows.filter {
      if case .part = $0 { false } else { true }
    }
  }
}

extension OverviewPoint: Place {
  var course: CourseID? { id }

  var occasion: Occasion {
    if isNarrowing { return .narrowing }
    return entry == nil ? .overview : .versions
  }

  mutating func open(in turn: inout Turn) {
    list.renew(on: turn.desk)
    if isNarrowing {
      askFilter(in: &turn)
    } else if let entry {
      sayVersions(of: entry, in: &turn)
    } else {
      sayList(in: &turn)
    }
  }

  mutating func sayList(in turn: inout Turn) {
    (entry, isNarrowing) = (nil, false)
    let words = turn.plain.overview
    sayHead(in: &turn)
    var number = 0
    for row in list.rows {
      if case .part(let index) = row {
        say(list.overview.parts[index], in: &turn)
      } else {
        number += 1
        turn.quote("\(number). \(text(of: row, on: turn.desk))")
      }
    }
    if number == 0, !list.isSearching { turn.say(words.noQuestions(turn.typed(.filter) + " 1")) }
    turn.say(words.howList)
  }

  private func sayHead(in turn: inout Turn) {
    let words = turn.words
    let title = turn.desk.outline(id)?.titles.text(in: turn.desk.contentLanguage)
    turn.say(words.plain.overview.title(title ?? id.rawValue))
    guard list.isSearching else {
      turn.say(words.plain.overview.tally(list.overview.done, list.overview.asked))
      if list.overview.minutesLeft > 0 {
        turn.say(words.plain.overview.minutesLeft(list.overview.minutesLeft))
      }
      return sayNarrowing(in: &turn)
    }
    turn.quote(words.plain.overview.searched(list.query))
    let hits = list.rows.count
    turn.say(hits == 0 ? words.plain.overview.nothingFound : words.overview.hits(hits) + ".")
    turn.say(words.plain.overview.noSearch(turn.typed(.search)))
    sayNarrowing(in: &turn)
  }

  private func sayNarrowing(in turn: inout Turn) {
    let words = turn.words
    if list.filter != .all {
      turn.say(words.plain.overview.narrowed(list.filter.name(in: words.overview)))
    }
    if list.order != .course {
      turn.say(words.plain.overview.narrowed(list.order.name(in: words.overview)))
    }
  }

  private func say(_ part: OverviewPart, in turn: inout Turn) {
    turn.say(
      part.asked > 0 ? turn.plain.overview.part(part.title, part.done, part.asked) : part.title)
  }

  private func text(of row: OverviewList.Row, on desk: Desk) -> String {
    let words = desk.wording
    guard case .hit(let index) = row, let search = list.search else {
      return list.entry(of: row).map { described($0, in: words) } ?? ""
    }
    let hit = search.hits[index]
    let passage = search.passage(of: hit)
    let found = search.snippet(of: hit)
    let text = found.before + found.found + found.after
    let label = list.entry(of: row)?.label ?? passage.title
    return switch passage.kind {
    case .answer: words.plain.overview.inAnswer(label, text)
    case .question: words.plain.overview.inQuestion(label, text)
    case .page: "\(label): \(text)"
    }
  }

  /// The question with how far its answer has come.
  private func described(_ entry: OverviewEntry, in words: Wording) -> String {
    var marks = [words.overview.states[entry.state.rawValue]]
    if entry.isRetrievable { marks = [words.overview.emptied] }
    if entry.hasOtherKind { marks.append(words.overview.otherKind) }
    if entry.isShared { marks.append(words.overview.shared) }
    if entry.versions > 0 { marks.append(words.overview.versions(entry.versions)) }
    return "\(entry.label), \(marks.joined(separator: ", ")): \(entry.question)"
  }
}

// MARK: - What is typed

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
  private mutating func askFilter(in turn: inout Turn) -> Move {
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
