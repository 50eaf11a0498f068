import Answers
package import JSONTree

extension CapacitySum {
  package var json: JSON {
    .object(
      [
        JSON.Member("work", .array(work.map(\.json))),
        JSON.Member("freed", .array(freed.map(\.json))),
      ], keeping: unknown)
  }

  package init?(json: JSON) {
    guard var members = JSONMembers(json),
      let work = members.takeOptional("work", { $0.elements?.all(Work.init(json:)) }),
      let freed = members.takeOptional("freed", { $0.elements?.all(Freed.init(json:)) }),
      (work ?? []).count <= Self.mostRows, (freed ?? []).count <= Self.mostRows
    else { return nil }
    self.init(work: work ?? [], freed: freed ?? [], unknown: members.rest)
  }
}

extension CapacitySum.Work {
  fileprivate var json: JSON {
    .texts(
      ["name": name, "contacts": contacts, "minutes": minutes, "fixed": fixed], keeping: unknown)
  }

  fileprivate init?(json: JSON) {
    guard var members = JSONMembers(json), let name = members.takeText("name"),
      let contacts = members.takeText("contacts"), let minutes = members.takeText("minutes"),
      let fixed = members.takeText("fixed")
    else { return nil }
    self.init(
      name: name, contacts: contacts, minutes: minutes, fixed: fixed, unknown: members.rest)
  }
}

extension CapacitySum.Freed {
  fileprivate var json: JSON { .texts(["name": name, "hours": hours], keeping: unknown) }

  fileprivate init?(json: JSON) {
    guard var members = JSONMembers(json), let name = members.takeText("name"),
      let hours = members.takeText("hours")
    else { return nil }
    self.init(name: name, hours: hours, unknown: members.rest)
  }
}

extension Measure {
  package var json: JSON {
    .texts(
      [
        "kind": kind.rawValue, "name": name, "baseline": baseline, "target": target,
        "when": when,
      ], keeping: unknown)
  }

  package init?(json: JSON) {
    guard var members = JSONMembers(json),
      let kind = members.take("kind")?.text.flatMap(Kind.init(rawValue:)),
      let name = members.takeText("name"), let baseline = members.takeText("baseline"),
      let target = members.takeText("target"), let when = members.takeText("when")
    else { return nil }
    self.init(
      kind, name: name, baseline: baseline, target: target, when: when, unknown: members.rest)
  }
}

extension JSON {
  fileprivate static func texts(
    _ texts: KeyValuePairs<String, String>, keeping unknown: [Member]
  ) -> JSON {
    .object(texts.map { Member($0, .string($1)) }, keeping: unknown)
  }
}

extension JSONMembers {
  /// A text that may be absent, which is an empty one; nothing where it is no text.
  fileprivate mutating func takeText(_ key: String) -> String? {
    guard let text = takeOptional(key, \.text) else { return nil }
    return text ?? ""
  }
}
