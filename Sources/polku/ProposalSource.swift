import Answers
import Learning
import Proposals
import Runtime
import Sessions
import Sittings
import Storage
import Words

/// Where a proposal and what it is made from are read; what cannot be read is told at once.
struct ProposalSource {
  private let surroundings: Surroundings
  private let showsFew: Bool
  /// Whether what is certainly personal leaves as a word that stands for it.
  private let masksCertain: Bool

  /// - Parameter masksCertain: for a document; what is still written stays as it is.
  init(_ surroundings: Surroundings, showsFew: Bool, masksCertain: Bool = false) {
    self.surroundings = surroundings
    self.showsFew = showsFew
    self.masksCertain = masksCertain
  }

  /// The one course of which somebody has answers, or that was named.
  @MainActor func choice(_ name: String?) -> CourseOutline? {
    workbook(name)?.outline
  }

  @MainActor private func workbook(
    _ name: String?
  ) -> (outline: CourseOutline, workbook: Workbook)? {
    let choice = CourseChoice(name, in: surroundings)
    if let complaint = choice.complaint {
      Console.complain(complaint)
      return nil
    }
    guard let (outline, workbook) = choice.workbooks.first, choice.workbooks.count == 1 else {
      let ids = choice.workbooks.map(\.outline.id.rawValue).joined(separator: ", ")
      Console.complain(surroundings.words.command.chooseCourse(ids))
      return nil
    }
    return (outline, workbook)
  }

  /// One's own, as it was written, or straight from the answers.
  @MainActor func own(_ name: String?) -> ProposalDraft? {
    guard let (outline, workbook) = workbook(name),
      let course = load(outline.id),
      let proposal = proposal(on: .own(outline.id), of: course, team: nil)
    else { return nil }
    let words = surroundings.words.privacy
    return ProposalDraft(
      proposal: masksCertain ? proposal.maskingCertain(in: words) : proposal,
      material: Material(
        course: course,
        answers: .own(masksCertain ? workbook.maskingCertain(in: words) : workbook),
        language: surroundings.language),
      findings: FindingsByQuestion(in: workbook.answers))
  }

  /// A team's, as it was written, or straight from the answers.
  func team(at path: String) -> ProposalDraft? {
    guard let folder = surroundings.team(at: path),
      let course = load(folder.team.course),
      let material = material(of: folder, course),
      let proposal = proposal(on: .team(folder), of: course, team: folder.team.id)
    else { return nil }
    let words = surroundings.words.privacy
    let answers = material.answers
    let leaving = masksCertain ? answers.mapTexts { $0.maskingCertain(in: words) } : answers
    return ProposalDraft(
      proposal: masksCertain ? proposal.maskingCertain(in: words) : proposal,
      material: Material(
        course: course, answers: .team(leaving, showsFew: showsFew),
        meetings: material.meetings, language: surroundings.language),
      findings: FindingsByQuestion(in: answers.byPrompt))
  }

  /// A team's folder with what its proposal is made from.
  func table(at path: String) -> TeamTable? {
    guard let folder = surroundings.team(at: path), let course = load(folder.team.course),
      let material = material(of: folder, course)
    else { return nil }
    return TeamTable(folder: folder, material: material)
  }

  private func material(of folder: TeamFolder, _ course: Course) -> TeamMaterial? {
    do throws(TeamError) {
      let progress = Console.progress(surroundings.words.team.reading)
      guard let gathering = try folder.gather(progress: progress) else { return nil }
      for file in gathering.problems {
        Console.complain("\(file.file): \(file.problem.sentence(in: surroundings.words))")
      }
      let found = try folder.sessions()
      for path in found.unreadable {
        Console.complain(surroundings.words.session.unreadable(path))
      }
      let others = try folder.otherProposals()
      if !others.isEmpty {
        Console.complain(
          surroundings.words.composing.notices.others(others.joined(separator: ", ")))
      }
      // A meeting that nobody has begun has left nothing.
      let meetings = found.sessions.filter { $0.clock.hasBegun && $0.course == course.id }.map {
        MeetingReport(of: $0, in: course, language: surroundings.language)
      }
      return TeamMaterial(answers: gathering.answers, meetings: meetings, showsFew: showsFew)
    } catch {
      surroundings.complain(about: error)
      return nil
    }
  }

  private func load(_ id: CourseID) -> Course? {
    guard let loaded = surroundings.library.load(id, in: surroundings.language) else {
      Console.complain(surroundings.noCourse(id.rawValue))
      return nil
    }
    return loaded.course
  }

  /// What was written, or an empty one; nothing where its file cannot be read, which is said.
  private func proposal(
    on shelf: ProposalShelf, of course: Course, team: TeamID?
  ) -> Proposal? {
    do {
      switch try ProposalStore.read(shelf, in: try surroundings.dataFolderEvenIfMissing()) {
      case .success(let proposal): return proposal
      case .failure(.newerFormat):
        Console.complain(surroundings.words.composing.notices.newer(shelf.path))
        return nil
      case .failure:
        Console.complain(surroundings.words.composing.notices.unreadable(shelf.path))
        return nil
      case nil: break
      }
    } catch {
      Console.complain(complaint(about: error, words: surroundings.words))
      return nil
    }
    // What nobody has written yet says nothing of its own, so its id is nobody's concern.
    return Proposal(
      id: "0", course: course.id, courseVersion: course.version, team: team,
      language: surroundings.language, createdAt: surroundings.clock.now)
  }
}
