import Answers
package import Learning

/// Cards that could make a theme, and the reason, which can be told to the team in a sentence.
package struct ReadyGroup: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// All have a word that begins so.
    case word(String)
    /// All belong to one stage of a path, or to one option.
    case choice(PromptID, ItemID)
    case prompt(PromptID)
  }

  package var reason: Reason
  package var cards: [ItemID]
}

extension ReadyGroup {
  /// Groups of one prompt's choices, for a meeting that puts the stages of the path on the wall.
  package static func byChoice(_ cards: [Card]) -> [ReadyGroup] {
    grouped(cards) { card in
      card.prompt.flatMap { prompt in card.choice.map { .choice(prompt, $0) } }
    }
  }

  package static func byPrompt(_ cards: [Card]) -> [ReadyGroup] {
    grouped(cards) { $0.prompt.map(Reason.prompt) }
  }

  /// Groups of cards that share a word, those with the most cards first; a card goes into the first
  /// that takes it, so that no group says again what another says.
  ///
  /// Words are held to be the same when their first six letters are, since Finnish bends the ends
  /// of words. Short words say too little.
  package static func byWord(_ cards: [Card], atMost limit: Int = 6) -> [ReadyGroup] {
    var words: [ItemID: [String]] = [:]
    for card in cards { words[card.id] = WordStart.all(of: card.text) }
    var left = cards.map(\.id)
    var groups: [ReadyGroup] = []
    while groups.count < limit, let start = mostCommon(of: left, words) {
      let taken = left.filter { words[$0]?.contains(start) ?? false }
      groups.append(ReadyGroup(reason: .word(start), cards: taken))
      left.removeAll { taken.contains($0) }
    }
    return groups
  }

  private static func mostCommon(of cards: [ItemID], _ words: [ItemID: [String]]) -> String? {
    var counts: [String: Int] = [:]
    for card in cards { for word in words[card] ?? [] { counts[word, default: 0] += 1 } }
    return counts.filter { $0.value > 1 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func grouped(_ cards: [Card], _ reason: (Card) -> Reason?) -> [ReadyGroup] {
    cards.reduce(into: []) { groups, card in
      guard let reason = reason(card) else { return }
      if let place = groups.firstIndex(where: { $0.reason == reason }) {
        groups[place].cards.append(card.id)
      } else {
        groups.append(ReadyGroup(reason: reason, cards: [card.id]))
      }
    }.filter { $0.cards.count > 1 }
  }
}

/// The first letters of the words of a text.
enum WordStart {
  private static let length = 6
  private static let shortest = 5

  /// Each once, without words that stand in every text.
  static func all(of text: String) -> [String] {
    let letters = text.lowercased().unicodeScalars
    let words = letters.split { !$0.properties.isAlphabetic }
    var found: [String] = []
    for word in words where word.count >= shortest {
      guard !fillers.contains(String(Substring(word))) else { continue }
      let start = String(Substring(word.prefix(length)))
      if !found.contains(start) { found.append(start) }
    }
    return found
  }

  /// Words that join others and say nothing by themselves, in the three languages.
  private static let fillers: Set<String> = [
    "about", "after", "aikana", "alltid", "andra", "because", "before", "being", "blir", "bland",
    "could", "deras", "detta", "dessa", "doesn", "ehkä", "eikä", "eller", "emme", "enemmän",
    "erityisesti", "esimerkiksi", "eftersom", "finns", "först", "genom", "haluaa", "heidän",
    "ihmiset", "ihminen", "inga", "ingen", "innan", "joiden", "joilla", "joille", "jokin", "joka",
    "jonka", "joskus", "jotain", "jotka", "kaikki", "kanske", "kanssa", "kautta", "koska", "kuinka",
    "kuitenkin", "ligger", "liian", "mellan", "meidän", "meillä", "meille", "mikään", "milloin",
    "minkä", "mitään", "monta", "moni", "mycket", "myös", "måste", "någon", "något", "några",
    "näistä", "nämä", "ollut", "olisi", "other", "pitää", "pitäisi", "sekä", "sedan", "should",
    "siellä", "sillä", "siihen", "siitä", "silloin", "skulle", "some", "something", "their",
    "there", "these", "they", "things", "those", "tuleva", "tulee", "tämä", "tästä", "tähän",
    "under", "utan", "vaan", "vaikka", "varje", "vilka", "vilken", "voidaan", "voivat", "voisi",
    "where", "which", "while", "would", "you", "även", "niiden", "niitä", "niistä", "every",
  ]
}
