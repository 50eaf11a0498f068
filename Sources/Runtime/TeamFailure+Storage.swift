import Answers
package import Sittings
package import Storage

extension TeamFailure {
  /// What a person needs to know of an error in a team folder.
  package nonisolated init(_ error: TeamError) {
    switch error {
    case .storage(let error): self = .file(Failure(error))
    case .notATeam(let path): self = .notATeam(path: path)
    case .team(let path, .newerFormat): self = .teamNewer(path: path)
    case .team(let path, _): self = .teamUnreadable(path: path)
    case .alreadyThere(let path): self = .alreadyThere(path: path)
    case .otherCourse(let team, let own): self = .otherCourse(team: team, own: own)
    case .invented(let path): self = .rehearsal(path: path)
    case .nothingShared: self = .nothingShared
    case .nothingHandedIn: self = .nothingHandedIn
    case .memberUnreadable(let path): self = .memberUnreadable(path: path)
    case .busy: self = .busy
    case .overtaken: self = .overtaken
    }
  }
}
