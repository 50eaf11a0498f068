import Cells
import Words

/// What `polku --help` prints.
struct CommandHelp {
  private let words: CommandWording
  private let team: TeamWording
  private let session: SessionWording
  private let privacy: PrivacyWording
  private let proposal: ProposalCommandWording

  init(_ wording: Wording) {
    words = wording.command
    team = wording.team
    session = wording.session
    privacy = wording.privacy
    proposal = wording.proposal.command
  }

  var text: String {
    [
      "polku – " + words.what, "",
      words.usage, "  polku [--lang …] [--content …] [--data …]", "  polku …", "",
      words.commands, table(commands), "", "  " + words.fullScreen, "",
      words.options, table(options),
    ].joined(separator: "\n")
  }

  private var commands: [(String, String)] {
    [
      ("courses [--format text|json]", words.courses),
      ("answers [--course ID] [--format text|json]", words.answers),
      ("export [--course ID] --to x.md|.html|.docx|.odt|.json|.csv", words.export),
      ("print COURSE --to x.md|.html|.docx|.odt", words.print),
      ("proposal (TEAM | --course ID) [--to x.docx|.odt|.html|.md]", proposal.help),
      ("hand-in TEAM", team.handInHelp),
      ("team create TEAM --course ID [--sample [N]]", team.createHelp),
      ("team status TEAM [--format text|json]", team.statusHelp),
      ("session TEAM [--length 45|90|120] [--plain]", session.sessionHelp),
      ("session TEAM [--page FILE] [--record FILE]", session.papers.help),
      ("projector TEAM", session.projectorHelp),
      ("import [FILE] [--course ID] [--yes]", words.import),
      ("check [PATH …] [--format text|json]", words.check),
      ("new DIR", words.new),
      ("inspect FILE|- [--format text|json]", privacy.inspect.help),
      ("remove COURSE|--everything [--yes]", privacy.remove.help),
      ("doctor [--format text|json]", words.doctor),
    ]
  }

  private var options: [(String, String)] {
    [
      ("--lang fi|sv|en", words.optionLanguage),
      ("--content DIR", words.optionContent),
      ("--data DIR", words.optionData),
      ("--plain", words.optionPlain),
      ("--look LOOK", words.optionLook),
      ("--content-lang fi|sv|en", words.optionContentLanguage),
      ("--width 40…120", words.optionWidth),
      ("--reduced-motion", words.optionMotion),
      ("--course ID", words.optionCourse),
      ("--to FILE", words.optionTo),
      ("--yes", words.optionYes),
      ("--format FORMAT", words.optionFormat),
      ("--name NAME", team.optionName),
      ("--yes", team.optionYes),
      ("--withdraw", team.optionWithdraw),
      ("--sample [N]", team.optionSample),
      ("--show-few", proposal.optionFew),
      ("--length 45|90|120", session.optionLength),
      ("--show-few", session.optionFew),
      ("--quick", session.optionQuick),
      ("--unmasked", privacy.leaving.optionUnmasked),
      ("--page FILE", session.papers.optionPage),
      ("--record FILE", session.papers.optionRecord),
      ("--help, -h", words.optionHelp),
      ("--version", words.optionVersion),
    ]
  }

  /// The explanation beside its word, or below it where the word is long.
  private func table(_ rows: [(String, String)]) -> String {
    let indent = 22
    return rows.map { name, text in
      let gap = indent - CellWidth.of(name)
      return gap > 1
        ? "  " + name + String(repeating: " ", count: gap) + text
        : "  " + name + "\n" + String(repeating: " ", count: indent + 2) + text
    }.joined(separator: "\n")
  }
}
