import Answers
import Learning
import Storyteller
import Testing
import Words

/// One and the same person, once with her eyes and once with her ears.
@Suite("A whole course, on the full screen and line by line")
struct CourseStoryTests {
  @Test("comes to the same workbook, with every question answered", arguments: Language.allCases)
  func same(language: Language) throws {
    try comparesBoth(.socialMedia, language)
  }

  @Test("does so in the course of advice online as well", arguments: Language.allCases)
  func other(language: Language) throws {
    try comparesBoth(.adviceOnline, language)
  }

  private func comparesBoth(_ real: RealCourse, _ language: Language) throws {
    var seen = ScreenSitting(language, course: real)
    var heard = LineSitting(language, course: real)

    seen.answerCourse()
    heard.answerCourse()

    let eyes = try #require(seen.workbook).withoutChance
    let ears = try #require(heard.workbook).withoutChance
    for id in Set(eyes.answers.keys).union(ears.answers.keys).sorted() {
      #expect(eyes.answers[id] == ears.answers[id], "\(id)")
    }
    #expect(eyes.progress == ears.progress)
    try expectAllAnswered(ears, of: real, in: language)
    expectOnlyText(heard.transcript)
  }

  private func expectAllAnswered(
    _ workbook: Workbook, of real: RealCourse, in language: Language
  ) throws {
    let course = try #require(real.course)
    let modules = course.modules.compactMap { $0.text(in: language) }
    let exercises = course.exercises.values.compactMap { $0.text(in: language) }
      .filter { workbook.progress[$0.id.progressID] != nil }
    let prompts = modules.flatMap(\.prompts) + exercises.flatMap(\.prompts)
    #expect(prompts.count > 40)
    for prompt in prompts {
      // Two stages of a service path are drawn, not all eight.
      let state = workbook.state(of: prompt, in: course)
      #expect(state == (prompt.kind.name == .path ? .begun : .answered), "\(prompt.id)")
    }
    #expect(workbook.progress.values.allSatisfy { $0.completedAt != nil })
  }

  /// A screen reader says every sign: none is there for the eye alone.
  private func expectOnlyText(_ transcript: String) {
    for scalar in transcript.unicodeScalars {
      let isText = scalar == "\n" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
      let isFrame = (0x2500...0x259F).contains(scalar.value)
      #expect(isText && !isFrame, "U+\(String(scalar.value, radix: 16))")
    }
  }
}
