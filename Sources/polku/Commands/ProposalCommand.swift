import Answers
import ArgumentParser
import Documents
import Export
import Learning
import Proposals
import Runtime
import Sittings
import Storage
import Words

/// `polku proposal`: a proposal to be written, or as a document, a team's or one's own.
struct ProposalCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "proposal")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "TEAM")) var folder: String?
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("to")) var file: String?
  @Option(name: .customLong("format")) var format: OutputFormat?
  @Flag(name: .customLong("show-few")) var showsFew = false
  @Flag(name: .customLong("plain")) var isPlain = false
  @OptionGroup var masking: MaskingOptions

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    guard folder == nil || course == nil else {
      Console.complain(surroundings.words.proposal.command.onePlace)
      return .usage
    }
    guard let file else { return compose(surroundings) }
    return export(to: file, surroundings)
  }

  // MARK: - A document

  @MainActor private func export(to file: String, _ surroundings: Surroundings) -> ExitStatus {
    let formats = OutputFormat.documents
    guard let output = Output(to: file, as: format, among: formats, in: surroundings) else {
      return .usage
    }
    let source = ProposalSource(
      surroundings, showsFew: showsFew, masksCertain: masking.isMasking)
    guard let draft = folder.map(source.team(at:)) ?? source.own(course) else { return .failed }
    let now = surroundings.clock.now.civil(offset: surroundings.clock.offset)
    let document = ProposalDocument(
      of: draft.proposal, from: draft.material, on: now,
      clockOffset: surroundings.clock.offset
    ).document
    let status = output.write(document, in: surroundings)
    guard status == .done else { return status }
    if draft.proposal.isBlank {
      Console.complain(surroundings.words.proposal.command.fromAnswers)
    }
    ProposalReport(draft, document: document, words: surroundings.words).lines.forEach(
      Console.complain)
    masking.tell(draft.findings, in: surroundings.words.privacy)
    return .done
  }

  // MARK: - Writing

  @MainActor private func compose(_ surroundings: Surroundings) -> ExitStatus {
    var program = Program(
      surroundings: surroundings, preferences: surroundings.preferences(PreferenceOptions()),
      asksForLanguage: false, isPlain: isPlain)
    let source = ProposalSource(surroundings, showsFew: showsFew)
    if let folder {
      guard let table = source.table(at: folder) else { return .failed }
      program.team = table
      program.proposal = .team(table.folder.team.course)
    } else {
      guard let outline = source.choice(course) else { return .failed }
      program.proposal = .own(outline.id)
    }
    return program.run()
  }
}

/// A proposal and what it is made from.
struct ProposalDraft {
  var proposal: Proposal
  var material: Material
  /// What was found in the answers before anything of it was masked.
  var findings: FindingsByQuestion
}
