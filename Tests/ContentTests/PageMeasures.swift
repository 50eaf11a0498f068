import Learning
import Markup
import TextChecks
import Words

/// How a page of a course reads: what teaches, and the model texts that it holds up.
struct PageMeasures {
  var path: String
  var line: Int
  var title: String
  /// Whether a text that clients are to read is asked for on it.
  var asksForClientText: Bool
  var teaching: PlainLanguage
  /// Quotes stand for texts of others: models to follow, and examples of what not to write.
  var quotes: [PlainLanguage]

  init(_ page: Page, path: String, language: TextLanguage) {
    self.path = path
    line = page.position.line
    title = page.title ?? "–"
    asksForClientText = page.prompts.contains { $0.isForClients }
    teaching = PlainLanguage(of: page.teachingPassages, in: language)
    quotes = page.blocks.compactMap { block in
      guard case .prose(.quote(let blocks)) = block else { return nil }
      return PlainLanguage(of: blocks.flatMap(\.passages), in: language)
    }
  }

  /// What is worth looking at again in the teaching text.
  var doubts: [PlainLanguage.Judgement] {
    teaching.judgements(for: .professionals).filter { $0.verdict == .lookAgain }
  }

  static func all(in language: Language) -> [PageMeasures] {
    let measured = TextLanguage(language)
    let modules = RealContent.all.courses.compactMap(\.value).flatMap(\.modules)
      .compactMap { $0.translations[language] }.map { ($0.path, $0.pages) }
    let exercises = RealContent.all.exercises.compactMap { $0.value[language] }
      .map { ($0.path, $0.pages) }
    return (modules + exercises).flatMap { path, pages in
      pages.map { PageMeasures($0, path: path, language: measured) }
    }
  }
}

extension TextLanguage {
  init(_ language: Language) {
    self =
      switch language {
      case .finnish: .finnish
      case .swedish: .swedish
      case .english: .english
      }
  }
}

extension Page {
  var teachingPassages: [Passage] { blocks.flatMap(\.passages) }
}

extension PageBlock {
  /// What is read as running text; tables, options and quotes are not.
  fileprivate var passages: [Passage] {
    let texts: [String?]
    switch self {
    case .prose(.quote): return []
    case .prose(let block): return block.passages
    case .prompt(let prompt): texts = [prompt.question, prompt.help]
    case .media(let item): texts = [item.text, item.missing]
    case .example(let card):
      let change = card.thenAndNow
      texts = [card.text, card.good, card.cost, card.risk, change?.then, change?.now]
    case .exercise(let link): texts = [link.question]
    case .note(let note): texts = [note.text, note.thenAndNow?.then, note.thenAndNow?.now]
    case .step, .broken: return []
    }
    return texts.compactMap(\.self).map { Passage(.paragraph, $0) }
  }
}

extension Block {
  fileprivate var passages: [Passage] {
    switch self {
    case .heading(_, let text): [Passage(.heading, text.plainText)]
    case .paragraph(let text): [Passage(.paragraph, text.plainText)]
    case .list(let list): list.items.map { Passage(.item, $0.plainText) }
    case .quote(let blocks): blocks.flatMap(\.passages)
    case .table, .code, .rule: []
    }
  }
}
