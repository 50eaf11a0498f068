package import Answers
import CPlatform
import Glibc
import Synchronization

/// Everything that a team folder holds, read and put together.
package struct Gathering: Sendable {
  package var answers: TeamAnswers
  package var problems: [TroubledFile]
  /// Names that tools have left for themselves.
  package var leftovers: [String]

  package var survey: TeamSurvey { TeamSurvey(of: answers.roster, problems: problems) }
}

/// What is told while many files are read; answering false stops the reading.
package typealias ReadingProgress = (_ done: Int, _ of: Int) -> Bool

/// What became of one file.
enum FileOutcome: Sendable {
  case leftover
  case problem(HandInProblem)
  case read(HandInFile.Reading)
}

extension TeamFolder {
  /// So much is kept in memory of all hand-ins together; whoever fills a folder beyond it must not
  /// be able to take a facilitator's machine down.
  static let totalLimit = 1 << 30

  /// Reads every hand-in as a whole; nothing where it was stopped.
  package func gather(
    threads: Int = Self.cores, progress: ReadingProgress = { _, _ in true }
  ) throws(TeamError) -> Gathering? {
    var gathering = Gathering(
      answers: TeamAnswers(course: team.course), problems: [], leftovers: [])
    guard let (folder, files) = try openHandIns() else { return gathering }
    let budget = Budget(Self.totalLimit)
    let outcomes = SharedWork.results(of: files.count, threads: threads, progress: progress) {
      outcome(of: files[$0], in: folder, budget)
    }
    guard let outcomes else { return nil }
    for (number, (file, outcome)) in zip(files, outcomes).enumerated() {
      gathering.take(outcome, of: file, number: number)
    }
    return gathering
  }

  /// The folder and what lies in it; nothing where there is none.
  func openHandIns() throws(TeamError) -> (folder: Folder, files: [FoundFile])? {
    do {
      guard let folder = try handIns() else { return nil }
      return (folder, try found(in: folder))
    } catch {
      throw .storage(error)
    }
  }

  private func outcome(
    of file: FoundFile, in folder: Folder, _ budget: Budget
  ) -> FileOutcome {
    do throws(HandInProblem) {
      guard let (name, facts) = try candidate(file, in: folder) else { return .leftover }
      guard budget.take(Int(facts.size)) else { throw .tooLarge(limit: Self.totalLimit) }
      let bytes = try bytes(of: name, in: folder, expecting: facts).get()
      return .read(try handIn(in: bytes))
    } catch {
      return .problem(error)
    }
  }

  /// A file that is worth reading; nothing where it is a tool's own.
  func candidate(
    _ file: FoundFile, in folder: Folder
  ) throws(HandInProblem) -> (name: String, facts: polku_file_facts)? {
    switch file.kind {
    case .leftover: return nil
    case .underway: throw .underway
    case .candidate: break
    }
    guard let name = file.name else { throw .nameNotText }
    return (name, try facts(of: name, in: folder).get())
  }

  package static var cores: Int { max(1, min(8, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }
}

/// How many bytes may still be read, for several threads at once.
final class Budget: Sendable {
  private let left: Atomic<Int>

  init(_ bytes: Int) { left = Atomic(bytes) }

  /// Answers false where there is not so much left.
  func take(_ bytes: Int) -> Bool {
    left.wrappingSubtract(bytes, ordering: .relaxed).newValue >= 0
  }
}

extension Gathering {
  fileprivate mutating func take(_ outcome: FileOutcome, of file: FoundFile, number: Int) {
    switch outcome {
    case .leftover:
      leftovers.append(file.shownName)
    case .problem(let problem):
      problems.append(TroubledFile(file: file.shownName, problem: problem))
    case .read(let reading):
      answers.add(reading, from: number)
      if let problem = reading.partialProblem {
        problems.append(TroubledFile(file: file.shownName, problem: problem))
      }
    }
  }
}
