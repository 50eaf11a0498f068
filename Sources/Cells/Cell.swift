/// One place on the screen: what stands there, and what it means.
package struct Cell: Equatable, Sendable {
  /// What is drawn; a space where nothing stands.
  package var character: Character
  package var role: Role
  /// Whether the cell is the right half of a wide character, so that nothing is drawn for it.
  package private(set) var isContinuation = false

  package init(_ character: Character, _ role: Role) {
    self.character = character
    self.role = role
  }

  package static let blank = Cell(" ", .body)

  /// The right half of a wide character, which stands in the cell before.
  static func continuation(_ role: Role) -> Cell {
    var cell = Cell(" ", role)
    cell.isContinuation = true
    return cell
  }
}
