import Answers
import ArgumentParser
import Documents
import JSONTree
import Learning
import Runtime
import Sittings
import Storage
import Words

/// `polku import`: answers from another machine, or typed in from paper.
struct ImportCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "import")

  /// A workbook with many long answers; a file of typed-in ones is refused earlier.
  private static let byteLimit = 64 << 20

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "FILE")) var file: String?
  @Option(name: .customLong("course")) var course: String?
  @Flag(name: .customLong("yes")) var isPermitted = false

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    guard let file else { return explain(in: surroundings) }
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(file, limit: Self.byteLimit)
    } catch {
      Console.complain(complaint(about: error, words: surroundings.words))
      return .failed
    }
    let isJSON = bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
    return isJSON
      ? takeWorkbook(bytes, from: file, in: surroundings)
      : takePaper(bytes, from: file, in: surroundings)
  }

  /// How answers are typed in; with a course, a template of all its questions.
  @MainActor private func explain(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words.import
    guard let course else {
      let example = words.guide.dropFirst().dropLast()
      let ends = [words.guide.first ?? "", words.guide.last ?? ""]
      Console.say(
        ([ends[0], ""] + example + ["", ends[1], words.templateHint]).joined(separator: "\n"))
      return .done
    }
    guard let loaded = load(course, in: surroundings) else {
      Console.complain(surroundings.noCourse(course))
      return .failed
    }
    Console.say(PaperTemplate(of: loaded, in: surroundings.words).text)
    return .done
  }

  @MainActor func load(_ course: String, in surroundings: Surroundings) -> Course? {
    CourseID(rawValue: course).flatMap {
      surroundings.library.load($0, in: surroundings.language)?.course
    }
  }
}

// A workbook from another machine

extension ImportCommand {
  @MainActor private func takeWorkbook(
    _ bytes: [UInt8], from file: String, in surroundings: Surroundings
  ) -> ExitStatus {
    let words = surroundings.words.import
    let other: Workbook
    do throws(WorkbookFile.Failure) {
      let reading = try WorkbookFile.read(bytes, limits: .init(bytes: Self.byteLimit))
      guard !reading.isReadOnly else {
        Console.complain(words.newerFormat(file))
        return .failed
      }
      other = reading.workbook
    } catch {
      Console.complain(refusal(of: error, file, bytes, in: surroundings))
      return .failed
    }
    if let course, !course.utf8.elementsEqual(other.course.rawValue.utf8) {
      Console.complain(words.otherCourse(file, other.course.rawValue))
      return .failed
    }
    let now = surroundings.clock.now
    let intake = Intake(course: other.course, version: other.courseVersion)
    return intake.take(in: surroundings, isPermitted: isPermitted) { own in
      let merge = WorkbookMerge(of: other, into: own, at: now)
      return Intake.Offer(
        edits: merge.edits,
        counts: [
          (words.fresh, merge.count(.fresh)), (words.newer, merge.count(.newer)),
          (words.older, merge.count(.older)), (words.same, merge.count(.same)),
          (words.unread, merge.unread),
        ], taken: merge.count(.fresh) + merge.count(.newer) + merge.count(.older))
    }
  }

  @MainActor private func refusal(
    of failure: WorkbookFile.Failure, _ file: String, _ bytes: [UInt8],
    in surroundings: Surroundings
  ) -> String {
    let words = surroundings.words
    switch failure {
    case .json(let error):
      return words.saving.unreadable(file, words.saving.notUnderstood(error.line, error.column))
    case .newerFormat: return words.import.newerFormat(file)
    case .notAWorkbook, .invalid:
      return isHandIn(bytes) ? words.import.isHandIn(file) : words.import.notAWorkbook(file)
    }
  }
}

extension ImportCommand {
  /// Whether the file lay in a team folder: its owner's workbook is elsewhere.
  private func isHandIn(_ bytes: [UInt8]) -> Bool {
    // What is no JSON at all is no hand-in either.
    let format = (try? JSONReader.read(bytes))?["format"]?.text
    return format?.utf8.starts(with: "polku.hand-in/".utf8) ?? false
  }
}

// Answers typed in from paper

extension ImportCommand {
  @MainActor private func takePaper(
    _ bytes: [UInt8], from file: String, in surroundings: Surroundings
  ) -> ExitStatus {
    let words = surroundings.words.import
    let text: PaperText
    do throws(PaperText.Refusal) {
      text = try PaperText(bytes)
    } catch {
      for diagnostic in error.diagnostics(of: file) {
        Console.complain(diagnostic.line(in: surroundings.words))
      }
      return .failed
    }
    guard let name = course ?? text.course?.rawValue else {
      let ids = surroundings.library.outlines(in: surroundings.language).map(\.id.rawValue)
      Console.complain(words.courseNeeded(ids.joined(separator: ", ")))
      return .failed
    }
    guard let loaded = load(name, in: surroundings) else {
      Console.complain(surroundings.noCourse(name))
      return .failed
    }
    let own = surroundings.workbook(of: loaded.id)
    let answers = PaperAnswers(
      text, to: loaded, own: own, in: surroundings.words,
      using: Dice(seed: .random(in: .min ... .max)))
    guard answers.faults.isEmpty else {
      for fault in answers.faults {
        Console.complain(fault.line(in: file, surroundings.words))
      }
      Console.complain(words.faultsFound(answers.faults.count))
      return .failed
    }
    let now = surroundings.clock.now
    let intake = Intake(course: loaded.id, version: loaded.version)
    return intake.take(in: surroundings, isPermitted: isPermitted) { own in
      let changes = answers.edits(on: own, in: surroundings.language, at: now)
      return Intake.Offer(
        edits: changes.edits,
        counts: [
          (words.fresh, changes.fresh), (words.newer, changes.changed), (words.same, changes.same),
        ], taken: changes.fresh + changes.changed)
    }
  }
}
