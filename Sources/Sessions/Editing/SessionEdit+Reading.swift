import Answers
import JSONTree
import Learning

extension SessionEdit.Change {
  init?(json: JSON) {
    guard let verb = json["do"]?.text,
      let change = Self.bare[verb] ?? Self.agenda(verb, json) ?? Self.wall(verb, json)
        ?? Self.count(verb, json) ?? Self.words(verb, json)
    else { return nil }
    self = change
  }

  private static let bare: [String: Self] = [
    "paused": .paused, "resumed": .resumed, "ticked": .ticked, "interrupted": .interrupted,
    "closed": .closed, "reopened": .reopened, "tookBack": .tookBack, "tookForth": .tookForth,
  ]

  private static func agenda(_ verb: String, _ json: JSON) -> Self? {
    let id = json["id"].flatMap(ItemID.init(json:))
    let number = json["number"]?.integer
    let phase = json["phase"]?.text.flatMap(SessionPhase.init(rawValue:))
    switch (verb, id, number, phase) {
    case ("planned", _, _, _):
      guard let length = json["meeting"]?.integer.flatMap(MeetingLength.init(rawValue:)),
        let steps = json["steps"]?.elements?.all(SessionStep.init(json:))
      else { return nil }
      return .planned(length, steps)
    case ("dropped", let id?, _, _): return json["flag"]?.flag.map { .dropped(id, $0) }
    case ("moved", let id?, let number?, _): return .moved(id, to: number)
    case ("retimed", let id?, let number?, _): return .retimed(id, seconds: number)
    case ("sawHandIns", _, let number?, _): return .sawHandIns(number)
    case ("endMoved", _, let number?, _): return .endMoved(bySeconds: number)
    case ("entered", let id?, _, let phase?): return .entered(id, phase)
    case ("parked", let id?, _, let phase?): return .parked(goingTo: id, phase)
    default: return nil
    }
  }

  private static func wall(_ verb: String, _ json: JSON) -> Self? {
    let id = json["id"].flatMap(ItemID.init(json:))
    switch (verb, id) {
    case ("dealt", _): return json["cards"]?.elements?.all(Card.init(json:)).map(Self.dealt)
    case ("withdrew", _):
      return json["cards"]?.elements?.all(ItemID.init(json:)).map(Self.withdrew)
    case ("heldBack", let id?): return json["flag"]?.flag.map { .heldBack(id, $0) }
    case ("themesMade", _):
      guard let themes = json["themes"]?.elements?.all(Theme.init(json:)),
        let source = json.optionalID("from")
      else { return nil }
      return .themesMade(themes, outOf: source)
    case ("cardsMoved", _):
      guard let cards = json["cards"]?.elements?.all(ItemID.init(json:)),
        let source = json.optionalID("from"), let target = json.optionalID("into")
      else { return nil }
      return .cardsMoved(cards, from: source, to: target)
    case ("themesMerged", let id?):
      return json["into"].flatMap(ItemID.init(json:)).map { .themesMerged(id, into: $0) }
    case ("themeDissolved", let id?): return .themeDissolved(id)
    case ("themeMoved", let id?): return json["number"]?.integer.map { .themeMoved(id, to: $0) }
    default: return nil
    }
  }

  private static func count(_ verb: String, _ json: JSON) -> Self? {
    let number = json["number"]?.integer
    switch (verb, number) {
    case ("peopleCounted", _):
      return json["number"] == .null ? .peopleCounted(nil) : number.map(Self.peopleCounted)
    case ("voteOpened", _): return json["round"].flatMap(VoteRound.init(json:)).map(Self.voteOpened)
    case ("dotsCounted", let number?):
      return json["id"].flatMap(ItemID.init(json:)).map { .dotsCounted($0, number) }
    case ("voteClosed", _): return json["flag"]?.flag.map(Self.voteClosed)
    case ("themeChosen", _): return json.optionalID("id").map(Self.themeChosen)
    case ("handsCounted", let number?):
      guard let claim = json["place"].flatMap(ClaimPlace.init(json:)),
        let position = json["position"]?.integer
      else { return nil }
      return .handsCounted(claim, position: position, number)
    case ("fistsCounted", let number?):
      return json["fingers"]?.integer.map { .fistsCounted(fingers: $0, number) }
    default: return nil
    }
  }

  private static func words(_ verb: String, _ json: JSON) -> Self? {
    let place = json["place"].flatMap(TextPlace.init(json:))
    switch (verb, place) {
    case ("decided", _):
      if json["outcome"] == .null { return .decided(nil) }
      return json["outcome"]?.text.flatMap(Decision.Outcome.init(rawValue:)).map(Self.decided)
    case ("managerAnswered", _):
      if json["answer"] == .null { return .managerAnswered(nil) }
      return json["answer"]?.text.flatMap(Decision.ManagerAnswer.init(rawValue:))
        .map(Self.managerAnswered)
    case ("wrote", let place?): return json["text"]?.text.map { .wrote(place, $0) }
    case ("removed", let place?): return .removed(place)
    default: return nil
    }
  }
}

extension JSON {
  /// An id that is null where there is none; nothing at all where it is absent or no id.
  fileprivate func optionalID(_ key: String) -> ItemID?? {
    guard let json = self[key] else { return nil }
    if json == .null { return .some(nil) }
    return ItemID(json: json).map { .some($0) }
  }
}

extension TextPlace {
  var json: JSON {
    let (kind, id, part): (String, ItemID?, String?) =
      switch self {
      case .conclusion(let step): ("conclusion", step, nil)
      case .note(let step): ("note", step, nil)
      case .theme(let id): ("theme", id, nil)
      case .decision(let part): ("decision", nil, part.rawValue)
      case .proposal(let section): ("proposal", nil, section.rawValue)
      case .line(let list, let id): ("line", id, list.rawValue)
      case .nextStep(let id, let part): ("nextStep", id, part.rawValue)
      }
    var members = [JSON.Member("kind", .string(kind))]
    if let id { members.append(JSON.Member("id", .string(id.rawValue))) }
    if let part { members.append(JSON.Member("part", .string(part))) }
    return .object(members)
  }

  init?(json: JSON) {
    let id = json["id"].flatMap(ItemID.init(json:))
    let part = json["part"]?.text
    switch (json["kind"]?.text, id, part) {
    case ("conclusion", let id?, _): self = .conclusion(of: id)
    case ("note", let id?, _): self = .note(on: id)
    case ("theme", let id?, _): self = .theme(id)
    case ("decision", _, let part?):
      guard let part = Decision.Part(rawValue: part) else { return nil }
      self = .decision(part)
    case ("proposal", _, let part?):
      guard let section = ProposalSection(rawValue: part) else { return nil }
      self = .proposal(section)
    case ("line", let id?, let part?):
      guard let list = LineList(rawValue: part) else { return nil }
      self = .line(list, id)
    case ("nextStep", let id?, let part?):
      guard let part = NextStep.Part(rawValue: part) else { return nil }
      self = .nextStep(id, part)
    default: return nil
    }
  }
}
