import Answers
import Learning
import Words

@testable import Documents

extension Course {
  /// A course of one Finnish module with these prompts.
  static func of(_ prompts: Prompt...) -> Course {
    let module = LearningModule(
      id: ModuleID("A1"), language: .finnish, title: "Polku", minutes: 5, summary: nil,
      pages: [Page(title: nil, blocks: prompts.map { .prompt($0) })], path: "A1")
    return Course(
      id: CourseID("polku"), version: "1", languages: [.finnish], titles: [.finnish: "Kurssi"],
      modules: [CourseModule(id: module.id, translations: [.finnish: module])])
  }
}

extension Prompt {
  static func fixture(_ id: String, _ kind: Kind = .text(.prose)) -> Prompt {
    Prompt(id: PromptID(id), question: "Kysymys \(id)?", kind: kind)
  }
}

extension Prompt.Item {
  static func item(_ id: String, _ text: String) -> Prompt.Item {
    Prompt.Item(id: ItemID(id), text: text)
  }
}

extension Workbook {
  /// A workbook with these answers, given on 21 November 2026 at 23.30 in Finland.
  static func with(_ answers: [String: AnswerValue?]) -> Workbook {
    var workbook = Workbook(
      id: "1", course: CourseID("polku"), courseVersion: "1", participant: Participant(id: "2"),
      createdAt: .lateEvening)
    for (id, value) in answers {
      workbook.answers[PromptID(id)] = Answer(
        kind: value?.kind ?? .text, value: value, isSkipped: value == nil,
        question: "Kysyttiin \(id)?", language: .finnish, updatedAt: .lateEvening)
    }
    return workbook
  }
}

extension Timestamp {
  static let lateEvening = Timestamp(seconds: 1_795_296_600)
}
