import Documents
import Words

/// A place for a text in a document, with something after it that must stay what it is.
struct Place {
  let name: String
  let pieces: [Piece]

  private init(_ name: String, _ piece: Piece) {
    self.name = name
    pieces = [piece, .paragraph("Loppu.")]
  }

  static func all(for text: String) -> [Place] {
    let plain = [Span.text(text)]
    let paragraph = Piece.paragraph(plain)
    let after = Piece.paragraph("Loppu.")
    let columns = [Piece.Table.Column(.left), Piece.Table.Column(.right)]
    return [
      Place("paragraph", paragraph),
      Place("heading", .heading(level: 2, plain)),
      Place("list", .list([plain, plain])),
      Place(
        "numbers",
        .list(.init(.number(from: 9), isTight: false, items: [[paragraph, after], [after]]))),
      Place("quote", .quote([paragraph, after])),
      Place(
        "table",
        .table(.init(columns: columns, header: [plain, plain], rows: [.init([plain, plain])]))),
      Place("emphasis", .paragraph([.emphasis(plain)])),
      Place("strong", .paragraph([.strong(plain)])),
      Place("after strong", .paragraph([.strong([.text("Nimi: ")]), .text(text)])),
      Place("new line", .paragraph([.text("Nimi"), .lineBreak, .text(text)])),
      Place("link", .paragraph([.link(to: "https://esimerkki.fi", plain)])),
      Place("code", .paragraph([.text("a "), .code(text)])),
    ]
  }

  /// Places that Markdown has no like of.
  static func more(for text: String) -> [Place] {
    let plain = [Span.text(text)]
    return [
      Place("note", .note(plain)), Place("gap", .gap(plain)), Place("code block", .code(text)),
      Place("frame", .frame([.paragraph(plain)])),
      Place("boxes", .boxes(plain, options: [plain, plain])),
      Place("ticks", .list([plain], .box)),
      Place("sheet", .sheet([.together([.heading(level: 2, plain)]), .contents(depth: 2)])),
      Place("footnote", .paragraph([.text("Väite"), .footnote(plain)])),
      Place("link", .paragraph([.link(to: text, plain)])),
      Place("target", .paragraph([.link(to: "https://esimerkki.fi/" + text, plain)])),
    ]
  }
}

extension Document {
  /// A document of these pieces, in Finnish.
  init(_ pieces: [Piece], titled title: String = "Otsikko", letters: Letters = .normal) {
    self.init(title: title, in: .in(.finnish), letters: letters, pieces: pieces)
  }
}
