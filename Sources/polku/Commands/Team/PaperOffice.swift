import Documents
import Export
import Learning
import Meetings
import Runtime
import Sessions
import Sittings
import Storage
import Words

/// Makes the papers of a meeting, and puts them where they are wished.
struct PaperOffice {
  private let material: SessionMaterial
  private let course: String
  private let surroundings: Surroundings
  private var words: Wording { surroundings.words }

  init(material: SessionMaterial, course: Course, _ surroundings: Surroundings) {
    self.material = material
    self.course = course.title(in: surroundings.language)
    self.surroundings = surroundings
  }

  func document(_ paper: MeetingPaper, of session: Session) -> Document {
    let offset = surroundings.clock.offset
    return switch paper {
    case .page: MeetingPage(of: session, course: course, offset: offset, in: words).document
    case .record:
      MeetingRecord(of: session, material, course: course, offset: offset, in: words).document
    }
  }

  /// Writes a paper beside whatever is there: a record that somebody has gone on writing stays.
  func write(
    _ paper: MeetingPaper, of session: Session, to path: String
  ) -> ConsoleEvent.PaperNews {
    guard let format = Output.format(of: path, among: OutputFormat.documents) else {
      return .notWritten(path, reason: words.session.papers.fileAsked + ".")
    }
    do {
      guard let bytes = try format.bytes(of: document(paper, of: session)) else {
        return .notWritten(path, reason: words.saving.otherReason(0))
      }
      let place = try OutputFile.writeBeside(bytes, at: path)
      return .written(Surroundings.absolute(place))
    } catch let error as StorageError {
      return .notWritten(path, reason: Failure(error).reason(in: words.saving))
    } catch {
      return .notWritten(path, reason: words.command.noZipLibrary)
    }
  }
}
