/// What courses, modules, exercises, prompts and their parts are called in files.
///
/// An id is 1–64 bytes of `A–Z a–z 0–9 - .` and begins with a letter or a digit. Ids are the only
/// texts from outside that become keys or parts of file names.
package protocol Identifier: RawRepresentable, Hashable, Comparable, Sendable,
  CustomStringConvertible
where RawValue == String {
  /// Makes an id of a text that is known to be one; checked by `isWellFormed` where it is not.
  init(_ text: String)
}

extension Identifier {
  package var description: String { rawValue }

  package init?(rawValue: String) {
    guard Self.isWellFormed(rawValue) else { return nil }
    self.init(rawValue)
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package static func isWellFormed(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), let first = bytes.first, isLetterOrDigit(first) else {
      return false
    }
    return bytes.allSatisfy {
      isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default:
      false
    }
  }
}

package struct CourseID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}

package struct ModuleID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}

package struct ExerciseID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}

/// A prompt's id; in an exercise it is `EXERCISE.LOCAL`.
package struct PromptID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}

/// An option, item, claim, stage, lane, field, card or step: something named within its block.
package struct ItemID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}
