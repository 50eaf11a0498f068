import Glibc
import Testing

/// Words that must not stand in the code of `Sources`, and where they may for a reason.
struct Ban: Sendable, CustomTestStringConvertible {
  let word: String
  let why: String
  /// A file, or all files of a target, with the reason.
  var exceptions: [String: String] = [:]
  /// The targets that the ban is for; all where none is named.
  var targets: Set<String> = []

  var testDescription: String { word }

  func allows(_ file: Checkout.File) -> Bool {
    if !targets.isEmpty, !targets.contains(file.target) { return true }
    return exceptions.keys.contains { file.path == "Sources/" + $0 || file.target == $0 }
  }
}

@Suite("What must never be")
struct BanTests {
  @Test("stands nowhere in the sources, but where its reason is told", arguments: bans)
  func banned(ban: Ban) {
    for file in Checkout.sources where !ban.allows(file) && file.text.holds(ban.word) {
      for line in file.code where line.text.holds(ban.word) {
        Issue.record("\(file.path):\(line.number): \(ban.word): \(ban.why)")
      }
    }
  }

  @Test("is excepted only where it still stands", arguments: bans)
  func exceptionsAreUsed(ban: Ban) {
    for place in ban.exceptions.keys {
      let isUsed = Checkout.sources.contains { file in
        (file.path == "Sources/" + place || file.target == place)
          && file.code.contains { $0.text.holds(ban.word) }
      }
      #expect(isUsed, "\(place) no longer holds \(ban.word)")
    }
  }

  @Test("includes names that say nothing", arguments: Checkout.sources)
  func names(file: Checkout.File) {
    for part in ["Manager", "Helper", "Utils", "Util"] where file.text.offset(of: part) != nil {
      for line in file.code {
        #expect(
          !line.text.declares(nameEndingWith: part), "\(file.path):\(line.number): \(part)")
      }
    }
  }

  @Test("includes unfinished work", arguments: Checkout.sources + Checkout.tests + Checkout.pages)
  func unfinished(file: Checkout.File) {
    guard file.path != "Tests/TidyTests/BanTests.swift" else { return }
    #expect(!file.text.holds("TODO") && !file.text.holds("FIXME"))
  }

  @Test("includes the paths of one machine", arguments: Checkout.sources + Checkout.tests)
  func paths(file: Checkout.File) {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    for path in [Checkout.top, home] where path.utf8.count > 1 {
      #expect(!file.text.holds(path + "/"))
    }
  }

  /// An answer that silently fails must have been thought about.
  @Test("includes an error that is thrown away without a reason", arguments: Checkout.sources)
  func swallowed(file: Checkout.File) {
    guard BanTests.swallowing[file.path] == nil, file.text.holds("try?") else { return }
    let lines = file.lines
    for (index, line) in lines.enumerated() where line.holds("try?") {
      let near = lines[max(0, index - 4)...min(lines.count - 1, index + 1)]
      #expect(near.contains { $0.holds("//") }, "\(file.path):\(index + 1) gives no reason")
    }
  }

  /// Files whose thrown-away errors have their reason here.
  static let swallowing = [
    "Sources/Storage/CourseFiles.swift": "what cannot be tidied away now is tidied another time",
    "Sources/Storage/CourseLock.swift": "who holds the lock is only told, and the lock holds",
    "Sources/Storage/EditorDraft.swift": "what cannot be tidied away now is tidied another time",
    "Sources/Storage/Journal.swift": "each failure is damage, which the caller reports",
    "Sources/Storage/WorkbookStore+Opening.swift":
      "without a newest checkpoint one is written, which is the safe way",
  ]
}

extension String {
  /// Whether a type of which the name ends so is declared here.
  fileprivate func declares(nameEndingWith part: String) -> Bool {
    let words = split(separator: " ").map { $0.prefix { $0.isLetter } }
    return zip(words, words.dropFirst()).contains {
      ["struct", "class", "enum", "protocol", "actor"].contains($0) && $1.hasSuffix(part)
    }
  }
}
