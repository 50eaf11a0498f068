package import JSONTree
package import Learning

extension Identifier {
  package init?(json: JSON) {
    guard let text = json.text else { return nil }
    self.init(rawValue: text)
  }
}

extension Timestamp {
  package var json: JSON { .string(iso8601) }

  package init?(json: JSON) {
    guard let text = json.text else { return nil }
    self.init(iso8601: text)
  }
}

extension JSON {
  package static func object<Key: Identifier, Value>(
    _ values: [Key: Value], _ json: (Value) -> JSON
  ) -> JSON {
    .object(values.map { Member($0.rawValue, json($1)) })
  }

  /// The members by their ids; nothing where one of them is not understood.
  package func dictionary<Key: Identifier, Value>(
    of value: (JSON) -> Value?
  ) -> [Key: Value]? {
    guard let members else { return nil }
    var values: [Key: Value] = [:]
    for member in members {
      guard let key = Key(rawValue: member.key), let value = value(member.value) else {
        return nil
      }
      values[key] = .some(value)
    }
    return values
  }
}

extension [JSON] {
  /// What the elements say; nothing where one of them is not understood.
  package func all<Value>(_ value: (JSON) -> Value?) -> [Value]? {
    let values = compactMap(value)
    return values.count == count ? values : nil
  }
}

extension JSONMembers {
  /// A member that may be absent or null; nothing at all where it is there and not understood.
  package mutating func takeOptional<Value>(
    _ key: String, _ value: (JSON) -> Value?
  ) -> Value?? {
    guard let json = take(key), json != .null else { return .some(nil) }
    guard let value = value(json) else { return nil }
    return value
  }

  /// −2…+2 or null, as claims and feelings are given.
  package mutating func takePosition(_ key: String) -> Int?? {
    takeOptional(key) { json in json.integer.flatMap { (-2...2).contains($0) ? $0 : nil } }
  }
}
