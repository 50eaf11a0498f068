package import JSONTree
package import Learning

// A value is written as `interfaces.md` has it, one form a kind. What is read must be understood
// whole: half an answer would be written back as if it were all of it.
extension AnswerValue {
  /// The members that hold a value: `value`, and `other` where a choice has a free line.
  package var members: [JSON.Member] {
    guard case .choice(let chosen) = self, let other = chosen.other else {
      return [JSON.Member("value", json)]
    }
    return [JSON.Member("value", json), JSON.Member("other", .string(other))]
  }

  /// Takes a value of a kind out of the members that hold it; nothing where there is none, or where
  /// it is not understood.
  package init?(kind: Prompt.KindName, takingFrom members: inout JSONMembers) {
    guard let json = members.take("value") else { return nil }
    guard kind == .choice, let other = members.take("other") else {
      self.init(kind: kind, json: json)
      return
    }
    guard let line = other.text, case .choice(var chosen)? = Self(kind: kind, json: json) else {
      return nil
    }
    chosen.other = line
    self = .choice(chosen)
  }

  fileprivate var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .list(let lines): .array(lines.map(JSON.string))
    case .scale(let marks): .object(marks) { $0.map(JSON.integer) ?? .null }
    case .choice(let chosen): .array(chosen.options.map { .string($0.rawValue) })
    case .check(let marks): .object(marks) { .string($0.rawValue) }
    case .claims(let positions): .object(positions, \.json)
    case .path(let stages): .object([JSON.Member("stages", .array(stages.map(\.json)))])
    case .records(let records): .array(records.map(\.json))
    }
  }

  private init?(kind: Prompt.KindName, json: JSON) {
    let value: AnswerValue? =
      switch kind {
      case .text: json.text.map { .text($0) }
      case .list: json.elements?.all(\.text).map { .list($0) }
      case .scale: json.dictionary(of: Int?.init(mark:)).map { .scale($0) }
      case .choice:
        json.elements?.all(ItemID.init(json:)).map { .choice(ChosenOptions(options: $0)) }
      case .check:
        json.dictionary { $0.text.flatMap(CheckMark.init(rawValue:)) }.map { .check($0) }
      case .claims: json.dictionary(of: ClaimPositions.init(json:)).map { .claims($0) }
      case .path: Self.stages(json).map { .path($0) }
      case .records: json.elements?.all(Record.init(json:)).map { .records($0) }
      }
    guard let value else { return nil }
    self = value
  }

  /// The kind that a value looks like; a record's fields do not say theirs.
  fileprivate init?(guessing json: JSON) {
    let likely: [Prompt.KindName] = [.text, .list, .path, .check, .scale, .claims, .records]
    guard let value = likely.lazy.compactMap({ Self(kind: $0, json: json) }).first else {
      return nil
    }
    self = value
  }

  private static func stages(_ json: JSON) -> [PathStage]? {
    guard var members = JSONMembers(json), let stages = members.take("stages")?.elements,
      members.rest.isEmpty
    else { return nil }
    return stages.all(PathStage.init(json:))
  }
}

extension Int? {
  /// 1…10, or nothing for *cannot say*.
  fileprivate init?(mark json: JSON) {
    if json == .null {
      self = .none
    } else if let mark = json.integer, (1...10).contains(mark) {
      self = mark
    } else {
      return nil
    }
  }
}

extension ClaimPositions {
  fileprivate var json: JSON {
    var known = [
      JSON.Member("before", before.map(JSON.integer) ?? .null),
      JSON.Member("after", after.map(JSON.integer) ?? .null),
    ]
    if let reason { known.append(JSON.Member("reason", .string(reason))) }
    return .object(known, keeping: unknown)
  }

  fileprivate init?(json: JSON) {
    guard var members = JSONMembers(json),
      let before = members.takePosition("before"), let after = members.takePosition("after"),
      let reason = members.takeOptional("reason", \.text)
    else { return nil }
    self.init(before: before, after: after, reason: reason, unknown: members.rest)
  }
}

extension PathStage {
  fileprivate var json: JSON {
    var known = [
      JSON.Member("id", .string(id.rawValue)), JSON.Member("name", .string(name)),
      JSON.Member("feeling", feeling.map(JSON.integer) ?? .null),
      JSON.Member("basis", .string(basis.rawValue)), JSON.Member("lanes", .object(lanes, \.json)),
    ]
    if let word { known.append(JSON.Member("word", .string(word))) }
    return .object(known, keeping: unknown)
  }

  fileprivate init?(json: JSON) {
    guard var members = JSONMembers(json),
      let id = members.take("id").flatMap(ItemID.init(json:)),
      let name = members.take("name")?.text, let feeling = members.takePosition("feeling"),
      let word = members.takeOptional("word", \.text),
      let basis = members.takeOptional("basis", { $0.text.flatMap(Basis.init(rawValue:)) }),
      let lanes = members.takeOptional(
        "lanes", { $0.dictionary(of: Cell.init(json:)) as [ItemID: Cell]? })
    else { return nil }
    self.init(
      id: id, name: name, feeling: feeling, word: word, basis: basis ?? .assumed,
      lanes: lanes ?? [:], unknown: members.rest)
  }
}

extension PathStage.Cell {
  fileprivate var json: JSON {
    .object(
      [JSON.Member("text", .string(text)), JSON.Member("basis", .string(basis.rawValue))],
      keeping: unknown)
  }

  fileprivate init?(json: JSON) {
    guard var members = JSONMembers(json), let text = members.take("text")?.text,
      let basis = members.takeOptional("basis", { $0.text.flatMap(Basis.init(rawValue:)) })
    else { return nil }
    self.init(text: text, basis: basis ?? .assumed, unknown: members.rest)
  }
}

// Beside its fields a record carries two members that no field can be named as, since ids have no
// underscore: the kinds of those whose value does not tell it, and the free lines of choices.
extension Record {
  fileprivate var json: JSON {
    var known = [JSON.Member("id", .string(id.rawValue))]
    var kinds: [JSON.Member] = []
    var others: [JSON.Member] = []
    for (field, value) in fields {
      let name = field.rawValue
      known.append(JSON.Member(name, value.json))
      if AnswerValue(guessing: value.json)?.kind != value.kind {
        kinds.append(JSON.Member(name, .string(value.kind.rawValue)))
      }
      if case .choice(let chosen) = value, let other = chosen.other {
        others.append(JSON.Member(name, .string(other)))
      }
    }
    if !kinds.isEmpty { known.append(JSON.Member("_kinds", .object(kinds))) }
    if !others.isEmpty { known.append(JSON.Member("_others", .object(others))) }
    return .object(known, keeping: unknown)
  }

  fileprivate init?(json: JSON) {
    guard var members = JSONMembers(json),
      let id = members.take("id").flatMap(ItemID.init(json:)),
      let kinds: [PromptID: Prompt.KindName]? = members.takeOptional(
        "_kinds", { $0.dictionary { $0.text.flatMap(Prompt.KindName.init(rawValue:)) } }),
      let others: [PromptID: String]? = members.takeOptional(
        "_others", { $0.dictionary(of: \.text) })
    else { return nil }
    self.init(id: id, fields: [:])
    for member in members.rest {
      if let name = PromptID(rawValue: member.key),
        let value = AnswerValue(member.value, kind: kinds?[name], other: others?[name])
      {
        fields[name] = value
      } else {
        unknown.append(member)
      }
    }
  }
}

extension AnswerValue {
  /// A field of a record, of the kind that is told or else of the one that it looks like.
  fileprivate init?(_ json: JSON, kind: Prompt.KindName?, other: String?) {
    guard let kind else {
      self.init(guessing: json)
      return
    }
    var members = JSONMembers([JSON.Member("value", json)])
    if let other { members = JSONMembers(members.rest + [JSON.Member("other", .string(other))]) }
    self.init(kind: kind, takingFrom: &members)
  }
}
