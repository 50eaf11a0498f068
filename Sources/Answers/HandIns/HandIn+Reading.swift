import JSONTree
import Learning

extension HandIn {
  package static let longestName = 200

  /// A hand-in as a stranger's file has it, and the answers that should not have been there.
  static func read(_ tree: JSON) throws(HandInFile.Failure) -> (HandIn, [PromptID]) {
    guard var members = JSONMembers(tree) else { throw .notAHandIn }
    _ = members.take("format")
    _ = members.take("crc")
    var handIn = try HandIn(takingFrom: &members)
    try handIn.takeMarks(from: &members)
    guard let answers = members.takeOptional("answers", \.members) else {
      throw .invalid(field: "answers")
    }
    let privateAnswers = handIn.sort(answers ?? [])
    guard !handIn.isWithdrawn || handIn.answers.isEmpty else { throw .invalid(field: "withdrawn") }
    handIn.unknown = members.rest
    return (handIn, privateAnswers)
  }

  /// Who, from where, which time and when.
  private init(takingFrom members: inout JSONMembers) throws(HandInFile.Failure) {
    guard let course = members.take("course").flatMap(CourseID.init(json:)) else {
      throw .invalid(field: "course")
    }
    guard let version = members.take("courseVersion")?.text else {
      throw .invalid(field: "courseVersion")
    }
    guard let person = members.take("participant"),
      let participant = person["id"].flatMap(ParticipantID.init(json:)),
      let name = Self.name(of: person)
    else { throw .invalid(field: "participant") }
    guard let device = members.take("device").flatMap(DeviceID.init(json:)) else {
      throw .invalid(field: "device")
    }
    guard let generation = members.take("generation")?.integer,
      (1...Self.mostGenerations).contains(generation)
    else { throw .invalid(field: "generation") }
    let times = try Self.times(in: &members)
    self.init(
      course: course, courseVersion: version, participant: participant, name: name,
      device: device, generation: generation, createdAt: times[0], updatedAt: times[1],
      handedInAt: times[2])
  }

  private static func times(
    in members: inout JSONMembers
  ) throws(HandInFile.Failure) -> [Timestamp] {
    var times: [Timestamp] = []
    for field in ["createdAt", "updatedAt", "handedInAt"] {
      guard let time = members.take(field).flatMap(Timestamp.init(json:)) else {
        throw .invalid(field: field)
      }
      times.append(time)
    }
    return times
  }

  /// The name that was given, if one was; nothing at all where it is none.
  private static func name(of person: JSON) -> String?? {
    guard let name = person["name"], name != .null else { return .some(nil) }
    guard let text = name.text, isName(text) else { return nil }
    return text.isBlank ? .some(nil) : text
  }

  /// Whether a text can stand as somebody's name: short, and on one line.
  package static func isName(_ text: String) -> Bool {
    text.utf8.count <= longestName
      && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  private mutating func takeMarks(
    from members: inout JSONMembers
  ) throws(HandInFile.Failure) {
    guard let isWithdrawn = members.takeOptional("withdrawn", \.flag) else {
      throw .invalid(field: "withdrawn")
    }
    guard let isInvented = members.takeOptional("invented", \.flag) else {
      throw .invalid(field: "invented")
    }
    guard
      let takenBack: [DeviceID: Int]? = members.takeOptional(
        "takenBack", { $0.dictionary { json in json.integer.flatMap { $0 >= 1 ? $0 : nil } } })
    else { throw .invalid(field: "takenBack") }
    self.isWithdrawn = isWithdrawn ?? false
    self.isInvented = isInvented ?? false
    self.takenBack = takenBack ?? [:]
  }

  /// What is understood by its id, the rest as it is; answers the ids of what is private.
  private mutating func sort(_ members: [JSON.Member]) -> [PromptID] {
    var privateAnswers: [PromptID] = []
    for member in members {
      guard let prompt = PromptID(rawValue: member.key), var answer = Answer(json: member.value),
        answer.value?.isStorable ?? true
      else {
        unreadAnswers.append(member)
        continue
      }
      // Where it says nothing of the kind, somebody has handed it in.
      guard answer.sharing == .team || (member.value["sharing"] ?? .null) == .null else {
        privateAnswers.append(prompt)
        continue
      }
      answer.sharing = .team
      answer.earlier = []
      answers[prompt] = answer
    }
    return privateAnswers
  }
}
