import Cells
import Sittings
import Testing
import Words

@testable import Screens

@Suite("The settings")
struct SettingsTests {
  private func opened(at page: FixtureCourse.Page = .text) -> Sitting {
    var sitting = Sitting(at: page)
    sitting.press(Key(.function(2)))
    _ = sitting.takeWishes()
    return sitting
  }

  @Test("show a change at once, remember it, and stay open for the next")
  func look() {
    var sitting = opened()

    sitting.press(.down, .down, .right)

    var wanted = Preferences(language: .finnish)
    wanted.look = .light
    #expect(sitting.takeWishes() == [.keepPreferences(wanted)])
    #expect(sitting.screen.contains("vaalea"))
    sitting.press(.left)
    #expect(sitting.app.desk.preferences.look == .terminal)
  }

  @Test("set the language of courses apart from the program's")
  func contentLanguage() {
    var sitting = opened()

    sitting.press(.down, .right, .escape)

    #expect(sitting.screen.contains("A1 Servicestigen"))
    #expect(sitting.footer.contains(Wording.in(.finnish).keys.help))
  }

  @Test("follow the program's language where the course's would be the same")
  func sameLanguage() {
    var sitting = opened()

    sitting.press(.down, .right, .up, .right)

    #expect(sitting.app.desk.preferences.language == .swedish)
    #expect(sitting.app.desk.preferences.contentLanguage == nil)
  }

  @Test("set the text narrower, and no answer is touched")
  func width() {
    var sitting = opened()

    sitting.press(.down, .down, .down, .left, .escape)

    #expect(sitting.app.desk.preferences.textWidth == 60)
    #expect(sitting.reader?.layout.width == 60)
    #expect(sitting.takeChanges().isEmpty)
  }

  @Test("are changed by a click on their line")
  func click() {
    var sitting = opened()

    sitting.click("Vähemmän liikettä")

    #expect(sitting.app.desk.preferences.isMotionReduced)
  }
}
