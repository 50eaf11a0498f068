import Markup
package import Words

/// How long a text takes: its words, read in its language, and time to think at each prompt.
package struct ReadingTime: Equatable, Sendable {
  package var words: Int
  /// Minutes for prompts.
  package var allowance: Int

  package init(words: Int, allowance: Int) {
    self.words = words
    self.allowance = allowance
  }

  init(of blocks: [PageBlock], under title: String?) {
    self.init(words: title?.wordCount ?? 0, allowance: 0)
    for block in blocks {
      words += block.texts.reduce(0) { $0 + $1.wordCount }
      allowance += block.allowance
    }
  }

  package init(_ pages: some Sequence<Page>) {
    self = pages.reduce(ReadingTime(words: 0, allowance: 0)) { sum, page in
      ReadingTime(
        words: sum.words + page.time.words, allowance: sum.allowance + page.time.allowance)
    }
  }

  /// Whole minutes, rounded up; nothing to read takes none.
  package func minutes(in language: Language) -> Int {
    let speed = Self.wordsPerMinute(in: language)
    return (words + speed - 1) / speed + allowance
  }

  /// The same in seconds, not rounded to minutes.
  package func seconds(in language: Language) -> Int {
    60 * words / Self.wordsPerMinute(in: language) + 60 * allowance
  }

  /// Finnish words are long, English ones short.
  package static func wordsPerMinute(in language: Language) -> Int {
    switch language {
    case .finnish: 160
    case .swedish: 200
    case .english: 230
    }
  }
}

extension LearningModule {
  /// What reading and answering take by count, whatever the author states.
  package var countedMinutes: Int { ReadingTime(pages).minutes(in: language) }

  /// How much of the stated minutes is left, from a page (counted from 1) to the end.
  package func minutesLeft(fromPage page: Int) -> Int {
    let left = ReadingTime(pages.dropFirst(max(0, page - 1))).minutes(in: language)
    let all = countedMinutes
    guard minutes > 0, all > 0 else { return left }
    return (minutes * left + all - 1) / all
  }
}

extension Exercise {
  package var countedMinutes: Int { ReadingTime(pages).minutes(in: language) }
}

extension PageBlock {
  fileprivate var allowance: Int {
    switch self {
    case .prompt(let prompt):
      switch prompt.kind {
      case .text: 3
      case .list: 2
      case .path: 10
      case .scale, .choice, .check, .claims, .records: 1
      }
    case .exercise: 1
    case .prose, .media, .example, .note, .step, .broken: 0
    }
  }

  /// All that is read before one answers.
  fileprivate var texts: [String] {
    switch self {
    case .prose(let block): [block.plainText]
    case .prompt(let prompt): prompt.texts
    case .media(let item): [item.title, item.author, item.text, item.missing].compactMap(\.self)
    case .example(let card):
      [
        card.title, card.who, card.whom, card.place, card.text, card.good, card.cost, card.risk,
        card.thenAndNow?.then, card.thenAndNow?.now,
      ].compactMap(\.self)
    case .exercise(let link): [link.question].compactMap(\.self)
    case .note(let note):
      [note.title, note.text, note.thenAndNow?.then, note.thenAndNow?.now].compactMap(\.self)
    case .step, .broken: []
    }
  }
}

extension Prompt {
  fileprivate var texts: [String] {
    [question] + [help].compactMap(\.self) + partTexts
  }

  private var partTexts: [String] {
    switch kind {
    case .text, .list: []
    // The only item of a plain scale is the question again.
    case .scale(let scale): scale.items.count > 1 ? scale.items.map(\.text) : []
    case .choice(let choice):
      if case .options(let options) = choice.source { options.map(\.text) } else { [] }
    case .check(let items, _): items.map(\.text)
    case .claims(.first(let claims)): claims.map(\.text)
    case .claims(.again): []
    // A canvas and a form are written on rather than read; their minutes are the allowance.
    case .path: []
    case .records(let records): records.fields.map(\.question)
    }
  }
}
