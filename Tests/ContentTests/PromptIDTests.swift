import Learning
import Testing
import Words

@Suite("The prompts of the brief")
struct PromptIDTests {
  private static let counts = [
    "A0": 5, "A1": 6, "A2": 6, "A3": 5, "A4": 5, "A5": 8, "A6": 4,
    "B0": 2, "B1": 3, "B2": 5, "B3": 4, "B4": 5, "B5": 5, "B6": 4,
  ]

  @Test("are all there under their numbers, and no others", arguments: counts.keys.sorted())
  func all(module: String) {
    let course = RealContent.course(module.hasPrefix("A") ? socialMedia : adviceOnline)
    let expected = (1...(Self.counts[module] ?? 1)).map { "\(module)-\($0)" }

    for language in Language.allCases {
      let pages = course.pages(of: module, in: language)
      let found =
        pages.flatMap(\.prompts).map(\.id.rawValue)
        + pages.flatMap(\.exerciseLinks).map(\.id.rawValue)
      #expect(Set(found) == Set(expected))
      #expect(found.count == expected.count)
    }
  }

  @Test(
    "ask in the way that the brief asks",
    arguments: [
      ("A0-1", Prompt.KindName.text), ("A0-2", .choice), ("A0-3", .choice), ("A0-4", .claims),
      ("A0-5", .scale), ("A1-2", .path), ("A1-5", .list), ("A2-3", .check), ("A2-4", .scale),
      ("A3-2", .scale), ("A4-3", .scale), ("A4-4", .records), ("A5-1", .claims), ("A5-8", .list),
      ("A6-4", .choice),
    ])
  func kinds(id: String, kind: Prompt.KindName) {
    for language in Language.allCases {
      #expect(RealContent.course(socialMedia).prompt(id, in: language)?.kind.name == kind)
    }
  }

  @Test("take the minutes that the brief gives, in every language")
  func minutes() {
    let expected = [
      "A0": 10, "A1": 35, "A2": 25, "A3": 25, "A4": 25, "A5": 30, "A6": 40,
      "B0": 10, "B1": 20, "B2": 25, "B3": 20, "B4": 25, "B5": 25, "B6": 30,
    ]
    for course in [socialMedia, adviceOnline] {
      for module in RealContent.course(course).modules {
        #expect(
          Language.allCases.map { module.translations[$0]?.minutes }
            == Language.allCases.map { _ in expected[module.id.rawValue] })
      }
    }
  }

  @Test("take about as long as is said: within a third and five minutes")
  func countedMinutes() {
    for course in [socialMedia, adviceOnline] {
      for module in RealContent.course(course).modules.flatMap(\.translations.values) {
        let apart = abs(module.minutes - module.countedMinutes)
        #expect(
          3 * (apart - 5) <= module.minutes,
          "\(module.path): \(module.minutes) stated, \(module.countedMinutes) counted")
      }
    }
    for exercise in RealContent.all.exercises.flatMap(\.value.values) {
      let apart = abs(exercise.minutes - exercise.countedMinutes)
      #expect(
        3 * (apart - 5) <= exercise.minutes,
        "\(exercise.path): \(exercise.minutes) stated, \(exercise.countedMinutes) counted")
    }
  }
}
