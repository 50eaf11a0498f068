package import Learning
package import Words

/// Hand-ins that nobody gave: a team for a facilitator to rehearse a meeting with.
///
/// Every prompt that is meant for a team has its answers, of every kind and in all languages of the
/// course. Some are left out and some are skipped, as people do.
package struct InventedTeam: Sendable {
  package static let usualSize = 7
  package static let sizes = 1...200

  /// The course in each of the languages that its people write in.
  private let courses: [(language: Language, course: Course, texts: InventedTexts)]
  private let now: Timestamp
  var dice: Dice

  package init(on courses: [Language: Course], at now: Timestamp, dice: Dice) {
    self.courses = courses.sorted { $0.key.order < $1.key.order }.map { language, course in
      (language, course, .about(course.id.rawValue, in: language))
    }
    self.now = now
    self.dice = dice
  }

  package mutating func handIns(of size: Int) -> [HandIn] {
    guard !courses.isEmpty else { return [] }
    return people(size).map { handIn(of: $0) }
  }
}

// MARK: - People

/// Somebody who does not exist.
struct InventedPerson {
  /// From 0 in the whole team.
  var number: Int
  /// From 0 among those of the same language: which of the written texts are theirs.
  var rank: Int
  var language: Language
  var course: Course
  /// What was written for people of this language.
  var texts: InventedTexts
  var name: String?

  /// Whether they have answered everything that the meeting talks about.
  var isThorough: Bool { number < TeamAnswers.threshold }
  /// Not everybody comes as far as the exercises.
  var doesExercises: Bool { number % 7 < 5 }
}

extension InventedTeam {
  /// Which language the people of a team write in, again and again.
  private static let languages: [Language] = [
    .finnish, .swedish, .finnish, .english, .finnish, .finnish, .swedish,
  ]

  private func people(_ size: Int) -> [InventedPerson] {
    var ranks: [Language: Int] = [:]
    return (0..<size).map { number in
      let wished = Self.languages[number % Self.languages.count]
      let (language, course, texts) = courses.first { $0.language == wished } ?? courses[0]
      defer { ranks[language, default: 0] += 1 }
      // Two of a team go by a name, so that a facilitator sees how that looks.
      let name = number == 1 || number == 3 ? InventedTexts.name(in: language) : nil
      return InventedPerson(
        number: number, rank: ranks[language, default: 0], language: language, course: course,
        texts: texts, name: name)
    }
  }

  private mutating func handIn(of person: InventedPerson) -> HandIn {
    let day = 86_400
    let handedInAt = Timestamp(seconds: now.seconds - person.number % 5 * day).startOfDay
    let beganAt = Timestamp(seconds: handedInAt.seconds - 9 * day)
    var handIn = HandIn(
      course: person.course.id, courseVersion: person.course.version,
      participant: ParticipantID(RandomID.make(using: &dice)), name: person.name,
      device: DeviceID(RandomID.make(using: &dice)), generation: 1, createdAt: beganAt,
      updatedAt: handedInAt, handedInAt: handedInAt)
    handIn.isInvented = true
    for prompt in prompts(for: person) {
      handIn.answers[prompt.id] = answer(to: prompt, by: person, at: handedInAt)
    }
    return handIn
  }

  /// What a team is asked; what is one's own is not handed in.
  private func prompts(for person: InventedPerson) -> [Prompt] {
    let course = person.course
    let modules = course.modules.compactMap { $0.text(in: person.language)?.prompts }
    let exercises = course.exercises.sorted { $0.key < $1.key }.compactMap {
      $0.value.text(in: person.language)?.prompts
    }
    let all = modules.flatMap(\.self) + (person.doesExercises ? exercises.flatMap(\.self) : [])
    return all.filter { $0.audience != .own }
  }

  private mutating func answer(
    to prompt: Prompt, by person: InventedPerson, at time: Timestamp
  ) -> Answer? {
    let mood = person.isThorough ? 100 : roll(100)
    // Some have not come so far.
    guard mood >= 8 else { return nil }
    let isSkipped = mood < 15
    let value = isSkipped ? nil : value(for: prompt, by: person)
    guard isSkipped || value.map({ !$0.isBlank }) == true else { return nil }
    var answer = Answer(
      kind: prompt.kind.name, value: value, isSkipped: isSkipped, sharing: .team,
      question: prompt.question, language: person.language, updatedAt: time)
    if case .check(let items, asksForEvidence: true) = prompt.kind, !isSkipped {
      answer.notes = texts(of: items, prompt, by: person)
    }
    return answer
  }

  /// A whole number from 0, below another.
  mutating func roll(_ sides: Int) -> Int { Int(dice.next() % UInt64(max(1, sides))) }
}

extension Language {
  fileprivate var order: Int { Language.allCases.firstIndex(of: self) ?? 0 }
}
