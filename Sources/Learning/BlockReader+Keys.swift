import Markup

// The same questions, by key: optional ones answer with nothing where the key is left out,
// needed ones complain.
extension BlockReader {
  mutating func text(_ key: String, in form: Form) -> String? {
    form[key].flatMap { text($0, under: key) }
  }

  mutating func neededText(_ key: String, in form: Form) -> String? {
    needs(key, in: form) ? text(key, in: form) : nil
  }

  mutating func number(_ key: String, in form: Form, range: ClosedRange<Int>) -> Int? {
    form[key].flatMap { number($0, under: key, in: range) }
  }

  mutating func neededNumber(_ key: String, in form: Form, range: ClosedRange<Int>) -> Int? {
    needs(key, in: form) ? number(key, in: form, range: range) : nil
  }

  mutating func flag(_ key: String, in form: Form) -> Bool {
    form[key].flatMap { flag($0, under: key) } ?? false
  }

  mutating func word<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, in form: Form, as type: Word.Type = Word.self
  ) -> Word? {
    form[key].flatMap { word($0, under: key) }
  }

  mutating func neededWord<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, in form: Form, as type: Word.Type = Word.self
  ) -> Word? {
    needs(key, in: form) ? word(key, in: form) : nil
  }

  /// Words of a closed set, each at most once.
  mutating func words<Word: CaseIterable & RawRepresentable<String> & Equatable>(
    _ key: String, in form: Form, as type: Word.Type = Word.self
  ) -> [Word] {
    var words: [Word] = []
    for value in form[key].flatMap({ list($0, under: key) }) ?? [] {
      guard let word: Word = word(value, under: key) else { continue }
      if words.contains(word) {
        report(.wordTwice(key: key, word: word.rawValue), at: value.position)
      } else {
        words.append(word)
      }
    }
    return words
  }

  mutating func texts(_ key: String, in form: Form) -> [String] {
    (form[key].flatMap { list($0, under: key) } ?? []).compactMap { text($0, under: key) }
  }

  mutating func neededID<ID: Identifier>(
    _ key: String, in form: Form, as type: ID.Type = ID.self
  ) -> ID? {
    guard needs(key, in: form), let value = form[key] else { return nil }
    return id(value, under: key)
  }

  /// Ids with their places, each at most once.
  mutating func ids<ID: Identifier>(
    _ key: String, in form: Form, as type: ID.Type = ID.self
  ) -> [(id: ID, position: SourcePosition)] {
    var ids: [(id: ID, position: SourcePosition)] = []
    for value in form[key].flatMap({ list($0, under: key) }) ?? [] {
      guard let id: ID = id(value, under: key) else { continue }
      if ids.contains(where: { $0.id == id }) {
        report(.wordTwice(key: key, word: id.rawValue), at: value.position)
      } else {
        ids.append((id, value.position))
      }
    }
    return ids
  }

  /// An ordered map of ids and texts.
  mutating func items(_ key: String, in form: Form) -> [Prompt.Item]? {
    form[key].flatMap { items($0, under: key) }
  }

  mutating func neededItems(_ key: String, in form: Form) -> [Prompt.Item]? {
    needs(key, in: form) ? items(key, in: form) : nil
  }

  mutating func items(_ value: YAMLValue, under key: String) -> [Prompt.Item]? {
    guard let entries = map(value, under: key) else { return nil }
    return entries.compactMap { entry in
      let words = text(entry.value, under: entry.key)
      guard let id = ItemID(rawValue: entry.key) else {
        report(.badID(entry.key), at: entry.position)
        return nil
      }
      return words.map { Prompt.Item(id: id, text: $0) }
    }
  }
}
