/// Every word that the program says, in one language.
///
/// Each part stands in its own file, followed by its three values, so that a reviewer sees Finnish,
/// Swedish and English on one page. A translation that is forgotten does not compile.
///
/// A class, since so many words cannot be handed round by value at every key.
package final class Wording: Sendable {
  package let language: Language
  package let keys: KeyWording
  package let home: HomeWording
  package let reader: ReaderWording
  package let media: MediaWording
  package let session: SessionWording
  package let examples: ExamplesWording
  package let overview: OverviewWording
  package let bridge: BridgeWording
  package let sharing: SharingWording
  package let prompt: PromptWording
  package let saving: SavingWording
  package let help: HelpWording
  package let settings: SettingsWording
  package let plainLanguage: PlainLanguageWording
  package let practice: PracticeWording
  package let diagnostic: DiagnosticWording
  package let terminal: TerminalWording
  package let command: CommandWording
  package let doctor: DoctorWording
  package let document: DocumentWording
  package let paper: PaperWording
  package let proposal: ProposalWording
  package let composing: ComposingWording
  package let `import`: ImportWording
  package let canvas: CanvasWording
  package let plain: PlainWording
  package let plainCommands: PlainCommandWording
  package let handIn: HandInWording
  package let team: TeamWording
  package let trouble: TroubleWording
  package let privacy: PrivacyWording

  package static func `in`(_ language: Language) -> Wording {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  private static let finnish = Wording(
    .finnish, proposal: .finnish, composing: .finnish,
    session: .finnish,
    paper: .finnish, import: .finnish, keys: .finnish, home: .finnish, reader: .finnish,
    media: .finnish, examples: .finnish, prompt: .finnish,
    overview: .finnish, bridge: .finnish, sharing: .finnish,
    saving: .finnish, help: .finnish, settings: .finnish, plainLanguage: .finnish,
    practice: .finnish,
    diagnostic: .finnish,
    terminal: .finnish, command: .finnish, doctor: .finnish, document: .finnish,
    canvas: .finnish,
    plain: .finnish, plainCommands: .finnish,
    handIn: .finnish, team: .finnish, trouble: .finnish,
    privacy: .finnish)
  private static let swedish = Wording(
    .swedish, proposal: .swedish, composing: .swedish,
    session: .swedish,
    paper: .swedish, import: .swedish, keys: .swedish, home: .swedish, reader: .swedish,
    media: .swedish, examples: .swedish, prompt: .swedish,
    overview: .swedish, bridge: .swedish, sharing: .swedish,
    saving: .swedish, help: .swedish, settings: .swedish, plainLanguage: .swedish,
    practice: .swedish,
    diagnostic: .swedish,
    terminal: .swedish, command: .swedish, doctor: .swedish, document: .swedish,
    canvas: .swedish,
    plain: .swedish, plainCommands: .swedish,
    handIn: .swedish, team: .swedish, trouble: .swedish,
    privacy: .swedish)
  private static let english = Wording(
    .english, proposal: .english, composing: .english,
    session: .english,
    paper: .english, import: .english, keys: .english, home: .english, reader: .english,
    media: .english, examples: .english, prompt: .english,
    overview: .english, bridge: .english, sharing: .english,
    saving: .english, help: .english, settings: .english, plainLanguage: .english,
    practice: .english,
    diagnostic: .english,
    terminal: .english, command: .english, doctor: .english, document: .english,
    canvas: .english,
    plain: .english, plainCommands: .english,
    handIn: .english, team: .english, trouble: .english,
    privacy: .english)

  private init(
    _ language: Language, proposal: ProposalWording, composing: ComposingWording,
    session: SessionWording,
    paper: PaperWording, import: ImportWording, keys: KeyWording,
    home: HomeWording,
    reader: ReaderWording, media: MediaWording, examples: ExamplesWording,
    prompt: PromptWording, overview: OverviewWording, bridge: BridgeWording,
    sharing: SharingWording,
    saving: SavingWording, help: HelpWording,
    settings: SettingsWording, plainLanguage: PlainLanguageWording,
    practice: PracticeWording,
    diagnostic: DiagnosticWording, terminal: TerminalWording, command: CommandWording,
    doctor: DoctorWording, document: DocumentWording,
    canvas: CanvasWording,
    plain: PlainWording, plainCommands: PlainCommandWording,
    handIn: HandInWording, team: TeamWording, trouble: TroubleWording,
    privacy: PrivacyWording
  ) {
    self.language = language
    self.keys = keys
    self.home = home
    self.reader = reader
    self.media = media
    self.session = session
    self.examples = examples
    self.prompt = prompt
    self.overview = overview
    self.bridge = bridge
    self.sharing = sharing
    self.saving = saving
    self.help = help
    self.settings = settings
    self.plainLanguage = plainLanguage
    self.practice = practice
    self.diagnostic = diagnostic
    self.terminal = terminal
    self.command = command
    self.doctor = doctor
    self.document = document
    self.paper = paper
    self.proposal = proposal
    self.composing = composing
    self.import = `import`
    self.canvas = canvas
    self.plain = plain
    self.plainCommands = plainCommands
    self.handIn = handIn
    self.team = team
    self.trouble = trouble
    self.privacy = privacy
  }
}
