package import Learning
package import Sittings
import Storage
package import Words

/// The courses and exercises of the content folders, read when they are asked for.
package nonisolated struct Library: Sendable {
  /// The first folder that holds a course wins.
  package let folders: [String]

  package init(folders: [String]) {
    self.folders = folders
  }

  /// What the list of courses needs in a language, without reading the modules themselves, in the
  /// order in which the courses are to stand.
  ///
  /// Where a module is missing in it, its title and pages are those of the next best language.
  package func outlines(in language: Language) -> [CourseOutline] {
    var outlines: [CourseOutline] = []
    for folder in folders {
      for source in ContentSource(at: folder, below: ["modules"], in: language).courses {
        guard let outline = CourseOutline(source),
          !outlines.contains(where: { $0.id == outline.id })
        else { continue }
        outlines.append(outline)
      }
    }
    return outlines.sorted(by: CourseOutline.stands(_:before:))
  }

  /// A course with its exercises; a language that is missing somewhere is made up for by another.
  ///
  /// Only one language is read. What is wrong between them, `polku check` says.
  package func load(_ course: CourseID, in language: Language) -> LoadedCourse? {
    for folder in folders {
      let content = ContentSource(at: folder, in: language)
      guard let source = content.courses.first(where: { CourseOutline.id(of: $0) == course }),
        let value = CourseParser.parse(
          CourseSource(course: source, exercises: content.exercises)
        ).value
      else { continue }
      return LoadedCourse(course: value, language: language)
    }
    return nil
  }
}

/// The folders of courses and exercises in one content folder.
nonisolated struct ContentSource {
  private(set) var courses: [SourceFolder] = []
  private(set) var exercises: [SourceFolder] = []

  /// Reads all languages, or the one that is named and, where that is missing, the next best.
  init(
    at path: String, below folders: [String] = ["exercises", "modules"],
    in language: Language? = nil
  ) {
    let languages = language.map { first in [first] + Language.allCases.filter { $0 != first } }
    let names = languages?.map { $0.rawValue + ".md" } ?? []
    // A folder that has gone since it was found holds nothing.
    let files = (try? ContentFolder.read(at: path, below: folders, alternatives: names)) ?? []
    for file in files { take(file) }
  }

  private mutating func take(_ file: ContentFile) {
    let parts = file.relativePath.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    guard parts.count == 3 else { return }
    // Diagnostics name files as people write them: `modules/…`, not `./modules/…`.
    let here = "./".utf8
    let skipped = file.path.utf8.starts(with: here) ? here.count : 0
    let path = file.path.utf8.dropFirst(skipped)
    let folder = String(Substring(path.prefix(path.count - parts[2].count - 1)))
    let source = SourceFile(name: String(Substring(parts[2])), contents: file.contents)
    if parts[0].elementsEqual("modules".utf8) {
      Self.add(source, to: &courses, at: folder)
    } else {
      Self.add(source, to: &exercises, at: folder)
    }
  }

  private static func add(_ file: SourceFile, to folders: inout [SourceFolder], at path: String) {
    if let last = folders.indices.last, folders[last].path == path {
      folders[last].files.append(file)
    } else {
      folders.append(SourceFolder(path: path, files: [file]))
    }
  }
}

nonisolated extension ContentFile {
  var contents: SourceFile.Contents {
    switch result {
    case .success(let bytes): .bytes(bytes)
    case .failure(.otherKind): .present
    case .failure(.tooLarge(let limit)): .tooLarge(limit: limit)
    case .failure(let reason): .unreadable(reason: reason.text)
    }
  }
}

nonisolated extension ContentFile.Reason {
  /// A word or two that need no translation.
  fileprivate var text: String {
    switch self {
    case .link: "link"
    case .notARegularFile: "FIFO / device"
    case .tooLarge(let limit): "> \(limit / 1024) KiB"
    case .nameNotUTF8: "UTF-8"
    case .tooDeep: "…/…/…/…"
    case .tooMany(let limit): "> \(limit)"
    case .otherKind: "?"
    case .system(let code): "errno \(code)"
    }
  }
}
