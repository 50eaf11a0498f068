import Answers
import Glibc
import Learning
import Storage
import Words

/// Digits typed into one answer, for tests that kill at any moment.
enum Typing {
  static let id = String(repeating: "5d0c", count: 8)
  private static let prompt = PromptID("A1")

  static func openStore(in path: String) throws -> WorkbookStore {
    var policy = SavePolicy()
    policy.syncDelay = .milliseconds(5)
    policy.journalBytes = 4096
    return try WorkbookStore.open(
      CourseID("probe"), in: DataFolder(at: path), at: Timestamp(seconds: 0), policy: policy
    ) {
      Workbook(
        id: id, course: CourseID("probe"), courseVersion: "1",
        participant: Workbook.Participant(id: id), createdAt: Timestamp(seconds: 0))
    }
  }

  /// Types digits at the end of one answer and says how many there are, for ever.
  static func types(in path: String) throws -> Never {
    let store = try openStore(in: path)
    let visit = WorkbookEdit.Change.opened(
      prompt, kind: .text, question: "?", language: .english)
    var length = 0
    if case .text(let text)? = store.workbook.answers[prompt]?.value { length = text.utf8.count }
    _ = store.record([WorkbookEdit(at: Timestamp(seconds: 0), visit)])
    while true {
      let splice = Splice(
        offset: length, removed: 0, inserted: String(length % 10), lengthBefore: length)
      let edit = WorkbookEdit(at: Timestamp(seconds: 0), .spliced(prompt, splice))
      guard store.record([edit]) else { exit(1) }
      length += 1
      say(String(length))
    }
  }

  /// Says whether it has become the one that writes, and stays until the test closes the pipe.
  static func races(in path: String) throws {
    let store = try openStore(in: path)
    say(store.access == .writable ? "writes" : "reads")
    while hear() != nil {}
    _ = store.close()
  }

  /// Says how many digits there are, all of them in order.
  static func checks(_ path: String) throws {
    let workbook = try WorkbookStore.read(CourseID("probe"), in: DataFolder(at: path))
    guard case .text(let text)? = workbook?.answers[prompt]?.value else { exit(0) }
    let inOrder = text.utf8.enumerated().allSatisfy { $0.offset % 10 == Int($0.element) - 48 }
    say(inOrder ? String(text.utf8.count) : "wrong")
  }
}
