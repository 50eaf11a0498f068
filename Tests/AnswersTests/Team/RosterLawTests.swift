import Answers
import Learning
import Testing

/// A made-up team whose people work on several machines, most of the time offline.
private struct Schedule {
  let readings: [HandInFile.Reading]
  /// What a facilitator must see: texts by person and prompt, of versions as many as there are.
  let expected: [String: Set<String>]
  let expectedPeople: Int

  init(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var made: [HandInFile.Reading] = []
    var expected: [String: Set<String>] = [:]
    var people = 0
    for person in 0..<5 {
      let one = Person(number: person, using: &generator)
      made += try one.handIns.map { try $0.reading }
      expected.merge(one.expected) { $1 }
      if one.stands { people += 1 }
    }
    // Files come late, in any order, some twice, and old ones come back.
    let again = (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
      made.randomElement(using: &generator)
    }
    readings = (made + again).shuffled(using: &generator)
    self.expected = expected
    expectedPeople = people
  }
}

/// One person's days: writing on two machines, handing in, sometimes taking everything back.
private struct Person {
  private(set) var handIns: [HandIn] = []
  private let number: Int
  private let isNamed: Bool
  private var generations = [0, 0]
  /// The last thing that each machine has handed in; nothing after it was taken back.
  private var standing: [HandIn?] = [nil, nil]
  private var texts: [[String: (text: String, minute: Int)]] = [[:], [:]]
  private var takenBack: [DeviceID: Int] = [:]

  init(number: Int, using generator: inout SeededGenerator) {
    self.number = number
    isNamed = Bool.random(using: &generator)
    for minute in 0..<Int.random(in: 1...12, using: &generator) {
      let machine = Int.random(in: 0...1, using: &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<5: write(on: machine, at: minute, using: &generator)
      case 5..<9: handIn(from: machine, at: minute)
      default: takeBack(from: machine, at: minute)
      }
    }
  }

  var stands: Bool { standing.contains { $0 != nil } }

  private func device(_ machine: Int) -> DeviceID { DeviceID("d\(number)-\(machine)") }

  private mutating func write(
    on machine: Int, at minute: Int, using generator: inout SeededGenerator
  ) {
    let prompt = "A\(Int.random(in: 1...4, using: &generator))"
    texts[machine][prompt] = ("\(number)-\(machine)-\(minute)", minute)
  }

  private mutating func sender(_ machine: Int) -> HandInSender {
    generations[machine] += 1
    return HandInSender(
      participant: ParticipantID("p\(number)"), name: isNamed ? "Nimi \(number)" : nil,
      device: device(machine), generation: generations[machine], takenBack: takenBack)
  }

  private mutating func handIn(from machine: Int, at minute: Int) {
    guard !texts[machine].isEmpty else { return }
    var workbook = Workbook.fixture
    for (prompt, (text, written)) in texts[machine] {
      workbook.answers[PromptID(prompt)] = .shared(.text(text), at: .minute(written))
    }
    let handIn = HandIn(of: workbook, by: sender(machine), at: .minute(minute))
    handIns.append(handIn)
    standing[machine] = handIn
  }

  private mutating func takeBack(from machine: Int, at minute: Int) {
    guard stands else { return }
    for machine in 0...1 where generations[machine] > 0 {
      takenBack[device(machine)] = generations[machine]
    }
    handIns.append(
      .withdrawal(
        from: Workbook.fixture.course, version: "1", by: sender(machine), at: .minute(minute)))
    standing = [nil, nil]
  }

  /// What of this person is to be seen, found without any joining.
  var expected: [String: Set<String>] {
    var expected: [String: Set<String>] = [:]
    for prompt in (1...4).map({ "A\($0)" }) {
      let answers = standing.compactMap { $0?.answers[PromptID(prompt)] }
      guard let newest = answers.map(\.updatedAt).max() else { continue }
      let texts = answers.filter { $0.updatedAt == newest }.compactMap { answer -> String? in
        guard case .text(let text)? = answer.value else { return nil }
        return text
      }
      expected["\(number)/\(prompt)"] = Set(texts)
    }
    return expected
  }
}

@Suite("Putting hand-ins together")
struct RosterLawTests {
  private static let schedules = 600

  /// What a team sees, person by person; a text begins with the number of who wrote it.
  private func seen(_ team: TeamAnswers) -> [String: Set<String>] {
    var seen: [String: Set<String>] = [:]
    for prompt in team.prompts {
      for contribution in team.contributions(to: prompt) {
        let texts = ([contribution.answer] + contribution.otherVersions).compactMap {
          answer -> String? in
          guard case .text(let text)? = answer.value else { return nil }
          return text
        }
        let person = texts.first?.split(separator: "-").first ?? ""
        let key = "\(person)/\(prompt)"
        // Nobody may be there twice, nor give one text as two versions.
        #expect(seen[key] == nil && Set(texts).count == texts.count)
        seen[key] = Set(texts)
      }
    }
    return seen
  }

  @Test("drops nothing and doubles nothing, in 600 schedules of five people on ten machines")
  func nothingDropped() throws {
    for seed in 0..<UInt64(Self.schedules) {
      let schedule = try Schedule(seed: seed)
      let team = TeamAnswers.of(schedule.readings)

      #expect(seen(team) == schedule.expected, "seed \(seed)")
      #expect(team.survey.participants == schedule.expectedPeople, "seed \(seed)")
    }
  }

  @Test("comes out the same in every order and however often a file comes")
  func orderIndependent() throws {
    for seed in 0..<100 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 1_000_000)
      let readings = try Schedule(seed: seed).readings
      let team = TeamAnswers.of(readings)
      let shuffled = TeamAnswers.of(readings.shuffled(using: &generator))
      let doubled = TeamAnswers.of(readings + readings)

      #expect(seen(shuffled) == seen(team) && seen(doubled) == seen(team), "seed \(seed)")
      #expect(shuffled.survey == team.survey, "seed \(seed)")
    }
  }

  @Test("is the same whichever parts are joined first")
  func associative() throws {
    for seed in 0..<100 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 2_000_000)
      var parts = (0..<3).map { _ in TeamAnswers(course: Workbook.fixture.course) }
      var whole = parts[0]
      for (number, reading) in try Schedule(seed: seed).readings.enumerated() {
        whole.add(reading, from: number)
        parts[Int.random(in: 0..<3, using: &generator)].add(reading, from: number)
      }

      var left = parts[0]
      left.join(parts[1])
      left.join(parts[2])
      var right = parts[2]
      right.join(parts[1])
      var rightmost = parts[0]
      rightmost.join(right)
      right.join(parts[0])
      left.join(left)

      #expect(left == whole && right == whole && rightmost == whole, "seed \(seed)")
    }
  }
}
