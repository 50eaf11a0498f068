/// How many colours a terminal can be trusted with.
package nonisolated enum ColourDepth: Equatable, Sendable {
  case none
  /// The eight that each terminal paints in its own way.
  case eight
  /// Those and 248 that are the same everywhere.
  case palette

  /// From the number that the terminal's description gives.
  ///
  /// Where it is larger than 256, numbers from 8 on are red, green and blue: 208 is a dark blue.
  init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case 256: self = .palette
    default: self = .eight
    }
  }
}
