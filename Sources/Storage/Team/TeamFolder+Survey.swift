package import Answers
import CPlatform
import Glibc

extension TeamFolder {
  /// So many files are read sooner than a cache of them.
  private static let fewestToRemember = 200

  /// Tells who has handed in and what is answered; nothing where it was stopped.
  ///
  /// Where there are many hand-ins, what stood in a file is remembered in one's own data folder,
  /// less every word of an answer, for as long as the file is the same. What is remembered is only
  /// shown: before anything is written or removed, and before an answer is shown, the files
  /// themselves are read.
  package func survey(
    rememberingIn data: DataFolder?, threads: Int = Self.cores,
    progress: ReadingProgress = { _, _ in true }
  ) throws(TeamError) -> TeamSurvey? {
    guard let (folder, files) = try openHandIns() else {
      return TeamSurvey(of: Roster(), problems: [])
    }
    let memory =
      files.count < Self.fewestToRemember ? nil : data.map { TeamMemory(of: team, in: $0) }
    let known = memory?.read() ?? [:]
    let outcomes = SharedWork.results(of: files.count, threads: threads, progress: progress) {
      outcome(of: files[$0], in: folder, known)
    }
    guard let outcomes else { return nil }
    remember(outcomes, in: memory, instead: known.count)
    return survey(of: outcomes, files)
  }

  private enum Outcome: Sendable {
    case leftover
    case problem(HandInProblem)
    case seen(name: String, TeamMemory.Seen, isNew: Bool)
  }

  private func outcome(
    of file: FoundFile, in folder: Folder, _ known: [[UInt8]: TeamMemory.Seen]
  ) -> Outcome {
    do throws(HandInProblem) {
      guard let (name, facts) = try candidate(file, in: folder) else { return .leftover }
      if let seen = known[Array(name.utf8)], seen.isOf(facts) {
        return .seen(name: name, seen, isNew: false)
      }
      let reading = try handIn(in: try bytes(of: name, in: folder, expecting: facts).get())
      if let problem = reading.partialProblem {
        // Read anew each time: it is only a few that are so, and they are told every time.
        return .seen(
          name: name, TeamMemory.Seen(facts, reading.gist, problem: problem), isNew: false)
      }
      return .seen(name: name, TeamMemory.Seen(facts, reading.gist), isNew: true)
    } catch {
      return .problem(error)
    }
  }

  private func survey(of outcomes: [Outcome], _ files: [FoundFile]) -> TeamSurvey {
    var roster = Roster()
    var problems: [TroubledFile] = []
    for (number, (file, outcome)) in zip(files, outcomes).enumerated() {
      switch outcome {
      case .leftover:
        break
      case .problem(let problem):
        problems.append(TroubledFile(file: file.shownName, problem: problem))
      case .seen(_, let seen, _):
        roster.add(seen.gist, from: number)
        if let problem = seen.problem {
          problems.append(TroubledFile(file: file.shownName, problem: problem))
        }
      }
    }
    return TeamSurvey(of: roster, problems: problems)
  }

  /// Keeps what was seen for the next time, where anything is new or gone.
  private func remember(_ outcomes: [Outcome], in memory: TeamMemory?, instead known: Int) {
    guard let memory else { return }
    var hasNews = false
    let now = TeamMemory.now
    let seen = outcomes.compactMap { outcome -> (String, TeamMemory.Seen)? in
      guard case .seen(let name, let seen, let isNew) = outcome, seen.problem == nil,
        seen.isSettled(at: now)
      else { return nil }
      if isNew { hasNews = true }
      return (name, seen)
    }
    guard hasNews || seen.count != known else { return }
    // Without it the next time takes longer, and tells the same.
    try? memory.write(seen)
  }
}
