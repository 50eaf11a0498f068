package import Answers
package import Learning
package import Proposals
package import Words

/// A wish of a screen to the world outside; the whole list of what polku can do to it.
package enum Effect: Equatable, Sendable {
  /// Keep these changes of a workbook, before anything else is waited for.
  case record(CourseID, [WorkbookEdit])
  /// Force what has been written onto the disk now: a field was left.
  case sync(CourseID)
  /// Read a course in a language.
  case load(CourseID, Language)
  /// Open the workbook of a course, or begin one.
  case openWorkbook(CourseID)
  /// Keep after all what was written to try the program.
  case keepPractice(Workbook)
  /// Write every workbook that is open into another folder as well.
  case saveElsewhere(folder: String)
  /// Be as somebody wants it from now on, and remember that.
  case keepPreferences(Preferences)
  /// Let the person write an answer in an editor of their own.
  case editOutside(CourseID, PromptID, text: String)
  /// Offer a text to the clipboard that the terminal shares with other programs.
  case copyOut(String)
  /// Show a file of a course by whatever program the machine has for it.
  case openFile(CourseID, String)
  /// Open a proposal, or begin one.
  case openProposal(ProposalPlace)
  /// Keep these changes of the open proposal, before anything else is waited for.
  case recordProposal([ProposalEdit])
  /// Put the open proposal where it is kept whole: a section was left.
  case keepProposal
  /// Write a proposal as a document; a file that is there is replaced only if that is wished.
  case exportProposal(Proposal, Material, to: String, replacing: Bool)
  case quit
}

/// What came of a wish.
package enum Reply: Equatable, Sendable {
  /// The courses that there are, in the language that was chosen.
  case shelf([CourseOutline])
  case loaded(LoadedCourse)
  case opened(OpenedWorkbook)
  case notOpened(CourseID, Failure)
  /// Everything recorded so far is safe on the disk.
  case saved(CourseID)
  case savingFailed(CourseID, Failure)
  case savedElsewhere(path: String)
  case notSavedElsewhere(Failure)
  /// What was masked is in no backup and no journal any more.
  case erased(CourseID)
  case notErased(Failure)
  case editedOutside(CourseID, PromptID, text: String)
  case editorFailed(EditorFailure)
  /// Whether the terminal may have taken a copy; it never says whether it has.
  case copiedOut(isSent: Bool)
  case openedFile(FileOpening)
  case openedProposal(OpenedProposal)
  case proposalNotOpened(ComposingNotice)
  /// All changes of the open proposal so far are safe on this machine.
  case proposalSaved
  case proposalSavingFailed(Failure)
  /// Something happened to the open proposal's files.
  case proposalNews(ComposingNotice)
  /// There is a file of the name to which a proposal was to be written.
  case exportWouldReplace(path: String)
}

/// What came of showing a file of a course.
package enum FileOpening: Equatable, Sendable {
  case opened
  /// There are no windows here, or no program that could be asked.
  case noViewer(path: String)
  /// A kind of file that could do more than be looked at.
  case notViewable(path: String)
  /// It is not in the course's folder, or is no file.
  case missing(name: String)
}

/// Why nothing came back from another editor.
package enum EditorFailure: Equatable, Sendable {
  case notSet
  case notStarted
  /// It ended with an error, or left something that is no text; the file is kept.
  case endedBadly(path: String)
  case tooLong(path: String)
}

/// A course as it was read in one language.
package struct LoadedCourse: Equatable, Sendable {
  package var course: Course
  package var language: Language

  package init(course: Course, language: Language) {
    self.course = course
    self.language = language
  }
}

/// A workbook as it was found on the disk.
package struct OpenedWorkbook: Equatable, Sendable {
  package var workbook: Workbook
  package var access: Access
  package var restored: Restored?

  package init(workbook: Workbook, access: Access, restored: Restored? = nil) {
    self.workbook = workbook
    self.access = access
    self.restored = restored
  }
}

/// Whether this program may write a workbook.
package enum Access: Equatable, Sendable {
  case writing
  /// The program is being tried: what is written goes nowhere.
  case practising
  /// Another program has it open.
  case readingBeside(holder: String)
  /// It was made by a newer polku.
  case readingNewer(path: String)

  /// Whether one can write in it.
  package var takesChanges: Bool { self == .writing || self == .practising }

  /// Whether it may become writable while one looks on.
  package var isBeside: Bool {
    guard case .readingBeside = self else { return false }
    return true
  }
}

/// What was found again after a sitting that ended in the middle.
package struct Restored: Equatable, Sendable {
  package var answers: Int
  /// When the last of them was changed.
  package var latest: Timestamp?
  /// Where the bytes that could not be read are kept.
  package var damaged: String?
  /// Whether the last changes may be missing.
  package var isIncomplete: Bool

  package init(
    answers: Int, latest: Timestamp?, damaged: String? = nil, isIncomplete: Bool = false
  ) {
    self.answers = answers
    self.latest = latest
    self.damaged = damaged
    self.isIncomplete = isIncomplete
  }
}
