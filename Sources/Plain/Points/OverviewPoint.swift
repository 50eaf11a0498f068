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
    if entry.isShared { marks.append(words.sharing.team) }
    if entry.versions > 0 { marks.append(words.overview.versions(entry.versions)) }
    return "\(entry.label), \(marks.joined(separator: ", ")): \(entry.question)"
  }
}
