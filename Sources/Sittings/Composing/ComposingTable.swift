package import Learning
package import Proposals

/// One of the two small tables of a proposal.
package enum ComposingTable: Equatable, Sendable {
  case hours, measures

  /// A line of a table, by its number; one past the last is a new one.
  package enum Row: Equatable, Sendable {
    case work(Int), freed(Int), measure(Int)

    package var columns: Int {
      switch self {
      case .work: 4
      case .freed: 2
      case .measure: 5
      }
    }
  }

  /// Where the kind of a measure stands, which is chosen and not typed.
  package static let kindColumn = 1
  package static let longestCell = 400

  package init?(of section: ProposalSection) {
    switch section {
    case .resources: self = .hours
    case .evaluation: self = .measures
    default: return nil
    }
  }
}

extension Proposal {
  /// The lines of a table, with an empty one to begin at the end of each part.
  package func rows(of table: ComposingTable) -> [ComposingTable.Row] {
    switch table {
    case .hours:
      let work = min(capacity.work.count + 1, CapacitySum.mostRows)
      let freed = min(capacity.freed.count + 1, CapacitySum.mostRows)
      return (0..<work).map { .work($0) } + (0..<freed).map { .freed($0) }
    case .measures:
      let most = Measure.mostNumbers + Measure.mostQualities
      let rows = max(measures.count, min(measures.count + 1, most))
      return (0..<rows).map { .measure($0) }
    }
  }

  /// What stands in a cell; the kind of a measure is no text.
  package func text(in row: ComposingTable.Row, column: Int) -> String {
    switch row {
    case .work(let index):
      guard capacity.work.indices.contains(index) else { return "" }
      let work = capacity.work[index]
      return [work.name, work.contacts, work.minutes, work.fixed][column]
    case .freed(let index):
      guard capacity.freed.indices.contains(index) else { return "" }
      return [capacity.freed[index].name, capacity.freed[index].hours][column]
    case .measure(let index):
      guard measures.indices.contains(index) else { return "" }
      let measure = measures[index]
      return [measure.name, "", measure.baseline, measure.target, measure.when][column]
    }
  }

  /// The kind of a measure, or the one that a new measure would be of.
  package func kind(ofMeasure index: Int) -> Measure.Kind {
    if measures.indices.contains(index) { return measures[index].kind }
    return measures.count { $0.kind == .number } < Measure.mostNumbers ? .number : .quality
  }

  /// The change by which a text stands in a cell; a new row is begun where it is needed.
  package func writing(
    _ text: String, in row: ComposingTable.Row, column: Int
  ) -> ProposalEdit.Change? {
    guard text.utf8.count <= ComposingTable.longestCell else { return nil }
    switch row {
    case .work(let index):
      var sum = capacity
      if index == sum.work.count { sum.work.append(.init()) }
      guard sum.work.indices.contains(index) else { return nil }
      sum.work[index][column] = text
      return .reckoned(sum)
    case .freed(let index):
      var sum = capacity
      if index == sum.freed.count { sum.freed.append(.init()) }
      guard sum.freed.indices.contains(index) else { return nil }
      if column == 0 { sum.freed[index].name = text } else { sum.freed[index].hours = text }
      return .reckoned(sum)
    case .measure(let index):
      return alteringMeasure(index) { $0[column] = text }
    }
  }

  /// The change by which a measure is of the other kind.
  package func togglingKind(ofMeasure index: Int) -> ProposalEdit.Change? {
    alteringMeasure(index) { $0.kind = $0.kind == .number ? .quality : .number }
  }

  private func alteringMeasure(
    _ index: Int, _ change: (inout Measure) -> Void
  ) -> ProposalEdit.Change? {
    var all = measures
    if index == all.count { all.append(Measure(kind(ofMeasure: index))) }
    guard all.indices.contains(index), all.count <= Self.mostMeasures else { return nil }
    change(&all[index])
    return .measured(all)
  }

  /// The change by which a row is gone; nothing where there is none.
  package func removing(_ row: ComposingTable.Row) -> ProposalEdit.Change? {
    var sum = capacity
    switch row {
    case .work(let index):
      guard sum.work.indices.contains(index) else { return nil }
      sum.work.remove(at: index)
    case .freed(let index):
      guard sum.freed.indices.contains(index) else { return nil }
      sum.freed.remove(at: index)
    case .measure(let index):
      guard measures.indices.contains(index) else { return nil }
      var all = measures
      all.remove(at: index)
      return .measured(all)
    }
    return .reckoned(sum)
  }
}

extension CapacitySum.Work {
  fileprivate subscript(column: Int) -> String {
    get { [name, contacts, minutes, fixed][column] }
    set {
      switch column {
      case 0: name = newValue
      case 1: contacts = newValue
      case 2: minutes = newValue
      default: fixed = newValue
      }
    }
  }
}

extension Measure {
  fileprivate subscript(column: Int) -> String {
    get { [name, "", baseline, target, when][column] }
    set {
      switch column {
      case 0: name = newValue
      case 2: baseline = newValue
      case 3: target = newValue
      case 4: when = newValue
      default: break
      }
    }
  }
}
