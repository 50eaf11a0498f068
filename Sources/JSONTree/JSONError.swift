/// Why bytes are not JSON that polku reads, and where.
package struct JSONError: Error, Equatable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case tooLarge, tooDeep, tooManyValues, stringTooLong
    case byteOrderMark, invalidUTF8, controlCharacter, invalidEscape, loneSurrogate
    case duplicateKey, trailingComma, invalidNumber
    /// A byte that cannot stand where it stands.
    case unexpectedByte
    /// The bytes end in the middle of a value.
    case endedEarly
    /// The value is whole, and something follows it.
    case trailingBytes
  }

  package var reason: Reason
  /// From 1.
  package var line: Int
  /// In bytes, from 1.
  package var column: Int

  package init(_ reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}
