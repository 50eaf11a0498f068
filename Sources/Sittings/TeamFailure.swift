import Answers
package import Learning
package import Words

/// Why something with a team folder could not be done, as a person meets it.
package enum TeamFailure: Error, Equatable, Sendable {
  case file(Failure)
  case notATeam(path: String)
  case teamUnreadable(path: String)
  case teamNewer(path: String)
  case alreadyThere(path: String)
  case otherCourse(team: CourseID, own: CourseID)
  case rehearsal(path: String)
  case nothingShared
  case nothingHandedIn
  case memberUnreadable(path: String)
  case busy
  case overtaken

  package func sentence(in words: Wording) -> String {
    let own = words.handIn
    switch self {
    case .file(let failure): return own.failed(failure.path, failure.reason(in: words.saving))
    case .notATeam(let path): return own.notATeam(path)
    case .teamUnreadable(let path): return own.teamUnreadable(path)
    case .teamNewer(let path): return own.teamNewer(path)
    case .alreadyThere(let path): return own.alreadyThere(path)
    case .otherCourse(let team, let course):
      return own.otherCourse(team.rawValue, course.rawValue)
    case .rehearsal(let path): return own.rehearsal(path)
    case .nothingShared: return own.nothingShared
    case .nothingHandedIn: return own.nothingHandedIn
    case .memberUnreadable(let path): return own.memberUnreadable(path)
    case .busy: return own.busy
    case .overtaken: return own.overtaken
    }
  }
}
