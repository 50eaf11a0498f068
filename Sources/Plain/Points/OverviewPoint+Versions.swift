import Answers
import Learning
import Sittings
import Words

// One question of the overview: its answer as it is, and as it was.
extension OverviewPoint {
  /// The question of a number, or the one that was told last.
  private func entry(_ act: Act, _ rest: String, in turn: inout Turn) -> OverviewEntry? {
    if rest.utf8.isEmpty, let entry { return entry }
    guard let number = Numerals.number(rest) else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + " 1"))
      return nil
    }
    guard rows.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(rows.count))
      return nil
    }
    return list.entry(of: rows[number - 1])
  }

  mutating func showEntry(_ rest: String, in turn: inout Turn) {
    guard let entry = entry(.show, rest, in: &turn) else { return }
    self.entry = entry
    sayVersions(of: entry, in: &turn)
  }

  func sayVersions(of entry: OverviewEntry, in turn: inout Turn) {
    let words = turn.words
    turn.quote("\(entry.label): \(entry.question)")
    guard let versions = AnswerVersions(of: entry, in: id, on: turn.desk) else {
      turn.say(words.overview.emptyNow)
      turn.say(words.plain.enterGoesBack)
      return
    }
    if let present = versions.present {
      turn.say(words.plain.overview.now(turn.desk.inWords(present.updatedAt)))
    }
    for line in versions.presentLines(on: turn.desk) { turn.quote(line.spoken) }
    guard !versions.earlier.isEmpty else {
      turn.say(words.plain.overview.noVersions)
      turn.say(words.plain.enterGoesBack)
      return
    }
    turn.say(words.overview.versions(versions.earlier.count) + ":")
    for (index, version) in versions.earlier.enumerated() {
      let first = versions.lines(of: version, on: turn.desk).first ?? ""
      let time = turn.desk.inWords(version.updatedAt)
      turn.quote("\(index + 1). \(time): \(first.spoken)")
    }
    turn.say(words.plain.overview.howVersions(turn.typed(.restore) + " 1"))
    turn.say(words.plain.enterGoesBack)
  }

  func sayVersion(_ number: Int, of entry: OverviewEntry, in turn: inout Turn) {
    guard let version = version(number, of: entry, in: &turn) else { return }
    turn.say(turn.plain.overview.version(turn.desk.inWords(version.0.updatedAt)))
    for line in version.1.lines(of: version.0, on: turn.desk) { turn.quote(line.spoken) }
  }

  private func version(
    _ number: Int, of entry: OverviewEntry, in turn: inout Turn
  ) -> (AnswerVersions.Version, AnswerVersions)? {
    let versions = AnswerVersions(of: entry, in: id, on: turn.desk)
    let earlier = versions?.earlier ?? []
    guard let versions, earlier.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(earlier.count))
      return nil
    }
    return (earlier[number - 1], versions)
  }

  /// Makes an earlier version the answer.
  mutating func restore(_ rest: String, in turn: inout Turn) {
    guard let entry, let number = Numerals.number(rest) else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(.restore) + " 1"))
      return
    }
    guard let (version, versions) = version(number, of: entry, in: &turn) else { return }
    guard version.fits else { return turn.say(turn.words.overview.otherKindVersion) }
    guard version.value != versions.present?.value else {
      return turn.say(turn.words.overview.sameAlready)
    }
    guard turn.restore(version.value, of: entry, in: id) else { return }
    list.renew(on: turn.desk)
    turn.say(turn.plain.overview.takenBack(turn.typed(.undo)))
  }

  mutating func share(_ rest: String, in turn: inout Turn) {
    let all = Turn.behindAll(rest)
    guard let entry = entry(.share, all ?? rest, in: &turn) else { return }
    if all == nil {
      turn.share(entry.answer, in: id)
    } else if let module = entry.place?.module {
      turn.share(module: module, in: id)
    } else {
      turn.desk.notice = .sharing(.nothingInModule)
    }
    list.renew(on: turn.desk)
  }
}

extension String {
  /// Without the signs that only set a line off from others.
  fileprivate var spoken: String {
    let marks: Set<Unicode.Scalar> = [" ", "•"]
    return String(String.UnicodeScalarView(unicodeScalars.drop { marks.contains($0) }))
  }
}

extension Turn {
  /// Makes a value the answer to a question again; what stood there becomes an earlier version.
  mutating func restore(_ value: AnswerValue, of entry: OverviewEntry, in course: CourseID) -> Bool
  {
    guard !desk.refusesToWrite(course),
      let answer = desk.workbooks[course]?.workbook.answers[entry.answer]
    else { return false }
    let question = answer.kind == value.kind ? answer.question : entry.question
    let before = UndoSteps.State(of: entry.answer, in: course, on: desk)
    wish(
      desk.record(
        [
          .opened(
            entry.answer, kind: value.kind, question: question, language: desk.contentLanguage),
          .valued(entry.answer, value),
        ], in: course))
    memory.visited = nil
    wish(.sync(course))
    keepStep(from: before, of: entry.answer, in: course, value.kind, question)
    return true
  }
}
