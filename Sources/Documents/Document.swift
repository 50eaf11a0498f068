package import Words

/// A document before it has a format: what every exporter walks.
package struct Document: Equatable, Sendable {
  /// How large its letters are.
  package enum Letters: Equatable, Sendable {
    case normal
    /// For paper that is written on, and for eyes that want it.
    case large
  }

  package var title: String
  package var language: Language
  package var letters: Letters
  package var labels: DocumentLabels
  /// Its headings have levels from 2, since the title is the first; none is left out between.
  package private(set) var pieces: [Piece]

  package init(title: String, in words: Wording, letters: Letters = .normal, pieces: [Piece]) {
    self.title = title
    language = words.language
    self.letters = letters
    labels = DocumentLabels(words.document)
    self.pieces = HeadingLevels.settled(pieces)
  }

  /// What programs call the language: `fi`.
  package var languageCode: String { language.rawValue }

  /// The country whose spelling and dates the language has here.
  package var country: String { language == .english ? "GB" : "FI" }

  /// Both, as `fi-FI`.
  package var locale: String { languageCode + "-" + country }
}

/// The words that a format needs of its own: for contents, notes and what only a machine reads out.
package struct DocumentLabels: Equatable, Sendable {
  package var contents: String
  package var footnotes: String
  package var backToText: String
  package var page: String
  package var table: String
  package var box: String
  package var toWrite: String

  init(_ words: DocumentWording) {
    contents = words.contents
    footnotes = words.footnotes
    backToText = words.backToText
    page = words.page
    table = words.table
    box = words.box
    toWrite = words.toWrite
  }
}

/// Headings without gaps: who listens to a document goes by their levels.
private struct HeadingLevels {
  /// The levels that were asked for, from the outermost heading that is open to the last.
  private var open: [Int] = []

  static func settled(_ pieces: [Piece]) -> [Piece] {
    var levels = HeadingLevels()
    return levels.settle(pieces)
  }

  private mutating func settle(_ pieces: [Piece]) -> [Piece] {
    pieces.map { piece in
      switch piece {
      case .heading(let level, let text):
        while let last = open.last, last >= level { open.removeLast() }
        open.append(level)
        // The title of the document is the heading above all others.
        return .heading(level: min(6, open.count + 1), text)
      case .together(let inner): return .together(settle(inner))
      case .sheet(let inner): return .sheet(settle(inner))
      default: return piece
      }
    }
  }
}
