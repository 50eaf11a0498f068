import JSONTree
package import Learning

/// Everything that a team has handed in, put together.
package struct TeamAnswers: Equatable, Sendable {
  /// Group results are shown from so many answers up: among fewer, everyone knows who said what.
  package static let threshold = 4

  package let course: CourseID
  package private(set) var roster = Roster()
  private var handIns: [Int: HandIn] = [:]

  package init(course: CourseID) {
    self.course = course
  }

  /// Takes in a hand-in of this course; each file that is read has a number of its own.
  package mutating func add(_ reading: HandInFile.Reading, from file: Int) {
    roster.add(reading.gist, from: file)
    handIns[file] = reading.handIn
  }

  package mutating func join(_ other: TeamAnswers) {
    roster.join(other.roster)
    handIns.merge(other.handIns) { own, _ in own }
  }

  /// The same with each text of an answer changed.
  package func mapTexts(_ change: (String) -> String) -> TeamAnswers {
    var mapped = self
    for (file, handIn) in handIns {
      mapped.handIns[file]?.answers = handIn.answers.mapValues { $0.mapTexts(change) }
    }
    return mapped
  }

  /// What everybody gave, prompt by prompt.
  package var byPrompt: [PromptID: [Answer]] {
    prompts.reduce(into: [:]) { all, prompt in
      all[prompt] = contributions(to: prompt).flatMap { [$0.answer] + $0.otherVersions }
    }
  }

  /// Every prompt that somebody has answered, in the order of their ids.
  package var prompts: [PromptID] {
    let all = counting.flatMap { $0.flatMap(\.self).flatMap { Array($0.answers.keys) } }
    return Set(all).sorted()
  }

  /// The counting hand-ins, person by person and device by device.
  private var counting: [[[HandIn]]] {
    roster.participants.map { person in
      person.devices.map { versions in versions.compactMap(handIn) }
    }
  }

  private func handIn(of version: Roster.Version) -> HandIn? {
    version.files.lazy.compactMap { handIns[$0] }.first
  }
}

/// What one person gave to a prompt, as the team sees it.
package struct Contribution: Equatable, Sendable {
  /// Only where its owner gave one.
  package var name: String?
  package var answer: Answer
  /// Other contents of the same hand-in: one person's two versions, of which nobody knows which
  /// is the newer.
  package var otherVersions: [Answer]

  package init(name: String?, answer: Answer, otherVersions: [Answer] = []) {
    self.name = name
    self.answer = answer
    self.otherVersions = otherVersions
  }
}

extension TeamAnswers {
  /// What everybody gave to a prompt, one contribution a person, skipped ones as well.
  ///
  /// They come in a mixed order that is another one for each prompt: whoever reads several prompts
  /// must not be able to follow one person through them.
  package func contributions(to prompt: PromptID) -> [Contribution] {
    roster.participants.compactMap { person -> (order: UInt64, Contribution)? in
      let devices = person.devices.map { $0.compactMap { handIn(of: $0)?.answers[prompt] } }
      guard let (answer, others) = Self.newest(of: devices) else { return nil }
      return (
        Self.order(of: person.id, in: prompt),
        Contribution(name: person.name, answer: answer, otherVersions: others)
      )
    }.sorted { $0.order < $1.order }.map(\.1)
  }

  /// The newest answer across somebody's devices; all that are equally new, where they differ.
  private static func newest(of devices: [[Answer]]) -> (Answer, others: [Answer])? {
    let newest = devices.compactMap { $0.map(\.updatedAt).max() }.max()
    let candidates = devices.filter { $0.contains { $0.updatedAt == newest } }.flatMap(\.self)
    guard let first = candidates.first else { return nil }
    guard candidates.count > 1 else { return (first, []) }
    let distinct = candidates.distinct
    return (distinct[0], Array(distinct.dropFirst()))
  }

  /// FNV-1a over both ids, stirred once more.
  private static func order(of participant: ParticipantID, in prompt: PromptID) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [prompt.rawValue, "/", participant.rawValue] {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 27)
  }
}

extension [Answer] {
  /// Each content once, those that say something first, always in the same order.
  fileprivate var distinct: [Answer] {
    let keyed = map { answer in
      var timeless = answer
      timeless.updatedAt = Timestamp(seconds: 0)
      return (key: JSONWriter.line(timeless.json()), answer)
    }.sorted {
      guard $0.1.isSkipped == $1.1.isSkipped else { return !$0.1.isSkipped }
      return $0.key.lexicographicallyPrecedes($1.key)
    }
    return keyed.enumerated().compactMap { place, entry in
      place > 0 && keyed[place - 1].key == entry.key ? nil : entry.1
    }
  }
}
