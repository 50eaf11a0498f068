import ArgumentParser
import Glibc
import JSONTree
import Learning
import Runtime
import Storage
import Words

/// `polku doctor`: what was found where.
struct DoctorCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "doctor")

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("format")) var format: ListFormat = .text

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let report = DoctorReport(surroundings)
    switch format {
    case .text:
      for line in report.lines { Console.say("\(line.label): \(line.finding)") }
      for warning in report.warnings { Console.complain(warning) }
    case .json:
      let members = report.lines.map { JSON.Member($0.key, .string($0.finding)) }
      let warnings = JSON.Member("warnings", .array(report.warnings.map { .string($0) }))
      Console.give(JSONWriter.document(.object(members + [warnings])))
    }
    // A warning is advice; the doctor has done what was asked.
    return .done
  }
}

/// What the doctor found, line by line.
private struct DoctorReport {
  struct Line {
    let key: String
    let label: String
    let finding: String
  }

  private(set) var lines: [Line] = []
  private(set) var warnings: [String] = []

  init(_ surroundings: Surroundings) {
    let words = surroundings.words.doctor
    add("program", words.program, "polku \(Main.version)")
    addTerminal(words)
    addLanguage(surroundings)
    addContent(surroundings)
    addData(surroundings)
    let editor = Surroundings.environment["VISUAL"] ?? Surroundings.environment["EDITOR"]
    add("editor", words.editor, editor ?? words.none)
    add("network", words.network, words.networkNone)
    if geteuid() == 0 { warnings.append(surroundings.words.terminal.asRoot) }
  }

  private mutating func add(_ key: String, _ label: String, _ finding: String) {
    lines.append(Line(key: key, label: label, finding: finding))
  }

  private mutating func addTerminal(_ words: DoctorWording) {
    guard isatty(STDOUT_FILENO) == 1 else {
      add("terminal", words.terminal, words.noTerminal)
      return
    }
    add("terminal", words.terminal, Surroundings.environment["TERM"] ?? words.none)
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 {
      add("size", words.size, "\(window.ws_col) × \(window.ws_row)")
    }
  }

  private mutating func addLanguage(_ surroundings: Surroundings) {
    let environment = Surroundings.environment
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"]
    let words = surroundings.words.doctor
    add("locale", words.locale, locale ?? words.none)
    add("language", words.language, surroundings.language.ownName)
  }

  private mutating func addContent(_ surroundings: Surroundings) {
    let words = surroundings.words.doctor
    let outlines = surroundings.library.outlines(in: surroundings.language)
    let folders = surroundings.library.folders
    add(
      "content", words.content, folders.isEmpty ? words.notThere : folders.joined(separator: ", "))
    let courses = outlines.map { "\($0.id) (\($0.modules.count))" }.joined(separator: ", ")
    add("courses", words.courses, courses.isEmpty ? words.notThere : courses)
  }

  /// What is kept, how much of it, and how to be rid of it.
  private mutating func addStored(_ kept: Removal, _ words: RemoveWording) {
    let sums = zip(words.parts, Removal.Part.allCases).compactMap { name, part -> String? in
      let sum = kept.sum(of: part)
      guard sum.files > 0 else { return nil }
      return words.short(name, sum.files, sum.kilobytes)
    }
    add("stored", words.stored, sums.isEmpty ? "0" : sums.joined(separator: ", "))
    add("removing", words.removing, words.howTo)
  }

  private mutating func addData(_ surroundings: Surroundings) {
    let words = surroundings.words
    do {
      let folder = try surroundings.dataFolder()
      add("data", words.doctor.data, "\(folder.path) (\(words.doctor.privacy))")
      addStored(try Removal(.everything, in: folder), words.privacy.remove)
      warnings += folder.warnings.map { warning in
        switch warning {
        case .openToOthers(let path): words.saving.openToOthers(path)
        case .notLocal(_, let kind): words.saving.weakPlace(kind)
        }
      }
    } catch {
      add("data", words.doctor.data, words.doctor.notThere)
      warnings.append(complaint(about: error, words: words))
    }
  }
}
