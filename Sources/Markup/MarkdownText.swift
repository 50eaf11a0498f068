/// A Markdown text as blocks, with what was found on the way.
package struct MarkdownText: Equatable, Sendable {
  package var blocks: [PositionedBlock]
  /// In the order of the text.
  package var issues: [TextIssue]
  package var links: [PositionedLink]

  package init(
    blocks: [PositionedBlock], issues: [TextIssue] = [], links: [PositionedLink] = []
  ) {
    self.blocks = blocks
    self.issues = issues
    self.links = links
  }
}

/// A block of the text's outermost level, and where it begins.
package struct PositionedBlock: Equatable, Sendable {
  package var block: Block
  package var position: SourcePosition
  /// The body of a fenced block; nothing for all other blocks.
  package var fencedBody: Excerpt?

  package init(block: Block, position: SourcePosition, fencedBody: Excerpt? = nil) {
    self.block = block
    self.position = position
    self.fencedBody = fencedBody
  }
}

/// Where a link leads, and where it stands.
package struct PositionedLink: Equatable, Sendable {
  package var destination: String
  package var position: SourcePosition

  package init(destination: String, position: SourcePosition) {
    self.destination = destination
    self.position = position
  }
}
