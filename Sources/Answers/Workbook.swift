package import JSONTree
package import Learning

/// One person's answers to one course.
package struct Workbook: Equatable, Sendable {
  package struct Participant: Equatable, Sendable {
    /// Random; it names nobody.
    package var id: String
    /// Only if its owner gave one.
    package var name: String?
    /// Keys of the file that this version does not know.
    package var unknown: [JSON.Member]

    package init(id: String, name: String? = nil, unknown: [JSON.Member] = []) {
      self.id = id
      self.name = name
      self.unknown = unknown
    }
  }

  /// How far somebody has come in a module.
  package struct ModuleProgress: Equatable, Sendable {
    /// The page that is open, from 1.
    package var page: Int
    package var completedAt: Timestamp?
    /// Keys of the file that this version does not know.
    package var unknown: [JSON.Member]

    package init(page: Int, completedAt: Timestamp? = nil, unknown: [JSON.Member] = []) {
      self.page = page
      self.completedAt = completedAt
      self.unknown = unknown
    }
  }

  /// Random; 32 hexadecimal digits.
  package var id: String
  package var course: CourseID
  package var courseVersion: String
  package var participant: Participant
  package var createdAt: Timestamp
  package var updatedAt: Timestamp
  package var answers: [PromptID: Answer]
  package var progress: [ModuleID: ModuleProgress]
  /// The module and prompt that were open last.
  package var lastPlace: LastPlace?
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]
  /// Answers of the file that could not be understood, as they stand there.
  package var unreadAnswers: [JSON.Member]
  /// Progress of the file that could not be understood, as it stands there.
  package var unreadProgress: [JSON.Member]

  /// Where somebody stopped.
  package struct LastPlace: Equatable, Sendable {
    package var module: ModuleID
    /// From 1.
    package var page: Int
    /// The prompt that was being answered, if one was.
    package var prompt: PromptID?
    /// The exercise that was open, if one was; page and prompt are then its own.
    package var exercise: ExerciseID?
    /// Keys of the file that this version does not know.
    package var unknown: [JSON.Member]

    package init(
      module: ModuleID, page: Int, prompt: PromptID?, exercise: ExerciseID? = nil,
      unknown: [JSON.Member] = []
    ) {
      self.module = module
      self.page = page
      self.prompt = prompt
      self.exercise = exercise
      self.unknown = unknown
    }
  }

  package init(
    id: String, course: CourseID, courseVersion: String, participant: Participant,
    createdAt: Timestamp
  ) {
    self.id = id
    self.course = course
    self.courseVersion = courseVersion
    self.participant = participant
    self.createdAt = createdAt
    updatedAt = createdAt
    answers = [:]
    progress = [:]
    lastPlace = nil
    unknown = []
    unreadAnswers = []
    unreadProgress = []
  }
}

extension ExerciseID {
  /// Where a workbook keeps how far somebody has come in the exercise: beside its modules.
  package var progressID: ModuleID { ModuleID(rawValue) }
}

extension ModuleID {
  /// Under what the starred cards of a module stand among the answers.
  package var starredID: PromptID { PromptID(rawValue + ".starred") }
}

extension Workbook.LastPlace {
  /// What the page belongs to: the exercise that is open, or the module.
  var progressID: ModuleID { exercise?.progressID ?? module }
}
