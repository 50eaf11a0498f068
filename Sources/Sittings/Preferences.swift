package import Cells
package import Words

/// How somebody wants the program to be, for every course on this machine.
package struct Preferences: Equatable, Sendable {
  package var language: Language
  /// The language of courses, where it is another than the program's.
  package var contentLanguage: Language?
  package var look: Look
  /// The widest that running text is set, in cells.
  package var textWidth: Int
  /// Whether nothing on the screen may blink or tick.
  package var isMotionReduced: Bool

  package init(
    language: Language, contentLanguage: Language? = nil, look: Look = .terminal,
    textWidth: Int = Self.usualTextWidth, isMotionReduced: Bool = false
  ) {
    self.language = language
    self.contentLanguage = contentLanguage
    self.look = look
    self.textWidth = min(
      max(textWidth, Self.textWidths.lowerBound), Self.textWidths.upperBound)
    self.isMotionReduced = isMotionReduced
  }
}

extension Preferences {
  /// Books have about seventy letters a line.
  package static let usualTextWidth = 70
  package static let textWidths = 40...120
  /// The widths that are offered.
  package static let offeredTextWidths = [50, 60, 70, 80, 100, 120]
  /// The looks, in the order of their names.
  package static var looks: [Look] { Look.allCases }
}
