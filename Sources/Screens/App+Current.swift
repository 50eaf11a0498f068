import Cells
import Learning
import Sittings
import Words

extension App {
  /// The screen that is open; a closed list, so that a new one must be thought about everywhere.
  enum Current: Equatable, Sendable {
    case home(HomeScreen)
    case reader(ReaderScreen)
    case canvas(CanvasScreen)
    case media(MediaScreen)
    case examples(ExamplesScreen)
    case overview(OverviewScreen)
    case proposal(ProposalScreen)

    /// What holds the place of a screen that is being changed, so that nothing long is copied.
    static let empty = Current.home(.empty)

    /// The screen itself, to be asked what every screen can tell.
    var screen: any Screen {
      switch self {
      case .home(let screen): screen
      case .reader(let screen): screen
      case .canvas(let screen): screen
      case .media(let screen): screen
      case .examples(let screen): screen
      case .overview(let screen): screen
      case .proposal(let screen): screen
      }
    }

    /// What the screen makes of an input, or nothing where it is not for the screen.
    mutating func take(_ input: Input, on desk: inout Desk) -> [Request]? {
      switch self {
      case .home(var screen):
        self = .empty
        defer { self = .home(screen) }
        return screen.take(input, on: &desk)
      case .reader(var screen):
        self = .empty
        defer { self = .reader(screen) }
        return screen.take(input, on: &desk)
      case .canvas(var screen):
        self = .empty
        defer { self = .canvas(screen) }
        return screen.take(input, on: &desk)
      case .media(var screen):
        self = .empty
        defer { self = .media(screen) }
        return screen.take(input, on: &desk)
      case .examples(var screen):
        self = .empty
        defer { self = .examples(screen) }
        return screen.take(input, on: &desk)
      case .overview(var screen):
        self = .empty
        defer { self = .overview(screen) }
        return screen.take(input, on: &desk)
      case .proposal(var screen):
        self = .empty
        defer { self = .proposal(screen) }
        return screen.take(input, on: &desk)
      }
    }

    mutating func arrange(on desk: Desk) {
      switch self {
      case .home(var screen):
        screen.arrange(on: desk)
        self = .home(screen)
      case .reader(var screen):
        screen.arrange(on: desk)
        self = .reader(screen)
      case .canvas(var screen):
        screen.arrange(on: desk)
        self = .canvas(screen)
      case .media(var screen):
        screen.arrange(on: desk)
        self = .media(screen)
      case .examples(var screen):
        screen.arrange(on: desk)
        self = .examples(screen)
      case .overview(var screen):
        screen.arrange(on: desk)
        self = .overview(screen)
      case .proposal(var screen):
        screen.arrange(on: desk)
        self = .proposal(screen)
      }
    }

    mutating func reread(on desk: Desk) {
      switch self {
      case .home(var screen):
        screen.reread(on: desk)
        self = .home(screen)
      case .reader(var screen):
        screen.reread(on: desk)
        self = .reader(screen)
      case .canvas(var screen):
        screen.reread(on: desk)
        self = .canvas(screen)
      case .media(var screen):
        screen.reread(on: desk)
        self = .media(screen)
      case .examples(var screen):
        screen.reread(on: desk)
        self = .examples(screen)
      case .overview(var screen):
        screen.reread(on: desk)
        self = .overview(screen)
      case .proposal(var screen):
        screen.reread(on: desk)
        self = .proposal(screen)
      }
    }
  }
}
