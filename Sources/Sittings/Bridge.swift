package import Answers
package import Learning
import Words

/// Answers of another course that fit a question, and have not been brought to it yet.
package struct BridgeOffer: Equatable, Sendable {
  package var course: CourseID
  package var prompts: [PromptID]
}

/// What an offer makes of the answer that there is; nothing of that is lost.
package enum Brought: Equatable, Sendable {
  /// The whole new text.
  case text(String)
  /// The whole new value, and whether some of what was to be brought found no place in it.
  case value(AnswerValue, isCut: Bool)
  /// There is no room, or nothing that could be put here.
  case nothing
}

extension Desk {
  /// What another course has for a question; nothing where it has nothing new.
  package func offer(for prompt: Prompt, in course: CourseID) -> BridgeOffer? {
    let sources = workbooks[course]?.workbook.answers[prompt.id]?.sources ?? []
    for wanted in prompt.imports where wanted.course != course && courses[wanted.course] != nil {
      let since = sources.first { $0.course == wanted.course }
      let prompts = wanted.prompts.filter { id in
        guard let answer = workbooks[wanted.course]?.workbook.answers[id],
          let value = answer.value, !items(of: value, to: id, in: wanted.course).isEmpty
        else { return false }
        // What was changed after it was brought can be brought again.
        return since?.prompts.contains(id) != true
          || answer.updatedAt > (since?.broughtAt ?? answer.updatedAt)
      }
      if !prompts.isEmpty { return BridgeOffer(course: wanted.course, prompts: prompts) }
    }
    return nil
  }

  /// The courses whose answers some questions may be brought from, and that are to be read first.
  package func coursesToRead(for prompts: [Prompt], in course: CourseID) -> [CourseID] {
    let wanted = prompts.flatMap(\.imports).map(\.course)
    return Set(wanted).sorted().filter {
      $0 != course && courses[$0]?.language != contentLanguage && outline($0) != nil
        && workbooks[$0] != nil
    }
  }

  /// What an offer makes of the answer to a question.
  package mutating func brought(
    by offer: BridgeOffer, to prompt: Prompt, in course: CourseID
  ) -> Brought {
    let value = workbooks[course]?.workbook.answers[prompt.id]?.value
    let found = offer.prompts.compactMap { id -> (question: String, items: [String])? in
      guard let value = workbooks[offer.course]?.workbook.answers[id]?.value else { return nil }
      return (question(id, in: offer.course), items(of: value, to: id, in: offer.course))
    }
    switch prompt.kind {
    case .text:
      return .text(Self.text(found, behind: value))
    case .list(let maximum):
      return Self.list(found.flatMap { $0.items }, behind: value, maximum: maximum)
    case .records(let form):
      // Single words of several answers need the question that they answer.
      let lines = found.flatMap { question, items in
        found.count > 1 ? items.map { "\(question) \($0)" } : items
      }
      return forms(lines, behind: value, of: form)
    case .scale, .choice, .check, .claims, .path:
      return .nothing
    }
  }

  /// What is recorded of the bringing, besides the new value.
  package func sources(
    of prompt: PromptID, in course: CourseID, adding offer: BridgeOffer
  ) -> [AnswerSource] {
    (workbooks[course]?.workbook.answers[prompt]?.sources ?? []).adding(
      AnswerSource(course: offer.course, prompts: offer.prompts, broughtAt: now))
  }
}

// MARK: - What is brought

extension Desk {
  private func question(_ id: PromptID, in course: CourseID) -> String {
    courses[course]?.course.prompt(id, in: contentLanguage)?.question ?? ""
  }

  /// An answer as lines that stand for themselves; claims and service paths are not copied.
  private func items(of value: AnswerValue, to id: PromptID, in course: CourseID) -> [String] {
    guard !value.isBlank,
      let prompt = courses[course]?.course.prompt(id, in: contentLanguage)
    else { return [] }
    switch value {
    case .claims, .path:
      return []
    case .list(let lines):
      return lines.filter { !$0.isBlank }.map(\.oneLine)
    case .records(let records):
      guard case .records(let form) = prompt.kind else { return [] }
      return records.map {
        RecordSummary(
          of: $0, form: form, language: contentLanguage, words: wording.prompt,
          options: { options(of: $0, in: course) }
        ).text
      }.filter { !$0.isEmpty } + total(of: records, form)
    case .text, .choice, .scale, .check:
      return answerLines(for: prompt, in: course).lines(of: value).filter { !$0.isBlank }
    }
  }

  private func total(of records: [Record], _ form: Prompt.Records) -> [String] {
    guard records.count > 1, let total = form.total(of: records, in: contentLanguage),
      let field = form.fields.first(where: { $0.id == form.sum })
    else { return [] }
    return [wording.prompt.forms.total(field.question, contentLanguage.number(total.sum))]
  }

  /// Behind what stands there, each answer under its question where there are several.
  private static func text(
    _ found: [(question: String, items: [String])], behind value: AnswerValue?
  ) -> String {
    var parts: [String] = []
    if case .text(let text)? = value, !text.isBlank { parts.append(text) }
    parts += found.map { question, items in
      (found.count > 1 ? [question] + items : items).joined(separator: "\n")
    }
    return parts.joined(separator: "\n\n")
  }

  private static func list(
    _ items: [String], behind value: AnswerValue?, maximum: Int?
  ) -> Brought {
    var lines: [String] = []
    if case .list(let written)? = value { lines = written.filter { !$0.isBlank } }
    let new = items.filter { !lines.contains($0) }
    let room = max(0, (maximum ?? .max) - lines.count)
    let fitting = Array(new.prefix(room))
    guard !fitting.isEmpty else { return .nothing }
    return .value(.list(lines + fitting), isCut: fitting.count < new.count)
  }

  /// A form for each line, with the line in its first text.
  private mutating func forms(
    _ lines: [String], behind value: AnswerValue?, of form: Prompt.Records
  ) -> Brought {
    guard let field = form.fields.first(where: { $0.kind == .text(.prose) }) else {
      return .nothing
    }
    var records: [Record] = []
    if case .records(let filled)? = value { records = filled }
    let room = max(0, (form.maximum ?? .max) - records.count)
    let fitting = lines.prefix(room).map {
      Record(id: dice.itemID(), fields: [field.id: .text($0)])
    }
    guard !fitting.isEmpty else { return .nothing }
    return .value(.records(records + fitting), isCut: fitting.count < lines.count)
  }
}

extension Prompt {
  /// How many lines or forms there can be.
  package var maximum: Int? {
    switch kind {
    case .list(let maximum): maximum
    case .records(let form): form.maximum
    case .text, .scale, .choice, .check, .claims, .path: nil
    }
  }
}

// MARK: - In words

extension Desk {
  /// That an answer can be brought, from where, and how; nothing where none can.
  package func offerInWords(
    for prompt: Prompt, in course: CourseID, by how: String
  ) -> String? {
    offer(for: prompt, in: course).map { offer in
      let modules = modules(of: offer.prompts, in: offer.course)
      return wording.bridge.offer(title(of: offer.course), modules, how)
    }
  }

  /// That an answer has been brought, as it is told right afterwards.
  package func broughtInWords(_ offer: BridgeOffer) -> String {
    wording.bridge.brought(title(of: offer.course), modules(of: offer.prompts, in: offer.course))
  }

  /// Where an answer came from, a line for each course.
  package func sourcesInWords(of prompt: PromptID, in course: CourseID) -> [String] {
    let sources = workbooks[course]?.workbook.answers[prompt]?.sources ?? []
    return sources.map { source in
      let time = source.broughtAt.civil(offset: clockOffset)
      return wording.bridge.source(
        title(of: source.course), modules(of: source.prompts, in: source.course),
        wording.document.date(time.day, time.month, time.year))
    }
  }

  private func title(of course: CourseID) -> String {
    outline(course)?.titles.text(in: contentLanguage) ?? course.rawValue
  }

  /// The modules in which prompts are asked, in the order of the course; where the course is not
  /// at hand, the prompts by their ids.
  private func modules(of prompts: [PromptID], in course: CourseID) -> String {
    let modules = modules(of: course).filter { module in
      let exercises = module.pages.flatMap(\.links).compactMap { exercise($0.exercise, in: course) }
      let asked = module.prompts + exercises.flatMap(\.prompts)
      return asked.contains { prompts.contains($0.id) }
    }
    let names = modules.isEmpty ? prompts.map(\.rawValue) : modules.map(\.id.rawValue)
    return names.joined(separator: ", ")
  }
}
