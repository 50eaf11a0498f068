import Cells

/// How something is drawn; -1 is the terminal's own colour.
nonisolated struct Style: Hashable, Sendable {
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let bold = Traits(rawValue: 1)
    static let dim = Traits(rawValue: 2)
    static let italic = Traits(rawValue: 4)
    static let underline = Traits(rawValue: 8)
    static let reverse = Traits(rawValue: 16)
  }

  var foreground: Int16 = -1
  var background: Int16 = -1
  var traits: Traits = []

  /// A colour on what is behind everything.
  static func ink(_ colour: Int16, _ traits: Traits = []) -> Style {
    Style(foreground: colour, traits: traits)
  }

  static func ink(_ colour: Int16, on paper: Int16, _ traits: Traits = []) -> Style {
    Style(foreground: colour, background: paper, traits: traits)
  }

  /// The terminal's own colours.
  static func plain(_ traits: Traits = []) -> Style {
    Style(traits: traits)
  }
}

/// A style for every role.
///
/// Meaning never hangs on colour alone: what stands side by side differs in weight, line or
/// brightness as well, and without any colour still.
nonisolated struct Theme {
  let hasColours: Bool
  private let styles: [Role: Style]

  init(look: Look, depth: ColourDepth) {
    let sheet = Self.sheet(look, depth)
    hasColours = depth != .none
    styles = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { role in
        var style = Self.codeStyle(of: role, depth) ?? sheet.style(role)
        if style.foreground == -1 && sheet.ink != -1 { style.foreground = sheet.ink }
        if style.background == -1 { style.background = sheet.paper }
        return (role, style)
      })
  }

  subscript(role: Role) -> Style { styles[role] ?? Style() }

  /// Black on white in every look, since cameras take nothing else for sure; where there are no
  /// colours the two that the terminal has, the other way round than text.
  private static func codeStyle(of role: Role, _ depth: ColourDepth) -> Style? {
    switch (role, depth) {
    case (.qrCode, .none), (.qrDark, .none): .plain(.reverse)
    case (.qrCode, .eight): .ink(0, on: 7)
    case (.qrCode, .palette): .ink(16, on: 231)
    case (.qrDark, .eight): .ink(0, on: 0)
    case (.qrDark, .palette): .ink(16, on: 16)
    default: nil
    }
  }

  private static func sheet(_ look: Look, _ depth: ColourDepth) -> Sheet {
    switch (look, depth) {
    case (_, .none), (.monochrome, _): .monochrome
    case (.terminal, _): .terminal
    case (.light, .palette): .light
    case (.dark, .palette): .dark
    case (.highContrast, .palette): .highContrast
    case (.light, .eight): .lightOfEight
    case (.dark, .eight), (.highContrast, .eight): .darkOfEight
    }
  }
}

/// The colours of one look: what text stands on, what it is written in, and all that differs.
nonisolated struct Sheet: Sendable {
  var ink: Int16 = -1
  var paper: Int16 = -1
  let style: @Sendable (Role) -> Style
}
