import Words

/// A kind of place in the conversation: what can be typed there, and what is said of it.
///
/// The help, the short list of commands and `docs/plain.md` are all made from this table.
enum Occasion: Hashable, CaseIterable, Sendable {
  case languages, home, course, reading, writing, writingLine, listing, marking, choosing
  case looking, exercise, moduleEnd, folder, settings, practice
  case canvas, cell, stage

  /// The commands that mean something here beside those that work everywhere.
  var acts: [Act] {
    switch self {
    case .languages, .folder, .settings, .practice, .home: []
    case .course: [.back]
    case .reading: Self.walking
    case .exercise: [.open] + Self.walking
    case .moduleEnd: [.finish] + Self.walking
    case .writing:
      [.skip, .show, .replace, .insert, .remove, .move, .clear, .editor, .readability]
        + Self.walking
    case .writingLine: [.skip, .clear] + Self.walking
    case .listing: [.skip, .show, .replace, .insert, .remove, .move, .clear] + Self.walking
    case .marking: [.skip, .show, .remove, .clear] + Self.walking
    case .choosing: [.skip, .show, .other, .clear] + Self.walking
    case .looking: [.skip] + Self.walking
    case .canvas:
      [.skip, .show, .example, .short, .rename, .insert, .remove, .move] + Self.walking
    case .cell:
      [.list, .show, .known, .assumed, .clear, .replace, .insert, .remove, .move, .example]
        + Self.walking
    case .stage: [.list, .show, .known, .assumed, .clear, .example] + Self.walking
    }
  }

  private static let walking: [Act] = [.ahead, .back, .question, .page]

  /// The few commands that are told the first time one comes to such a place.
  var told: [Act] {
    switch self {
    case .languages, .folder, .settings, .practice: []
    case .home: [.help, .quit]
    case .course: [.back, .help]
    case .reading: [.ahead, .back, .question, .home, .help, .quit]
    case .exercise: [.open, .ahead, .back, .help]
    case .moduleEnd: [.back, .help]
    case .writing, .listing: [.skip, .show, .undo, .back, .help]
    case .writingLine: [.skip, .undo, .back, .help]
    case .canvas: [.skip, .show, .example, .short, .undo, .help]
    case .cell, .stage: [.list, .back, .undo, .help]
    case .marking, .choosing, .looking: [.skip, .back, .undo, .help]
    }
  }

  /// What a line that is typed here is taken for.
  enum Hearing: Equatable, Sendable {
    /// A command or a short answer such as a number.
    case commands
    /// A text, in which a command needs its sign.
    case text
    /// Whatever it is, such as the name of a folder, which may begin with the sign itself.
    case anything
  }

  var hearing: Hearing {
    switch self {
    case .writing, .writingLine, .listing, .cell: .text
    case .folder: .anything
    case .languages, .settings, .practice, .home, .course, .reading, .marking, .choosing, .looking,
      .exercise,
      .moduleEnd, .canvas, .stage:
      .commands
    }
  }

  /// What the help says before it lists the commands.
  func advice(in words: PlainHelpWording) -> String {
    switch self {
    case .languages, .settings, .practice, .course: words.choosing
    case .home: words.home
    case .reading, .looking, .exercise: words.reading
    case .writing: words.writing
    case .writingLine: words.line
    case .listing: words.list
    case .marking: words.marks
    case .choosing: words.choice
    case .moduleEnd: words.end
    case .folder: words.folder
    case .canvas: words.canvas
    case .cell: words.cell
    case .stage: words.stage
    }
  }
}
