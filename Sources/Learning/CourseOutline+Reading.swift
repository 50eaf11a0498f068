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
      summaries: manifest.summaries, isPractice: manifest.isPractice,
      modules: entries.map { Module($0.id, in: folder) },
      path: folder.path)
  }

  /// The id of a course, which stands in its manifest.
  package static func id(of folder: SourceFolder) -> CourseID? {
    CourseManifest.read(from: folder).0.id
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
    guard case .bytes(let bytes) = file.contents else { return }
    let (head, body) = FilePart.parts(of: bytes)
    var diagnostics: [Diagnostic] = []
    let opened = OpenedFile.open(.bytes(Array(head)), path: file.name, into: &diagnostics)
    guard var opened else { return }
    let facts = opened.readHead(as: ModuleID.self)
    titles[language] = facts.title ?? id.rawValue
    minutes = max(minutes, facts.minutes ?? 0)
    pages[language] = PageCount.of(body)
  }
}

extension SourceFolder {
  /// A module's file in a language, whatever number its folder has.
  fileprivate func file(of module: ModuleID, in language: Language) -> SourceFile? {
    let wanted = module.rawValue.lowercased()
    let ending = "/\(language.rawValue).md"
    return files.first { file in
      guard file.name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
        return false
      }
      let parent = String(Substring(file.name.utf8.dropLast(ending.utf8.count)))
      return parent.afterNumber.lowercased().utf8.elementsEqual(wanted.utf8)
    }
  }
}

/// Where a file is to be parted, found without reading it as text.
enum FilePart {
  /// The head with its two lines of `---`, and what follows; where there is no head, all is both.
  static func parts(of bytes: [UInt8]) -> (head: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
    var rest = bytes[...]
    guard isFence(rest.cutLine()) else { return (bytes[...], bytes[...]) }
    while !rest.isEmpty {
      if isFence(rest.cutLine()) { return (bytes[..<rest.startIndex], rest) }
    }
    return (bytes[...], rest)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: FrontMatter.fence.utf8)
      && line.dropFirst(FrontMatter.fence.utf8.count).allSatisfy { $0 == 0x20 || $0 == 0x0D }
  }
}

/// How many pages a text is cut into, counted without reading it as Markdown.
enum PageCount {
  static func of(_ body: ArraySlice<UInt8>) -> Int {
    var isInFence = false
    var pages = 0
    var rest = body
    while !rest.isEmpty {
      let line = rest.cutLine()
      switch line.first {
      case UInt8(ascii: "`") where line.starts(with: "```".utf8),
        UInt8(ascii: "~") where line.starts(with: "~~~".utf8):
        isInFence.toggle()
      case UInt8(ascii: "#") where !isInFence && line.starts(with: "## ".utf8):
        pages += 1
      default:
        break
      }
    }
    return max(1, pages)
  }
}

extension ArraySlice<UInt8> {
  /// Takes the first line off, without the newline that ends it.
  fileprivate mutating func cutLine() -> Self {
    let end = firstIndex(of: UInt8(ascii: "\n")) ?? endIndex
    let line = self[..<end]
    self = self[Swift.min(end + 1, endIndex)...]
    return line
  }
}
