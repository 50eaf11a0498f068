import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

// Going from item to item, marking them, and writing beside them.
extension MarkGrid {
  mutating func perform(_ verb: ControlVerb) -> ControlOutcome {
    // Claims that are asked again have no items where the first round has left the course.
    guard items.indices.contains(row) else { return .unchanged }
    let sign = typedSign
    typedSign = nil
    switch verb {
    case .typed(let character) where isAboutClaims && !isOnLine && character != " ":
      return take(character, behind: sign)
    case .movedUp: goUp()
    case .movedDown: goDown()
    case .rowAdded, .rowRemoved, .rowMoved, .undone, .redone: break
    default: return isOnLine ? write(verb) : mark(verb)
    }
    return .unchanged
  }

  private mutating func goUp() {
    if isOnLine {
      isOnLine = false
    } else if row > 0 {
      row -= 1
      isOnLine = hasLine(items[row])
    }
  }

  private mutating func goDown() {
    if !isOnLine, hasLine(items[row]) {
      isOnLine = true
    } else if row + 1 < items.count {
      row += 1
      isOnLine = false
    }
  }

  private mutating func mark(_ verb: ControlVerb) -> ControlOutcome {
    let mark = items[row].mark
    switch verb {
    case .movedToStart: row = 0
    case .movedToEnd: row = items.count - 1
    case .movedLeft: return set(mark.map { max(0, $0 - 1) } ?? 0)
    case .movedRight: return set(mark.map { min(marks.count - 1, $0 + 1) } ?? 0)
    case .toggled: return set(mark.map { ($0 + 1) % marks.count } ?? 0)
    case .cleared, .deletedBackward, .deletedForward: return set(nil)
    case .typed(let character): return typed(character)
    default: break
    }
    return .unchanged
  }

  private mutating func write(_ verb: ControlVerb) -> ControlOutcome {
    switch verb {
    case .movedLeft: items[row].note.move(.left)
    case .movedRight: items[row].note.move(.right)
    case .movedToStart: items[row].note.move(.start)
    case .movedToEnd: items[row].note.move(.end)
    case .toggled: goDown()
    case .typed(let character):
      return ControlOutcome(items[row].note.insert(String(character)))
    case .pasted(let text): return ControlOutcome(items[row].note.insert(text))
    case .deletedBackward: return ControlOutcome(items[row].note.deleteBackward())
    case .cleared, .deletedForward: return ControlOutcome(items[row].note.deleteForward())
    default: break
    }
    return .unchanged
  }

  /// A digit gives the mark of that number, and 0 the last; then what comes next is at hand.
  private mutating func typed(_ character: Character) -> ControlOutcome {
    if character == " " { return mark(.toggled) }
    guard let digit = character.wholeNumberValue, digit <= marks.count else {
      return .refused(.noSuchKey)
    }
    // Whoever types 10 on a scale of ten must not end up with *cannot say*.
    if digit == 0, case .scale(steps: 10) = meaning { return give(9) }
    return give(digit == 0 ? marks.count - 1 : digit - 1)
  }

  /// A position is typed as it is written: a sign moves it by a step, and a digit gives it.
  private mutating func take(_ character: Character, behind sign: Int?) -> ControlOutcome {
    switch character {
    case "-", "−", "+":
      typedSign = character == "+" ? 1 : -1
      let middle = marks.count / 2
      let moved = (items[row].mark ?? middle) + (typedSign ?? 0)
      return set(min(max(0, moved), marks.count - 1))
    case "0", "1", "2":
      return give((character.wholeNumberValue ?? 0) * (sign ?? 1) + marks.count / 2)
    default:
      return .refused(.noSuchKey)
    }
  }

  /// Gives the item in hand a mark, and goes on: to its evidence, or to the next item.
  mutating func give(_ mark: Int) -> ControlOutcome {
    let outcome = set(mark)
    if case .refused = outcome { return outcome }
    if case .check(asksForEvidence: true) = meaning {
      isOnLine = true
    } else {
      row = min(items.count - 1, row + 1)
    }
    return outcome
  }

  private mutating func set(_ mark: Int?) -> ControlOutcome {
    guard items.indices.contains(row), items[row].mark != mark else { return .unchanged }
    guard !items[row].isLocked else { return .refused(.positionLocked) }
    items[row].mark = mark
    return .changed
  }

  /// Goes to an item, or to the line beside it.
  mutating func go(to index: Int, isOnLine: Bool) {
    row = index
    self.isOnLine = isOnLine && hasLine(items[index])
  }
}
