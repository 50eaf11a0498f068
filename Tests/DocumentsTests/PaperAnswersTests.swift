import Answers
import Learning
import Testing
import Words

@testable import Documents

@Suite("Answers typed in from paper")
struct PaperAnswersTests {
  private let items = [Prompt.Item.item("x", "Alku"), .item("y", "Loppu"), .item("z", "Muu")]

  @Test("take a text with its lines, less the space before them, until the next label")
  func text() {
    let answers = read(
      "A1-1: Moni kysyi.\n  Toinen rivi: näin.\n\n  Kolmas.\n\nA1-2:\n# huomautus\n",
      .of(.fixture("A1-1"), .fixture("A1-2")))

    #expect(answers.faults == [])
    #expect(answers.entries.map(\.prompt.id.rawValue) == ["A1-1"])
    #expect(answers.entries.first?.value == .text("Moni kysyi.\nToinen rivi: näin.\n\nKolmas."))
  }

  @Test("know their course by the first line, and their labels in either case")
  func course() throws {
    let text = try PaperText(Array("# ohje\ncourse: social-media\na1-1: Kyllä.\n".utf8))

    #expect(text.course == CourseID("social-media"))
    #expect(read("course: x\na1-1: Kyllä.", .of(.fixture("A1-1"))).entries.count == 1)
  }

  @Test(
    "say for whom they are, in any of the languages",
    arguments: [
      ("tiimille", Answer.Sharing.team), ("till teamet", .team), ("own", .private),
      ("ehdotukseen", .team),
    ])
  func audience(word: String, sharing: Answer.Sharing) {
    #expect(read("A1-1 (\(word)): x", .of(.fixture("A1-1"))).entries.first?.sharing == sharing)
  }

  @Test("take a list line by line, whatever stands before the lines")
  func list() {
    let answers = read(
      "A1-1:\n - yksi\n 2. kaksi\n -5 astetta\n", .of(.fixture("A1-1", .list(maximum: 3))))

    #expect(answers.entries.first?.value == .list(["yksi", "kaksi", "-5 astetta"]))
    #expect(problems("A1-1:\na\nb", .list(maximum: 1)) == [.tooMany(maximum: 1)])
  }

  @Test("take marks in order or by letter, on scales, checks and claims")
  func marks() {
    let scale = Prompt.Kind.scale(.init(items: items, steps: 5, lowEnd: "", highEnd: ""))
    #expect(value("A1-1: 3 - ?", scale) == .scale([ItemID("x"): 3, ItemID("z"): nil]))
    #expect(value("A1-1: b=5, A=1", scale) == .scale([ItemID("x"): 1, ItemID("y"): 5]))
    let check = Prompt.Kind.check(items: items, asksForEvidence: true)
    #expect(
      value("A1-1: k e ?\n a: Sivu on.", check)
        == .check([ItemID("x"): .yes, ItemID("y"): .no, ItemID("z"): .unknown]))
    #expect(entry("A1-1: k e ?\n a: Sivu on.", check)?.notes == [ItemID("x"): "Sivu on."])
    #expect(
      value("A1-1: 1 −2 -\n b: Syy", .claims(.first(items)))
        == .claims([
          ItemID("x"): ClaimPositions(before: 1),
          ItemID("y"): ClaimPositions(before: -2, reason: "Syy"),
        ]))
  }

  @Test("join both rounds of the claims, also with what the workbook holds")
  func rounds() {
    let course = Course.of(
      .fixture("A0-1", .claims(.first(items))), .fixture("A5-1", .claims(.again(PromptID("A0-1")))))
    let answers = read("A0-1: 1\nA5-1: -1\n", course)

    #expect(answers.entries.map(\.prompt.id.rawValue) == ["A0-1"])
    #expect(
      answers.entries.first?.value == .claims([ItemID("x"): ClaimPositions(before: 1, after: -1)]))
    let own = Workbook.with(["A0-1": .claims([ItemID("x"): ClaimPositions(before: 2)])])
    #expect(
      read("A5-1: 0", course, own: own).entries.first?.value
        == .claims([ItemID("x"): ClaimPositions(before: 2, after: 0)]))
  }

  @Test("take choices by letter or by their words, and one's own line")
  func choice() {
    let kind = Prompt.Kind.choice(.init(source: .options(items), maximum: 2, hasOther: true))

    #expect(value("A1-1: c, a", kind) == .choice(.init(options: [ItemID("z"), ItemID("x")])))
    #expect(
      value("A1-1: loppu\n other: oma", kind)
        == .choice(.init(options: [ItemID("y")], other: "oma")))
    #expect(problems("A1-1: a b c", kind) == [.tooMany(maximum: 2)])
    #expect(problems("A1-1: d", kind) == [.badLetter("d", last: "c")])
  }

  @Test("take the path by its letters and numbers, with new names and stages")
  func path() throws {
    let canvas = Prompt.PathCanvas(
      stages: [.item("s", "Huoli"), .item("t", "Etsii")], lanes: [.item("does", "Tekee")],
      feelingWords: [], short: nil, example: nil)
    let typed = "A1-1:\n a: -2 suuri pelko T\n b1: hakee yöllä (O)\n b = Googlaa\n c = Oma\n c: +1"
    guard case .path(let stages)? = value(typed, .path(canvas)) else {
      Issue.record("no path")
      return
    }

    #expect(stages.map(\.name) == ["Huoli", "Googlaa", "Oma"])
    #expect(stages.map(\.feeling) == [-2, nil, 1])
    #expect(stages[0].word == "suuri pelko" && stages[0].basis == .known)
    #expect(stages[1].lanes == [ItemID("does"): .init(text: "hakee yöllä", basis: .assumed)])
    // Nothing in the ids tells of paper.
    #expect(stages[2].id.rawValue.utf8.count == 16)
    #expect(problems("A1-1:\n d1: x", .path(canvas)) == [.badCell("d1:")])
    #expect(problems("A1-1:\n a2: x", .path(canvas)) == [.badCell("a2:")])
  }

  @Test("take forms by their numbers, and the lines of each by their letters")
  func records() {
    let fields = [
      Prompt.fixture("who"),
      .fixture(
        "sure", .scale(.init(items: [.item("sure", "")], steps: 5, lowEnd: "", highEnd: ""))),
    ]
    let kind = Prompt.Kind.records(.init(recordName: nil, fields: fields, maximum: 2, sum: nil))
    guard
      case .records(let records)? = value(
        "A1-1:\n1:\n a: Neuvola\n jatkuu\n b: 4\n2:\n a: Ystävä", kind)
    else {
      Issue.record("no records")
      return
    }

    #expect(
      records.map { $0.fields[PromptID("who")] } == [.text("Neuvola\njatkuu"), .text("Ystävä")])
    #expect(records[0].fields[PromptID("sure")] == .scale([ItemID("sure"): 4]))
    #expect(problems("A1-1:\n a: x", kind) == [.badForm("a:")])
  }

  @Test("tell each fault by its line and column, and go on to the next")
  func faults() {
    let scale = Prompt.Kind.scale(.init(items: items, steps: 5, lowEnd: "", highEnd: ""))
    let answers = read(
      "irrallinen\nA1-1: 3 9\nA9-9: x\nA1-1 (koirille): 1", .of(.fixture("A1-1", scale)))
    let lines = answers.faults.map { $0.line(in: "v.txt", .in(.english)) }

    #expect(
      lines.map { $0.prefix { $0 != " " } } == [
        "v.txt:1:1:", "v.txt:2:9:", "v.txt:3:1:", "v.txt:4:1:", "v.txt:4:7:",
      ])
    #expect(lines[1] == "v.txt:2:9: error: “9” does not fit here. Write one of these: 1–5, ?, -")
    #expect(lines[2].hasSuffix("Did you mean “A1-1”?") || lines[2].hasSuffix("course."))
  }

  @Test("become the same edits as if they had been typed, and none where nothing is new")
  func edits() {
    let course = Course.of(.fixture("A1-1"), .fixture("A1-2"), .fixture("A1-3"))
    let own = Workbook.with(["A1-1": .text("Vanha"), "A1-2": .text("Sama")])
    let answers = read("A1-1 (tiimille): Uusi\nA1-2: Sama\nA1-3: -", course, own: own)
    let changes = answers.edits(on: own, in: .finnish, at: Timestamp(seconds: 1_795_300_000))
    var after = own
    let fits = changes.edits.map { after.apply($0) }

    #expect(fits.allSatisfy { $0 })
    #expect((changes.fresh, changes.changed, changes.same) == (1, 1, 1))
    #expect(after.answers[PromptID("A1-1")]?.value == .text("Uusi"))
    #expect(after.answers[PromptID("A1-1")]?.earlier.map(\.value) == [.text("Vanha")])
    #expect(after.answers[PromptID("A1-1")]?.sharing == .team)
    #expect(after.answers[PromptID("A1-3")]?.isSkipped == true)
    #expect(after.answers[PromptID("A1-2")] == own.answers[PromptID("A1-2")])
  }

  @Test("have a template that changes nothing and asks everything")
  func template() throws {
    let course = Course.of(
      .fixture("A1-1"), .fixture("A1-2", .check(items: items, asksForEvidence: false)))
    let text = PaperTemplate(of: course, in: .in(.finnish)).text

    #expect(text.contains("#   c Muu\nA1-2:"))
    #expect(read(text, course) == PaperAnswers.nothing)
  }

  private func read(_ text: String, _ course: Course, own: Workbook? = nil) -> PaperAnswers {
    guard let text = try? PaperText(Array(text.utf8)) else { return .nothing }
    return PaperAnswers(text, to: course, own: own, in: .in(.finnish), using: Dice(seed: 1))
  }

  private func entry(_ text: String, _ kind: Prompt.Kind) -> PaperAnswers.Entry? {
    read(text, .of(.fixture("A1-1", kind))).entries.first
  }

  private func value(_ text: String, _ kind: Prompt.Kind) -> AnswerValue? {
    entry(text, kind)?.value
  }

  private func problems(_ text: String, _ kind: Prompt.Kind) -> [PaperFault.Problem] {
    read(text, .of(.fixture("A1-1", kind))).faults.map(\.problem)
  }
}

extension PaperAnswers {
  fileprivate static var nothing: PaperAnswers {
    guard let text = try? PaperText([]) else { preconditionFailure("an empty text is a text") }
    return PaperAnswers(text, to: .of(), own: nil, in: .in(.finnish), using: Dice(seed: 1))
  }
}
