package import Learning

/// Who hands in, as the team is to see it, and for which time.
package struct HandInSender: Equatable, Sendable {
  package var participant: ParticipantID
  package var name: String?
  package var device: DeviceID
  package var generation: Int
  package var takenBack: [DeviceID: Int]

  package init(
    participant: ParticipantID, name: String? = nil, device: DeviceID, generation: Int,
    takenBack: [DeviceID: Int] = [:]
  ) {
    self.participant = participant
    self.name = name
    self.device = device
    self.generation = generation
    self.takenBack = takenBack
  }
}

extension HandIn {
  /// The hand-in of a workbook: its shared answers, less everything that nobody asked for.
  ///
  /// Times of an anonymous hand-in are cut to the day: when somebody sits and writes can tell who
  /// it is.
  package init(of workbook: Workbook, by sender: HandInSender, at now: Timestamp) {
    let isAnonymous = sender.name == nil
    func time(_ time: Timestamp) -> Timestamp { isAnonymous ? time.startOfDay : time }

    self.init(
      course: workbook.course, courseVersion: workbook.courseVersion,
      participant: sender.participant, name: sender.name, device: sender.device,
      generation: sender.generation, createdAt: time(workbook.createdAt),
      updatedAt: time(workbook.updatedAt), handedInAt: time(now),
      answers: workbook.sharedAnswers.mapValues { answer in
        var published = answer.published
        published.updatedAt = time(answer.updatedAt)
        return published
      })
    takenBack = sender.takenBack
  }

  /// What takes everything back that a person has handed in so far.
  package static func withdrawal(
    from course: CourseID, version: String, by sender: HandInSender, at now: Timestamp
  ) -> HandIn {
    let time = sender.name == nil ? now.startOfDay : now
    // No name: what was taken back is nobody's any more.
    var handIn = HandIn(
      course: course, courseVersion: version, participant: sender.participant,
      device: sender.device, generation: sender.generation, createdAt: time, updatedAt: time,
      handedInAt: time)
    handIn.isWithdrawn = true
    handIn.takenBack = sender.takenBack
    return handIn
  }
}

extension Workbook {
  /// The answers that are for the team and say something; a skipped prompt says that it was.
  package var sharedAnswers: [PromptID: Answer] {
    answers.filter { $0.value.sharing == .team && $0.value.saysSomething }
  }
}

extension Answer {
  /// Whether somebody who reads it learns anything.
  package var saysSomething: Bool { isSkipped || value.map { !$0.isBlank } ?? false }

  /// The answer as others get it: without earlier versions, and without keys that nobody knows.
  fileprivate var published: Answer {
    Answer(
      kind: kind, value: value?.published, isSkipped: isSkipped, sharing: .team,
      question: question, language: language, updatedAt: updatedAt, notes: notes)
  }
}

extension AnswerValue {
  /// The value less all keys that this version does not know: they could hold anything.
  fileprivate var published: AnswerValue {
    switch self {
    case .text, .list, .scale, .choice, .check:
      return self
    case .claims(let positions):
      return .claims(
        positions.mapValues {
          ClaimPositions(before: $0.before, after: $0.after, reason: $0.reason)
        })
    case .path(let stages):
      return .path(stages.map(\.published))
    case .records(let records):
      return .records(
        records.map { Record(id: $0.id, fields: $0.fields.mapValues(\.published)) })
    }
  }
}

extension PathStage {
  fileprivate var published: PathStage {
    PathStage(
      id: id, name: name, feeling: feeling, word: word, basis: basis,
      lanes: lanes.mapValues { Cell(text: $0.text, basis: $0.basis) })
  }
}

extension Timestamp {
  private static let secondsPerDay = 86_400

  /// The midnight, in universal time, that its day begins with.
  package var startOfDay: Timestamp {
    let rest = seconds % Self.secondsPerDay
    return Timestamp(seconds: seconds - (rest < 0 ? rest + Self.secondsPerDay : rest))
  }
}
