import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("The keys")
struct KeyTests {
  /// The program wherever a key can mean something.
  static func places(_ language: Language) -> [(name: String, sitting: Sitting)] {
    [
      ("home", Sitting(language)), ("reading", Sitting(language, at: .text)),
      ("writing", Sitting(language, at: .text, prompt: "A1-1")),
      ("choosing", Sitting(language, at: .choice, prompt: "A1-3")),
      ("marking", Sitting(language, at: .scale, prompt: "A1-4")),
      ("list", Sitting(language, at: .list, prompt: "A1-7")),
      ("media", stop(1, of: ExampleCourse.first, language)),
      ("card", stop(1, of: ExampleCourse.second, language)),
      ("code", stop(1, of: ExampleCourse.first, language, .enter)),
      ("examples", stop(1, of: ExampleCourse.second, language, .enter)),
      (
        "comparing",
        stop(1, of: ExampleCourse.second, language, .enter, .character("v"), .down, .character("v"))
      ),
      ("link", Sitting(language, at: .example, prompt: "A1-10")),
      ("exercise", Sitting(language, inExercise: 1)),
      ("evidence", Sitting(language, inExercise: 3, evidence: true)),
      ("forms", Sitting(language, at: .records, prompt: "A1-9", after: .threeForms)),
      ("form", Sitting(language, at: .records, formAfter: .threeForms)),
      ("number", Sitting(language, at: .records, formAfter: .threeForms, tabs: 4)),
      ("path", Sitting(language, at: .canvas, prompt: "A1-8")),
      ("canvas", Sitting(language, drawing: .empty)),
      ("curve", Sitting(language, drawing: .empty, pressing: [.up])),
      ("cell", Sitting(language, drawing: .empty, pressing: [.enter])),
      ("feeling", Sitting(language, drawing: .empty, pressing: [.up, .enter])),
      ("canvasMenu", Sitting(language, drawing: .empty, pressing: [Key(.function(3))])),
      ("canvasExample", Sitting(language, drawing: .empty, pressing: [.control("e")])),
      ("overview", Sitting(language, overviewAfter: .halfAnswered(in: language))),
      ("versions", Sitting(language, versionsOf: "A1-1")),
      ("proposal", Sitting(language, proposal: nil)),
      ("section", Sitting(language, proposal: nil, inSection: 3)),
      ("material", Sitting(language, proposal: nil, inSection: 3, pressing: [.tab])),
      ("table", Sitting(language, proposal: nil, inSection: 8, pressing: [.tab, .tab])),
      ("canvasWords", Sitting(language, drawing: .empty, pressing: [.control("l")])),
    ]
  }

  /// At the first stop of a page with media or cards, and some keys further on.
  private static func stop(
    _ page: Int, of module: ModuleID, _ language: Language, _ keys: Key...
  ) -> Sitting {
    var sitting = Sitting(language, examples: page, of: module)
    sitting.press(.tab)
    for key in keys { sitting.press(key) }
    _ = sitting.takeWishes()
    return sitting
  }

  @Test("have names of at most eighteen cells", arguments: Language.allCases)
  func short(language: Language) {
    for (name, sitting) in Self.places(language) {
      for legend in sitting.app.legend(footerOnly: false) {
        #expect(CellWidth.of(legend.label) <= 18, "\(name): \(legend.label)")
        #expect(CellWidth.of(legend.keys) <= 22, "\(name): \(legend.keys)")
      }
    }
  }

  @Test("fit the bar with the most important ones and the help", arguments: Language.allCases)
  func footer(language: Language) {
    for (name, sitting) in Self.places(language) {
      let legend = sitting.app.legend(footerOnly: true)
      let important = legend.prefix(4) + legend.filter { $0.keys == "F1" }
      for hint in important {
        #expect(sitting.footer.contains("\(hint.keys) \(hint.label)"), "\(name): \(hint)")
      }
    }
  }

  @Test("mean one thing each on a screen")
  func unambiguous() {
    for (name, sitting) in Self.places(.finnish) {
      let keys = sitting.app.boundKeys
      #expect(Set(keys).count == keys.count, "\(name)")
    }
  }

  @Test("do something or say that they do nothing", arguments: Self.keys)
  func audible(key: Key) {
    for (name, start) in Self.places(.finnish) {
      var sitting = start
      let before = sitting.app

      sitting.press(key)

      let isHeard = sitting.notice != nil || !sitting.takeWishes().isEmpty
      #expect(
        isHeard || sitting.app != before || before.boundKeys.contains(key),
        "\(name) is silent at \(key)")
    }
  }

  @Test("never lose a letter of what is written", arguments: Self.keys)
  func harmless(key: Key) {
    let takesAway: Set<Key> = [
      .backspace, Key(.backspace, .shift), Key(.backspace, .control), Key(.backspace, .alt),
      .control("w"), .control("z"), Key(.function(4)),
    ]
    guard !takesAway.contains(key) else { return }
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type("abc")

    sitting.press(key)

    guard case .text(let text) = sitting.answer("A1-1") else {
      Issue.record("the answer is gone")
      return
    }
    #expect(text.hasPrefix("abc"))
  }

  @Test("open the help everywhere, and Esc closes it")
  func help() {
    for (name, start) in Self.places(.finnish) {
      var sitting = start
      let before = sitting.app
      sitting.press(Key(.function(1)))
      #expect(sitting.screen.contains("─ Ohje ─"), "\(name)")
      sitting.press(.escape)
      #expect(sitting.app == before, "\(name)")
    }
  }

  @Test("quit from everywhere without a question, since everything is saved")
  func quit() {
    for (name, start) in Self.places(.finnish) {
      var sitting = start
      sitting.press(.control("q"))
      #expect(sitting.takeWishes() == [.quit], "\(name)")
    }
  }

  static let keys: [Key] =
    [
      .enter, .tab, .backTab, .escape, .backspace, .delete, Key(.insert), .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .character("x"), .character(" "), .character("5"),
      .control("k"), .control("z"), .control("y"), .control("s"), Key(.character("x"), .alt),
      Key(.backspace, .shift), Key(.backspace, .control), Key(.backspace, .alt), .control("w"),
    ] + (1...12).map { Key(.function($0)) }
}

extension App {
  /// Every key that means something now, as often as it is bound.
  var boundKeys: [Key] {
    func keys(of screen: some Screen) -> [Key] { screen.bindings(on: desk).flatMap(\.keys) }
    return keys(of: current.screen)
  }
}
