import Markup
import Words

/// Reads a whole course: its modules in their languages, its agenda, and the exercises it leads to.
package enum CourseParser {
  /// Reads a course as far as it can be read, and says everything that is wrong with it.
  ///
  /// There is no course only where not even the folder's name can be its id. The diagnostics of an
  /// exercise come with every course that leads to it.
  package static func parse(_ source: CourseSource) -> Parsed<Course?> {
    let (manifest, complaints) = CourseManifest.read(from: source.course)
    var linker = CourseLinker()
    linker.diagnostics = complaints
    let draft = CourseDraft(source, manifest: manifest, linker: &linker)
    linker.link(draft)
    // Trying the program out takes as long as one likes.
    if manifest.isPractice { linker.diagnostics.removeAll { $0.problem.isAboutMinutes } }
    guard let id = manifest.id ?? CourseID(rawValue: source.course.name) else {
      return Parsed(nil, diagnostics: linker.diagnostics.ordered)
    }
    let course = Course(
      id: id, version: manifest.version, languages: draft.languages, titles: manifest.titles,
      summaries: manifest.summaries, modules: draft.modules.compactMap(\.module),
      agendas: draft.agendas.compactMapValues(\.value),
      exercises: draft.readExercises, path: source.course.path)
    return Parsed(course, diagnostics: linker.diagnostics.ordered)
  }
}

/// A course's files, each read alone.
struct CourseDraft {
  struct Module {
    var id: ModuleID
    /// Its folder's path.
    var path: String
    var translations: [Language: Draft<LearningModule>]
  }

  struct LinkedExercise {
    var id: ExerciseID
    var folder: SourceFolder
    var translations: [Language: Draft<Exercise>]
  }

  let folder: SourceFolder
  let languages: [Language]
  let modules: [Module]
  let agendas: [Language: Draft<Agenda>]
  let exercises: [LinkedExercise]
  /// The names of all exercises that there are.
  let exerciseNames: [String]

  init(_ source: CourseSource, manifest: CourseManifest, linker: inout CourseLinker) {
    folder = source.course
    languages = manifest.languages.isEmpty ? Language.allCases : manifest.languages
    let course = source.course
    modules = linker.match(manifest, with: course).map { id, name in
      let drafts = Self.drafts(in: name, of: course, by: ModuleParser.draft)
      return Module(id: id, path: course.path(of: name), translations: drafts)
    }
    agendas = Self.drafts(in: "agenda", of: course, by: AgendaParser.draft)
    exerciseNames = source.exercises.map(\.name)
    exercises = Self.linkedExercises(of: modules).compactMap { id in
      guard let folder = source.exercises.first(where: { $0.name == id.rawValue }) else {
        return nil
      }
      return LinkedExercise(
        id: id, folder: folder, translations: ExerciseParser.drafts(in: folder))
    }
  }

  private static func drafts<Value>(
    in name: String, of folder: SourceFolder,
    by draft: (SourceFile.Contents, String, Language) -> Draft<Value>
  ) -> [Language: Draft<Value>] {
    var drafts: [Language: Draft<Value>] = [:]
    for language in Language.allCases {
      let name = name + "/" + language.rawValue + ".md"
      guard let file = folder.file(name) else { continue }
      drafts[language] = draft(file.contents, folder.path(of: name), language)
    }
    return drafts
  }

  /// In the order in which the modules lead to them, each once.
  private static func linkedExercises(of modules: [Module]) -> [ExerciseID] {
    var ids: [ExerciseID] = []
    for module in modules {
      for draft in module.translations.inOrder {
        for case .exercise(let id) in draft.references.map(\.target) where !ids.contains(id) {
          ids.append(id)
        }
      }
    }
    return ids
  }

  fileprivate var readExercises: [ExerciseID: [Language: Exercise]] {
    var read: [ExerciseID: [Language: Exercise]] = [:]
    for exercise in exercises {
      let texts = exercise.translations.compactMapValues(\.value)
      if !texts.isEmpty { read[exercise.id] = texts }
    }
    return read
  }
}

extension CourseDraft.Module {
  /// The module in the languages that could be read, by the id that the course calls it.
  fileprivate var module: CourseModule? {
    var texts = translations.compactMapValues(\.value)
    guard !texts.isEmpty else { return nil }
    for language in texts.keys { texts[language]?.id = id }
    return CourseModule(id: id, translations: texts)
  }
}

extension Dictionary where Key == Language {
  /// What stands under Finnish, Swedish and English, as far as it is there.
  var inOrder: [Value] { Language.allCases.compactMap { self[$0] } }
}
