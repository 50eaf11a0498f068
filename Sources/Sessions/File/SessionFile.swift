import Answers
package import JSONTree
import Learning

/// A meeting as its file has it, `polku.session/1`.
///
/// It lies in the team folder, so anybody may have written it. What is not understood at the top is
/// kept and written back; the rest must be understood, since half a meeting is none.
package enum SessionFile {
  package static let format = 1
  private static let formatName = "polku.session/"

  /// Why a file is no meeting; never with a word of what stands in it.
  package enum Failure: Error, Equatable, Sendable {
    case json(JSONError)
    case notASession
    case newerFormat(Int)
    case invalid(field: String)
  }

  package static func bytes(_ session: Session) -> [UInt8] {
    JSONWriter.document(json(session))
  }

  package static func read(
    _ bytes: [UInt8], limits: JSONReader.Limits = .own
  ) throws(Failure) -> Session {
    let tree: JSON
    do { tree = try JSONReader.read(bytes, limits: limits) } catch { throw .json(error) }
    return try read(tree)
  }

  package static func read(_ json: JSON) throws(Failure) -> Session {
    guard let found = formatNumber(of: json) else { throw .notASession }
    guard found == format else { throw .newerFormat(found) }
    return try Session(json: json)
  }

  package static func json(_ session: Session) -> JSON {
    var known = [
      JSON.Member("format", .string(formatName + String(format))),
      JSON.Member("id", .string(session.id.rawValue)),
      JSON.Member("team", .string(session.team.rawValue)),
      JSON.Member("course", .string(session.course.rawValue)),
      JSON.Member("createdAt", session.createdAt.json),
      JSON.Member("updatedAt", session.updatedAt.json),
      JSON.Member("revision", .integer(session.revision)),
      JSON.Member("meeting", .integer(session.length.rawValue)),
      JSON.Member("agenda", session.clock.json),
      JSON.Member("closed", .bool(session.isClosed)),
    ]
    if session.handIns > 0 { known.append(JSON.Member("handIns", .integer(session.handIns))) }
    if session.isRehearsal { known.append(JSON.Member("rehearsal", .bool(true))) }
    if let earlier = session.earlier { known.append(JSON.Member("earlier", earlier.json)) }
    return .object(known + session.work.members, keeping: session.unknown)
  }

  private static func formatNumber(of json: JSON) -> Int? {
    guard let text = json["format"]?.text, text.utf8.starts(with: formatName.utf8) else {
      return nil
    }
    let digits = Substring(text.utf8.dropFirst(formatName.utf8.count))
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      number >= format
    else { return nil }
    return number
  }
}

extension Session {
  fileprivate init(json: JSON) throws(SessionFile.Failure) {
    guard var members = JSONMembers(json) else { throw .notASession }
    _ = members.take("format")
    let id = try members.needed("id", SessionID.init(json:))
    let team = try members.needed("team", TeamID.init(json:))
    let course = try members.needed("course", CourseID.init(json:))
    let createdAt = try members.needed("createdAt", Timestamp.init(json:))
    let updatedAt = try members.needed("updatedAt", Timestamp.init(json:))
    let revision = try members.needed("revision") { json in
      json.integer.flatMap { (0...(1 << 40)).contains($0) ? $0 : nil }
    }
    let length = try members.needed("meeting") {
      $0.integer.flatMap(MeetingLength.init(rawValue:))
    }
    let clock = try members.needed("agenda", SessionClock.init(json:))
    let isClosed = try members.needed("closed", \.flag)
    guard let isRehearsal = members.takeOptional("rehearsal", \.flag) else {
      throw .invalid(field: "rehearsal")
    }
    let handIns = members.takeOptional("handIns") { json in
      json.integer.flatMap { (0...Session.mostHandIns).contains($0) ? $0 : nil }
    }
    guard let handIns else { throw .invalid(field: "handIns") }
    guard let earlier = members.takeOptional("earlier", EarlierMeeting.init(json:)) else {
      throw .invalid(field: "earlier")
    }
    self.init(
      id: id, team: team, course: course, isRehearsal: isRehearsal ?? false,
      createdAt: createdAt, length: length, steps: [], earlier: earlier)
    self.updatedAt = updatedAt
    self.revision = revision
    self.handIns = handIns ?? 0
    self.clock = clock
    self.isClosed = isClosed
    work = try SessionWork(takingFrom: &members)
    unknown = members.rest
  }
}

extension JSONMembers {
  fileprivate mutating func needed<Value>(
    _ key: String, _ value: (JSON) -> Value?
  ) throws(SessionFile.Failure) -> Value {
    guard let read = take(key).flatMap(value) else { throw .invalid(field: key) }
    return read
  }
}
