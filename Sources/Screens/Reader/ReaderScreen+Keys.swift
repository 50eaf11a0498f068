import Cells
import Learning
import Sittings
import Words

extension ReaderScreen {
  func bindings(on desk: Desk) -> [Binding<Message>] {
    switch focus.flatMap({ layout.target(ofStop: $0) }) {
    case nil: readingBindings(on: desk)
    case .prompt(let index): bindings(for: layout.fields[index])
    case .exercise: linkBindings
    case .media(let item, _): mediaBindings(for: item)
    case .example: exampleBindings
    }
  }

  private func bindings(for field: PromptField) -> [Binding<Message>] {
    switch field.control {
    case .text, .short(_, .wide): writingBindings(isForClients: field.prompt.isForClients)
    case .short(_, .narrow): shortBindings
    case .list: listBindings
    case .marks(let grid): grid.isOnLine ? lineBindings : choosingBindings(arrows: "↑ ↓ ← →")
    case .choice: choosingBindings(arrows: "↑ ↓")
    case .canvas: canvasBindings
    case .records(let list): recordsBindings(at: list)
    case .information: lookingBindings + promptBindings
    }
  }

  func message(for input: Input, on desk: Desk) -> Message? {
    switch input {
    case .key(let key):
      bindings(on: desk).message(for: key) ?? typed(key)
    case .pasted(let text):
      pasted(text)
    case .mouse(let mouse):
      message(for: mouse)
    case .resized:
      nil
    }
  }

  /// A key that writes itself goes into the answer that is in focus.
  private func typed(_ key: Key) -> Message? {
    guard case .character(let character) = key.name, key.modifiers.isEmpty, let field = focusedField
    else { return nil }
    switch layout.fields[field].control {
    case .text, .short: return .edited(.insert(String(character)))
    case .list, .marks, .choice, .records: return .answered(.typed(character))
    case .canvas, .information: return nil
    }
  }

  private func pasted(_ text: String) -> Message? {
    guard let field = focusedField else { return nil }
    switch layout.fields[field].control {
    case .text, .short: return .edited(.paste(text))
    case .list, .choice: return .answered(.pasted(text))
    case .marks(let grid): return grid.isOnLine ? .answered(.pasted(text)) : nil
    case .canvas, .records, .information: return nil
    }
  }

  private func message(for mouse: Mouse) -> Message? {
    switch mouse.act {
    case .wheelDown: .scrolled(by: 3)
    case .wheelUp: .scrolled(by: -3)
    case .pressed: .pressed(mouse.position)
    case .dragged: .dragged(mouse.position)
    case .released: nil
    }
  }

  private func readingBindings(on desk: Desk) -> [Binding<Message>] {
    [
      Binding(.tab, .enter, caption: "Tab", label: nextLabel, message: .stopEntered(by: 1)),
      Binding(
        .pageDown, .character(" "), caption: "PgDn", label: \.keys.screenful,
        message: .scrolledByScreens(1)),
    ] + overviewBindings + [
      Binding(
        .escape, label: isWithin ? \.keys.back : \.keys.toCourses, message: .left),
      Binding(
        .right, .character("n"), caption: "← →", label: \.keys.pages, message: .pageTurned(by: 1)),
      Binding(
        .down, caption: "↑ ↓", label: \.keys.scroll, message: .scrolled(by: 1), isInFooter: false),
      Binding(.up, label: \.keys.scroll, message: .scrolled(by: -1), isInFooter: false),
      Binding(.pageUp, label: \.keys.screenful, message: .scrolledByScreens(-1), isInFooter: false),
      Binding(
        .left, .character("p"), label: \.keys.previousPage, message: .pageTurned(by: -1),
        isInFooter: false),
      Binding(
        .backTab, label: \.keys.previousQuestion, message: .stopEntered(by: -1),
        isInFooter: false),
      Binding(.home, label: \.keys.top, message: .scrolledToEnd(of: .top), isInFooter: false),
      Binding(.end, label: \.keys.bottom, message: .scrolledToEnd(of: .bottom), isInFooter: false),
    ] + formBindings + [Self.moduleSharingBinding]
      + (desk.hasExamples(in: place.course) ? [Self.examplesBinding] : [])
  }

  /// What the next key does: it leads to what can be answered or opened, or only reads on.
  private var nextLabel: any KeyPath<Wording, String> & Sendable {
    if layout.stops.isEmpty { return \.keys.onward }
    return layout.fields.isEmpty ? \.keys.nextPlace : \.keys.nextQuestion
  }

  private static let examplesBinding = Binding<Message>(
    .character("e"), label: \.keys.examples, message: .examplesAsked)

  /// In a form F3 adds another one.
  var overviewBindings: [Binding<Message>] {
    let adds = place.records != nil || focusedField.map { layout.fields[$0].isRecords } == true
    let others: [Key] = adds ? [] : [Key(.function(3))]
    return [
      Binding(
        others + [.control("f")], caption: adds ? nil : "F3", label: \.overview.keys.overview,
        message: .overviewAsked)
    ]
  }

  /// Whether one comes back to a page from here, and not to the courses.
  private var isWithin: Bool { place.exercise != nil || place.records != nil }

  /// The way out of a stop; out of a form one comes back to the list of the forms.
  var escapeBinding: Binding<Message> {
    place.records == nil
      ? Binding(.escape, label: \.keys.toReading, message: .stopLeft)
      : Binding(.escape, label: \.keys.back, message: .left)
  }

  /// What works in a form only.
  var formBindings: [Binding<Message>] {
    guard place.records != nil else { return [] }
    return [Binding(Key(.function(3)), label: \.keys.add, message: .formAdded)]
  }

  /// What leads from a stop that is no prompt to the next one.
  private var stopBindings: [Binding<Message>] {
    [
      Binding(.tab, label: \.keys.nextPlace, message: .stopEntered(by: 1)),
      Binding(
        .backTab, label: \.keys.previousPlace, message: .stopEntered(by: -1), isInFooter: false),
    ]
  }

  /// What works in every prompt, whatever its kind.
  var promptBindings: [Binding<Message>] {
    [
      Binding(.tab, label: \.keys.nextQuestion, message: .stopEntered(by: 1)),
      Binding(
        .backTab, label: \.keys.previousQuestion, message: .stopEntered(by: -1),
        isInFooter: false),
    ] + skipBindings
  }

  /// A form is not skipped field by field.
  var skipBindings: [Binding<Message>] {
    guard place.records == nil else { return formBindings }
    return [Binding(Key(.function(4)), label: \.keys.skip, message: .skipped)] + bridgeBindings
      + sharingBindings
  }

  /// Who sees the answer.
  private var sharingBindings: [Binding<Message>] {
    [
      Binding(Key(.function(12)), label: \.sharing.keys.share, message: .shared),
      Self.moduleSharingBinding,
    ]
  }

  private static let moduleSharingBinding = Binding<Message>(
    Key(.function(12), .shift), label: \.sharing.keys.shareModule, message: .moduleShared,
    isInFooter: false)

  /// Where another course has an answer.
  private var bridgeBindings: [Binding<Message>] {
    guard let field = focusedField, layout.fields[field].hasOffer else { return [] }
    return [Binding(.control("b"), label: \.bridge.bring, message: .answerBrought)]
  }

  /// At the way into an exercise.
  private var linkBindings: [Binding<Message>] {
    [
      Binding(
        .enter, .character(" "), caption: "Enter", label: \.keys.open, message: .stopOpened)
    ]
      + lookingBindings + stopBindings
  }

  /// At a service path, which is drawn on a screen of its own.
  private var canvasBindings: [Binding<Message>] {
    [
      Binding(
        .enter, .character(" "), caption: "Enter", label: \.canvas.keys.open,
        message: .canvasOpened)
    ]
      + lookingBindings + promptBindings
  }

  /// At something to look at elsewhere.
  private func mediaBindings(for item: MediaItem) -> [Binding<Message>] {
    let label: any KeyPath<Wording, String> & Sendable =
      item.url == nil ? \.keys.openFile : \.keys.qrCode
    let copying = Binding<Message>(
      .character("k"), .control("c"), caption: "K", label: \.keys.copyAddress,
      message: .addressCopied)
    return [Binding(.enter, label: label, message: .stopOpened)]
      + (item.url == nil ? [] : [copying]) + lookingBindings + stopBindings
  }

  /// At a card.
  private var exampleBindings: [Binding<Message>] {
    [
      Binding(
        .enter, .character("e"), caption: "Enter", label: \.keys.examples, message: .stopOpened),
      Binding(.character(" "), label: \.keys.star, message: .starToggled),
    ] + lookingBindings + stopBindings
  }

  private var lookingBindings: [Binding<Message>] {
    [
      escapeBinding,
      Binding(.down, caption: "↑ ↓", label: \.keys.scroll, message: .scrolled(by: 1)),
      Binding(.up, label: \.keys.scroll, message: .scrolled(by: -1), isInFooter: false),
      Binding(
        .pageDown, label: \.keys.screenful, message: .scrolledByScreens(1), isInFooter: false),
      Binding(.pageUp, label: \.keys.screenful, message: .scrolledByScreens(-1), isInFooter: false),
    ]
  }
}
