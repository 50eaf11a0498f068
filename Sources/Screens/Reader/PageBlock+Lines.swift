import Cells
import Learning
import Markup
import Sittings
import Widgets
import Words

extension PageBlock {
  /// A block that is neither prose nor a prompt, as lines beside a bar.
  func lines(in words: Wording, width: Int) -> [StyledLine] {
    switch self {
    case .prose(let block): Prose([block], width: width).lines
    case .prompt: []
    case .media(let media): Prose([.quote(media.blocks(in: words.reader))], width: width).lines
    case .example(let card): Prose([.quote(card.blocks(in: words.reader))], width: width).lines
    case .note(let note): Prose([.quote(note.blocks(in: words.reader))], width: width).lines
    case .exercise(let link):
      Prose([.quote(link.blocks(in: words.reader))], width: width).lines
    case .step: []
    case .broken(let block): block.lines(in: words, width: width)
    }
  }
}

extension BrokenBlock {
  /// What is wrong, in the place of what could not be shown.
  fileprivate func lines(in words: Wording, width: Int) -> [StyledLine] {
    StyledLine.wrap(words.reader.broken, width: width, role: .error)
      + diagnostics.flatMap {
        StyledLine.wrap($0.sentence(in: words), width: width, role: .muted)
      }
  }
}
