import JSONTree
package import Learning

/// Why a file in a team folder does not count, or not as a whole.
package enum HandInProblem: Error, Equatable, Sendable {
  // What the file is
  case link
  /// A pipe, a device or a socket.
  case notARegularFile
  case folder
  case tooLarge(limit: Int)
  /// Its name is no text; it is shown with stand-ins and never opened.
  case nameNotText
  /// It changed while it was being read.
  case changing
  /// A sync tool or a browser has not finished bringing it.
  case underway
  case system(Int32)

  // What stands in it
  case incomplete
  /// It is no JSON, or none that is read; where it ceases to be.
  case unreadable(line: Int, column: Int)
  case notAHandIn
  case privateWorkbook
  case newerFormat(Int)
  case invalid(field: String)
  case damaged
  case otherCourse(CourseID)
  /// Made up for a rehearsal, in the folder of a real team.
  case invented
  /// Somebody's real answers, in the folder of a rehearsal.
  case notInvented

  // What counts all the same
  /// Some answers could not be understood; the others count.
  case partlyUnderstood([String])
  /// Some answers say that they are private, and were left out; the others count.
  case privateAnswers([PromptID])

  package init(_ failure: HandInFile.Failure) {
    self =
      switch failure {
      case .incomplete: .incomplete
      case .json(let error): .unreadable(line: error.line, column: error.column)
      case .notAHandIn: .notAHandIn
      case .privateWorkbook: .privateWorkbook
      case .newerFormat(let number): .newerFormat(number)
      case .invalid(let field): .invalid(field: field)
      case .damaged: .damaged
      }
  }

  /// What the problem is called in data for other programs.
  package var code: String {
    switch self {
    case .link: "link"
    case .notARegularFile: "notARegularFile"
    case .folder: "folder"
    case .tooLarge: "tooLarge"
    case .nameNotText: "nameNotText"
    case .changing: "changing"
    case .underway: "underway"
    case .system: "system"
    case .incomplete: "incomplete"
    case .unreadable: "unreadable"
    case .notAHandIn: "notAHandIn"
    case .privateWorkbook: "privateWorkbook"
    case .newerFormat: "newerFormat"
    case .invalid: "invalid"
    case .damaged: "damaged"
    case .otherCourse: "otherCourse"
    case .invented: "invented"
    case .notInvented: "notInvented"
    case .partlyUnderstood: "partlyUnderstood"
    case .privateAnswers: "privateAnswers"
    }
  }

  /// Whether the file counts all the same.
  package var isPartial: Bool {
    switch self {
    case .partlyUnderstood, .privateAnswers: true
    default: false
    }
  }
}

/// A file of a team folder and what is wrong with it.
package struct TroubledFile: Equatable, Sendable {
  /// Its name as it is shown, from the team folder.
  package var file: String
  package var problem: HandInProblem

  package init(file: String, problem: HandInProblem) {
    self.file = file
    self.problem = problem
  }
}
