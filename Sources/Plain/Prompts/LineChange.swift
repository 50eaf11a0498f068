/// What a command asks to be done to a numbered line.
enum LineChange: Equatable, Sendable {
  enum Change: Equatable, Sendable {
    case replace(Int, String)
    case insert(Int, String)
    case remove(Int)
    case move(Int, to: Int)
    case clear
  }

  case change(Change)
  case noSuchLine(Int)
  /// The number or the text is missing; how it could have been typed, behind the command.
  case missing(example: String)

  /// Nothing where the command is about something else.
  init?(_ act: Act, _ rest: String, of count: Int) {
    switch act {
    case .replace, .insert:
      guard let (number, text) = Numerals.leading(rest), !text.utf8.isEmpty else {
        self = .missing(example: " 2 …")
        return
      }
      self = Self.checked(number, of: act == .insert ? count + 1 : count) {
        act == .replace ? .replace(number, text) : .insert(number, text)
      }
    case .remove:
      guard !rest.utf8.isEmpty else {
        self = Self.checked(count, of: count) { .remove(count) }
        return
      }
      guard let number = Numerals.number(rest) else {
        self = .missing(example: " 2")
        return
      }
      self = Self.checked(number, of: count) { .remove(number) }
    case .move:
      guard let numbers = Numerals.numbers(rest), numbers.count == 2 else {
        self = .missing(example: " 3 1")
        return
      }
      let wrong = numbers.first { !(1...max(1, count)).contains($0) } ?? numbers[0]
      self = Self.checked(wrong, of: count) { .move(numbers[0], to: numbers[1]) }
    case .clear:
      self = .change(.clear)
    default:
      return nil
    }
  }

  private static func checked(_ number: Int, of count: Int, _ change: () -> Change) -> LineChange {
    number >= 1 && number <= count ? .change(change()) : .noSuchLine(number)
  }
}
