/// A key as it was pressed, with the keys that were held down beside it.
package struct Key: Hashable, Sendable {
  package enum Name: Hashable, Sendable {
    /// Anything that writes itself; the space bar too.
    case character(Character)
    case enter, tab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let control = Modifiers(rawValue: 2)
    package static let alt = Modifiers(rawValue: 4)
  }

  package var name: Name
  package var modifiers: Modifiers

  package init(_ name: Name, _ modifiers: Modifiers = []) {
    self.name = name
    self.modifiers = modifiers
  }

  package static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// A letter together with Ctrl; the letter is given in lower case.
  package static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }

  package static let enter = Key(.enter)
  package static let tab = Key(.tab)
  package static let backTab = Key(.tab, .shift)
  package static let escape = Key(.escape)
  package static let backspace = Key(.backspace)
  package static let delete = Key(.delete)
  package static let up = Key(.up)
  package static let down = Key(.down)
  package static let left = Key(.left)
  package static let right = Key(.right)
  package static let home = Key(.home)
  package static let end = Key(.end)
  package static let pageUp = Key(.pageUp)
  package static let pageDown = Key(.pageDown)
}

/// What the mouse did, and where.
package struct Mouse: Hashable, Sendable {
  package enum Act: Hashable, Sendable { case pressed, dragged, released, wheelUp, wheelDown }

  package var act: Act
  package var position: Position

  package init(_ act: Act, at position: Position) {
    self.act = act
    self.position = position
  }
}

/// One thing that came in from the terminal.
package enum Input: Equatable, Sendable {
  case key(Key)
  /// Text that came in one piece from outside, by bracketed paste; line ends are `\n`.
  case pasted(String)
  case mouse(Mouse)
  case resized(Size)
}
