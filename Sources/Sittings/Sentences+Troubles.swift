package import Answers
import Learning
package import Words

extension HandInProblem {
  /// What is wrong with a file among the hand-ins, and what to do about it.
  package func sentence(in words: Wording) -> String {
    let own = words.trouble
    switch self {
    case .link: return own.link
    case .notARegularFile: return own.notARegularFile
    case .folder: return own.folder
    case .tooLarge(let limit): return own.tooLarge(limit >> 20)
    case .nameNotText: return own.nameNotText
    case .changing: return own.changing
    case .underway: return own.underway
    case .system(let code): return words.saving.otherReason(Int(code)) + "."
    case .incomplete: return own.incomplete
    case .unreadable(let line, let column): return own.unreadable(line, column)
    case .notAHandIn: return own.notAHandIn
    case .privateWorkbook: return own.privateWorkbook
    case .newerFormat: return own.newerFormat
    case .invalid(let field): return own.invalid(field)
    case .damaged: return own.damaged
    case .otherCourse(let course): return own.otherCourse(course.rawValue)
    case .invented: return own.invented
    case .notInvented: return own.notInvented
    case .partlyUnderstood(let prompts): return own.partlyUnderstood(prompts.few)
    case .privateAnswers(let prompts): return own.privateAnswers(prompts.map(\.rawValue).few)
    }
  }
}

extension [String] {
  /// The first of many names, and dots for the others.
  fileprivate var few: String {
    prefix(8).joined(separator: ", ") + (count > 8 ? " …" : "")
  }
}
