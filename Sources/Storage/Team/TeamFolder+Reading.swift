import Answers
import CPlatform
import Glibc
import JSONTree

/// A file among the hand-ins, before anybody has looked inside.
struct FoundFile: Sendable {
  /// As it is shown; of a name that is no text with stand-ins.
  var shownName: String
  /// For opening it.
  var name: String?
  var kind: SyncName
}

extension TeamFolder {
  /// The most that one hand-in may have.
  static let fileLimit = 8 << 20

  /// What lies among the hand-ins, in the order of the names' bytes.
  func found(in folder: Folder) throws(StorageError) -> [FoundFile] {
    try disk.names(in: folder).sorted { $0.lexicographicallyPrecedes($1) }.map { bytes in
      let name = String(validating: bytes, as: UTF8.self)
      // Shown with stand-ins for what is not UTF-8; it is never opened by this name.
      let shown = name ?? String(decoding: bytes, as: UTF8.self)
      return FoundFile(
        shownName: Self.handInsName + "/" + shown.onOneLine, name: name, kind: SyncName(bytes))
    }
  }

  /// What a name leads to, where that is worth opening: opening a device can set it to work.
  func facts(of name: String, in folder: Folder) -> Result<polku_file_facts, HandInProblem> {
    do throws(StorageError) {
      let facts = try disk.facts(of: name, in: folder)
      guard facts.is_folder == 0 else { return .failure(.folder) }
      guard facts.is_link == 0 else { return .failure(.link) }
      guard facts.is_regular != 0 else { return .failure(.notARegularFile) }
      let limit = Self.fileLimit
      return facts.size <= limit ? .success(facts) : .failure(.tooLarge(limit: limit))
    } catch {
      return .failure(HandInProblem(error))
    }
  }

  /// The whole of a file that is as it was when it was looked at, and stays so while it is read.
  func bytes(
    of name: String, in folder: Folder, expecting facts: polku_file_facts
  ) -> Result<[UInt8], HandInProblem> {
    do throws(StorageError) {
      let file = try disk.openToRead(name, in: folder)
      defer { disk.abandon(file) }
      let isExpected = try disk.facts(of: file).isSame(as: facts)
      guard isExpected, facts.is_regular != 0 else { return .failure(.changing) }
      let size = Int(facts.size)
      let bytes = try disk.contents(of: file, expecting: size, limit: Self.fileLimit)
      let isStill = try disk.facts(of: file).isSame(as: facts) && bytes.count == size
      return isStill ? .success(bytes) : .failure(.changing)
    } catch {
      return .failure(HandInProblem(error))
    }
  }

  /// What stands in a file, where it is a hand-in that belongs into this folder.
  func handIn(in bytes: [UInt8]) throws(HandInProblem) -> HandInFile.Reading {
    let reading: HandInFile.Reading
    do { reading = try HandInFile.read(bytes) } catch { throw HandInProblem(error) }
    let handIn = reading.handIn
    guard handIn.course == team.course else { throw .otherCourse(handIn.course) }
    guard handIn.isInvented == team.isInvented else {
      throw handIn.isInvented ? .invented : .notInvented
    }
    return reading
  }
}

extension String {
  /// With stand-ins for everything that could break a line of a list.
  fileprivate var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    var line = UnicodeScalarView()
    for scalar in unicodeScalars {
      line.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(line)
  }
}

extension HandInFile.Reading {
  /// What of the file does not count though the rest does.
  var partialProblem: HandInProblem? {
    if !privateAnswers.isEmpty { return .privateAnswers(privateAnswers) }
    let unread = handIn.unreadAnswers.map(\.key)
    return unread.isEmpty ? nil : .partlyUnderstood(unread.sorted())
  }
}

extension HandInProblem {
  init(_ error: StorageError) {
    switch error.reason {
    case .system(ELOOP): self = .link
    case .system(ENXIO), .notARegularFile: self = .notARegularFile
    case .system(let code): self = .system(code)
    case .tooLarge(let limit): self = .tooLarge(limit: limit)
    case .doesNotReadBack, .workbook, .usedByOther, .noHome: self = .system(EINVAL)
    }
  }
}
