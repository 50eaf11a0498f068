import Answers
import Glibc
import Learning
import Storage
import Words

/// A full workbook whose program has died: 200 answers, and a journal of 256 KiB behind the last
/// checkpoint.
enum Filling {
  static func fills(_ path: String, course: String) throws {
    var policy = SavePolicy()
    policy.journalBytes = 1 << 20
    policy.idle = .seconds(3600)
    let store = try WorkbookStore.open(
      CourseID(course), in: DataFolder(at: path), at: Timestamp(seconds: 0), policy: policy
    ) { Script.fresh }
    for number in 0..<200 {
      let prompt = PromptID("X-\(number)")
      record(
        .opened(prompt, kind: .text, question: "Mitä tapahtui?", language: .finnish), in: store)
      record(.spliced(prompt, splice(String(repeating: "sana ", count: 200), behind: 0)), in: store)
    }
    store.checkpoint()
    while !store.takeReports().contains(.checkpointed(store.sequence)) { usleep(1000) }
    let prompt = PromptID("X-0")
    var length = 1000
    var bytes = 0
    while bytes < 256 << 10 {
      record(.spliced(prompt, splice("x", behind: length)), in: store)
      length += 1
      // About what a line of the journal takes.
      bytes += 170
    }
    // As a kill leaves it.
    _exit(0)
  }

  private static func record(_ change: WorkbookEdit.Change, in store: WorkbookStore) {
    guard store.record([WorkbookEdit(at: Timestamp(seconds: 1_795_251_600), change)]) else {
      exit(1)
    }
  }

  private static func splice(_ text: String, behind length: Int) -> Splice {
    Splice(offset: length, removed: 0, inserted: text, lengthBefore: length)
  }
}
