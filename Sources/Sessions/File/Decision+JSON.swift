import Answers
import JSONTree
import Learning

extension Decision {
  var json: JSON {
    var members = [JSON.Member("parts", .object(texts: parts))]
    if let outcome { members.append(JSON.Member("outcome", .string(outcome.rawValue))) }
    if let managerAnswer {
      members.append(JSON.Member("managerAnswer", .string(managerAnswer.rawValue)))
    }
    return .object(members)
  }

  init?(json: JSON) {
    guard var members = JSONMembers(json),
      let parts: [Part: String] = members.take("parts")?.texts(),
      let outcome = members.takeOptional("outcome", { $0.text.flatMap(Outcome.init(rawValue:)) }),
      let answer = members.takeOptional(
        "managerAnswer", { $0.text.flatMap(ManagerAnswer.init(rawValue:)) })
    else { return nil }
    self.init(outcome: outcome, managerAnswer: answer, parts: parts)
  }
}

extension NextStep {
  var json: JSON {
    .object([
      JSON.Member("id", .string(id.rawValue)), JSON.Member("what", .string(what)),
      JSON.Member("who", .string(who)), JSON.Member("by", .string(by)),
    ])
  }

  init?(json: JSON) {
    guard let id = json["id"].flatMap(ItemID.init(json:)), let what = json["what"]?.text,
      let who = json["who"]?.text, let by = json["by"]?.text
    else { return nil }
    self.init(id: id, what: what, who: who, by: by)
  }
}

extension SessionLine {
  var json: JSON {
    .object([JSON.Member("id", .string(id.rawValue)), JSON.Member("text", .string(text))])
  }

  init?(json: JSON) {
    guard let id = json["id"].flatMap(ItemID.init(json:)), let text = json["text"]?.text else {
      return nil
    }
    self.init(id: id, text: text)
  }
}

extension EarlierMeeting {
  var json: JSON {
    .object([
      JSON.Member("closedAt", closedAt.json), JSON.Member("decision", decision.json),
      JSON.Member("nextSteps", .array(nextSteps.map(\.json))),
    ])
  }

  init?(json: JSON) {
    guard let closedAt = json["closedAt"].flatMap(Timestamp.init(json:)),
      let decision = json["decision"].flatMap(Decision.init(json:)),
      let nextSteps = json["nextSteps"]?.elements?.all(NextStep.init(json:))
    else { return nil }
    self.init(closedAt: closedAt, decision: decision, nextSteps: nextSteps)
  }
}

extension JSON {
  /// Texts by what they are about.
  static func object<Key: RawRepresentable<String>>(texts: [Key: String]) -> JSON {
    .object(texts.map { Member($0.key.rawValue, .string($0.value)) })
  }

  /// The texts of an object; nothing where one of them is about something unknown.
  func texts<Key: RawRepresentable<String> & Hashable>() -> [Key: String]? {
    guard let members else { return nil }
    var texts: [Key: String] = [:]
    for member in members {
      guard let key = Key(rawValue: member.key), let text = member.value.text else { return nil }
      texts[key] = text
    }
    return texts
  }

  /// Counts by whole numbers, such as fingers shown.
  static func object(counts: [Int: Int]) -> JSON {
    .object(counts.map { Member(String($0.key), .integer($0.value)) })
  }

  /// The counts of an object whose keys are in a range.
  func counts(from range: ClosedRange<Int>) -> [Int: Int]? {
    guard let members else { return nil }
    var counts: [Int: Int] = [:]
    for member in members {
      guard let key = range.first(where: { String($0) == member.key }),
        let count = member.value.integer, (0...VoteRound.mostDots).contains(count)
      else { return nil }
      counts[key] = count
    }
    return counts
  }
}
