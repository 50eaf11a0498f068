package import Answers
package import Learning
import Words

/// Where an overview opens: a course, and the question to begin with, if one was open.
package struct OverviewPlace: Equatable, Sendable {
  package var course: CourseID
  package var prompt: PromptID?

  package init(course: CourseID, prompt: PromptID? = nil) {
    self.course = course
    self.prompt = prompt
  }
}

/// How far an answer has come, as an overview tells it.
package enum OverviewState: Int, CaseIterable, Sendable {
  /// Nothing stands there, though something may have.
  case empty
  case begun
  case answered
  case skipped

  /// The sign that stands before a question, told apart without any colour.
  package var mark: String {
    switch self {
    case .empty: "○"
    case .begun: "◐"
    case .answered: "●"
    case .skipped: "–"
    }
  }
}

/// A question in the overview of its course, with what was answered to it.
package struct OverviewEntry: Equatable, Sendable {
  /// Under what the workbook keeps the answer.
  package var answer: PromptID
  /// The question itself, as far as the course still has it and it is answered in the same way.
  package var prompt: Prompt?
  /// What people call it, such as `A1-4`.
  package var label: String
  package var question: String
  package var state: OverviewState
  package var isShared: Bool
  /// The beginning of the answer on one line; empty where there is none.
  package var line: String
  /// When the answer was changed last.
  package var updatedAt: Timestamp?
  /// How many earlier versions of the answer there are.
  package var versions: Int
  /// Where it is answered; nothing where the course has no such place any more.
  package var place: ReaderPlace?
  /// Whether the course still has the question, but asks for another kind of answer.
  package var hasOtherKind: Bool

  /// Skipping is an answer, too.
  package var isDone: Bool { state == .answered || state == .skipped }

  /// Whether something stood there that can be brought back.
  package var isRetrievable: Bool { state == .empty && versions > 0 }

  /// What its own owner can read: an answer, or a version of it.
  package var isReadable: Bool { !line.utf8.isEmpty || versions > 0 }
}

/// A part of an overview: a module with its exercises, or what has left the course.
package struct OverviewPart: Equatable, Sendable {
  package var title: String
  /// How many minutes of it are left; nothing where nobody counts them.
  package var minutesLeft: Int?
  package var isFinished: Bool
  /// Its questions, by their place among all.
  package var entries: Range<Int>
  /// How many of them the course asks, and how many of those have been answered or skipped.
  package var asked: Int
  package var done: Int
}
