extension TextLanguage {
  /// A text cut where its sentences begin; nothing but the spaces between them is left out.
  package func sentences(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let starts = Sentence.sentences(in: scalars, language: self).dropFirst().map(\.range.lowerBound)
    let borders = [0] + starts + [scalars.count]
    return zip(borders, borders.dropFirst()).map { start, end in
      var line = scalars[start..<end]
      while line.last?.isSpace == true { line.removeLast() }
      while line.first?.isSpace == true { line.removeFirst() }
      return String(scalars: line)
    }.filter { !$0.utf8.isEmpty }
  }
}
