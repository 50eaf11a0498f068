/// A piece of a document that stands on lines of its own.
package indirect enum Piece: Equatable, Sendable {
  case heading(level: Int, [Span])
  case paragraph([Span])
  /// Smaller words about what stands above them.
  case note([Span])
  /// What is missing, so that it is seen to be.
  case gap([Span])
  case list(List)
  case quote([Piece])
  /// What is set apart in a frame.
  case frame([Piece])
  case table(Table)
  /// Text that keeps its lines.
  case code(String)
  case rule
  /// The headings down to a level, with the way to each.
  case contents(depth: Int)
  case pageBreak
  /// What must not be torn apart by the end of a page.
  case together([Piece])
  /// So many lines to write on.
  case lines(Int)
  /// Boxes to tick in a row, after words that say what they are for.
  case boxes([Span], options: [[Span]])
  /// A picture, and what it shows in words.
  case figure(Figure)
  /// A large sheet across, on a page of its own.
  case sheet([Piece])
}

extension Piece {
  /// Several items below each other.
  package struct List: Equatable, Sendable {
    package enum Mark: Equatable, Sendable {
      case bullet
      case number(from: Int)
      /// An empty box to tick.
      case box
    }

    package var mark: Mark
    package var isTight: Bool
    package var items: [[Piece]]

    package init(_ mark: Mark = .bullet, isTight: Bool = true, items: [[Piece]]) {
      self.mark = mark
      self.isTight = isTight
      self.items = items
    }
  }

  /// Rows of cells under a row of headings.
  package struct Table: Equatable, Sendable {
    package enum Alignment: Equatable, Sendable { case left, centre, right }

    package struct Column: Equatable, Sendable {
      package var alignment: Alignment
      /// How wide it is beside the others.
      package var share: Int

      package init(_ alignment: Alignment = .left, share: Int = 1) {
        self.alignment = alignment
        self.share = share
      }
    }

    package struct Row: Equatable, Sendable {
      package var cells: [[Span]]
      /// How many lines of handwriting have to fit.
      package var room: Int

      package init(_ cells: [[Span]], room: Int = 0) {
        self.cells = cells
        self.room = room
      }
    }

    package var columns: [Column]
    package var header: [[Span]]
    package var rows: [Row]
    /// Whether the first cell of each row names the row.
    package var namesRows: Bool

    package init(columns: [Column], header: [[Span]], rows: [Row], namesRows: Bool = false) {
      self.columns = columns
      self.header = header
      self.rows = rows
      self.namesRows = namesRows
    }
  }
}

/// Words within a line.
package indirect enum Span: Equatable, Sendable {
  case text(String)
  case emphasis([Span])
  case strong([Span])
  case struck([Span])
  case code(String)
  case link(to: String, [Span])
  case lineBreak
  /// An empty box to tick.
  case box
  /// A short line to write on.
  case blank
  /// What stands at the foot of the page, or at the end.
  case footnote([Span])
}

extension Piece {
  package static func list(_ lines: [[Span]], _ mark: List.Mark = .bullet) -> Piece {
    .list(List(mark, items: lines.map { [.paragraph($0)] }))
  }

  package static func paragraph(_ text: String) -> Piece { .paragraph([.text(text)]) }

  /// Whether it names what comes next, all of it in strong words, and so must not end a page.
  package var isLeadIn: Bool {
    guard case .paragraph(let spans) = self, spans.count == 1, case .strong = spans[0] else {
      return false
    }
    return true
  }
}
