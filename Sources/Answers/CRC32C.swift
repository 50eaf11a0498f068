/// The checksum of Castagnoli, which tells flipped bits and torn writes from what was written.
package struct CRC32C: Sendable {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { bits, _ in
      bits & 1 == 1 ? bits >> 1 ^ 0x82F6_3B78 : bits >> 1
    }
  }

  private var bits = UInt32.max

  package init() {}

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    // Nearly everything lies in one piece, which is read several times as fast.
    guard bytes.withContiguousStorageIfAvailable({ addPiece($0) }) == nil else { return }
    for byte in bytes { bits = bits >> 8 ^ Self.table[Int(UInt8(truncatingIfNeeded: bits) ^ byte)] }
  }

  private mutating func addPiece(_ bytes: UnsafeBufferPointer<UInt8>) {
    let table = Self.table
    for byte in bytes { bits = bits >> 8 ^ table[Int(UInt8(truncatingIfNeeded: bits) ^ byte)] }
  }

  package var value: UInt32 { ~bits }

  /// Eight hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
