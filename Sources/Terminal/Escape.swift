import Cells

/// The sequences that terminals send for keys that are no characters, and for the mouse.
///
/// The grammar is that of ECMA-48, the meanings those of xterm, with what the Linux console, rxvt
/// and kitty do otherwise. A sequence of no meaning is passed over whole: its letters are not keys.
nonisolated enum Escape {
  static let byte: UInt8 = 0x1b
  static let introducers: [UInt8] = [control, single]
  static let endOfPaste = Array("\u{1b}[201~".utf8)

  private static let control = UInt8(ascii: "[")
  private static let single = UInt8(ascii: "O")

  /// What was read, and how many bytes it took.
  enum Reading: Equatable {
    case incomplete
    /// The Escape, and with how many bytes it is over: the key that follows was pressed with Alt.
    case altered(skipped: Int)
    case input(Input, count: Int)
    case pasteBegins(count: Int)
    case nothing(count: Int)
  }

  /// Reads the sequence that the bytes begin with; the first of them is Escape.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let introducer = bytes.dropFirst().first else { return .incomplete }
    switch introducer {
    case control: return readControlSequence(bytes)
    case single: return readSingleShift(bytes)
    case byte: return readSecondEscape(bytes)
    default: return .altered(skipped: 1)
    }
  }

  /// rxvt sends Escape before the sequence of a key that is pressed with Alt.
  private static func readSecondEscape(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let third = bytes.dropFirst(2).first else { return .incomplete }
    return introducers.contains(third)
      ? .altered(skipped: 1) : .input(.key(.escape), count: 1)
  }
}

nonisolated extension Escape {
  private static func readControlSequence(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "M") { return readOldMouse(bytes) }
    if body.first == control { return readConsoleFunctionKey(bytes) }
    let parameters = body.prefix(longest).prefix { (0x30...0x3f).contains($0) }
    let between = body.dropFirst(parameters.count).prefix { (0x20...0x2f).contains($0) }
    let count = 2 + parameters.count + between.count
    guard parameters.count < longest, between.count < longest else { return .nothing(count: count) }
    guard let final = bytes.dropFirst(count).first else { return .incomplete }
    guard (0x40...0x7e).contains(final) else { return .nothing(count: count) }
    guard between.isEmpty else { return .nothing(count: count + 1) }
    return meaning(of: ControlSequence(parameters, final: final), count: count + 1)
  }

  private static func meaning(of sequence: ControlSequence, count: Int) -> Reading {
    if sequence.isBracketedPaste { return .pasteBegins(count: count) }
    if let mouse = sequence.mouse { return .input(.mouse(mouse), count: count) }
    if let key = sequence.key { return .input(.key(key), count: count) }
    return .nothing(count: count)
  }

  /// `ESC O` and a letter, with an older form of modifiers between them.
  private static func readSingleShift(_ bytes: ArraySlice<UInt8>) -> Reading {
    let parameters = bytes.dropFirst(2).prefix(longest).prefix { (0x30...0x3b).contains($0) }
    guard let final = bytes.dropFirst(2 + parameters.count).first else { return .incomplete }
    let count = 3 + parameters.count
    guard let name = ControlSequence.singleShifted[final] else {
      // Alt and a capital O, then something else.
      return parameters.isEmpty ? .altered(skipped: 1) : .nothing(count: count)
    }
    let numbers = ControlSequence(parameters, final: final).numbers
    return .input(.key(Key(name, ControlSequence.modifiers(numbers.last ?? 1))), count: count)
  }

  /// The Linux console has `ESC [ [ A` for F1.
  private static func readConsoleFunctionKey(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let letter = bytes.dropFirst(3).first else { return .incomplete }
    guard (0x41...0x45).contains(letter) else { return .nothing(count: 3) }
    return .input(.key(Key(.function(Int(letter) - 0x40))), count: 4)
  }

  /// `ESC [ M` and three bytes, each 32 too large.
  private static func readOldMouse(_ bytes: ArraySlice<UInt8>) -> Reading {
    let three = bytes.dropFirst(3).prefix(3).map { Int($0) - 32 }
    guard three.count == 3 else { return .incomplete }
    let isReleased = three[0] & 0b1100011 == 3
    let button = isReleased ? 0 : three[0]
    let act = Mouse(button: button, column: three[1], row: three[2], isReleased: isReleased)
    return act.map { .input(.mouse($0), count: 6) } ?? .nothing(count: 6)
  }

  /// Longer than any key's, and an end to what is no sequence at all.
  private static let longest = 64
}
