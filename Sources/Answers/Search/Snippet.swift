/// What was found in a text, with the words round it, on one line.
package struct Snippet: Equatable, Sendable {
  package var before: String
  package var found: String
  package var after: String

  /// Cuts it out of a text, of which `range` counts the bytes.
  ///
  /// - Parameters:
  ///   - lead: the most letters before what was found.
  ///   - tail: the most letters after it.
  package init(of text: String, around range: Range<Int>, lead: Int, tail: Int) {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    let scalars = text.unicodeScalars
    before = Self.line(Self.lastWords(of: scalars[..<start], lead))
    found = Self.line(scalars[start..<end])
    after = Self.line(Self.firstWords(of: scalars[end...], tail))
  }

  private typealias Scalars = Substring.UnicodeScalarView

  /// As many whole words as have room, and a sign that there are more.
  private static func lastWords(of text: Scalars, _ room: Int) -> Scalars {
    let kept = text.suffix(room)
    guard kept.startIndex != text.startIndex else { return kept }
    let words = kept.drop { !$0.properties.isWhitespace }
    return Substring("…" + String(words.isEmpty ? kept : words)).unicodeScalars
  }

  private static func firstWords(of text: Scalars, _ room: Int) -> Scalars {
    var kept = text.prefix(room)
    guard kept.endIndex != text.endIndex else { return kept }
    if let space = kept.lastIndex(where: \.properties.isWhitespace) { kept = kept[..<space] }
    return Substring(String(kept) + "…").unicodeScalars
  }

  /// Breaks of lines as spaces, so that a list of finds stays a list.
  private static func line(_ text: Scalars) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text {
      let isSpace = scalar.properties.isWhitespace
      if !isSpace || line.last != " " { line.append(isSpace ? " " : scalar) }
    }
    return String(line)
  }
}
