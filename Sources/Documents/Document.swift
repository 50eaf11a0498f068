package import Markup
package import Words

/// A document before it has a format: what every exporter walks.
package struct Document: Equatable, Sendable {
  package var title: String
  package var language: Language
  package var blocks: [Block]

  package init(title: String, language: Language, blocks: [Block]) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}
