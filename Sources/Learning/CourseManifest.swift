import Markup
import Words

/// What `course.yaml` says.
struct CourseManifest {
  struct ModuleEntry {
    var id: ModuleID
    var position: SourcePosition
  }

  var id: CourseID?
  var version = ""
  var order = CourseOutline.defaultOrder
  var languages: [Language] = []
  var titles: [Language: String] = [:]
  var summaries: [Language: String] = [:]
  /// Whether it is there to try the program with; nothing written in it is kept unless wished.
  var isPractice = false
  /// Nothing where the list itself could not be read: then every folder counts.
  var modules: [ModuleEntry]?

  static let fileName = "course.yaml"

  /// Reads the manifest; what cannot be read is left out.
  static func read(from folder: SourceFolder) -> (CourseManifest, [Diagnostic]) {
    var manifest = CourseManifest()
    let path = folder.path(of: fileName)
    var diagnostics: [Diagnostic] = []
    guard let file = folder.file(fileName) else {
      let start = SourcePosition(line: 1)
      return (manifest, [Diagnostic(path: path, position: start, problem: .fileMissing)])
    }
    guard let source = SourceText.open(file.contents, path: path, into: &diagnostics) else {
      return (manifest, diagnostics)
    }
    var reader = BlockReader(path: path)
    if let value = reader.value(of: Excerpt(text: source.text, firstLine: 1)) {
      manifest.fill(from: value, with: &reader, folder: folder.name)
    }
    return (manifest, reader.diagnostics)
  }

  private mutating func fill(
    from value: YAMLValue, with reader: inout BlockReader, folder: String
  ) {
    let keys = [
      "id", "version", "order", "languages", "title", "summary", "practice", "modules",
    ]
    guard let form = reader.form(value, under: Self.fileName, keys: keys) else { return }
    id = reader.neededID("id", in: form)
    if let id, id.rawValue != folder {
      let position = form["id"]?.position ?? form.position
      reader.report(.folderNotNamedAsID(folder: folder, id: id.rawValue), at: position)
    }
    version = reader.neededText("version", in: form) ?? ""
    order = reader.number("order", in: form, range: CourseOutline.orders) ?? order
    if reader.needs("languages", in: form) {
      languages = reader.words("languages", in: form, as: Language.self)
    }
    if reader.needs("title", in: form) { titles = reader.texts(byLanguage: "title", in: form) }
    for language in languages where titles[language] == nil && form["title"] != nil {
      reader.report(.titleMissing(language), at: form.position(of: "title"))
    }
    isPractice = reader.flag("practice", in: form)
    summaries = reader.texts(byLanguage: "summary", in: form)
    if reader.needs("modules", in: form) {
      modules = reader.ids("modules", in: form, as: ModuleID.self).map {
        ModuleEntry(id: $0.id, position: $0.position)
      }
    }
  }
}

extension BlockReader {
  /// A map of languages and texts.
  fileprivate mutating func texts(byLanguage key: String, in form: Form) -> [Language: String] {
    let codes = Language.allCases.map(\.rawValue)
    guard let value = form[key], let form = self.form(value, under: key, keys: codes) else {
      return [:]
    }
    var texts: [Language: String] = [:]
    for language in Language.allCases { texts[language] = text(language.rawValue, in: form) }
    return texts
  }
}
