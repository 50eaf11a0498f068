import Answers
package import Learning
import Words

/// All questions of a course in its order, module by module, with how far each has come.
///
/// The questions of exercises stand behind those of the module that leads to them. Last come
/// answers whose question has left the course or is of another kind now: they can be read, and go
/// nowhere.
package struct Overview: Equatable, Sendable {
  package let course: CourseID
  package private(set) var parts: [OverviewPart] = []
  package private(set) var entries: [OverviewEntry] = []
  package private(set) var minutesLeft = 0
  /// Counted once, since the screen tells it at every key.
  private var counts: [OverviewFilter: Int] = [:]

  package init(of course: CourseID, on desk: Desk) {
    self.course = course
    let modules = desk.modules(of: course)
    var known: Set<PromptID> = []
    for module in modules {
      let entries = desk.entries(of: module, in: course, leaving: known)
      known.formUnion(entries.map(\.key))
      let progress = desk.workbooks[course]?.workbook.progress[module.id]
      append(
        entries.map(\.entry), title: "\(module.id) \(module.title)",
        minutesLeft: desk.workbooks[course]?.workbook.minutesLeft(in: module) ?? module.minutes,
        isFinished: progress?.completedAt != nil)
    }
    (done, asked) = (parts.reduce(0) { $0 + $1.done }, parts.reduce(0) { $0 + $1.asked })
    append(desk.leftEntries(of: course, besides: known), title: desk.wording.overview.leftCourse)
    for filter in OverviewFilter.allCases { counts[filter] = entries.count { filter.lets($0) } }
    if let outline = desk.outline(course) {
      minutesLeft = CourseProgress(of: outline, on: desk).minutesLeft
    }
  }

  private mutating func append(
    _ added: [OverviewEntry], title: String, minutesLeft: Int? = nil, isFinished: Bool = false
  ) {
    guard !added.isEmpty else { return }
    let range = entries.count..<(entries.count + added.count)
    entries += added
    parts.append(
      OverviewPart(
        title: title, minutesLeft: minutesLeft, isFinished: isFinished, entries: range,
        asked: added.count { $0.prompt != nil },
        done: added.count { $0.prompt != nil && $0.isDone }))
  }

  /// How many questions a filter lets through.
  package func count(_ filter: OverviewFilter) -> Int { counts[filter] ?? 0 }

  /// How many of the questions that the course has are answered or skipped, and how many it has.
  package private(set) var done = 0
  package private(set) var asked = 0
}

extension Desk {
  func modules(of course: CourseID) -> [LearningModule] {
    courses[course]?.course.modules.compactMap { $0.text(in: contentLanguage) } ?? []
  }

  /// A module's questions page by page, those of the exercises behind the link into them.
  fileprivate func entries(
    of module: LearningModule, in course: CourseID, leaving known: Set<PromptID>
  ) -> [(key: PromptID, entry: OverviewEntry)] {
    var found: [(key: PromptID, entry: OverviewEntry)] = []
    for (index, page) in module.pages.enumerated() {
      let place = ReaderPlace(course: course, module: module.id, page: index + 1)
      for block in page.blocks {
        switch block {
        case .prompt(let prompt):
          found.append((prompt.id, entry(for: prompt, at: place, label: prompt.id.rawValue)))
        case .exercise(let link):
          found += entries(of: link, at: place)
        case .prose, .media, .example, .note, .step, .broken:
          break
        }
      }
    }
    // Two modules may lead to one exercise; its questions stand at the first way into it.
    found.removeAll { known.contains($0.key) }
    return found + stars(of: module, in: course)
  }

  private func entries(
    of link: ExerciseLink, at place: ReaderPlace
  ) -> [(key: PromptID, entry: OverviewEntry)] {
    guard let exercise = exercise(link.exercise, in: place.course) else { return [] }
    var number = 0
    return exercise.pages.enumerated().flatMap { index, page in
      page.prompts.map { prompt in
        number += 1
        var inside = place
        (inside.exercise, inside.page) = (link.exercise, index + 1)
        // The ids within an exercise are for files, not for people.
        return (prompt.id, entry(for: prompt, at: inside, label: "\(link.id)/\(number)"))
      }
    }
  }

  /// The cards that were given a star, which are kept among the answers as well.
  private func stars(
    of module: LearningModule, in course: CourseID
  ) -> [(key: PromptID, entry: OverviewEntry)] {
    guard let answer = workbooks[course]?.workbook.answers[module.id.starredID],
      case .choice(let chosen)? = answer.value,
      let page = module.pages.firstIndex(where: { !$0.examples.isEmpty })
    else { return [] }
    let cards = examples(in: course)
    let titles = chosen.options.map { id in
      cards.first { $0.card.id == id }?.card.title ?? id.rawValue
    }
    let entry = OverviewEntry(
      answer: module.id.starredID, prompt: nil, label: "★",
      question: wording.examples.starredQuestion, state: .answered,
      isShared: answer.sharing == .team, line: titles.joined(separator: " · "),
      updatedAt: answer.updatedAt, versions: answer.earlier.count,
      place: ReaderPlace(course: course, module: module.id, page: page + 1), hasOtherKind: false)
    return [(module.id.starredID, entry)]
  }

  private func entry(
    for prompt: Prompt, at place: ReaderPlace, label: String
  ) -> OverviewEntry {
    var keeper = prompt.id
    if case .claims(.again(let first)) = prompt.kind { keeper = first }
    let workbook = workbooks[place.course]?.workbook
    let answer = workbook?.answers[keeper].flatMap { $0.kind == prompt.kind.name ? $0 : nil }
    var place = place
    place.prompt = prompt.id
    let state = state(of: prompt, answer: answer, in: place.course)
    let lines = answerLines(for: prompt, in: place.course)
    let line = state == .empty ? nil : answer?.value.map { lines.line(of: $0) }
    // What was said to claims the first time is no earlier answer to the second.
    let hasOwn = keeper == prompt.id || state != .empty
    return OverviewEntry(
      answer: keeper, prompt: prompt, label: label, question: prompt.question, state: state,
      isShared: answer?.sharing == .team, line: line ?? "", updatedAt: answer?.updatedAt,
      versions: hasOwn ? answer?.earlier.count { !$0.value.isBlank } ?? 0 : 0, place: place,
      hasOtherKind: false)
  }

  private func state(
    of prompt: Prompt, answer: Answer?, in course: CourseID
  ) -> OverviewState {
    switch workbooks[course]?.workbook.state(of: prompt, in: courses[course]?.course) {
    case .skipped: .skipped
    case .answered: .answered
    // Whoever has emptied an answer has begun it, too; here it counts that nothing stands there.
    case .begun: answer?.value?.isBlank ?? true ? .empty : .begun
    case .untouched, nil: .empty
    }
  }
}

extension Desk {
  /// Answers whose question the course no longer has, or asks in another way.
  fileprivate func leftEntries(
    of course: CourseID, besides known: Set<PromptID>
  ) -> [OverviewEntry] {
    guard let workbook = workbooks[course]?.workbook else { return [] }
    let stars = Set(modules(of: course).map(\.id.starredID))
    let left = workbook.answers.filter { !stars.contains($0.key) }.sorted { $0.key < $1.key }
    return left.compactMap { id, answer in
      let prompt = courses[course]?.course.prompt(id, in: contentLanguage)
      if known.contains(id), prompt?.kind.name == answer.kind { return nil }
      let entry = leftEntry(id, answer, isKnown: prompt != nil, course)
      return entry.isReadable ? entry : nil
    }
  }

  private func leftEntry(
    _ id: PromptID, _ answer: Answer, isKnown: Bool, _ course: CourseID
  ) -> OverviewEntry {
    let value = answer.value.flatMap { $0.isBlank ? nil : $0 }
    let state: OverviewState = value == nil ? .empty : .answered
    return OverviewEntry(
      answer: id, prompt: nil, label: id.rawValue, question: answer.question, state: state,
      isShared: answer.sharing == .team,
      line: value.map { answerLines(for: nil, in: course).line(of: $0) } ?? "",
      updatedAt: answer.updatedAt, versions: answer.earlier.count { !$0.value.isBlank }, place: nil,
      hasOtherKind: isKnown)
  }
}
