import Cells

nonisolated extension Escape {
  /// A control sequence taken apart.
  struct ControlSequence {
    let marker: UInt8?
    let numbers: [Int]
    let final: UInt8

    init(_ parameters: ArraySlice<UInt8>, final: UInt8) {
      let isMarked = parameters.first.map { $0 >= UInt8(ascii: "<") } ?? false
      marker = isMarked ? parameters.first : nil
      self.final = final
      let fields = parameters.dropFirst(isMarked ? 1 : 0)
        .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      numbers = fields.map { field in
        // After a colon come details that kitty adds.
        field.prefix { $0 != UInt8(ascii: ":") }
          .reduce(0) { min($0 * 10 + Int($1) - 0x30, 0x11_0000) }
      }
    }

    private func number(_ index: Int, or absent: Int = 1) -> Int {
      index < numbers.count && numbers[index] > 0 ? numbers[index] : absent
    }
  }
}

nonisolated extension Escape.ControlSequence {
  var isBracketedPaste: Bool {
    final == UInt8(ascii: "~") && marker == nil && numbers == [200]
  }

  var mouse: Mouse? {
    guard marker == UInt8(ascii: "<"), numbers.count == 3 else { return nil }
    let isReleased = final == UInt8(ascii: "m")
    guard isReleased || final == UInt8(ascii: "M") else { return nil }
    return Mouse(
      button: numbers[0], column: numbers[1], row: numbers[2], isReleased: isReleased)
  }

  var key: Key? {
    guard marker == nil else { return nil }
    switch final {
    case UInt8(ascii: "~"): return numberedKey
    case UInt8(ascii: "^"): return Self.numbered[number(0)].map { Key($0, .control) }
    case UInt8(ascii: "@"): return Self.numbered[number(0)].map { Key($0, [.control, .shift]) }
    case UInt8(ascii: "u"): return Self.key(scalar: number(0), Self.modifiers(number(1)))
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.lettered[final - 0x20].map { Key($0, .shift) }
    default: return Self.lettered[final].map { Key($0, Self.modifiers(number(1))) }
    }
  }

  private var numberedKey: Key? {
    // xterm's modifyOtherKeys: 27, the modifiers, the character.
    if number(0) == 27 && numbers.count == 3 {
      return Self.key(scalar: number(2), Self.modifiers(number(1)))
    }
    return Self.numbered[number(0)].map { Key($0, Self.modifiers(number(1))) }
  }

  /// One more than the sum of what was held down.
  static func modifiers(_ number: Int) -> Key.Modifiers {
    let bits = max(1, number) - 1
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// A key that is told by the scalar it would write.
  private static func key(scalar number: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch number {
    case 9: return Key(.tab, modifiers)
    case 10, 13, 57414: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 8, 127: return Key(.backspace, modifiers)
    default: break
    }
    guard let scalar = Unicode.Scalar(UInt32(number)), number >= 0x20,
      !(0x80..<0xa0).contains(number)
    else { return nil }
    return written(Character(scalar), modifiers)
  }

  /// Shift is part of a character, except beside Ctrl, where letters are small.
  private static func written(_ character: Character, _ modifiers: Key.Modifiers) -> Key {
    if modifiers.contains(.control) {
      return Key(.character(single(character.lowercased(), or: character)), modifiers)
    }
    guard modifiers.contains(.shift) else { return Key(.character(character), modifiers) }
    return Key(
      .character(single(character.uppercased(), or: character)), modifiers.subtracting(.shift))
  }

  private static func single(_ text: String, or character: Character) -> Character {
    text.count == 1 ? text.first ?? character : character
  }
}

nonisolated extension Escape.ControlSequence {
  /// The keys that end in a letter of their own.
  static let lettered: [UInt8: Key.Name] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down,
    UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// The keys that are told by a number before `~`.
  static let numbered: [Int: Key.Name] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// After `ESC O` also the keys of the number pad, which some terminals tell apart.
  static let singleShifted: [UInt8: Key.Name] = {
    var names = lettered
    names[UInt8(ascii: "M")] = .enter
    names[UInt8(ascii: "I")] = .tab
    for (sent, written) in zip("Xjklmnopqrstuvwxy".utf8, "=*+,-./0123456789") {
      names[sent] = .character(written)
    }
    return names
  }()
}

nonisolated extension Mouse {
  /// Only the left button and the wheel mean something; places are counted from 1.
  init?(button: Int, column: Int, row: Int, isReleased: Bool) {
    guard column > 0, row > 0 else { return nil }
    let place = Position(row: row - 1, column: column - 1)
    // Bits 4, 8 and 16 are Shift, Alt and Ctrl.
    switch button & ~0b11100 {
    case 0: self.init(isReleased ? .released : .pressed, at: place)
    case 32: self.init(isReleased ? .released : .dragged, at: place)
    case 64: self.init(.wheelUp, at: place)
    case 65: self.init(.wheelDown, at: place)
    default: return nil
    }
  }
}
