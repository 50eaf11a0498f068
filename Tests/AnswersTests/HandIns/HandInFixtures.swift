import Answers
import JSONTree
import Learning
import Words

extension HandInSender {
  static func fixture(
    _ participant: String = "aino", name: String? = nil, device: String = "work",
    generation: Int = 1, takenBack: [DeviceID: Int] = [:]
  ) -> HandInSender {
    HandInSender(
      participant: ParticipantID(participant), name: name, device: DeviceID(device),
      generation: generation, takenBack: takenBack)
  }
}

extension HandIn {
  /// Somebody's shared texts by the ids of their prompts, written a minute apart from the first.
  static func of(
    _ sender: HandInSender, _ texts: [String: String], from minute: Int = 0
  ) -> HandIn {
    var handIn = HandIn(
      course: Workbook.fixture.course, courseVersion: "1", participant: sender.participant,
      name: sender.name, device: sender.device, generation: sender.generation,
      createdAt: .minute(0), updatedAt: .minute(minute), handedInAt: .minute(minute))
    handIn.takenBack = sender.takenBack
    for (offset, (id, text)) in texts.sorted(by: { $0.key < $1.key }).enumerated() {
      handIn.answers[PromptID(id)] = .shared(.text(text), at: .minute(minute + offset))
    }
    return handIn
  }

  var reading: HandInFile.Reading {
    get throws { try HandInFile.read(HandInFile.bytes(self)) }
  }
}

extension Answer {
  static func shared(_ value: AnswerValue?, at time: Timestamp = .minute(0)) -> Answer {
    Answer(
      kind: value?.kind ?? .text, value: value, isSkipped: value == nil, sharing: .team,
      question: "Miksi?", language: .finnish, updatedAt: time)
  }
}

extension TeamAnswers {
  /// What a team has when these files come, in this order.
  static func of(_ handIns: [HandIn]) throws -> TeamAnswers {
    of(try handIns.map { try $0.reading })
  }

  static func of(_ readings: [HandInFile.Reading]) -> TeamAnswers {
    var team = TeamAnswers(course: Workbook.fixture.course)
    for (number, reading) in readings.enumerated() { team.add(reading, from: number) }
    return team
  }

  /// Texts given to a prompt, in the order of their bytes; of two versions both.
  func texts(_ prompt: String = "A1") -> [String] {
    contributions(to: PromptID(prompt)).flatMap { [$0.answer] + $0.otherVersions }
      .compactMap { answer in
        guard case .text(let text)? = answer.value else { return nil }
        return text
      }.sorted()
  }

  var survey: TeamSurvey { TeamSurvey(of: roster, problems: []) }
}
