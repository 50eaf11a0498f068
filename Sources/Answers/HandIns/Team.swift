package import JSONTree
package import Learning

/// What a team folder says of itself in `team.json`.
package struct Team: Equatable, Sendable {
  package static let format = 1
  package static let fileName = "team.json"
  package static let sizeLimit = 64 << 10
  private static let formatName = "polku.team/"

  package var id: TeamID
  package var course: CourseID
  package var name: String?
  package var createdAt: Timestamp
  /// Whether its hand-ins are made up, for a facilitator to rehearse with.
  package var isInvented: Bool
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member] = []

  package init(
    id: TeamID, course: CourseID, name: String?, createdAt: Timestamp, isInvented: Bool = false
  ) {
    self.id = id
    self.course = course
    self.name = name
    self.createdAt = createdAt
    self.isInvented = isInvented
  }

  /// Why a file says nothing of a team.
  package enum Failure: Error, Equatable, Sendable {
    case json(JSONError)
    case notATeam
    case newerFormat(Int)
    case invalid(field: String)
  }
}

extension Team {
  package var bytes: [UInt8] {
    var known = [
      JSON.Member("format", .string(Self.formatName + String(Self.format))),
      JSON.Member("id", .string(id.rawValue)),
      JSON.Member("course", .string(course.rawValue)),
      JSON.Member("createdAt", createdAt.json),
    ]
    if let name { known.append(JSON.Member("name", .string(name))) }
    if isInvented { known.append(JSON.Member("invented", .bool(true))) }
    return JSONWriter.document(.object(known, keeping: unknown))
  }

  package init(reading bytes: [UInt8]) throws(Failure) {
    let tree: JSON
    do {
      tree = try JSONReader.read(bytes, limits: JSONReader.Limits(bytes: Self.sizeLimit))
    } catch { throw .json(error) }
    guard var members = JSONMembers(tree) else { throw .notATeam }
    try Self.checkFormat(members.take("format"))
    guard let id = members.take("id").flatMap(TeamID.init(json:)) else {
      throw .invalid(field: "id")
    }
    guard let course = members.take("course").flatMap(CourseID.init(json:)) else {
      throw .invalid(field: "course")
    }
    guard let createdAt = members.take("createdAt").flatMap(Timestamp.init(json:)) else {
      throw .invalid(field: "createdAt")
    }
    guard let name = members.takeOptional("name", \.text),
      HandIn.isName(name ?? "")
    else { throw .invalid(field: "name") }
    guard let isInvented = members.takeOptional("invented", \.flag) else {
      throw .invalid(field: "invented")
    }
    self.init(
      id: id, course: course, name: name, createdAt: createdAt, isInvented: isInvented ?? false)
    unknown = members.rest
  }

  private static func checkFormat(_ json: JSON?) throws(Failure) {
    guard let text = json?.text, text.utf8.starts(with: formatName.utf8) else { throw .notATeam }
    let digits = Substring(text.utf8.dropFirst(formatName.utf8.count))
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      number >= format
    else { throw .notATeam }
    guard number == format else { throw .newerFormat(number) }
  }
}
