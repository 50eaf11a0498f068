import Answers
import JSONTree
import Learning
import Testing
import Words

@Suite("A service path that is being drawn")
struct CanvasTests {
  private let worry = ItemID("worry")
  private let does = AnswerSpot.cell(stage: ItemID("worry"), lane: ItemID("does"))

  @Test("begins with the stages of the course, and records nothing before the first change")
  func begins() {
    var canvas = Canvas.fixture()

    #expect(canvas.stages.map(\.name) == ["Huoli", "Haku", "Kynnys", "Yhteys"])
    let nothing = canvas.feel(nil, at: worry)
    #expect(nothing == .unchanged && !canvas.canUndo)
    let first = canvas.feel(-2, at: worry)
    #expect(
      first
        == .changed([
          .valued(canvas.prompt, .path(Canvas.fixture().stages)), .felt(canvas.prompt, worry, -2),
        ]))
    let second = canvas.feel(-1, at: worry)
    #expect(second == .changed([.felt(canvas.prompt, worry, -1)]))
  }

  @Test("writes down only the letters that were typed")
  func splices() {
    var canvas = Canvas.fixture()
    _ = canvas.replace(does, with: String(repeating: "pitkä ", count: 500))
    let splice = Splice(offset: 0, removed: 0, inserted: "x", lengthBefore: 3500)

    let outcome = canvas.write(splice, at: does)

    #expect(outcome == .changed([.splicedWithin(canvas.prompt, does, splice)]))
  }

  @Test("has at most twelve stages, and says so")
  func mostStages() {
    var canvas = Canvas.fixture()
    for number in 5...12 {
      let outcome = canvas.add(ItemID("own\(number)"), named: "Oma \(number)", after: worry)
      #expect(outcome != .refused(.mostStages))
    }

    #expect(canvas.stages.count == 12 && canvas.stages[1].name == "Oma 12")
    let thirteenth = canvas.add(ItemID("own13"), named: "Oma", after: nil)
    #expect(thirteenth == .refused(.mostStages))
  }

  @Test("has at least three stages, and says so")
  func fewestStages() {
    var canvas = Canvas.fixture()

    let fourth = canvas.remove(worry)
    let third = canvas.remove(ItemID("search"))

    #expect(fourth != .unchanged && third == .refused(.fewestStages))
    #expect(canvas.stages.count == 3)
  }

  @Test("moves a stage past its neighbours, and not over the edge")
  func moves() {
    var canvas = Canvas.fixture()

    _ = canvas.move(worry, by: 2)
    #expect(canvas.stages.map(\.name) == ["Haku", "Kynnys", "Huoli", "Yhteys"])
    _ = canvas.move(worry, by: -1)
    #expect(canvas.stages.map(\.name) == ["Haku", "Huoli", "Kynnys", "Yhteys"])
    let beyond = canvas.move(ItemID("search"), by: -1)
    #expect(beyond == .refused(.atTheEdge))
  }

  @Test("marks nothing as known where nothing stands")
  func marks() {
    var canvas = Canvas.fixture()

    for spot in [does, .feeling(worry), .name(worry)] {
      let outcome = canvas.mark(.known, at: spot)
      #expect(outcome == .refused(.nothingToMark))
    }
    _ = canvas.replace(does, with: "hakee")
    _ = canvas.feel(0, at: worry)
    let outcome = canvas.mark(.known, at: does)
    #expect(outcome == .changed([.marked(canvas.prompt, does, .known)]))
    _ = canvas.mark(.known, at: .feeling(worry))
    #expect(canvas[worry]?.basis == .known && canvas[worry]?.lanes[ItemID("does")]?.basis == .known)
  }

  @Test("gives a removed stage back with all that stood in it")
  func losesNothing() {
    var canvas = Canvas.fixture()
    _ = canvas.replace(does, with: "hakee")
    _ = canvas.replace(.feeling(worry), with: "pelko")
    let full = canvas.stages

    _ = canvas.remove(worry)
    let back = canvas.undo()
    #expect(back?.changes == [.valued(canvas.prompt, .path(full))] && canvas.stages == full)
    let forth = canvas.redo()
    #expect(forth != nil && canvas[worry] == nil)
  }

  @Test("takes a word back in one step, and what came after a pause in another")
  func steps() {
    var canvas = Canvas.fixture()
    canvas.type("etsii", at: does)
    canvas.endStep()
    canvas.type(" yöllä", at: does)

    let back = canvas.undo()
    #expect(back?.spot == does && canvas.stages.text(at: does) == "etsii")
    _ = canvas.undo()
    #expect(canvas.stages == Canvas.fixture().stages && !canvas.canUndo)
    _ = canvas.redo()
    _ = canvas.redo()
    #expect(canvas.stages.text(at: does) == "etsii yöllä" && !canvas.canRedo)
  }

  @Test("leaves the workbook as it was once everything is taken back")
  func unrecords() {
    var canvas = Canvas.fixture()
    canvas.type("a", at: does)

    let back = canvas.undo()
    let forth = canvas.redo()

    #expect(back?.changes == [.valued(canvas.prompt, nil)] && forth?.changes.count == 2)
  }

  @Test("hides in its short form what the form leaves out, and keeps it")
  func short() {
    var canvas = Canvas.fixture()
    _ = canvas.replace(does, with: "hakee")
    _ = canvas.add(ItemID("own"), named: "Oma", after: worry)

    let outcome = canvas.shorten(true)
    #expect(outcome == .changed([.shortened(canvas.prompt, true)]))
    #expect(canvas.shownStages.map(\.name) == ["Oma", "Haku", "Kynnys"])
    #expect(canvas.shownLanes.map(\.id) == [ItemID("does")])
    let removal = canvas.remove(ItemID("own"))
    #expect(removal == .refused(.fewestStages))
    _ = canvas.move(ItemID("search"), by: -1)
    #expect(canvas.stages.map(\.name) == ["Huoli", "Haku", "Oma", "Kynnys", "Yhteys"])
    _ = canvas.shorten(false)
    #expect(canvas.stages.text(at: does) == "hakee" && canvas.shownLanes.count == 2)
  }

  @Test("takes no more text than a cell holds, and lets a longer one be shortened")
  func limits() {
    let long = String(repeating: "x", count: Canvas.limit(of: does) + 10)
    var canvas = Canvas.fixture([
      PathStage(id: worry, name: "", lanes: [ItemID("does"): .init(text: long, basis: .known)])
    ])
    let length = long.utf8.count

    let longer = canvas.write(
      Splice(offset: 0, removed: 0, inserted: "y", lengthBefore: length), at: does)
    let shorter = canvas.write(
      Splice(offset: 0, removed: 5, inserted: "", lengthBefore: length), at: does)
    let named = canvas.replace(.name(worry), with: long)

    #expect(longer == .refused(.full) && shorter.changes.count == 1 && named == .refused(.full))
  }

  @Test("counts what is filled, and how much of it is known")
  func tally() {
    var canvas = Canvas.fixture()
    _ = canvas.replace(does, with: "hakee")
    _ = canvas.mark(.known, at: does)
    _ = canvas.feel(1, at: ItemID("search"))

    let tally = CanvasTally(of: canvas.stages, lanes: canvas.shownLanes)

    #expect(tally.places == 12 && tally.filled == 2 && tally.known == 1 && tally.assumed == 1)
  }

  @Test("counts as answered when each stage in sight says something")
  func state() throws {
    let prompt = Prompt(id: PromptID("A1-2"), question: "?", kind: .path(.fixture))
    var workbook = try #require(Workbook.after([.open("A1-2", .path)]))
    var canvas = Canvas.fixture()
    var edits: [WorkbookEdit.Change] = []
    for stage in ["search", "threshold"] { edits += canvas.feel(1, at: ItemID(stage)).changes }
    for edit in edits { _ = workbook.apply(WorkbookEdit(at: .minute(1), edit)) }

    #expect(workbook.state(of: prompt, in: nil) == .begun)
    for edit in canvas.shorten(true).changes {
      _ = workbook.apply(WorkbookEdit(at: .minute(2), edit))
    }
    #expect(workbook.state(of: prompt, in: nil) == .answered)
  }
}

@Suite("A service path in words")
struct PathSentencesTests {
  @Test("says of each stage what is felt and what was written", arguments: Language.allCases)
  func sentences(language: Language) {
    let stages = [
      PathStage(
        id: ItemID("worry"), name: "Etsii tietoa", feeling: -2, word: "pelko",
        lanes: [ItemID("does"): .init(text: "hakee\nyöllä", basis: .known)]),
      PathStage(id: ItemID("own"), name: " ", feeling: 1, basis: .known),
      PathStage(id: ItemID("search"), name: "Odottaa", word: "väsynyt"),
      PathStage(id: ItemID("end"), name: "Loppu"),
    ]
    let lines = PathSentences(
      of: stages, lanes: Prompt.PathCanvas.fixture.lanes, in: Wording.in(language).canvas
    ).lines

    switch language {
    case .finnish:
      #expect(
        lines == [
          "Vaihe 1, Etsii tietoa: −2, pelko (oletus)", "Tekee: hakee / yöllä (tieto)",
          "Vaihe 2: +1 (tieto)", "Vaihe 3, Odottaa: väsynyt (oletus)",
          "Vaihe 4, Loppu: tunnetta ei ole merkitty",
        ])
    case .swedish: #expect(lines[2] == "Skede 2: +1 (vi vet)")
    case .english: #expect(lines[2] == "Stage 2: +1 (known)")
    }
  }
}

@Suite("The stages of a path as options")
struct StageOptionsTests {
  @Test("follow their owner, and keep the name of one that was chosen and then removed")
  func follow() throws {
    let own = PathStage(id: ItemID("own"), name: "Oma vaihe")
    let worry = PathStage(id: ItemID("worry"), name: "Yöllä")
    let workbook = try #require(
      Workbook.after([
        .open("A1-2", .path), .value("A1-2", .path([worry, own])), .open("A1-2", .path),
        .value("A1-2", .path([worry])),
      ]))

    let items = workbook.stages(
      of: PromptID("A1-2"), inCourse: Prompt.PathCanvas.fixture.stages,
      chosen: [ItemID("own"), ItemID("search"), ItemID("worry"), ItemID("other")],
      in: Wording.in(.finnish).canvas)

    #expect(
      items.map(\.text) == [
        "Yöllä", "Oma vaihe (poistettu polusta)", "Haku (poistettu polusta)",
        "Vaihe, joka on poistettu polusta",
      ])
    #expect(
      Workbook.fixture.stages(
        of: PromptID("A1-2"), inCourse: Prompt.PathCanvas.fixture.stages,
        in: Wording.in(.finnish).canvas
      ).map(\.text) == ["Huoli", "Haku", "Kynnys", "Yhteys"])
  }
}
