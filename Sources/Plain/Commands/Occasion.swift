import Words

/// A kind of place in the conversation: what can be typed there, and what is said of it.
///
/// The help, the short list of commands and `docs/plain.md` are all made from this table.
enum Occasion: Hashable, CaseIterable, Sendable {
  case languages, home, course, reading, writing, writingLine, listing, marking, choosing
  case checking, looking, exercise, moduleEnd, folder, settings, practice
  case canvas, cell, stage
  case note, forms, formText, formLine, formList, formMarks, formChoice
  case card, media, examples, filtering
  case overview, versions, narrowing, masking
  case proposal, section, table

  /// The commands that mean something here beside those that work everywhere.
  var acts: [Act] {
    switch self {
    case .languages, .folder, .settings, .practice, .home, .masking: []
    case .course: [.overview, .search, .examples, .proposal, .back]
    case .proposal: [.title, .export, .overview, .back]
    case .section:
      [
        .show, .material, .take, .quote, .replace, .remove, .move, .renew, .known, .assumed,
        .readability, .table, .open, .export, .list, .back,
      ]
    case .table: [.show, .replace, .remove, .list, .back]
    case .reading: Self.walking + [.share, .examples]
    case .exercise, .media: [.open] + Self.walking + [.examples]
    case .card: [.star] + Self.walking + [.examples]
    case .examples: [.list, .star, .filter, .compare, .own, .open, .ahead, .back]
    case .filtering, .narrowing: [.back]
    case .overview: [.search, .filter, .show, .share, .list, .proposal, .back]
    case .versions: [.restore, .share, .list, .back]
    case .moduleEnd: [.finish, .share] + Self.walking + [.examples]
    case .writing:
      [
        .skip, .share, .show, .replace, .insert, .remove, .move, .clear, .bring, .editor,
        .readability,
      ] + Self.walking
    case .writingLine: [.skip, .share, .clear, .bring] + Self.walking
    case .listing:
      [.skip, .share, .show, .replace, .insert, .remove, .move, .clear, .bring] + Self.walking
    case .marking: [.skip, .share, .show, .remove, .clear] + Self.walking
    case .checking: [.skip, .share, .show, .note, .remove, .clear] + Self.walking
    case .choosing: [.skip, .share, .show, .other, .clear] + Self.walking
    case .looking: [.skip] + Self.walking
    case .canvas:
      [.skip, .share, .show, .example, .short, .rename, .insert, .remove, .move] + Self.walking
    case .cell:
      [.list, .show, .known, .assumed, .clear, .replace, .insert, .remove, .move, .example]
        + Self.walking
    case .stage: [.list, .show, .known, .assumed, .clear, .example] + Self.walking
    case .note: [.clear] + Self.walking
    case .forms: [.skip, .share, .show, .add, .copy, .remove, .move, .bring] + Self.walking
    case .formText: [.list, .clear, .readability] + Self.walking
    case .formLine: [.list, .clear] + Self.walking
    case .formList: [.list, .show, .replace, .insert, .remove, .move, .clear] + Self.walking
    case .formMarks: [.list, .show, .remove, .clear] + Self.walking
    case .formChoice: [.list, .show, .other, .clear] + Self.walking
    }
  }

  private static let walking: [Act] = [
    .ahead, .back, .question, .page, .overview, .search, .proposal,
  ]

  /// The few commands that are told the first time one comes to such a place.
  var told: [Act] {
    switch self {
    case .languages, .folder, .settings, .practice, .filtering, .narrowing, .masking: []
    case .overview: [.search, .filter, .show, .back, .help]
    case .versions: [.restore, .back, .help]
    case .proposal: [.export, .back, .help]
    case .section: [.material, .take, .quote, .undo, .back, .help]
    case .table: [.replace, .remove, .undo, .back, .help]
    case .home: [.help, .quit]
    case .course: [.back, .help]
    case .reading: [.ahead, .back, .question, .home, .help, .quit]
    case .exercise, .media: [.open, .ahead, .back, .help]
    case .card: [.star, .examples, .ahead, .back, .help]
    case .examples: [.list, .star, .filter, .compare, .back, .help]
    case .moduleEnd: [.back, .help]
    case .writing, .listing: [.skip, .show, .undo, .back, .help]
    case .writingLine: [.skip, .undo, .back, .help]
    case .canvas: [.skip, .show, .example, .short, .undo, .help]
    case .cell, .stage, .formText, .formLine, .formList, .formMarks, .formChoice:
      [.list, .back, .undo, .help]
    case .note: [.back, .undo, .help]
    case .forms: [.skip, .show, .copy, .remove, .undo, .help]
    case .checking: [.skip, .note, .back, .undo, .help]
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
    case .writing, .writingLine, .listing, .cell, .note, .formText, .formLine, .formList, .section,
      .table:
      .text
    case .folder: .anything
    case .languages, .settings, .practice, .home, .course, .reading, .marking, .checking, .choosing,
      .looking, .exercise, .moduleEnd, .canvas, .stage, .forms, .formMarks, .formChoice, .card,
      .media, .examples, .filtering, .overview, .versions, .narrowing, .masking,
      .proposal:
      .commands
    }
  }

  /// What the help says before it lists the commands.
  func advice(in words: PlainHelpWording) -> String {
    switch self {
    case .languages, .settings, .practice, .course, .filtering, .narrowing, .masking:
      words.choosing
    case .home: words.home
    case .reading, .looking, .exercise: words.reading
    case .writing: words.writing
    case .writingLine, .formText, .formLine: words.line
    case .listing, .formList: words.list
    case .marking, .checking, .formMarks: words.marks
    case .choosing, .formChoice: words.choice
    case .moduleEnd: words.end
    case .folder: words.folder
    case .canvas: words.canvas
    case .cell: words.cell
    case .stage: words.stage
    case .note: words.note
    case .forms: words.forms
    case .card: words.card
    case .media: words.media
    case .examples: words.examples
    case .overview: words.overview
    case .versions: words.versions
    case .proposal: words.proposal
    case .section: words.section
    case .table: words.table
    }
  }

  /// The same within a form, where nothing is skipped, and from where one goes back to the list.
  var inForm: Occasion {
    switch self {
    case .writingLine: .formLine
    case .listing: .formList
    case .marking: .formMarks
    case .choosing: .formChoice
    default: self
    }
  }
}
