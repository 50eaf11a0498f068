import Cells
import Glibc

/// Turns the bytes of a terminal into keys, pastes and acts of the mouse.
///
/// Bytes come in pieces of any size: what is incomplete waits for the rest. Scalars that arrive
/// together become one character, so that "a" and its dots are not two keys.
nonisolated struct InputDecoder {
  /// What the Backspace key sends; 0x08 from another key is Ctrl+Backspace.
  private let erase: UInt8
  private var waiting: [UInt8] = []
  private var paste: [UInt8]?
  private var text = String.UnicodeScalarView()
  private var decoded: [Input] = []

  init(erase: UInt8 = 0x7f) {
    self.erase = erase
  }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    waiting += bytes
    decode()
  }

  /// Whether what waits may be keys as they are, or the beginning of a longer sequence.
  var isAmbiguous: Bool {
    guard paste == nil, let first = waiting.first, first == Escape.byte else { return false }
    return waiting.allSatisfy { $0 == Escape.byte || Escape.introducers.contains($0) }
  }

  /// Nothing more has come: what waits are the keys themselves.
  mutating func settle() {
    guard isAmbiguous else { return }
    let keys = waiting
    waiting = []
    var isAlt = false
    for (index, byte) in keys.enumerated() {
      let isFollowed = index + 1 < keys.count && keys[index + 1] != Escape.byte
      if byte != Escape.byte {
        append(.key(Key(.character(Character(Unicode.Scalar(byte))), isAlt ? .alt : [])))
      } else if !isFollowed {
        append(.key(.escape))
      }
      isAlt = byte == Escape.byte
    }
  }

  /// What has become of the bytes so far; each input is handed out once.
  mutating func takeInputs() -> [Input] {
    endText()
    defer { decoded = [] }
    return decoded
  }
}

nonisolated extension InputDecoder {
  private mutating func decode() {
    var position = 0
    while position < waiting.count {
      let count = paste == nil ? decodeKey(at: position) : decodePaste(at: position)
      guard let count else { break }
      position += count
    }
    waiting.removeFirst(position)
  }

  /// The number of bytes that were understood; nil when more are needed.
  private mutating func decodeKey(at position: Int) -> Int? {
    let byte = waiting[position]
    switch byte {
    case Escape.byte:
      return decodeEscape(at: position)
    case 0..<0x20, 0x7f:
      append(.key(controlKey(byte)))
      return 1
    case 0x20..<0x7f:
      text.append(Unicode.Scalar(byte))
      return 1
    default:
      return decodeUTF8(at: position)
    }
  }

  private mutating func decodeEscape(at position: Int) -> Int? {
    switch Escape.read(waiting[position...]) {
    case .incomplete:
      return nil
    case .altered(let skipped):
      return decodeAltered(at: position + skipped).map { $0 + skipped }
    case .input(let input, let count):
      append(input)
      return count
    case .pasteBegins(let count):
      endText()
      paste = []
      return count
    case .nothing(let count):
      return count
    }
  }

  /// A key that Escape came before in one piece: Alt was held down.
  private mutating func decodeAltered(at position: Int) -> Int? {
    endText()
    let firstNew = decoded.count
    guard let count = decodeKey(at: position) else { return nil }
    endText()
    for index in firstNew..<decoded.count {
      if case .key(var key) = decoded[index] {
        key.modifiers.insert(.alt)
        decoded[index] = .key(key)
      }
    }
    return count
  }

  private mutating func decodeUTF8(at position: Int) -> Int? {
    switch UTF8Reading(waiting[position...]) {
    case .incomplete:
      return nil
    case .scalar(let scalar, let count):
      // C1 controls have no key.
      if scalar.value >= 0xa0 { text.append(scalar) }
      return count
    }
  }

  private func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case erase, 0x7f: .backspace
    case 0x08: Key(.backspace, .control)
    case 0x00: .control(" ")
    case 0x01...0x1a: .control(Character(Unicode.Scalar(byte | 0x60)))
    default: .control(Character(Unicode.Scalar(byte | 0x40)))
    }
  }

  private mutating func append(_ input: Input) {
    endText()
    decoded.append(input)
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    decoded += String(text).map { .key(.character($0)) }
    text = String.UnicodeScalarView()
  }
}

nonisolated extension InputDecoder {
  /// Moves bytes over to the paste, up to its end or to what may be the beginning of its end.
  private mutating func decodePaste(at position: Int) -> Int? {
    let end = Escape.endOfPaste
    let rest = waiting[position...]
    guard let escape = firstEscape(from: position) else {
      paste?.append(contentsOf: rest)
      return rest.count
    }
    paste?.append(contentsOf: waiting[position..<escape])
    let found = waiting[escape...].prefix(end.count)
    if found.elementsEqual(end) {
      append(.pasted(Self.text(ofPaste: paste ?? [])))
      paste = nil
      return escape - position + end.count
    }
    if end.starts(with: found) {
      return escape > position ? escape - position : nil
    }
    paste?.append(Escape.byte)
    return escape - position + 1
  }

  private func firstEscape(from position: Int) -> Int? {
    waiting.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = memchr(start + position, Int32(Escape.byte), bytes.count - position)
      else { return nil }
      return UnsafeRawPointer(found) - start
    }
  }

  /// Line ends come as CR from terminals, as CR LF from what was copied elsewhere.
  static func text(ofPaste bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0d {
        lines.append(0x0a)
      } else if byte != 0x0a || previous != 0x0d {
        lines.append(byte)
      }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
