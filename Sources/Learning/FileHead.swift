import Markup
import Words

/// What a module's or an exercise's front matter says.
struct FileHead<ID: Identifier> {
  var id: ID?
  var idPosition: SourcePosition
  var title: String?
  var minutes: Int?
  var minutesPosition: SourcePosition
  var summary: String?
}

extension OpenedFile {
  /// Reads `id`, `title`, `minutes` and `summary`.
  mutating func readHead<ID: Identifier>(as type: ID.Type) -> FileHead<ID> {
    let start = SourcePosition(line: 1)
    var found = FileHead<ID>(idPosition: start, minutesPosition: start)
    let keys = ["id", "title", "minutes", "summary"]
    guard let head, let form = reader.form(head, under: FrontMatter.fence, keys: keys) else {
      return found
    }
    found.id = reader.neededID("id", in: form)
    found.title = reader.neededText("title", in: form)
    found.minutes = reader.neededNumber("minutes", in: form, range: 1...600)
    found.summary = reader.text("summary", in: form)
    found.idPosition = form["id"]?.position ?? start
    found.minutesPosition = form["minutes"]?.position ?? start
    return found
  }
}

extension Draft {
  /// Reads the body and takes over all that was found in the file.
  mutating func readBody(
    of file: OpenedFile, role: FileRole, exercise: ExerciseID? = nil
  ) -> BodyParser {
    var body = BodyParser(path: path, role: role, exercise: exercise)
    // A head that never ends has swallowed the body; that it is empty need not be said.
    if !file.isSwallowed { body.run(file.body) }
    diagnostics += file.reader.diagnostics + body.diagnostics
    declarations = body.declarations
    references = body.references
    return body
  }

  /// Says so where the minutes that an author states are far from those that reading takes:
  /// further than a third of them and five minutes.
  mutating func hold<ID>(minutes head: FileHead<ID>, against counted: Int) {
    // What could not be read could not be counted either.
    guard let stated = head.minutes, counted > 0, !diagnostics.hasErrors else { return }
    let apart = abs(stated - counted)
    guard 3 * (apart - 5) > stated else { return }
    report(.minutesApart(stated: stated, counted: counted), at: head.minutesPosition)
  }

  /// A folder is named as its id, with case left out of account.
  mutating func reportFolder<ID>(of head: FileHead<ID>, named folder: String) {
    guard let id = head.id?.rawValue, id.lowercased() != folder.lowercased() else { return }
    report(.folderNotNamedAsID(folder: folder, id: id), at: head.idPosition)
  }
}

extension OpenedFile {
  fileprivate var isSwallowed: Bool {
    reader.diagnostics.contains { $0.problem == .text(.unclosedFrontMatter) }
  }
}

extension String {
  /// The name of the folder that a file stands in.
  var folderName: String {
    utf8.split(separator: UInt8(ascii: "/")).dropLast().last.map { String(Substring($0)) } ?? ""
  }

  /// What follows the `NN-` of a module's folder; the whole where there is none.
  var afterNumber: String {
    numberedFolderName ?? self
  }

  /// What follows `NN-`; nothing for folders of other kinds.
  var numberedFolderName: String? {
    let bytes = Array(utf8)
    guard bytes.count > 3, bytes[0].isDigit, bytes[1].isDigit, bytes[2] == UInt8(ascii: "-") else {
      return nil
    }
    return String(decoding: bytes[3...], as: UTF8.self)
  }
}
