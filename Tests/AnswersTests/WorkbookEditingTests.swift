import Answers
import JSONTree
import Learning
import Testing

@Suite("A change of a workbook")
struct WorkbookEditingTests {
  private let id = PromptID("A1-4")

  @Test("begins an answer that is private and belongs to its wording")
  func opens() throws {
    let workbook = try #require(Workbook.after([.open("A1-4")]))

    let answer = try #require(workbook.answers[id])
    #expect(answer.value == nil && !answer.isSkipped && answer.sharing == .private)
    #expect(answer.question == "Miksi?" && answer.updatedAt == .minute(0))
  }

  @Test("types and takes away bytes where they stand")
  func splices() throws {
    let workbook = try #require(
      Workbook.after([
        .open("A1-4"), .splice("A1-4", at: 0, insert: "Aä", of: 0),
        .splice("A1-4", at: 3, insert: "😀", of: 3),
        .splice("A1-4", at: 1, remove: 2, insert: "a", of: 7),
      ]))

    #expect(workbook.answers[id]?.value == .text("Aa😀"))
    #expect(workbook.answers[id]?.updatedAt == .minute(3) && workbook.updatedAt == .minute(3))
  }

  @Test(
    "that was made for another text is refused and changes nothing",
    arguments: [
      WorkbookEdit.Change.splice("A1-4", at: 0, insert: "x", of: 3),
      .splice("A1-4", at: 2, insert: "x", of: 4), .splice("A1-4", at: 1, remove: 1, of: 4),
      .splice("A1-4", at: 4, remove: 1, of: 4), .splice("A1-4", at: -1, of: 4),
      .splice("A1-4", at: 5, of: 4), .splice("A1-4", at: 1, remove: -1, of: 4),
      .splice("A1-4", at: 1, remove: .max, of: 4),
      .splice("A1-4", at: 0, insert: String(repeating: "x", count: 2 << 20), of: 4),
      .splice("B1", at: 0, insert: "x", of: 0), .value("A1-4", .list(["x"])),
      .value("B1", .text("x")), .shared(PromptID("B1"), .team),
      .noted(PromptID("B1"), ItemID("i"), "x"),
      .moved(Workbook.LastPlace(module: ModuleID("A1"), page: 0, prompt: nil)),
    ])
  func refuses(change: WorkbookEdit.Change) throws {
    var workbook = try #require(
      Workbook.after([.open("A1-4"), .splice("A1-4", at: 0, insert: "aäb", of: 0)]))
    let before = workbook

    let fits = workbook.apply(WorkbookEdit(at: .minute(9), change))

    #expect(!fits)
    #expect(workbook == before)
  }

  @Test("keeps one earlier version a visit, and the last twenty")
  func keepsEarlier() throws {
    var changes: [WorkbookEdit.Change] = []
    for visit in 0..<25 {
      changes += [.open("A1-4"), .open("A1-4"), .value("A1-4", .text("v\(visit)"))]
    }

    let answer = try #require(Workbook.after(changes)?.answers[id])

    #expect(answer.earlier.count == 20)
    #expect(answer.earlier.first?.value == .text("v4"))
    #expect(answer.earlier.last?.value == .text("v23"))
    #expect(answer.earlier.last?.updatedAt == .minute(71))
  }

  @Test(
    "that empties an answer at one stroke leaves it among the earlier ones, within one visit too",
    arguments: [
      WorkbookEdit.Change.value("A1-4", nil), .value("A1-4", .text(" ")),
      .splice("A1-4", at: 0, remove: 30, of: 30),
      .splice("A1-4", at: 0, remove: 30, insert: "Uusi", of: 30),
    ])
  func keepsWhatIsEmptied(change: WorkbookEdit.Change) throws {
    let text = AnswerValue.text("Asiakas odotti kolme päivää")

    let answer = try #require(
      Workbook.after([.open("A1-4"), .value("A1-4", text), change])?.answers[id])

    #expect(answer.earlier.map(\.value) == [text])
    #expect(answer.value != text)
  }

  @Test("that takes a form, a stage or a line away leaves it among the earlier ones")
  func keepsWhatIsRemoved() throws {
    let field = PromptID("text")
    let forms = ["a", "b"].map {
      Record(id: ItemID($0), fields: [field: .text("Haastateltava kertoi paljon")])
    }
    let stages = ["a", "b"].map {
      PathStage(id: ItemID($0), name: "Yhteydenotto päivystykseen", feeling: 1)
    }
    let lines = ["Soitto päivystykseen illalla", "Kirje"]
    let values: [(AnswerValue, AnswerValue)] = [
      (.records(forms), .records([forms[1]])), (.path(stages), .path([stages[1]])),
      (.list(lines), .list(["Kirje"])),
    ]

    for (before, after) in values {
      let answer = try #require(
        Workbook.after([
          .open("A1-4", before.kind), .value("A1-4", before), .value("A1-4", after),
        ])?.answers[id])
      #expect(answer.earlier.map(\.value) == [before])
    }
  }

  @Test("by a letter, or of a few of them, leaves no earlier version behind")
  func keepsNoTrifles() throws {
    let answer = try #require(
      Workbook.after([
        .open("A1-4"), .value("A1-4", .text("Asiakas odotti kolme päivää")),
        .splice("A1-4", at: 0, remove: 8, of: 30), .value("A1-4", .text("ohi")),
        .value("A1-4", nil),
      ])?.answers[id])

    #expect(answer.earlier == [])
  }

  @Test("skips a prompt without losing what stood there, and answering takes the skip away")
  func skips() throws {
    let skipped = try #require(
      Workbook.after([.open("A1-4"), .value("A1-4", .text("vastaus")), .skip("A1-4")]))
    var answered = skipped

    let fits = answered.apply(
      WorkbookEdit(at: .minute(5), .splice("A1-4", at: 0, insert: "x", of: 0)))

    #expect(skipped.answers[id]?.isSkipped == true && skipped.answers[id]?.value == nil)
    #expect(skipped.answers[id]?.earlier.map(\.value) == [.text("vastaus")])
    #expect(fits && answered.answers[id]?.isSkipped == false)
    #expect(answered.answers[id]?.value == .text("x"))
  }

  @Test("of the prompt's kind keeps the old value as an earlier version")
  func changesKind() throws {
    let answer = try #require(
      Workbook.after([.open("A1-4"), .value("A1-4", .text("vanha")), .open("A1-4", .list)])?
        .answers[id])

    #expect(answer.kind == .list && answer.value == nil)
    #expect(answer.earlier.map(\.value) == [.text("vanha")])
  }

  @Test("notes evidence, shares, and follows the reader")
  func notesAndMoves() throws {
    let place = Workbook.LastPlace(module: ModuleID("A1"), page: 3, prompt: id)
    let workbook = try #require(
      Workbook.after([
        .open("A1-4", .check), .noted(id, ItemID("a"), "todiste"), .noted(id, ItemID("b"), "x"),
        .noted(id, ItemID("b"), ""), .shared(id, .team), .moved(place), .finished(ModuleID("A1")),
        .renewed(version: "2"),
        .moved(place),
      ]))

    #expect(workbook.answers[id]?.notes == [ItemID("a"): "todiste"])
    #expect(workbook.courseVersion == "2")
    #expect(workbook.answers[id]?.sharing == .team && workbook.lastPlace == place)
    #expect(
      workbook.progress[ModuleID("A1")]
        == Workbook.ModuleProgress(page: 3, completedAt: .minute(6)))
  }

  @Test("keeps the page of an exercise apart from the page of the module that leads to it")
  func exercisePage() throws {
    let form = ExerciseID("client-interview")
    let workbook = try #require(
      Workbook.after([
        .moved(Workbook.LastPlace(module: ModuleID("A6"), page: 5, prompt: nil)),
        .moved(Workbook.LastPlace(module: ModuleID("A6"), page: 8, prompt: id, exercise: form)),
      ]))

    #expect(workbook.lastPlace?.exercise == form)
    #expect(workbook.progress.mapValues(\.page) == [ModuleID("A6"): 5, form.progressID: 8])
  }

  @Test("does not touch what the file had under the prompt and nobody understood")
  func keepsUnread() throws {
    let raw = JSON.object([.init("kind", .string("drawing"))])
    var workbook = Workbook.fixture
    workbook.unreadAnswers = [.init("A1-4", raw), .init("A1-5", .null)]

    let fits = workbook.apply(WorkbookEdit(at: .minute(1), .open("A1-4")))

    #expect(fits && workbook.unreadAnswers == [.init("A1-5", .null)])
    #expect(workbook.answers[id]?.unknown == [.init("unread", raw)])
  }

  @Test("is the same after it went through the journal's form")
  func roundTrips() throws {
    let place = Workbook.LastPlace(module: ModuleID("A1"), page: 3, prompt: nil)
    let changes: [WorkbookEdit.Change] =
      [
        .open("A1-4", .claims), .skip("A1-4", .path), .splice("x.q3", at: 1, remove: 2, of: 3),
        .value("A1-4", nil), .noted(id, ItemID("i"), "\"\n"), .shared(id, .team), .moved(place),
        .moved(
          Workbook.LastPlace(
            module: ModuleID("A6"), page: 2, prompt: id, exercise: ExerciseID("client-interview"))),
        .finished(ModuleID("B2")),
      ] + AnswerValue.samples.map { .value("A1-4", $0) }

    for change in changes {
      let edit = WorkbookEdit(at: .minute(4), change)
      let line = JSONWriter.line(edit.json)
      #expect(WorkbookEdit(json: try JSONReader.read(line)) == edit)
    }
  }
}
