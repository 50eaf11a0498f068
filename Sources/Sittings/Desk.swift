package import Answers
package import Cells
package import Learning
package import Words

/// What all screens share: the content, the answers, and how the program is set.
///
/// Screens change it only in `update`, so it is always what the last event left.
package struct Desk: Equatable, Sendable {
  package var now: Timestamp
  package var size: Size
  package var preferences: Preferences
  /// The courses that one goes through.
  package private(set) var shelf: [CourseOutline]
  /// The course that the program is tried with, if there is one.
  package private(set) var practice: CourseOutline?
  package var contentFolders: [String]
  package var courses: [CourseID: LoadedCourse]
  package var workbooks: [CourseID: OpenedWorkbook]
  package var saving: [CourseID: Saving]
  /// The proposal that is open, if one is.
  package internal(set) var composition: Composition?
  /// What was copied or cut last within polku.
  package var clipboard: String
  package var hasEditor: Bool
  /// Seconds to add to universal time for the clock on the wall.
  package var clockOffset: Int
  /// Where ids for what is added come from.
  package var dice: Dice
  /// One quiet line, until the next key.
  package var notice: Notice?

  package init(
    now: Timestamp, size: Size, language: Language, shelf: [CourseOutline],
    contentFolders: [String] = [], hasEditor: Bool = false, clockOffset: Int = 0,
    dice: Dice = Dice(seed: 0)
  ) {
    self.now = now
    self.size = size
    preferences = Preferences(language: language)
    self.shelf = []
    self.contentFolders = contentFolders
    self.hasEditor = hasEditor
    self.clockOffset = clockOffset
    self.dice = dice
    courses = [:]
    workbooks = [:]
    saving = [:]
    clipboard = ""
    notice = nil
    put(onShelf: shelf)
  }

  /// Takes over the courses that there are, in the language that is shown.
  package mutating func put(onShelf courses: [CourseOutline]) {
    shelf = courses.filter { !$0.isPractice }
    practice = courses.first(where: \.isPractice)
  }

  /// The language of the program.
  package var language: Language { preferences.language }

  /// The language of courses and exercises, where they have it.
  package var contentLanguage: Language { preferences.contentLanguage ?? language }

  package var wording: Wording { .in(language) }

  package func outline(_ id: CourseID) -> CourseOutline? {
    practice?.id == id ? practice : shelf.first { $0.id == id }
  }

  /// Takes a workbook over as it was found on the disk.
  package mutating func take(_ opened: OpenedWorkbook) {
    let course = opened.workbook.course
    let wasBeside = workbooks[course]?.access.isBeside == true
    workbooks[course] = opened
    saving[course] = opened.access == .practising ? nil : .saved
    if !opened.access.takesChanges {
      notice = .readOnly(opened.access)
    } else if let restored = opened.restored {
      notice = .restored(restored)
    } else if wasBeside {
      notice = .mayWriteNow
    }
  }

  /// What cannot be saved, if anything; of several, always the same one.
  package var failure: Failure? {
    saving.sorted { $0.key < $1.key }.lazy.compactMap(\.value.failure).first
      ?? composition?.saving.failure
  }

  /// How safe what was written in a course is, in a word or two.
  package func savingInWords(of course: CourseID) -> String {
    let words = wording.saving
    if readingOnly(in: course) != nil { return words.readOnly }
    if workbooks[course]?.access == .practising { return words.practice }
    return switch saving[course] {
    case .saved: words.saved
    case .waiting: words.saving
    case .failed: words.notSaved
    case nil: ""
    }
  }

  /// Why nothing can be written in a course now, if that is so.
  package func readingOnly(in course: CourseID?) -> Access? {
    guard let course, let access = workbooks[course]?.access, !access.takesChanges else {
      return nil
    }
    return access
  }

  /// Whether nothing has been opened yet but what the program is tried with.
  package var isFresh: Bool { shelf.allSatisfy { workbooks[$0.id] == nil } }

  /// Forgets what was written to try the program.
  package mutating func forgetPractice() {
    guard let course = practice?.id, workbooks[course]?.access == .practising else { return }
    workbooks[course] = nil
  }

  /// Whether a workbook may only be read; says so, with the reason.
  package mutating func refusesToWrite(_ course: CourseID) -> Bool {
    guard let access = readingOnly(in: course) else { return false }
    notice = .readOnly(access)
    return true
  }

  /// Changes a workbook here and wishes that the change be kept.
  ///
  /// Nothing happens where the workbook may only be read.
  package mutating func record(
    _ changes: [WorkbookEdit.Change], in course: CourseID
  ) -> [Effect] {
    guard !changes.isEmpty, let access = workbooks[course]?.access, access.takesChanges else {
      return []
    }
    let edits = changes.map { WorkbookEdit(at: now, $0) }
    for edit in edits { _ = workbooks[course]?.workbook.apply(edit) }
    guard access == .writing else { return [] }
    if saving[course]?.failure == nil { saving[course] = .waiting }
    return [.record(course, edits)]
  }
}

/// How far saving has come.
package enum Saving: Equatable, Sendable {
  case saved
  /// Written, and on its way to the disk.
  case waiting
  case failed(Failure)

  package var failure: Failure? {
    guard case .failed(let failure) = self else { return nil }
    return failure
  }
}

/// What makes the data folder a worse place than it should be.
package enum PlaceWarning: Equatable, Sendable {
  case openToOthers(path: String)
  case notLocal(fileSystem: String)
}

/// One quiet line at the bottom of the screen.
package enum Notice: Equatable, Sendable {
  case noSuchKey
  /// One is at the list of courses, from where Esc leads nowhere.
  case howToQuit
  case firstPage
  case lastPage
  case lastExercisePage
  case lastRecord
  case recordsAreFull(Int)
  /// A form was taken away; what it was called.
  case recordRemoved(String)
  case lineRemoved
  case nothingToUndo
  case nothingToRedo
  /// A position that was taken before the material, once one has answered again after it.
  case positionLocked
  case noPrompts
  case moduleFinished(String)
  case restored(Restored)
  case cameBack(Return)
  case choiceIsFull(Int)
  case lineIsFull
  /// Skipping must not take away what was written.
  case answeredAlready
  case listIsFull(Int)
  case nearLimit(kilobytesLeft: Int)
  case canvas(CanvasNotice)
  case overview(OverviewNotice)
  case sharing(SharingNotice)
  case composing(ComposingNotice)
  /// An answer was brought from another course; what is said of it.
  case brought(String)
  case broughtInPart(Int)
  case nothingFits
  case atLimit
  /// Something that tells who somebody is was taken away; the word that stands there now.
  case masked(String)
  /// It is gone from earlier versions, journals and backups as well.
  case erased
  case notErased(Failure)
  /// One has asked about an answer and is at none.
  case noAnswerInHand
  /// Nothing can be written now, and why.
  case readOnly(Access)
  /// The program that had the workbook open has gone.
  case mayWriteNow
  case editor(EditorFailure)
  case savedElsewhere(path: String)
  case failure(Failure)
  case moduleBroken
  case exerciseBroken
  case copiedOut(isSent: Bool)
  case file(FileOpening)
  /// A card waits for another one to be compared with.
  case cardMarked(title: String)
  case sameCard
  /// A course has no question for examples of one's own.
  case noOwnExamples
  case noCards
  /// Something cannot be saved, and the person wants to leave.
  case quitUnsaved
  case place(PlaceWarning)
}

extension Notice {
  /// Whether it is said even while something cannot be saved.
  package var isUrgent: Bool {
    switch self {
    case .quitUnsaved, .savedElsewhere, .failure, .atLimit: true
    default: false
    }
  }
}

extension Desk {
  /// The options of a choice; the stages of a canvas as their owner has named them, and those of
  /// an answer that are no longer among them.
  package func options(
    of choice: Prompt.Choice, in course: CourseID, answered value: AnswerValue? = nil
  ) -> [Prompt.Item] {
    switch choice.source {
    case .options(let items):
      return items
    case .stages(let canvas):
      let form = courses[course]?.course.stages(of: canvas, in: contentLanguage) ?? []
      guard let workbook = workbooks[course]?.workbook else { return form }
      var chosen: [ItemID] = []
      if case .choice(let options)? = value { chosen = options.options }
      return workbook.stages(of: canvas, inCourse: form, chosen: chosen, in: wording.canvas)
    }
  }
}

extension Desk {
  /// A module in the language that courses are read in.
  package func module(at place: ReaderPlace) -> LearningModule? {
    courses[place.course]?.course.module(place.module)?.text(in: contentLanguage)
  }
}
