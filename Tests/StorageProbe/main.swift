// A program for the tests of Storage: it types until somebody kills it, or tries to become the one
// that writes.

import Answers
import Glibc
import Learning
import Storage
import Words

/// Says a line to the test at once.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

func openStore(in path: String) throws -> WorkbookStore {
  let id = String(repeating: "5d0c", count: 8)
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
func type(in path: String) throws -> Never {
  let store = try openStore(in: path)
  let prompt = PromptID("A1")
  let visit = WorkbookEdit.Change.opened(
    prompt, kind: .text, question: "?", language: .english)
  var length = 0
  if case .text(let text)? = store.workbook.answers[prompt]?.value { length = text.utf8.count }
  _ = store.record([WorkbookEdit(at: Timestamp(seconds: 0), visit)])
  while true {
    let splice = Splice(
      offset: length, removed: 0, inserted: String(length % 10), lengthBefore: length)
    guard store.record([WorkbookEdit(at: Timestamp(seconds: 0), .spliced(prompt, splice))]) else {
      exit(1)
    }
    length += 1
    say(String(length))
  }
}

switch CommandLine.arguments.dropFirst().first {
case "type":
  try type(in: CommandLine.arguments[2])
case "race":
  let store = try openStore(in: CommandLine.arguments[2])
  say(store.access == .writable ? "writes" : "reads")
  // The lock is held until the test closes the pipe.
  var byte: UInt8 = 0
  while read(0, &byte, 1) > 0 {}
  _ = store.close()
case "check":
  // How many digits there are, all of them in order; for proofs that kill at every call.
  let workbook = try WorkbookStore.read(
    CourseID("probe"), in: DataFolder(at: CommandLine.arguments[2]))
  guard case .text(let text)? = workbook?.answers[PromptID("A1")]?.value else { exit(0) }
  let inOrder = text.utf8.enumerated().allSatisfy { $0.offset % 10 == Int($0.element) - 48 }
  say(inOrder ? String(text.utf8.count) : "wrong")
default:
  exit(64)
}
