import Markup

/// The keys of one block, checked against those that it may have.
struct Form {
  let entries: [YAMLEntry]
  let position: SourcePosition
  /// Known keys that a misspelt one stands for; that they are missing needs no second word.
  let misspelt: [String]

  subscript(key: String) -> YAMLValue? {
    entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// Where the block's id stands, or the block itself where it has none.
  var positionOfID: SourcePosition { self["id"]?.position ?? position }

  /// Where a key stands, or the block where it does not.
  func position(of key: String) -> SourcePosition {
    entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.position ?? position
  }
}

/// Takes values out of a block and remembers everything that is wrong with them.
///
/// Each question answers with nothing where the value is missing or wrong, and the reading goes
/// on: an author is told all at once.
struct BlockReader {
  /// How many parts a list or map has.
  private static let counts = 1...200

  let path: String
  /// Where the prompts of an exercise are read, the exercise; it stands before their own ids.
  let exercise: ExerciseID?
  private(set) var diagnostics: [Diagnostic] = []
  var references: [Reference] = []

  init(path: String, exercise: ExerciseID? = nil) {
    self.path = path
    self.exercise = exercise
  }

  mutating func report(_ problem: Problem, at position: SourcePosition) {
    diagnostics.append(Diagnostic(path: path, position: position, problem: problem))
  }

  /// Reads YAML; nothing where it cannot be read to its end.
  mutating func value(of excerpt: Excerpt) -> YAMLValue? {
    let reading = YAMLReader.read(excerpt)
    for issue in reading.issues { report(.yaml(issue.fault), at: issue.position) }
    return reading.value
  }

  /// Takes a map and complains about keys that are not among the known ones.
  mutating func form(_ value: YAMLValue, under key: String, keys: [String]) -> Form? {
    guard let entries = map(value, under: key) else { return nil }
    let free = keys.filter { known in !entries.contains { $0.key == known } }
    var misspelt: [String] = []
    for entry in entries where !keys.contains(entry.key) {
      let suggestion = Suggestion.closest(to: entry.key, among: free)
      if let suggestion { misspelt.append(suggestion) }
      report(.unknownKey(entry.key, suggestion: suggestion), at: entry.position)
    }
    return Form(entries: entries, position: value.position, misspelt: misspelt)
  }

  /// Whether a key that must be there is; says so where it is not.
  mutating func needs(_ key: String, in form: Form) -> Bool {
    if form[key] != nil { return true }
    if !form.misspelt.contains(key) { report(.keyMissing(key), at: form.position) }
    return false
  }
}

// What a value can be. `key` is what a complaint names.
extension BlockReader {
  mutating func text(_ value: YAMLValue, under key: String) -> String? {
    guard case .scalar(let text) = value.content else {
      report(.wrongShape(key: key, expected: .text), at: value.position)
      return nil
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else {
      report(.valueMissing(key: key), at: value.position)
      return nil
    }
    return trimmed
  }

  mutating func number(
    _ value: YAMLValue, under key: String, in range: ClosedRange<Int>
  ) -> Int? {
    guard case .scalar(let text) = value.content, let number = Int(text) else {
      report(.wrongShape(key: key, expected: .number), at: value.position)
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(key: key, range), at: value.position)
      return nil
    }
    return number
  }

  mutating func flag(_ value: YAMLValue, under key: String) -> Bool? {
    switch value.content {
    case .scalar("true"): return true
    case .scalar("false"): return false
    case .scalar, .list, .map:
      report(.wrongShape(key: key, expected: .flag), at: value.position)
      return nil
    }
  }

  mutating func list(_ value: YAMLValue, under key: String) -> [YAMLValue]? {
    guard case .list(let values) = value.content else {
      report(.wrongShape(key: key, expected: .list), at: value.position)
      return nil
    }
    return isFewEnough(values.count, under: key, at: value.position) ? values : nil
  }

  mutating func map(_ value: YAMLValue, under key: String) -> [YAMLEntry]? {
    guard case .map(let entries) = value.content else {
      report(.wrongShape(key: key, expected: .map), at: value.position)
      return nil
    }
    return isFewEnough(entries.count, under: key, at: value.position) ? entries : nil
  }

  /// Whether a list or map is neither empty nor beyond all honest ones.
  private mutating func isFewEnough(
    _ count: Int, under key: String, at position: SourcePosition
  ) -> Bool {
    if Self.counts.contains(count) { return true }
    report(
      count == 0 ? .valueMissing(key: key) : .outOfRange(key: key, Self.counts), at: position)
    return false
  }

  mutating func word<Word: CaseIterable & RawRepresentable<String>>(
    _ value: YAMLValue, under key: String, as type: Word.Type = Word.self
  ) -> Word? {
    guard let text = text(value, under: key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    let suggestion = Suggestion.closest(to: text, among: known)
    report(
      .unknownWord(key: key, word: text, suggestion: suggestion, known: known),
      at: value.position)
    return nil
  }

  mutating func id<ID: Identifier>(
    _ value: YAMLValue, under key: String, as type: ID.Type = ID.self
  ) -> ID? {
    guard let text = text(value, under: key) else { return nil }
    if let id = ID(rawValue: text) { return id }
    report(.badID(text), at: value.position)
    return nil
  }
}

extension String {
  /// Without the line ends and spaces around it.
  var trimmed: String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    let front = utf8.drop(while: isBlank)
    guard let last = front.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(Substring(front[...last]))
  }
}
