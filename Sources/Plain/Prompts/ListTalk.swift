import Answers
import Learning
import Sittings
import Words

/// Several short answers, a line each.
struct ListTalk: Equatable, Sendable {
  /// The most bytes that a line takes; what is longer wants to be a text.
  private static let lineLimit = 4 << 10

  let asked: Asked

  private var maximum: Int? {
    guard case .list(let maximum) = asked.prompt.kind else { return nil }
    return maximum
  }

  private func items(on desk: Desk) -> [String] {
    guard case .list(let items)? = asked.value(on: desk) else { return [] }
    return items
  }

  private func write(_ items: [String], in turn: inout Turn) -> Bool {
    turn.write(items.isEmpty ? nil : .list(items), for: asked)
  }
}

extension ListTalk: Answering {
  var occasion: Occasion { .listing }

  mutating func begin(in turn: inout Turn) {
    let items = items(on: turn.desk)
    if !items.isEmpty {
      turn.say(turn.plain.answer.yourAnswer)
      turn.showNumbered(items)
    }
    turn.say(items.isEmpty ? turn.plain.answer.howList : turn.plain.answer.howMoreList)
    if let maximum { turn.say(turn.words.prompt.fullList(maximum)) }
  }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    let item = line.trimmed
    guard !item.utf8.isEmpty else { return end(in: &turn) }
    let items = items(on: turn.desk)
    if let maximum, items.count >= maximum {
      turn.desk.notice = .listIsFull(maximum)
    } else if item.utf8.count > Self.lineLimit {
      turn.say(turn.plain.lineTooLong)
    } else {
      _ = write(items + [item], in: &turn)
    }
    return .stays
  }

  mutating func end(in turn: inout Turn) -> PromptOutcome? {
    let count = items(on: turn.desk).count
    if count > 0 { turn.say(turn.plain.answer.notedLines(count)) }
    turn.finish(asked)
    return .isDone
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    var items = items(on: turn.desk)
    switch LineChange(act, rest, of: items.count) {
    case nil:
      return nil
    case .missing(let example):
      turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + example))
    case .noSuchLine(let number):
      turn.say(turn.plain.answer.noSuchLine(number))
    case .change(let change):
      if case .insert = change, let maximum, items.count >= maximum {
        turn.desk.notice = .listIsFull(maximum)
      } else {
        items.apply(change)
        if write(items, in: &turn) { turn.confirm(change) }
      }
    }
    return .stays
  }

  func show(in turn: inout Turn) { turn.showNumbered(items(on: turn.desk)) }
}

extension [String] {
  /// Makes a change whose numbers have been checked.
  fileprivate mutating func apply(_ change: LineChange.Change) {
    switch change {
    case .replace(let number, let text): self[number - 1] = text
    case .insert(let number, let text): insert(text, at: number - 1)
    case .remove(let number): remove(at: number - 1)
    case .move(let number, let place): insert(remove(at: number - 1), at: place - 1)
    case .clear: removeAll()
    }
  }
}
