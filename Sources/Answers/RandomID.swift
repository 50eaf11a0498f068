package import Learning

/// Ids that say nothing about anybody.
package enum RandomID {
  /// 32 hexadecimal digits.
  package static func make(using generator: inout some RandomNumberGenerator) -> String {
    hex(generator.next()) + hex(generator.next())
  }

  /// 16 hexadecimal digits: enough for what only has to differ within one answer.
  package static func item(using generator: inout some RandomNumberGenerator) -> ItemID {
    ItemID(hex(generator.next()))
  }

  private static func hex(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Workbook {
  /// An empty workbook of somebody who has just begun.
  package init(
    beginning course: CourseID, version: String, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) {
    let id = RandomID.make(using: &generator)
    let participant = Participant(id: RandomID.make(using: &generator))
    self.init(
      id: id, course: course, courseVersion: version, participant: participant, createdAt: time)
  }
}
