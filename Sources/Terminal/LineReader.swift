/// Gathers bytes to lines of text.
nonisolated struct LineReader {
  /// The longest line: a whole answer.
  private static let limit = 2 << 20
  /// The bytes that a terminal takes before it drops what follows, the line end counted.
  private static let terminalLimit = 4096

  private var waiting: [UInt8] = []
  private var isTooLong = false
  private var isTyped = false
  private var lines: [LineInput] = []

  mutating func take(_ bytes: ArraySlice<UInt8>, isTyped: Bool) {
    self.isTyped = isTyped
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      gather(rest[..<end])
      close()
      rest = rest[(end + 1)...]
    }
    gather(rest)
  }

  /// Nothing more will come: what stands without a line end is a line, too.
  mutating func end() {
    if !waiting.isEmpty || isTooLong { close() }
  }

  mutating func takeLines() -> [LineInput] {
    defer { lines = [] }
    return lines
  }

  private mutating func gather(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong, waiting.count + bytes.count <= Self.limit else {
      waiting = []
      isTooLong = true
      return
    }
    waiting += bytes
  }

  private mutating func close() {
    defer { (waiting, isTooLong) = ([], false) }
    if isTooLong {
      lines.append(LineInput(text: "", fault: .tooLong))
      return
    }
    if waiting.last == UInt8(ascii: "\r") { waiting.removeLast() }
    guard let text = String(validating: waiting, as: UTF8.self) else {
      lines.append(LineInput(text: "", fault: .notUTF8))
      return
    }
    let mayBeCut = isTyped && waiting.count >= Self.terminalLimit - 1
    let (typed, hadKeys) = Self.withoutKeys(text)
    lines.append(LineInput(text: typed, fault: mayBeCut ? .cut : hadKeys ? .keys : nil))
  }

  /// Without what keys send that write nothing: a terminal that gathers lines lets it through.
  private static func withoutKeys(_ text: String) -> (text: String, hadKeys: Bool) {
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else {
      return (text, false)
    }
    var kept: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == 0x1B {
        rest = rest.dropFirst(sequenceLength(rest))
      } else {
        if byte >= 0x20 && byte != 0x7F || byte == 0x09 { kept.append(byte) }
        rest = rest.dropFirst()
      }
    }
    return (String(decoding: kept, as: UTF8.self), true)
  }

  /// How many bytes belong to an Escape: alone, with a letter, or with numbers before the letter.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    let behind = bytes.dropFirst()
    guard let kind = behind.first else { return 1 }
    guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else { return 1 }
    let parameters = behind.dropFirst().prefix { (0x20...0x3F).contains($0) }
    let final = behind.dropFirst(1 + parameters.count).first.map { (0x40...0x7E).contains($0) }
    return 2 + parameters.count + (final == true ? 1 : 0)
  }
}
