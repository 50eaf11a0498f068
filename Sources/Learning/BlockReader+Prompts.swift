import Markup

// Keys that every prompt has.
extension BlockReader {
  private static let commonKeys = [
    "id", "question", "help", "for", "feeds", "discuss", "client",
  ]

  private static func ownKeys(of kind: Prompt.KindName) -> [String] {
    switch kind {
    case .text: ["input"]
    case .list: ["max"]
    case .scale: ["steps", "ends", "items"]
    case .choice: ["options", "optionsFrom", "max", "other"]
    case .check: ["items", "evidence"]
    case .claims: ["items", "again"]
    case .path: ["stages", "lanes", "words", "short", "example"]
    case .records: ["record", "fields", "max", "sum"]
    }
  }

  mutating func prompt(_ kind: Prompt.KindName, from value: YAMLValue) -> Prompt? {
    let keys = Self.commonKeys + Self.ownKeys(of: kind)
    guard let form = form(value, under: kind.rawValue, keys: keys) else { return nil }
    return prompt(kind, from: form, id: promptID(in: form))
  }

  private mutating func prompt(
    _ kind: Prompt.KindName, from form: Form, id: PromptID?
  ) -> Prompt? {
    let question = neededText("question", in: form)
    let help = text("help", in: form)
    let audience = word("for", in: form, as: Prompt.Audience.self) ?? .own
    let feeds = words("feeds", in: form, as: ProposalSection.self)
    let discussion = discussion(in: form)
    let isForClients = flag("client", in: form)
    let details = details(of: kind, in: form, id: id)
    guard let id, let question, let details else { return nil }
    return Prompt(
      id: id, question: question, help: help, audience: audience, feeds: feeds,
      discussion: discussion, isForClients: isForClients, kind: details,
      position: form.positionOfID)
  }

  mutating func discussion(in form: Form) -> Discussion? {
    guard let value = form["discuss"],
      let form = self.form(value, under: "discuss", keys: ["method", "minutes"])
    else { return nil }
    let method = neededWord("method", in: form, as: Discussion.Method.self)
    let minutes = meetingMinutes(in: form)
    guard let method, let minutes else { return nil }
    return Discussion(method: method, minutes: minutes)
  }

  /// Minutes for each length of meeting; no step is longer than its meeting.
  mutating func meetingMinutes(in form: Form) -> [MeetingLength: Int]? {
    guard needs("minutes", in: form), let value = form["minutes"] else { return nil }
    let keys = MeetingLength.allCases.map { String($0.rawValue) }
    guard let form = self.form(value, under: "minutes", keys: keys) else { return nil }
    var minutes: [MeetingLength: Int] = [:]
    for (length, key) in zip(MeetingLength.allCases, keys) {
      minutes[length] = neededNumber(key, in: form, range: 0...length.rawValue)
    }
    return minutes
  }
}

// Ids; those of an exercise stand behind its own.
extension BlockReader {
  mutating func promptID(in form: Form) -> PromptID? {
    guard let local = neededID("id", in: form, as: PromptID.self) else { return nil }
    return courseWide(local, at: form.positionOfID)
  }

  /// An id of this file as the whole course knows it.
  mutating func courseWide(_ local: PromptID, at position: SourcePosition) -> PromptID? {
    guard let exercise else { return local }
    let text = exercise.rawValue + "." + local.rawValue
    if let id = PromptID(rawValue: text) { return id }
    report(.badID(text), at: position)
    return nil
  }

  /// A prompt that a key leads to.
  mutating func reference(_ key: String, in form: Form, to kind: BlockKind) -> PromptID? {
    guard let value = form[key], let local: PromptID = id(value, under: key),
      let id = courseWide(local, at: value.position)
    else { return nil }
    references.append(
      Reference(target: .prompt(id, kind), key: key, position: value.position))
    return id
  }
}

// The same small form, several times.
extension BlockReader {
  mutating func records(in form: Form) -> Prompt.Records? {
    let name = text("record", in: form)
    let maximum = number("max", in: form, range: 1...100)
    guard needs("fields", in: form),
      let values = form["fields"].flatMap({ list($0, under: "fields") })
    else { return nil }
    let fields = values.compactMap { field(from: $0) }
    reportTwins(among: fields)
    let sum = sum(in: form, of: fields)
    return Prompt.Records(recordName: name, fields: fields, maximum: maximum, sum: sum)
  }

  private mutating func field(from value: YAMLValue) -> Prompt? {
    let kinds = Prompt.KindName.allCases.map(\.rawValue)
    // Which keys are known depends on the kind, so that is asked first.
    let kind = kind(ofField: value)
    let own = kind.map(Self.ownKeys(of:)) ?? Prompt.KindName.allCases.flatMap(Self.ownKeys(of:))
    guard
      let form = form(value, under: "fields", keys: ["kind"] + Self.commonKeys + own)
    else { return nil }
    guard needs("kind", in: form), let written = form["kind"] else { return nil }
    guard let kind else {
      guard let word = text(written, under: "kind") else { return nil }
      let suggestion = Suggestion.closest(to: word, among: kinds)
      report(
        .unknownWord(key: "kind", word: word, suggestion: suggestion, known: kinds),
        at: written.position)
      return nil
    }
    guard kind != .records else {
      report(.recordsInRecords, at: written.position)
      return nil
    }
    let id = neededID("id", in: form, as: PromptID.self)
    return prompt(kind, from: form, id: id)
  }

  private func kind(ofField value: YAMLValue) -> Prompt.KindName? {
    guard case .map(let entries) = value.content,
      case .scalar(let word) = entries.first(where: { $0.key == "kind" })?.value.content
    else { return nil }
    return Prompt.KindName(rawValue: word)
  }

  private mutating func reportTwins(among fields: [Prompt]) {
    for (index, field) in fields.enumerated() {
      guard let first = fields[..<index].first(where: { $0.id == field.id }) else { continue }
      let line = first.position.line
      report(
        .idTwice(field.id.rawValue, firstPath: path, firstLine: line), at: field.position)
    }
  }

  private mutating func sum(in form: Form, of fields: [Prompt]) -> PromptID? {
    guard let value = form["sum"], let id: PromptID = id(value, under: "sum") else { return nil }
    guard let field = fields.first(where: { $0.id == id }) else {
      let suggestion = Suggestion.closest(to: id.rawValue, among: fields.map(\.id.rawValue))
      report(
        .leadsNowhere(key: "sum", id: id.rawValue, suggestion: suggestion), at: value.position)
      return nil
    }
    guard field.kind == .text(.number) else {
      report(.sumOfNoNumber(id.rawValue), at: value.position)
      return nil
    }
    return id
  }
}
