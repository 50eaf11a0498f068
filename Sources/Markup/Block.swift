/// A piece of a text that stands on its own lines.
package indirect enum Block: Equatable, Sendable {
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  case list(List)
  case quote([Block])
  case table(Table)
  /// Text that keeps its lines. A fenced block of an unknown kind is one of these, too.
  case code(info: String, String)
  case rule

  /// Several items, numbered or not.
  package struct List: Equatable, Sendable {
    /// The first number, or nothing where the items have bullets.
    package var start: Int?
    package var isTight: Bool
    package var items: [[Block]]

    package init(start: Int?, isTight: Bool, items: [[Block]]) {
      self.start = start
      self.isTight = isTight
      self.items = items
    }
  }

  /// Rows of cells under a row of headings.
  package struct Table: Equatable, Sendable {
    package enum Alignment: Equatable, Sendable { case left, centre, right }

    package var alignments: [Alignment]
    package var header: [[Inline]]
    package var rows: [[[Inline]]]

    package init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
      self.alignments = alignments
      self.header = header
      self.rows = rows
    }
  }
}
