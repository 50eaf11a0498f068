package import Answers
package import JSONTree
package import Learning
package import Words

/// The document that comes out of a course: what somebody asks for, and why, in sections.
package struct Proposal: Equatable, Sendable {
  package static let longestTitle = 200

  /// Random; 32 hexadecimal digits.
  package var id: String
  package var course: CourseID
  package var courseVersion: String
  /// The team that it is for; nothing where somebody works alone.
  package var team: TeamID?
  /// The language that it is written in.
  package var language: Language
  /// What its writers call it; nothing where the course's own words do.
  package var title: String?
  package var createdAt: Timestamp
  package var updatedAt: Timestamp
  /// What was written into each section, in its order.
  package var sections: [ProposalSection: [ProposalPiece]]
  package var capacity: CapacitySum
  package var measures: [Measure]
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]
  /// Sections of the file that could not be understood, as they stand there.
  package var unreadSections: [JSON.Member]

  package init(
    id: String, course: CourseID, courseVersion: String, team: TeamID? = nil, language: Language,
    createdAt: Timestamp
  ) {
    self.id = id
    self.course = course
    self.courseVersion = courseVersion
    self.team = team
    self.language = language
    title = nil
    self.createdAt = createdAt
    updatedAt = createdAt
    sections = [:]
    capacity = CapacitySum()
    measures = []
    unknown = []
    unreadSections = []
  }

  package subscript(section: ProposalSection) -> [ProposalPiece] {
    sections[section] ?? []
  }

  /// Where a piece stands; nothing where there is none of this id.
  package func place(of piece: ItemID) -> (section: ProposalSection, index: Int)? {
    for section in ProposalSection.allCases {
      guard let index = self[section].firstIndex(where: { $0.id == piece }) else { continue }
      return (section, index)
    }
    return nil
  }

  package func piece(_ id: ItemID) -> ProposalPiece? {
    place(of: id).map { self[$0.section][$0.index] }
  }

  /// Whether nobody has written anything into it yet.
  package var isBlank: Bool {
    sections.values.allSatisfy { $0.allSatisfy(\.text.isBlank) } && capacity.isBlank
      && measures.allSatisfy(\.isBlank)
  }
}

extension Proposal {
  /// An empty proposal of somebody who has just begun.
  package init(
    beginning course: CourseID, version: String, team: TeamID?, in language: Language,
    at time: Timestamp, using generator: inout some RandomNumberGenerator
  ) {
    self.init(
      id: RandomID.make(using: &generator), course: course, courseVersion: version, team: team,
      language: language, createdAt: time)
  }
}
