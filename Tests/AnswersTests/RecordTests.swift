import Answers
import JSONTree
import Learning
import Testing

@Suite("Forms in a workbook")
struct RecordTests {
  private static let id = PromptID("B2-1")
  private static let first = ItemID("r1")
  private static let who = PromptID("who")
  private static let place = AnswerPlace.field(who, record: first, under: id)

  private static var begun: [WorkbookEdit.Change] {
    [.open("B2-1", .records), .value("B2-1", .records([Record(id: first, fields: [:])]))]
  }

  @Test("are written in letter by letter, and a field that is emptied is no field")
  func splices() throws {
    let typed =
      Self.begun + [
        Self.place.spliced(Splice(offset: 0, removed: 0, inserted: "Äiti", lengthBefore: 0))
      ]
    let emptied =
      typed + [
        Self.place.spliced(Splice(offset: 0, removed: 5, inserted: "", lengthBefore: 5))
      ]

    let written = try #require(Workbook.after(typed))
    let bare = try #require(Workbook.after(emptied))

    #expect(written.value(at: Self.place) == .text("Äiti"))
    #expect(bare.answers[Self.id]?.value == .records([Record(id: Self.first, fields: [:])]))
  }

  @Test("take a value of any kind in a field, and lose it again")
  func values() throws {
    let mark = AnswerValue.scale([ItemID("sure"): nil])
    let marked = try #require(Workbook.after(Self.begun + [Self.place.valued(mark)]))
    let cleared = try #require(
      Workbook.after(Self.begun + [Self.place.valued(mark), Self.place.valued(nil)]))

    #expect(marked.value(at: Self.place) == mark)
    #expect(cleared.value(at: Self.place) == nil)
  }

  @Test("refuse what was made for another form or another text")
  func misfits() {
    let elsewhere = AnswerPlace.field(Self.who, record: ItemID("r2"), under: Self.id)
    let tooLong = Splice(offset: 0, removed: 3, inserted: "", lengthBefore: 3)
    let wrong: [WorkbookEdit.Change] = [
      elsewhere.valued(.text("x")), Self.place.spliced(tooLong),
      Self.place.valued(.records([])),
      AnswerPlace.field(PromptID("id"), record: Self.first, under: Self.id).valued(.text("x")),
      .valuedWithin(PromptID("B9"), record: Self.first, field: Self.who, .text("x")),
    ]

    for change in wrong { #expect(Workbook.after(Self.begun + [change]) == nil, "\(change)") }
  }

  @Test("are the same after their changes went through the journal")
  func roundTrips() throws {
    let changes =
      AnswerValue.samples.map { Self.place.valued($0) } + [
        Self.place.valued(nil),
        Self.place.spliced(Splice(offset: 1, removed: 2, inserted: "ä", lengthBefore: 4)),
      ]

    for change in changes {
      let edit = WorkbookEdit(at: .minute(4), change)
      #expect(WorkbookEdit(json: try JSONReader.read(JSONWriter.line(edit.json))) == edit)
    }
  }

  @Test("a list is written down by the line that changed")
  func lines() {
    let place = AnswerPlace.prompt(Self.id)

    let typed = place.change(from: .list(["äa", "öö"]), to: .list(["äa", "öäö"]))
    let added = place.change(from: .list(["a"]), to: .list(["a", "b"]))

    #expect(
      typed
        == .splicedWithin(
          Self.id, .line(1), Splice(offset: 2, removed: 0, inserted: "ä", lengthBefore: 4)))
    #expect(added == .valued(Self.id, .list(["a", "b"])))
  }

  @Test("a splice between any two texts makes one of the other")
  func splicesBetween() {
    let texts = ["", "a", "ä", "äö", "öä", "a😀b", "a😁b", "aa", "aaa", "\u{E4}\u{308}", "å"]
    for old in texts {
      for new in texts {
        var text = old
        let fits = text.apply(Splice(from: old, to: new))
        #expect(fits)
        #expect(text.utf8.elementsEqual(new.utf8), "\(old) → \(new)")
      }
    }
  }
}

@Suite("The way back through forms")
struct RecordHistoryTests {
  @Test("goes back through any acts to where it began, and forth again")
  func thereAndBack() {
    var chance = Dice(seed: 7)
    for _ in 0..<50 {
      var records: [Record] = []
      var history = RecordHistory()
      var states = [records]
      for _ in 0..<12 {
        if history.perform(act(on: records, &chance), on: &records) { states.append(records) }
      }
      for state in states.dropLast().reversed() {
        let isTaken = history.takeBack(on: &records)
        #expect(isTaken && records == state)
      }
      let isBeyond = history.takeBack(on: &records)
      #expect(!isBeyond)
      for state in states.dropFirst() {
        let isTaken = history.takeForth(on: &records)
        #expect(isTaken && records == state)
      }
    }
  }

  @Test("brings a form back without touching what was written in the others since")
  func besideOthers() {
    let first = Record(id: ItemID("1"), fields: [PromptID("q"): .text("yksi")])
    let second = Record(id: ItemID("2"), fields: [:])
    var records = [first, second]
    var history = RecordHistory()

    _ = history.perform(.taken(first.id), on: &records)
    records[0].fields[PromptID("q")] = .text("kaksi")
    _ = history.takeBack(on: &records)

    #expect(records.first == first)
    #expect(records.last?.fields == [PromptID("q"): .text("kaksi")])
  }

  private func act(on records: [Record], _ chance: inout Dice) -> RecordAct {
    let chosen = records.randomElement(using: &chance)?.id ?? ItemID("none")
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: return .taken(chosen)
    case 1: return .moved(chosen, by: Int.random(in: -2...2, using: &chance))
    default:
      let place = Int.random(in: 0...records.count, using: &chance)
      return .put(Record(id: chance.itemID(), fields: [:]), at: place)
    }
  }
}
