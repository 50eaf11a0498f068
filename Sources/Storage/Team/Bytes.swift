import Answers
import Learning

/// Numbers and texts one after another, with a checksum at the end.
struct ByteWriter {
  private var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  var sealed: [UInt8] {
    var checksum = CRC32C()
    checksum.add(bytes)
    return bytes + Array(checksum.text.utf8)
  }
}

/// Reads what a `ByteWriter` has written; beyond the end everything is empty.
struct ByteReader {
  private let content: [UInt8]
  private var place = 0
  private var isBroken = false

  /// Nothing where the checksum does not hold.
  init?(sealed: [UInt8]) {
    guard sealed.count >= 8 else { return nil }
    content = Array(sealed.dropLast(8))
    var checksum = CRC32C()
    checksum.add(content)
    guard sealed.suffix(8).elementsEqual(checksum.text.utf8) else { return nil }
  }

  var isAtEnd: Bool { place == content.count && !isBroken }

  mutating func integer() -> Int {
    guard content.count - place >= 8 else {
      isBroken = true
      return 0
    }
    let number = content.withUnsafeBytes { bytes in
      bytes.loadUnaligned(fromByteOffset: place, as: Int.self)
    }
    place += 8
    return Int(littleEndian: number)
  }

  /// A number of things that follow; of more than there can be, none.
  mutating func count() -> Int {
    let number = integer()
    guard (0...content.count - place).contains(number) else {
      isBroken = true
      return 0
    }
    return number
  }

  mutating func bytes() -> [UInt8] {
    let length = count()
    defer { place += length }
    return Array(content[place..<place + length])
  }

  mutating func text() -> String {
    guard let text = String(validating: bytes(), as: UTF8.self) else {
      isBroken = true
      return ""
    }
    return text
  }

  mutating func id<ID: Identifier>() -> ID? { ID(rawValue: text()) }
}
