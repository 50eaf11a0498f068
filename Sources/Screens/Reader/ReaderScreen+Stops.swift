import Cells
import Learning
import Sittings

// What the keys do at stops that are no prompts.
extension ReaderScreen {
  private var focusedTarget: PageStop.Target? { focus.flatMap { layout.target(ofStop: $0) } }

  /// The page that is open.
  private var pagePlace: ReaderPlace {
    ReaderPlace(
      course: place.course, module: place.module, page: pageIndex + 1, exercise: place.exercise)
  }

  /// Opens what the stop in focus leads to.
  func openStop(on desk: inout Desk) -> [Request] {
    switch focusedTarget {
    case .exercise(let link):
      let exercise = ReaderPlace(
        course: place.course, module: place.module, exercise: link.exercise)
      return [.show(.reader(exercise))]
    case .media(let item, let number):
      if item.url == nil, let file = item.file { return [.effect(.openFile(place.course, file))] }
      return [.show(.media(MediaPlace(page: pagePlace, number: number)))]
    case .example(let card):
      return [.show(.examples(ExamplesPlace(course: place.course, card: card.id)))]
    case .prompt, nil:
      return []
    }
  }

  func copyAddress(on desk: inout Desk) -> [Request] {
    guard case .media(let item, _) = focusedTarget else { return [] }
    return item.copyAddress(on: &desk)
  }

  mutating func toggleStar(on desk: inout Desk) -> [Request] {
    guard case .example(let card) = focusedTarget else { return [] }
    let effects = desk.toggleStar(of: card.id, of: place.module, in: place.course)
    arrange(on: desk)
    return .effects(effects)
  }

  /// All cards of the course, beginning with the one in focus or else the first of this module.
  func askForExamples(on desk: inout Desk) -> [Request] {
    guard desk.hasExamples(in: place.course) else {
      desk.notice = .noCards
      return []
    }
    return [.show(.examples(ExamplesPlace(course: place.course, module: place.module)))]
  }
}
