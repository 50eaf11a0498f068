package import JSONTree
import Learning

/// What one's own machine remembers of oneself in a team: random ids that stand nowhere else.
///
/// Only so can a hand-in replace one's own earlier one and nobody else's. The file is private;
/// whoever loses it hands in as somebody new.
package struct TeamMember: Equatable, Sendable {
  package var team: TeamID
  package var participant: ParticipantID
  /// Nothing of one who hands in anonymously.
  package var name: String?
  package var device: DeviceID
  /// The last generation that was handed in from here; 0 before the first.
  package var generation: Int
  /// What was taken back, by device.
  package var takenBack: [DeviceID: Int] = [:]
  /// Who one was before giving a name or giving it up, until that is taken back in the folder.
  package var former: [Former] = []
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member] = []

  /// Somebody that one no longer hands in as.
  package struct Former: Equatable, Sendable {
    package var participant: ParticipantID
    package var device: DeviceID
    package var generation: Int

    package init(participant: ParticipantID, device: DeviceID, generation: Int) {
      self.participant = participant
      self.device = device
      self.generation = generation
    }
  }

  package init(
    team: TeamID, participant: ParticipantID, name: String? = nil, device: DeviceID,
    generation: Int = 0
  ) {
    self.team = team
    self.participant = participant
    self.name = name
    self.device = device
    self.generation = generation
  }

  /// Somebody new in a team.
  package init(joining team: TeamID, using generator: inout some RandomNumberGenerator) {
    let participant = ParticipantID(RandomID.make(using: &generator))
    let device = DeviceID(RandomID.make(using: &generator))
    self.init(team: team, participant: participant, device: device)
  }

  /// Whether anything was ever handed in.
  package var hasHandedIn: Bool { generation > 0 }

  /// Whether handing in under a name, or without one, makes one somebody new in the team.
  package func becomesNew(as name: String?) -> Bool {
    hasHandedIn && (name == nil) != (self.name == nil)
  }
}

extension TeamMember {
  /// Takes a name or gives it up; who one was is to be taken back.
  package mutating func goBy(
    _ name: String?, using generator: inout some RandomNumberGenerator
  ) {
    if (name == nil) != (self.name == nil) {
      if hasHandedIn {
        former.append(
          Former(participant: participant, device: device, generation: generation))
      }
      participant = ParticipantID(RandomID.make(using: &generator))
      device = DeviceID(RandomID.make(using: &generator))
      generation = 0
      takenBack = [:]
    }
    self.name = name
  }

  /// Goes on to the next generation, past all of one's own that stand in the folder.
  package mutating func nextSender(
    past seen: [DeviceID: Int], using generator: inout some RandomNumberGenerator
  ) -> HandInSender {
    let last = max(generation, seen[device] ?? 0, takenBack[device] ?? 0)
    if last >= HandIn.mostGenerations {
      // Somebody has made such a file; a new device is not bound by it.
      takeBack(device, through: last)
      device = DeviceID(RandomID.make(using: &generator))
      generation = 1
    } else {
      generation = last + 1
    }
    return HandInSender(
      participant: participant, name: name, device: device, generation: generation,
      takenBack: takenBack)
  }

  /// Goes on to the generation that takes everything back which one has handed in, from any device.
  package mutating func nextWithdrawal(
    past seen: [DeviceID: Int], using generator: inout some RandomNumberGenerator
  ) -> HandInSender {
    for (device, generation) in seen { takeBack(device, through: generation) }
    if hasHandedIn { takeBack(device, through: generation) }
    return nextSender(past: seen, using: &generator)
  }

  private mutating func takeBack(_ device: DeviceID, through generation: Int) {
    takenBack[device] = max(takenBack[device] ?? 0, generation)
  }
}

extension TeamMember.Former {
  /// The one that takes back for good what was handed in so.
  package func withdrawal(
    past seen: [DeviceID: Int], using generator: inout some RandomNumberGenerator
  ) -> HandInSender {
    var member = TeamMember(
      team: TeamID("former"), participant: participant, device: device, generation: generation)
    return member.nextWithdrawal(past: seen, using: &generator)
  }
}
