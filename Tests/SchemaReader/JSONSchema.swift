package import JSONTree

/// As much of JSON Schema (2020-12) as the schemas in `docs` use; any other word in one is a fault.
package struct JSONSchema {
  private let root: JSON

  package init(root: JSON) { self.root = root }

  package func faults(of value: JSON) -> [String] { faults(of: value, by: root, at: "") }

  private func faults(of value: JSON, by schema: JSON, at place: String) -> [String] {
    (schema.members ?? []).flatMap { rule -> [String] in
      faults(of: value, by: rule, in: schema, at: place)
    }
  }

  private func faults(
    of value: JSON, by rule: JSON.Member, in schema: JSON, at place: String
  ) -> [String] {
    switch rule.key {
    case "$schema", "$defs", "title", "description": return []
    case "$ref": return faults(of: value, by: definition(rule.value.text ?? ""), at: place)
    case "type": return isOfType(value, rule.value) ? [] : ["\(place): type"]
    case "const": return value == rule.value ? [] : ["\(place): const"]
    case "enum":
      return rule.value.elements?.contains(value) == true ? [] : ["\(place): enum"]
    case "minimum", "maximum": return bound(value, rule, place)
    case "maxItems":
      return value.elements?.count ?? 0 <= rule.value.integer ?? 0 ? [] : ["\(place): maxItems"]
    case "pattern": return matches(value, rule.value.text ?? "") ? [] : ["\(place): pattern"]
    case "required":
      let names = rule.value.elements?.compactMap(\.text) ?? []
      return value.members == nil
        ? [] : names.filter { value[$0] == nil }.map { "\(place): \($0) is missing" }
    case "properties":
      return (rule.value.members ?? []).flatMap { property in
        value[property.key].map {
          faults(of: $0, by: property.value, at: place + "/" + property.key)
        } ?? []
      }
    case "additionalProperties":
      let named = schema["properties"]?.members?.map(\.key) ?? []
      return (value.members ?? []).filter { !named.contains($0.key) }.flatMap {
        faults(of: $0.value, by: rule.value, at: place + "/" + $0.key)
      }
    case "propertyNames":
      return (value.members ?? []).flatMap {
        faults(of: .string($0.key), by: rule.value, at: place + "/" + $0.key)
      }
    case "items":
      return (value.elements ?? []).enumerated().flatMap {
        faults(of: $1, by: rule.value, at: "\(place)/\($0)")
      }
    case "oneOf":
      let fits = rule.value.elements?.filter { faults(of: value, by: $0, at: place).isEmpty } ?? []
      return fits.count == 1 ? [] : ["\(place): fits \(fits.count) of oneOf"]
    default: return ["\(rule.key) is no word that this reader knows"]
    }
  }

  private func definition(_ reference: String) -> JSON {
    reference.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .null }
  }

  private func isOfType(_ value: JSON, _ type: JSON) -> Bool {
    let names = type.elements?.compactMap(\.text) ?? [type.text ?? ""]
    return names.contains { name in
      switch (name, value) {
      case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
        ("object", .object):
        true
      case ("integer", .number): value.integer != nil
      default: false
      }
    }
  }

  private func bound(_ value: JSON, _ rule: JSON.Member, _ place: String) -> [String] {
    guard let number = value.integer, let limit = rule.value.integer else { return [] }
    let fits = rule.key == "minimum" ? number >= limit : number <= limit
    return fits ? [] : ["\(place): \(rule.key)"]
  }

  private func matches(_ value: JSON, _ pattern: String) -> Bool {
    guard let text = value.text else { return true }
    guard let regex = try? Regex(pattern) else { return false }
    return text.wholeMatch(of: regex) != nil
  }
}
