/// A label broken into lines that fit in a width, as letters of a size usually run.
enum LabelLines {
  /// A letter is about half as wide as it is high.
  private static func capacity(_ width: Int, _ size: Int) -> Int { max(3, width * 2 / size) }

  /// At most so many lines; what does not fit ends in an ellipsis.
  static func of(_ text: String, width: Int, size: Int, most: Int) -> [String] {
    let capacity = capacity(width, size)
    var lines: [[Unicode.Scalar]] = [[]]
    for word in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      var word = Array(word)
      if !lines[lines.count - 1].isEmpty {
        if lines[lines.count - 1].count + 1 + word.count <= capacity {
          lines[lines.count - 1].append(" ")
        } else {
          lines.append([])
        }
      }
      // A word that is longer than a line is cut, with a hyphen where it is.
      while word.count > capacity, lines.count <= most {
        lines[lines.count - 1] = word.prefix(capacity - 1) + ["-"]
        word.removeFirst(capacity - 1)
        lines.append([])
      }
      lines[lines.count - 1] += word.prefix(capacity)
    }
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1] = lines[most - 1].prefix(capacity - 1) + ["…"]
    }
    return lines.map { line in
      line.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }
}
