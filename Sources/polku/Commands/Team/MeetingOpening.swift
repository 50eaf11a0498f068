import Answers
import Learning
import Meetings
import Runtime
import Sessions
import Sittings
import Storage
import Terminal
import Words

/// A meeting that can be held now.
struct OpenedMeeting {
  var store: SessionStore
  var material: SessionMaterial
  var plans: [MeetingPlan]
  var office: PaperOffice
}

/// Finds what a meeting needs: the course, the hand-ins, and the meeting that goes on.
struct MeetingOpening {
  private let folder: TeamFolder
  private let isShowingFew: Bool
  private let surroundings: Surroundings
  /// By which somebody can stop the reading of many hand-ins.
  private let signals: SignalSource?
  private var words: Wording { surroundings.words }

  init(
    _ folder: TeamFolder, showingFew: Bool, _ surroundings: Surroundings,
    stoppedBy signals: SignalSource? = nil
  ) {
    self.signals = signals
    self.folder = folder
    isShowingFew = showingFew
    self.surroundings = surroundings
  }

  /// The meeting that is not over yet, or else a new one; nothing where it cannot be, which has
  /// been said then.
  @MainActor func meeting(of length: MeetingLength) throws -> OpenedMeeting? {
    guard let (course, agenda) = agenda() else { return nil }
    let found = try sessions()
    guard let material = try material(course, agenda) else { return nil }
    let plans = MeetingLength.allCases.map { length in
      MeetingPlan(
        length: length,
        steps: AgendaProposal.steps(
          of: agenda, length: length,
          lastTimeTitle: found.earlier == nil ? nil : words.session.lastTime))
    }
    let session =
      found.open
      ?? Session(
        beginningIn: folder.team, length: length, plans: plans, after: found.earlier,
        at: surroundings.clock.now)
    let opening = try SessionStore.open(
      session, of: folder, in: try surroundings.dataFolder(), at: surroundings.clock.now)
    guard case .opened(let store) = opening else {
      Console.complain(words.session.heldByOther)
      return nil
    }
    return OpenedMeeting(
      store: store, material: material, plans: plans,
      office: PaperOffice(material: material, course: course, surroundings))
  }

  /// The meeting that was changed last, whether it is over or not.
  @MainActor func latest() throws -> (Session, PaperOffice)? {
    guard let (course, agenda) = agenda() else { return nil }
    guard let session = try sessions().sessions.first else {
      Console.complain(words.session.papers.noMeeting)
      return nil
    }
    guard let material = try material(course, agenda) else { return nil }
    return (session, PaperOffice(material: material, course: course, surroundings))
  }

  private func agenda() -> (Course, Agenda)? {
    let language = surroundings.language
    let course = surroundings.library.load(folder.team.course, in: language)?.course
    let found = course.flatMap { course in
      course.agendas.text(in: language) ?? AgendaProposal.agenda(of: course, in: language)
    }
    guard let course, let agenda = found else {
      Console.complain(words.session.noAgenda(folder.team.course.rawValue))
      return nil
    }
    return (course, agenda)
  }

  private func sessions() throws -> FoundSessions {
    var found = try folder.sessions()
    for path in found.unreadable { Console.complain(words.session.unreadable(path)) }
    found.join(try surroundings.dataFolder().sessions(of: folder.team.id))
    return found
  }

  @MainActor private func material(_ course: Course, _ agenda: Agenda) throws -> SessionMaterial? {
    let progress = Console.progress(words.team.reading) { [signals] in
      signals?.signals().contains { [.interrupted, .terminated, .hungUp].contains($0) } ?? false
    }
    guard let gathering = try folder.gather(progress: progress) else {
      Console.complain(words.session.readingStopped)
      return nil
    }
    return SessionMaterial(
      agenda: agenda, course: course, language: surroundings.language,
      answers: gathering.answers, showingFew: isShowingFew)
  }
}

extension Session {
  fileprivate init(
    beginningIn team: Team, length: MeetingLength, plans: [MeetingPlan], after: EarlierMeeting?,
    at now: Timestamp
  ) {
    var generator = SystemRandomNumberGenerator()
    self.init(
      id: SessionID(RandomID.make(using: &generator)), team: team.id, course: team.course,
      isRehearsal: team.isInvented, createdAt: now, length: length,
      steps: plans.first { $0.length == length }?.steps ?? [], earlier: after)
  }
}
