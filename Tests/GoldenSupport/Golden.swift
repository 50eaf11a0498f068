package import Cells
import Glibc

/// Compares a frame with the picture that was kept of it, or keeps a new one.
///
/// `RECORD_GOLDEN=1 swift test` draws the pictures anew and fails, so that nobody records without
/// looking at the difference.
///
/// - Parameters:
///   - name: the screen and the case, as in `Home/two-modules-fi`.
///   - testFile: a file of the test target whose folder `Golden` holds the picture.
package func expectGolden(
  _ frame: Frame, _ name: String, testFile: String = #filePath
) throws(GoldenFailure) {
  let path = try targetFolder(of: testFile) + "/Golden/" + name + ".frame"
  try expect(picture(of: frame), at: path)
}

/// Compares a text with the file that was kept of it, or keeps a new one.
///
/// - Parameters:
///   - name: the file below `Golden`, as in `Answers/claims.md`.
package func expectGolden(
  text: String, _ name: String, testFile: String = #filePath
) throws(GoldenFailure) {
  try expect(text, at: targetFolder(of: testFile) + "/Golden/" + name)
}

/// Compares a page of the documentation that is made from the program with the one in `docs`.
package func expectPage(
  _ text: String, _ name: String, testFile: String = #filePath
) throws(GoldenFailure) {
  try expect(text, at: targetFolder(of: testFile) + "/../../docs/" + name)
}

private func expect(_ made: String, at path: String) throws(GoldenFailure) {
  if getenv("RECORD_GOLDEN") != nil {
    try write(made, to: path)
    throw .recorded(path)
  }
  guard let kept = read(path) else { throw .missing(path, drawn: made) }
  guard Array(kept.utf8) == Array(made.utf8) else {
    throw .different(path, kept: kept, drawn: made)
  }
}

/// Why a picture is not as it was.
package enum GoldenFailure: Error, CustomStringConvertible {
  case recorded(String)
  case missing(String, drawn: String)
  case different(String, kept: String, drawn: String)
  case noTestTarget(String)
  case unwritable(String)

  package var description: String {
    switch self {
    case .recorded(let path): "Recorded \(path). Look at it, then run the tests again."
    case .missing(let path, let drawn):
      "There is no \(path). RECORD_GOLDEN=1 would keep this picture:\n\(drawn)"
    case .different(let path, let kept, let drawn):
      "The picture differs from \(path).\n\(difference(between: kept, and: drawn))"
    case .noTestTarget(let file): "\(file) stands in no folder below Tests."
    case .unwritable(let path): "\(path) cannot be written."
    }
  }
}

/// The picture as it stands in a file: text between bars, a line, and the roles between bars.
package func picture(of frame: Frame) -> String {
  let rows = frame.textRows.map { "|\($0)|\n" } + ["---\n"] + frame.roleRows.map { "|\($0)|\n" }
  return rows.joined()
}

private func difference(between kept: String, and drawn: String) -> String {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).map { row in
    let before = row < old.count ? String(old[row]) : ""
    let after = row < new.count ? String(new[row]) : ""
    return before == after ? "  \(after)" : "- \(before)\n+ \(after)"
  }.joined(separator: "\n")
}

private func targetFolder(of testFile: String) throws(GoldenFailure) -> String {
  var parts = testFile.split(separator: "/", omittingEmptySubsequences: false)
  while parts.count > 2, parts[parts.count - 2] != "Tests" { parts.removeLast() }
  guard parts.count > 2 else { throw .noTestTarget(testFile) }
  return parts.joined(separator: "/")
}

private func read(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func write(_ text: String, to path: String) throws(GoldenFailure) {
  makeFolders(above: path)
  guard let file = fopen(path, "w") else { throw .unwritable(path) }
  let bytes = Array(text.utf8)
  let written = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, written == bytes.count else { throw .unwritable(path) }
}

private func makeFolders(above path: String) {
  for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
    // A folder that is there already is as good as a new one; writing the file tells the rest.
    mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o755)
  }
}
