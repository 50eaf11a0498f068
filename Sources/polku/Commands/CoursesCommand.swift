import Answers
import ArgumentParser
import JSONTree
import Learning
import Runtime
import Sittings
import Words

/// `polku courses`: the courses that are found, with progress and minutes.
struct CoursesCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "courses")

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("format")) var format: ListFormat = .text

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let outlines = surroundings.library.outlines(in: surroundings.language)
      .filter { !$0.isPractice }
    let entries = outlines.map { entry(for: $0, in: surroundings) }
    switch format {
    case .text:
      if entries.isEmpty {
        Console.complain(
          surroundings.words.home.noCourses(
            surroundings.library.folders.joined(separator: ", ")))
        return .failed
      }
      for entry in entries { Console.say(entry.text(in: surroundings.words)) }
    case .json:
      Console.give(
        JSONWriter.document(.object([.init("courses", .array(entries.map(\.json)))])))
    }
    return .done
  }

  private func entry(for outline: CourseOutline, in surroundings: Surroundings) -> CourseEntry {
    let workbook = surroundings.workbook(of: outline.id)
    let language = surroundings.language
    return CourseEntry(
      outline: outline, language: language, workbook: workbook,
      progress: CourseProgress(
        of: outline, in: workbook, pagesOf: { $0.pages.text(in: language) ?? 1 }))
  }
}

/// One course of the list, with what its reader has done.
private struct CourseEntry {
  let outline: CourseOutline
  let language: Language
  let workbook: Workbook?
  let progress: CourseProgress

  func text(in words: Wording) -> String {
    let title = outline.titles.text(in: language) ?? outline.id.rawValue
    var done = words.home.modulesDone(progress.modulesDone, outline.modules.count)
    if progress.minutesLeft > 0 { done += ", " + words.home.minutesLeft(progress.minutesLeft) }
    let heading = "\(title) (\(outline.id)): \(done)"
    let lines = outline.modules.map { module in
      "  \(module.id)  \(module.titles.text(in: language) ?? ""): \(state(of: module, in: words))"
    }
    return ([heading] + lines).joined(separator: "\n")
  }

  private func state(of module: CourseOutline.Module, in words: Wording) -> String {
    guard let progress = workbook?.progress[module.id] else {
      return words.home.notBegun + ", " + words.home.minutes(module.minutes)
    }
    if progress.completedAt != nil { return words.home.finished }
    return words.home.page(progress.page, module.pages.text(in: language) ?? progress.page)
  }

  var json: JSON {
    .object([
      .init("id", .string(outline.id.rawValue)),
      .init("title", .string(outline.titles.text(in: language) ?? "")),
      .init("version", .string(outline.version)),
      .init("minutesLeft", .integer(progress.minutesLeft)),
      .init("modulesDone", .integer(progress.modulesDone)),
      .init("modules", .array(outline.modules.map { json(of: $0) })),
    ])
  }

  private func json(of module: CourseOutline.Module) -> JSON {
    let done = workbook?.progress[module.id]
    return .object([
      .init("id", .string(module.id.rawValue)),
      .init("title", .string(module.titles.text(in: language) ?? "")),
      .init("minutes", .integer(module.minutes)),
      .init("page", done.map { .integer($0.page) } ?? .null),
      .init("pages", .integer(module.pages.text(in: language) ?? 0)),
      .init("completed", .bool(done?.completedAt != nil)),
    ])
  }
}
