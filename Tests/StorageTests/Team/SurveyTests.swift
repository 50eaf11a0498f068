import Answers
import Foundation
import Learning
import Storage
import Testing

@Suite("Surveying a large team")
struct SurveyTests {
  private static let count = 240

  /// A folder of many hand-ins that have lain there for a while.
  private func largeTeam() throws -> TestTeam {
    let team = try TestTeam()
    for number in 0..<Self.count {
      let bytes = HandIn.bytes(of: "p\(number % 200)", "kanariaLintu", generation: 1 + number / 200)
      {
        $0.answers[PromptID("B\(number % 3)")] = .text("x", .team)
        if number % 50 == 0 { $0.name = "Nimi \(number)" }
      }
      try team.put(bytes, as: "\(number).json")
    }
    try team.put(Array("{".utf8), as: "broken.json")
    usleep(3_100_000)
    return team
  }

  private func survey(
    _ team: TestTeam, _ person: TestFolder, _ faults: Faults? = nil
  ) throws -> TeamSurvey {
    let folder = try TeamFolder(at: team.folder.path, disk: Disk(faults: faults))
    return try #require(try folder.survey(rememberingIn: try person.data()))
  }

  @Test("tells the second time what it told the first, without reading the files again")
  func remembers() throws {
    let team = try largeTeam()
    let aino = TestFolder()
    let (first, second) = (Faults(), Faults())
    let before = try survey(team, aino, first)
    let after = try survey(team, aino, second)

    #expect(before == after)
    #expect(before == (try team.gather().survey))
    #expect(before.participants == 200 && before.merged == 40 && before.problems.count == 1)
    // One look at each file is left, and one reading of the broken one.
    #expect(first.calls > 5 * Self.count && second.calls < Self.count + 20)

    let memory = try #require(aino.bytes("teams/7c41.seen"))
    #expect(!String(decoding: memory, as: UTF8.self).contains("kanariaLintu"))
    #expect(aino.permissions("teams/7c41.seen") == 0o600)

    try expectNews(team, aino)
    try expectMended(team, aino)
  }

  /// What has changed is read, whatever its size and times say.
  private func expectNews(_ team: TestTeam, _ person: TestFolder) throws {
    let path = team.shared.path("team/hand-ins/7.json")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let swapped = team.bytes("7.json").withUnsafeBytes { Array($0) }
    let other = String(decoding: swapped, as: UTF8.self).replacing("\"p7\"", with: "\"q7\"")
    try team.put(Array(other.utf8), as: "7.json")
    let time = try #require(attributes[.modificationDate] as? Date)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    try FileManager.default.removeItem(atPath: team.shared.path("team/hand-ins/8.json"))

    #expect(try survey(team, person) == (try team.gather().survey))
  }

  /// A memory that is damaged, or another team's, is as good as none.
  private func expectMended(_ team: TestTeam, _ person: TestFolder) throws {
    let expected = try team.gather().survey
    var memory = try #require(person.bytes("teams/7c41.seen"))
    for place in stride(from: 0, to: memory.count, by: memory.count / 9) {
      memory[place] ^= 0x10
      try person.put(memory, in: "teams/7c41.seen")
      #expect(try survey(team, person) == expected)
    }
    try person.put(Array(memory[..<100]), in: "teams/7c41.seen")
    #expect(try survey(team, person) == expected)
  }

  @Test("remembers nothing of a team that is read at once")
  func small() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.put(HandIn.bytes(of: "p1", "eka"), as: "p1.json")

    #expect(try survey(team, aino).participants == 1)
    #expect(!aino.names.contains("teams/7c41.seen"))
  }
}
