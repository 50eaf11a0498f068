import Markup
package import Words

/// Reads how a course's meeting goes, in one language.
package enum AgendaParser {
  package static func parse(
    _ file: SourceFile, in folder: String, language: Language
  ) -> Parsed<Agenda?> {
    draft(of: file.contents, path: folder + "/" + file.name, language: language).parsed
  }

  static func draft(
    of contents: SourceFile.Contents, path: String, language: Language
  ) -> Draft<Agenda> {
    var draft = Draft<Agenda>(path: path, language: language)
    guard var file = OpenedFile.open(contents, path: path, into: &draft.diagnostics) else {
      return draft
    }
    var agenda = file.readAgendaHead() ?? Agenda(title: "", steps: [])
    agenda.path = path
    let body = draft.readBody(of: file, role: .agenda)
    agenda.steps = body.pages.flatMap(\.steps)
    draft.value = agenda
    draft.reportOverruns(of: agenda)
    return draft
  }
}

extension Draft {
  /// Says so where the steps of a meeting take longer than the meeting.
  fileprivate mutating func reportOverruns(of agenda: Agenda) {
    for length in MeetingLength.allCases {
      let minutes = agenda.steps.reduce(0) { $0 + ($1.minutes[length] ?? 0) }
      guard minutes > length.rawValue else { continue }
      report(
        .agendaTooLong(meeting: length.rawValue, minutes: minutes), at: SourcePosition(line: 1))
    }
  }
}

extension Page {
  fileprivate var steps: [AgendaStep] {
    blocks.compactMap {
      guard case .step(let step) = $0 else { return nil }
      return step
    }
  }
}

extension OpenedFile {
  fileprivate mutating func readAgendaHead() -> Agenda? {
    let keys = ["id", "title", "summary", "rules", "roles", "needs", "before"]
    guard let head, let form = reader.form(head, under: FrontMatter.fence, keys: keys) else {
      return nil
    }
    _ = reader.neededID("id", in: form, as: ItemID.self)
    return Agenda(
      title: reader.neededText("title", in: form) ?? "", summary: reader.text("summary", in: form),
      rules: reader.texts("rules", in: form), roles: reader.roles(in: form),
      needs: reader.texts("needs", in: form), before: reader.texts("before", in: form), steps: [])
  }
}

extension BlockReader {
  fileprivate mutating func roles(in form: Form) -> [Agenda.Duty] {
    (form["roles"].flatMap { list($0, under: "roles") } ?? []).compactMap { value in
      guard let form = self.form(value, under: "roles", keys: ["role", "task"]) else {
        return nil
      }
      let role = neededText("role", in: form)
      let task = neededText("task", in: form)
      guard let role, let task else { return nil }
      return Agenda.Duty(role: role, task: task)
    }
  }
}
