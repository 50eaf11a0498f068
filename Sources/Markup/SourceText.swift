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

/// One walk over a text, scalar by scalar.
private struct Inspection {
  private var scalars: [Unicode.Scalar]
  private(set) var issues: [TextIssue] = []
  private var position = SourcePosition(line: 1)
  private var lineBytes = 0
  private var barsInLine = 0
  private var isBlankLine = true
  /// The lines since the last blank one, which may be one table.
  private var linesInRun = 0
  private var mostBarsInRun = 0
  private var declarations = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
  }

  /// The text with `\n` at the end of its lines.
  var normalized: String {
    var text = String.UnicodeScalarView()
    for scalar in scalars where scalar != "\r" { text.append(scalar) }
    return String(text)
  }

  mutating func run() {
    for index in scalars.indices {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\r", next == "\n" { continue }
      if scalar == "\n" {
        endLine()
        continue
      }
      if scalar == "|" { barsInLine += 1 }
      if scalar == "<", next == "?" || next == "!" { countDeclaration() }
      if scalar != " ", scalar != "\t" { isBlankLine = false }
      lineBytes += UTF8.width(scalar)
      let previous = index > 0 ? scalars[index - 1] : nil
      if let fault = scalar.fault(after: previous, before: next) { report(fault, at: position) }
      position.column += 1
    }
    endLine()
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
    mostBarsInRun = max(mostBarsInRun, barsInLine)
    let limit = SourceText.tableCellLimit
    if cellsBefore <= limit, linesInRun * mostBarsInRun > limit {
      report(.tableTooLarge(limit: limit), at: start)
    }
  }

  private mutating func report(_ fault: TextFault, at position: SourcePosition) {
    issues.append(TextIssue(position: position, fault: fault))
  }
}
