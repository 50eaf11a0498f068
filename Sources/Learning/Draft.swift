import Markup
import Words

/// A file of a course as far as it could be read alone, before it is held against the others.
struct Draft<Value: Sendable>: Sendable {
  var path: String
  var language: Language
  /// Nothing where the file could not be read at all.
  var value: Value?
  var declarations: [Declaration] = []
  var references: [Reference] = []
  var diagnostics: [Diagnostic] = []

  init(path: String, language: Language) {
    self.path = path
    self.language = language
  }

  mutating func report(_ problem: Problem, at position: SourcePosition) {
    diagnostics.append(Diagnostic(path: path, position: position, problem: problem))
  }

  var parsed: Parsed<Value?> { Parsed(value, diagnostics: diagnostics.ordered) }
}

/// A block that can be led to, also where the block itself is broken.
struct Declaration: Equatable, Sendable {
  /// As the whole course knows it; nothing where the author gave none that can be read.
  var id: String?
  var kind: BlockKind
  var position: SourcePosition
  var isBroken: Bool
}

/// A place that leads to another.
struct Reference: Equatable, Sendable {
  enum Target: Equatable, Sendable {
    /// A prompt or exercise link, of a certain kind where one is needed.
    case prompt(PromptID, BlockKind?)
    case exercise(ExerciseID)
    /// A media block's file, as seen from the course's folder.
    case file(String)
    /// A link in prose, as seen from the file that it stands in.
    case link(String)
  }

  var target: Target
  /// The key that it stands under; empty for a link in prose.
  var key: String
  var position: SourcePosition
}

extension Array where Element == Diagnostic {
  /// By file and place; what stands at one place keeps its order.
  var ordered: [Diagnostic] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if !a.path.utf8.elementsEqual(b.path.utf8) {
        return a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
      }
      return (a.position, left.offset) < (b.position, right.offset)
    }.map(\.element)
  }

  var hasErrors: Bool { contains { $0.severity == .error } }
}
