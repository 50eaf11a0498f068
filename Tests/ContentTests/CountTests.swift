import Learning
import Markup
import Testing
import Words

@Suite("What the brief counts")
struct CountTests {
  private let course = RealContent.course(socialMedia)

  @Test("twelve nominated examples, and six cases of social media", arguments: Language.allCases)
  func examples(language: Language) {
    let nominated = course.pages(of: "A4", in: language).flatMap(\.examples)
    let cases = course.pages(of: "A3", in: language).flatMap(\.examples)

    #expect(nominated.count == 12)
    #expect(cases.count == 6)
    #expect(nominated.allSatisfy { $0.thenAndNow?.now != nil })
    #expect(size(of: "A4-1", language) == 12)
  }

  @Test("ten experiences, told and asked", arguments: Language.allCases)
  func experiences(language: Language) {
    #expect(size(of: "A2-4", language) == 10)
    #expect(size(of: "A2-5", language) == 10)
    #expect(size(of: "A2-3", language) == 10)
    #expect(lists(in: "A5", language).contains(10))
  }

  @Test("four ways, two fears and three conditions", arguments: Language.allCases)
  func findings(language: Language) {
    let lists = course.pages(of: "A5", in: language).dropFirst(2).prefix(4)
      .map { page in page.lists.map(\.count) }

    #expect(lists.count == 4)
    #expect(lists[safe: 1]?.first == 4)
    #expect(lists[safe: 2]?.first == 2)
    #expect(lists[safe: 3]?.first == 3)
  }

  @Test("eight claims, and six", arguments: Language.allCases)
  func claims(language: Language) {
    #expect(size(of: "A0-4", language) == 8)
    #expect(size(of: "B0-2", language) == 6)
    #expect(ids(of: "A0-4", language) == (1...8).map { "K\($0)" })
    #expect(ids(of: "B0-2", language) == (1...6).map { "N\($0)" })
  }

  @Test("eight supports and ten hindrances", arguments: Language.allCases)
  func supports(language: Language) {
    #expect(ids(of: "A5-4", language) == (1...8).map { "S\($0)" })
    #expect(ids(of: "A5-5", language) == (1...10).map { "H\($0)" })
    #expect(ids(of: "A5-6", language) == (1...10).map { "H\($0)" })
  }

  @Test("a path of eight stages, seven lanes and the feeling", arguments: Language.allCases)
  func canvas(language: Language) throws {
    let prompt = try #require(course.prompt("A1-2", in: language))
    guard case .path(let canvas) = prompt.kind else { return #expect(Bool(false)) }

    #expect(canvas.stages.count == 8)
    #expect(canvas.lanes.count == 7)
    #expect(canvas.feelingWords.count == 11)
    #expect(canvas.short?.stages.count == 4)
    #expect(canvas.short?.lanes.count == 3)
    #expect(canvas.example?.stages.map(\.feeling) == [-1, -2, -2, -1, -1, 1, 1, 0])
    #expect(
      canvas.example?.stages.map(\.isKnown)
        == [false, true, false, true, true, true, true, false])
  }

  @Test("thirty-two lines of the plan check", arguments: Language.allCases)
  func planCheck(language: Language) throws {
    let exercise = try #require(RealContent.exercise("social-media-plan-check", language))

    #expect(
      exercise.prompts.flatMap(\.kind.partIDs).filter { $0.hasPrefix("l") }
        == (1...32).map { "l\($0)" })
  }

  @Test("eight tips, eight questions to clients, twelve risks", arguments: Language.allCases)
  func exercises(language: Language) throws {
    let tips = try #require(RealContent.exercise("eight-tip-check", language))
    let interview = try #require(RealContent.exercise("client-interview", language))
    let proposal = try #require(RealContent.exercise("team-proposal", language))

    #expect(parts(of: "tips", in: tips).count == 8)
    #expect(parts(of: "risks", in: proposal).count == 12)
    let numbers = Set(
      parts(of: "interviews", in: interview).map { $0.split(separator: "-")[0] })
    #expect(numbers == Set((1...8).map { "q\($0)" }))
  }

  @Test("eight parts of resources, seven numbers and five qualities", arguments: Language.allCases)
  func resources(language: Language) throws {
    let exercise = try #require(RealContent.exercise("resources-and-evaluation", language))
    let resources = exercise.prompts.first { $0.id.rawValue.hasSuffix(".resources") }
    guard case .records(let records) = resources?.kind else { return #expect(Bool(false)) }

    #expect(records.fields.first?.kind.partIDs.count == 8)
    #expect(parts(of: "numbers", in: exercise).count == 7)
    #expect(parts(of: "qualities", in: exercise).count == 5)
  }

  private func size(of id: String, _ language: Language) -> Int { ids(of: id, language).count }

  private func ids(of id: String, _ language: Language) -> [String] {
    let course = id.hasPrefix("A") ? course : RealContent.course(adviceOnline)
    return course.prompt(id, in: language)?.kind.partIDs ?? []
  }

  private func parts(of id: String, in exercise: Exercise) -> [String] {
    exercise.prompts.first { $0.id.rawValue == "\(exercise.id.rawValue).\(id)" }?.kind.partIDs ?? []
  }

  private func lists(in module: String, _ language: Language) -> [Int] {
    course.pages(of: module, in: language).flatMap(\.lists).map(\.count)
  }
}

@Suite("A meeting")
struct AgendaTests {
  @Test(
    "takes 45, 90 or 120 minutes and not one more", arguments: [socialMedia, adviceOnline],
    Language.allCases)
  func totals(course: String, language: Language) throws {
    let agenda = try #require(RealContent.course(course).agendas[language])

    for length in MeetingLength.allCases {
      let sum = agenda.steps.reduce(0) { $0 + ($1.minutes[length] ?? 0) }
      #expect(sum == length.rawValue)
    }
    #expect(agenda.rules.count == 5)
    #expect(agenda.roles.count == 4)
  }

  @Test("never cuts the decision")
  func decision() throws {
    for course in [socialMedia, adviceOnline] {
      let steps = try #require(RealContent.course(course).agendas[.finnish]).steps
      let decision = try #require(steps.first { $0.method == .decision })
      #expect(MeetingLength.allCases.allSatisfy { (decision.minutes[$0] ?? 0) > 0 })
    }
  }

  @Test(
    "knows an answer to all eight things that commonly go wrong",
    arguments: [
      (
        Language.finnish,
        [
          "esihenkilö puhuu", "oikeasta asiakkaasta", "ei ole aikaa",
          "samaa mieltä", "muut ovat hiljaa", "sovellus", "ideoita on liian monta",
          "päätöstä ei synny",
        ]
      ),
      (
        .swedish,
        [
          "närchefen talar", "verklig klient", "inte tid", "samma åsikt",
          "de andra är tysta", "vilken app", "för många idéer", "inget beslut",
        ]
      ),
      (
        .english,
        [
          "the manager speaks", "a real client", "no time", "everyone agrees",
          "others are silent", "which app", "too many ideas", "no decision",
        ]
      ),
    ])
  func failures(language: Language, signs: [String]) throws {
    let agenda = try #require(RealContent.course(socialMedia).agendas[language])
    let failures = agenda.steps.flatMap(\.failures)

    for sign in signs {
      #expect(failures.contains { $0.when.lowercased().contains(sign) }, "\(sign)")
    }
    #expect(failures.allSatisfy { !$0.answer.isEmpty })
  }
}

extension Prompt.Kind {
  /// The ids of its items, options, claims or fields.
  var partIDs: [String] {
    switch self {
    case .text, .list: []
    case .scale(let scale): scale.items.map(\.id.rawValue)
    case .choice(let choice):
      if case .options(let options) = choice.source { options.map(\.id.rawValue) } else { [] }
    case .check(let items, _): items.map(\.id.rawValue)
    case .claims(.first(let claims)): claims.map(\.id.rawValue)
    case .claims(.again): []
    case .path(let canvas): canvas.stages.map(\.id.rawValue)
    case .records(let records): records.fields.map(\.id.rawValue)
    }
  }
}

extension Page {
  /// The items of its outermost lists.
  var lists: [[[Block]]] {
    blocks.compactMap { block in
      if case .prose(.list(let list)) = block { list.items } else { nil }
    }
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
