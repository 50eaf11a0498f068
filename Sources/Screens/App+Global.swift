import Cells
import Learning
import Sittings
import Words

extension App {
  /// What the keys mean that work everywhere.
  enum Global: Equatable, Sendable {
    case helpAsked, settingsAsked, overviewAsked, proposalAsked, savingElsewhereAsked, quitPressed
    case personalDataAsked, blanked
  }

  static let globalBindings: [Binding<Global>] = [
    Binding(
      Key(.function(1)), .character("?"), caption: "F1", label: \.keys.help, message: .helpAsked),
    Binding(Key(.function(2)), label: \.keys.settings, message: .settingsAsked),
    Binding(
      Key(.function(3)), .control("f"), label: \.overview.keys.overview, message: .overviewAsked,
      isInFooter: false),
    Binding(
      .control("p"), label: \.composing.keys.proposal, message: .proposalAsked, isInFooter: false),
    Binding(
      Key(.function(6)), label: \.keys.saveElsewhere, message: .savingElsewhereAsked,
      isInFooter: false),
    Binding(
      Key(.function(8)), label: \.keys.personalData, message: .personalDataAsked,
      isInFooter: false),
    Binding(Key(.function(9)), label: \.keys.blank, message: .blanked, isInFooter: false),
    Binding(
      .control("q"), Key(.function(10)), label: \.keys.quit, message: .quitPressed,
      isInFooter: false),
  ]

  mutating func handle(_ global: Global) -> [Effect] {
    switch global {
    case .helpAsked:
      overlay = .help(HelpOverlay(of: self))
      return []
    case .settingsAsked:
      overlay = .settings(SettingsOverlay())
      return []
    case .overviewAsked:
      return showOverview()
    case .proposalAsked:
      return showProposal()
    case .savingElsewhereAsked:
      overlay = .folder(FolderOverlay())
      return []
    case .personalDataAsked:
      askForPersonalData()
      return []
    case .blanked:
      isBlank = true
      return []
    case .quitPressed:
      return quit()
    }
  }

  /// Leaves; where something cannot be saved, only when the person has been told and wishes it.
  mutating func quit() -> [Effect] {
    let isSomethingUnsaved = desk.failure != nil
    guard isSomethingUnsaved, !isWarnedOfLoss else { return [.quit] }
    isWarnedOfLoss = true
    desk.notice = .quitUnsaved
    return []
  }

  mutating func handleInOverlay(_ input: Input) -> [Effect] {
    guard let overlay else { return [] }
    if case .key(let key) = input, Self.globalBindings.message(for: key) == .quitPressed {
      return quit()
    }
    let outcome: OverlayOutcome
    switch overlay {
    case .help(var help):
      outcome = help.handle(input, on: desk)
      self.overlay = .help(help)
    case .languages(var languages):
      outcome = languages.handle(input, on: desk)
      self.overlay = .languages(languages)
    case .folder(var folder):
      outcome = folder.handle(input, on: desk)
      self.overlay = .folder(folder)
    case .settings(var settings):
      outcome = settings.handle(input, on: desk)
      self.overlay = .settings(settings)
    case .plainLanguage(var report):
      outcome = report.handle(input, on: desk)
      self.overlay = .plainLanguage(report)
    case .practice(var question):
      outcome = question.handle(input, on: desk)
      self.overlay = .practice(question)
    case .privacy(var privacy):
      outcome = privacy.handle(input, on: desk)
      self.overlay = .privacy(privacy)
    case .export(var question):
      outcome = question.handle(input, on: desk)
      self.overlay = .export(question)
    }
    return follow(outcome)
  }

  private mutating func follow(_ outcome: OverlayOutcome) -> [Effect] {
    switch outcome {
    case .stays:
      return []
    case .closes(let effects):
      self.overlay = nil
      return effects
    case .languageChosen(let language):
      self.overlay = nil
      var preferences = desk.preferences
      preferences.language = language
      return change(to: preferences)
    case .preferencesChanged(let preferences):
      return change(to: preferences)
    case .practiceEnded(let isKept):
      self.overlay = nil
      return endPractice(isKept: isKept)
    case .found(let act, let found):
      return perform(act, on: found)
    }
  }

  private mutating func endPractice(isKept: Bool) -> [Effect] {
    guard let course = desk.practice?.id, let workbook = desk.workbooks[course]?.workbook else {
      return []
    }
    desk.forgetPractice()
    arrange()
    return isKept ? [.keepPractice(workbook)] : []
  }

  private mutating func change(to preferences: Preferences) -> [Effect] {
    let former = desk.contentLanguage
    desk.preferences = preferences
    var effects: [Effect] = [.keepPreferences(preferences)]
    let language = desk.contentLanguage
    if let course = current.screen.course, language != former,
      desk.courses[course]?.language != language
    {
      effects.append(.load(course, language))
    }
    arrange()
    return effects
  }

  /// The keys that work everywhere, less those that the screen beneath has taken for itself.
  private var globalBindings: [Binding<Global>] {
    let taken = current.screen.takenKeys(on: desk)
    return Self.globalBindings.compactMap { $0.without(taken) }
  }

  /// So many keys of a screen stand in the bar before the one for help, which must find room.
  private static let keysBeforeHelp = 4

  /// The keys of the screen beneath, and those that work everywhere.
  func legend(footerOnly: Bool) -> [Legend] {
    let words = desk.wording
    let own = current.screen.legend(on: desk, footerOnly: footerOnly)
    let everywhere = globalBindings.legend(in: words, footerOnly: footerOnly)
    guard footerOnly else { return own + everywhere }
    return own.prefix(Self.keysBeforeHelp) + everywhere + own.dropFirst(Self.keysBeforeHelp)
  }
}
