package import JSONTree
import Learning

/// A workbook as its file has it, `polku.workbook/1`.
///
/// The file may come from a later version of polku, or from a person with an editor. What is not
/// understood in it is kept and written back: keys at every level, and whole answers.
package enum WorkbookFile {
  package static let format = 1
  private static let formatName = "polku.workbook/"

  /// A workbook and the number of the format that it was in.
  package struct Reading: Equatable, Sendable {
    package var workbook: Workbook
    package var format: Int

    /// A later version's file is shown and never written: what it means might be lost.
    package var isReadOnly: Bool { format > WorkbookFile.format }
    /// An earlier version's file is kept beside the one that takes its place.
    package var isMigrated: Bool { format < WorkbookFile.format }
  }

  /// Why a file is no workbook; never with a word of what stands in it.
  package enum Failure: Error, Equatable, Sendable {
    case json(JSONError)
    case notAWorkbook
    /// A later version's file that cannot be understood even in part.
    case newerFormat(Int)
    case invalid(field: String)
  }

  package static func bytes(_ workbook: Workbook) -> [UInt8] {
    JSONWriter.document(json(workbook))
  }

  package static func read(
    _ bytes: [UInt8], limits: JSONReader.Limits = .own
  ) throws(Failure) -> Reading {
    let tree: JSON
    do { tree = try JSONReader.read(bytes, limits: limits) } catch { throw .json(error) }
    return try read(tree)
  }

  package static func read(_ json: JSON) throws(Failure) -> Reading {
    guard let found = formatNumber(of: json) else { throw .notAWorkbook }
    let migrated = (found..<max(found, format)).reduce(json) { tree, number in
      migrations[number]?(tree) ?? tree
    }
    do {
      return Reading(workbook: try Workbook(json: migrated), format: found)
    } catch {
      throw found > format ? .newerFormat(found) : error
    }
  }

  /// What turns a file of a format into one of the next.
  private static let migrations: [Int: @Sendable (JSON) -> JSON] = [:]

  private static func formatNumber(of json: JSON) -> Int? {
    guard let text = json["format"]?.text, text.utf8.starts(with: formatName.utf8) else {
      return nil
    }
    let digits = Substring(text.utf8.dropFirst(formatName.utf8.count))
    guard digits.utf8.first != UInt8(ascii: "+"), let number = Int(digits), number >= 0 else {
      return nil
    }
    return number
  }
}

extension WorkbookFile {
  package static func json(_ workbook: Workbook) -> JSON {
    var known = [
      JSON.Member("format", .string(formatName + String(format))),
      JSON.Member("id", .string(workbook.id)),
      JSON.Member("course", .string(workbook.course.rawValue)),
      JSON.Member("courseVersion", .string(workbook.courseVersion)),
      JSON.Member("participant", workbook.participant.json),
      JSON.Member("createdAt", workbook.createdAt.json),
      JSON.Member("updatedAt", workbook.updatedAt.json),
      JSON.Member(
        "answers",
        .object(
          workbook.answers.map { JSON.Member($0.rawValue, $1.json()) },
          keeping: workbook.unreadAnswers)),
      JSON.Member(
        "progress",
        .object(
          workbook.progress.map { JSON.Member($0.rawValue, $1.json) },
          keeping: workbook.unreadProgress)),
    ]
    if let place = workbook.lastPlace { known.append(JSON.Member("lastPlace", place.json)) }
    return .object(known, keeping: workbook.unknown)
  }
}

extension Workbook {
  fileprivate init(json: JSON) throws(WorkbookFile.Failure) {
    guard var members = JSONMembers(json) else { throw .notAWorkbook }
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
    guard let participant = members.take("participant").flatMap(Participant.init(json:)) else {
      throw .invalid(field: "participant")
    }
    guard let createdAt = members.take("createdAt").flatMap(Timestamp.init(json:)) else {
      throw .invalid(field: "createdAt")
    }
    self.init(
      id: id, course: course, courseVersion: version, participant: participant,
      createdAt: createdAt)
    try readRest(&members)
  }

  private mutating func readRest(_ members: inout JSONMembers) throws(WorkbookFile.Failure) {
    guard let updatedAt = members.take("updatedAt").flatMap(Timestamp.init(json:)) else {
      throw .invalid(field: "updatedAt")
    }
    guard let answers = members.takeOptional("answers", \.members) else {
      throw .invalid(field: "answers")
    }
    guard let progress = members.takeOptional("progress", \.members) else {
      throw .invalid(field: "progress")
    }
    self.updatedAt = updatedAt
    (self.answers, unreadAnswers) = Self.sort(answers ?? [], Answer.init(json:))
    (self.progress, unreadProgress) = Self.sort(progress ?? [], ModuleProgress.init(json:))
    if let place = JSON.object(members.rest)["lastPlace"].flatMap(LastPlace.init(json:)) {
      lastPlace = place
      _ = members.take("lastPlace")
    }
    unknown = members.rest
  }

  /// What is understood, by its id, and the rest as it is.
  private static func sort<Key: Identifier, Value>(
    _ members: [JSON.Member], _ value: (JSON) -> Value?
  ) -> ([Key: Value], [JSON.Member]) {
    var understood: [Key: Value] = [:]
    var unread: [JSON.Member] = []
    for member in members {
      if let key = Key(rawValue: member.key), let value = value(member.value) {
        understood[key] = value
      } else {
        unread.append(member)
      }
    }
    return (understood, unread)
  }
}

extension Workbook.Participant {
  fileprivate var json: JSON {
    var known = [JSON.Member("id", .string(id))]
    if let name { known.append(JSON.Member("name", .string(name))) }
    return .object(known, keeping: unknown)
  }

  fileprivate init?(json: JSON) {
    guard var members = JSONMembers(json),
      let id = members.take("id")?.text, ItemID.isWellFormed(id),
      let name = members.takeOptional("name", \.text)
    else { return nil }
    self.init(id: id, name: name, unknown: members.rest)
  }
}

extension Workbook.ModuleProgress {
  fileprivate var json: JSON {
    var known = [JSON.Member("page", .integer(page))]
    if let completedAt { known.append(JSON.Member("completedAt", completedAt.json)) }
    return .object(known, keeping: unknown)
  }

  fileprivate init?(json: JSON) {
    guard var members = JSONMembers(json), let page = members.take("page")?.integer, page >= 1,
      let completedAt = members.takeOptional("completedAt", Timestamp.init(json:))
    else { return nil }
    self.init(page: page, completedAt: completedAt, unknown: members.rest)
  }
}

extension Workbook.LastPlace {
  package var json: JSON {
    var known = [
      JSON.Member("module", .string(module.rawValue)), JSON.Member("page", .integer(page)),
    ]
    if let prompt { known.append(JSON.Member("prompt", .string(prompt.rawValue))) }
    if let exercise { known.append(JSON.Member("exercise", .string(exercise.rawValue))) }
    return .object(known, keeping: unknown)
  }

  package init?(json: JSON) {
    guard var members = JSONMembers(json),
      let module = members.take("module").flatMap(ModuleID.init(json:)),
      let page = members.take("page")?.integer, page >= 1,
      let prompt = members.takeOptional("prompt", PromptID.init(json:)),
      let exercise = members.takeOptional("exercise", ExerciseID.init(json:))
    else { return nil }
    self.init(
      module: module, page: page, prompt: prompt, exercise: exercise, unknown: members.rest)
  }
}
