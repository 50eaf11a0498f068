import Answers
import Proposals
import Words

/// What a document tells of a meeting: who many were there, the themes with their dots, the fingers
/// at the end, and what the doubtful would need.
struct MeetingPieces {
  private let report: MeetingReport
  private let clockOffset: Int
  private let words: Wording

  init(of report: MeetingReport, clockOffset: Int, in words: Wording) {
    self.report = report
    self.clockOffset = clockOffset
    self.words = words
  }

  var pieces: [Piece] {
    let title = words.proposal.meeting.title(
      words.document.day(of: report.heldAt, offset: clockOffset))
    let told = facts + themes + fists + concerns
    return told.isEmpty ? [] : [.heading(level: 3, [.text(title)])] + told
  }

  private var facts: [Piece] {
    let meeting = words.proposal.meeting
    return (report.isRehearsal ? [.note([.text(meeting.rehearsal)])] : [])
      + (report.people.map { [.paragraph(meeting.people($0))] } ?? [])
  }

  private var themes: [Piece] {
    let meeting = words.proposal.meeting
    guard !report.themes.isEmpty else { return [] }
    let lines = report.themes.map { theme in
      meeting.told(theme) + (theme.isChosen ? " " + meeting.chosen : "")
    }
    let voted = report.themes.compactMap { theme in
      theme.dots.map { DotsFigure.Bar(name: theme.name, dots: $0) }
    }
    var figure = DotsFigure(
      voted, title: meeting.dotsTitle, saying: [.text(lines.joined(separator: "; ") + ".")]
    ).figure
    figure?.isSaidBeside = true
    return [
      .paragraph([.strong([.text(meeting.themes)])]), .list(lines.map { [.text($0)] }),
    ] + (figure.map { [.figure($0)] } ?? [])
  }

  private var fists: [Piece] {
    let counts = report.fists.filter { $0.value > 0 }.sorted { $0.key > $1.key }
    guard !counts.isEmpty else { return [] }
    let told = counts.map { "\(words.session.fingers($0.key)) × \($0.value)" }
    return [.paragraph(words.proposal.meeting.fists(told.joined(separator: ", ")))]
  }

  private var concerns: [Piece] {
    guard !report.concerns.isEmpty else { return [] }
    return [
      .paragraph([.strong([.text(words.proposal.meeting.concerns)])]),
      .list(report.concerns.map { [.text($0)] }),
    ]
  }
}

extension DocumentWording {
  /// The day of a moment, on the clock of the place.
  func day(of time: Timestamp, offset: Int) -> String {
    let civil = time.civil(offset: offset)
    return date(civil.day, civil.month, civil.year)
  }
}
