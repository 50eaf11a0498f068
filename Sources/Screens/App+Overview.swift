import Learning
import Sittings

/// A place that waits for its course or workbook to be read.
enum AwaitedPlace: Equatable, Sendable {
  case reader(ReaderPlace)
  case overview(OverviewPlace)
  case proposal(ProposalPlace)

  var course: CourseID {
    switch self {
    case .reader(let place): place.course
    case .overview(let place): place.course
    case .proposal(let place): place.course
    }
  }

  /// Whether one's own answers must be there first.
  var needsWorkbook: Bool {
    guard case .proposal(.team) = self else { return true }
    return false
  }

  /// The proposal that must be open first.
  var proposal: ProposalPlace? {
    guard case .proposal(let place) = self else { return nil }
    return place
  }
}

extension App {
  /// Opens the overview of the course that is open, or of the one that is chosen.
  mutating func showOverview() -> [Effect] {
    guard let place = current.screen.overviewPlace(on: desk) else {
      desk.notice = .noSuchKey
      return []
    }
    // What was just written goes onto the disk before one looks elsewhere.
    let sync: [Effect] = current.screen.course.map { [.sync($0)] } ?? []
    return sync + show(.overview(place))
  }

  /// Shows the overview: the one that one has come from, where there is one.
  mutating func showOverview(_ place: OverviewPlace) {
    let opened = trail.lastIndex {
      guard case .overview(let screen) = $0 else { return false }
      return screen.course == place.course
    }
    guard let opened, case .overview(var screen) = trail[opened] else {
      return open(.overview(OverviewScreen(at: place, on: desk)))
    }
    trail.removeSubrange(opened...)
    screen.reread(on: desk)
    if let prompt = place.prompt { screen.select(prompt) }
    current = .overview(screen)
  }
}
