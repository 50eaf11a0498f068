package import Words

/// Reads one module in one language.
package enum ModuleParser {
  /// - Parameters:
  ///   - file: The module's file.
  ///   - folder: The path that diagnostics begin with; the file's name follows.
  package static func parse(
    _ file: SourceFile, in folder: String, language: Language
  ) -> Parsed<LearningModule?> {
    draft(of: file.contents, path: folder + "/" + file.name, language: language).parsed
  }

  static func draft(
    of contents: SourceFile.Contents, path: String, language: Language
  ) -> Draft<LearningModule> {
    var draft = Draft<LearningModule>(path: path, language: language)
    guard var file = OpenedFile.open(contents, path: path, into: &draft.diagnostics) else {
      return draft
    }
    let head = file.readHead(as: ModuleID.self)
    let body = draft.readBody(of: file, role: .module)
    // A module without its own name is better than none.
    let module = LearningModule(
      id: head.id ?? ModuleID(path.folderName.afterNumber), language: language,
      title: head.title ?? path.folderName, minutes: head.minutes ?? 0, summary: head.summary,
      pages: body.pages, path: path)
    draft.value = module
    draft.hold(minutes: head, against: module.countedMinutes)
    draft.reportFolder(of: head, named: path.folderName.afterNumber)
    return draft
  }
}
