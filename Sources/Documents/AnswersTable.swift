package import Answers
package import Learning
package import Words

/// One person's answers as rows of cells, one for each mark or text, for programs that count.
package struct AnswersTable: Equatable, Sendable {
  /// The names of the cells; they are the same in every language.
  package static let header = [
    "course", "module", "prompt", "question", "kind", "sharing", "updatedAt", "record", "part",
    "label", "field", "value",
  ]

  package private(set) var rows: [[String]] = []

  package init(of workbook: Workbook, to course: Course, in words: Wording) {
    let modules = course.modules.compactMap { $0.text(in: words.language) }
    let exercises = course.exercises.sorted { $0.key < $1.key }.compactMap {
      $0.value.text(in: words.language)
    }
    var left = Set(workbook.answers.keys)
    let places =
      modules.map { (id: $0.id.rawValue, prompts: $0.prompts) }
      + exercises.map { (id: $0.id.rawValue, prompts: $0.prompts) }
    for place in places {
      for prompt in place.prompts where left.remove(prompt.id) != nil {
        let names = AnswerNames(of: prompt, in: course, workbook: workbook, words: words)
        add(workbook.answers[prompt.id], prompt.id, in: workbook.course, place.id, names)
      }
    }
    // What the course no longer asks is data all the same.
    for id in left.sorted() {
      add(workbook.answers[id], id, in: workbook.course, "", AnswerNames())
    }
  }

  private mutating func add(
    _ answer: Answer?, _ id: PromptID, in course: CourseID, _ place: String, _ names: AnswerNames
  ) {
    guard let answer else { return }
    let head = [
      course.rawValue, place, id.rawValue, answer.question, answer.kind.rawValue,
      answer.sharing.rawValue, answer.updatedAt.iso8601,
    ]
    var cells = AnswerCells(names: names)
    if answer.isSkipped { cells.add(field: "skipped", "true") }
    if let value = answer.value { cells.add(value) }
    for (item, note) in answer.notes.sorted(by: { $0.key < $1.key }) {
      cells.add(item.rawValue, names.name(of: item), field: "note", note)
    }
    rows += cells.rows.map { head + $0 }
  }
}

/// The cells of one answer: record, part, label, field, value.
private struct AnswerCells {
  let names: AnswerNames
  private(set) var rows: [[String]] = []
  private var record = ""

  init(names: AnswerNames) {
    self.names = names
  }

  mutating func add(_ part: String = "", _ label: String = "", field: String, _ value: String) {
    rows.append([record, part, label, field, value])
  }

  mutating func add(_ value: AnswerValue) {
    switch value {
    case .text(let text): add(field: "text", text)
    case .list(let items):
      for (index, item) in items.enumerated() { add(String(index + 1), field: "item", item) }
    case .scale(let marks):
      for id in names.ordered(marks.keys) {
        add(
          id.rawValue, names.name(of: id), field: "step", (marks[id] ?? nil).map(String.init) ?? "?"
        )
      }
    case .choice(let chosen):
      for id in chosen.options { add(id.rawValue, names.name(of: id), field: "chosen", "true") }
      if let other = chosen.other { add(field: "other", other) }
    case .check(let marks):
      for id in names.ordered(marks.keys) {
        add(id.rawValue, names.name(of: id), field: "mark", marks[id]?.rawValue ?? "")
      }
    case .claims(let positions):
      for id in names.ordered(positions.keys) { add(positions[id], of: id) }
    case .path(let stages):
      for stage in stages { add(stage) }
    case .records(let records):
      for record in records { add(record) }
    }
  }

  private mutating func add(_ positions: ClaimPositions?, of id: ItemID) {
    let name = names.name(of: id)
    if let before = positions?.before { add(id.rawValue, name, field: "before", String(before)) }
    if let after = positions?.after { add(id.rawValue, name, field: "after", String(after)) }
    if let reason = positions?.reason { add(id.rawValue, name, field: "reason", reason) }
  }

  private mutating func add(_ stage: PathStage) {
    let id = stage.id.rawValue
    if let feeling = stage.feeling { add(id, stage.name, field: "feeling", String(feeling)) }
    if let word = stage.word { add(id, stage.name, field: "word", word) }
    add(id, stage.name, field: "basis", stage.basis.rawValue)
    for (lane, cell) in stage.lanes.sorted(by: { $0.key < $1.key }) {
      add(id, stage.name, field: "lane " + lane.rawValue, cell.text)
      add(id, stage.name, field: "basis " + lane.rawValue, cell.basis.rawValue)
    }
  }

  /// The fields of a form, each like an answer of its own.
  private mutating func add(_ form: Record) {
    for (id, value) in form.fields.sorted(by: { $0.key < $1.key }) {
      let field = names.fields.first { $0.id == id }
      var inner = AnswerCells(names: AnswerNames(ofField: field))
      inner.record = form.id.rawValue
      inner.add(value)
      // The field stands where a single value has no part of its own.
      rows += inner.rows.map { row in
        [row[0], row[1].isEmpty ? id.rawValue : "\(id.rawValue) \(row[1])", row[2], row[3], row[4]]
      }
    }
  }
}
