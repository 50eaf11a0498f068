package import Answers
package import Learning
import Words

/// An answer as it is, and as it was: what can be read again, and taken back.
package struct AnswerVersions: Equatable, Sendable {
  /// One of the states in which the answer was left.
  package struct Version: Equatable, Sendable {
    package var value: AnswerValue
    package var updatedAt: Timestamp
    /// Whether the question could be answered like this today.
    package var fits: Bool
  }

  package let entry: OverviewEntry
  package let course: CourseID
  /// The answer as it is now; nothing where it is empty.
  package private(set) var present: Version?
  package private(set) var isSkipped = false
  /// The latest first.
  package private(set) var earlier: [Version] = []
  private var notes: [ItemID: String] = [:]

  /// Nothing where the question was never answered.
  package init?(of entry: OverviewEntry, in course: CourseID, on desk: Desk) {
    guard let answer = desk.workbooks[course]?.workbook.answers[entry.answer] else { return nil }
    self.entry = entry
    self.course = course
    let kind = entry.prompt?.kind.name ?? answer.kind
    notes = answer.notes
    isSkipped = answer.isSkipped
    // An answer of another kind is no answer to the question, and stands behind it on its own.
    if let value = answer.value, !value.isBlank, value.kind == kind {
      present = Version(value: value, updatedAt: answer.updatedAt, fits: true)
    }
    earlier = answer.earlier.reversed().filter { !$0.value.isBlank }.map {
      Version(value: $0.value, updatedAt: $0.updatedAt, fits: $0.value.kind == kind)
    }
  }

  /// A version word by word.
  package func lines(of version: Version, on desk: Desk) -> [String] {
    let prompt = version.fits ? entry.prompt : nil
    return desk.answerLines(for: prompt, in: course)
      .lines(of: version.value, notes: version == present ? notes : [:])
  }

  /// The present answer word by word, or why there is nothing to read.
  package func presentLines(on desk: Desk) -> [String] {
    let words = desk.wording.overview
    // What the starred cards are called stands in the course, and in the overview already.
    if present != nil, entry.prompt == nil, entry.place != nil { return [entry.line] }
    return present.map { lines(of: $0, on: desk) }
      ?? [isSkipped ? words.skippedNow : words.emptyNow]
  }
}

extension Desk {
  /// A moment as the list of versions tells it, `12.3.2026 klo 10.15`.
  package func inWords(_ time: Timestamp) -> String {
    let civil = time.civil(offset: clockOffset)
    let date = wording.document.date(civil.day, civil.month, civil.year)
    return wording.overview.at(date, wording.document.clock(civil.hour, civil.minute))
  }
}

/// What was taken back from earlier versions, with the way back again.
package struct TakingBack: Equatable, Sendable {
  private struct Step: Equatable, Sendable {
    var answer: PromptID
    var before: Answer
    var after: Answer
  }

  private static let mostSteps = 100
  private var steps: [Step] = []

  package init() {}

  /// Makes an earlier version the answer; the answer that there is becomes an earlier version.
  package mutating func takeBack(
    _ version: AnswerVersions.Version, of versions: AnswerVersions, on desk: inout Desk
  ) -> [Effect] {
    let (id, course) = (versions.entry.answer, versions.course)
    guard let before = desk.workbooks[course]?.workbook.answers[id],
      !desk.refusesToWrite(course)
    else { return [] }
    guard version.fits else {
      desk.notice = .overview(.otherKindVersion)
      return []
    }
    guard version.value != before.value else {
      desk.notice = .overview(.sameAlready)
      return []
    }
    let isSame = before.kind == version.value.kind
    let question = isSame ? before.question : versions.entry.question
    let language = isSame ? before.language : desk.contentLanguage
    let effects = desk.record(
      [
        .opened(id, kind: version.value.kind, question: question, language: language),
        .valued(id, version.value),
      ], in: course)
    if let after = desk.workbooks[course]?.workbook.answers[id] {
      steps.append(Step(answer: id, before: before, after: after))
      steps.removeFirst(max(0, steps.count - Self.mostSteps))
    }
    desk.notice = .overview(.takenBack(desk.inWords(version.updatedAt)))
    return effects + [.sync(course)]
  }

  /// Puts the answer back that was there before the last version was taken back.
  ///
  /// Not where the answer has been worked on since: that would take the new words away.
  package mutating func undo(in course: CourseID, on desk: inout Desk) -> [Effect] {
    guard !desk.refusesToWrite(course) else { return [] }
    while let step = steps.popLast() {
      guard desk.workbooks[course]?.workbook.answers[step.answer] == step.after else { continue }
      let effects = desk.record([.taken(step.answer, step.before)], in: course)
      desk.notice = .overview(.turnedBack)
      return effects + [.sync(course)]
    }
    desk.notice = .nothingToUndo
    return []
  }
}

/// What an overview has to say.
package enum OverviewNotice: Equatable, Sendable {
  /// A version has become the answer; when it was written.
  case takenBack(String)
  case turnedBack
  case otherKindVersion
  case sameAlready
  /// The question has left the course.
  case goesNowhere
  case nothingToRead

  func sentence(in words: OverviewWording) -> String {
    switch self {
    case .takenBack(let time): words.takenBack(time)
    case .turnedBack: words.turnedBack
    case .otherKindVersion: words.otherKindVersion
    case .sameAlready: words.sameAlready
    case .goesNowhere: words.goesNowhere
    case .nothingToRead: words.nothingToRead
    }
  }
}
