import Sittings
import Words

/// The settings by number, and the values of one of them by number.
///
/// Those of the screen are here as well: a colleague may use the same machine with her eyes.
struct SettingsPoint: Place {
  /// What can be set, in the order of its names.
  enum Row: CaseIterable, Equatable, Sendable {
    case language, contentLanguage, look, textWidth, motion
  }

  /// The setting whose values are offered; nothing while all settings are.
  private var row: Row?

  var occasion: Occasion { .settings }

  mutating func open(in turn: inout Turn) {
    let words = turn.words
    let preferences = turn.desk.preferences
    guard let row else {
      turn.say(words.settings.title + ".")
      for (index, row) in Row.allCases.enumerated() {
        let value = preferences.value(of: row, in: words.settings)
        turn.quote("\(index + 1). \(words.settings.names[index]): \(value)")
      }
      turn.say(words.plain.chooseNumber)
      turn.say(words.plain.enterGoesBack)
      return
    }
    turn.say(words.settings.names[Row.allCases.firstIndex(of: row) ?? 0] + ".")
    for (index, choice) in preferences.choices(of: row).enumerated() {
      let name = choice.value(of: row, in: words.settings)
      turn.quote(
        "\(index + 1). " + (choice == preferences ? words.plain.answer.chosen(name) : name))
    }
    turn.say(words.plain.chooseNumber)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    guard let row else { return chooseRow(line, in: &turn) }
    if line.utf8.isEmpty {
      self.row = nil
      open(in: &turn)
      return .stays
    }
    guard let number = Numerals.number(line) else { return nil }
    let choices = turn.desk.preferences.choices(of: row)
    guard choices.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(choices.count))
      return .stays
    }
    self.row = nil
    return .preferencesChanged(choices[number - 1])
  }

  private mutating func chooseRow(_ line: String, in turn: inout Turn) -> Move? {
    if line.utf8.isEmpty { return .back }
    guard let number = Numerals.number(line) else { return nil }
    guard Row.allCases.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(Row.allCases.count))
      return .stays
    }
    row = Row.allCases[number - 1]
    open(in: &turn)
    return .stays
  }
}

extension Preferences {
  /// These preferences with each of the values that a setting may have.
  fileprivate func choices(of row: SettingsPoint.Row) -> [Preferences] {
    switch row {
    case .language:
      Language.allCases.map { language in
        changed { $0.language = language }
      }
    case .contentLanguage:
      ([nil] + Language.allCases.filter { $0 != language }).map { language in
        changed { $0.contentLanguage = language }
      }
    case .look: Self.looks.map { look in changed { $0.look = look } }
    case .textWidth: Self.offeredTextWidths.map { width in changed { $0.textWidth = width } }
    case .motion: [true, false].map { isReduced in changed { $0.isMotionReduced = isReduced } }
    }
  }

  private func changed(_ change: (inout Preferences) -> Void) -> Preferences {
    var changed = self
    change(&changed)
    if changed.contentLanguage == changed.language { changed.contentLanguage = nil }
    return changed
  }

  fileprivate func value(of row: SettingsPoint.Row, in words: SettingsWording) -> String {
    switch row {
    case .language: language.ownName
    case .contentLanguage: contentLanguage?.ownName ?? words.sameLanguage
    case .look: words.looks[Self.looks.firstIndex(of: look) ?? 0]
    case .textWidth: words.columns(textWidth)
    case .motion: isMotionReduced ? words.yes : words.no
    }
  }
}
