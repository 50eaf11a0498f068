package import JSONTree
package import Words

/// Whether the hours suffice: what the work takes in a week, beside what is left undone.
package struct CapacitySum: Equatable, Sendable {
  /// One channel or task; numbers stay as they were typed.
  package struct Work: Equatable, Sendable {
    package var name: String
    /// Contacts in a week.
    package var contacts: String
    /// Minutes that one of them takes.
    package var minutes: String
    /// Hours in a week that it takes even if nobody comes.
    package var fixed: String
    package var unknown: [JSON.Member]

    package init(
      name: String = "", contacts: String = "", minutes: String = "", fixed: String = "",
      unknown: [JSON.Member] = []
    ) {
      self.name = name
      self.contacts = contacts
      self.minutes = minutes
      self.fixed = fixed
      self.unknown = unknown
    }
  }

  /// What is left undone, and the hours that it frees.
  package struct Freed: Equatable, Sendable {
    package var name: String
    package var hours: String
    package var unknown: [JSON.Member]

    package init(name: String = "", hours: String = "", unknown: [JSON.Member] = []) {
      self.name = name
      self.hours = hours
      self.unknown = unknown
    }
  }

  package static let mostRows = 12

  package var work: [Work]
  package var freed: [Freed]
  package var unknown: [JSON.Member]

  package init(work: [Work] = [], freed: [Freed] = [], unknown: [JSON.Member] = []) {
    self.work = work
    self.freed = freed
    self.unknown = unknown
  }

  package var isBlank: Bool { work.allSatisfy(\.isBlank) && freed.allSatisfy(\.isBlank) }
}

extension CapacitySum {
  /// The hours of all work in a week; nothing where no row can be worked out.
  ///
  /// - Parameter factor: how many times as many contacts as were guessed.
  package func hours(times factor: Double = 1, in language: Language) -> Double? {
    let rows = work.compactMap { $0.hours(times: factor, in: language) }
    return rows.isEmpty ? nil : rows.reduce(0, +)
  }

  package func freedHours(in language: Language) -> Double? {
    let rows = freed.compactMap { language.number(in: $0.hours) }
    return rows.isEmpty ? nil : rows.reduce(0, +)
  }

  /// Hours that are left over, or that are missing where it is below nothing.
  package func balance(in language: Language) -> Double? {
    guard let hours = hours(in: language), let freed = freedHours(in: language) else { return nil }
    return freed - hours
  }
}

extension CapacitySum.Work {
  package var isBlank: Bool {
    [name, contacts, minutes, fixed].allSatisfy { text in
      text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
  }

  /// Contacts × minutes ÷ 60 + fixed hours; nothing where a number cannot be read.
  package func hours(times factor: Double = 1, in language: Language) -> Double? {
    guard let contacts = number(contacts, in: language),
      let minutes = number(minutes, in: language), let fixed = number(fixed, in: language),
      !([self.contacts, self.fixed].allSatisfy(\.isEmpty))
    else { return nil }
    return contacts * factor * minutes / 60 + fixed
  }

  /// How the hours came about: `50 × 12 ÷ 60 + 3 = 13`.
  package func arithmetic(times factor: Double = 1, in language: Language) -> String? {
    guard let hours = hours(times: factor, in: language) else { return nil }
    let contacts = (number(contacts, in: language) ?? 0) * factor
    let parts = [contacts, number(minutes, in: language) ?? 0, number(fixed, in: language) ?? 0]
      .map(language.number)
    return "\(parts[0]) × \(parts[1]) ÷ 60 + \(parts[2]) = \(language.number(hours))"
  }

  /// An empty place is nothing at all; what is no number cannot be reckoned with.
  private func number(_ text: String, in language: Language) -> Double? {
    text.isEmpty ? 0 : language.number(in: text)
  }
}

extension CapacitySum.Freed {
  package var isBlank: Bool {
    [name, hours].allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }
}
