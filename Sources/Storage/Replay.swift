import Answers
import Learning

/// A workbook that is brought up to date, change by change.
///
/// As long as no change is missing, each is made as it was made first. Behind a gap an answer is
/// only believed once a record holds it whole: a splice that happens to fit is no proof.
struct Replay: Sendable {
  private(set) var workbook: Workbook
  private(set) var sequence: Int
  private(set) var restored: Set<PromptID> = []
  private(set) var latest: Timestamp?
  private(set) var hasGap = false
  /// The answers that are known to be complete; all of them while there is no gap.
  private var believed: Set<PromptID> = []

  init(from workbook: Workbook, at sequence: Int) {
    self.workbook = workbook
    self.sequence = sequence
  }

  mutating func replay(_ journals: [Journal]) {
    var records: [Int: JournalRecord] = [:]
    for record in journals.flatMap(\.records) where record.sequence > sequence {
      records[record.sequence] = record
    }
    for record in records.values.sorted(by: { $0.sequence < $1.sequence }) { replay(record) }
  }

  private mutating func replay(_ record: JournalRecord) {
    if record.sequence != sequence + 1 {
      hasGap = true
      believed = []
    }
    sequence = record.sequence
    guard make(record) else {
      hasGap = true
      return
    }
    latest = max(latest ?? record.edit.time, record.edit.time)
    if let prompt = record.edit.prompt { restored.insert(prompt) }
  }

  private mutating func make(_ record: JournalRecord) -> Bool {
    guard let prompt = record.edit.prompt else { return workbook.apply(record.edit) }
    if !hasGap || believed.contains(prompt) {
      let fits = workbook.apply(record.edit)
      guard let whole = record.whole else {
        if !fits { believed.remove(prompt) }
        return fits
      }
      if fits, workbook.answers[prompt]?.value == whole.value { return true }
    }
    guard let whole = record.whole else { return false }
    adopt(whole, for: prompt, at: record.edit.time)
    believed.insert(prompt)
    return true
  }

  private mutating func adopt(_ whole: Answer, for prompt: PromptID, at time: Timestamp) {
    var answer = whole
    if let old = workbook.answers[prompt] {
      answer.earlier = old.earlier
      if let value = old.value, !value.isEmpty, value != whole.value,
        value != old.earlier.last?.value
      {
        answer.earlier.append(Answer.Earlier(value: value, updatedAt: old.updatedAt))
      }
    }
    workbook.answers[prompt] = answer
    workbook.updatedAt = time
  }
}
