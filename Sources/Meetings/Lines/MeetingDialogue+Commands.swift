import Answers
import Cells
import Learning
import Sessions
import Widgets
import Words

extension MeetingDialogue {
  mutating func understand(_ typed: String, at now: Timestamp, _ said: inout Said) {
    let space = UInt8(ascii: " ")
    let parts = typed.utf8.split(separator: space).map { String(Substring($0)) }
    guard let first = parts.first else { return said.lines.append(status) }
    if first.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(first) {
      let text = typed.utf8.drop { $0 == space }.dropFirst(first.utf8.count).drop { $0 == space }
      return choose(number, saying: String(Substring(text)), at: now, &said)
    }
    guard let command = MeetingCommand.typed(first, in: lines) else {
      return said.lines.append(lines.unknown(first))
    }
    obey(command, parts.dropFirst().compactMap { Int($0) }, at: now, &said)
  }

  /// Does what Enter does on a line, with the text or the number that follows the line's own.
  private mutating func choose(
    _ number: Int, saying text: String, at now: Timestamp, _ said: inout Said
  ) {
    guard let row = row(number) else { return said.lines.append(lines.noLine(number)) }
    console.cursor = row
    if case .count(let place)? = console.rows[row].target {
      guard !text.isEmpty else { return asked = place }
      if !set(text, at: row, now, &said) { said.lines.append(lines.notANumber) }
      return
    }
    press(.enter, at: now, &said)
    guard !text.isEmpty, console.writing != nil else { return }
    finishText(text, at: now, &said)
    // Whoever writes a note in one line is not asked for more of them.
    if console.writing != nil { said.effects += console.handle(.input(.key(.escape)), at: now) }
  }

  private mutating func obey(
    _ command: MeetingCommand, _ numbers: [Int], at now: Timestamp, _ said: inout Said
  ) {
    switch command {
    case .help: said.lines += help
    case .again: said.lines += presentation
    case .room: said.lines += [lines.roomSees] + RoomLines.of(console.room, in: words)
    case .trouble:
      press(.trouble, at: now, &said)
      said.lines += sayings
    case .clock, .longer, .shorter, .later, .earlier, .blank:
      guard point(at: numbers, &said) else { return }
      pressKey(of: command, at: now, &said)
      said.lines.append(command == .blank ? lines.isBlank : status)
    case .group:
      guard mark(numbers, &said) else { return }
      pressKey(of: command, at: now, &said)
    case .into, .also: bring(numbers, staying: command == .also, at: now, &said)
    case .out, .hold, .remove, .up, .down:
      guard !numbers.isEmpty else { return pressKey(of: command, at: now, &said) }
      for row in numbers.map(row) {
        guard let row else { return said.lines.append(lines.noLine(numbers[0])) }
        console.cursor = row
        pressKey(of: command, at: now, &said)
      }
    case .next, .back, .park, .agenda, .undo, .redo, .turn, .turnBack, .ready, .note, .cards,
      .bell, .quit:
      pressKey(of: command, at: now, &said)
    }
  }

  private mutating func pressKey(
    of command: MeetingCommand, at now: Timestamp, _ said: inout Said
  ) {
    guard let act = FacilitatorConsole.acts.values.first(where: { $0.command == command }) else {
      return
    }
    press(act, at: now, &said)
  }

  // MARK: Lines by their numbers

  /// The row of a number; only rows that something can be done to have one.
  func row(_ number: Int) -> Int? {
    let rows = console.rows
    let places = rows.indices.filter { rows[$0].target != nil }
    return places.indices.contains(number - 1) ? places[number - 1] : nil
  }

  private mutating func point(at numbers: [Int], _ said: inout Said) -> Bool {
    for number in numbers {
      guard let row = row(number) else {
        said.lines.append(lines.noLine(number))
        return false
      }
      console.cursor = row
    }
    return true
  }

  /// Marks the cards of some lines, and those only; the first is where the keys would stand.
  private mutating func mark(_ numbers: [Int], _ said: inout Said) -> Bool {
    guard !numbers.isEmpty else { return true }
    guard point(at: numbers.reversed(), &said) else { return false }
    console.marked = numbers.compactMap(row).compactMap { row in
      guard case .card(let id, _)? = console.rows[row].target else { return nil }
      return id
    }
    return true
  }

  /// Takes cards to a group, or a whole group into another.
  private mutating func bring(
    _ numbers: [Int], staying: Bool, at now: Timestamp, _ said: inout Said
  ) {
    guard let group = numbers.first, (1...9).contains(group) else {
      return console.notice = .noGroup(numbers.first ?? 0)
    }
    guard mark(Array(numbers.dropFirst()), &said) else { return }
    press(staying ? .also(group) : .digit(group), at: now, &said)
  }
}
