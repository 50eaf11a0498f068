import Markup

/// A page: its text as it is let in, its head, its blocks.
enum MarkdownInput {
  static func read(_ input: [UInt8]) {
    guard let source = try? SourceText(input) else { return }
    let lines = source.text.utf8.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let parts = FrontMatter.split(source)
    let text = MarkdownParser.parse(parts.body)
    for block in text.blocks {
      expect((1...lines).contains(block.position.line), "a block at line \(block.position.line)")
      _ = block.block.plainText
      if let body = block.fencedBody { expect(body.firstLine >= 1, "a fence begins nowhere") }
    }
    for issue in text.issues {
      expect((1...lines).contains(issue.position.line), "a fault at line \(issue.position.line)")
      expect(issue.position.column >= 1, "a fault at column \(issue.position.column)")
    }
    for link in text.links {
      expect((1...lines).contains(link.position.line), "a link at line \(link.position.line)")
    }
  }
}
