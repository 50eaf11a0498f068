import Words

/// A phrase with places to fill, as the mirror of `Wording` shows it.
///
/// A mirror copies a closure into an `Any` as it is stored, without the wrapping that a cast counts
/// on: cast and called, it takes its arguments from the wrong places. So the two words of the
/// closure are read as a struct of its own form, which is how they were stored.
enum Template {
  /// What the phrase says with one value in each place, and then with another in each in turn.
  ///
  /// Nothing where the value is no phrase of a form that is listed below.
  static func fillings(of value: Any) -> [String]? {
    if let plural = value as? Plural { return [plural(7), plural(8), plural(1)] }
    return forms[ObjectIdentifier(type(of: value))]?(value)
  }

  private static let forms: [ObjectIdentifier: @Sendable (Any) -> [String]] = [
    ObjectIdentifier((@Sendable (Int) -> String).self): { fill(stored($0, as: OfInt.self).call) },
    ObjectIdentifier((@Sendable (String) -> String).self): {
      fill(stored($0, as: OfString.self).call)
    },
    ObjectIdentifier((@Sendable (Language) -> String).self): {
      fill(stored($0, as: OfLanguage.self).call)
    },
    ObjectIdentifier((@Sendable (String?) -> String).self): {
      fill(stored($0, as: OfMaybeString.self).call)
    },
    ObjectIdentifier((@Sendable (Int, Int) -> String).self): {
      fill(stored($0, as: OfIntInt.self).call)
    },
    ObjectIdentifier((@Sendable (Int, String) -> String).self): {
      fill(stored($0, as: OfIntString.self).call)
    },
    ObjectIdentifier((@Sendable (String, Int) -> String).self): {
      fill(stored($0, as: OfStringInt.self).call)
    },
    ObjectIdentifier((@Sendable (String, String) -> String).self): {
      fill(stored($0, as: OfStringString.self).call)
    },
    ObjectIdentifier((@Sendable (String, Language) -> String).self): {
      fill(stored($0, as: OfStringLanguage.self).call)
    },
    ObjectIdentifier((@Sendable (Int, Int, Int) -> String).self): {
      fill(stored($0, as: OfIntIntInt.self).call)
    },
    ObjectIdentifier((@Sendable (Int, Int, Language) -> String).self): {
      fill(stored($0, as: OfIntIntLanguage.self).call)
    },
    ObjectIdentifier((@Sendable (String, Int, Int) -> String).self): {
      fill(stored($0, as: OfStringIntInt.self).call)
    },
    ObjectIdentifier((@Sendable (String, String, Int) -> String).self): {
      fill(stored($0, as: OfStringStringInt.self).call)
    },
    ObjectIdentifier((@Sendable (String, String, Language) -> String).self): {
      fill(stored($0, as: OfStringStringLanguage.self).call)
    },
    ObjectIdentifier((@Sendable (String, String, String) -> String).self): {
      fill(stored($0, as: OfStringStringString.self).call)
    },
    ObjectIdentifier((@Sendable (String, String, String, String) -> String).self): {
      fill(stored($0, as: OfStringStringStringString.self).call)
    },
  ]

  private static func stored<Form>(_ value: Any, as form: Form.Type) -> Form {
    withUnsafeBytes(of: value) { $0.load(as: form) }
  }
}

private struct OfInt { let call: @Sendable (Int) -> String }
private struct OfString { let call: @Sendable (String) -> String }
private struct OfLanguage { let call: @Sendable (Language) -> String }
private struct OfMaybeString { let call: @Sendable (String?) -> String }
private struct OfIntInt { let call: @Sendable (Int, Int) -> String }
private struct OfIntString { let call: @Sendable (Int, String) -> String }
private struct OfStringInt { let call: @Sendable (String, Int) -> String }
private struct OfStringString { let call: @Sendable (String, String) -> String }
private struct OfStringLanguage { let call: @Sendable (String, Language) -> String }
private struct OfIntIntInt { let call: @Sendable (Int, Int, Int) -> String }
private struct OfIntIntLanguage { let call: @Sendable (Int, Int, Language) -> String }
private struct OfStringIntInt { let call: @Sendable (String, Int, Int) -> String }
private struct OfStringStringInt { let call: @Sendable (String, String, Int) -> String }
private struct OfStringStringLanguage { let call: @Sendable (String, String, Language) -> String }
private struct OfStringStringString { let call: @Sendable (String, String, String) -> String }
private struct OfStringStringStringString {
  let call: @Sendable (String, String, String, String) -> String
}

/// A value for a place to fill, and another one.
private protocol Sample {
  static var one: Self { get }
  static var other: Self { get }
}

extension Int: Sample {
  fileprivate static var one: Int { 7 }
  fileprivate static var other: Int { 8 }
}

extension String: Sample {
  fileprivate static var one: String { "‹yksi›" }
  fileprivate static var other: String { "‹toinen›" }
}

extension Language: Sample {
  fileprivate static var one: Language { .finnish }
  fileprivate static var other: Language { .swedish }
}

extension Optional: Sample where Wrapped == String {
  fileprivate static var one: String? { "‹yksi›" }
  fileprivate static var other: String? { nil }
}

private func fill<A: Sample>(_ phrase: (A) -> String) -> [String] {
  [phrase(.one), phrase(.other)]
}

private func fill<A: Sample, B: Sample>(_ phrase: (A, B) -> String) -> [String] {
  [phrase(.one, .one), phrase(.other, .one), phrase(.one, .other)]
}

private func fill<A: Sample, B: Sample, C: Sample>(_ phrase: (A, B, C) -> String) -> [String] {
  [
    phrase(.one, .one, .one), phrase(.other, .one, .one), phrase(.one, .other, .one),
    phrase(.one, .one, .other),
  ]
}

private func fill<A: Sample, B: Sample, C: Sample, D: Sample>(
  _ phrase: (A, B, C, D) -> String
) -> [String] {
  [
    phrase(.one, .one, .one, .one), phrase(.other, .one, .one, .one),
    phrase(.one, .other, .one, .one), phrase(.one, .one, .other, .one),
    phrase(.one, .one, .one, .other),
  ]
}
