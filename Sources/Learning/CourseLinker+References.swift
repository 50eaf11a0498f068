import Markup
import Words

/// What can be led to.
struct KnownPlaces {
  private var kinds: [String: BlockKind] = [:]
  /// In the order of the course, for suggestions.
  private var ids: [String] = []
  let exercises: [String]

  init(_ course: CourseDraft) {
    exercises = course.exerciseNames
    for module in course.modules { add(module.translations) }
    for exercise in course.exercises { add(exercise.translations) }
  }

  init(_ exercise: [Language: Draft<Exercise>]) {
    exercises = []
    add(exercise)
  }

  private mutating func add<Value>(_ translations: [Language: Draft<Value>]) {
    for declaration in translations.inOrder.flatMap(\.declarations) {
      guard declaration.kind.namesake == .text, let id = declaration.id, kinds[id] == nil else {
        continue
      }
      kinds[id] = declaration.kind
      ids.append(id)
    }
  }

  func kind(of id: String) -> BlockKind? { kinds[id] }

  func suggestion(for id: String, of kind: BlockKind?) -> String? {
    Suggestion.closest(to: id, among: ids.filter { kind == nil || kinds[$0] == kind })
  }
}

extension CourseLinker {
  /// Follows everything that leads out of a file.
  mutating func resolve<Value>(
    _ translations: [Language: Draft<Value>], in folder: SourceFolder, _ known: KnownPlaces
  ) {
    for draft in translations.inOrder {
      for reference in draft.references {
        guard let problem = problem(with: reference, from: draft.path, in: folder, known) else {
          continue
        }
        report(problem, at: reference.position, in: draft.path)
      }
    }
  }

  private func problem(
    with reference: Reference, from path: String, in folder: SourceFolder, _ known: KnownPlaces
  ) -> Problem? {
    switch reference.target {
    case .prompt(let id, let needed):
      problem(withPrompt: id.rawValue, of: needed, under: reference.key, known)
    case .exercise(let id):
      problem(withExercise: id.rawValue, under: reference.key, known)
    case .file(let name):
      problem(withFile: name, from: "", in: folder)
    case .link(let link):
      // Links are followed from the file that they stand in.
      problem(withFile: link.withoutFragment, from: path.folder(below: folder.path), in: folder)
    }
  }

  private func problem(
    withPrompt id: String, of needed: BlockKind?, under key: String, _ known: KnownPlaces
  ) -> Problem? {
    guard let found = known.kind(of: id) else {
      let suggestion = known.suggestion(for: id, of: needed)
      return .leadsNowhere(key: key, id: id, suggestion: suggestion)
    }
    guard let needed, needed != found else { return nil }
    return .leadsToWrongKind(key: key, id: id, found: found, expected: needed)
  }

  private func problem(
    withExercise id: String, under key: String, _ known: KnownPlaces
  ) -> Problem? {
    guard !known.exercises.contains(id) else { return nil }
    let suggestion = Suggestion.closest(to: id, among: known.exercises)
    return .leadsNowhere(key: key, id: id, suggestion: suggestion)
  }

  private func problem(
    withFile name: String, from start: String, in folder: SourceFolder
  ) -> Problem? {
    guard let target = name.resolved(from: start) else { return .pathOutside(name) }
    let names = folder.files.map(\.name)
    let isThere = names.contains {
      $0.utf8.elementsEqual(target.utf8) || $0.utf8.starts(with: (target + "/").utf8)
    }
    guard !isThere, !target.isEmpty else { return nil }
    let suggestion = Suggestion.closest(to: target, among: names.prefix(200))
    return .linkToNothing(name, suggestion: suggestion)
  }
}

extension String {
  /// A link without `?…` and `#…`, and with its `%20`s as the bytes that they mean.
  fileprivate var withoutFragment: String {
    var bytes: [UInt8] = []
    var rest = utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(Substring(digits), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folder of a file, as seen from a folder above it: `01-A1` of `…/course/01-A1/fi.md`.
  fileprivate func folder(below root: String) -> String {
    let parts = utf8.dropFirst(root.utf8.count).split(separator: UInt8(ascii: "/")).dropLast()
    return parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  /// A relative path from a folder, without its `.` and `..`; nothing where it climbs out.
  fileprivate func resolved(from start: String) -> String? {
    let slash = UInt8(ascii: "/")
    guard utf8.first != slash, !utf8.contains(UInt8(ascii: "\\")) else { return nil }
    var parts = start.utf8.split(separator: slash).map { String(Substring($0)) }
    for part in utf8.split(separator: slash).map({ String(Substring($0)) }) {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
