import Answers
import Learning
import Markup
import Words

/// Everything in a course that can be searched: its pages, its questions, and what was answered.
///
/// It is folded once, when a search begins; each key then only looks through letters.
package struct OverviewIndex: Equatable, Sendable {
  /// A text that is searched as one: all words of a query must stand in it.
  package struct Passage: Equatable, Sendable {
    package enum Kind: Equatable, Sendable { case answer, question, page }

    package var kind: Kind
    /// The question that it belongs to, by its place in the overview.
    package var entry: Int?
    /// What stands over it where it belongs to no question.
    package var title: String
    package var place: ReaderPlace?
    package var text: String
    let folded: FoldedText

    init(
      _ kind: Kind, entry: Int? = nil, title: String = "", place: ReaderPlace?, text: String
    ) {
      self.kind = kind
      self.entry = entry
      self.title = title
      self.place = place
      self.text = text
      folded = FoldedText(text)
    }
  }

  package private(set) var passages: [Passage] = []

  package init(of overview: Overview, on desk: Desk) {
    let pages = desk.pages(of: overview.course)
    var rest = pages[...]
    for (number, entry) in overview.entries.enumerated() {
      // A page stands before the questions on it.
      if let place = entry.place, let index = rest.firstIndex(where: { $0.isPage(of: place) }) {
        passages += rest[...index].map(\.passage)
        rest = rest[(index + 1)...]
      }
      passages += desk.passages(of: entry, number: number, in: overview.course)
    }
    passages += rest.map(\.passage)
  }
}

/// A page of a course, and the place at which it opens.
private struct SearchedPage {
  var place: ReaderPlace
  var passage: OverviewIndex.Passage

  func isPage(of other: ReaderPlace) -> Bool {
    place.module == other.module && place.exercise == other.exercise && place.page == other.page
  }
}

extension Desk {
  /// All pages in the order of the course, those of an exercise behind the page that leads to it.
  fileprivate func pages(of course: CourseID) -> [SearchedPage] {
    var seen: Set<ExerciseID> = []
    return modules(of: course).flatMap { module in
      module.pages.enumerated().flatMap { index, page -> [SearchedPage] in
        let place = ReaderPlace(course: course, module: module.id, page: index + 1)
        let inside = page.links.flatMap { link -> [SearchedPage] in
          guard seen.insert(link.exercise).inserted,
            let exercise = exercise(link.exercise, in: course)
          else { return [] }
          return exercise.pages.enumerated().map { number, page in
            var place = place
            (place.exercise, place.page) = (link.exercise, number + 1)
            return searched(page, at: place, of: "\(link.id) \(exercise.title)")
          }
        }
        return [searched(page, at: place, of: "\(module.id) \(module.title)")] + inside
      }
    }
  }

  private func searched(_ page: Page, at place: ReaderPlace, of title: String) -> SearchedPage {
    let number = place.page.map { ", " + wording.reader.pageNumber($0) } ?? ""
    let passage = OverviewIndex.Passage(
      .page, title: title + number, place: place, text: page.searchedText)
    return SearchedPage(place: place, passage: passage)
  }

  /// What was answered to a question, and then the question itself.
  fileprivate func passages(
    of entry: OverviewEntry, number: Int, in course: CourseID
  ) -> [OverviewIndex.Passage] {
    var texts: [(OverviewIndex.Passage.Kind, String)] = []
    if let answer = workbooks[course]?.workbook.answers[entry.answer], let value = answer.value,
      !entry.line.utf8.isEmpty
    {
      let isStars = entry.prompt == nil && entry.place != nil
      let lines =
        isStars
        ? [entry.line]
        : answerLines(for: entry.prompt, in: course).searchedLines(of: value, notes: answer.notes)
      texts.append((.answer, lines.joined(separator: "\n")))
    }
    let asked = [entry.label, entry.question] + (entry.prompt?.searchedTexts ?? [])
    texts.append((.question, asked.joined(separator: "\n")))
    return texts.map { kind, text in
      OverviewIndex.Passage(kind, entry: number, place: entry.place, text: text)
    }
  }
}

extension Page {
  /// All that is to be read on it, but for its questions.
  fileprivate var searchedText: String {
    let texts = [title].compactMap { $0 } + blocks.flatMap(\.searchedTexts)
    return texts.filter { !$0.utf8.isEmpty }.joined(separator: "\n")
  }
}

extension PageBlock {
  fileprivate var searchedTexts: [String] {
    switch self {
    case .prose(let block): [block.plainText]
    case .media(let item):
      [item.title, item.author, item.text, item.missing].compactMap { $0 }
    case .example(let card):
      [card.title, card.who, card.whom, card.place, card.text, card.good, card.cost, card.risk]
        .compactMap { $0 } + (card.thenAndNow?.searchedTexts ?? [])
    case .note(let note):
      [note.title, note.text].compactMap { $0 } + (note.thenAndNow?.searchedTexts ?? [])
    case .exercise(let link): [link.question].compactMap { $0 }
    case .prompt, .step, .broken: []
    }
  }
}

extension ThenAndNow {
  fileprivate var searchedTexts: [String] { [then, now].compactMap { $0 } }
}

extension Prompt {
  /// What is said about the question besides the question.
  fileprivate var searchedTexts: [String] {
    let parts: [String] =
      switch kind {
      case .text, .list: []
      case .scale(let scale): scale.items.map(\.text) + [scale.lowEnd, scale.highEnd]
      case .choice(let choice):
        if case .options(let options) = choice.source { options.map(\.text) } else { [] }
      case .check(let items, _): items.map(\.text)
      case .claims(.first(let items)): items.map(\.text)
      case .claims(.again): []
      case .path(let canvas): canvas.stages.map(\.text) + canvas.lanes.map(\.text)
      case .records(let records): records.fields.map(\.question)
      }
    return [help].compactMap { $0 } + parts
  }
}
