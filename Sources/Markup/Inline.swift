/// A piece of text within a line.
package indirect enum Inline: Equatable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case struck([Inline])
  case code(String)
  case link(to: String, [Inline])
  /// A place where the author's line ended: a space when shown.
  case softBreak
  case lineBreak
}
