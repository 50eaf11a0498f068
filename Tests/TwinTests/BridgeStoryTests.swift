import Answers
import Cells
import Learning
import Sittings
import Storyteller
import Testing
import Words

/// An answer of one course is brought to a question of another.
@Suite("The bridge between courses, both ways")
struct BridgeStoryTests {
  /// Answers of the other course: a text, and a form of an exercise.
  private static let workbook: Workbook = {
    var workbook = Workbook(
      id: "0f4d", course: RealCourse.adviceOnline.id, courseVersion: "1",
      participant: Workbook.Participant(id: "b1f2"), createdAt: Timestamp(seconds: 1_795_000_000))
    let given: [(String, AnswerValue)] = [
      ("B5-4", .text("Jos chat hiljenee kahdeksi kuukaudeksi, lopetamme.")),
      ("B4-2", .text("Lomakkeen tulostus loppuu.")),
    ]
    for (id, value) in given {
      let changes: [WorkbookEdit.Change] = [
        .opened(PromptID(id), kind: value.kind, question: "?", language: .finnish),
        .valued(PromptID(id), value),
      ]
      for change in changes { _ = workbook.apply(WorkbookEdit(at: workbook.createdAt, change)) }
    }
    return workbook
  }()

  private static let stop = PromptID("team-proposal.stop-rule")

  private static let place: ReaderPlace = {
    let exercise = ExerciseID("team-proposal")
    let pages = RealCourse.socialMedia.course?.exercises[exercise]?.text(in: .finnish)?.pages
    let page = pages?.firstIndex { $0.prompts.contains { $0.id == stop } }
    return ReaderPlace(
      course: RealCourse.socialMedia.id, module: ModuleID("A6"), page: page.map { $0 + 1 },
      prompt: stop, exercise: exercise)
  }()

  private static func heard(_ language: Language) -> LineSitting {
    var heard = LineSitting(language, having: [workbook])
    heard.open(place)
    return heard
  }

  @Test(
    "brings the same text with the same source, and takes both back",
    arguments: Language.allCases)
  func same(language: Language) throws {
    var seen = ScreenSitting(language, having: [Self.workbook])
    seen.open(Self.place)
    seen.press(.control("b"))
    var heard = Self.heard(language)
    heard.type([Self.bring[language] ?? ""])

    let eyes = try #require(seen.workbook?.answers[Self.stop])
    let ears = try #require(heard.workbook?.answers[Self.stop])
    #expect(ears.value == .text("Jos chat hiljenee kahdeksi kuukaudeksi, lopetamme."))
    #expect(ears.sources.map(\.course) == [RealCourse.adviceOnline.id])
    #expect(eyes == ears)

    seen.press(.control("z"))
    heard.type([Self.undo[language] ?? ""])
    #expect(heard.workbook?.answers[Self.stop]?.sources == [])
    #expect(heard.workbook?.answers[Self.stop]?.value?.isBlank ?? true)
    #expect(seen.workbook?.answers[Self.stop]?.sources == [])
  }

  @Test("is told at the question: what can be brought, how, and afterwards from where it came")
  func told() {
    var heard = Self.heard(.finnish)
    #expect(
      heard.said.contains(
        "Tähän voi tuoda vastauksesi kurssilta Neuvontaa verkossa (B5): /tuo."))

    heard.type(["/tuo"])
    #expect(heard.said.contains("Vastauksesi tuotiin kurssilta Neuvontaa verkossa (B5)."))
    heard.type(["/uudestaan"])
    #expect(heard.said.contains("Tuotu: Neuvontaa verkossa B5, 21.11.2026"))
    #expect(!heard.said.contains("/tuo."))

    heard.type(["/tuo"])
    #expect(heard.said == "Tähän ei ole nyt tuotavaa muilta kursseilta.")
  }

  @Test("adds to what is written already, and does it again after it was taken back")
  func adds() throws {
    var heard = Self.heard(.finnish)
    heard.type(["Omani.", "/tuo"])
    let both = AnswerValue.text("Omani.\n\nJos chat hiljenee kahdeksi kuukaudeksi, lopetamme.")
    #expect(heard.workbook?.answers[Self.stop]?.value == both)

    heard.type(["/kumoa"])
    #expect(heard.workbook?.answers[Self.stop]?.value == .text("Omani."))
    heard.type(["/palauta"])
    #expect(heard.workbook?.answers[Self.stop]?.value == both)
    #expect(heard.workbook?.answers[Self.stop]?.sources.count == 1)
  }

  @Test("has nothing to bring where the other course has no answer")
  func nothing() {
    var heard = LineSitting(.finnish)
    heard.open(Self.place)
    #expect(!heard.said.contains("/tuo"))

    heard.type(["/tuo"])

    #expect(heard.said == "Tähän ei ole nyt tuotavaa muilta kursseilta.")
    #expect(heard.workbook?.answers[Self.stop] == nil)
  }

  private static let bring: [Language: String] = [
    .finnish: "/tuo", .swedish: "/hämta", .english: "/bring",
  ]
  private static let undo: [Language: String] = [
    .finnish: "/kumoa", .swedish: "/ångra", .english: "/undo",
  ]
}
