import Cells
package import Markup

extension Prose {
  /// A block that cannot be shown in so few columns without cutting something in two.
  package struct Misfit: Equatable, Sendable {
    /// Which of the blocks, from zero.
    package var block: Int
    /// What cannot be parted.
    package var piece: String
    /// The columns that it takes, with all that stands to its left.
    package var columns: Int
  }

  /// What an author must shorten, or help with a soft hyphen, for a narrow screen.
  package static func misfits(in blocks: [Block], width: Int) -> [Misfit] {
    blocks.enumerated().compactMap { index, block in
      let piece = longestPart(of: block)
      guard piece.columns > width else { return nil }
      return Misfit(block: index, piece: piece.text, columns: piece.columns)
    }
  }

  private typealias Part = (text: String, columns: Int)

  private static func longestPart(of block: Block) -> Part {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines): longestPart(of: inlines)
    case .list(let list):
      longest(list.items.joined().map(longestPart), indent: BlockLayout.markWidth(of: list))
    case .quote(let blocks): longest(blocks.map(longestPart), indent: 2)
    case .table(let table):
      longest((table.header + table.rows.joined()).map(longestPart), indent: 2)
    case .code(_, let text):
      longest(text.split(separator: "\n").map { (String($0), CellWidth.of(String($0))) }, indent: 0)
    case .rule: ("", 0)
    }
  }

  private static func longestPart(of inlines: [Inline]) -> Part {
    WrappedText.longestPart(of: InlineRuns(inlines, base: .body).runs)
  }

  private static func longest(_ parts: [Part], indent: Int) -> Part {
    let longest = parts.max { $0.columns < $1.columns } ?? ("", 0)
    return (longest.text, longest.columns + indent)
  }
}
