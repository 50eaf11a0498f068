import Answers
import Learning
import Sittings
import Words

/// One module or exercise, part by part, with its questions asked where they stand.
struct ReadingPoint: Equatable, Sendable {
  let at: ReaderPlace
  /// From 0.
  var page: Int
  /// The part of the page, from 0; one beyond the last is the end of the module.
  var part = 0
  /// The question that is under way, where the part is one.
  var talk: PromptTalk?
  /// The part by what is the same in all languages; nothing at the end of the module.
  var place: PiecePlace?
  /// What can be done at the part beside hearing it.
  var offer: Offer?

  init?(at place: ReaderPlace, on desk: Desk) {
    guard let reading = desk.reading(at: place), !reading.pages.isEmpty else { return nil }
    at = place
    let progress = desk.workbooks[place.course]?.workbook.progress[place.progressID]
    let lastPage = progress?.completedAt == nil ? progress?.page : nil
    page = min(max(1, place.page ?? lastPage ?? 1), reading.pages.count) - 1
    let pieces = Piece.pieces(of: reading.pages[page])
    if let prompt = place.prompt, let index = pieces.firstIndex(where: { $0.id == prompt }) {
      part = index
    }
    self.place = PiecePlace(of: part, in: pieces)
  }

  func reading(on desk: Desk) -> Reading? { desk.reading(at: at) }

  func pieces(on desk: Desk) -> [Piece] {
    guard let reading = reading(on: desk), reading.pages.indices.contains(page) else { return [] }
    return Piece.pieces(of: reading.pages[page])
  }

  /// The id that people see, and the title.
  func title(on desk: Desk) -> String {
    reading(on: desk).map { "\($0.label) \($0.title)" } ?? at.module.rawValue
  }

  /// The way into an exercise, where the part is one.
  func link(on desk: Desk) -> ExerciseLink? {
    let pieces = pieces(on: desk)
    return pieces.indices.contains(part) ? pieces[part].link : nil
  }
}

extension ReadingPoint: Place {
  var course: CourseID? { at.course }

  var occasion: Occasion {
    if let talk { return talk.occasion }
    guard place != nil else { return .moduleEnd }
    return switch offer {
    case .exercise: .exercise
    case .file: .media
    case .card: .card
    case nil: .reading
    }
  }

  mutating func open(in turn: inout Turn) {
    // Another language may cut the prose into other parts.
    part = place?.index(in: pieces(on: turn.desk)) ?? pieces(on: turn.desk).count
    sayTitle(in: &turn)
    if page == 0, part == 0 { sayPieces(in: &turn) }
    if page == 0, part == 0, let summary = reading(on: turn.desk)?.summary {
      turn.read(summary)
    }
    sayPage(in: &turn)
    turn.pause()
    arrive(in: &turn)
  }

  func sayTitle(in turn: inout Turn) {
    guard let reading = reading(on: turn.desk) else { return }
    let title = title(on: turn.desk)
    turn.say(
      reading.kind == .exercise
        ? turn.plain.reading.exercise(title, reading.minutes)
        : turn.plain.reading.module(title, reading.minutes))
  }

  /// Into how many short pieces it falls, so that one need not find the time for all of it.
  private func sayPieces(in turn: inout Turn) {
    let pieces = reading(on: turn.desk)?.pieces(in: turn.desk.contentLanguage).count ?? 0
    if pieces > 1 { turn.say(turn.plain.reading.pieces(pieces)) }
  }

  func sayPage(in turn: inout Turn) {
    guard let pages = reading(on: turn.desk)?.pages, pages.indices.contains(page) else { return }
    if let title = pages[page].title {
      turn.say(turn.plain.reading.titledPage(title, page + 1, pages.count))
    } else {
      turn.say(turn.plain.reading.page(page + 1, pages.count))
    }
  }

  /// Says the part one has come to, and records that one is there.
  mutating func arrive(in turn: inout Turn) {
    let pieces = pieces(on: turn.desk)
    part = min(part, pieces.count)
    place = PiecePlace(of: part, in: pieces)
    talk = nil
    turn.memory.visited = nil
    offer = pieces.indices.contains(part) ? pieces[part].offer : nil
    guard pieces.indices.contains(part) else {
      sayEnd(in: &turn)
      return
    }
    if let prompt = pieces[part].prompt {
      var talk = PromptTalk(Asked(prompt, in: at.course, on: turn.desk), on: turn.desk)
      talk.ask(in: &turn)
      self.talk = talk
    } else {
      turn.say(pieces[part])
    }
    if let link = pieces[part].link { say(link, in: &turn) }
    if let card = pieces[part].card, turn.desk.isStarred(card.id, of: at.module, in: at.course) {
      turn.quote("\(card.title), \(turn.words.examples.starred)")
    }
    record(prompt: pieces[part].id, in: &turn)
  }

  private func record(prompt: PromptID?, in turn: inout Turn) {
    let here = Workbook.LastPlace(
      module: at.module, page: page + 1, prompt: prompt, exercise: at.exercise)
    let former = turn.desk.workbooks[at.course]?.workbook.lastPlace
    guard here != former else { return }
    turn.wish(turn.desk.record([.moved(here)], in: at.course))
  }
}
