package import Answers
package import Cells
package import Learning
package import Sittings
package import Words

@testable import Screens

/// Somebody who goes through a whole course on the full screen, and answers all that is asked.
package struct ScreenSitting {
  private var app: App
  /// The keys, for somebody who presses the same ones elsewhere.
  package private(set) var pressed: [Key] = []

  private let real: RealCourse

  /// - Parameter workbooks: what she has written in other courses before.
  package init(
    _ language: Language, course: RealCourse = .socialMedia, having workbooks: [Workbook] = []
  ) {
    real = course
    let others = RealCourse.all.filter { other in workbooks.contains { $0.course == other.id } }
    app = App(desk: .with([course] + others, in: language, workbooks))
  }

  package var workbook: Workbook? { app.desk.workbooks[real.id]?.workbook }

  package mutating func press(_ keys: Key...) {
    for key in keys {
      pressed.append(key)
      grant(app.handle(.input(.key(key)), at: .morning))
    }
  }

  package mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  private mutating func grant(_ effects: [Effect]) {
    for reply in effects.compactMap(\.reply) {
      grant(app.handle(.reply(reply), at: .morning))
    }
  }

  /// Goes through all modules in their order.
  package mutating func answerCourse() {
    for module in real.outline?.modules ?? [] { answer(module.id) }
  }

  package mutating func answer(_ module: ModuleID) {
    grant(app.show(.reader(ReaderPlace(course: real.id, module: module))))
    pressed = []
    answerPages()
  }

  /// Opens a page at a prompt of it.
  package mutating func open(_ place: ReaderPlace) {
    grant(app.show(.reader(place)))
  }

  /// Page by page, until the last one has been left.
  private mutating func answerPages() {
    guard let place = reader?.place else { return }
    for _ in 0..<100 where reader?.place == place {
      answerStops()
      press(.right)
    }
  }

  private var reader: ReaderScreen? {
    guard case .reader(let screen) = app.current else { return nil }
    return screen
  }

  private mutating func answerStops() {
    let count = reader?.layout.stops.count ?? 0
    for stop in 0..<count {
      press(stop == 0 ? .home : .tab)
      if stop == 0 { press(.tab) }
      guard let target = reader.flatMap({ $0.layout.target(ofStop: $0.focus ?? -1) }) else {
        continue
      }
      switch target {
      case .prompt(let index): answer(promptAt: index)
      case .exercise:
        press(.enter)
        answerPages()
      case .example: press(.character(" "))
      case .media: break
      }
    }
    if reader?.focus != nil { press(.escape) }
  }

  private mutating func answer(promptAt index: Int) {
    guard let field = reader?.layout.fields[index] else { return }
    let isField = field.target.isField
    if isField, case .information = field.control { return }
    let intention = Intention(
      to: field.prompt, isField: isField, in: real.id, on: app.desk)
    answer(intention, to: field.prompt)
  }

  private mutating func answer(_ intention: Intention, to prompt: Prompt) {
    switch intention {
    case .text(let lines):
      for (index, line) in lines.enumerated() {
        if index > 0 { press(.enter) }
        type(line)
      }
    case .line(let line): type(line)
    case .list(let items):
      for (index, item) in items.enumerated() {
        if index > 0 { press(.enter) }
        type(item)
      }
    case .marks(let marks, let lines): answer(marks, lines, to: prompt)
    case .choice(let options, let other):
      let count = optionCount(prompt)
      for option in options { choose(option, of: count) }
      guard let other else { return }
      goDown(to: count + 1, of: count)
      type(other)
    case .path(let stages): draw(stages)
    case .records(let records): fill(records)
    }
  }

  private func optionCount(_ prompt: Prompt) -> Int {
    guard case .choice(let choice) = prompt.kind else { return 0 }
    return app.desk.options(of: choice, in: real.id).count
  }

  private mutating func choose(_ option: Int, of count: Int) {
    goDown(to: option, of: count)
    press(.enter)
  }

  private mutating func goDown(to option: Int, of count: Int) {
    for _ in 0...count { press(.up) }
    for _ in 1..<max(1, option) { press(.down) }
  }

  private mutating func answer(_ marks: [Int], _ lines: [Int: String], to prompt: Prompt) {
    // Claims go on to the next item by themselves, a check with evidence to the line beside it.
    for (index, mark) in marks.enumerated() {
      switch prompt.kind {
      case .claims:
        // A position is typed as it is written, with its sign.
        type(String(mark - 3))
        guard let line = lines[index] else { continue }
        // After the last item there is no next one to come back from.
        press(index + 1 < marks.count ? .up : .down)
        type(line)
        press(.down)
      case .check(_, asksForEvidence: true):
        type(String(mark))
        type(lines[index] ?? "")
        press(.down)
      default: type(String(mark))
      }
    }
  }

  private mutating func draw(_ stages: [Intention.Stage]) {
    press(.enter)
    for stage in stages {
      for cell in stage.cells {
        press(.enter)
        type(cell)
        if stage.isKnown { press(.control("t")) }
        press(.enter)
      }
      for _ in stage.cells { press(.up) }
      for _ in stage.cells { press(.up) }
      press(.down)
      type(stage.feeling < 0 ? "-\(-stage.feeling)" : "+\(stage.feeling)")
      press(.enter)
      for _ in 0..<stage.word { press(.right) }
      if stage.isKnown { press(.control("t")) }
      press(.escape, .right, .down)
    }
    press(.escape)
  }

  private mutating func fill(_ records: [[Intention]]) {
    press(.end)
    for record in records {
      press(.end, .enter)
      guard let prompts = reader?.layout.fields else { return }
      var answers = record[...]
      for field in prompts {
        if case .information = field.control { continue }
        guard let intention = answers.popFirst() else { break }
        answer(intention, to: field.prompt)
        press(.tab)
      }
      press(.escape)
      if reader?.place.records != nil { press(.escape) }
    }
  }
}
