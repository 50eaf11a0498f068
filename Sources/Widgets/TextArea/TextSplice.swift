/// One change of a text, in bytes of UTF-8: what a journal needs to follow.
package struct TextSplice: Equatable, Sendable {
  package var offset: Int
  package var removed: Int
  package var inserted: String
  package var lengthBefore: Int

  package init(offset: Int, removed: Int, inserted: String, lengthBefore: Int) {
    self.offset = offset
    self.removed = removed
    self.inserted = inserted
    self.lengthBefore = lengthBefore
  }
}

/// What became of a wish to change a text.
package enum EditOutcome: Equatable, Sendable {
  case done
  /// There was nothing to do: the text is as it was.
  case nothing
  /// The text would grow longer than it may.
  case tooLong
  /// The text is there to be read only.
  case readOnly
}
