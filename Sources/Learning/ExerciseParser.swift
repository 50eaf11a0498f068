package import Words

/// Reads exercises: forms that several courses may use.
package enum ExerciseParser {
  /// Reads one exercise in one language; its prompts get their full ids, `EXERCISE.LOCAL`.
  package static func parse(
    _ file: SourceFile, in folder: String, language: Language
  ) -> Parsed<Exercise?> {
    draft(of: file.contents, path: folder + "/" + file.name, language: language).parsed
  }

  /// Reads an exercise in all its languages and holds them against each other.
  package static func parse(_ folder: SourceFolder) -> Parsed<[Language: Exercise]> {
    let exercise = drafts(in: folder)
    var linker = CourseLinker()
    linker.link(exercise, in: folder)
    return Parsed(exercise.compactMapValues(\.value), diagnostics: linker.diagnostics.ordered)
  }

  static func drafts(in folder: SourceFolder) -> [Language: Draft<Exercise>] {
    var translations: [Language: Draft<Exercise>] = [:]
    for language in Language.allCases {
      let name = language.rawValue + ".md"
      guard let file = folder.file(name) else { continue }
      translations[language] = draft(
        of: file.contents, path: folder.path(of: name), language: language)
    }
    return translations
  }

  static func draft(
    of contents: SourceFile.Contents, path: String, language: Language
  ) -> Draft<Exercise> {
    var draft = Draft<Exercise>(path: path, language: language)
    guard var file = OpenedFile.open(contents, path: path, into: &draft.diagnostics) else {
      return draft
    }
    let head = file.readHead(as: ExerciseID.self)
    // The folder's name is what modules lead to, so it names the prompts as well.
    let id = ExerciseID(rawValue: path.folderName) ?? head.id ?? ExerciseID("exercise")
    let body = draft.readBody(of: file, role: .exercise, exercise: id)
    let exercise = Exercise(
      id: id, language: language, title: head.title ?? id.rawValue, minutes: head.minutes ?? 0,
      summary: head.summary, pages: body.pages, path: path)
    draft.value = exercise
    draft.reportFolder(of: head, named: path.folderName)
    return draft
  }
}
