import Answers
import Learning
import Testing
import TextChecks
import Words

@Suite("A rehearsal on invented hand-ins")
struct RehearsalTests {
  private func team(on course: String, of size: Int = InventedTeam.usualSize) -> [HandIn] {
    let course = RealContent.course(course)
    var team = InventedTeam(
      on: Dictionary(uniqueKeysWithValues: course.languages.map { ($0, course) }),
      at: Timestamp(seconds: 1_795_000_000), dice: Dice(seed: 7))
    return team.handIns(of: size)
  }

  @Test("has seven people, three languages and every kind", arguments: [socialMedia, adviceOnline])
  func everything(course: String) throws {
    let handIns = team(on: course)

    #expect(handIns.count == 7)
    #expect(Set(handIns.map(\.participant)).count == 7)
    #expect(handIns.allSatisfy { $0.isInvented })
    #expect(handIns.compactMap(\.name).count == 2)
    let answers = handIns.flatMap(\.answers.values)
    #expect(Set(answers.map(\.language)) == Set(Language.allCases))
    let kinds = Set(answers.map(\.kind))
    let asked = RealContent.course(course).askedKinds
    #expect(kinds == asked && kinds.count >= 7)
    for handIn in handIns {
      let reading = try HandInFile.read(HandInFile.bytes(handIn))
      #expect(reading.handIn == handIn)
    }
  }

  @Test(
    "gives a meeting at least four answers to all of a module that it talks about",
    arguments: [socialMedia, adviceOnline])
  func enoughToTalkAbout(course: String) {
    let handIns = team(on: course)

    for module in RealContent.course(course).modules {
      for prompt in module.text(in: .finnish)?.prompts ?? [] {
        guard prompt.discussion != nil, prompt.audience != .own else { continue }
        if case .claims(.again) = prompt.kind { continue }
        let count = handIns.count { $0.answers[prompt.id]?.value != nil }
        #expect(count >= TeamAnswers.threshold, "\(prompt.id) has \(count)")
      }
    }
  }

  @Test("was written for prompts that there are", arguments: [socialMedia, adviceOnline])
  func textsBelongSomewhere(course: String) throws {
    let real = RealContent.course(course)
    for language in Language.allCases {
      let texts = InventedTexts.about(course, in: language)
      #expect(texts.prompts.count > 15)
      for id in texts.prompts {
        let prompt = try #require(real.prompt(PromptID(id), in: language), "\(id)")
        let keys = texts.pieces(of: id).flatMap { $0.parts.map(\.key) }
        let known = prompt.partNames
        if let known { #expect(keys.allSatisfy { known.contains($0) }, "\(id): \(keys)") }
      }
    }
  }

  @Test(
    "holds no personal data, since people learn from what they see",
    arguments: [socialMedia, adviceOnline])
  func noPersonalData(course: String) {
    for language in Language.allCases {
      let texts = InventedTexts.about(course, in: language)
      for piece in texts.prompts.flatMap(texts.pieces) {
        for text in [piece.text] + piece.items {
          let found = PersonalData.findings(in: text).filter { $0.kind != .date }
          #expect(found.isEmpty, "\(text): \(found)")
        }
      }
    }
  }

  @Test("comes out the same for the same chance, and as large as it is wished")
  func size() {
    #expect(team(on: socialMedia) == team(on: socialMedia))
    #expect(team(on: socialMedia, of: 40).count == 40)
    #expect(team(on: socialMedia, of: 1).count == 1)
  }

  @Test("works for a course that nobody has written for")
  func otherCourse() {
    var course = RealContent.course(socialMedia)
    course.id = CourseID("something-else")
    var team = InventedTeam(
      on: [.swedish: course], at: Timestamp(seconds: 0), dice: Dice(seed: 1))
    let answers = team.handIns(of: 7).flatMap(\.answers)

    let texts = answers.compactMap { answer -> String? in
      guard case .text(let text)? = answer.value.value else { return nil }
      return text
    }
    #expect(texts.count > 7 && texts.allSatisfy { $0.hasPrefix("Påhittat svar") })
  }
}

extension Course {
  /// The kinds of all prompts that are meant for a team.
  fileprivate var askedKinds: Set<Prompt.KindName> {
    let modules = modules.compactMap { $0.text(in: .finnish)?.prompts }.flatMap(\.self)
    let exercises = exercises.values.compactMap { $0.text(in: .finnish)?.prompts }.flatMap(\.self)
    return Set((modules + exercises).filter { $0.audience != .own }.map(\.kind.name))
  }
}

extension Prompt {
  /// What parts an invented text may speak of; nothing where it is a text or a list.
  fileprivate var partNames: Set<String>? {
    switch kind {
    case .text, .list, .scale, .choice: nil
    case .check(let items, _), .claims(.first(let items)): Set(items.map(\.id.rawValue))
    case .claims(.again): []
    case .path(let canvas):
      Set(
        canvas.stages.flatMap { stage in canvas.lanes.map { "\(stage.id).\($0.id)" } })
    case .records(let form): Set(form.fields.map(\.id.rawValue))
    }
  }
}
