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
      JSON.Member("devices", .array(devices.map(\.json))),
    ]
    if !takenBack.isEmpty {
      known.append(JSON.Member("takenBack", .object(takenBack, JSON.integer)))
    }
    if !former.isEmpty { known.append(JSON.Member("former", .array(former.map(\.json)))) }
    return JSONWriter.document(.object(known, keeping: unknown))
  }

  /// Nothing where the file is not understood whole: going on with half of it would make two of
  /// one person.
  package init?(reading bytes: [UInt8]) {
    guard let tree = try? JSONReader.read(bytes),  // The caller tells that it cannot be read.
      var members = JSONMembers(tree), members.take("format") == .string(Self.format),
      let team = members.take("team").flatMap(TeamID.init(json:)),
      let person = members.take("participant"),
      let participant = person["id"].flatMap(ParticipantID.init(json:)),
      let devices = members.take("devices")?.elements?.all(Device.init(json:)),
      let takenBack: [DeviceID: Int]? = members.takeOptional(
        "takenBack", { $0.dictionary(of: \.integer) }),
      let former = members.takeOptional("former", { $0.elements?.all(Former.init(json:)) })
    else { return nil }
    self.init(
      team: team, participant: participant, name: person["name"]?.text, devices: devices,
      takenBack: takenBack ?? [:], former: former ?? [])
    unknown = members.rest
  }
}

extension TeamMember.Device {
  fileprivate var json: JSON {
    .object([
      JSON.Member("machine", .string(machine)), JSON.Member("id", .string(id.rawValue)),
      JSON.Member("generation", .integer(generation)),
    ])
  }

  fileprivate init?(json: JSON) {
    guard let machine = json["machine"]?.text, let id = json["id"].flatMap(DeviceID.init(json:)),
      let generation = json["generation"]?.integer,
      (0...HandIn.mostGenerations).contains(generation)
    else { return nil }
    self.init(machine: machine, id: id, generation: generation)
  }
}

extension TeamMember.Former {
  fileprivate var json: JSON {
    .object([
      JSON.Member("participant", .string(participant.rawValue)),
      JSON.Member("devices", .array(devices.map(\.json))),
    ])
  }

  fileprivate init?(json: JSON) {
    guard let participant = json["participant"].flatMap(ParticipantID.init(json:)),
      let devices = json["devices"]?.elements?.all(TeamMember.Device.init(json:))
    else { return nil }
    self.init(participant: participant, devices: devices)
  }
}
