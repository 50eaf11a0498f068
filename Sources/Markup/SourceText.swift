/// A file's text that is fit to be parsed.
///
/// Whatever could stall a parser or mislead a reader is refused here, before any parser sees it:
/// sizes beyond all honest texts, bytes that are no UTF-8, control and invisible characters. Line
/// ends become `\n`, and a byte order mark at the start is forgotten.
package struct SourceText: Equatable, Sendable {
  package static let byteLimit = 256 * 1024
  package static let lineByteLimit = 64 * 1024
  /// The installed cmark-gfm needs 20 s for one line of 64 KiB of bars.
  package static let barLimit = 50
  /// It also fills up the rows of a table to the width of the first: few bytes, many cells.
  package static let tableCellLimit = 20_000
  /// And it looks for the end of each `<?` and `<!` to the end of the paragraph, each anew.
  package static let declarationLimit = 500
  /// So many faults of one file are told.
  private static let issueLimit = 20

  /// Everything that keeps a text from being read, in its order; never empty.
  package struct Refusal: Error, Equatable, Sendable {
    package var issues: [TextIssue]
  }

  package let text: String

  package init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.byteLimit else {
      let fault = TextFault.fileTooLarge(limit: Self.byteLimit)
      throw Refusal(issues: [TextIssue(position: SourcePosition(line: 1), fault: fault)])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(issues: [Self.firstInvalidByte(in: bytes)])
    }
    var inspection = Inspection(text)
    inspection.run()
    guard inspection.issues.isEmpty else {
      throw Refusal(issues: Array(inspection.issues.prefix(Self.issueLimit)))
    }
    self.text = inspection.normalized
  }

  /// A text made from one that was fit, and fit itself.
  init(trusted text: String) {
    self.text = text
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> TextIssue {
    var position = SourcePosition(line: 1)
    var offset = 0
    var remaining = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while case .valid(let encoded) = parser.parseScalar(from: &remaining) {
      position.column += 1
      offset += encoded.count
      if encoded.first == UInt8(ascii: "\n") {
        position = SourcePosition(line: position.line + 1)
      }
    }
    let byte = bytes.indices.contains(offset) ? bytes[offset] : 0
    return TextIssue(position: position, fault: .invalidUTF8(byte: byte, offset: offset))
  }
}

/// One walk over a text, byte by byte; a scalar is looked at only where it may be unseen.
private struct Inspection {
  private var text: String
  private(set) var issues: [TextIssue] = []
  private var position = SourcePosition(line: 1)
  private var lineBytes = 0
  private var barsInLine = 0
  private var isBlankLine = true
  /// The lines since the last blank one, which may be one table.
  private var linesInRun = 0
  private var mostBarsInRun = 0
  private var declarations = 0
  private var hasReturns = false

  init(_ text: String) {
    let mark: Unicode.Scalar = "\u{FEFF}"
    self.text =
      text.unicodeScalars.first == mark ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// The text with `\n` at the end of its lines.
  var normalized: String {
    guard hasReturns else { return text }
    return String(decoding: text.utf8.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }

  mutating func run() {
    text.makeContiguousUTF8()
    let bytes = Array(text.utf8)
    var offset = 0
    while offset < bytes.count {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : nil
      inspect(bytes[offset], before: next, at: offset)
      offset += 1
    }
    endLine()
  }

  private mutating func inspect(_ byte: UInt8, before next: UInt8?, at offset: Int) {
    switch byte {
    case UInt8(ascii: "\n"):
      return endLine()
    case UInt8(ascii: "\r") where next == UInt8(ascii: "\n"):
      hasReturns = true
      return
    case 0x80...0xBF:
      // The rest of a scalar that has been looked at.
      lineBytes += 1
      return
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      break
    case UInt8(ascii: "|"):
      isBlankLine = false
      barsInLine += 1
    case UInt8(ascii: "<"):
      isBlankLine = false
      if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") { countDeclaration() }
    case 0x21...0x7E, 0xC3...0xCC:
      isBlankLine = false
    default:
      isBlankLine = false
      if let fault = text.fault(atByte: offset) { report(fault, at: position) }
    }
    lineBytes += 1
    position.column += 1
  }

  private mutating func endLine() {
    let start = SourcePosition(line: position.line)
    if lineBytes > SourceText.lineByteLimit {
      report(.lineTooLong(limit: SourceText.lineByteLimit), at: start)
    }
    if barsInLine > SourceText.barLimit {
      report(.tooManyBars(limit: SourceText.barLimit), at: start)
    }
    countTableCells(at: start)
    position = SourcePosition(line: position.line + 1)
    (lineBytes, barsInLine, isBlankLine) = (0, 0, true)
  }

  private mutating func countDeclaration() {
    declarations += 1
    guard declarations == SourceText.declarationLimit + 1 else { return }
    report(.tooManyDeclarations(limit: SourceText.declarationLimit), at: position)
  }

  private mutating func countTableCells(at start: SourcePosition) {
    guard !isBlankLine else {
      (linesInRun, mostBarsInRun) = (0, 0)
      return
    }
    let cellsBefore = linesInRun * mostBarsInRun
    linesInRun += 1
    mostBarsInRun = max(mostBarsInRun, min(barsInLine, SourceText.barLimit))
    let limit = SourceText.tableCellLimit
    if cellsBefore <= limit, linesInRun * mostBarsInRun > limit {
      report(.tableTooLarge(limit: limit), at: start)
    }
  }

  private mutating func report(_ fault: TextFault, at position: SourcePosition) {
    issues.append(TextIssue(position: position, fault: fault))
  }
}
