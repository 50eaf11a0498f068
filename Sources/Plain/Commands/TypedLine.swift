import Learning
import Words

/// What somebody has typed, as far as it can be told without knowing the question.
enum TypedLine: Equatable, Sendable {
  case command(Act, rest: String)
  /// A text, or an answer such as a number; empty where nothing but Enter was pressed.
  case text(String)
  /// The line that ends a text.
  case end
  /// What looks like a command and is none, and the command that it most resembles.
  case unknown(String, nearest: Act?)

  /// The sign before a command where texts are written.
  static let sign = UInt8(ascii: "/")
}

extension TypedLine {
  init(_ line: String, at occasion: Occasion, in language: Language) {
    let trimmed = line.trimmed
    if trimmed.isSame(as: "?") {
      self = .command(.help, rest: "")
      return
    }
    switch occasion.hearing {
    case .anything:
      self = .text(trimmed)
    case .text:
      // A command alone is no reason and no evidence: whoever just gave a mark may forget the sign.
      let bare = occasion == .note ? Self.wholeCommand(trimmed, at: occasion, in: language) : nil
      self = bare ?? Self(text: line, trimmed, at: occasion, in: language)
    case .commands:
      let bytes = trimmed.utf8
      let bare = bytes.first == Self.sign ? String(Substring(bytes.dropFirst())) : trimmed
      self = Self.command(bare, at: occasion, in: language) ?? .text(trimmed)
    }
  }

  private init(text line: String, _ trimmed: String, at occasion: Occasion, in language: Language) {
    let bytes = line.utf8
    if trimmed.isSame(as: ".") {
      self = .end
    } else if bytes.first != Self.sign {
      self = .text(line)
    } else if bytes.dropFirst().first == Self.sign {
      let rest = String(Substring(bytes.dropFirst(2)))
      let isMark = rest.isSame(as: ".") || rest.isSame(as: "?")
      self = .text(isMark ? rest : "/" + rest)
    } else {
      let bare = String(Substring(trimmed.utf8.dropFirst()))
      self =
        Self.command(bare, at: occasion, in: language)
        ?? .unknown(
          Self.split(trimmed).word, nearest: Self.nearest(to: bare, at: occasion, in: language))
    }
  }

  /// The command whose whole word a line is.
  static func act(named line: String, at occasion: Occasion, in language: Language) -> Act? {
    guard line.utf8.count <= 64 else { return nil }
    let words = Wording.in(language).plainCommands
    let word = line.lowercased()
    return (occasion.acts + Act.everywhere).first { $0.command(in: words).word.isSame(as: word) }
  }

  /// A command that is a line all by itself.
  private static func wholeCommand(
    _ line: String, at occasion: Occasion, in language: Language
  ) -> TypedLine? {
    guard line.utf8.count <= 64 else { return nil }
    let words = Wording.in(language).plainCommands
    let act = (occasion.acts + Act.everywhere).first {
      $0.command(in: words).isTyped(line.lowercased())
    }
    return act.map { .command($0, rest: "") }
  }

  /// The command of a line, by its word, its short form, or the beginning of its word.
  private static func command(
    _ line: String, at occasion: Occasion, in language: Language
  ) -> TypedLine? {
    let (typed, rest) = split(line)
    let word = typed.lowercased()
    guard !word.utf8.isEmpty else { return nil }
    let acts = occasion.acts + Act.everywhere
    let own = Wording.in(language).plainCommands
    if let act = acts.first(where: { $0.command(in: own).isTyped(word) }) {
      return .command(act, rest: rest)
    }
    // Whoever is in the wrong language can still say what is wanted.
    for other in Language.allCases where other != language {
      let words = Wording.in(other).plainCommands
      if let act = acts.first(where: { $0.command(in: words).word.isSame(as: word) }) {
        return .command(act, rest: rest)
      }
    }
    let begun = acts.filter { $0.command(in: own).word.utf8.starts(with: word.utf8) }
    guard word.utf8.count > 1, begun.count == 1, let act = begun.first else { return nil }
    return .command(act, rest: rest)
  }

  /// The command whose word is so much like the line's first that it must have been meant.
  static func nearest(to line: String, at occasion: Occasion, in language: Language) -> Act? {
    let acts = occasion.acts + Act.everywhere
    let words = Wording.in(language).plainCommands
    let names = acts.map { $0.command(in: words).word }
    guard let name = Suggestion.closest(to: split(line).word, among: names) else { return nil }
    return acts.first { $0.command(in: words).word.isSame(as: name) }
  }

  /// The first word of a line, and what stands behind it.
  private static func split(_ line: String) -> (word: String, rest: String) {
    let bytes = line.utf8
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")) else { return (line, "") }
    return (String(line[..<space]), String(line[space...]).trimmed)
  }
}

extension SpokenCommand {
  fileprivate func isTyped(_ word: String) -> Bool {
    self.word.isSame(as: word) || short.isSame(as: word)
  }
}

extension String {
  /// Whether it is a word, however its accents were typed; a long text is no word, and comparing it
  /// could take long.
  func isSame(as word: String) -> Bool { utf8.count <= 64 && self == word }
}
