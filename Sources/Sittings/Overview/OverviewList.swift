import Answers
package import Learning
import Words

/// The overview of a course as it is gone through: narrowed down, ordered, searched.
///
/// Full screen and line by line show the same rows of it.
package struct OverviewList: Equatable, Sendable {
  package enum Row: Equatable, Sendable {
    /// The heading of a part, by its number.
    case part(Int)
    /// A question, by its number.
    case entry(Int)
    /// Something that was searched for, by its number among the hits.
    case hit(Int)
  }

  package private(set) var overview: Overview
  package private(set) var filter = OverviewFilter.all
  package private(set) var order = OverviewOrder.course
  package private(set) var search: OverviewSearch?
  package private(set) var rows: [Row] = []

  package init(of course: CourseID, on desk: Desk) {
    overview = Overview(of: course, on: desk)
    makeRows(on: desk)
  }

  /// The words that are searched for now.
  package var query: String { search?.text ?? "" }
  package var isSearching: Bool { !query.isBlank }

  package mutating func narrow(to filter: OverviewFilter, on desk: Desk) {
    self.filter = filter
    makeRows(on: desk)
  }

  /// The next of the filters that let something through, or the one before.
  package func filter(by step: Int) -> OverviewFilter {
    let offered = offeredFilters
    let place = offered.firstIndex(of: filter) ?? 0
    return offered[(place + step + offered.count) % offered.count]
  }

  /// The filters that are of any use now.
  package var offeredFilters: [OverviewFilter] {
    OverviewFilter.allCases.filter { $0 == .all || $0 == filter || overview.count($0) > 0 }
  }

  package mutating func order(by order: OverviewOrder, on desk: Desk) {
    self.order = order
    makeRows(on: desk)
  }

  package mutating func look(for text: String, on desk: Desk) {
    // Folding all texts takes a moment, and is done once.
    if search == nil { search = OverviewSearch(in: OverviewIndex(of: overview, on: desk)) }
    search?.look(for: text)
    makeRows(on: desk)
  }

  /// Takes in that answers have changed, or the language.
  package mutating func renew(on desk: Desk) {
    overview = Overview(of: overview.course, on: desk)
    let text = query
    search = nil
    if text.isBlank { makeRows(on: desk) } else { look(for: text, on: desk) }
  }

  /// The question of a row; nothing where it is a heading or a page of the course.
  package func entry(of row: Row) -> OverviewEntry? {
    switch row {
    case .part: nil
    case .entry(let index): overview.entries[index]
    case .hit(let index): hit(index).flatMap { $0.entry }.map { overview.entries[$0] }
    }
  }

  /// Where a row leads; nothing where it leads nowhere.
  package func place(of row: Row) -> ReaderPlace? {
    guard case .hit(let index) = row else { return entry(of: row)?.place }
    return hit(index)?.place
  }

  private func hit(_ index: Int) -> OverviewIndex.Passage? {
    search.map { $0.passage(of: $0.hits[index]) }
  }
}

extension OverviewList {
  private mutating func makeRows(on desk: Desk) {
    if isSearching, let search {
      let found = search.hits.indices.filter { filter == .all || lets(search.hits[$0]) }
      rows = sorted(found.map(Row.hit), in: desk.contentLanguage)
    } else if order == .course {
      rows = overview.parts.enumerated().flatMap { number, part -> [Row] in
        let shown = part.entries.filter { filter.lets(overview.entries[$0]) }
        return shown.isEmpty ? [] : [.part(number)] + shown.map(Row.entry)
      }
    } else {
      let shown = overview.entries.indices.filter { filter.lets(overview.entries[$0]) }
      rows = sorted(shown.map(Row.entry), in: desk.contentLanguage)
    }
  }

  private func lets(_ hit: OverviewHit) -> Bool {
    guard let entry = search?.passage(of: hit).entry else { return false }
    return filter.lets(overview.entries[entry])
  }

  /// Rows that are equal in what counts stay in the order of the course.
  private func sorted(_ rows: [Row], in language: Language) -> [Row] {
    switch order {
    case .course:
      return rows
    case .alphabet:
      let keys = rows.map { SortKey(title(of: $0), in: language) }
      return rows.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { rows[$0] }
    case .newest:
      let times = rows.map { entry(of: $0)?.lastAnswered?.seconds ?? .min }
      return rows.indices.sorted { (times[$1], $0) < (times[$0], $1) }.map { rows[$0] }
    }
  }

  /// By what a row is found in the alphabet: the question, or the page.
  private func title(of row: Row) -> String {
    if let entry = entry(of: row) { return entry.question }
    guard case .hit(let index) = row else { return "" }
    return hit(index)?.title ?? ""
  }
}

extension OverviewEntry {
  fileprivate var lastAnswered: Timestamp? { state == .empty && versions == 0 ? nil : updatedAt }
}
