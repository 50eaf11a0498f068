import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// A service path on the whole screen: stages across, lanes down, the feelings as a curve.
///
/// One either moves from box to box, as in a spreadsheet, or writes in one of them. All that is
/// changed is changed by `Canvas`, which also knows the way back; this screen knows where one is.
struct CanvasScreen: Equatable, Sendable {
  enum Message: Equatable, Sendable {
    case moved(columns: Int, rows: Int)
    case writingBegan
    case typed(String)
    case edited(EditorVerb)
    case writingEnded(columns: Int, rows: Int)
    case basisToggled
    case basisSet(Basis)
    case cleared
    case feelingMoved(by: Int)
    case feelingSet(Int)
    /// A sign was typed: −1 or 1.
    case feelingSigned(Int)
    /// A digit was typed, behind a sign or without one.
    case feelingSized(Int)
    case wordChosen(by: Int)
    case wordSet(String)
    case undone
    case redone
    case menuOpened
    case menuMoved(by: Int)
    case menuChosen(CanvasMenu.Item)
    case menuClosed
    case exampleToggled
    case sentencesToggled
    case scrolled(by: Int)
    case pressed(Position)
    case dragged(Position)
    case left
  }

  enum Mode: Equatable, Sendable {
    case moving
    /// The box in focus is written in: a cell, a name, or the word for a feeling.
    case writing(TextArea)
    case menu(CanvasMenu)
    /// The path is read as sentences.
    case sentences(Scroll)
  }

  let courseID: CourseID
  let prompt: Prompt
  var canvas: Canvas
  var focus = CanvasFocus()
  var mode = Mode.moving {
    didSet { mode.watch() }
  }
  var watch = PathWatch()
  /// Where one is in the example, while that is shown instead of one's own path or beside it.
  var exampleFocus: CanvasFocus?
  var firstColumn = 0
  /// The lines of the lanes.
  var scroll = Scroll()
  /// What stands where, as it was laid out last.
  var sheet = CanvasSheet.empty
  /// Whether this visit has changed the answer already.
  var isVisited = false
  /// The sign that was typed last, for the digit behind it.
  var typedSign: Int?
  /// When the text in focus was last changed.
  var lastEdit = Timestamp(seconds: 0)

  init?(_ prompt: PromptID, in course: CourseID, on desk: Desk) {
    guard let prompt = desk.courses[course]?.course.prompt(prompt, in: desk.contentLanguage),
      case .path(let form) = prompt.kind, !form.stages.isEmpty
    else { return nil }
    courseID = course
    self.prompt = prompt
    let answer = desk.workbooks[course]?.workbook.answers[prompt.id]
    canvas = Canvas(prompt.id, form: form, answer: answer)
    watch.look(at: canvas.stages)
    arrange(on: desk)
  }

  var course: CourseID? { courseID }

  func title(on desk: Desk) -> String { "\(prompt.id) \(prompt.question)" }

  func status(on desk: Desk) -> String {
    let place = desk.wording.canvas.stagePlace(active.column + 1, activeStages.count)
    let saving = desk.savingInWords(of: courseID)
    return saving.isEmpty ? place : "\(place) · \(saving)"
  }

  func overviewPlace(on desk: Desk) -> OverviewPlace? {
    OverviewPlace(course: courseID, prompt: prompt.id)
  }

  func advice(in words: HelpWording) -> [String] {
    switch mode {
    case .moving, .menu, .sentences: [words.drawing]
    case .writing: [focus.row == .feeling ? words.feeling : words.filling]
    }
  }
}

// MARK: - What is in sight

extension CanvasScreen {
  /// Whether the example takes the place of one's own path: there is no room for both.
  func isSwapped(on desk: Desk) -> Bool { exampleFocus != nil && !CanvasPage.isSplit(on: desk) }

  /// The stages of the example that correspond to those in sight.
  var exampleStages: [PathStage] {
    let example = canvas.example ?? []
    guard canvas.isShort else { return example }
    let shown = Set(canvas.shownStages.map(\.id))
    return example.filter { shown.contains($0.id) }
  }

  private var active: CanvasFocus { exampleFocus ?? focus }
  private var activeStages: [PathStage] {
    exampleFocus == nil ? canvas.shownStages : exampleStages
  }
}

extension CanvasScreen: Screen {
  mutating func update(_ message: Message, on desk: inout Desk) -> [Request] {
    let requests = take(message, on: &desk)
    if case .feelingSigned = message {} else { typedSign = nil }
    watch.look(at: canvas.stages)
    if case .scrolled = message { sheet.scroll(to: scroll.offset) } else { reveal(on: desk) }
    return requests
  }

  private mutating func take(_ message: Message, on desk: inout Desk) -> [Request] {
    if isSwapped(on: desk), message.isChange {
      desk.notice = .canvas(.onlyExample)
      return []
    }
    switch message {
    case .moved(let columns, let rows):
      move(columns: columns, rows: rows, on: desk)
      return []
    case .writingBegan:
      return beginWriting(on: &desk)
    case .typed(let text):
      return beginWriting(on: &desk) + edit(.insert(text), on: &desk)
    case .edited(let verb):
      return edit(verb, on: &desk)
    case .writingEnded(let columns, let rows):
      return endWriting(columns: columns, rows: rows, on: &desk)
    case .basisToggled, .basisSet, .cleared, .feelingMoved, .feelingSet,
      .feelingSigned, .feelingSized, .wordChosen, .wordSet:
      return change(message, on: &desk)
    case .undone:
      return takeBack(on: &desk)
    case .redone:
      return takeForth(on: &desk)
    case .menuOpened, .menuMoved, .menuChosen, .menuClosed:
      return useMenu(message, on: &desk)
    case .exampleToggled:
      toggleExample(on: &desk)
      return []
    case .sentencesToggled:
      toggleSentences()
      return []
    case .scrolled(let lines):
      scroll(by: lines)
      return []
    case .pressed(let position):
      return press(at: position, on: &desk)
    case .dragged(let position):
      drag(to: position, on: desk)
      return []
    case .left:
      return [.effect(.sync(courseID)), .back]
    }
  }

  /// Fits the screen to a new size or language; the answer stays what it is.
  mutating func arrange(on desk: Desk) {
    let found = desk.courses[courseID]?.course.prompt(prompt.id, in: desk.contentLanguage)
    if case .path(let form)? = found?.kind { canvas.take(form) }
    if case .writing(var text) = mode {
      text.width = textWidth(on: desk)
      mode = .writing(text)
    }
    reveal(on: desk)
  }

  /// Takes the answer from the workbook, which somebody else has changed.
  mutating func reread(on desk: Desk) {
    let answer = desk.workbooks[courseID]?.workbook.answers[prompt.id]
    canvas = Canvas(prompt.id, form: canvas.form, answer: answer)
    watch.look(at: canvas.stages)
    mode = .moving
    isVisited = false
    arrange(on: desk)
  }
}

extension CanvasScreen.Message {
  /// Whether it would change the path, or begin to.
  fileprivate var isChange: Bool {
    switch self {
    case .writingBegan, .typed, .edited, .basisToggled, .basisSet, .cleared, .feelingMoved,
      .feelingSigned, .feelingSized,
      .feelingSet, .wordChosen, .wordSet, .undone, .redone:
      true
    case .menuChosen(let item): item.isChange
    case .moved, .writingEnded, .menuOpened, .menuMoved, .menuClosed, .exampleToggled,
      .sentencesToggled, .scrolled, .pressed, .dragged, .left:
      false
    }
  }
}
