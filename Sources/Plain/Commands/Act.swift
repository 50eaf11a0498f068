import Words

/// Everything that can be asked for with a command.
enum Act: Equatable, Hashable, CaseIterable, Sendable {
  // Everywhere
  case personal, mask
  case help, again, undo, redo, place, home, settings, language, finnish, swedish, english
  case width, elsewhere, quit
  // From part to part
  case ahead, back, page, question, open, finish
  // In a question
  case skip, show, replace, insert, remove, move, clear, other, editor, readability, bring, note
  // In a service path
  case rename, short, example, list, known, assumed
  // Over a whole course
  case overview, search, restore, share
  // At forms
  case add, copy
  // At example cards
  case examples, star, filter, compare, own
  // In a proposal
  case proposal, title, material, take, quote, renew, table, export

  /// What works wherever one is, the most important first.
  static let everywhere: [Act] = [
    .help, .again, .undo, .redo, .place, .home, .personal, .mask, .elsewhere, .settings,
    .language, .finnish, .swedish, .english, .width, .quit,
  ]

  /// How the command is typed, and what it does.
  func command(in words: PlainCommandWording) -> SpokenCommand {
    switch self {
    case .help: words.help
    case .again: words.again
    case .undo: words.undo
    case .redo: words.redo
    case .place: words.place
    case .home: words.home
    case .settings: words.settings
    case .width: words.width
    case .language: words.language
    case .finnish: words.finnish
    case .swedish: words.swedish
    case .english: words.english
    case .elsewhere: words.elsewhere
    case .quit: words.quit
    case .ahead: words.ahead
    case .back: words.back
    case .page: words.page
    case .question: words.question
    case .open: words.open
    case .finish: words.finish
    case .skip: words.skip
    case .show: words.show
    case .replace: words.replace
    case .insert: words.insert
    case .remove: words.remove
    case .move: words.move
    case .clear: words.clear
    case .other: words.other
    case .editor: words.editor
    case .bring: words.bring
    case .note: words.note
    case .readability: words.readability
    case .rename: words.rename
    case .short: words.short
    case .example: words.example
    case .list: words.list
    case .known: words.known
    case .assumed: words.assumed
    case .overview: words.overview
    case .search: words.search
    case .restore: words.restore
    case .share: words.share
    case .add: words.add
    case .copy: words.copy
    case .examples: words.examples
    case .star: words.star
    case .filter: words.filter
    case .compare: words.compare
    case .own: words.own
    case .personal: words.personal
    case .mask: words.mask
    case .proposal: words.proposal
    case .title: words.title
    case .material: words.material
    case .take: words.take
    case .quote: words.quote
    case .renew: words.renew
    case .table: words.table
    case .export: words.export
    }
  }
}
