import Answers
package import Cells
import Learning
package import Plain
package import Screens
package import Sittings
package import Storage
import Terminal
import Words

/// Grants the wishes that leave the program: the only place where one becomes an act.
///
/// What comes of a wish returns as a reply; what the background of the stores has done since comes
/// by `takeReplies`, after one of `descriptors` has become readable.
package final class Interpreter {
  let library: Library
  let folder: DataFolder
  let environment: [String: String]
  let clock: WallClock
  private var settings: Settings
  private var preferences: Preferences
  /// The courses that there are, in the language that is shown.
  private(set) var shelf: [CourseOutline] = []
  private var stores: [CourseID: WorkbookStore] = [:]
  /// The team whose proposal is written, if one is.
  let team: TeamTable?
  /// The proposal that is open, if one is.
  var proposal: ProposalKeeping?

  package init(
    library: Library, folder: DataFolder, settings: Settings, preferences: Preferences,
    environment: [String: String], clock: WallClock, team: TeamTable? = nil
  ) {
    self.team = team
    self.library = library
    self.folder = folder
    self.settings = settings
    self.preferences = preferences
    self.environment = environment
    self.clock = clock
    EditorDraft.removeForgotten(in: folder)
    Settings.removeForgotten(in: folder)
  }

  /// The program as it starts, on the full screen.
  package func app(asksForLanguage: Bool, size: Size) -> App {
    let (desk, problems) = desk(size: size)
    var app = App(desk: desk, isFirstStart: asksForLanguage && settings.language == nil)
    for problem in problems { _ = app.handle(.reply(problem), at: clock.now) }
    return app
  }

  /// The program as it starts, line by line, perhaps at a proposal.
  package func dialogue(
    asksForLanguage: Bool, canLendScreen: Bool, lineWidth: Int?, at opened: OpenedProposal? = nil
  ) -> Dialogue {
    var (desk, problems) = desk(size: Size(width: 80, height: 24))
    desk.hasEditor = desk.hasEditor && canLendScreen
    var dialogue = Dialogue(desk: desk, isFirstStart: asksForLanguage && settings.language == nil)
    dialogue.lineWidth = lineWidth
    for problem in problems { dialogue.note(problem) }
    if let opened { dialogue.begin(with: opened) }
    return dialogue
  }

  /// The courses that there are, and the workbooks that were begun; what could not be opened.
  private func desk(size: Size) -> (Desk, problems: [Reply]) {
    shelf = library.outlines(in: preferences.contentLanguage ?? preferences.language)
    var desk = Desk(
      now: clock.now, size: size, language: preferences.language, shelf: shelf,
      contentFolders: library.folders, hasEditor: ownEditor != nil, clockOffset: clock.offset,
      dice: Dice(seed: .random(in: .min ... .max)))
    desk.preferences = preferences
    var problems: [Reply] = []
    // Where the folder cannot be listed, opening a course will say why. Whoever writes a team's
    // proposal has not come for answers of one's own.
    for course in team == nil ? (try? WorkbookStore.courses(in: folder)) ?? [] : [] {
      guard desk.outline(course) != nil else { continue }
      switch open(course) {
      case .opened(let opened): desk.take(opened)
      case let problem: problems.append(problem)
      }
    }
    if desk.notice == nil { desk.notice = folder.warnings.first.map { .place(PlaceWarning($0)) } }
    if desk.notice == nil { desk.notice = Return(to: desk).map(Notice.cameBack) }
    return (desk, problems)
  }

  // MARK: - Wishes

  /// Writes all changes of a turn down, one write for each workbook.
  ///
  /// The store follows the same rules as the screen, so it refuses nothing that the screen made; if
  /// it ever does, what is on the screen is no longer what is kept, and that must be seen.
  func record(_ effects: [Effect]) -> [Reply] {
    var edits: [CourseID: [WorkbookEdit]] = [:]
    for case .record(let course, let changes) in effects { edits[course, default: []] += changes }
    return edits.compactMap { course, changes in
      guard stores[course]?.record(changes) != true else { return nil }
      return .savingFailed(course, Failure(path: folder.path, reason: .other(0)))
    } + recordProposal(effects)
  }

  func grant(_ effect: Effect) -> [Reply] {
    switch effect {
    case .record, .recordProposal, .quit, .editOutside, .copyOut, .openFile:
      return []
    case .openProposal, .keepProposal, .exportProposal:
      return grantProposal(effect)
    case .sync(let course):
      stores[course]?.syncNow()
      return []
    case .load(let course, let language):
      return [load(course, in: language)]
    case .openWorkbook(let course):
      return [open(course)]
    case .keepPractice(let workbook):
      return [open(workbook.course, orBeginWith: { workbook })]
    case .saveElsewhere(let path):
      for store in stores.values { store.saveElsewhere(inHome(path)) }
      return []
    case .keepPreferences(let preferences):
      return keep(preferences)
    }
  }

  private func load(_ course: CourseID, in language: Language) -> Reply {
    guard let loaded = library.load(course, in: language) else {
      return .notOpened(course, Failure(path: course.rawValue, reason: .gone))
    }
    return .loaded(loaded)
  }

  private func open(_ course: CourseID) -> Reply {
    let outline = shelf.first { $0.id == course }
    let fresh = { [clock] in
      Workbook(beginning: course, version: outline?.version ?? "", at: clock.now)
    }
    // What is written to try the program with leaves no trace, unless it was kept before.
    if outline?.isPractice == true,
      (try? WorkbookStore.courses(in: folder))?.contains(course) != true
    {
      return .opened(OpenedWorkbook(workbook: fresh(), access: .practising))
    }
    return open(course, orBeginWith: fresh)
  }

  private func open(_ course: CourseID, orBeginWith fresh: () -> Workbook) -> Reply {
    do {
      let store = try WorkbookStore.open(course, in: folder, at: clock.now, fresh: fresh)
      stores[course] = store
      return .opened(
        OpenedWorkbook(
          workbook: store.workbook, access: Access(store.access, in: folder),
          restored: store.access == .writable ? Restored(store.recovery, in: folder) : nil))
    } catch {
      return .notOpened(course, Failure(error))
    }
  }

  /// A path as people write it, with `~` for their own folder.
  func inHome(_ path: String) -> String {
    guard path == "~" || path.utf8.starts(with: "~/".utf8), let home = environment["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }

  /// Remembers what has changed; what an option or the environment says is only for this sitting.
  private func keep(_ wanted: Preferences) -> [Reply] {
    let former = preferences
    preferences = wanted
    settings.take(wanted, changedFrom: former)
    var replies: [Reply] = []
    if wanted.shownLanguages != former.shownLanguages {
      shelf = library.outlines(in: wanted.contentLanguage ?? wanted.language)
      replies = [.shelf(shelf)]
    }
    do {
      try settings.write(to: folder)
      return replies
    } catch {
      return replies + [.notSavedElsewhere(Failure(error))]
    }
  }

  // MARK: - What the background tells

  var descriptors: [Int32] {
    stores.values.compactMap(\.reportsDescriptor)
      + (proposal.map { [$0.store.reportsDescriptor] } ?? [])
  }

  func takeReplies() -> [Reply] {
    stores.flatMap { course, store in
      store.takeReports().compactMap { reply(to: $0, of: store, course) }
    } + takeProposalReplies()
  }

  private func reply(
    to report: SaveReport, of store: WorkbookStore, _ course: CourseID
  ) -> Reply? {
    switch report {
    case .synced(let last), .checkpointed(let last):
      return last >= store.sequence ? .saved(course) : nil
    case .failed(let error): return .savingFailed(course, Failure(error))
    // A `.synced` follows when everything is safe again.
    case .recovered: return nil
    // The journal holds everything, so there is nothing to worry anybody with.
    case .checkpointFailed: return nil
    case .savedElsewhere(let path): return .savedElsewhere(path: path)
    case .saveElsewhereFailed(let error): return .notSavedElsewhere(Failure(error))
    case .erased: return .erased(course)
    case .eraseFailed(let error): return .notErased(Failure(error))
    }
  }

  func syncAll() {
    for store in stores.values { store.syncNow() }
    proposal?.store.keepNow()
  }

  /// The language of courses and exercises, as it is chosen now.
  var contentLanguage: Language { preferences.contentLanguage ?? preferences.language }

  /// Makes everything last and ends the background; tells what could not be saved.
  package func close() -> [Failure] {
    let failures = stores.values.compactMap { store -> Failure? in
      var failure: Failure?
      for report in store.close() {
        switch report {
        case .failed(let error): failure = Failure(error)
        case .synced, .recovered, .checkpointed: failure = nil
        case .checkpointFailed, .savedElsewhere, .saveElsewhereFailed, .erased, .eraseFailed: break
        }
      }
      return failure
    }
    stores = [:]
    return failures + [closeProposal()].compactMap { $0 }
  }
}

extension Workbook {
  fileprivate nonisolated init(beginning course: CourseID, version: String, at now: Timestamp) {
    var generator = SystemRandomNumberGenerator()
    self.init(
      id: RandomID.make(using: &generator), course: course, courseVersion: version,
      participant: Participant(id: RandomID.make(using: &generator)), createdAt: now)
  }
}
