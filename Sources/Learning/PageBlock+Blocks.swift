package import Markup
package import Words

// What a course sets beside its prose, as Markdown: the same words on a page, on paper and in a
// document.

/// A line that begins with a word for what it tells.
private func labelled(_ label: String, _ text: String?) -> [[Inline]] {
  guard let text else { return [] }
  return [[.strong([.text(label + ": ")]), .text(text)]]
}

/// Lines that belong together, without space between them.
private func paragraph(_ lines: [[Inline]]) -> [Block] {
  lines.isEmpty ? [] : [.paragraph(Array(lines.joined(separator: [.lineBreak])))]
}

extension MediaItem {
  package func blocks(in words: ReaderWording) -> [Block] {
    let kind = words.mediaKinds[What.allCases.firstIndex(of: what) ?? 0]
    var head: [[Inline]] = [[.strong([.text("\(kind): \(title)")])]]
    if let length { head[0].append(.text(" (\(length))")) }
    if let author { head.append([.text(author)]) }
    if let url { head.append([.link(to: url, [.text(url)])]) }
    let body = text.map { [[Inline.text($0)]] } ?? []
    return paragraph(head) + paragraph(body + labelled(words.missing, missing))
  }
}

extension ThenAndNow {
  package func blocks(in words: ReaderWording) -> [Block] {
    var label = words.now(checked)
    switch certainty {
    case .high: label += ", " + words.certaintyHigh
    case .mid: label += ", " + words.certaintyMid
    case nil: break
    }
    return paragraph(labelled(words.then, then) + labelled(label, now))
  }
}

extension Note {
  package func blocks(in words: ReaderWording) -> [Block] {
    var lines: [[Inline]] = []
    if let title { lines.append([.strong([.text(title)])]) }
    if let text { lines.append([.text(text)]) }
    return paragraph(lines) + (thenAndNow?.blocks(in: words) ?? [])
  }
}

extension ExampleCard {
  package func blocks(in words: ReaderWording) -> [Block] {
    var lines: [[Inline]] = []
    lines += labelled(words.who, who) + labelled(words.whom, whom) + labelled(words.place, place)
    lines += labelled(words.good, good) + labelled(words.cost, cost) + labelled(words.risk, risk)
    let gateNames = gates.compactMap { Gate.allCases.firstIndex(of: $0) }.map {
      words.gateNames[$0]
    }
    if !gateNames.isEmpty { lines += labelled(words.gates, gateNames.joined(separator: ", ")) }
    let openings = opens.compactMap { Opening.allCases.firstIndex(of: $0) }.map {
      words.openingNames[$0]
    }
    if !openings.isEmpty { lines += labelled(words.opens, openings.joined(separator: ", ")) }
    let head = [[Inline.strong([.text(title)])]] + (text.utf8.isEmpty ? [] : [[.text(text)]])
    return paragraph(head) + paragraph(lines)
      + (thenAndNow?.blocks(in: words) ?? [])
  }
}

extension ExerciseLink {
  package func blocks(in words: ReaderWording) -> [Block] {
    let title = question ?? exercise.rawValue
    return paragraph([[.strong([.text("\(words.exercise) \(id): ")]), .text(title)]])
  }
}
