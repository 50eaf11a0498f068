import Answers
package import JSONTree
import Learning
import Words

/// A proposal as its file has it, `polku.proposal/1`.
///
/// The file may come from a later version of polku, or from a person with an editor. What is not
/// understood in it is kept and written back: keys at every level, and whole sections.
package enum ProposalFile {
  package static let format = 1
  package static let name = "proposal.json"
  package static let sizeLimit = 16 << 20
  private static let formatName = "polku.proposal/"

  /// Why a file is no proposal; never with a word of what stands in it.
  package enum Failure: Error, Equatable, Sendable {
    case json(JSONError)
    case notAProposal
    /// A later version's file.
    case newerFormat(Int)
    case invalid(field: String)
  }

  package static func bytes(_ proposal: Proposal) -> [UInt8] {
    JSONWriter.document(json(proposal))
  }

  package static func read(_ bytes: [UInt8]) throws(Failure) -> Proposal {
    let tree: JSON
    do { tree = try JSONReader.read(bytes, limits: .own) } catch { throw .json(error) }
    return try read(tree)
  }

  package static func read(_ json: JSON) throws(Failure) -> Proposal {
    guard let found = formatNumber(of: json) else { throw .notAProposal }
    guard found <= format else { throw .newerFormat(found) }
    return try Proposal(json: json)
  }

  private static func formatNumber(of json: JSON) -> Int? {
    guard let text = json["format"]?.text, text.utf8.starts(with: formatName.utf8) else {
      return nil
    }
    let digits = text.utf8.dropFirst(formatName.utf8.count)
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(Substring(digits))
  }

  package static func json(_ proposal: Proposal) -> JSON {
    var known = [
      JSON.Member("format", .string(formatName + String(format))),
      JSON.Member("id", .string(proposal.id)),
      JSON.Member("course", .string(proposal.course.rawValue)),
      JSON.Member("courseVersion", .string(proposal.courseVersion)),
      JSON.Member("language", .string(proposal.language.rawValue)),
      JSON.Member("createdAt", proposal.createdAt.json),
      JSON.Member("updatedAt", proposal.updatedAt.json),
      JSON.Member(
        "sections",
        .object(
          proposal.sections.map { JSON.Member($0.rawValue, .array($1.map(\.json))) },
          keeping: proposal.unreadSections)),
    ]
    if let team = proposal.team { known.append(JSON.Member("team", .string(team.rawValue))) }
    if let title = proposal.title { known.append(JSON.Member("title", .string(title))) }
    if proposal.capacity != CapacitySum() {
      known.append(JSON.Member("capacity", proposal.capacity.json))
    }
    if !proposal.measures.isEmpty {
      known.append(JSON.Member("measures", .array(proposal.measures.map(\.json))))
    }
    return .object(known, keeping: proposal.unknown)
  }
}

extension Proposal {
  fileprivate init(json: JSON) throws(ProposalFile.Failure) {
    guard var members = JSONMembers(json) else { throw .notAProposal }
    _ = members.take("format")
    guard let id = members.take("id")?.text, ItemID.isWellFormed(id) else {
      throw .invalid(field: "id")
    }
    guard let course = members.take("course").flatMap(CourseID.init(json:)) else {
      throw .invalid(field: "course")
    }
    guard let version = members.take("courseVersion")?.text else {
      throw .invalid(field: "courseVersion")
    }
    guard let language = members.take("language")?.text.flatMap(Language.init(rawValue:)) else {
      throw .invalid(field: "language")
    }
    guard let createdAt = members.take("createdAt").flatMap(Timestamp.init(json:)) else {
      throw .invalid(field: "createdAt")
    }
    self.init(
      id: id, course: course, courseVersion: version, language: language, createdAt: createdAt)
    try readRest(&members)
  }

  private mutating func readRest(_ members: inout JSONMembers) throws(ProposalFile.Failure) {
    guard let updatedAt = members.take("updatedAt").flatMap(Timestamp.init(json:)) else {
      throw .invalid(field: "updatedAt")
    }
    guard let team = members.takeOptional("team", TeamID.init(json:)) else {
      throw .invalid(field: "team")
    }
    guard let title = members.takeOptional("title", \.text),
      (title?.utf8.count ?? 0) <= Self.longestTitle
    else { throw .invalid(field: "title") }
    guard let sections = members.takeOptional("sections", \.members) else {
      throw .invalid(field: "sections")
    }
    guard let capacity = members.takeOptional("capacity", CapacitySum.init(json:)) else {
      throw .invalid(field: "capacity")
    }
    guard
      let measures = members.takeOptional("measures", { $0.elements?.all(Measure.init(json:)) }),
      (measures ?? []).count <= Self.mostMeasures
    else { throw .invalid(field: "measures") }
    self.updatedAt = updatedAt
    self.team = team
    self.title = title
    self.capacity = capacity ?? CapacitySum()
    self.measures = measures ?? []
    try sort(sections ?? [])
    unknown = members.rest
  }

  /// What is understood by its section, and the rest as it is; no id may come twice.
  private mutating func sort(_ members: [JSON.Member]) throws(ProposalFile.Failure) {
    for member in members {
      if let section = ProposalSection(rawValue: member.key),
        let pieces = member.value.elements?.all(ProposalPiece.init(json:)),
        pieces.count <= Self.mostPieces
      {
        sections[section] = pieces.isEmpty ? nil : pieces
      } else {
        unreadSections.append(member)
      }
    }
    let ids = sections.values.flatMap { $0.map(\.id) }
    guard Set(ids).count == ids.count else { throw .invalid(field: "sections") }
  }
}
