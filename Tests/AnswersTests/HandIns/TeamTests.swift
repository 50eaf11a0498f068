import Answers
import JSONTree
import Learning
import Testing

@Suite("A team folder's own file")
struct TeamTests {
  private let team = Team(
    id: TeamID("7c41"), course: CourseID("social-media"), name: "Perheneuvola",
    createdAt: .minute(0))

  @Test("looks as the format's page says, and reads back")
  func looksAsDocumented() throws {
    let text = String(decoding: team.bytes, as: UTF8.self)

    #expect(
      text == """
        {
          "course": "social-media",
          "createdAt": "2026-11-21T09:00:00Z",
          "format": "polku.team/1",
          "id": "7c41",
          "name": "Perheneuvola"
        }

        """)
    #expect(try Team(reading: team.bytes) == team)
  }

  @Test("keeps what it does not know, and knows a rehearsal")
  func keepsUnknown() throws {
    var rehearsal = team
    rehearsal.isInvented = true
    rehearsal.name = nil
    rehearsal.unknown = [JSON.Member("motto", .string("x"))]

    #expect(try Team(reading: rehearsal.bytes) == rehearsal)
  }

  @Test(
    "says why it cannot be one",
    arguments: [
      (#"{"format":"polku.team/2"}"#, Team.Failure.newerFormat(2)),
      (#"{"format":"polku.workbook/1"}"#, .notATeam), ("[]", .notATeam),
      (#"{"format":"polku.team/1","id":"../../x"}"#, .invalid(field: "id")),
      (#"{"format":"polku.team/1","id":"a","course":""}"#, .invalid(field: "course")),
      ("{", .json(JSONError(.endedEarly, line: 1, column: 2))),
    ])
  func failures(text: String, failure: Team.Failure) {
    #expect(throws: failure) { try Team(reading: Array(text.utf8)) }
  }
}

@Suite("What a machine remembers of somebody in a team")
struct TeamMemberTests {
  private var generator = SeededGenerator(seed: 7)
  private var member: TeamMember

  init() {
    member = TeamMember(joining: TeamID("7c41"), using: &generator)
  }

  @Test("is random ids that stand nowhere else")
  mutating func isRandom() {
    var ids: Set<String> = []
    for _ in 0..<1000 {
      ids.insert(TeamMember(joining: TeamID("7c41"), using: &generator).participant.rawValue)
    }
    #expect(ids.count == 1000)
    #expect(ids.allSatisfy { $0.utf8.count == 32 })
  }

  @Test("counts generations, past all that stand in the folder")
  mutating func counts() {
    let first = member.nextSender(past: [:], using: &generator)
    let second = member.nextSender(past: [first.device: 5], using: &generator)
    let third = member.nextSender(past: [DeviceID("other"): 9], using: &generator)

    #expect([first, second, third].map(\.generation) == [1, 6, 7])
    #expect(first.device == second.device && first.participant == second.participant)
  }

  @Test("becomes somebody new with a name and without it again, who must be taken back")
  mutating func names() {
    let anonymous = member.nextSender(past: [:], using: &generator)
    #expect(member.becomesNew(as: "Aino") && !member.becomesNew(as: nil))

    member.goBy("Aino", using: &generator)
    let named = member.nextSender(past: [:], using: &generator)

    #expect(named.participant != anonymous.participant && named.device != anonymous.device)
    #expect(named.name == "Aino" && named.generation == 1)
    #expect(member.former.map(\.participant) == [anonymous.participant])
    #expect(
      member.former.first?.withdrawal(past: [:], using: &generator).takenBack
        == [anonymous.device: 1])

    member.goBy("Aino K", using: &generator)
    #expect(member.participant == named.participant && member.former.count == 1)
  }

  @Test("leaves nobody to take back who had not handed in yet")
  mutating func namesBeforehand() {
    member.goBy("Aino", using: &generator)

    #expect(member.former.isEmpty && member.name == "Aino")
  }

  @Test("takes back everything that was handed in, from every device that is known")
  mutating func withdraws() {
    let sent = member.nextSender(past: [:], using: &generator)
    let back = member.nextWithdrawal(
      past: [sent.device: 2, DeviceID("other"): 4], using: &generator)
    let again = member.nextSender(past: [:], using: &generator)

    #expect(back.generation == 3)
    #expect(back.takenBack == [sent.device: 2, DeviceID("other"): 4])
    #expect(again.generation == 4 && again.takenBack == back.takenBack)
  }

  @Test("goes on from another device where somebody has used all generations up")
  mutating func usedUp() {
    let first = member.nextSender(past: [:], using: &generator)
    let next = member.nextSender(
      past: [first.device: HandIn.mostGenerations], using: &generator)

    #expect(next.device != first.device && next.generation == 1)
    #expect(next.takenBack == [first.device: HandIn.mostGenerations])
  }

  @Test("reads back as it was written, and not at all where it is not understood whole")
  mutating func roundTrips() throws {
    _ = member.nextSender(past: [:], using: &generator)
    member.goBy("Aino", using: &generator)
    _ = member.nextWithdrawal(past: [:], using: &generator)
    _ = member.nextWithdrawal(past: [:], using: &generator)
    member.unknown = [JSON.Member("colour", .string("blue"))]

    #expect(TeamMember(reading: member.bytes, using: &generator) == member)
    #expect(TeamMember(reading: Array("{}".utf8), using: &generator) == nil)
    #expect(TeamMember(reading: member.bytes.dropLast(3), using: &generator) == nil)
  }

  @Test("that comes from another machine without its device gets one of its own")
  mutating func otherMachine() throws {
    _ = member.nextSender(past: [:], using: &generator)
    let text = String(decoding: member.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").filter {
      !$0.contains("device\"") && !$0.contains("generation\"")
    }
    let other = try #require(
      TeamMember(reading: Array(lines.joined(separator: "\n").utf8), using: &generator))

    #expect(other.participant == member.participant)
    #expect(other.device != member.device && other.generation == 0)
  }
}
