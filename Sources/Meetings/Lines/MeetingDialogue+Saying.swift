import Answers
import Learning
import Sessions
import Words

extension MeetingDialogue {
  /// Where the meeting is, to see whether it has gone on.
  var spot: [String] {
    let place = console.session.clock.place
    return [
      place?.step.rawValue ?? "", place?.phase.rawValue ?? "", "\(console.face)",
      "\(console.session.isClosed)", "\(console.focus)",
    ]
  }

  /// The present phase from its name to its last line.
  var presentation: [String] {
    if console.face == .agenda { return [words.agenda] + spokenRows }
    if console.face == .cards { return spokenRows }
    return [status] + sayings + spokenRows
  }

  /// The step, the phase and the time, in one line.
  var status: String {
    let runs = console.session.clock.isRunning ? " (\(lines.runs))" : ""
    return "\(console.heading). \(console.clockWords)\(runs)"
  }

  /// The words to say, or what to do where it goes as it often does.
  var sayings: [String] {
    guard let step = console.session.clock.current, let content = console.material.step(step.id)
    else { return [] }
    if let trouble = console.trouble, content.failures.indices.contains(trouble) {
      let failure = content.failures[trouble]
      return ["\(words.ifSo): \(failure.when)", failure.answer]
    }
    return content.say.isEmpty ? [] : ["\(words.say): " + content.say.joined(separator: " ")]
  }

  /// Every line of the work, those that something can be done to with their numbers.
  var spokenRows: [String] {
    var number = 0
    return console.rows.map { row in
      let right = row.right.isEmpty ? "" : ": \(row.right)"
      let text = Self.said(row.text)
      guard row.target != nil else { return text + right }
      number += 1
      return "\(number). \(text)\(right)"
    }
  }

  /// A line without the signs that only show the eye where it begins.
  private static func said(_ text: String) -> String {
    let signs = ["▌ ", "· ", "• ", "+ ", "  "]
    guard let sign = signs.first(where: { text.utf8.starts(with: $0.utf8) }) else { return text }
    return String(Substring(text.utf8.dropFirst(sign.utf8.count)))
  }

  /// What is waited for beside a command, if anything.
  var question: [String] {
    if let asked {
      let name = console.rows.first { $0.target == .count(asked) }?.text ?? words.people
      return [lines.askCount(name)]
    }
    switch console.writing?.target {
    case nil: return []
    case .card: return [lines.askCard]
    case .file(let paper): return [lines.askFile(console.fileName(of: paper))]
    case .text(let place):
      let text = console.work.text(at: place) ?? ""
      return [lines.askText(console.name(of: place))] + (text.isEmpty ? [] : [text])
    }
  }

  var noticed: [String] { console.notice.map { [spoken($0)] } ?? [] }

  /// A notice without the keys that it names on the console.
  private func spoken(_ notice: ConsoleNotice) -> String {
    switch notice {
    case .cameBack: lines.cameBack
    case .interrupted: lines.slept
    case .closeAsked: lines.lastStep
    case .closed: lines.over
    case .markFirst: lines.markFirst
    case .bellOn: lines.bellOn
    case .nothingToUndo, .nothingToRedo, .notHere, .isFirst, .noReady, .needPeople,
      .fewerHandIns, .bellOff, .takenBack, .noGroup, .paper:
      notice.text(in: words)
    }
  }

  /// Every command, and everything about the step.
  var help: [String] {
    let commands = MeetingCommand.allCases.map { command in
      let spoken = command.spoken(in: lines)
      return "\(spoken.word), \(spoken.short): \(spoken.meaning)"
    }
    guard let step = console.session.clock.current, let content = console.material.step(step.id)
    else { return [lines.guide] + commands }
    let failures = content.failures.map { "\(words.ifSo): \($0.when) \($0.answer)" }
    let note = console.work.notes[step.id].map { ["\(words.note): \($0)"] } ?? []
    let happens = content.happens.map { ["\(words.happens): \($0)"] } ?? []
    return [lines.guide] + commands + happens + failures + note
  }
}
