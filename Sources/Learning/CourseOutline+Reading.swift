import Markup
import Words

extension CourseOutline {
  /// Reads what the list of courses needs: the manifest, and the head of each module that is there.
  ///
  /// Nothing where the manifest cannot be read. What else is wrong shows when a module is opened,
  /// and in `polku check`.
  package init?(_ folder: SourceFolder) {
    let (manifest, _) = CourseManifest.read(from: folder)
    guard let id = manifest.id, let entries = manifest.modules else { return nil }
    self.init(
      id: id, version: manifest.version, order: manifest.order, titles: manifest.titles,
      summaries: manifest.summaries, modules: entries.map { Module($0.id, in: folder) },
      path: folder.path)
  }
}

extension CourseOutline.Module {
  fileprivate init(_ id: ModuleID, in folder: SourceFolder) {
    self.init(id: id, titles: [:], minutes: 0, pages: [:])
    for language in Language.allCases {
      guard let file = folder.file(of: id, in: language) else { continue }
      read(file, in: language)
    }
  }

  private mutating func read(_ file: SourceFile, in language: Language) {
    var diagnostics: [Diagnostic] = []
    guard var opened = OpenedFile.open(file.contents, path: file.name, into: &diagnostics) else {
      return
    }
    let head = opened.readHead(as: ModuleID.self)
    titles[language] = head.title ?? id.rawValue
    minutes = max(minutes, head.minutes ?? 0)
    pages[language] = PageCount.of(opened.body)
  }
}

extension SourceFolder {
  /// A module's file in a language, whatever number its folder has.
  fileprivate func file(of module: ModuleID, in language: Language) -> SourceFile? {
    let wanted = module.rawValue.lowercased()
    return files.first { file in
      let parts = file.name.utf8.split(separator: UInt8(ascii: "/"))
      guard parts.count == 2, parts[1].elementsEqual("\(language.rawValue).md".utf8) else {
        return false
      }
      return String(Substring(parts[0])).afterNumber.lowercased().utf8.elementsEqual(wanted.utf8)
    }
  }
}

/// How many pages a text is cut into, counted without reading it as Markdown.
enum PageCount {
  static func of(_ body: SourceText) -> Int {
    var isInFence = false
    var pages = 0
    for line in body.text.utf8.split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { isInFence.toggle() }
      if !isInFence && line.starts(with: "## ".utf8) { pages += 1 }
    }
    return max(1, pages)
  }
}
