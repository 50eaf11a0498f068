import Answers
import Learning
import Sittings
import Words

extension Turn {
  /// Marks an answer as one for the team, or as one's own again.
  mutating func share(_ prompt: PromptID, in course: CourseID) {
    share([prompt], in: course) { $0.toggleSharing(of: prompt, in: course) }
  }

  /// Marks all answers of a module so, as far as they are meant for others.
  mutating func share(module: ModuleID, in course: CourseID) {
    let prompts = desk.sharing(ofModule: module, in: course)?.prompts ?? []
    share(prompts, in: course) { $0.toggleSharing(ofModule: module, in: course) }
  }

  private mutating func share(
    _ prompts: [PromptID], in course: CourseID, by toggling: (inout Desk) -> [Effect]
  ) {
    let before = prompts.map { UndoSteps.State(of: $0, in: course, on: desk) }
    wish(toggling(&desk))
    for (prompt, state) in zip(prompts, before) {
      guard let answer = desk.workbooks[course]?.workbook.answers[prompt] else { continue }
      keepStep(from: state, of: prompt, in: course, answer.kind, answer.question)
    }
  }

  /// What stands behind the word for “all”, in whatever language it is typed; nothing where that
  /// word is not the first.
  static func behindAll(_ rest: String) -> String? {
    let typed = rest.lowercased()
    let all = Language.allCases.map { Wording.in($0).sharing.all }
    guard
      let word = all.first(where: {
        typed.isSame(as: $0) || typed.utf8.starts(with: ($0 + " ").utf8)
      })
    else { return nil }
    return String(Substring(rest.utf8.dropFirst(word.utf8.count))).trimmed
  }
}
