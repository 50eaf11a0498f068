import Cells
import Sittings
import Widgets
import Words

/// Something small that lies over a screen and takes the keys until it is closed.
package enum Overlay: Equatable, Sendable {
  /// The keys of the screen beneath, and how far the list has been scrolled.
  case help(HelpOverlay)
  case languages(LanguageOverlay)
  case folder(FolderOverlay)
  case settings(SettingsOverlay)
  case plainLanguage(PlainLanguageOverlay)
  case practice(PracticeOverlay)
  case privacy(PrivacyOverlay)
  case export(ExportOverlay)
}

/// What an overlay made of an input.
enum OverlayOutcome: Equatable, Sendable {
  case stays
  case closes([Effect])
  case languageChosen(Language)
  case preferencesChanged(Preferences)
  case practiceEnded(isKept: Bool)
  case found(PrivacyAct, AnswerFindings.Found)
}

extension Overlay {
  func legend(on desk: Desk) -> [Legend] {
    switch self {
    case .help(let help): help.legend(in: desk.wording)
    case .languages(let languages): languages.legend(in: .in(languages.chosen))
    case .folder(let folder): folder.legend(in: desk.wording)
    case .settings(let settings): settings.legend(in: desk.wording)
    case .plainLanguage(let report): report.legend(in: desk.wording)
    case .practice(let question): question.legend(in: desk.wording)
    case .privacy(let privacy): privacy.legend(in: desk.wording)
    case .export(let question): question.legend(in: desk.wording)
    }
  }
}
