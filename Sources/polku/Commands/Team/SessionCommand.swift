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
  @Flag(name: .customLong("plain")) var isPlain = false
  /// Lets time pass by what is typed, for tests with a fixed clock.
  @Option(name: .customLong("seconds-per-input"), help: .hidden) var secondsPerInput = 0
  @Option(name: .customLong("page")) var page: String?
  @Option(name: .customLong("record")) var record: String?
  @Option(name: .customLong("format")) var format: OutputFormat?

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words.session
    guard let length = MeetingLength(rawValue: length) else {
      Console.complain(words.wrongLength)
      return .usage
    }
    if page != nil || record != nil { return writePapers(surroundings) }
    guard let folder = surroundings.team(at: folder) else { return .failed }
    let isLineByLine = isPlain || Surroundings.isTerminalDumb
    guard isLineByLine || isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 else {
      Console.complain(surroundings.words.terminal.noTerminal)
      return .failed
    }
    do {
      // Signals are blocked before the thread that saves is started, so that it never gets one.
      let signals = try SignalSource()
      Rescue.install()
      let opening = MeetingOpening(
        folder, showingFew: isShowingFew, surroundings, stoppedBy: signals)
      guard let meeting = try opening.meeting(of: length) else { return .failed }
      try isLineByLine
        ? converse(about: meeting, surroundings, signals) : show(meeting, surroundings, signals)
      return tell(meeting.store.close(), of: folder, surroundings)
    } catch {
      surroundings.complain(aboutMeeting: error)
      return .failed
    }
  }

  /// Writes what the latest meeting has left, and holds none.
  @MainActor private func writePapers(_ surroundings: Surroundings) -> ExitStatus {
    let wished = [(MeetingPaper.page, page), (.record, record)].compactMap { paper, file in
      file.map { (paper, $0) }
    }
    guard wished.count(where: { $0.1 == "-" }) < 2 else {
      Console.complain(surroundings.words.session.papers.onePlace)
      return .usage
    }
    var outputs: [(MeetingPaper, Output)] = []
    for (paper, file) in wished {
      let formats = OutputFormat.documents
      guard let output = Output(to: file, as: format, among: formats, in: surroundings) else {
        return .usage
      }
      outputs.append((paper, output))
    }
    guard let folder = surroundings.team(at: folder) else { return .failed }
    do {
      let opening = MeetingOpening(folder, showingFew: isShowingFew, surroundings)
      guard let (session, office) = try opening.latest() else { return .failed }
      let endings = outputs.map { $1.write(office.document($0, of: session), in: surroundings) }
      return endings.first { $0 != .done } ?? .done
    } catch {
      surroundings.complain(aboutMeeting: error)
      return .failed
    }
  }

  /// On the full screen.
  @MainActor private func show(
    _ meeting: OpenedMeeting, _ surroundings: Surroundings, _ signals: SignalSource
  ) throws {
    let terminal = try CursesTerminal(look: surroundings.look)
    defer { terminal.close() }
    try MeetingLoop(
      console: console(of: meeting, terminal.size, surroundings), terminal: terminal,
      signals: signals, store: meeting.store, clock: clock(of: meeting, surroundings),
      writer: meeting.office.write
    ).run()
  }

  /// Line by line.
  @MainActor private func converse(
    about meeting: OpenedMeeting, _ surroundings: Surroundings, _ signals: SignalSource
  ) throws {
    let size = Size(width: 80, height: 24)
    try MeetingLineLoop(
      dialogue: MeetingDialogue(console(of: meeting, size, surroundings)),
      terminal: LineTerminal(), signals: signals, store: meeting.store,
      clock: clock(of: meeting, surroundings), writer: meeting.office.write
    ).run()
  }

  private func console(
    of meeting: OpenedMeeting, _ size: Size, _ surroundings: Surroundings
  ) -> FacilitatorConsole {
    FacilitatorConsole(
      meeting.store.running, material: meeting.material, language: surroundings.language,
      size: size, now: surroundings.clock.now, dice: Dice(seed: .random(in: .min ... .max)),
      plans: meeting.plans, hasComeBack: meeting.store.hasComeBack)
  }

  private func clock(of meeting: OpenedMeeting, _ surroundings: Surroundings) -> MeetingClock {
    let isRehearsed = isQuick && meeting.store.session.isRehearsal
    return MeetingClock(
      surroundings.clock, pace: isRehearsed ? 12 : 1, secondsPerInput: secondsPerInput)
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

extension Surroundings {
  func complain(aboutMeeting error: any Error) {
    switch error {
    case let error as TeamError: complain(about: error)
    case let error as StorageError:
      Console.complain(complaint(about: error, words: words))
    case let error as SystemError:
      Console.complain(words.saving.otherReason(Int(error.reason)))
    default: Console.complain(words.terminal.noTerminal)
    }
  }

  /// How the screen is to look: what was chosen for this machine, or the environment says.
  var look: Look {
    Preferences(
      options: PreferenceOptions(
        look: nil, contentLanguage: nil, textWidth: nil, isMotionReduced: false),
      environment: Self.environment, settings: settings, language: language
    ).look
  }
}
