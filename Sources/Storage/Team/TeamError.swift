package import Answers
package import Learning

/// Why something in a team folder could not be done.
package enum TeamError: Error, Equatable, Sendable {
  case storage(StorageError)
  /// There is no `team.json`.
  case notATeam(path: String)
  case team(path: String, Team.Failure)
  /// A team folder is there already.
  case alreadyThere(path: String)
  /// The workbook and the team are of two courses.
  case otherCourse(team: CourseID, workbook: CourseID)
  /// The folder is for rehearsing; real answers have no place there.
  case invented(path: String)
  /// Nothing in the workbook is for the team.
  case nothingShared
  /// Nothing was ever handed in from here.
  case nothingHandedIn
  /// What one's own machine remembers of oneself in the team is not understood.
  case memberUnreadable(path: String)
  /// Another program of the same person is handing in.
  case busy
  /// The folder has changed since the hand-in was shown.
  case overtaken
}
