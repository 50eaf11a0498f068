/// What invented people have written, for a facilitator to rehearse a meeting with.
///
/// They are laid down as people would write them: `# PROMPT`, then one paragraph a person. Lines
/// that begin with a hyphen are the items of a list, or `KEY: text` for a part of an answer.
package struct InventedTexts: Equatable, Sendable {
  /// One person's paragraph: a running text, or items.
  package struct Piece: Equatable, Sendable {
    package var text: String
    package var items: [String]
  }

  private let pieces: [String: [Piece]]

  /// What was written in a course in a language; of a course that nobody has written for, nothing.
  package static func about(_ course: String, in language: Language) -> InventedTexts {
    InventedTexts(reading: written(about: course, in: language))
  }

  /// What people wrote about a prompt, each in a paragraph of their own.
  package func pieces(of prompt: String) -> [Piece] { pieces[prompt] ?? [] }

  package var prompts: [String] { pieces.keys.sorted() }

  /// What somebody may be called who goes by a name; nobody is called so.
  package static func name(in language: Language) -> String {
    switch language {
    case .finnish: "Keksitty Aino"
    case .swedish: "Påhittade Bo"
    case .english: "Invented Chris"
    }
  }

  /// What stands for a text in a course that nobody has written for.
  package static func placeholder(_ number: Int, in language: Language) -> String {
    switch language {
    case .finnish: "Keksitty vastaus \(number): tämä on harjoitusta varten."
    case .swedish: "Påhittat svar \(number): det här är för övning."
    case .english: "Invented answer \(number): this is for rehearsing."
    }
  }

  private static func written(about course: String, in language: Language) -> String {
    switch (course, language) {
    case ("social-media", .finnish): socialMediaInFinnish
    case ("social-media", .swedish): socialMediaInSwedish
    case ("social-media", .english): socialMediaInEnglish
    case ("advice-online", .finnish): adviceOnlineInFinnish
    case ("advice-online", .swedish): adviceOnlineInSwedish
    case ("advice-online", .english): adviceOnlineInEnglish
    default: ""
    }
  }
}

extension InventedTexts {
  package init(reading text: String) {
    var pieces: [String: [Piece]] = [:]
    var prompt = ""
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        prompt = String(line.dropFirst(2))
        isOpen = false
      } else if line.isEmpty {
        isOpen = false
      } else {
        if !isOpen { pieces[prompt, default: []].append(Piece(text: "", items: [])) }
        isOpen = true
        let last = (pieces[prompt]?.count ?? 1) - 1
        pieces[prompt]?[last].take(String(line))
      }
    }
    self.pieces = pieces
  }
}

extension InventedTexts.Piece {
  /// A line that does not begin something goes on with what stands before it.
  fileprivate mutating func take(_ line: String) {
    if line.hasPrefix("- ") {
      items.append(String(line.dropFirst(2)))
    } else if let last = items.indices.last {
      items[last] += " " + line
    } else {
      text += (text.isEmpty ? "" : " ") + line
    }
  }

  /// The items as parts of an answer: a key and what stands under it.
  package var parts: [(key: String, text: String)] {
    items.compactMap { item in
      guard let colon = item.firstIndex(of: ":") else { return nil }
      return (String(item[..<colon]), String(item[colon...].dropFirst(2)))
    }
  }
}
