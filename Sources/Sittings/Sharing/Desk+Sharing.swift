package import Answers
package import Learning
import Words

/// What sharing all answers of a module at once comes to.
package struct ModuleSharing: Equatable, Sendable {
  /// The answers that change.
  package var prompts: [PromptID]
  package var sharing: Answer.Sharing
  /// How many answers will then be for the team.
  package var shared: Int
  /// How many answers are meant for their owner alone, and stay so.
  package var kept: Int
}

extension Desk {
  /// Who is to see an answer; nothing where there is none yet.
  package func sharing(of prompt: PromptID, in course: CourseID) -> Answer.Sharing? {
    workbooks[course]?.workbook.answers[prompt].flatMap { $0.saysSomething ? $0.sharing : nil }
  }

  /// Whether this answer is likely to be given as well: others of the course have been, and it is
  /// not meant for its owner alone.
  package func suggestsSharing(
    _ prompt: Prompt, keptUnder target: PromptID, in course: CourseID
  ) -> Bool {
    guard prompt.audience != .own, let workbook = workbooks[course]?.workbook else { return false }
    return workbook.answers[target]?.sharing != .team
      && workbook.answers.values.contains { $0.sharing == .team }
  }

  /// Gives an answer to the team, or takes it for oneself again; nothing leaves by that.
  package mutating func toggleSharing(of prompt: PromptID, in course: CourseID) -> [Effect] {
    guard !refusesToWrite(course) else { return [] }
    guard let sharing = sharing(of: prompt, in: course) else {
      notice = .sharing(.nothingThere)
      return []
    }
    notice = .sharing(sharing == .team ? .ownAgain : .shared)
    return record([.shared(prompt, sharing == .team ? .private : .team)], in: course)
      + [.sync(course)]
  }

  /// What sharing all answers of a module would come to: all that are meant for others are given,
  /// or, where they are given already, taken back.
  package func sharing(ofModule module: ModuleID, in course: CourseID) -> ModuleSharing? {
    let entries = Overview(of: course, on: self).entries.filter { $0.place?.module == module }
    var seen: Set<PromptID> = []
    var meant: [PromptID] = []
    var kept = 0
    for entry in entries where seen.insert(entry.answer).inserted {
      guard let sharing = sharing(of: entry.answer, in: course) else { continue }
      if entry.prompt?.audience == .own, sharing == .private {
        kept += 1
      } else {
        meant.append(entry.answer)
      }
    }
    guard !meant.isEmpty else { return nil }
    let own = meant.filter { sharing(of: $0, in: course) == .private }
    return own.isEmpty
      ? ModuleSharing(prompts: meant, sharing: .private, shared: meant.count, kept: 0)
      : ModuleSharing(prompts: own, sharing: .team, shared: meant.count, kept: kept)
  }

  /// Gives all answers of a module to the team, or takes them for oneself again.
  package mutating func toggleSharing(
    ofModule module: ModuleID, in course: CourseID
  ) -> [Effect] {
    guard !refusesToWrite(course) else { return [] }
    guard let all = sharing(ofModule: module, in: course) else {
      notice = .sharing(.nothingInModule)
      return []
    }
    notice = .sharing(
      all.sharing == .team
        ? .moduleShared(all.shared, kept: all.kept) : .moduleOwnAgain(all.shared))
    return record(all.prompts.map { .shared($0, all.sharing) }, in: course) + [.sync(course)]
  }
}

/// What is said of sharing.
package enum SharingNotice: Equatable, Sendable {
  case shared, ownAgain
  case nothingThere
  /// So many answers of the module are for the team now; the others are meant for oneself.
  case moduleShared(Int, kept: Int)
  case moduleOwnAgain(Int)
  case nothingInModule

  func sentence(in words: SharingWording) -> String {
    switch self {
    case .shared: words.nowShared
    case .ownAgain: words.nowPrivate
    case .nothingThere: words.nothingToShare
    case .moduleShared(let count, let kept):
      words.moduleShared(count) + (kept > 0 ? " " + words.ownStay(kept) : "")
    case .moduleOwnAgain(let count): words.modulePrivate(count)
    case .nothingInModule: words.nothingInModule
    }
  }
}
