package import Learning

/// Chance as a value, so that screens can draw ids and still be compared and tried.
///
/// It is started from real chance once, where the program begins. The numbers follow the published
/// SplitMix64.
package struct Dice: RandomNumberGenerator, Equatable, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// An id for something that is added: a stage, a record.
  package mutating func itemID() -> ItemID { RandomID.item(using: &self) }
}
