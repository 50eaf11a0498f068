/// How the program is to look; the raw value stands in the settings.
package enum Look: String, CaseIterable, Sendable {
  /// In the colours of the terminal, whatever they are.
  case terminal
  case light
  case dark
  case highContrast = "high-contrast"
  /// Without colours, for eyes and screens that do not tell them apart.
  case monochrome
}
