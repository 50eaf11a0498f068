import JSONTree
import Learning

extension TeamMember {
  private static let format = "polku.team-member/1"

  package static func fileName(of team: TeamID) -> String { "\(team).json" }

  package var bytes: [UInt8] {
    var person = [JSON.Member("id", .string(participant.rawValue))]
    if let name { person.append(JSON.Member("name", .string(name))) }
    var known = [
      JSON.Member("format", .string(Self.format)), JSON.Member("team", .string(team.rawValue)),
      JSON.Member("participant", .object(person)),
      JSON.Member("device", .string(device.rawValue)),
      JSON.Member("generation", .integer(generation)),
    ]
    if !takenBack.isEmpty {
      known.append(JSON.Member("takenBack", .object(takenBack, JSON.integer)))
    }
    if !former.isEmpty { known.append(JSON.Member("former", .array(former.map(\.json)))) }
    return JSONWriter.document(.object(known, keeping: unknown))
  }

  /// Nothing where the file is not understood whole: going on with half of it would make two of
  /// one person.
  ///
  /// A file without a device has come from another machine of the same person; it gets its own.
  package init?(
    reading bytes: [UInt8], using generator: inout some RandomNumberGenerator
  ) {
    guard let tree = try? JSONReader.read(bytes),  // The caller tells that it cannot be read.
      var members = JSONMembers(tree), members.take("format") == .string(Self.format),
      let team = members.take("team").flatMap(TeamID.init(json:)),
      let person = members.take("participant"),
      let participant = person["id"].flatMap(ParticipantID.init(json:)),
      let device = members.takeOptional("device", DeviceID.init(json:)),
      let generation = members.takeOptional("generation", Int.init(generation:)),
      let takenBack: [DeviceID: Int]? = members.takeOptional(
        "takenBack", { $0.dictionary(of: \.integer) }),
      let former = members.takeOptional("former", { $0.elements?.all(Former.init(json:)) })
    else { return nil }
    self.init(
      team: team, participant: participant, name: person["name"]?.text,
      device: device ?? DeviceID(RandomID.make(using: &generator)),
      generation: device == nil ? 0 : generation ?? 0)
    self.takenBack = takenBack ?? [:]
    self.former = former ?? []
    unknown = members.rest
  }
}

extension TeamMember.Former {
  fileprivate var json: JSON {
    .object([
      JSON.Member("participant", .string(participant.rawValue)),
      JSON.Member("device", .string(device.rawValue)),
      JSON.Member("generation", .integer(generation)),
    ])
  }

  fileprivate init?(json: JSON) {
    guard let participant = json["participant"].flatMap(ParticipantID.init(json:)),
      let device = json["device"].flatMap(DeviceID.init(json:)),
      let generation = json["generation"].flatMap(Int.init(generation:))
    else { return nil }
    self.init(participant: participant, device: device, generation: generation)
  }
}

extension Int {
  fileprivate init?(generation json: JSON) {
    guard let number = json.integer, (0...HandIn.mostGenerations).contains(number) else {
      return nil
    }
    self = number
  }
}
