import Markup

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
    let sum = numberField("sum", in: form, of: fields)
    let computed = computed(in: form, of: fields)
    let whatIf = numberField("whatIf", in: form, of: fields)
    return Prompt.Records(
      recordName: name, fields: fields, maximum: maximum, sum: sum, computed: computed,
      whatIf: whatIf)
  }

  /// What fits into a small form.
  private static let fieldKinds: [Prompt.KindName] = [.text, .list, .scale, .choice, .check]

  private mutating func field(from value: YAMLValue) -> Prompt? {
    // Which keys are known depends on the kind, so that is asked first.
    let kind = kind(ofField: value)
    let own = kind.map(Self.ownKeys(of:)) ?? Prompt.KindName.allCases.flatMap(Self.ownKeys(of:))
    guard
      let form = form(value, under: "fields", keys: ["kind"] + Self.commonKeys + own)
    else { return nil }
    guard needs("kind", in: form), let written = form["kind"] else { return nil }
    if kind == .records {
      report(.recordsInRecords, at: written.position)
      return nil
    }
    guard let kind, Self.fieldKinds.contains(kind) else {
      guard let word = text(written, under: "kind") else { return nil }
      let known = Self.fieldKinds.map(\.rawValue)
      let suggestion = Suggestion.closest(to: word, among: known)
      report(
        .unknownWord(key: "kind", word: word, suggestion: suggestion, known: known),
        at: written.position)
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

  /// A field that a key names, which must hold a number.
  private mutating func numberField(
    _ key: String, in form: Form, of fields: [Prompt]
  ) -> PromptID? {
    guard let value = form[key], let id: PromptID = id(value, under: key) else { return nil }
    return isNumber(id, among: fields, under: key, at: value.position) ? id : nil
  }

  private mutating func isNumber(
    _ id: PromptID, among fields: [Prompt], under key: String, at position: SourcePosition
  ) -> Bool {
    guard let field = fields.first(where: { $0.id == id }) else {
      let suggestion = Suggestion.closest(to: id.rawValue, among: fields.map(\.id.rawValue))
      report(.leadsNowhere(key: key, id: id.rawValue, suggestion: suggestion), at: position)
      return false
    }
    guard field.kind == .text(.number) else {
      report(.sumOfNoNumber(id.rawValue), at: position)
      return false
    }
    return true
  }

  /// Formulas by the field that they fill; none may use what another one fills.
  private mutating func computed(in form: Form, of fields: [Prompt]) -> [PromptID: Formula] {
    var formulas: [PromptID: Formula] = [:]
    let entries = form["compute"].flatMap { map($0, under: "compute") } ?? []
    let filled = entries.map(\.key)
    for entry in entries {
      guard let id = PromptID(rawValue: entry.key) else {
        report(.badID(entry.key), at: entry.position)
        continue
      }
      guard let text = text(entry.value, under: entry.key) else { continue }
      guard let formula = Formula(text),
        !formula.fields.contains(where: {
          filled.contains($0.rawValue)
        })
      else {
        report(.badFormula(text), at: entry.value.position)
        continue
      }
      let known = ([id] + formula.fields).allSatisfy {
        isNumber($0, among: fields, under: "compute", at: entry.value.position)
      }
      if known { formulas[id] = formula }
    }
    return formulas
  }
}
