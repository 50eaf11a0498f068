import Markup
import Words

/// Holds the files of a course against each other.
struct CourseLinker {
  var diagnostics: [Diagnostic] = []

  mutating func link(_ course: CourseDraft) {
    let known = KnownPlaces(course)
    for module in course.modules {
      gather(module.translations)
      compare(module.translations, in: course.languages)
      compare(pagesOf: module.translations, in: course.languages) { $0.pages.count }
      reportMissing(in: course.languages, of: module.translations, path: module.path)
      resolve(module.translations, in: course.folder, known)
    }
    if !course.agendas.isEmpty {
      gather(course.agendas)
      compare(course.agendas, in: course.languages)
      let path = course.folder.path(of: "agenda")
      reportMissing(in: course.languages, of: course.agendas, path: path)
      resolve(course.agendas, in: course.folder, known)
    }
    for exercise in course.exercises {
      link(exercise.translations, in: exercise.folder, languages: course.languages)
      let path = exercise.folder.path
      reportMissing(in: course.languages, of: exercise.translations, path: path)
    }
    reportTwins(among: course.modules)
  }

  mutating func link(
    _ exercise: [Language: Draft<Exercise>], in folder: SourceFolder,
    languages: [Language] = Language.allCases
  ) {
    gather(exercise)
    compare(exercise, in: languages)
    compare(pagesOf: exercise, in: languages) { $0.pages.count }
    resolve(exercise, in: folder, KnownPlaces(exercise))
  }

  mutating func report(_ problem: Problem, at position: SourcePosition, in path: String) {
    diagnostics.append(Diagnostic(path: path, position: position, problem: problem))
  }

  private mutating func gather<Value>(_ translations: [Language: Draft<Value>]) {
    for draft in translations.inOrder { diagnostics += draft.diagnostics }
  }

  private mutating func reportMissing<Value>(
    in languages: [Language], of translations: [Language: Draft<Value>], path: String
  ) {
    for language in languages where translations[language] == nil {
      let file = path + "/" + language.rawValue + ".md"
      report(.languageMissing(language), at: SourcePosition(line: 1), in: file)
    }
  }

  /// Ids are unique in the whole course; a file has looked after its own already.
  private mutating func reportTwins(among modules: [CourseDraft.Module]) {
    for language in Language.allCases {
      var firsts: [(declaration: Declaration, path: String)] = []
      for draft in modules.compactMap({ $0.translations[language] }) {
        let own = draft.declarations.filter { $0.kind != .step }
        for declaration in own {
          guard let id = declaration.id,
            let first = firsts.first(where: { $0.declaration.isTwin(of: declaration) })
          else { continue }
          let line = first.declaration.position.line
          report(
            .idTwice(id, firstPath: first.path, firstLine: line), at: declaration.position,
            in: draft.path)
        }
        firsts += own.map { ($0, draft.path) }
      }
    }
  }
}

// The modules that a course names, and the folders that there are.
extension CourseLinker {
  /// The course's modules in their order, each with the name of its folder.
  mutating func match(
    _ manifest: CourseManifest, with folder: SourceFolder
  ) -> [(id: ModuleID, folder: String)] {
    var free = folder.moduleFolders
    guard let entries = manifest.modules else {
      return free.compactMap { name in
        ModuleID(rawValue: name.afterNumber).map { ($0, name) }
      }
    }
    var matched: [(id: ModuleID, folder: String)] = []
    var lost: [CourseManifest.ModuleEntry] = []
    for entry in entries {
      let wanted = entry.id.rawValue.lowercased()
      if let index = free.firstIndex(where: { $0.afterNumber.lowercased() == wanted }) {
        matched.append((entry.id, free.remove(at: index)))
      } else {
        lost.append(entry)
      }
    }
    let path = folder.path(of: CourseManifest.fileName)
    for entry in lost {
      let name = Suggestion.closest(to: entry.id.rawValue, among: free.map(\.afterNumber))
      report(
        .moduleWithoutFolder(entry.id.rawValue, suggestion: name), at: entry.position, in: path)
      // One slip, one word: the folder that was meant is not reported as well.
      free.removeAll { $0.afterNumber == name }
    }
    for name in free {
      report(.moduleNotListed(name), at: SourcePosition(line: 1), in: path)
    }
    return matched
  }
}

extension SourceFolder {
  /// The folders that look like modules', by number.
  fileprivate var moduleFolders: [String] {
    var names: [String] = []
    for file in files {
      let parts = file.name.utf8.split(separator: UInt8(ascii: "/"))
      guard parts.count > 1, let first = parts.first else { continue }
      let name = String(Substring(first))
      if name.numberedFolderName != nil, !names.contains(name) { names.append(name) }
    }
    return names.sorted()
  }
}
