/// The words of the settings.
package struct SettingsWording: Sendable {
  package var title: String
  /// Language, language of courses, look, width of text, less motion.
  package var names: [String]
  package var sameLanguage: String
  /// In the order of the looks: the terminal's own, light, dark, high contrast, without colours.
  package var looks: [String]
  package var columns: @Sendable (_ count: Int) -> String
  package var yes: String
  package var no: String
  package var about: String
  package var aboutMotion: String
}

extension SettingsWording {
  static let finnish = SettingsWording(
    title: "Asetukset",
    names: ["Kieli", "Kurssien kieli", "Ulkoasu", "Tekstin leveys", "Vähemmän liikettä"],
    sameLanguage: "sama kuin ohjelman",
    looks: ["päätteen omat värit", "vaalea", "tumma", "suuri kontrasti", "ilman värejä"],
    columns: { "\($0) merkkiä" },
    yes: "kyllä", no: "ei",
    about: "Muutos näkyy heti ja jää muistiin. Vastauksesi eivät muutu.",
    aboutMotion: "Kohdistin ei vilku eikä mikään liiku itsestään.")

  static let swedish = SettingsWording(
    title: "Inställningar",
    names: ["Språk", "Kursernas språk", "Utseende", "Textens bredd", "Mindre rörelse"],
    sameLanguage: "samma som programmet",
    looks: ["terminalens färger", "ljust", "mörkt", "hög kontrast", "utan färger"],
    columns: { "\($0) tecken" },
    yes: "ja", no: "nej",
    about: "Ändringen syns genast och finns kvar nästa gång. Dina svar ändras inte.",
    aboutMotion: "Markören blinkar inte och ingenting rör sig av sig självt.")

  static let english = SettingsWording(
    title: "Settings",
    names: ["Language", "Language of courses", "Look", "Text width", "Less motion"],
    sameLanguage: "same as the program",
    looks: ["the terminal's colours", "light", "dark", "high contrast", "without colours"],
    columns: { "\($0) characters" },
    yes: "yes", no: "no",
    about: "A change shows at once and is remembered. Your answers stay as they are.",
    aboutMotion: "The cursor does not blink, and nothing moves by itself.")
}
