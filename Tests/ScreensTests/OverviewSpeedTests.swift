import Answers
import Cells
import Learning
import Sittings
import Stopwatch
import Testing
import Words

@testable import Screens

/// A course as long as one likes, with an answer to every question.
private struct LongCourse {
  static let id = CourseID("long")
  var desk: Desk

  init(questions: Int) {
    let modules = (0..<questions / 10).map { number in
      let blocks = (0..<10).map { question in
        PageBlock.prompt(
          Prompt(
            id: PromptID("M\(number)-\(question)"),
            question: "Mitä ajattelet kohdasta \(question)?",
            kind: .text(.prose)))
      }
      return LearningModule(
        id: ModuleID("M\(number)"), language: .finnish, title: "Osio", minutes: 10,
        pages: [Page(title: "Sivu", blocks: blocks)])
    }
    let course = Course(
      id: Self.id, version: "1", languages: [.finnish], titles: [.finnish: "Pitkä"],
      modules: modules.map { CourseModule(id: $0.id, translations: [.finnish: $0]) })
    desk = Desk(now: .morning, size: .standard, language: .finnish, shelf: [])
    desk.courses[Self.id] = LoadedCourse(course: course, language: .finnish)
    var workbook = Workbook(
      id: "1", course: Self.id, courseVersion: "1", participant: .init(id: "2"),
      createdAt: .morning)
    for prompt in modules.flatMap(\.prompts) {
      workbook.answers[prompt.id] = Answer(
        kind: .text, value: .text("Asiakas soitti meille ja kysyi apua. Vastasimme heti."),
        question: prompt.question, language: .finnish, updatedAt: .morning)
    }
    desk.take(OpenedWorkbook(workbook: workbook, access: .writing))
  }
}

@Suite("The overview of a long course")
struct OverviewSpeedTests {
  /// How long a key and the picture after it take, many times over.
  private func time(of message: OverviewScreen.Message, questions: Int) -> Duration {
    var desk = LongCourse(questions: questions).desk
    var screen = OverviewScreen(at: OverviewPlace(course: LongCourse.id), on: desk)
    var frame = Frame(desk.size)
    let area = Chrome.content(of: desk.size)
    return processorTime {
      for _ in 0..<100 {
        _ = screen.update(message, on: &desk)
        _ = screen.status(on: desk)
        screen.draw(in: area, on: &frame, with: desk)
      }
    }
  }

  @Test(
    "is moved about in as fast as in that of a short one",
    arguments: [OverviewScreen.Message.moved(by: 1), .movedByScreens(1), .scrolled(by: 3)])
  func moves(message: OverviewScreen.Message) {
    let short = time(of: message, questions: 100)
    let long = time(of: message, questions: 2000)

    #expect(long < short * 4, "\(short) and \(long)")
  }
}
