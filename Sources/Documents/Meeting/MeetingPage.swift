import Answers
import Learning
package import Sessions
package import Words

/// One page for those who were absent: the decision, why, the next steps, the views that differ.
package struct MeetingPage {
  private let session: Session
  private let course: String
  private let offset: Int
  private let parts: MeetingParts
  private let words: Wording

  /// - Parameters:
  ///   - course: what the team's course is called.
  ///   - offset: seconds from universal time to the clock of the place.
  package init(of session: Session, course: String, offset: Int, in words: Wording) {
    self.session = session
    self.course = course
    self.offset = offset
    self.words = words
    parts = MeetingParts(of: session, in: words)
  }

  package var document: Document {
    Document(
      title: words.session.papers.pageTitle(course), in: words,
      pieces: [parts.heading(offset: offset)] + parts.decision + parts.nextSteps
        + parts.lines(.views))
  }
}

/// What both papers of a meeting have in common.
struct MeetingParts {
  let session: Session
  let words: Wording

  var own: MeetingPaperWording { words.session.papers }
  private var said: SessionWording { words.session }
  private var work: SessionWork { session.work }

  init(of session: Session, in words: Wording) {
    self.session = session
    self.words = words
  }

  /// When it was, how many were there, how long it took; and that it was a rehearsal, if it was.
  func heading(offset: Int) -> Piece {
    let day = (session.clock.beganAt ?? session.createdAt).civil(offset: offset)
    let date = words.document.date(day.day, day.month, day.year)
    let minutes = session.clock.steps.reduce(0) { $0 + $1.spentSeconds } / 60
    let sentences = [
      session.isRehearsal ? own.invented : nil, own.held(date),
      work.people.map { own.attended($0) },
      minutes > 0 ? own.lasted(minutes) : nil, session.isClosed ? nil : own.stillOpen,
    ].compactMap(\.self)
    return .note([.text(sentences.joined(separator: " "))])
  }

  func heading(_ text: String, level: Int = 2) -> Piece { .heading(level: level, [.text(text)]) }

  /// A decision, and under it why; what is missing is said to be.
  var decision: [Piece] {
    let decision = work.decision
    let title = decision.outcome?.name(in: said) ?? own.noDecision
    var pieces = [heading(said.outcome)]
    pieces.append(decision.outcome == nil ? .gap([.text(title)]) : strong(title))
    // In a short meeting the team writes what and why as its proposal only.
    let written: [(Decision.Part, String?)] = [
      (.what, decision.parts[.what] ?? work.proposal[.what]),
      (.why, decision.parts[.why] ?? work.proposal[.why]),
      (.owner, decision.parts[.owner]), (.until, decision.parts[.until]),
      (.measure, decision.parts[.measure]), (.givenUp, decision.parts[.givenUp]),
    ]
    pieces += written.compactMap { part, text in
      text.flatMap { $0.isBlank ? nil : named(part.name(in: said), $0) }
    }
    if let manager { pieces.append(manager) }
    return pieces
  }

  private var manager: Piece? {
    let reason = work.decision.parts[.manager]
    guard let answer = work.decision.managerAnswer else {
      return reason.map { named(said.manager, $0) }
    }
    let text = [answer.name(in: said), reason].compactMap(\.self).joined(separator: " ")
    return named(said.manager, text)
  }

  var nextSteps: [Piece] {
    let steps = work.nextSteps.filter { !$0.what.isBlank }
    guard !steps.isEmpty else {
      return [heading(said.phaseNextSteps.capitalized), .gap([.text(own.noSteps)])]
    }
    return [
      heading(said.phaseNextSteps.capitalized),
      table(
        [said.what, said.who, said.by], shares: [5, 3, 3],
        rows: steps.map { [$0.what, $0.who, $0.by].map { $0.isBlank ? "–" : $0 } }),
    ]
  }

  /// The lines of a list under its name; nothing where nobody wrote any.
  func lines(_ list: LineList, level: Int = 2) -> [Piece] {
    let lines = (work.lines[list] ?? []).map(\.text).filter { !$0.isBlank }
    guard !lines.isEmpty else { return [] }
    return [heading(list.name(in: said), level: level), .list(lines.map { [.text($0)] })]
  }

  func named(_ name: String, _ text: String) -> Piece {
    .paragraph([.strong([.text(name + ": ")]), .text(text)])
  }

  func strong(_ text: String) -> Piece { .paragraph([.strong([.text(text)])]) }

  /// A table whose first column says what its rows are about.
  func table(_ header: [String], shares: [Int], rows: [[String]], right: Set<Int> = []) -> Piece {
    .table(
      Piece.Table(
        columns: shares.enumerated().map { place, share in
          Piece.Table.Column(right.contains(place) ? .right : .left, share: share)
        },
        header: header.map { [.text($0)] },
        rows: rows.map { row in Piece.Table.Row(row.map { [.text($0)] }) }, namesRows: true))
  }
}

extension String {
  /// The same with a large letter at its beginning, as headings have it.
  fileprivate var capitalized: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
  }
}
