import Answers
import Learning
import Sittings
import Words

/// A prompt that is being asked, and where its answer is kept.
struct Asked: Equatable, Sendable {
  let prompt: Prompt
  let course: CourseID
  /// Under the prompt itself, under the claims that are asked again, or in a form.
  let place: AnswerPlace
  /// The kind and the wording that the answer is kept with.
  let kind: Prompt.KindName
  let question: String

  /// What the workbook keeps it under.
  var target: PromptID { place.prompt }
}

extension Asked {
  init(_ prompt: Prompt, in course: CourseID, on desk: Desk) {
    self.prompt = prompt
    self.course = course
    kind = prompt.kind.name
    guard case .claims(.again(let first)) = prompt.kind else {
      place = .prompt(prompt.id)
      question = prompt.question
      return
    }
    place = .prompt(first)
    let asked = desk.courses[course]?.course.prompt(first, in: desk.contentLanguage)
    question = asked?.question ?? prompt.question
  }

  /// A field of one of the forms under a prompt.
  init(_ field: Prompt, of record: ItemID, under forms: Asked) {
    prompt = field
    course = forms.course
    place = .field(field.id, record: record, under: forms.target)
    (kind, question) = (forms.kind, forms.question)
  }

  func answer(on desk: Desk) -> Answer? { desk.workbooks[course]?.workbook.answers[target] }

  /// The value, where it is of the kind that is asked for.
  func value(on desk: Desk) -> AnswerValue? {
    let value = desk.workbooks[course]?.workbook.value(at: place)
    return value.flatMap { $0.kind == prompt.kind.name ? $0 : nil }
  }

  /// The lines of evidence beside its items.
  func notes(on desk: Desk) -> [ItemID: String] {
    place.isField ? [:] : answer(on: desk)?.notes ?? [:]
  }

  /// How far the answer has come, in a word.
  func state(on desk: Desk) -> String {
    let words = desk.wording
    let workbook = desk.workbooks[course]?.workbook
    return switch workbook?.state(of: prompt, in: desk.courses[course]?.course) {
    case .answered: words.prompt.answered
    case .skipped: words.prompt.skipped
    case .begun where value(on: desk)?.isBlank == false: words.plain.answer.begun
    case .begun, .untouched, nil: words.prompt.unanswered
    }
  }
}

extension Asked {
  /// Says the question and all that belongs to it, but not how to answer.
  func ask(in turn: inout Turn) {
    let words = turn.words
    turn.say(words.plain.answer.question(prompt.id.rawValue, state(on: turn.desk)))
    turn.read(prompt.question)
    if let help = prompt.help { turn.read(help) }
    let sharing = turn.desk.sharing(of: target, in: course)
    switch prompt.audience {
    case _ where sharing == .team: turn.say(words.sharing.leaves)
    case .own: turn.say(words.prompt.forOwn)
    case .team: turn.say(words.prompt.forTeam)
    case .proposal: turn.say(words.prompt.forProposal)
    }
    if sharing != nil, turn.desk.suggestsSharing(prompt, keptUnder: target, in: course) {
      turn.say(words.sharing.suggestion(turn.typed(.share)))
    }
    if prompt.isForClients { turn.say(words.plain.answer.forClients(turn.typed(.readability))) }
    let answer = answer(on: turn.desk)
    if let answer, answer.kind != prompt.kind.name, answer.value != nil {
      turn.say(words.prompt.kindChanged)
    }
    turn.sayBridge(of: self)
  }
}
