extension JSON {
  package static func integer(_ value: Int) -> JSON { .number(String(value)) }

  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// A whole number that is written as one; `1e2` and `1.0` are none.
  package var integer: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text)
  }

  package var flag: Bool? {
    guard case .bool(let flag) = self else { return nil }
    return flag
  }

  package var elements: [JSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  package var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  package subscript(key: String) -> JSON? {
    members?.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}

/// The members of an object, taken out one by one; what is left at the end was not understood.
package struct JSONMembers: Sendable {
  package private(set) var rest: [JSON.Member]

  package init(_ members: [JSON.Member]) {
    rest = members
  }

  package init?(_ json: JSON) {
    guard let members = json.members else { return nil }
    rest = members
  }

  package mutating func take(_ key: String) -> JSON? {
    guard let index = rest.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) else {
      return nil
    }
    return rest.remove(at: index).value
  }
}

extension JSON {
  /// An object of what is known, and of those members of another that it does not name.
  package static func object(_ known: [Member], keeping unknown: [Member]) -> JSON {
    guard !unknown.isEmpty else { return .object(known) }
    let names = Set(known.map { ByteKey($0.key) })
    return .object(known + unknown.filter { !names.contains(ByteKey($0.key)) })
  }
}
