import Answers
import Learning
import Sittings
import Words

/// The modules of a course, with how far one has come in each.
struct CoursePoint: Place {
  let id: CourseID

  var occasion: Occasion { .course }

  mutating func open(in turn: inout Turn) {
    guard let outline = turn.desk.outline(id) else { return }
    turn.say(
      turn.plain.reading.course(outline.titles.text(in: turn.desk.contentLanguage) ?? id.rawValue))
    if let summary = outline.summaries.text(in: turn.desk.contentLanguage) {
      turn.read(summary)
    }
    for (index, module) in outline.modules.enumerated() {
      turn.quote("\(index + 1). \(self.summary(of: module, on: turn.desk))")
    }
    turn.say(turn.plain.chooseNumber)
    if turn.desk.hasAnswers(to: id) {
      turn.say(turn.plain.composing.toProposal(turn.typed(.proposal)))
    }
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    guard let outline = turn.desk.outline(id) else { return .show(.home) }
    if line.utf8.isEmpty {
      turn.say(turn.plain.chooseNumber)
      return .stays
    }
    guard let number = Numerals.number(line) else { return nil }
    guard outline.modules.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(outline.modules.count))
      return .stays
    }
    return .show(.reading(ReaderPlace(course: id, module: outline.modules[number - 1].id)))
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> Move? {
    switch act {
    case .back: .show(.home)
    case .examples: .show(.examples(id))
    case .proposal: .show(.proposal(.own(id)))
    case .overview: .show(.overview(id, lookingFor: ""))
    case .search: .show(.overview(id, lookingFor: rest))
    default: nil
    }
  }

  private func summary(of module: CourseOutline.Module, on desk: Desk) -> String {
    let words = desk.wording
    let progress = desk.workbooks[id]?.workbook.progress[module.id]
    var state = words.home.notBegun
    if progress?.completedAt != nil {
      state = words.home.finished
    } else if let page = progress?.page {
      let pages = module.pages.text(in: desk.contentLanguage) ?? page
      state = words.plain.reading.onPage(min(page, pages), pages)
    }
    var parts = ["\(module.id) \(module.titles.text(in: desk.contentLanguage) ?? "")", state]
    if module.minutes > 0 { parts.append(words.plain.reading.minutes(module.minutes)) }
    if module.titles[desk.contentLanguage] == nil,
      let only = Language.allCases.first(where: { module.titles[$0] != nil })
    {
      parts.append(words.home.onlyIn(only))
    }
    return parts.joined(separator: ", ")
  }
}
