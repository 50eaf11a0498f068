package import Markup
package import Words

/// One module of a course in one language: what a worker reads and answers.
package struct LearningModule: Equatable, Sendable {
  package var id: ModuleID
  package var language: Language
  package var title: String
  /// How long the author says it takes.
  package var minutes: Int
  package var summary: String?
  package var pages: [Page]
  /// The file that it was read from.
  package var path: String

  package init(
    id: ModuleID, language: Language, title: String, minutes: Int, summary: String? = nil,
    pages: [Page], path: String = ""
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.minutes = minutes
    self.summary = summary
    self.pages = pages
    self.path = path
  }

  package var prompts: [Prompt] { pages.flatMap(\.prompts) }
}

/// A screenful or more, from one second-level heading to the next.
package struct Page: Equatable, Sendable {
  package var title: String? { didSet { count() } }
  package var blocks: [PageBlock] { didSet { count() } }
  /// Where its heading stands.
  package var position: SourcePosition
  /// How long it takes; counted once, since each page asks for the time of all.
  package private(set) var time = ReadingTime(words: 0, allowance: 0)

  package init(
    title: String? = nil, blocks: [PageBlock], position: SourcePosition = SourcePosition(line: 1)
  ) {
    self.title = title
    self.blocks = blocks
    self.position = position
    count()
  }

  private mutating func count() {
    time = ReadingTime(of: blocks, under: title)
  }

  package var prompts: [Prompt] {
    blocks.compactMap {
      guard case .prompt(let prompt) = $0 else { return nil }
      return prompt
    }
  }

  /// The ways into exercises.
  package var links: [ExerciseLink] {
    blocks.compactMap {
      guard case .exercise(let link) = $0 else { return nil }
      return link
    }
  }

  package var media: [MediaItem] {
    blocks.compactMap {
      guard case .media(let item) = $0 else { return nil }
      return item
    }
  }

  package var examples: [ExampleCard] {
    blocks.compactMap {
      guard case .example(let card) = $0 else { return nil }
      return card
    }
  }
}

/// An assignment that several courses may use.
///
/// Its prompts carry their full ids, `EXERCISE.LOCAL`.
package struct Exercise: Equatable, Sendable {
  package var id: ExerciseID
  package var language: Language
  package var title: String
  package var minutes: Int
  package var summary: String?
  package var pages: [Page]
  package var path: String

  package init(
    id: ExerciseID, language: Language, title: String, minutes: Int, summary: String? = nil,
    pages: [Page], path: String = ""
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.minutes = minutes
    self.summary = summary
    self.pages = pages
    self.path = path
  }

  package var prompts: [Prompt] { pages.flatMap(\.prompts) }
}

/// How a course's meeting goes, in one language.
package struct Agenda: Equatable, Sendable {
  package struct Duty: Equatable, Sendable {
    package var role: String
    package var task: String

    package init(role: String, task: String) {
      self.role = role
      self.task = task
    }
  }

  package var title: String
  package var summary: String?
  package var rules: [String]
  package var roles: [Duty]
  package var needs: [String]
  package var before: [String]
  package var steps: [AgendaStep]
  package var path: String

  package init(
    title: String, summary: String? = nil, rules: [String] = [], roles: [Duty] = [],
    needs: [String] = [], before: [String] = [], steps: [AgendaStep], path: String = ""
  ) {
    self.title = title
    self.summary = summary
    self.rules = rules
    self.roles = roles
    self.needs = needs
    self.before = before
    self.steps = steps
    self.path = path
  }
}
