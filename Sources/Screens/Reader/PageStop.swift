import Learning

/// A place of a page that Tab and the mouse go to.
///
/// What can be worked on is a stop, and nothing else is. A new kind of stop is a case of `Target`:
/// the compiler then asks for its keys (`ReaderScreen+Keys`), for what a click on it does
/// (`ReaderScreen+Answering`) and for its id here; `PageLayout` puts it into its place on the page.
struct PageStop: Equatable, Sendable {
  enum Target: Equatable, Sendable {
    /// A prompt, by its number among those of the page.
    case prompt(Int)
    case exercise(ExerciseLink)
    /// Something to look at, by its number among the media of the page.
    case media(MediaItem, Int)
    case example(ExampleCard)
  }

  var target: Target
  /// Which of the page's items it is.
  var item: Int
}

extension PageLayout {
  /// The id by which a stop is found again when the page is laid out anew.
  func id(of stop: PageStop) -> PromptID? {
    switch stop.target {
    case .prompt(let index): fields[index].prompt.id
    case .exercise(let link): link.id
    case .example(let card): PromptID(card.id.rawValue)
    case .media: nil
    }
  }

  func stop(named id: PromptID) -> Int? {
    stops.firstIndex { self.id(of: $0) == id }
  }

  /// The stop that was in focus on the same page before it was laid out anew.
  func stop(likeStop index: Int, of former: PageLayout) -> Int? {
    guard former.stops.indices.contains(index) else { return nil }
    if let id = former.id(of: former.stops[index]) { return stop(named: id) }
    return stops.indices.contains(index) ? index : nil
  }

  func stop(ofField field: Int) -> Int? {
    stops.firstIndex { $0.target == .prompt(field) }
  }

  /// The prompt that a stop is, by its number among those of the page.
  func field(ofStop index: Int) -> Int? {
    guard case .prompt(let field)? = target(ofStop: index) else { return nil }
    return field
  }

  func target(ofStop index: Int) -> PageStop.Target? {
    stops.indices.contains(index) ? stops[index].target : nil
  }

  func range(ofStop index: Int) -> Range<Int> {
    let item = items[stops[index].item]
    return item.top..<(item.top + item.height)
  }

  func stop(atLine line: Int) -> Int? {
    stops.indices.first { range(ofStop: $0).contains(line) }
  }
}
