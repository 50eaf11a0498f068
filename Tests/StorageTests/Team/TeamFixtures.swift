import Answers
import Learning
import Storage
import Words

/// A team folder, and the data folders of those who hand in to it.
struct TestTeam {
  let shared = TestFolder()
  let folder: TeamFolder

  init(permissions: UInt32 = 0o770, invented: Bool = false) throws {
    let team = Team(
      id: TeamID("7c41"), course: .fixture, name: "Perheneuvola", createdAt: .second(0),
      isInvented: invented)
    folder = try TeamFolder.create(team, at: shared.path("team"), permissions: permissions)
  }

  func place(
    of person: TestFolder, sharedFaults: Faults? = nil, ownFaults: Faults? = nil
  ) throws -> TeamPlace {
    let folder = try TeamFolder(at: shared.path("team"), disk: Disk(faults: sharedFaults))
    return try TeamPlace(folder, in: try person.data(ownFaults))
  }

  /// Hands in one shared text, as somebody does who has looked at the file.
  @discardableResult
  func handIn(
    _ text: String, from person: TestFolder, as name: String? = nil, at second: Int = 60
  ) throws -> HandInReceipt {
    let place = try place(of: person)
    let ready = try place.prepare(.sharing(text), as: name, at: .second(second))
    return try place.publish(ready, at: .second(second))
  }

  func withdraw(_ person: TestFolder, at second: Int = 90) throws -> HandInReceipt {
    let place = try place(of: person)
    return try place.publish(try place.prepareWithdrawal(at: .second(second)), at: .second(second))
  }

  /// The names of what lies among the hand-ins.
  var names: [String] {
    shared.names.compactMap { name in
      name.hasPrefix("team/hand-ins/") ? String(name.dropFirst("team/hand-ins/".count)) : nil
    }
  }

  func bytes(_ name: String) -> [UInt8] { shared.bytes("team/hand-ins/" + name) ?? [] }

  func put(_ bytes: [UInt8], as name: String) throws {
    try shared.put(bytes, in: "team/hand-ins/" + name)
  }

  func gather() throws -> Gathering {
    guard let gathering = try folder.gather() else { throw Stopped() }
    return gathering
  }

  struct Stopped: Error {}
}

extension Workbook {
  /// A workbook with one answer that is for the team, and one that is not.
  static func sharing(_ text: String) -> Workbook {
    var workbook = fixture
    workbook.answers[PromptID("A1")] = .text(text, .team)
    workbook.answers[PromptID("A2")] = .text("oma kanariaLintu", .private)
    return workbook
  }
}

extension Answer {
  static func text(_ text: String, _ sharing: Sharing) -> Answer {
    Answer(
      kind: .text, value: .text(text), sharing: sharing, question: "Miksi?", language: .finnish,
      updatedAt: .second(0))
  }
}

extension Gathering {
  /// What was given to the fixtures' prompt, in the order of the bytes; of two versions both.
  var texts: [String] {
    answers.contributions(to: PromptID("A1")).flatMap { [$0.answer] + $0.otherVersions }
      .compactMap { answer in
        guard case .text(let text)? = answer.value else { return nil }
        return text
      }.sorted()
  }

  /// The problem of each file that has one.
  var troubles: [String: HandInProblem] {
    Dictionary(problems.map { ($0.file, $0.problem) }) { first, _ in first }
  }
}

extension HandIn {
  /// Somebody's hand-in as a file.
  static func bytes(
    of participant: String, _ text: String, device: String = "d1", generation: Int = 1,
    change: (inout HandIn) -> Void = { _ in }
  ) -> [UInt8] {
    var handIn = HandIn(
      course: .fixture, courseVersion: "1", participant: ParticipantID(participant),
      device: DeviceID(device), generation: generation, createdAt: .second(0),
      updatedAt: .second(generation), handedInAt: .second(generation),
      answers: [PromptID("A1"): .text(text, .team)])
    change(&handIn)
    return HandInFile.bytes(handIn)
  }
}
