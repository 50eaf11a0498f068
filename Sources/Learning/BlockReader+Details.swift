import Markup

// The keys that belong to one kind of prompt.
extension BlockReader {
  private static let counts = 1...100

  mutating func details(
    of kind: Prompt.KindName, in form: Form, id: PromptID?
  ) -> Prompt.Kind? {
    switch kind {
    case .text:
      .text(input(in: form))
    case .list:
      .list(maximum: number("max", in: form, range: Self.counts))
    case .scale:
      scale(in: form, id: id).map { .scale($0) }
    case .choice:
      choice(in: form).map { .choice($0) }
    case .check:
      check(in: form)
    case .claims:
      claims(in: form).map { .claims($0) }
    case .path:
      canvas(in: form).map { .path($0) }
    case .records:
      records(in: form).map { .records($0) }
    }
  }

  private mutating func input(in form: Form) -> Prompt.TextInput {
    word("input", in: form, as: WrittenInput.self)?.input ?? .prose
  }

  /// The inputs that have a word; prose is what is meant where there is none.
  private enum WrittenInput: String, CaseIterable {
    case number, date, time

    var input: Prompt.TextInput {
      switch self {
      case .number: .number
      case .date: .date
      case .time: .time
      }
    }
  }

  private mutating func scale(in form: Form, id: PromptID?) -> Prompt.Scale? {
    let steps = neededNumber("steps", in: form, range: 2...10)
    let ends = ends(in: form)
    let items = scaleItems(in: form, id: id)
    guard let steps, let ends, let items else { return nil }
    return Prompt.Scale(items: items, steps: steps, lowEnd: ends.low, highEnd: ends.high)
  }

  private mutating func ends(in form: Form) -> (low: String, high: String)? {
    guard needs("ends", in: form), let value = form["ends"],
      let values = list(value, under: "ends")
    else { return nil }
    guard values.count == 2 else {
      report(.outOfRange(key: "ends", 2...2), at: value.position)
      return nil
    }
    let low = text(values[0], under: "ends")
    let high = text(values[1], under: "ends")
    guard let low, let high else { return nil }
    return (low, high)
  }

  /// A scale without items asks for one thing, which is named as the prompt.
  private mutating func scaleItems(in form: Form, id: PromptID?) -> [Prompt.Item]? {
    if form["items"] != nil { return items("items", in: form) }
    guard let id, case .scalar(let question) = form["question"]?.content else { return nil }
    return [Prompt.Item(id: ItemID(id.rawValue), text: question.trimmed)]
  }

  private mutating func choice(in form: Form) -> Prompt.Choice? {
    let source = choiceSource(in: form)
    let hasOther = flag("other", in: form)
    var most = Self.counts.upperBound
    if case .options(let options) = source, !options.isEmpty {
      most = options.count + (hasOther ? 1 : 0)
    }
    let maximum = number("max", in: form, range: 1...most)
    return source.map { Prompt.Choice(source: $0, maximum: maximum ?? 1, hasOther: hasOther) }
  }

  private mutating func choiceSource(in form: Form) -> Prompt.Choice.Source? {
    guard hasOne(of: "options", "optionsFrom", in: form) else { return nil }
    if form["options"] != nil { return items("options", in: form).map { .options($0) } }
    return reference("optionsFrom", in: form, to: .path).map { .stages(of: $0) }
  }

  private mutating func check(in form: Form) -> Prompt.Kind? {
    let asksForEvidence = flag("evidence", in: form)
    return neededItems("items", in: form).map {
      .check(items: $0, asksForEvidence: asksForEvidence)
    }
  }

  private mutating func claims(in form: Form) -> Prompt.Claims? {
    guard hasOne(of: "items", "again", in: form) else { return nil }
    if form["items"] != nil { return items("items", in: form).map { .first($0) } }
    return reference("again", in: form, to: .claims).map { .again($0) }
  }

  /// Whether exactly one of two keys is there; says so where it is not.
  private mutating func hasOne(of first: String, _ second: String, in form: Form) -> Bool {
    switch (form[first], form[second]) {
    case (nil, nil):
      if !form.misspelt.contains(first), !form.misspelt.contains(second) {
        report(.anyKeyMissing([first, second]), at: form.position)
      }
      return false
    case (.some, .some):
      report(.keysExclude(first, second), at: form.position(of: second))
      return false
    case (.some, nil), (nil, .some):
      return true
    }
  }
}
