import Cells
import Learning
import Sittings
import Widgets
import Words

/// Two cards, line by line: what each of them says about the same thing.
struct ExampleComparison: Equatable, Sendable {
  private(set) var first: ShownExample
  private(set) var second: ShownExample

  private static let sideBySide = 98
  private static let gap = 3

  /// The same cards as they are now; nothing where one of them has gone.
  func renewed(from cards: [ShownExample]) -> ExampleComparison? {
    guard let first = cards.first(where: { $0.card.id == first.card.id }),
      let second = cards.first(where: { $0.card.id == second.card.id })
    else { return nil }
    return ExampleComparison(first: first, second: second)
  }

  /// Side by side where there is room for two columns, else one below the other.
  func lines(in words: Wording, width: Int) -> [StyledLine] {
    let rows = zip(first.card.facts(in: words), second.card.facts(in: words))
      .filter { $0.text != nil || $1.text != nil }
    let column = (width - Self.gap) / 2
    guard width >= Self.sideBySide else {
      return stacked(first.card.title, second.card.title, width, .strong)
        + rows.flatMap { one, other in
          heading(one.label) + stacked(one.text ?? "–", other.text ?? "–", width, .body)
        }
    }
    return beside(first.card.title, second.card.title, column, .strong)
      + rows.flatMap { one, other in
        heading(one.label) + beside(one.text ?? "–", other.text ?? "–", column, .body)
      }
  }

  private func heading(_ label: String) -> [StyledLine] {
    [StyledLine("", role: .body), StyledLine(label, role: .subheading)]
  }

  private func stacked(
    _ one: String, _ other: String, _ width: Int, _ role: Role
  ) -> [StyledLine] {
    numbered(1, one, width, role) + numbered(2, other, width, role)
  }

  /// A text behind the number of its card.
  private func numbered(
    _ number: Int, _ text: String, _ width: Int, _ role: Role
  ) -> [StyledLine] {
    let indent = 3
    return StyledLine.wrap(text, width: width - indent, role: role).enumerated().map { row, line in
      guard row == 0 else { return StyledLine(indent: indent, line.runs) }
      return StyledLine([StyledRun("\(number)  ", .muted)] + line.runs)
    }
  }

  private func beside(
    _ one: String, _ other: String, _ column: Int, _ role: Role
  ) -> [StyledLine] {
    let left = StyledLine.wrap(one, width: column, role: role)
    let right = StyledLine.wrap(other, width: column, role: role)
    return (0..<max(left.count, right.count)).map { row in
      let text = row < left.count ? left[row].text : ""
      let space = String(repeating: " ", count: column - CellWidth.of(text) + Self.gap)
      let rest = row < right.count ? right[row].text : ""
      return StyledLine([StyledRun(text, role), StyledRun(space), StyledRun(rest, role)])
    }
  }
}
