package import Cells
package import Sittings
package import Storage
package import Words

nonisolated extension Preferences {
  /// What is known of somebody's wishes: an option goes before the environment, and both before
  /// what was chosen earlier.
  ///
  /// NO_COLOR asks for a look without colours, unless a look was asked for by name.
  package init(
    options: PreferenceOptions, environment: [String: String], settings: Settings,
    language: Language
  ) {
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.utf8.isEmpty ? nil : $0 }
    }
    let look =
      options.look ?? variable("POLKU_LOOK").flatMap(Look.init(rawValue:))
      ?? (variable("NO_COLOR") == nil ? nil : .monochrome)
      ?? settings.look.flatMap(Look.init(rawValue:))
    let content =
      options.contentLanguage ?? variable("POLKU_CONTENT_LANG").flatMap(Language.init(rawValue:))
      ?? settings.contentLanguage
    let width = options.textWidth ?? variable("POLKU_WIDTH").flatMap(Int.init) ?? settings.width
    let isMotionReduced =
      options.isMotionReduced || variable("POLKU_REDUCED_MOTION") != nil
      || settings.isMotionReduced == true
    self.init(
      language: language, contentLanguage: content == language ? nil : content,
      look: look ?? .terminal, textWidth: width ?? Self.usualTextWidth,
      isMotionReduced: isMotionReduced)
  }

  /// The languages that the list of courses is shown in.
  var shownLanguages: [Language?] { [language, contentLanguage] }
}

/// What was asked for on the command line.
package nonisolated struct PreferenceOptions: Equatable, Sendable {
  package var look: Look?
  package var contentLanguage: Language?
  package var textWidth: Int?
  package var isMotionReduced: Bool

  package init(
    look: Look? = nil, contentLanguage: Language? = nil, textWidth: Int? = nil,
    isMotionReduced: Bool = false
  ) {
    self.look = look
    self.contentLanguage = contentLanguage
    self.textWidth = textWidth
    self.isMotionReduced = isMotionReduced
  }
}

nonisolated extension Settings {
  /// Remembers what somebody has changed, and leaves the rest as it was chosen earlier.
  mutating func take(_ wanted: Preferences, changedFrom former: Preferences) {
    // Whoever was asked for a language at the first start is not to be asked again.
    if wanted.language != former.language || language == nil { language = wanted.language }
    if wanted.contentLanguage != former.contentLanguage {
      contentLanguage = wanted.contentLanguage
    }
    if wanted.look != former.look { look = wanted.look.rawValue }
    if wanted.textWidth != former.textWidth { width = wanted.textWidth }
    if wanted.isMotionReduced != former.isMotionReduced {
      isMotionReduced = wanted.isMotionReduced
    }
  }
}
