/// One place on the screen: what stands there, and what it means.
///
/// Plain memory without references: thousands of cells are made and compared at every key.
package struct Cell: Equatable, Sendable {
  private var scalars: CellScalars
  package var role: Role
  /// Whether the cell is the right half of a wide character, so that nothing is drawn for it.
  package private(set) var isContinuation = false

  package init(_ character: Character, _ role: Role) {
    scalars = CellScalars(character)
    self.role = role
  }

  init(scalar: Unicode.Scalar, role: Role) {
    scalars = CellScalars(scalar)
    self.role = role
  }

  /// What is drawn; a space where nothing stands.
  package var character: Character { scalars.character }

  /// The one scalar that is drawn, where there are no marks on it.
  package var soleScalar: Unicode.Scalar? { scalars.sole }

  package static let blank = Cell(" ", .body)

  /// The right half of a wide character, which stands in the cell before.
  static func continuation(_ role: Role) -> Cell {
    var cell = Cell(" ", role)
    cell.isContinuation = true
    return cell
  }
}

/// A character with its marks, as many as a cell takes, side by side in 21 bits each.
private struct CellScalars: Equatable, Sendable {
  private static let width = 21
  private static let mask: UInt64 = 1 << 21 - 1

  /// The first three scalars, the first of them lowest; zero where there is none.
  private var low: UInt64
  /// The last two.
  private var high: UInt64 = 0

  init(_ scalar: Unicode.Scalar) {
    low = UInt64(scalar.value)
  }

  init(_ character: Character) {
    low = 0
    let scalars = character.unicodeScalars.prefix(TerminalText.maximumScalarsInCell)
    for (place, scalar) in scalars.enumerated() {
      let bits = UInt64(scalar.value)
      if place < 3 {
        low |= bits << (place * Self.width)
      } else {
        high |= bits << ((place - 3) * Self.width)
      }
    }
  }

  var sole: Unicode.Scalar? {
    high == 0 && low <= Self.mask ? Unicode.Scalar(UInt32(low)) : nil
  }

  var character: Character {
    if let sole { return Character(sole) }
    let bits = (0..<3).map { low >> ($0 * Self.width) } + (0..<2).map { high >> ($0 * Self.width) }
    let scalars = bits.map { UInt32($0 & Self.mask) }.prefix { $0 > 0 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return Character(String(text))
  }
}
