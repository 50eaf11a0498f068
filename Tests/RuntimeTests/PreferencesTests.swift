import Cells
import Runtime
import Sittings
import Storage
import Testing
import Words

@Suite("What somebody wishes for")
struct PreferencesTests {
  private var chosen: Settings {
    var settings = Settings()
    settings.look = Look.dark.rawValue
    settings.width = 60
    settings.contentLanguage = .english
    settings.isMotionReduced = true
    return settings
  }

  @Test("comes from what was chosen earlier")
  func settings() {
    let wishes = Preferences(
      options: PreferenceOptions(), environment: [:], settings: chosen, language: .finnish)

    #expect(
      wishes
        == Preferences(
          language: .finnish, contentLanguage: .english, look: .dark, textWidth: 60,
          isMotionReduced: true))
  }

  @Test("comes from the environment before that")
  func environment() {
    let wishes = Preferences(
      options: PreferenceOptions(),
      environment: ["POLKU_LOOK": "light", "POLKU_WIDTH": "80", "POLKU_CONTENT_LANG": "sv"],
      settings: chosen, language: .finnish)

    #expect(wishes.look == .light)
    #expect(wishes.textWidth == 80)
    #expect(wishes.contentLanguage == .swedish)
  }

  @Test("comes from an option before everything else")
  func options() {
    let wishes = Preferences(
      options: PreferenceOptions(look: .highContrast, textWidth: 500),
      environment: ["POLKU_LOOK": "light"], settings: chosen, language: .finnish)

    #expect(wishes.look == .highContrast)
    #expect(wishes.textWidth == Preferences.textWidths.upperBound)
  }

  @Test("asks for no colours where NO_COLOR does, but for a look that is named")
  func noColour() {
    let plain = Preferences(
      options: PreferenceOptions(), environment: ["NO_COLOR": "1"], settings: chosen,
      language: .finnish)
    let named = Preferences(
      options: PreferenceOptions(look: .dark), environment: ["NO_COLOR": "1"], settings: chosen,
      language: .finnish)

    #expect(plain.look == .monochrome)
    #expect(named.look == .dark)
  }

  @Test("has no language of courses where it is the program's")
  func sameLanguage() {
    let wishes = Preferences(
      options: PreferenceOptions(), environment: [:], settings: chosen, language: .english)

    #expect(wishes.contentLanguage == nil)
  }
}
