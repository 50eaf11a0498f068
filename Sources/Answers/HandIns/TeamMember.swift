package import JSONTree
import Learning

/// What one's own machine remembers of oneself in a team: random ids that stand nowhere else.
///
/// Only so can a hand-in replace one's own earlier one and nobody else's. The file is private;
/// whoever loses it hands in as somebody new.
package struct TeamMember: Equatable, Sendable {
  /// One machine, and the last generation that was handed in from it.
  package struct Device: Equatable, Sendable {
    /// A mark of the machine: a folder that was copied to another must not go on as the same.
    package var machine: String
    package var id: DeviceID
    package var generation: Int

    package init(machine: String, id: DeviceID, generation: Int) {
      self.machine = machine
      self.id = id
      self.generation = generation
    }
  }

  package var team: TeamID
  package var participant: ParticipantID
  /// Nothing of one who hands in anonymously.
  package var name: String?
  package var devices: [Device]
  /// What was taken back, by device.
  package var takenBack: [DeviceID: Int]
  /// Who one was before giving a name or giving it up, until that is taken back in the folder.
  package var former: [Former]
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member] = []

  /// Somebody that one no longer hands in as.
  package struct Former: Equatable, Sendable {
    package var participant: ParticipantID
    package var devices: [Device]

    package init(participant: ParticipantID, devices: [Device]) {
      self.participant = participant
      self.devices = devices
    }
  }

  package init(
    team: TeamID, participant: ParticipantID, name: String? = nil, devices: [Device] = [],
    takenBack: [DeviceID: Int] = [:], former: [Former] = []
  ) {
    self.team = team
    self.participant = participant
    self.name = name
    self.devices = devices
    self.takenBack = takenBack
    self.former = former
  }

  /// Somebody new in a team.
  package init(joining team: TeamID, using generator: inout some RandomNumberGenerator) {
    self.init(
      team: team, participant: ParticipantID(RandomID.make(using: &generator)))
  }

  /// Whether anything was ever handed in.
  package var hasHandedIn: Bool { devices.contains { $0.generation > 0 } }

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
      if hasHandedIn { former.append(Former(participant: participant, devices: devices)) }
      participant = ParticipantID(RandomID.make(using: &generator))
      devices = []
      takenBack = [:]
    }
    self.name = name
  }

  /// Goes on to the next generation from this machine, past all that stand in the folder.
  package mutating func nextSender(
    on machine: String, past seen: [DeviceID: Int],
    using generator: inout some RandomNumberGenerator
  ) -> HandInSender {
    let place =
      devices.firstIndex { $0.machine.utf8.elementsEqual(machine.utf8) }
      ?? addDevice(machine, using: &generator)
    let last = max(
      devices[place].generation, seen[devices[place].id] ?? 0,
      takenBack[devices[place].id] ?? 0)
    if last >= HandIn.mostGenerations {
      // Somebody has made such a file; a new device is not bound by it.
      takeBack(devices[place].id, through: last)
      devices[place].id = DeviceID(RandomID.make(using: &generator))
      devices[place].generation = 1
    } else {
      devices[place].generation = last + 1
    }
    return HandInSender(
      participant: participant, name: name, device: devices[place].id,
      generation: devices[place].generation, takenBack: takenBack)
  }

  /// Goes on to the generation that takes everything back which one has handed in.
  package mutating func nextWithdrawal(
    on machine: String, past seen: [DeviceID: Int],
    using generator: inout some RandomNumberGenerator
  ) -> HandInSender {
    for (device, generation) in seen { takeBack(device, through: generation) }
    for device in devices where device.generation > 0 {
      takeBack(device.id, through: device.generation)
    }
    return nextSender(on: machine, past: seen, using: &generator)
  }

  private mutating func takeBack(_ device: DeviceID, through generation: Int) {
    takenBack[device] = max(takenBack[device] ?? 0, generation)
  }

  private mutating func addDevice(
    _ machine: String, using generator: inout some RandomNumberGenerator
  ) -> Int {
    let id = DeviceID(RandomID.make(using: &generator))
    devices.append(Device(machine: machine, id: id, generation: 0))
    return devices.count - 1
  }
}
