// Where sentences begin and end, and what stands near in one.

extension SeenText {
  /// Whether a word with this clue stands a few words before a piece, on the same line.
  ///
  /// What ends a sentence hides the words before it, unless it shortens one, as in `puh.`.
  func hasClue(_ clue: Clue, before index: Int, within count: Int) -> Bool {
    hasClue(clue, from: index, by: -1, within: count)
  }

  func hasClue(_ clue: Clue, after index: Int, within count: Int) -> Bool {
    hasClue(clue, from: index, by: 1, within: count)
  }

  private func hasClue(_ clue: Clue, from index: Int, by step: Int, within count: Int) -> Bool {
    guard allClues.contains(clue) else { return false }
    var seen = 0
    var place = index + step
    while seen < count, abs(place - index) <= 20, kind(place) != .lineEnd, !endsSentence(place) {
      if kind(place) == .word {
        if clues[place].contains(clue) { return true }
        seen += 1
      }
      place += step
    }
    return false
  }

  /// Whether the piece is a sign that ends a sentence, and shortens no word, as in `puh.`.
  private func endsSentence(_ index: Int) -> Bool {
    guard let piece = piece(index), piece.kind == .sign, scalars[piece.start].isStop,
      kind(index + 1) == .space
    else { return false }
    return kind(index - 1) != .word || (self.piece(index - 1)?.count ?? 0) > 5
  }

  /// Whether a sentence, a line or an item begins with the piece.
  func beginsSentence(_ index: Int) -> Bool {
    var place = index - 1
    while let piece = piece(place), piece.kind != .lineEnd {
      switch piece.kind {
      case .space: break
      case .sign where scalars[piece.start].opensSentence: return true
      case .sign where scalars[piece.start].isQuote: break
      default: return false
      }
      place -= 1
      if index - place > 6 { return true }
    }
    return true
  }
}

extension Unicode.Scalar {
  fileprivate var opensSentence: Bool {
    switch self {
    case ".", "!", "?", "…", ":", ";", "*", "•", "#", "-", "|", ">": true
    default: false
    }
  }
}
