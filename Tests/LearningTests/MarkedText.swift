import Learning
import Markup
import Testing
import Words

/// A text with the places where complaints are expected: 1️⃣, 2️⃣, … stand before them.
struct MarkedText {
  private(set) var text = ""
  private(set) var places: [SourcePosition] = []

  init(_ marked: String) {
    let keycap: [Unicode.Scalar] = ["\u{FE0F}", "\u{20E3}"]
    let scalars = Array(marked.unicodeScalars)
    var position = SourcePosition(line: 1)
    var index = 0
    while index < scalars.count {
      if scalars[index...].dropFirst().starts(with: keycap) {
        places.append(position)
        index += 3
        continue
      }
      text.unicodeScalars.append(scalars[index])
      position.column += 1
      if scalars[index] == "\n" { position = SourcePosition(line: position.line + 1) }
      index += 1
    }
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// Complaints at the marked places, in their order.
  func diagnostics(_ problems: [Problem], in path: String) -> [Diagnostic] {
    zip(places, problems).map { Diagnostic(path: path, position: $0, problem: $1) }
  }
}

/// Files of a small course whose complaints are at marked places.
struct MarkedCourse {
  private var files: [(name: String, text: MarkedText)]
  private var exercises: [(name: String, text: MarkedText)]

  init(_ files: [(String, String)], exercises: [(String, String)] = []) {
    self.files = files.map { ($0.0, MarkedText($0.1)) }
    self.exercises = exercises.map { ($0.0, MarkedText($0.1)) }
  }

  var source: CourseSource {
    let folder = SourceFolder(
      path: "modules/polku",
      files: files.map { SourceFile(name: $0.name, bytes: $0.text.bytes) })
    let exercises = exercises.map { name, text in
      SourceFolder(
        path: "exercises/" + name, files: [SourceFile(name: "fi.md", bytes: text.bytes)])
    }
    return CourseSource(course: folder, exercises: exercises)
  }

  /// Holds a course's complaints against the marks of its files, taken in the order of paths.
  func expect(_ problems: Problem..., sourceLocation: SourceLocation = #_sourceLocation) {
    let named =
      exercises.map { ("exercises/\($0.name)/fi.md", $0.text) }
      + files.map { ("modules/polku/" + $0.name, $0.text) }
    var rest = problems[...]
    var expected: [Diagnostic] = []
    for (path, text) in named.sorted(by: { $0.0 < $1.0 }) {
      let own = rest.prefix(text.places.count)
      rest = rest.dropFirst(text.places.count)
      expected += text.diagnostics(Array(own), in: path)
    }
    let found = CourseParser.parse(source).diagnostics
    #expect(rest.isEmpty, "more problems than marks", sourceLocation: sourceLocation)
    #expect(found == expected, sourceLocation: sourceLocation)
  }
}

/// The head of a module that nobody complains of.
let moduleHead = """
  ---
  id: A1
  title: Palvelupolku
  minutes: 9
  ---

  ## Sivu


  """

/// Holds a module's complaints against the marks in its text, and gives the module.
@discardableResult
func expectModule(
  _ marked: String, _ problems: [Problem] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) -> LearningModule? {
  let text = MarkedText(marked)
  let file = SourceFile(name: "01-A1/fi.md", bytes: text.bytes)
  let parsed = ModuleParser.parse(file, in: "polku", language: .finnish)
  #expect(problems.count == text.places.count, sourceLocation: sourceLocation)
  #expect(
    parsed.diagnostics == text.diagnostics(problems, in: "polku/01-A1/fi.md"),
    sourceLocation: sourceLocation)
  return parsed.value
}

/// The same for the body of one block, which it gives.
@discardableResult
func expectBlock(
  _ kind: String, _ body: String, _ problems: [Problem] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) -> PageBlock? {
  let marked = moduleHead + "```\(kind)\n\(body)\n```\n"
  return expectModule(marked, problems, sourceLocation: sourceLocation)?.pages.first?.blocks.first
}
