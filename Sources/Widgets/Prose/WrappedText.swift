package import Cells

/// Running text in lines of a given width, straight on the left.
///
/// Lines break at spaces, behind hyphens between letters, within addresses behind their slashes,
/// and at the author's soft hyphens, which are seen only there. A word that has none of these and
/// is longer than a line is cut, so that no letter of it stands alone. Several spaces are one.
package struct WrappedText: Equatable, Sendable {
  package let lines: [StyledLine]

  package init(_ runs: [StyledRun], width: Int) {
    var setter = LineSetter(width: max(1, width))
    for token in Tokens(runs).all {
      switch token {
      case .word(let word): setter.add(word)
      case .lineEnd: setter.endLine()
      }
    }
    lines = setter.finished()
  }

  package init(_ text: String, role: Role = .body, width: Int) {
    self.init([StyledRun(text, role)], width: width)
  }

  /// The longest part of a text that no line end may come into.
  package static func longestPart(of runs: [StyledRun]) -> (text: String, columns: Int) {
    Tokens(runs).all.reduce((text: "", columns: 0)) { longest, token in
      guard case .word(let word) = token, case let part = word.longestPart,
        part.columns > longest.columns
      else { return longest }
      return part
    }
  }
}

/// Puts words into lines.
private struct LineSetter {
  let width: Int
  private var lines: [StyledLine] = []
  private var line = StyledLine()
  private var used = 0

  init(width: Int) { self.width = width }

  mutating func add(_ word: Word) {
    var rest = word
    while true {
      let gap = line.runs.isEmpty ? 0 : 1
      let room = width - used - gap
      if rest.columns <= room {
        put(rest)
        return
      }
      if let (head, tail) = rest.parted(toFit: room), !isLonely(head, before: tail) {
        put(head)
        endLine()
        rest = tail
      } else if !line.runs.isEmpty {
        endLine()
      } else {
        let isOneTooLong = rest.columns == width + 1 && width > Self.loneLetter
        let (head, tail) = rest.cut(at: isOneTooLong ? width - 1 : width)
        put(head)
        if tail.isEmpty { return }
        endLine()
        rest = tail
      }
    }
  }

  /// A letter with its hyphen.
  private static let loneLetter = 2

  /// Whether a letter would have a line to itself although what follows must be cut anyway.
  private func isLonely(_ head: Word, before tail: Word) -> Bool {
    line.runs.isEmpty && head.columns <= Self.loneLetter && tail.columns > width
  }

  mutating func endLine() {
    lines.append(line)
    line = StyledLine()
    used = 0
  }

  func finished() -> [StyledLine] { line.runs.isEmpty && !lines.isEmpty ? lines : lines + [line] }

  private mutating func put(_ word: Word) {
    if !line.runs.isEmpty {
      line.append(word.space)
      used += 1
    }
    for piece in word.pieces { line.append(piece.run) }
    used += word.columns
  }
}

/// Runs of text taken apart into words and forced line ends.
private struct Tokens {
  enum Token {
    case word(Word)
    case lineEnd
  }

  private(set) var all: [Token] = []
  private var word: Word
  private var piece = ""
  private static let blank = StyledRun(" ")

  init(_ runs: [StyledRun]) {
    word = Word(space: Self.blank)
    for run in runs {
      let characters = Array(run.text)
      for (index, character) in characters.enumerated() {
        let next = index + 1 < characters.count ? characters[index + 1] : nil
        take(character, before: next, of: run)
      }
      endPiece(of: run, .closed)
    }
    endWord(before: Self.blank)
  }

  private mutating func take(
    _ character: Character, before next: Character?, of run: StyledRun
  ) {
    switch character {
    case " ", "\t":
      endPiece(of: run, .closed)
      endWord(before: StyledRun(" ", run.role, link: run.link))
    case "\n", "\r\n":
      endPiece(of: run, .closed)
      endWord(before: Self.blank)
      all.append(.lineEnd)
    case "\u{AD}":
      endPiece(of: run, .soft)
    default:
      let joins = isOpen(behind: character, before: next, isLink: run.link != nil)
      piece.append(character)
      if joins { endPiece(of: run, .open) }
    }
  }

  /// Whether a line may end behind a character without more ado.
  private func isOpen(behind character: Character, before next: Character?, isLink: Bool) -> Bool {
    guard let next, next != " " else { return false }
    switch character {
    case "-", "‐": return next.isLetter && piece.last?.isLetter == true
    case "/": return next != "/" && (isLink || next.isLetter && piece.last?.isLetter == true)
    case "?", "&", "=", "_", ".": return isLink
    default: return CellWidth.of(character) == 2 && CellWidth.of(next) == 2
    }
  }

  private mutating func endPiece(of run: StyledRun, _ seam: Word.Seam) {
    if piece.isEmpty {
      if seam != .closed, let last = word.pieces.indices.last { word.pieces[last].seam = seam }
      return
    }
    word.pieces.append(Word.Piece(StyledRun(piece, run.role, link: run.link), seam))
    piece = ""
  }

  private mutating func endWord(before space: StyledRun) {
    if !word.isEmpty { all.append(.word(word)) }
    word = Word(space: space)
  }
}
