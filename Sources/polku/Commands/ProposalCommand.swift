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

/// `polku proposal`: a proposal as a document, from a team's answers or one's own.
struct ProposalCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "proposal")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "TEAM")) var folder: String?
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("to")) var file: String
  @Option(name: .customLong("format")) var format: OutputFormat?
  @Flag(name: .customLong("show-few")) var showsFew = false

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words.proposal.command
    guard folder == nil || course == nil else {
      Console.complain(words.onePlace)
      return .usage
    }
    let formats = OutputFormat.documents
    guard let output = Output(to: file, as: format, among: formats, in: surroundings) else {
      return .usage
    }
    guard let draft = folder.map({ team(at: $0, surroundings) }) ?? own(surroundings) else {
      return .failed
    }
    let now = surroundings.clock.now.civil(offset: surroundings.clock.offset)
    let document = ProposalDocument(of: draft.proposal, from: draft.material, on: now).document
    let status = output.write(document, in: surroundings)
    guard status == .done else { return status }
    ProposalReport(draft, document: document, words: surroundings.words).lines.forEach(
      Console.complain)
    return .done
  }

  @MainActor private func own(_ surroundings: Surroundings) -> ProposalDraft? {
    let choice = CourseChoice(course, in: surroundings)
    if let complaint = choice.complaint {
      Console.complain(complaint)
      return nil
    }
    guard let (outline, workbook) = choice.workbooks.first, choice.workbooks.count == 1 else {
      let ids = choice.workbooks.map(\.outline.id.rawValue).joined(separator: ", ")
      Console.complain(surroundings.words.command.chooseCourse(ids))
      return nil
    }
    guard let course = load(outline.id, surroundings) else { return nil }
    return ProposalDraft(
      proposal: fresh(course, team: nil, surroundings),
      material: Material(
        course: course, answers: .own(workbook), language: surroundings.language))
  }

  @MainActor private func team(
    at path: String, _ surroundings: Surroundings
  ) -> ProposalDraft? {
    guard let folder = surroundings.team(at: path),
      let course = load(folder.team.course, surroundings)
    else { return nil }
    do throws(TeamError) {
      let progress = Console.progress(surroundings.words.team.reading)
      guard let gathering = try folder.gather(progress: progress) else { return nil }
      for file in gathering.problems {
        Console.complain("\(file.file): \(file.problem.sentence(in: surroundings.words))")
      }
      return ProposalDraft(
        proposal: fresh(course, team: folder.team.id, surroundings),
        material: Material(
          course: course, answers: .team(gathering.answers, showsFew: showsFew),
          language: surroundings.language))
    } catch {
      surroundings.complain(about: error)
      return nil
    }
  }

  private func load(_ id: CourseID, _ surroundings: Surroundings) -> Course? {
    guard let loaded = surroundings.library.load(id, in: surroundings.language) else {
      Console.complain(surroundings.noCourse(id.rawValue))
      return nil
    }
    return loaded.course
  }

  /// What nobody has written yet; it says nothing of its own, so its id is nobody's concern.
  private func fresh(
    _ course: Course, team: TeamID?, _ surroundings: Surroundings
  ) -> Proposal {
    Proposal(
      id: "0", course: course.id, courseVersion: course.version, team: team,
      language: surroundings.language, createdAt: surroundings.clock.now)
  }
}

/// A proposal and what it is made from.
struct ProposalDraft {
  var proposal: Proposal
  var material: Material
}
