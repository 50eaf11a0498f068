import Glibc
import TextChecks

/// Texts in which what is to be found stands between brackets.
///
/// In `Soita ⟦phone! 040 123 4567⟧.` there is one that is certain: `?` would make it likely. A
/// line that begins with `#` is a heading; every other one is looked through by itself.
struct MarkedCorpus {
  struct Line {
    var file: String
    var number: Int
    var text: String
    var marks: [PersonalData.Finding]
  }

  static let all = MarkedCorpus()

  private(set) var lines: [Line] = []

  private init() {
    let files = [
      "accounts", "addresses", "dates", "emails", "identity-codes", "innocent-en", "innocent-fi",
      "innocent-sv", "names", "phones", "vehicles",
    ]
    for file in files {
      for (index, line) in Self.contents(of: file).enumerated()
      where !line.isEmpty && line.first != "#" {
        lines.append(Line(reading: line, file: file, number: index + 1))
      }
    }
  }

  private static func contents(of file: String) -> [[Unicode.Scalar]] {
    let here = #filePath.utf8
    let folder = here.prefix(upTo: here.lastIndex(of: UInt8(ascii: "/")) ?? here.startIndex)
    guard let file = fopen("\(Substring(folder))/Corpus/\(file).txt", "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0) }
  }
}

extension MarkedCorpus.Line {
  fileprivate init(reading line: [Unicode.Scalar], file: String, number: Int) {
    self.file = file
    self.number = number
    var text = String.UnicodeScalarView()
    marks = []
    var rest = line[...]
    while let scalar = rest.popFirst() {
      guard scalar == "⟦" else {
        text.append(scalar)
        continue
      }
      let marked = rest.prefix { $0 != "⟧" }
      rest = rest.dropFirst(marked.count + 1)
      let head = marked.prefix { $0 != " " }
      let kind = String(String.UnicodeScalarView(head.dropLast()))
      let found = marked.dropFirst(head.count + 1)
      let range = text.count..<text.count + found.count
      text.append(contentsOf: found)
      if let kind = PersonalData.Kind(rawValue: kind) {
        marks.append(.init(kind, head.last == "!" ? .certain : .likely, range))
      }
    }
    self.text = String(text)
  }
}
