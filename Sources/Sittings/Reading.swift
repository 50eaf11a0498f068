import Answers
package import Learning
import Words

/// What is read page by page: a module, an exercise that one leads to, or filled forms.
package struct Reading: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case module
    case exercise
    /// The forms under a prompt, a page each.
    case records(FormStack)
  }

  /// Under what a workbook keeps how far somebody has come in it.
  package var id: ModuleID
  /// The id that people see: a module's, `A6`, or that of the link into an exercise, `A6-1`.
  package var label: String
  package var title: String
  package var minutes: Int
  package var summary: String?
  package var pages: [Page]
  package var kind: Kind
}

/// The forms that somebody has filled under one prompt.
package struct FormStack: Equatable, Sendable {
  package var prompt: PromptID
  package var question: String
  /// What one of them is called.
  package var name: String
  package var form: Prompt.Records
  package var ids: [ItemID]
}

/// One of the forms under a prompt.
package struct FormPlace: Equatable, Sendable {
  package var stack: FormStack
  package var id: ItemID
}

extension Reading {
  package init(_ module: LearningModule) {
    self.init(
      id: module.id, label: module.id.rawValue, title: module.title, minutes: module.minutes,
      summary: module.summary, pages: module.pages, kind: .module)
  }

  package init(_ exercise: Exercise, linkedAs label: String) {
    self.init(
      id: exercise.id.progressID, label: label, title: exercise.title, minutes: exercise.minutes,
      summary: exercise.summary, pages: exercise.pages, kind: .exercise)
  }

  /// The forms under a prompt, a page each, with the fields as its prompts.
  fileprivate init(_ stack: FormStack, within reading: Reading) {
    self = reading
    summary = nil
    pages = stack.ids.indices.map { index in
      Page(
        title: "\(stack.name) \(index + 1)",
        blocks: stack.form.fields.map(PageBlock.prompt))
    }
    kind = .records(stack)
  }

  package var prompts: [Prompt] { pages.flatMap(\.prompts) }

  /// The form that a page is, if it is one.
  package func form(onPage index: Int) -> FormPlace? {
    guard case .records(let stack) = kind, stack.ids.indices.contains(index) else { return nil }
    return FormPlace(stack: stack, id: stack.ids[index])
  }
}

extension Desk {
  /// What stands at a place, in the language that courses are read in; nothing where it cannot be
  /// read.
  package func reading(at place: ReaderPlace) -> Reading? {
    guard let reading = text(at: place) else { return nil }
    guard let prompt = place.records else { return reading }
    return forms(under: prompt, in: place.course).map { Reading($0, within: reading) }
  }

  private func text(at place: ReaderPlace) -> Reading? {
    guard let id = place.exercise else { return module(at: place).map { Reading($0) } }
    return exercise(id, in: place.course).map {
      Reading($0, linkedAs: way(into: place)?.link.id.rawValue ?? id.rawValue)
    }
  }

  package func exercise(_ id: ExerciseID, in course: CourseID) -> Exercise? {
    courses[course]?.course.exercises[id]?.text(in: contentLanguage)
  }

  /// The forms under a prompt as the workbook holds them; nothing where the prompt has none.
  package func forms(under prompt: PromptID, in course: CourseID) -> FormStack? {
    guard let asked = courses[course]?.course.prompt(prompt, in: contentLanguage),
      case .records(let form) = asked.kind
    else { return nil }
    var records: [Record] = []
    if case .records(let filled)? = workbooks[course]?.workbook.answers[prompt]?.value {
      records = filled
    }
    return FormStack(
      prompt: prompt, question: asked.question,
      name: form.recordName ?? wording.prompt.forms.record, form: form, ids: records.map(\.id))
  }

  /// The place from which an exercise or a form was opened.
  package func origin(of place: ReaderPlace) -> ReaderPlace? {
    var origin = place
    if let prompt = place.records {
      (origin.records, origin.page, origin.prompt) = (nil, nil, prompt)
      return origin
    }
    guard place.exercise != nil else { return nil }
    let way = way(into: place)
    (origin.exercise, origin.page, origin.prompt) = (nil, way?.page, way?.link.id)
    return origin
  }

  /// The first link of the module into the exercise that is open, with its page from 1.
  private func way(into place: ReaderPlace) -> (link: ExerciseLink, page: Int)? {
    guard let pages = module(at: place)?.pages else { return nil }
    for (index, page) in pages.enumerated() {
      if let link = page.links.first(where: { $0.exercise == place.exercise }) {
        return (link, index + 1)
      }
    }
    return nil
  }
}
