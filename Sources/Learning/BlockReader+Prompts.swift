import Markup

// Keys that every prompt has.
extension BlockReader {
  static let commonKeys = [
    "id", "question", "help", "for", "feeds", "discuss", "client", "import",
  ]

  static func ownKeys(of kind: Prompt.KindName) -> [String] {
    switch kind {
    case .text: ["input"]
    case .list: ["max"]
    case .scale: ["steps", "ends", "items"]
    case .choice: ["options", "optionsFrom", "max", "other"]
    case .check: ["items", "evidence"]
    case .claims: ["items", "again"]
    case .path: ["stages", "lanes", "words", "short", "example"]
    case .records: ["record", "fields", "max", "sum", "compute", "whatIf"]
    }
  }

  mutating func prompt(_ kind: Prompt.KindName, from value: YAMLValue) -> Prompt? {
    let keys = Self.commonKeys + Self.ownKeys(of: kind)
    guard let form = form(value, under: kind.rawValue, keys: keys) else { return nil }
    return prompt(kind, from: form, id: promptID(in: form))
  }

  mutating func prompt(
    _ kind: Prompt.KindName, from form: Form, id: PromptID?
  ) -> Prompt? {
    let question = neededText("question", in: form)
    let help = text("help", in: form)
    let audience = word("for", in: form, as: Prompt.Audience.self) ?? .own
    let feeds = words("feeds", in: form, as: ProposalSection.self)
    let discussion = discussion(in: form)
    let isForClients = flag("client", in: form)
    let imports = imports(in: form)
    let details = details(of: kind, in: form, id: id)
    guard let id, let question, let details else { return nil }
    return Prompt(
      id: id, question: question, help: help, audience: audience, feeds: feeds,
      discussion: discussion, isForClients: isForClients, imports: imports, kind: details,
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

  /// Prompts of other courses, course by course; whether they exist is only known there.
  private mutating func imports(in form: Form) -> [Prompt.Import] {
    guard let value = form["import"], let entries = map(value, under: "import") else { return [] }
    return entries.compactMap { entry in
      guard let course = CourseID(rawValue: entry.key) else {
        report(.badID(entry.key), at: entry.position)
        return nil
      }
      let prompts = (list(entry.value, under: entry.key) ?? []).compactMap {
        id($0, under: "import", as: PromptID.self)
      }
      return prompts.isEmpty ? nil : Prompt.Import(course: course, prompts: prompts)
    }
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
