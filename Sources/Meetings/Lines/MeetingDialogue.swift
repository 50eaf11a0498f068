package import Answers
import Cells
import Learning
import Sessions
import Widgets
package import Words

/// The whole meeting in questions and answers, for a screen reader or a dumb terminal.
///
/// It drives the console by the console's own keys, so that nothing can be done on one and not on
/// the other, and says what has changed.
package struct MeetingDialogue: Equatable, Sendable {
  package internal(set) var console: FacilitatorConsole
  /// The line whose number is asked for.
  var asked: CountPlace?

  package init(_ console: FacilitatorConsole) {
    self.console = console
  }

  package var language: Language { console.language }

  var words: SessionWording { console.words }
  var lines: MeetingLineWording { console.words.lines }

  /// What is said, and what is to be done about it.
  package struct Said: Equatable, Sendable {
    package var lines: [String] = []
    package var effects: [ConsoleEffect] = []
  }

  package mutating func arrive() -> Said {
    let effects = console.arrive()
    return Said(lines: noticed + presentation + [lines.guide], effects: effects)
  }

  /// Time has passed, or something has become of a wish.
  package mutating func take(_ event: ConsoleEvent, at now: Timestamp) -> Said {
    let trouble = console.savingTrouble
    let effects = console.handle(event, at: now)
    var said = Said(effects: effects)
    if effects.contains(.ring) { said.lines.append(lines.timeIsUp) }
    if event != .ticked { said.lines += noticed }
    if let news = console.savingTrouble, news != trouble { said.lines.append(news) }
    return said
  }

  /// Takes in one typed line.
  package mutating func hear(_ typed: String, at now: Timestamp) -> Said {
    var said = Said()
    if console.focus.isBlank {
      press(.clock, at: now, &said)
      said.lines.append(lines.isBack)
      return said
    }
    let before = (place: spot, rows: spokenRows)
    console.notice = nil
    if console.writing != nil {
      finishText(typed, at: now, &said)
    } else if let place = asked {
      count(typed, at: place, now, &said)
    } else {
      understand(typed, at: now, &said)
    }
    said.lines += noticed
    if spot != before.place {
      said.lines += presentation
    } else {
      said.lines += spokenRows.filter { !before.rows.contains($0) }
    }
    said.lines += question
    return said
  }

  /// Leaves without a word, as when the input ends.
  package mutating func leave(at now: Timestamp) -> Said {
    var said = Said()
    press(.quit, at: now, &said)
    return said
  }

  /// Presses the key that means something on the console.
  mutating func press(
    _ act: FacilitatorConsole.Act, at now: Timestamp, _ said: inout Said
  ) {
    guard let key = FacilitatorConsole.acts.first(where: { $0.value == act })?.key else { return }
    said.effects += console.handle(.input(.key(key)), at: now)
  }

  // MARK: What was asked for

  mutating func finishText(_ typed: String, at now: Timestamp, _ said: inout Said) {
    guard let writing = console.writing else { return }
    let isFile = if case .file = writing.target { true } else { false }
    guard !typed.isEmpty || isFile else {
      said.effects += console.handle(.input(.key(.escape)), at: now)
      return
    }
    if !typed.isEmpty { console.replaceTyped(with: typed) }
    said.effects += console.handle(.input(.pasted("")), at: now)
    said.effects += console.handle(.input(.key(.enter)), at: now)
  }

  private mutating func count(
    _ typed: String, at place: CountPlace, _ now: Timestamp, _ said: inout Said
  ) {
    asked = nil
    guard !typed.isEmpty else { return }
    guard let row = console.rows.firstIndex(where: { $0.target == .count(place) }),
      set(typed, at: row, now, &said)
    else { return said.lines.append(lines.notANumber) }
  }

  /// Types a number digit by digit, as on the console.
  mutating func set(
    _ typed: String, at row: Int, _ now: Timestamp, _ said: inout Said
  ) -> Bool {
    let digits = typed.utf8.map { Int($0) - 0x30 }
    guard (1...3).contains(digits.count), digits.allSatisfy({ (0...9).contains($0) }) else {
      return false
    }
    console.cursor = row
    console.counting = nil
    for digit in digits { press(digit == 0 ? .out : .digit(digit), at: now, &said) }
    return true
  }
}
