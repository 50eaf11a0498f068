import Markup

/// What YAML forbids and libyaml lets pass.
///
/// Such a text is one thing to its author, another to libyaml and a third to the next program: a
/// comment that touches what stands before it, a lone `-` within brackets, and lines that go on
/// with a quoted text or a bracket further left than what they belong to.
struct YAMLLayout {
  enum Shape {
    case plainText, quotedText, blockText
    /// A list or a map by its lines, and one within brackets.
    case block, bracket
    /// Of a list or a map.
    case end
    case other
  }

  /// One thing that libyaml has met; places count scalars from the beginning of the text.
  struct Node {
    var shape: Shape
    var start: Int
    var end: Int
    /// From 0.
    var column: Int
  }

  private let text: [Unicode.Scalar]
  /// All before this has been looked at.
  private var place = 0
  /// The columns of the blocks and brackets that are open; a bracket has that of its block.
  private var indents: [Int] = []
  private var bracketDepth = 0
  private var bracketStart = 0
  private var isBracket: [Bool] = []

  init(of text: String) {
    self.text = Array(text.unicodeScalars)
  }

  mutating func fault(
    in node: Node
  ) -> (fault: YAMLFault.Syntax, position: SourcePosition)? {
    defer { place = max(place, node.end) }
    if let comment = commentTouching(before: min(node.start, text.count)) {
      return (.commentTouching, position(of: comment))
    }
    switch node.shape {
    case .plainText:
      let isDash = node.end == node.start + 1 && scalar(node.start) == "-"
      return isDash ? (.signAtStart, position(of: node.start)) : nil
    case .quotedText:
      return bracketDepth == 0 ? lineTooFarLeft(from: node.start, to: node.end) : nil
    case .blockText:
      return commentTouching(signAt: node.start).map { (.commentTouching, position(of: $0)) }
    case .block:
      open(at: node.column)
    case .bracket:
      if bracketDepth == 0 { bracketStart = node.start }
      bracketDepth += 1
      open(at: indents.last ?? -1, isBracket: true)
    case .end:
      return close(at: node.end)
    case .other:
      break
    }
    return nil
  }

  private mutating func open(at column: Int, isBracket: Bool = false) {
    indents.append(column)
    self.isBracket.append(isBracket)
  }

  private mutating func close(
    at end: Int
  ) -> (fault: YAMLFault.Syntax, position: SourcePosition)? {
    let wasBracket = isBracket.popLast() ?? false
    _ = indents.popLast()
    guard wasBracket else { return nil }
    // Pairs within a list, `[a: b]`, begin and end without a bracket of their own.
    bracketDepth = max(0, bracketDepth - 1)
    return bracketDepth == 0 ? lineTooFarLeft(from: bracketStart, to: end) : nil
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    text.indices.contains(index) ? text[index] : nil
  }

  /// The first `#` between two things that begins a comment without a space before it.
  private func commentTouching(before end: Int) -> Int? {
    var index = place
    while index < end {
      guard text[index] == "#" else {
        index += 1
        continue
      }
      if index > 0, !text[index - 1].isSpace { return index }
      while index < end, text[index] != "\n" { index += 1 }
    }
    return nil
  }

  /// The `#` right behind the sign that begins a text of several lines, such as `>-`.
  private func commentTouching(signAt start: Int) -> Int? {
    var index = start + 1
    while let sign = scalar(index), sign == "-" || sign == "+" || ("0"..."9").contains(sign) {
      index += 1
    }
    return scalar(index) == "#" ? index : nil
  }

  /// The first line behind the first that is indented no more than its block.
  private func lineTooFarLeft(
    from start: Int, to end: Int
  ) -> (fault: YAMLFault.Syntax, position: SourcePosition)? {
    let indent = indents.last ?? -1
    var index = start
    let end = min(end, text.count)
    while index < end {
      index += 1
      guard text[index - 1] == "\n" else { continue }
      let spaces = text[index..<end].prefix { $0 == " " }.count
      let rest = text[(index + spaces)..<end].prefix { $0 != "\n" }
      guard spaces <= indent, !rest.allSatisfy(\.mayStandLeft), rest.first != "#" else { continue }
      let isTab = rest.first == "\t"
      return (isTab ? .tab : .lineNotIndented, position(of: index + spaces))
    }
    return nil
  }

  private func position(of index: Int) -> SourcePosition {
    let before = text[..<index]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return SourcePosition(
      line: before.reduce(1) { $1 == "\n" ? $0 + 1 : $0 }, column: index - lineStart + 1)
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { self == " " || self == "\t" || self == "\n" }

  /// Blank, or a bracket or quotation mark that closes: many write them under the key.
  fileprivate var mayStandLeft: Bool {
    isSpace || self == "]" || self == "}" || self == "," || self == "\"" || self == "'"
  }
}
