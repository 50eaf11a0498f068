import Answers
import Learning
import Words

/// What somebody does in a sitting, told by a name such as `7.120`: a seed and a number of changes.
///
/// The same name is always the same changes, so that whoever finds a workbook later can tell which
/// of its states it is in.
struct Script {
  let changes: [WorkbookEdit]
  /// The workbook before the first change, and after each.
  let states: [Workbook]

  static let course = CourseID("probe")

  init(named name: String) {
    let parts = name.split(separator: ".").compactMap { UInt64($0) }
    var dice = Dice(state: parts.first ?? 1)
    var states = [Self.fresh]
    var changes: [WorkbookEdit] = []
    let count = parts.count > 1 ? Int(parts[1]) : 60
    while changes.count < count {
      var workbook = states[changes.count]
      let change = dice.change(of: workbook, number: changes.count)
      guard workbook.apply(change) else { continue }
      changes.append(change)
      states.append(workbook)
    }
    self.changes = changes
    self.states = states
  }

  static let fresh = Workbook(
    id: Typing.id, course: course, courseVersion: "1",
    participant: Workbook.Participant(id: Typing.id), createdAt: Timestamp(seconds: 0))
}

/// Throws that come out the same each time.
struct Dice {
  private var state: UInt64

  init(state: UInt64) {
    // The first throws of small seeds are alike.
    self.state = state &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<8 { _ = next(1) }
  }

  mutating func next(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % sides
  }

  private static let prompts = ["A1-1", "A1-2", "client-interview.q3"].map { PromptID($0) }
  private static let texts = [
    "x", "ä", "sana ", "\n", "\"", "\\", "😀", "e\u{301}", "👩‍👧", "\u{200f}",
    "ensin soitto, sitten käynti. ",
  ]

  mutating func change(of workbook: Workbook, number: Int) -> WorkbookEdit {
    // The clock goes back now and then, as clocks do.
    let time = Timestamp(seconds: 1_700_000_000 + number - 3 * next(3))
    let prompt = Self.prompts[next(Self.prompts.count)]
    let kind = workbook.answers[prompt]?.kind
    let act: WorkbookEdit.Change =
      switch (next(20), kind) {
      case (_, nil): opened(prompt, as: next(4) == 0 ? .choice : .text)
      case (0, _): opened(prompt, as: next(4) == 0 ? .choice : .text)
      case (1, _): .skipped(prompt, kind: .text, question: "?", language: .swedish)
      case (2, _): .shared(prompt, next(2) == 0 ? .team : .private)
      case (3, _): .noted(prompt, ItemID("muu"), "todiste \(number)")
      case (4, _):
        .moved(Workbook.LastPlace(module: ModuleID("A1"), page: 1 + number, prompt: prompt))
      case (5, _): .finished(ModuleID("A1"))
      case (_, .choice): .valued(prompt, .choice(ChosenOptions(options: [ItemID("a\(number)")])))
      case (_, _): spliced(prompt, in: workbook)
      }
    return WorkbookEdit(at: time, act)
  }

  private func opened(_ prompt: PromptID, as kind: Prompt.KindName) -> WorkbookEdit.Change {
    .opened(prompt, kind: kind, question: "Mitä tapahtui?", language: .finnish)
  }

  private mutating func spliced(
    _ prompt: PromptID, in workbook: Workbook
  ) -> WorkbookEdit.Change {
    var text = ""
    if case .text(let current)? = workbook.answers[prompt]?.value { text = current }
    let scalars = Array(text.unicodeScalars)
    // Mostly at the end, as people write.
    let cut = next(3) == 0 ? next(scalars.count + 1) : scalars.count
    let removed = next(5) == 0 ? min(next(4), scalars.count - cut) : 0
    func bytes(_ range: Range<Int>) -> Int {
      scalars[range].reduce(0) { $0 + String($1).utf8.count }
    }
    return .spliced(
      prompt,
      Splice(
        offset: bytes(0..<cut), removed: bytes(cut..<cut + removed),
        inserted: Self.texts[next(Self.texts.count)], lengthBefore: text.utf8.count))
  }
}
