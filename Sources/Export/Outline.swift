import Documents

/// The headings of a document in their order, as contents and bookmarks need them.
enum Outline {
  struct Entry: Equatable {
    var level: Int
    var text: String
    /// From 1, over all headings.
    var number: Int
  }

  static func entries(of pieces: [Piece]) -> [Entry] {
    var entries: [Entry] = []
    collect(pieces, into: &entries)
    return entries
  }

  private static func collect(_ pieces: [Piece], into entries: inout [Entry]) {
    for piece in pieces {
      switch piece {
      case .heading(let level, let text):
        entries.append(Entry(level: level, text: text.plainText, number: entries.count + 1))
      case .together(let inner), .sheet(let inner), .quote(let inner), .frame(let inner):
        collect(inner, into: &entries)
      case .list(let list):
        for item in list.items { collect(item, into: &entries) }
      default: break
      }
    }
  }
}

extension [Span] {
  /// Whether some of the words run from right to left.
  var turnDirection: Bool {
    contains { span in
      switch span {
      case .text(let text), .code(let text): MarkupBytes.turnsDirection(text)
      case .emphasis(let inner), .strong(let inner), .struck(let inner), .link(_, let inner):
        inner.turnDirection
      case .lineBreak, .box, .blank, .footnote: false
      }
    }
  }
}
