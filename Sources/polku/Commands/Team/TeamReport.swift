import Answers
import JSONTree
import Learning
import Sittings
import Words

/// What `polku team status` tells, for people and for other programs.
struct TeamReport {
  let team: Team
  let survey: TeamSurvey
  /// Nothing where the course is not on this machine.
  let course: Course?
  let words: Wording

  var text: String {
    let parts = [heading, people, prompts, troubles].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var heading: [String] {
    let title = course?.title(in: words.language) ?? team.course.rawValue
    let name = (team.name.map { $0 + " · " } ?? "") + "\(title) (\(team.course))"
    return [name] + (team.isInvented ? [words.team.rehearsal] : [])
      + (course == nil ? [words.team.courseMissing(team.course.rawValue)] : [])
  }

  private var people: [String] {
    let own = words.team
    guard survey.participants > 0 else {
      return [own.nobody] + (survey.withdrawn > 0 ? [own.withdrawn(survey.withdrawn)] : [])
    }
    var first = [own.participants(survey.participants)]
    if !survey.names.isEmpty {
      first.append(own.named(survey.names.joined(separator: ", ")))
      if survey.anonymous > 0 { first.append(own.anonymous(survey.anonymous)) }
    }
    var lines = [first.joined(separator: " ")]
    if survey.withdrawn > 0 { lines.append(own.withdrawn(survey.withdrawn)) }
    if survey.merged > 0 { lines.append(own.merged(survey.merged)) }
    if survey.withSeveralVersions > 0 { lines.append(own.versions(survey.withSeveralVersions)) }
    return lines
  }

  /// Module by module: what is answered, and what the team is asked and nobody has answered.
  private var prompts: [String] {
    guard survey.participants > 0 else { return [] }
    var lines: [String] = []
    var told: Set<PromptID> = []
    for (title, prompts) in sections {
      let asked = prompts.filter { survey.counts[$0.id] != nil || $0.audience != .own }
      guard !asked.isEmpty else { continue }
      lines.append(title)
      lines += asked.map { "  " + line($0.id, question: $0.question) }
      told.formUnion(asked.map(\.id))
    }
    let others = survey.counts.keys.filter { !told.contains($0) }.sorted()
    if !others.isEmpty {
      if course != nil { lines.append(words.document.leftCourse) }
      lines += others.map { "  " + line($0, question: nil) }
    }
    let isThin = survey.counts.values.contains { $0.answers < TeamAnswers.threshold }
    return lines + (isThin ? ["", words.team.thin(TeamAnswers.threshold)] : [])
  }

  private var sections: [(title: String, prompts: [Prompt])] {
    guard let course else { return [] }
    let modules = course.modules.compactMap { $0.text(in: words.language) }
    let exercises = course.exercises.sorted { $0.key < $1.key }.compactMap {
      $0.value.text(in: words.language)
    }
    return modules.map { ("\($0.id) \($0.title)", $0.prompts.filter(\.hasAnswersOfItsOwn)) }
      + exercises.map { ($0.title, $0.prompts) }
  }

  private func line(_ id: PromptID, question: String?) -> String {
    let count = survey.counts[id] ?? TeamSurvey.Count()
    var told = count.answers == 0 ? words.team.noAnswers : words.team.answers(count.answers)
    if count.skipped > 0 { told += ", " + words.team.skipped(count.skipped) }
    if (1..<TeamAnswers.threshold).contains(count.answers) { told += " *" }
    return id.rawValue + (question.map { "  " + $0 } ?? "") + "  " + told
  }

  private var troubles: [String] {
    let partly = survey.problems.filter(\.problem.isPartial)
    let others = survey.problems.filter { !$0.problem.isPartial }
    return lines(of: others, under: words.team.troubles)
      + lines(of: partly, under: words.team.troublesPartly)
  }

  private func lines(of files: [TroubledFile], under heading: String) -> [String] {
    guard !files.isEmpty else { return [] }
    return [heading] + files.map { "  \($0.file): \($0.problem.sentence(in: words))" }
  }
}

extension Prompt {
  /// The second round of claims is kept with the first.
  fileprivate var hasAnswersOfItsOwn: Bool {
    guard case .claims(.again) = kind else { return true }
    return false
  }
}

extension TeamReport {
  var json: JSON {
    .object([
      .init("course", .string(team.course.rawValue)),
      .init("name", team.name.map(JSON.string) ?? .null),
      .init("invented", .bool(team.isInvented)),
      .init("participants", .integer(survey.participants)),
      .init("names", .array(survey.names.map(JSON.string))),
      .init("anonymous", .integer(survey.anonymous)),
      .init("withdrawn", .integer(survey.withdrawn)),
      .init("answers", counts { $0.answers }),
      .init("skipped", counts { $0.skipped }),
      .init("merged", .integer(survey.merged)),
      .init("severalVersions", .integer(survey.withSeveralVersions)),
      .init("problems", .array(survey.problems.map(json(of:)))),
    ])
  }

  private func counts(_ count: (TeamSurvey.Count) -> Int) -> JSON {
    .object(
      survey.counts.compactMap { prompt, counts in
        let number = count(counts)
        return number > 0 ? JSON.Member(prompt.rawValue, .integer(number)) : nil
      })
  }

  private func json(of file: TroubledFile) -> JSON {
    .object([
      .init("file", .string(file.file)), .init("kind", .string(file.problem.code)),
      .init("reason", .string(file.problem.sentence(in: words))),
      .init("counted", .bool(file.problem.isPartial)),
    ])
  }
}
