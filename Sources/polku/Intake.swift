import Answers
import Glibc
import Learning
import Runtime
import Sittings
import Storage
import Words

/// The way of foreign answers into a workbook: told, asked, and written as if they had been typed.
struct Intake {
  /// What would be changed, and what there is to tell of it.
  struct Offer {
    var edits: [WorkbookEdit]
    var counts: [(phrase: Plural, count: Int)]
    var taken: Int
  }

  let course: CourseID
  let version: String

  @MainActor func take(
    in surroundings: Surroundings, isPermitted: Bool, _ offer: (Workbook) -> Offer
  ) -> ExitStatus {
    let words = surroundings.words.import
    let preview = offer(surroundings.workbook(of: course) ?? fresh(at: surroundings.clock.now))
    guard preview.taken > 0 || !preview.edits.isEmpty else {
      Console.say(words.nothingNew)
      return .done
    }
    let outlines = surroundings.library.outlines(in: surroundings.language)
    let title = outlines.first { $0.id == course }?.titles.text(in: surroundings.language)
    Console.say(words.what(title ?? course.rawValue))
    for (phrase, count) in preview.counts where count > 0 { Console.say(phrase(count)) }
    Console.say(words.nothingLost)
    guard isPermitted || isatty(STDIN_FILENO) == 1 else {
      Console.complain(words.permissionNeeded)
      return .failed
    }
    guard isPermitted || Self.agrees(words) else {
      Console.say(words.notTaken)
      return .failed
    }
    return write(offer, in: surroundings)
  }

  private static func agrees(_ words: ImportWording) -> Bool {
    Console.say(words.ask)
    let answer = readLine() ?? ""
    return answer.utf8.first.map { $0 | 0x20 } == words.yesLetter.utf8.first
  }

  @MainActor private func write(
    _ offer: (Workbook) -> Offer, in surroundings: Surroundings
  ) -> ExitStatus {
    let words = surroundings.words
    do throws(StorageError) {
      let now = surroundings.clock.now
      let store = try WorkbookStore.open(
        course, in: try surroundings.dataFolder(), at: now, fresh: { fresh(at: now) })
      switch store.access {
      case .writable: break
      case .lockedByOther(let holder):
        Console.complain(words.saving.readOnlyHolder(holder.process.map { "PID \($0)" } ?? "–"))
        return .failed
      case .newerFormat:
        Console.complain(words.saving.readOnlyNewer(try surroundings.dataFolder().path))
        return .failed
      }
      let final = offer(store.workbook)
      let fits = store.record(final.edits)
      for case .failed(let error) in store.close() { throw error }
      guard fits else {
        Console.complain(words.import.notSaved(words.saving.otherReason(0)))
        return .failed
      }
      Console.say(words.import.taken(final.taken))
      return .done
    } catch {
      let reason = Failure(error).reason(in: words.saving)
      Console.complain(words.import.notSaved(reason))
      return .failed
    }
  }

  /// The workbook of somebody who has nothing in this course yet.
  private func fresh(at now: Timestamp) -> Workbook {
    var generator = SystemRandomNumberGenerator()
    return Workbook(beginning: course, version: version, at: now, using: &generator)
  }
}
