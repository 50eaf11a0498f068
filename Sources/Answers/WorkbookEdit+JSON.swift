package import JSONTree
package import Learning
import Words

extension WorkbookEdit {
  package var json: JSON {
    .object([JSON.Member("at", time.json)] + change.members)
  }

  package init?(json: JSON) {
    guard let time = json["at"].flatMap(Timestamp.init(json:)), let change = Change(json: json)
    else { return nil }
    self.init(at: time, change)
  }

  /// The prompt whose answer is changed, if one's is.
  package var prompt: PromptID? {
    switch change {
    case .opened(let id, _, _, _), .spliced(let id, _), .splicedWithin(let id, _, _),
      .felt(let id, _, _), .marked(let id, _, _), .shortened(let id, _), .valued(let id, _),
      .valuedWithin(let id, _, _, _),
      .noted(let id, _, _), .skipped(let id, _, _, _), .shared(let id, _),
      .taken(let id, _), .sourced(let id, _):
      id
    case .masked, .moved, .finished, .renewed:
      nil
    }
  }
}

extension WorkbookEdit.Change {
  fileprivate var members: [JSON.Member] {
    switch self {
    case .opened(let id, let kind, let question, let language):
      visit("opened", id, kind, question, language)
    case .skipped(let id, let kind, let question, let language):
      visit("skipped", id, kind, question, language)
    case .spliced(let id, let splice):
      named("spliced", id) + splice.members
    case .splicedWithin(let id, let spot, let splice):
      named("splicedWithin", id) + spot.members + splice.members
    case .felt(let id, let stage, let feeling):
      named("felt", id) + [
        JSON.Member("stage", .string(stage.rawValue)),
        JSON.Member("feeling", feeling.map(JSON.integer) ?? .null),
      ]
    case .marked(let id, let spot, let basis):
      named("marked", id) + spot.members + [JSON.Member("basis", .string(basis.rawValue))]
    case .shortened(let id, let isShort):
      named("shortened", id) + [JSON.Member("short", .bool(isShort))]
    case .valued(let id, let value?):
      named("valued", id) + value.members + [JSON.Member("kind", .string(value.kind.rawValue))]
    case .valued(let id, nil):
      named("valued", id)
    case .valuedWithin(let id, let record, let field, let value):
      named("valuedWithin", id) + AnswerSpot.field(field, record: record).members
        + (value.map { $0.members + [JSON.Member("kind", .string($0.kind.rawValue))] } ?? [])
    case .noted(let id, let item, let text):
      named("noted", id) + [
        JSON.Member("item", .string(item.rawValue)), JSON.Member("text", .string(text)),
      ]
    case .sourced(let id, let sources):
      named("sourced", id) + [JSON.Member("source", .array(sources.map(\.json)))]
    case .taken(let id, let answer):
      named("taken", id) + [JSON.Member("answer", answer.json())]
    case .shared(let id, let sharing):
      named("shared", id) + [JSON.Member("sharing", .string(sharing.rawValue))]
    case .masked(let text, let mark):
      [
        JSON.Member("do", .string("masked")), JSON.Member("text", .string(text)),
        JSON.Member("mark", .string(mark)),
      ]
    case .moved(let place):
      [JSON.Member("do", .string("moved")), JSON.Member("place", place.json)]
    case .finished(let module):
      [JSON.Member("do", .string("finished")), JSON.Member("module", .string(module.rawValue))]
    case .renewed(let version):
      [JSON.Member("do", .string("renewed")), JSON.Member("version", .string(version))]
    }
  }

  private func named(_ verb: String, _ id: PromptID) -> [JSON.Member] {
    [JSON.Member("do", .string(verb)), JSON.Member("prompt", .string(id.rawValue))]
  }

  private func visit(
    _ verb: String, _ id: PromptID, _ kind: Prompt.KindName, _ question: String,
    _ language: Language
  ) -> [JSON.Member] {
    named(verb, id) + [
      JSON.Member("kind", .string(kind.rawValue)), JSON.Member("question", .string(question)),
      JSON.Member("language", .string(language.rawValue)),
    ]
  }

  fileprivate init?(json: JSON) {
    switch json["do"]?.text {
    case "masked":
      guard let text = json["text"]?.text, let mark = json["mark"]?.text else { return nil }
      self = .masked(text, by: mark)
    case "moved":
      guard let place = json["place"].flatMap(Workbook.LastPlace.init(json:)) else { return nil }
      self = .moved(place)
    case "finished":
      guard let module = json["module"].flatMap(ModuleID.init(json:)) else { return nil }
      self = .finished(module)
    case "renewed":
      guard let version = json["version"]?.text else { return nil }
      self = .renewed(version: version)
    case let verb?:
      guard let id = json["prompt"].flatMap(PromptID.init(json:)),
        let change = Self.change(verb, of: id, json)
      else { return nil }
      self = change
    case nil:
      return nil
    }
  }

  private static func change(_ verb: String, of id: PromptID, _ json: JSON) -> Self? {
    let kind = json["kind"]?.text.flatMap(Prompt.KindName.init(rawValue:))
    switch verb {
    case "opened", "skipped":
      guard let kind, let question = json["question"]?.text,
        let language = json["language"]?.text.flatMap(Language.init(rawValue:))
      else { return nil }
      return verb == "opened"
        ? .opened(id, kind: kind, question: question, language: language)
        : .skipped(id, kind: kind, question: question, language: language)
    case "spliced":
      return Splice(json: json).map { .spliced(id, $0) }
    case "splicedWithin":
      guard let spot = AnswerSpot(json: json), let splice = Splice(json: json) else { return nil }
      return .splicedWithin(id, spot, splice)
    case "felt":
      guard var members = JSONMembers(json), let feeling = members.takePosition("feeling"),
        let stage = json["stage"].flatMap(ItemID.init(json:))
      else { return nil }
      return .felt(id, stage, feeling)
    case "marked":
      guard let spot = AnswerSpot(json: json),
        let basis = json["basis"]?.text.flatMap(Basis.init(rawValue:))
      else { return nil }
      return .marked(id, spot, basis)
    case "shortened":
      return json["short"]?.flag.map { .shortened(id, $0) }
    case "valued":
      return value(of: kind, json).map { .valued(id, $0) }
    case "valuedWithin":
      guard case .field(let field, let record)? = AnswerSpot(json: json) else { return nil }
      return value(of: kind, json).map { .valuedWithin(id, record: record, field: field, $0) }
    case "noted":
      guard let item = json["item"].flatMap(ItemID.init(json:)), let text = json["text"]?.text
      else { return nil }
      return .noted(id, item, text)
    case "sourced":
      return json["source"]?.elements?.all(AnswerSource.init(json:)).map { .sourced(id, $0) }
    case "taken":
      return json["answer"].flatMap(Answer.init(json:)).map { .taken(id, $0) }
    case "shared":
      return json["sharing"]?.text.flatMap(Answer.Sharing.init(rawValue:)).map { .shared(id, $0) }
    default:
      return nil
    }
  }
}

extension WorkbookEdit.Change {
  /// A value that may be absent; nothing at all where it is there and not understood.
  private static func value(of kind: Prompt.KindName?, _ json: JSON) -> AnswerValue?? {
    guard let kind else { return json["value"] == nil ? .some(nil) : nil }
    guard var members = JSONMembers(json),
      let value = AnswerValue(kind: kind, takingFrom: &members)
    else { return nil }
    return value
  }
}

extension Splice {
  package var members: [JSON.Member] {
    [
      JSON.Member("offset", .integer(offset)), JSON.Member("removed", .integer(removed)),
      JSON.Member("inserted", .string(inserted)),
      JSON.Member("lengthBefore", .integer(lengthBefore)),
    ]
  }

  package init?(json: JSON) {
    guard let offset = json["offset"]?.integer, let removed = json["removed"]?.integer,
      let inserted = json["inserted"]?.text, let lengthBefore = json["lengthBefore"]?.integer
    else { return nil }
    self.init(offset: offset, removed: removed, inserted: inserted, lengthBefore: lengthBefore)
  }
}
