/// A part of a file, and where it stands, so that places in it can be told as places in the file.
package struct Excerpt: Equatable, Sendable {
  package var text: String
  /// The file's line that the text begins on, from 1.
  package var firstLine: Int
  /// So many columns were taken away before each line.
  package var indentation: Int

  package init(text: String, firstLine: Int, indentation: Int = 0) {
    self.text = text
    self.firstLine = firstLine
    self.indentation = indentation
  }

  /// The place in the file of a place in the text.
  package func position(line: Int, column: Int) -> SourcePosition {
    SourcePosition(line: firstLine + line - 1, column: column + indentation)
  }
}
