import Cells
import Learning
import Markup
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

/// A paragraph that begins with a word for what it tells.
private func labelled(_ label: String, _ text: String?) -> [Block] {
  guard let text else { return [] }
  return [.paragraph([.strong([.text(label + ": ")]), .text(text)])]
}

extension MediaItem {
  func blocks(in words: ReaderWording) -> [Block] {
    let kind = words.mediaKinds[What.allCases.firstIndex(of: what) ?? 0]
    var first: [Inline] = [.strong([.text("\(kind): \(title)")])]
    if let length { first.append(.text(" (\(length))")) }
    var blocks: [Block] = [.paragraph(first)]
    if let author { blocks.append(.paragraph([.text(author)])) }
    if let text { blocks.append(.paragraph([.text(text)])) }
    if let url { blocks.append(.paragraph([.link(to: url, [.text(url)])])) }
    return blocks + labelled(words.missing, missing)
  }
}

extension ThenAndNow {
  func blocks(in words: ReaderWording) -> [Block] {
    var label = words.now(checked)
    if certainty == .mid { label += ", " + words.certaintyMid }
    return labelled(words.then, then) + labelled(label, now)
  }
}

extension Note {
  func blocks(in words: ReaderWording) -> [Block] {
    var blocks: [Block] = []
    if let title { blocks.append(.paragraph([.strong([.text(title)])])) }
    if let text { blocks.append(.paragraph([.text(text)])) }
    return blocks + (thenAndNow?.blocks(in: words) ?? [])
  }
}

extension ExampleCard {
  func blocks(in words: ReaderWording) -> [Block] {
    var blocks: [Block] = [
      .paragraph([.strong([.text(title)])]), .paragraph([.text(text)]),
    ]
    blocks += labelled(words.who, who) + labelled(words.whom, whom) + labelled(words.place, place)
    blocks += labelled(words.good, good) + labelled(words.cost, cost) + labelled(words.risk, risk)
    let gateNames = gates.compactMap { Gate.allCases.firstIndex(of: $0) }.map {
      words.gateNames[$0]
    }
    if !gateNames.isEmpty { blocks += labelled(words.gates, gateNames.joined(separator: ", ")) }
    let openings = opens.compactMap { Opening.allCases.firstIndex(of: $0) }.map {
      words.openingNames[$0]
    }
    if !openings.isEmpty { blocks += labelled(words.opens, openings.joined(separator: ", ")) }
    return blocks + (thenAndNow?.blocks(in: words) ?? [])
  }
}

extension ExerciseLink {
  func blocks(in words: ReaderWording) -> [Block] {
    let title = question ?? exercise.rawValue
    return [
      .paragraph([.strong([.text("\(words.exercise) \(id): ")]), .text(title)]),
      .paragraph([.emphasis([.text(words.exerciseComes)])]),
    ]
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
