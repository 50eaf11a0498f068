/// Every word that the program says, in one language.
///
/// Each part stands in its own file, followed by its three values, so that a reviewer sees Finnish,
/// Swedish and English on one page. A translation that is forgotten does not compile.
package struct Wording: Sendable {
  package var language: Language
  package var keys: KeyWording
  package var home: HomeWording
  package var reader: ReaderWording
  package var prompt: PromptWording
  package var saving: SavingWording
  package var help: HelpWording
  package var diagnostic: DiagnosticWording
  package var terminal: TerminalWording
  package var command: CommandWording
  package var doctor: DoctorWording
  package var document: DocumentWording

  package static func `in`(_ language: Language) -> Wording {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  private static let finnish = Wording(
    language: .finnish, keys: .finnish, home: .finnish, reader: .finnish, prompt: .finnish,
    saving: .finnish, help: .finnish, diagnostic: .finnish,
    terminal: .finnish, command: .finnish, doctor: .finnish, document: .finnish)
  private static let swedish = Wording(
    language: .swedish, keys: .swedish, home: .swedish, reader: .swedish, prompt: .swedish,
    saving: .swedish, help: .swedish, diagnostic: .swedish,
    terminal: .swedish, command: .swedish, doctor: .swedish, document: .swedish)
  private static let english = Wording(
    language: .english, keys: .english, home: .english, reader: .english, prompt: .english,
    saving: .english, help: .english, diagnostic: .english,
    terminal: .english, command: .english, doctor: .english, document: .english)
}
