import Answers
import JSONTree
import Learning

extension RoomStage {
  var json: JSON {
    func number(_ number: Int?) -> JSON { number.map(JSON.integer) ?? .null }
    return .object([
      JSON.Member("name", .string(name)), JSON.Member("doubledMedian", number(doubledMedian)),
      JSON.Member("lowest", number(lowest)), JSON.Member("highest", number(highest)),
      JSON.Member("counts", .array(counts.map(JSON.integer))),
    ])
  }

  init?(json: JSON) {
    guard let name = json["name"]?.text,
      let counts = json["counts"]?.elements?.all(\.integer), counts.count == 5,
      counts.allSatisfy({ (0...1_000_000).contains($0) })
    else { return nil }
    func feeling(_ key: String, _ range: ClosedRange<Int>) -> Int? {
      json[key]?.integer.flatMap { range.contains($0) ? $0 : nil }
    }
    self.init(
      name: name, doubledMedian: feeling("doubledMedian", -4...4),
      lowest: feeling("lowest", -2...2), highest: feeling("highest", -2...2), counts: counts)
  }
}

extension RoomTheme {
  var json: JSON {
    .object([JSON.Member("name", .string(name)), JSON.Member("cards", .integer(cards))])
  }

  init?(json: JSON) {
    guard let name = json["name"]?.text, let cards = json["cards"]?.integer else { return nil }
    self.init(name: name, cards: cards)
  }
}

extension RoomRound {
  var json: JSON {
    .object([
      JSON.Member("when", .string(when.rawValue)),
      JSON.Member("counts", .array(counts.map(JSON.integer))),
    ])
  }

  init?(json: JSON) {
    guard let when = json["when"]?.text.flatMap(When.init(rawValue:)),
      let counts = json["counts"]?.elements?.all(\.integer), counts.count == 5,
      counts.allSatisfy({ (0...1_000_000).contains($0) })
    else { return nil }
    self.init(when: when, counts: counts)
  }
}

extension RoomTally {
  var json: JSON {
    .object([
      JSON.Member("name", .string(name)), JSON.Member("dots", .integer(dots)),
      JSON.Member("tied", .bool(isTied)),
    ])
  }

  init?(json: JSON) {
    guard let name = json["name"]?.text, let dots = json["dots"]?.integer,
      let isTied = json["tied"]?.flag,
      (0...VoteRound.mostDots).contains(dots)
    else { return nil }
    self.init(name: name, dots: dots, isTied: isTied)
  }
}

extension RoomSection {
  var json: JSON {
    .object([
      JSON.Member("section", .string(section.rawValue)), JSON.Member("text", .string(text)),
    ])
  }

  init?(json: JSON) {
    guard let section = json["section"]?.text.flatMap(ProposalSection.init(rawValue:)),
      let text = json["text"]?.text
    else { return nil }
    self.init(section: section, text: text)
  }
}

extension RoomDecision {
  var json: JSON {
    var members = [
      JSON.Member("what", .string(what)), JSON.Member("why", .string(why)),
      JSON.Member("until", .string(until)), JSON.Member("measure", .string(measure)),
    ]
    if let outcome { members.append(JSON.Member("outcome", .string(outcome.rawValue))) }
    if let managerAnswer {
      members.append(JSON.Member("managerAnswer", .string(managerAnswer.rawValue)))
    }
    return .object(members)
  }

  init?(json: JSON) {
    guard let what = json["what"]?.text, let why = json["why"]?.text,
      let until = json["until"]?.text, let measure = json["measure"]?.text
    else { return nil }
    self.init(
      outcome: json["outcome"]?.text.flatMap(Decision.Outcome.init(rawValue:)),
      managerAnswer: json["managerAnswer"]?.text.flatMap(Decision.ManagerAnswer.init(rawValue:)),
      what: what, why: why, until: until, measure: measure)
  }
}

extension RoomNextStep {
  var json: JSON {
    .object([JSON.Member("what", .string(what)), JSON.Member("by", .string(by))])
  }

  init?(json: JSON) {
    guard let what = json["what"]?.text, let by = json["by"]?.text else { return nil }
    self.init(what: what, by: by)
  }
}
