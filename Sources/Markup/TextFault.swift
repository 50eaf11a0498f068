/// Something in a text that polku does not read, or does not show as it was written.
package enum TextFault: Error, Equatable, Sendable {
  /// Limits are in bytes.
  case fileTooLarge(limit: Int)
  case lineTooLong(limit: Int)
  /// More `|` in one line than the limit.
  case tooManyBars(limit: Int)
  /// A table of more cells than the limit.
  case tableTooLarge(limit: Int)
  /// More `<?` and `<!`, which begin declarations of HTML, than the limit.
  case tooManyDeclarations(limit: Int)
  /// Quotes, lists or emphasis within each other, more than the limit.
  case tooDeep(limit: Int)
  /// A byte that is no UTF-8, and its offset in the file, from 0.
  case invalidUTF8(byte: UInt8, offset: Int)
  /// Scalars are given by their numbers, since they must not be shown.
  case controlCharacter(UInt32)
  case directionCharacter(UInt32)
  case invisibleCharacter(UInt32)
  /// A front matter that begins with `---` and never ends.
  case unclosedFrontMatter
  /// A fenced block that never ends.
  case unclosedFence
  /// HTML, which is shown as the text that it is.
  case rawHTML
  /// A picture, of which only the words are shown.
  case picture
}

/// A fault and its place.
package struct TextIssue: Equatable, Sendable {
  package var position: SourcePosition
  package var fault: TextFault

  package init(position: SourcePosition, fault: TextFault) {
    self.position = position
    self.fault = fault
  }
}
