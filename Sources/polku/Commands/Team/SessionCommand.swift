import Answers
import ArgumentParser
import Cells
import Glibc
import Learning
import Meetings
import Runtime
import Sessions
import Sittings
import Storage
import Terminal
import Words

/// `polku session TEAM`: the facilitator's full-screen program.
struct SessionCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "session")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "TEAM")) var folder: String
  @Option(name: .customLong("length")) var length: Int = MeetingLength.medium.rawValue
  /// Shows single answers where fewer than four have answered.
  @Flag(name: .customLong("show-few")) var isShowingFew = false
  /// Lets a minute pass in five seconds, to rehearse by.
  @Flag(name: .customLong("quick")) var isQuick = false

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words.session
    guard let length = MeetingLength(rawValue: length) else {
      Console.complain(words.wrongLength)
      return .usage
    }
    guard let folder = surroundings.team(at: folder) else { return .failed }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      Console.complain(surroundings.words.terminal.noTerminal)
      return .failed
    }
    do {
      // Signals are blocked before the thread that saves is started, so that it never gets one.
      let signals = try SignalSource()
      Rescue.install()
      guard let meeting = try prepare(in: folder, length, surroundings) else { return .failed }
      return try hold(meeting, in: folder, surroundings, signals)
    } catch let error as TeamError {
      surroundings.complain(about: error)
    } catch let error as StorageError {
      Console.complain(complaint(about: error, words: surroundings.words))
    } catch let error as SystemError {
      Console.complain(surroundings.words.saving.otherReason(Int(error.reason)))
    } catch {
      Console.complain(surroundings.words.terminal.noTerminal)
    }
    return .failed
  }

  /// What a meeting needs before it is held.
  private struct Prepared {
    var store: SessionStore
    var material: SessionMaterial
    var plans: [MeetingPlan]
  }

  private func prepare(
    in folder: TeamFolder, _ length: MeetingLength, _ surroundings: Surroundings
  ) throws -> Prepared? {
    let words = surroundings.words
    let language = surroundings.language
    let course = surroundings.library.load(folder.team.course, in: language)?.course
    guard let course, let agenda = course.agendas.text(in: language) else {
      Console.complain(words.session.noAgenda(folder.team.course.rawValue))
      return nil
    }
    let found = try folder.sessions()
    for path in found.unreadable { Console.complain(words.session.unreadable(path)) }
    guard let gathering = try folder.gather(progress: Console.progress(words.team.reading)) else {
      return nil
    }
    let material = SessionMaterial(
      agenda: agenda, course: course, language: language, answers: gathering.answers,
      showingFew: isShowingFew)
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
    return Prepared(store: store, material: material, plans: plans)
  }

  @MainActor private func hold(
    _ meeting: Prepared, in folder: TeamFolder, _ surroundings: Surroundings,
    _ signals: SignalSource
  ) throws -> ExitStatus {
    let terminal = try CursesTerminal(look: surroundings.look)
    defer { terminal.close() }
    let isRehearsed = isQuick && meeting.store.session.isRehearsal
    let console = FacilitatorConsole(
      meeting.store.running, material: meeting.material, language: surroundings.language,
      size: terminal.size, now: surroundings.clock.now,
      dice: Dice(seed: .random(in: .min ... .max)), plans: meeting.plans,
      hasComeBack: meeting.store.hasComeBack)
    try MeetingLoop(
      console: console, terminal: terminal, signals: signals, store: meeting.store,
      clock: MeetingClock(surroundings.clock, pace: isRehearsed ? 12 : 1)
    ).run()
    let reports = meeting.store.close()
    terminal.close()
    return tell(reports, of: folder, surroundings)
  }

  private func tell(
    _ reports: [SessionStore.Report], of folder: TeamFolder, _ surroundings: Surroundings
  ) -> ExitStatus {
    let words = surroundings.words
    for case .journalFailed(let error) in reports.suffix(1) {
      Console.complain(complaint(about: error, words: words))
      return .failed
    }
    let isKept = reports.last { report in
      switch report {
      case .kept, .notKept: true
      case .synced, .journalFailed: false
      }
    }
    guard case .kept? = isKept else {
      Console.complain(words.session.keptHere(folder.path))
      return .failed
    }
    Console.say(words.session.keptIn(folder.path))
    return .done
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

extension Surroundings {
  /// How the screen is to look: what was chosen for this machine, or the environment says.
  var look: Look {
    Preferences(
      options: PreferenceOptions(
        look: nil, contentLanguage: nil, textWidth: nil, isMotionReduced: false),
      environment: Self.environment, settings: settings, language: language
    ).look
  }
}
