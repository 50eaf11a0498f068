import Answers
import Learning
import Testing

@Suite("Whose hand-ins count")
struct RosterTests {
  @Test("is the last generation of each person")
  func lastGeneration() throws {
    let team = try TeamAnswers.of([
      .of(.fixture(generation: 2), ["A1": "toinen"]), .of(.fixture(generation: 1), ["A1": "eka"]),
      .of(.fixture("bo"), ["A1": "bo"]),
    ])

    #expect(team.texts() == ["bo", "toinen"])
    #expect(team.survey.participants == 2 && team.survey.merged == 1)
  }

  @Test("does not come back with an answer that the last generation no longer has")
  func takenOut() throws {
    let team = try TeamAnswers.of([
      .of(.fixture(generation: 1), ["A1": "eka", "A2": "pois"]),
      .of(.fixture(generation: 2), ["A1": "toinen"]),
    ])

    #expect(team.prompts == [PromptID("A1")])
  }

  @Test("is one person, however many copies a sync tool has made")
  func copies() throws {
    let handIn = HandIn.of(.fixture(), ["A1": "eka"])
    let team = try TeamAnswers.of([handIn, handIn, handIn])

    #expect(team.texts() == ["eka"])
    #expect(team.survey.participants == 1 && team.survey.merged == 2)
    #expect(team.survey.withSeveralVersions == 0)
  }

  @Test("is the newest answer of a person with two devices, prompt by prompt")
  func devices() throws {
    let team = try TeamAnswers.of([
      .of(.fixture(device: "work"), ["A1": "vanha"], from: 1),
      .of(.fixture(device: "home"), ["A1": "uusi"], from: 5),
      .of(.fixture(device: "work", generation: 2), ["A1": "vanha", "A2": "työllä"], from: 2),
    ])

    #expect(team.texts("A1") == ["uusi"])
    #expect(team.texts("A2") == ["työllä"])
    #expect(team.survey.participants == 1 && team.survey.merged == 2)
  }

  @Test("is both versions where one generation has two contents, as one person's")
  func versions() throws {
    let team = try TeamAnswers.of([
      .of(.fixture(), ["A1": "näin", "A2": "sama"]),
      .of(.fixture(), ["A1": "vai näin", "A2": "sama"]),
    ])
    let contributions = team.contributions(to: PromptID("A1"))

    #expect(contributions.count == 1)
    #expect(team.texts("A1") == ["näin", "vai näin"])
    #expect(team.texts("A2") == ["sama"])
    #expect(team.survey.participants == 1 && team.survey.withSeveralVersions == 1)
  }

  @Test("is both versions where two devices are equally new and differ")
  func equallyNew() throws {
    let team = try TeamAnswers.of([
      .of(.fixture(device: "work"), ["A1": "näin"]), .of(.fixture(device: "home"), ["A1": "noin"]),
    ])

    #expect(team.texts() == ["noin", "näin"])
    #expect(team.contributions(to: PromptID("A1")).count == 1)
  }

  @Test("is nobody who has taken it back, though copies come later")
  func withdrawn() throws {
    let back = HandIn.withdrawal(
      from: Workbook.fixture.course, version: "1",
      by: .fixture(generation: 2, takenBack: [DeviceID("work"): 1, DeviceID("home"): 3]),
      at: .minute(9))
    let team = try TeamAnswers.of([
      .of(.fixture(), ["A1": "eka"]), back, .of(.fixture(), ["A1": "eka"]),
      .of(.fixture(device: "home", generation: 3), ["A1": "kotona"]),
      .of(.fixture("bo"), ["A1": "bo"]),
    ])

    #expect(team.texts() == ["bo"])
    #expect(team.survey.participants == 1 && team.survey.withdrawn == 1)
    #expect(team.survey.merged == 3)
  }

  @Test("is somebody again who hands in anew after taking it back, without what was taken back")
  func handedInAgain() throws {
    let takenBack = [DeviceID("work"): 1, DeviceID("home"): 3]
    let team = try TeamAnswers.of([
      .of(.fixture(device: "home", generation: 3), ["A1": "kotona"], from: 8),
      .of(.fixture(generation: 3, takenBack: takenBack), ["A1": "uudelleen"]),
    ])

    #expect(team.texts() == ["uudelleen"])
    #expect(team.survey.withdrawn == 0)
  }

  @Test("is nobody where one content takes back what another hands in")
  func contestedWithdrawal() throws {
    let back = HandIn.withdrawal(
      from: Workbook.fixture.course, version: "1", by: .fixture(), at: .minute(9))
    let team = try TeamAnswers.of([.of(.fixture(), ["A1": "eka"]), back])

    #expect(team.texts().isEmpty)
    #expect(team.survey.withdrawn == 1)
  }

  @Test("tells names only of those who gave one, the last that they gave")
  func names() throws {
    let team = try TeamAnswers.of([
      .of(.fixture("a", name: "Aino K"), ["A1": "1"]),
      .of(.fixture("a", name: "Aino Kuu", generation: 2), ["A1": "2"], from: 1),
      .of(.fixture("b", name: "Bo"), ["A1": "3"]), .of(.fixture("c"), ["A1": "4"]),
    ])

    #expect(team.survey.names == ["Aino Kuu", "Bo"])
    #expect(team.survey.anonymous == 1)
    #expect(
      team.contributions(to: PromptID("A1")).compactMap(\.name).sorted() == ["Aino Kuu", "Bo"])
  }

  @Test("counts a skipped prompt as answered, and says that it was skipped")
  func skipped() throws {
    var skipping = HandIn.of(.fixture("a"), ["A2": "x"])
    skipping.answers[PromptID("A1")] = .shared(nil)
    let survey = try TeamAnswers.of([skipping, .of(.fixture("b"), ["A1": "y"])]).survey

    #expect(survey.counts[PromptID("A1")] == TeamSurvey.Count(answers: 2, skipped: 1))
    #expect(survey.counts[PromptID("A2")] == TeamSurvey.Count(answers: 1))
  }
}

@Suite("The order of a team's answers")
struct MixedOrderTests {
  @Test("is another one for each prompt, and always the same")
  func mixed() throws {
    let prompts = (1...20).map { "A\($0)" }
    let people = (1...6).map { "person\($0)" }
    let handIns = people.map { person in
      HandIn.of(.fixture(person), Dictionary(uniqueKeysWithValues: prompts.map { ($0, person) }))
    }
    let team = try TeamAnswers.of(handIns)
    let backwards = try TeamAnswers.of(handIns.reversed())

    let orders = prompts.map { team.contributions(to: PromptID($0)).map(\.answer.value) }
    #expect(orders == prompts.map { backwards.contributions(to: PromptID($0)).map(\.answer.value) })
    #expect(Set(orders.map { "\($0)" }).count > 15)
  }
}
