/// The word after a fence that makes a block more than prose.
package enum BlockKind: String, CaseIterable, Sendable {
  case text, list, scale, choice, check, claims, path, records
  case media, example, exercise, note, step

  /// The kind of answer that is asked for, where one is.
  package var prompt: Prompt.KindName? { Prompt.KindName(rawValue: rawValue) }
}

/// What a file of a course is; it decides which blocks belong there.
enum FileRole: Equatable, Sendable {
  case module, exercise, agenda

  /// Whether a block of this kind may stand in such a file.
  func holds(_ kind: BlockKind) -> Bool {
    switch (self, kind) {
    case (.agenda, _): kind == .step
    case (_, .step): false
    case (.exercise, .exercise): false
    default: true
    }
  }
}
