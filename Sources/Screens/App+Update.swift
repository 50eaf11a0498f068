package import Answers
import Cells
import Learning
package import Sittings
import Words

extension App {
  /// Takes in what happened and gives back what is to be done about it.
  package mutating func handle(_ event: Event, at now: Timestamp) -> [Effect] {
    desk.now = now
    switch event {
    case .input(.resized(let size)):
      desk.size = size
      arrange()
      return []
    case .input(let input):
      return handle(input)
    case .reply(let reply):
      return handle(reply)
    }
  }

  private mutating func handle(_ input: Input) -> [Effect] {
    if isBlank {
      isBlank = !input.wakes
      return []
    }
    // Somebody may be coming: nothing is asked first, whatever is open.
    if case .key(let key) = input, Self.globalBindings.message(for: key) == .blanked {
      return handle(.blanked)
    }
    if overlay != nil { return handleInOverlay(input) }
    if case .key = input { desk.notice = nil }
    if let effects = handleInScreen(input) { return effects }
    guard case .key(let key) = input else { return [] }
    if let global = Self.globalBindings.message(for: key) { return handle(global) }
    desk.notice = .noSuchKey
    return []
  }

  /// What the screen makes of an input, or nothing where it is not for the screen.
  private mutating func handleInScreen(_ input: Input) -> [Effect]? {
    let course = current.screen.course
    guard let requests = current.take(input, on: &desk) else { return nil }
    return grant(requests) + (course.map { secondTry(in: $0) } ?? [])
  }

  /// Whoever is refused to write is asked for again: the other program may have gone meanwhile.
  private func secondTry(in course: CourseID) -> [Effect] {
    guard case .readOnly(let access) = desk.notice, access.isBeside else { return [] }
    return [.openWorkbook(course)]
  }

  mutating func grant(_ requests: [Request]) -> [Effect] {
    requests.flatMap { request -> [Effect] in
      switch request {
      case .effect(.quit): return quit()
      case .effect(let effect): return [effect]
      case .show(let destination): return show(destination)
      case .back: return goBack()
      case .overlay(let overlay):
        self.overlay = overlay
        return []
      }
    }
  }

  mutating func show(_ destination: Destination) -> [Effect] {
    switch destination {
    case .home:
      trail = []
      current = .home(HomeScreen(on: desk))
      return []
    case .reader(let place):
      return wait(for: .reader(place))
    case .overview(let place):
      return wait(for: .overview(place))
    case .proposal(let place):
      return wait(for: .proposal(place))
    case .canvas(let prompt, let course):
      guard let screen = CanvasScreen(prompt, in: course, on: desk) else { return [] }
      open(.canvas(screen))
      return []
    case .media(let place):
      if let screen = MediaScreen(at: place, on: desk) { open(.media(screen)) }
      return []
    case .examples(let place):
      open(.examples(ExamplesScreen(at: place, on: desk)))
      return []
    }
  }

  private mutating func goBack() -> [Effect] {
    guard var former = trail.popLast() else { return goUp() }
    former.reread(on: desk)
    current = former
    guard case .reader(let screen) = current else { return [] }
    return desk.record(screen.arrival(on: desk), in: screen.place.course)
  }

  /// The way back where nothing was opened before: out of an exercise into its module, else home.
  private mutating func goUp() -> [Effect] {
    guard case .reader(let screen) = current, let origin = desk.origin(of: screen.place) else {
      return show(.home)
    }
    current = .empty
    return show(.reader(origin))
  }

  /// Opens a screen over the one that is open; home is never come back to by this way.
  mutating func open(_ screen: Current) {
    if case .home = current {} else { trail.append(current) }
    current = screen
  }

  /// Opens a place, or wishes first for what is missing to open it.
  private mutating func wait(for place: AwaitedPlace) -> [Effect] {
    awaited = place
    var wishes: [Effect] = []
    if place.needsWorkbook, desk.workbooks[place.course]?.access.isBeside ?? true {
      wishes.append(.openWorkbook(place.course))
    }
    if desk.courses[place.course]?.language != desk.contentLanguage {
      wishes.append(.load(place.course, desk.contentLanguage))
    }
    if let proposal = place.proposal, desk.composition?.place != proposal {
      wishes.append(.openProposal(proposal))
    }
    return wishes.isEmpty ? showAwaited() : wishes
  }

  mutating func showAwaited() -> [Effect] {
    guard let place = awaited, !place.needsWorkbook || desk.workbooks[place.course] != nil,
      desk.courses[place.course]?.language == desk.contentLanguage,
      place.proposal == nil || desk.composition?.place == place.proposal
    else { return [] }
    awaited = nil
    switch place {
    case .reader(let place):
      return show(place)
    case .overview(let place):
      showOverview(place)
      return []
    case .proposal(let place):
      showProposal(place)
      return []
    }
  }

  private mutating func show(_ place: ReaderPlace) -> [Effect] {
    guard let screen = ReaderScreen(at: place, on: desk) else {
      desk.notice = place.exercise == nil ? .moduleBroken : .exerciseBroken
      return []
    }
    let changes = desk.renewal(of: place.course) + screen.arrival(on: desk)
    open(.reader(screen))
    return desk.record(changes, in: place.course) + readOthers()
  }

  /// Other courses whose answers may be brought here are read while one looks at the page.
  private func readOthers() -> [Effect] {
    guard case .reader(let screen) = current else { return [] }
    let prompts = desk.reading(at: screen.place)?.prompts ?? []
    return desk.coursesToRead(for: prompts, in: screen.place.course).map {
      .load($0, desk.contentLanguage)
    }
  }

  private mutating func handle(_ reply: Reply) -> [Effect] {
    switch reply {
    case .shelf(let courses):
      desk.put(onShelf: courses)
      arrange()
      return []
    case .loaded(let course):
      desk.courses[course.course.id] = course
      if awaited == nil { arrange() }
      return showAwaited() + (course.course.id == current.screen.course ? readOthers() : [])
    case .opened(let opened):
      desk.take(opened)
      reread(opened.workbook.course)
      return showAwaited()
    case .notOpened(_, let failure):
      awaited = nil
      desk.notice = .failure(failure)
      return []
    case .saved(let course):
      let hadFailed = desk.failure != nil
      desk.saving[course] = .saved
      if hadFailed { arrange() }
      return []
    case .savingFailed(let course, let failure):
      desk.saving[course] = .failed(failure)
      arrange()
      return []
    case .erased:
      desk.notice = .erased
      return []
    case .notErased(let failure):
      desk.notice = .notErased(failure)
      return []
    case .savedElsewhere(let path):
      desk.notice = .savedElsewhere(path: path)
      isWarnedOfLoss = true
      return []
    case .notSavedElsewhere(let failure):
      desk.notice = .failure(failure)
      return []
    case .editedOutside(let course, let prompt, let text):
      return editedOutside(prompt, in: course, text: text)
    case .editorFailed(let failure):
      desk.notice = .editor(failure)
      return []
    case .copiedOut(let isSent):
      desk.notice = .copiedOut(isSent: isSent)
      return []
    case .openedFile(let opening):
      desk.notice = .file(opening)
      return []
    case .openedProposal, .proposalNotOpened, .proposalSaved, .proposalSavingFailed,
      .proposalNews, .exportWouldReplace:
      return handleProposal(reply)
    }
  }

  private mutating func editedOutside(
    _ prompt: PromptID, in course: CourseID, text: String
  ) -> [Effect] {
    guard case .reader(var screen) = current, screen.place.course == course else { return [] }
    let requests = screen.update(.editedOutside(prompt, text), on: &desk)
    current = .reader(screen)
    return grant(requests)
  }

  /// Shows a workbook anew that was opened again: somebody else has written in it.
  private mutating func reread(_ course: CourseID) {
    guard current.screen.course == course else { return }
    current.reread(on: desk)
  }

  /// Fits everything to a new size or language.
  mutating func arrange() { current.arrange(on: desk) }
}
