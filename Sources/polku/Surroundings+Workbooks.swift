import Answers
import Documents
import Learning
import Runtime
import Sittings
import Storage
import Words

extension Surroundings {
  /// The answers to a course as the disk holds them, what was typed last included.
  ///
  /// Reading takes no lock, so it works beside a polku that is open.
  func workbook(of course: CourseID) -> Workbook? {
    do {
      return try WorkbookStore.read(course, in: try dataFolder())
    } catch {
      let failure = Failure(error)
      Console.complain(
        words.saving.unreadable(failure.path, failure.reason(in: words.saving)))
      return nil
    }
  }

  func document(of workbook: Workbook, outline: CourseOutline) -> Document? {
    guard let loaded = library.load(outline.id, in: language) else { return nil }
    return AnswersDocument(
      of: workbook, to: loaded.course, in: words, clockOffset: clock.offset
    ).document
  }
}

extension Surroundings {
  /// What to say of a course that is not there, with the one that may have been meant.
  func noCourse(_ name: String, among outlines: [CourseOutline]? = nil) -> String {
    let ids = (outlines ?? library.outlines(in: language)).map(\.id.rawValue)
    let near = Suggestion.closest(to: name, among: ids)
    return words.command.noCourse(name)
      + (near.map { " " + words.command.didYouMean($0) } ?? "")
  }
}

/// A failure in the person's words: which file, and why.
func complaint(about error: StorageError, words: Wording) -> String {
  let failure = Failure(error)
  return words.saving.unreadable(failure.path, failure.reason(in: words.saving))
}
