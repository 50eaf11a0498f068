import Learning
import Markup
import Sittings
import Words

/// A part of a page that is said in one go: a paragraph or two, a card, a question.
enum Piece: Equatable, Sendable {
  case prose([Block])
  case block(PageBlock)

  /// Prose is told in pieces of about so many words.
  private static let longest = 60

  static func pieces(of page: Page) -> [Piece] {
    var pieces: [Piece] = []
    var prose: [Block] = []
    for block in page.blocks {
      if case .prose(let text) = block {
        let words = prose.plainText.wordCount
        let isFull = words + text.plainText.wordCount > longest && words >= longest / 2
        if words > 0, isFull || text.beginsPiece { close(&prose, into: &pieces) }
        prose.append(text)
      } else {
        close(&prose, into: &pieces)
        pieces.append(.block(block))
      }
    }
    close(&prose, into: &pieces)
    return pieces
  }

  private static func close(_ prose: inout [Block], into pieces: inout [Piece]) {
    if !prose.isEmpty { pieces.append(.prose(prose)) }
    prose = []
  }

  var isProse: Bool {
    guard case .prose = self else { return false }
    return true
  }

  var prompt: Prompt? {
    guard case .block(.prompt(let prompt)) = self else { return nil }
    return prompt
  }

  var link: ExerciseLink? {
    guard case .block(.exercise(let link)) = self else { return nil }
    return link
  }

  var card: ExampleCard? {
    guard case .block(.example(let card)) = self else { return nil }
    return card
  }

  /// What can be done here beside hearing it.
  var offer: Offer? {
    guard case .block(let block) = self else { return nil }
    return switch block {
    case .exercise: .exercise
    case .example: .card
    case .media(let item): item.file.map(Offer.file)
    case .prose, .prompt, .note, .step, .broken: nil
    }
  }

  /// Whether there is a question here, or a way to more of them.
  var isQuestion: Bool { prompt != nil || link != nil }

  /// By what the part is found again, where there is anything to do.
  var id: PromptID? { prompt?.id ?? link?.id ?? card.map { PromptID($0.id.rawValue) } }
}

/// What can be done at a part of a page beside hearing it.
enum Offer: Equatable, Sendable {
  /// An exercise can be opened.
  case exercise
  /// A file of the course can be opened.
  case file(String)
  /// A card can be starred.
  case card
}

/// A part of a page by what is the same in all languages, which cut the prose into other parts.
enum PiecePlace: Equatable, Sendable {
  /// What is no prose, by its number among such.
  case block(Int)
  /// Prose, by how many blocks come before it and its number since the last of them.
  case prose(after: Int, Int)
}

extension PiecePlace {
  init?(of index: Int, in pieces: [Piece]) {
    guard pieces.indices.contains(index) else { return nil }
    let before = pieces.prefix(index)
    let blocks = before.count { !$0.isProse }
    self =
      pieces[index].isProse
      ? .prose(after: blocks, before.reversed().prefix { $0.isProse }.count) : .block(blocks)
  }

  /// The part in a page that may be cut otherwise.
  func index(in pieces: [Piece]) -> Int {
    let blocks = pieces.indices.filter { !pieces[$0].isProse }
    switch self {
    case .block(let number):
      return blocks.indices.contains(number) ? blocks[number] : max(0, pieces.count - 1)
    case .prose(let after, let number):
      let start = after > 0 && after <= blocks.count ? blocks[after - 1] + 1 : 0
      let run = pieces.dropFirst(start).prefix { $0.isProse }.count
      return min(start + min(number, max(0, run - 1)), max(0, pieces.count - 1))
    }
  }
}

extension Block {
  /// A heading belongs to what follows it.
  fileprivate var beginsPiece: Bool {
    guard case .heading = self else { return false }
    return true
  }
}

extension Turn {
  /// Says a part of a page that is no question.
  mutating func say(_ piece: Piece) {
    switch piece {
    case .prose(let blocks): read(blocks)
    case .block(.prose(let block)): read([block])
    case .block(.media(let media)): say(media)
    case .block(.example(let card)):
      say(plain.reading.example)
      read(card.blocks(in: words.reader))
    case .block(.note(let note)):
      say(plain.reading.note)
      read(note.blocks(in: words.reader))
    case .block(.exercise(let link)): read(link.blocks(in: words.reader))
    case .block(.step), .block(.prompt): break
    case .block(.broken(let block)):
      say(words.reader.broken)
      for diagnostic in block.diagnostics { say(diagnostic.sentence(in: words)) }
    }
  }

  /// Says what there is to look at, how long it takes, and where it is.
  private mutating func say(_ item: MediaItem) {
    let kinds = words.reader.mediaKinds
    let kind = kinds[MediaItem.What.allCases.firstIndex(of: item.what) ?? 0]
    read("\(kind): \(item.title)")
    if let length = item.length { say(words.media.length(length)) }
    if let author = item.author { read(author) }
    if let text = item.text { read(text) }
    if let missing = item.missing { read("\(words.reader.missing): \(missing)") }
    if let url = item.url { quote(plain.examples.address(url)) }
    guard let file = item.file else { return }
    quote("1. " + plain.examples.openFile(file))
    say(plain.examples.howFile)
  }
}
