import Answers
import Learning
import Sittings
import Words

extension Dialogue {
  /// The course in which one is, also while a small question comes between.
  var course: CourseID? {
    point.place.course ?? interrupted.last { $0.place.course != nil }?.place.course
  }

  /// Opens a place, or wishes first for what is missing to open it.
  mutating func show(_ destination: Destination, of course: CourseID, in turn: inout Turn) {
    awaited = destination
    var isComplete = true
    var proposal: ProposalPlace?
    if case .proposal(let place) = destination { proposal = place }
    if proposal?.isTeam != true, turn.desk.workbooks[course]?.access.isBeside ?? true {
      turn.wish(.openWorkbook(course))
      isComplete = false
    }
    if turn.desk.courses[course]?.language != turn.desk.contentLanguage {
      turn.wish(.load(course, turn.desk.contentLanguage))
      isComplete = false
    }
    if let proposal, turn.desk.composition?.place != proposal {
      turn.wish(.openProposal(proposal))
      isComplete = false
    }
    if isComplete { showAwaited(in: &turn) }
  }

  mutating func showAwaited(in turn: inout Turn) {
    switch awaited {
    case .reading(let place) where isReady(place.course, on: turn.desk): read(place, in: &turn)
    case .examples(let course) where isReady(course, on: turn.desk):
      awaited = nil
      turn.pause()
      ask(.examples(ExamplesPoint(id: course)), in: &turn)
    case .overview(let course, let words) where isReady(course, on: turn.desk):
      awaited = nil
      turn.pause()
      ask(.overview(OverviewPoint(of: course, lookingFor: words, on: turn.desk)), in: &turn)
    case .proposal(let place) where isReady(place, on: turn.desk):
      awaited = nil
      turn.pause()
      if case .proposal(let former)? = interrupted.last, former.whose == place {
        interrupted.removeLast()
      }
      ask(.proposal(ProposalPoint(at: place)), in: &turn)
    case .reading, .examples, .overview, .home, .practice, .course, .proposal, nil: break
    }
  }

  private func isReady(_ place: ProposalPlace, on desk: Desk) -> Bool {
    desk.composition?.place == place && desk.material != nil
      && desk.courses[place.course]?.language == desk.contentLanguage
  }

  private func isReady(_ course: CourseID, on desk: Desk) -> Bool {
    desk.workbooks[course] != nil && desk.courses[course]?.language == desk.contentLanguage
  }

  private mutating func read(_ place: ReaderPlace, in turn: inout Turn) {
    awaited = nil
    guard let reading = ReadingPoint(at: place, on: turn.desk) else {
      turn.desk.notice = place.exercise == nil ? .moduleBroken : .exerciseBroken
      return
    }
    turn.wish(turn.desk.record(turn.desk.renewal(of: place.course), in: place.course))
    go(to: .reading(reading), in: &turn)
    readOthers(in: &turn)
  }

  /// Wishes for the other courses whose answers may be brought to questions of the module.
  private func readOthers(in turn: inout Turn) {
    guard case .reading(let reading) = point else { return }
    let prompts = reading.reading(on: turn.desk)?.prompts ?? []
    for course in turn.desk.coursesToRead(for: prompts, in: reading.at.course) {
      turn.wish(.load(course, turn.desk.contentLanguage))
    }
  }

  /// Takes in a course that was read; what it offers to the question under way is said now.
  private mutating func take(_ loaded: LoadedCourse, in turn: inout Turn) {
    let before = offer(in: turn)
    turn.desk.courses[loaded.course.id] = loaded
    showAwaited(in: &turn)
    reopen(in: &turn)
    if loaded.course.id == course { readOthers(in: &turn) }
    guard case .reading(let reading) = point, let asked = reading.talk?.asked,
      loaded.course.id != reading.at.course, before == nil
    else { return }
    turn.sayOffer(for: asked)
  }

  /// What can be brought to the question under way.
  private func offer(in turn: Turn) -> BridgeOffer? {
    guard case .reading(let reading) = point, let asked = reading.talk?.asked else { return nil }
    return turn.desk.offer(for: asked.prompt, in: asked.course)
  }

  mutating func take(_ reply: Reply, in turn: inout Turn) {
    switch reply {
    case .shelf(let courses):
      turn.desk.put(onShelf: courses)
      reopen(in: &turn)
    case .loaded(let course):
      take(course, in: &turn)
    case .opened(let opened):
      let former = turn.desk.workbooks[opened.workbook.course]?.access
      turn.desk.take(opened)
      // That one may only read has been said already.
      if opened.access == former { turn.desk.notice = nil }
      showAwaited(in: &turn)
    case .notOpened(_, let failure):
      awaited = nil
      turn.desk.notice = .failure(failure)
    case .saved(let course):
      let hadFailed = turn.desk.failure != nil
      turn.desk.saving[course] = .saved
      if hadFailed, turn.desk.failure == nil { turn.say(turn.plain.savingAgain) }
    case .savingFailed(let course, let failure):
      let isNews = turn.desk.saving[course] != .failed(failure)
      turn.desk.saving[course] = .failed(failure)
      if isNews { turn.say(failure) }
    case .erased:
      turn.desk.notice = .erased
    case .notErased(let failure):
      turn.desk.notice = .notErased(failure)
    case .savedElsewhere(let path):
      turn.desk.notice = .savedElsewhere(path: path)
      isWarnedOfLoss = true
    case .notSavedElsewhere(let failure):
      turn.desk.notice = .failure(failure)
    case .editedOutside(let course, let prompt, let text):
      guard case .reading(var reading) = point, reading.at.course == course else { return }
      reading.takeOver(text, into: prompt, in: &turn)
      point = .reading(reading)
    case .copiedOut(let isSent):
      turn.desk.notice = .copiedOut(isSent: isSent)
    case .openedFile(let opening):
      turn.desk.notice = .file(opening)
    case .editorFailed(let failure):
      turn.desk.notice = .editor(failure)
    case .openedProposal, .proposalNotOpened, .proposalSaved, .proposalSavingFailed,
      .proposalNews, .exportWouldReplace:
      takeOfProposal(reply, in: &turn)
    }
  }

  /// Says the place again in a language that was changed to, once its course is there in it.
  private mutating func reopen(in turn: inout Turn) {
    let loaded = course.flatMap { turn.desk.courses[$0]?.language }
    guard isToBeReopened, loaded ?? turn.desk.contentLanguage == turn.desk.contentLanguage else {
      return
    }
    isToBeReopened = false
    turn.pause()
    open(in: &turn)
  }
}
