import Learning

/// A name that polku gives to its files, in one of the folders that it keeps.
struct OwnName {
  private let place: String
  private let words: [String]
  private let isHidden: Bool

  /// - Parameter place: the folder in which the file lies; empty for the data folder itself.
  init?(_ name: String, in place: String) {
    self.place = place
    isHidden = name.utf8.first == UInt8(ascii: ".") || name.utf8.first == UInt8(ascii: "#")
    let bare = name.utf8.drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#") }
    words = bare.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard let first = words.first, !first.utf8.isEmpty, words.count > 1 else { return nil }
  }

  /// The course that a file of a workbook belongs to.
  static func course(of name: String) -> CourseID? {
    let bare = name.utf8.drop { $0 == UInt8(ascii: ".") }
    let first = bare.prefix { $0 != UInt8(ascii: ".") }
    return CourseID(rawValue: String(Substring(first)))
  }

  /// What the file is, where it is one of those that are asked for.
  func part(within scope: Removal.Scope) -> Removal.Part? {
    guard case .course(let course) = scope else { return part }
    guard ["workbooks", "backups", "damaged"].contains(place), words[0] == course.rawValue else {
      return nil
    }
    return part
  }

  private var part: Removal.Part? {
    let last = words[words.count - 1]
    if isHidden, last == "tmp" { return place.isEmpty || isKept ? .unfinished : nil }
    switch place {
    case "": return !isHidden && words == ["settings", "json"] ? .settings : nil
    case "workbooks" where !isHidden && CourseID(rawValue: words[0]) != nil:
      return partOfWorkbook(last)
    case "backups" where !isHidden && words.count == 3 && last == "json": return .backups
    case "damaged" where !isHidden && words.count > 2: return .damaged
    case "drafts": return .drafts
    case "teams" where ["json", "seen", "lock"].contains(words[1]): return .teams
    case "sessions" where ["journal", "json", "room", "lock"].contains(words[1]): return .sessions
    case "proposals" where ["journal", "json", "lock"].contains(words[1]): return .sessions
    default: return nil
    }
  }

  private var isKept: Bool {
    ["workbooks", "backups", "damaged", "drafts", "teams", "sessions", "proposals"].contains(place)
  }

  private func partOfWorkbook(_ last: String) -> Removal.Part? {
    switch words[1] {
    case "json" where words.count == 2: .workbook
    case "lock" where words.count == 2: .journals
    case "journal" where words.count == 2 || words.count == 3 && Int(last) != nil: .journals
    default: nil
    }
  }
}
