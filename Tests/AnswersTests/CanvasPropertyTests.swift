import Answers
import JSONTree
import Learning
import Testing

@Suite("Any sequence of edits of a service path")
struct CanvasPropertyTests {
  @Test("is taken back step by step to what was there, and made again", arguments: 0..<60)
  func undoesAndRedoes(seed: UInt64) {
    var dice = Dice(seed: seed)
    var canvas = Canvas.fixture(seed % 2 == 0 ? nil : .filled)
    let start = canvas.stages
    for _ in 0..<80 { _ = canvas.doAnything(with: &dice) }
    let end = canvas.stages

    while canvas.undo() != nil {}
    #expect(canvas.stages == start && !canvas.canUndo)
    while canvas.redo() != nil {}
    #expect(canvas.stages == end && !canvas.canRedo)
  }

  @Test("may remove any stage at any time, and have it back as it was", arguments: 0..<40)
  func bringsBack(seed: UInt64) {
    var dice = Dice(seed: seed &* 3 &+ 2)
    var canvas = Canvas.fixture(seed % 2 == 0 ? nil : .filled)
    var removals = 0

    for _ in 0..<60 {
      _ = canvas.doAnything(with: &dice)
      let before = canvas
      guard let stage = canvas.stages.randomElement(using: &dice)?.id,
        case .changed = canvas.remove(stage)
      else { continue }
      removals += 1
      #expect(canvas[stage] == nil)
      let back = canvas.undo()
      // Its name, its place, each cell with its mark, its feeling and word, in sight or hidden.
      #expect(back != nil && canvas.stages == before.stages)
      #expect(canvas.isShort == before.isShort && canvas.shownLanes == before.shownLanes)
    }
    #expect(removals > 0)
  }

  @Test("is followed by the workbook, also through the journal's form", arguments: 0..<60)
  func isFollowed(seed: UInt64) throws {
    var dice = Dice(seed: seed &* 7 &+ 1)
    let begun: AnswerValue? = seed % 2 == 0 ? nil : .path(.filled)
    var canvas = Canvas.fixture(seed % 2 == 0 ? nil : .filled)
    var workbook = try #require(Workbook.after([.open("A1-2", .path), .value("A1-2", begun)]))

    for _ in 0..<120 {
      let roll = Int.random(in: 0..<6, using: &dice)
      let changes =
        switch roll {
        case 0: canvas.undo()?.changes ?? []
        case 1: canvas.redo()?.changes ?? []
        default: canvas.doAnything(with: &dice).changes
        }
      for change in changes {
        let edit = WorkbookEdit(at: .minute(3), change)
        let read = try #require(
          WorkbookEdit(json: try JSONReader.read(JSONWriter.line(edit.json))))
        let fits = workbook.apply(read)
        #expect(read == edit && fits)
      }
      let isRecorded = begun != nil || canvas.canUndo
      let expected = isRecorded ? AnswerValue.path(canvas.stages) : nil
      #expect(workbook.answers[PromptID("A1-2")]?.value == expected)
      #expect(workbook.answers[PromptID("A1-2")]?.isShort == canvas.isShort)
    }
    let answer = workbook.answers[PromptID("A1-2")]
    let file = try WorkbookFile.read(WorkbookFile.bytes(workbook))
    #expect(file.workbook.answers[PromptID("A1-2")] == answer)
  }

  @Test("keeps between three and twelve stages, each with an id of its own", arguments: 0..<20)
  func keepsItsForm(seed: UInt64) {
    var dice = Dice(seed: seed &+ 1000)
    var canvas = Canvas.fixture()

    for _ in 0..<200 {
      _ = canvas.doAnything(with: &dice)
      #expect((3...12).contains(canvas.stages.count))
      #expect(Set(canvas.stages.map(\.id)).count == canvas.stages.count)
    }
  }

  @Test("that was not made for the answer changes nothing in it")
  func refuses() throws {
    let id = PromptID("A1-2")
    let cell = AnswerSpot.cell(stage: ItemID("worry"), lane: ItemID("does"))
    var workbook = try #require(
      Workbook.after([
        .open("A1-2", .path), .value("A1-2", .path(.filled)), .open("A1-5", .list),
        .value("A1-5", .list(["äiti"])),
      ]))
    let before = workbook
    let changes: [WorkbookEdit.Change] = [
      .splicedWithin(id, cell, Splice(offset: 0, removed: 0, inserted: "x", lengthBefore: 99)),
      .splicedWithin(id, cell, Splice(offset: 0, removed: .min, inserted: "", lengthBefore: 5)),
      .splicedWithin(id, cell, Splice(offset: 0, removed: .max, inserted: "", lengthBefore: 5)),
      .splicedWithin(
        id, .cell(stage: ItemID("nowhere"), lane: ItemID("does")),
        Splice(offset: 0, removed: 0, inserted: "x", lengthBefore: 0)),
      .splicedWithin(id, .line(0), Splice(offset: 0, removed: 0, inserted: "x", lengthBefore: 0)),
      .felt(id, ItemID("worry"), 3), .felt(id, ItemID("nowhere"), 0),
      .marked(id, .name(ItemID("worry")), .known), .felt(PromptID("A9"), ItemID("worry"), 0),
      .shortened(PromptID("A1-5"), true),
      .splicedWithin(
        PromptID("A1-5"), .line(1), Splice(offset: 0, removed: 0, inserted: "x", lengthBefore: 0)),
      .splicedWithin(
        PromptID("A1-5"), .line(0), Splice(offset: 1, removed: 1, inserted: "", lengthBefore: 5)),
    ]

    for change in changes {
      let fits = workbook.apply(WorkbookEdit(at: .minute(9), change))
      #expect(!fits && workbook == before, "\(change)")
    }
  }

  @Test("of a line of a list writes down only what was typed")
  func lines() throws {
    let edit = WorkbookEdit(
      at: .minute(1),
      .splicedWithin(
        PromptID("A1-5"), .line(1), Splice(offset: 1, removed: 1, inserted: "ä", lengthBefore: 3)))
    var workbook = try #require(
      Workbook.after([.open("A1-5", .list), .value("A1-5", .list(["eka", "isa"]))]))

    let read = try #require(WorkbookEdit(json: try JSONReader.read(JSONWriter.line(edit.json))))

    let fits = workbook.apply(read)

    #expect(read == edit && fits)
    #expect(workbook.answers[PromptID("A1-5")]?.value == .list(["eka", "iäa"]))
  }
}

extension Canvas {
  /// One edit of any sort, most of them at a place that exists.
  fileprivate mutating func doAnything(with dice: inout Dice) -> CanvasOutcome {
    let stage = stages.randomElement(using: &dice)?.id ?? ItemID("none")
    let lane = form.lanes.randomElement(using: &dice)?.id ?? ItemID("none")
    let spots: [AnswerSpot] = [
      .name(stage), .feeling(stage), .cell(stage: stage, lane: lane),
      .cell(stage: stage, lane: lane),
    ]
    let spot = spots.randomElement(using: &dice) ?? .line(0)
    switch Int.random(in: 0..<16, using: &dice) {
    case 0: return add(dice.itemID(), named: "Uusi", after: stage)
    case 1: return remove(stage)
    case 2: return move(stage, by: Bool.random(using: &dice) ? 1 : -1)
    case 3: return shorten(Bool.random(using: &dice))
    case 4, 5: return feel([nil, -2, -1, 0, 1, 2].randomElement(using: &dice) ?? nil, at: stage)
    case 6, 7: return mark(Bool.random(using: &dice) ? .known : .assumed, at: spot)
    case 8: return replace(spot, with: ["", "pelko", "ä\nö😀"].randomElement(using: &dice) ?? "")
    case 9:
      endStep()
      return .unchanged
    default: return typeAnything(at: spot, with: &dice)
    }
  }

  private mutating func typeAnything(
    at spot: AnswerSpot, with dice: inout Dice
  ) -> CanvasOutcome {
    let scalars = Array((stages.text(at: spot) ?? "").unicodeScalars)
    let cut = Int.random(in: 0...scalars.count, using: &dice)
    let removed = Int.random(in: 0...min(2, scalars.count - cut), using: &dice)
    let bytes = { (part: ArraySlice<Unicode.Scalar>) in part.reduce(0) { $0 + $1.utf8.count } }
    let text = ["a", "ä", "\u{301}", "\n", "👩‍👧", ""].randomElement(using: &dice) ?? ""
    return write(
      Splice(
        offset: bytes(scalars[..<cut]), removed: bytes(scalars[cut..<cut + removed]),
        inserted: text, lengthBefore: bytes(scalars[...])), at: spot)
  }
}
