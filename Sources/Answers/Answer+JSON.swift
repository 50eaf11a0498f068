package import JSONTree
import Learning
import Words

extension Answer {
  /// The answer as a workbook holds it, with or without its earlier versions.
  package func json(withEarlier: Bool = true) -> JSON {
    var known = value?.members ?? []
    known += [
      JSON.Member("kind", .string(kind.rawValue)),
      JSON.Member("sharing", .string(sharing.rawValue)),
      JSON.Member("question", .string(question)),
      JSON.Member("language", .string(language.rawValue)),
      JSON.Member("updatedAt", updatedAt.json),
    ]
    if isSkipped { known.append(JSON.Member("skipped", .bool(true))) }
    if isShort { known.append(JSON.Member("short", .bool(true))) }
    if !notes.isEmpty { known.append(JSON.Member("notes", .object(notes, JSON.string))) }
    if !sources.isEmpty { known.append(JSON.Member("source", .array(sources.map(\.json)))) }
    if withEarlier, !earlier.isEmpty {
      known.append(JSON.Member("earlier", .array(earlier.map { $0.json(in: kind) })))
    }
    return .object(known, keeping: unknown)
  }

  /// Nothing where the answer is not understood whole.
  package init?(json: JSON) {
    guard var members = JSONMembers(json),
      let kind = members.take("kind")?.text.flatMap(Prompt.KindName.init(rawValue:)),
      let value = members.takeValue(of: kind),
      let isSkipped = members.takeOptional("skipped", \.flag),
      let isShort = members.takeOptional("short", \.flag),
      let sharing = members.takeOptional("sharing", { $0.text.flatMap(Sharing.init(rawValue:)) }),
      let question = members.takeOptional("question", \.text),
      let language = members.take("language")?.text.flatMap(Language.init(rawValue:)),
      let updatedAt = members.take("updatedAt").flatMap(Timestamp.init(json:)),
      let notes = members.takeOptional("notes", { $0.dictionary(of: \.text) as [ItemID: String]? }),
      let sources = members.takeOptional(
        "source", { $0.elements?.all(AnswerSource.init(json:)) }),
      let earlier = members.takeOptional(
        "earlier", { $0.elements?.all { Earlier(json: $0, in: kind) } })
    else { return nil }
    self.init(
      kind: kind, value: value, isSkipped: isSkipped ?? false, sharing: sharing ?? .private,
      question: question ?? "", language: language, updatedAt: updatedAt, earlier: earlier ?? [],
      notes: notes ?? [:], isShort: isShort ?? false, sources: sources ?? [],
      unknown: members.rest)
  }
}

extension JSONMembers {
  /// A value that may be absent or null; nothing at all where it is there and not understood.
  fileprivate mutating func takeValue(of kind: Prompt.KindName) -> AnswerValue?? {
    guard let json = JSON.object(rest)["value"], json != .null else {
      _ = take("value")
      return .some(nil)
    }
    guard let value = AnswerValue(kind: kind, takingFrom: &self) else { return nil }
    return value
  }
}

extension Answer.Earlier {
  /// The kind stands with it only where the prompt has changed its kind since.
  fileprivate func json(in kind: Prompt.KindName) -> JSON {
    var known = value.members + [JSON.Member("updatedAt", updatedAt.json)]
    if value.kind != kind { known.append(JSON.Member("kind", .string(value.kind.rawValue))) }
    return .object(known, keeping: unknown)
  }

  fileprivate init?(json: JSON, in kind: Prompt.KindName) {
    guard var members = JSONMembers(json),
      let ownKind = members.takeOptional(
        "kind", { $0.text.flatMap(Prompt.KindName.init(rawValue:)) }),
      let value = AnswerValue(kind: ownKind ?? kind, takingFrom: &members),
      let updatedAt = members.take("updatedAt").flatMap(Timestamp.init(json:))
    else { return nil }
    self.init(value: value, updatedAt: updatedAt, unknown: members.rest)
  }
}
