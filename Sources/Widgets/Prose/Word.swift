import Cells

/// A word on its way into a line: pieces, between some of which it may be parted.
struct Word: Equatable {
  /// How a word may be parted behind a piece.
  enum Seam: Equatable {
    /// Not at all: only the meaning changes here.
    case closed
    /// Without a sign, as behind a hyphen that is there anyway.
    case open
    /// With a hyphen that is shown only then: the author's soft hyphen.
    case soft
  }

  struct Piece: Equatable {
    var run: StyledRun
    var seam: Seam
    var columns: Int
  }

  var pieces: [Piece] = []
  /// The space before the word, which may be part of a link or of emphasised words.
  var space: StyledRun

  var columns: Int { pieces.reduce(0) { $0 + $1.columns } }
  var isEmpty: Bool { pieces.isEmpty }

  /// Parts the word so that its first part is as long as the room allows.
  func parted(toFit room: Int) -> (head: Word, tail: Word)? {
    var used = 0
    var best: Int?
    for (index, piece) in pieces.dropLast().enumerated() {
      used += piece.columns
      let needed = piece.seam == .soft ? used + 1 : used
      if piece.seam != .closed, needed <= room { best = index }
    }
    guard let best else { return nil }
    var head = Word(pieces: Array(pieces[...best]), space: space)
    if pieces[best].seam == .soft {
      head.pieces[best].run.text += "-"
      head.pieces[best].columns += 1
    }
    return (head, Word(pieces: Array(pieces[(best + 1)...]), space: space))
  }

  /// Cuts the word where a line ends, since it can be parted nowhere.
  func cut(at room: Int) -> (head: Word, tail: Word) {
    var head = Word(space: space)
    var left = room
    for (index, piece) in pieces.enumerated() {
      if piece.columns <= left {
        head.pieces.append(piece)
        left -= piece.columns
        continue
      }
      let (first, second) = piece.cut(at: left, atLeastOne: head.isEmpty)
      if let first { head.pieces.append(first) }
      return (head, Word(pieces: [second] + pieces[(index + 1)...], space: space))
    }
    return (head, Word(space: space))
  }

  /// The longest part that no line end may come into.
  var longestPart: (text: String, columns: Int) {
    var longest = (text: "", columns: 0)
    var part = (text: "", columns: 0)
    for piece in pieces {
      part.text += piece.run.text
      part.columns += piece.columns
      let columns = piece.seam == .soft && piece != pieces.last ? part.columns + 1 : part.columns
      if columns > longest.columns { longest = (part.text, columns) }
      if piece.seam != .closed { part = ("", 0) }
    }
    return longest
  }
}

extension Word.Piece {
  init(_ run: StyledRun, _ seam: Word.Seam) {
    self.init(run: run, seam: seam, columns: CellWidth.of(run.text))
  }

  fileprivate func cut(at room: Int, atLeastOne: Bool) -> (Word.Piece?, Word.Piece) {
    var used = 0
    var end = run.text.startIndex
    for character in run.text {
      let columns = CellWidth.of(character)
      if used + columns > room, !(atLeastOne && used == 0) { break }
      used += columns
      end = run.text.index(after: end)
    }
    var (first, second) = (run, run)
    first.text = String(run.text[..<end])
    second.text = String(run.text[end...])
    return (used > 0 ? Word.Piece(first, .closed) : nil, Word.Piece(second, seam))
  }
}
