package import JSONTree
package import Learning

/// The answers of another course that an answer was brought from.
package struct AnswerSource: Equatable, Sendable {
  package var course: CourseID
  package var prompts: [PromptID]
  /// When they were brought.
  package var broughtAt: Timestamp
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]

  package init(
    course: CourseID, prompts: [PromptID], broughtAt: Timestamp, unknown: [JSON.Member] = []
  ) {
    self.course = course
    self.prompts = prompts
    self.broughtAt = broughtAt
    self.unknown = unknown
  }
}

extension AnswerSource {
  package var json: JSON {
    .object(
      [
        JSON.Member("course", .string(course.rawValue)),
        JSON.Member("prompts", .array(prompts.map { .string($0.rawValue) })),
        JSON.Member("broughtAt", broughtAt.json),
      ], keeping: unknown)
  }

  package init?(json: JSON) {
    guard var members = JSONMembers(json),
      let course = members.take("course").flatMap(CourseID.init(json:)),
      let prompts = members.take("prompts")?.elements?.all(PromptID.init(json:)),
      let broughtAt = members.take("broughtAt").flatMap(Timestamp.init(json:))
    else { return nil }
    self.init(course: course, prompts: prompts, broughtAt: broughtAt, unknown: members.rest)
  }
}

extension [AnswerSource] {
  /// With another source; what was brought from the same course before stays told.
  package func adding(_ source: AnswerSource) -> Self {
    guard let index = firstIndex(where: { $0.course == source.course }) else {
      return self + [source]
    }
    var all = self
    let known = all[index].prompts
    all[index].prompts += source.prompts.filter { !known.contains($0) }
    all[index].broughtAt = source.broughtAt
    return all
  }
}
