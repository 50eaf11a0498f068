package import Learning

/// What a roster needs to know of a hand-in, with nothing of what was answered.
package struct HandInGist: Equatable, Sendable {
  /// An answer that is there, and when it was changed.
  package struct Entry: Equatable, Sendable {
    package var prompt: PromptID
    package var updatedAt: Timestamp
    package var isSkipped: Bool

    package init(prompt: PromptID, updatedAt: Timestamp, isSkipped: Bool) {
      self.prompt = prompt
      self.updatedAt = updatedAt
      self.isSkipped = isSkipped
    }
  }

  package var participant: ParticipantID
  package var name: String?
  package var device: DeviceID
  package var generation: Int
  package var handedInAt: Timestamp
  package var isWithdrawn: Bool
  package var takenBack: [DeviceID: Int]
  package var mark: ContentMark
  /// In the order of the prompts' ids.
  package var entries: [Entry]

  package init(
    participant: ParticipantID, name: String?, device: DeviceID, generation: Int,
    handedInAt: Timestamp, isWithdrawn: Bool, takenBack: [DeviceID: Int], mark: ContentMark,
    entries: [Entry]
  ) {
    self.participant = participant
    self.name = name
    self.device = device
    self.generation = generation
    self.handedInAt = handedInAt
    self.isWithdrawn = isWithdrawn
    self.takenBack = takenBack
    self.mark = mark
    self.entries = entries
  }
}

extension HandInFile.Reading {
  package var gist: HandInGist {
    HandInGist(
      participant: handIn.participant, name: handIn.name, device: handIn.device,
      generation: handIn.generation, handedInAt: handIn.handedInAt,
      isWithdrawn: handIn.isWithdrawn, takenBack: handIn.takenBack, mark: mark,
      entries: handIn.answers.map {
        HandInGist.Entry(
          prompt: $0, updatedAt: $1.updatedAt, isSkipped: $1.isSkipped)
      }.sorted { $0.prompt < $1.prompt })
  }
}

/// Which hand-ins of a team count, found without asking when and in which order they came.
///
/// Of each device only the highest generation stands. Rosters can be joined in any order and any
/// number of times, and always come out the same: nothing depends on the order in which a sync
/// tool brings files, or on how many copies it makes of them.
package struct Roster: Equatable, Sendable {
  /// One content of a hand-in, and the numbers of the files that hold it.
  package struct Version: Equatable, Sendable {
    package var gist: HandInGist
    package var files: [Int]
  }

  /// What stands of one device: several versions where one generation has several contents.
  fileprivate struct Standing: Equatable, Sendable {
    var generation: Int
    var versions: [Version]
  }

  fileprivate struct Person: Equatable, Sendable {
    var devices: [DeviceID: Standing] = [:]
    var takenBack: [DeviceID: Int] = [:]
  }

  private var people: [ParticipantID: Person] = [:]
  /// Every hand-in that was added, counted or not.
  private var files: Set<Int> = []

  package init() {}

  /// How many hand-ins were read.
  package var fileCount: Int { files.count }
}

// MARK: - Joining

extension Roster {
  /// Takes in a hand-in; each file that is read has a number of its own.
  package mutating func add(_ gist: HandInGist, from file: Int) {
    files.insert(file)
    people[gist.participant, default: Person()].join(
      Person(
        devices: [
          gist.device: Standing(
            generation: gist.generation, versions: [Version(gist: gist, files: [file])])
        ],
        takenBack: gist.takenBack))
  }

  package mutating func join(_ other: Roster) {
    files.formUnion(other.files)
    for (id, person) in other.people { people[id, default: Person()].join(person) }
  }
}

extension Roster.Person {
  mutating func join(_ other: Self) {
    takenBack.merge(other.takenBack, uniquingKeysWith: max)
    devices.merge(other.devices) { $0.joined(with: $1) }
  }
}

extension Roster.Standing {
  func joined(with other: Self) -> Self {
    guard generation == other.generation else {
      return generation > other.generation ? self : other
    }
    var joined = self
    for version in other.versions { joined.take(version) }
    return joined
  }

  private mutating func take(_ version: Roster.Version) {
    let mark = version.gist.mark
    guard let place = versions.firstIndex(where: { $0.gist.mark >= mark }) else {
      versions.append(version)
      return
    }
    guard versions[place].gist.mark == mark else {
      versions.insert(version, at: place)
      return
    }
    versions[place].files = Set(versions[place].files).union(version.files).sorted()
  }
}

// MARK: - Who counts

extension Roster {
  /// Somebody whose answers count.
  package struct Participant: Equatable, Sendable {
    package var id: ParticipantID
    /// Only where they gave one.
    package var name: String?
    /// What stands of each device, in the order of the devices' ids.
    package var devices: [[Version]]

    /// Whether two contents claim to be the same hand-in.
    package var hasSeveralVersions: Bool { devices.contains { $0.count > 1 } }
  }

  /// Those who have handed in and not taken it back, in the order of their random ids.
  package var participants: [Participant] {
    people.sorted { $0.key < $1.key }.compactMap { id, person in
      let devices = person.counting.map(\.versions)
      guard !devices.isEmpty else { return nil }
      return Participant(id: id, name: Self.name(in: devices.flatMap(\.self)), devices: devices)
    }
  }

  /// How many generations of hand-ins are known, taken back ones as well.
  ///
  /// It only grows as people hand in and take back: where it is smaller than it was, a sync tool
  /// has not brought everything yet.
  package var knownGenerations: Int {
    people.values.reduce(0) { sum, person in
      let standing = person.devices.mapValues(\.generation)
      return sum + standing.merging(person.takenBack, uniquingKeysWith: max).values.reduce(0, +)
    }
  }

  /// How many have taken everything back.
  package var withdrawnCount: Int { people.values.count { $0.counting.isEmpty } }

  /// The name that was given last; of two at once, always the same.
  private static func name(in versions: [Version]) -> String? {
    let latest = versions.max {
      guard $0.gist.handedInAt == $1.gist.handedInAt else {
        return $0.gist.handedInAt < $1.gist.handedInAt
      }
      return ($0.gist.name ?? "").utf8.lexicographicallyPrecedes(($1.gist.name ?? "").utf8)
    }
    return latest?.gist.name
  }
}

extension Roster.Person {
  /// What stands of the devices that have not been taken back.
  ///
  /// Where one content of a generation takes back and another does not, it is taken back: whoever
  /// wished that must not be shown.
  fileprivate var counting: [Roster.Standing] {
    devices.sorted { $0.key < $1.key }.compactMap { id, standing in
      let isTakenBack = standing.generation <= takenBack[id] ?? 0
      let isWithdrawn = standing.versions.contains(where: \.gist.isWithdrawn)
      return isTakenBack || isWithdrawn ? nil : standing
    }
  }
}
