/// What a question should not ask for: something that tells who a person is.
package enum IdentifierRequest: Int, CaseIterable, Sendable {
  case identityCode, name, contact, address, birthday
}

extension IdentifierRequest {
  /// What a text asks for, if it does; a sentence that tells to leave it out does not.
  package static func find(in text: String) -> IdentifierRequest? {
    for sentence in sentences(of: text) where !isForbidding(sentence) {
      let found = phrases.first { _, phrases in phrases.contains { sentence.holds($0) } }
      if let found { return found.0 }
    }
    return nil
  }

  private static let phrases = wordings.map { ($0.0, $0.1.map { Array($0.utf8) }) }

  private static let wordings: [(IdentifierRequest, [String])] = [
    (
      .identityCode,
      [
        "henkilötunnu", "hetu", "personbeteckning", "personnummer", "identity code",
        "social security number",
      ]
    ),
    (
      .name,
      [
        "asiakkaan nim", "etunim", "sukunim", "koko nim", "oma nimesi", "oman nimesi",
        "kirjoita nimesi", "läheisen nim", "lapsen nim", "klientens namn", "förnamn", "efternamn",
        "fullständigt namn", "ditt namn", "ditt eget namn", "barnets namn", "client's name",
        "client’s name", "name of the client", "first name", "surname", "full name", "your name",
        "child's name", "child’s name",
      ]
    ),
    (
      .contact,
      [
        "puhelinnumeronsa", "puhelinnumerosi", "asiakkaan puhelin", "sähköpostiosoitteesi",
        "asiakkaan sähköposti", "ditt telefonnummer", "klientens telefonnummer",
        "din e-postadress", "klientens e-post", "your phone number", "client's phone",
        "client’s phone", "your e-mail", "your email", "client's e-mail", "client’s e-mail",
      ]
    ),
    (
      .address,
      ["kotiosoit", "katuosoit", "hemadress", "gatuadress", "home address", "street address"]
    ),
    (.birthday, ["syntymäai", "syntymäpäiv", "födelsedatum", "födelsedag", "date of birth"]),
  ]

  private static let forbidding = [
    "älä", "älkää", "ei", "eivät", "ilman", "inte", "utan", "aldrig", "not", "no", "never",
    "without", "don't", "don’t",
  ].map { Array($0.utf8) }

  private static func isForbidding(_ sentence: [UInt8]) -> Bool {
    let words = sentence.split { !($0 >= 0x80 || $0 == 0x27 || (0x61...0x7A).contains($0)) }
    return words.contains { word in forbidding.contains { $0.elementsEqual(word) } }
  }

  /// In small letters, byte by byte.
  private static func sentences(of text: String) -> [[UInt8]] {
    text.lowercased().utf8.split { [0x2E, 0x21, 0x3F, 0x0A].contains($0) }.map(Array.init)
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return indices.dropLast(part.count - 1).contains {
      self[$0] == first && self[$0...].starts(with: part)
    }
  }
}

// MARK: - In modules and exercises

extension IdentifierRequest {
  package static func diagnostics(in prompts: [Prompt], at path: String) -> [Diagnostic] {
    prompts.flatMap { prompt -> [Diagnostic] in
      let own = prompt.isWritten ? find(in: prompt.question) ?? find(in: prompt.help ?? "") : nil
      let here = own.map {
        Diagnostic(
          path: path, position: prompt.position,
          problem: .asksForIdentifier(prompt.id.rawValue, $0))
      }
      return (here.map { [$0] } ?? []) + diagnostics(in: prompt.fields, at: path)
    }
  }
}

extension Prompt {
  /// Whether somebody writes freely in the answer.
  fileprivate var isWritten: Bool {
    switch kind {
    case .text, .list, .records: true
    case .scale, .choice, .check, .claims, .path: false
    }
  }

  fileprivate var fields: [Prompt] {
    guard case .records(let form) = kind else { return [] }
    return form.fields
  }
}
