import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("Forms")
struct RecordsTests {
  private let words = Wording.in(.finnish).prompt

  @Test("are added from their list, filled as a page, and come back to the list as a line")
  func add() {
    var sitting = Sitting(at: .records, prompt: "A1-9")

    sitting.press(.enter)
    #expect(sitting.screen.contains("Haastattelu 1/1"))
    sitting.type("Neuvola")
    sitting.press(.tab, .tab, .character("2"), .escape)

    #expect(sitting.reader?.place.records == nil)
    #expect(sitting.screen.contains("› 1. Neuvola · Puhelimessa"))
    #expect(sitting.records.count == 1)
    #expect(sitting.records.first?.fields[PromptID("who")] == .text("Neuvola"))
  }

  @Test("keep each letter by itself")
  func precise() throws {
    var sitting = Sitting(at: .records, prompt: "A1-9")
    sitting.press(.enter)
    let id = try #require(sitting.records.first?.id)
    _ = sitting.takeChanges()

    sitting.type("N")

    #expect(
      sitting.takeChanges() == [
        .splicedWithin(
          PromptID("A1-9"), .field(PromptID("who"), record: id),
          Splice(offset: 0, removed: 0, inserted: "N", lengthBefore: 0))
      ])
  }

  @Test("that nobody wrote in are gone when one leaves")
  func blank() {
    var sitting = Sitting(at: .records, prompt: "A1-9")

    sitting.press(.enter, .escape)

    #expect(sitting.records.isEmpty)
    #expect(sitting.screen.contains("○ A1-9 · " + words.unanswered))
  }

  @Test("follow each other on F3, up to their maximum, which is told")
  func maximum() {
    var sitting = Sitting(at: .records, prompt: "A1-9")

    sitting.press(.enter)
    sitting.type("a")
    sitting.press(Key(.function(3)))
    sitting.type("b")
    sitting.press(Key(.function(3)))
    sitting.type("c")
    sitting.press(Key(.function(3)))

    #expect(sitting.notice == .recordsAreFull(3))
    #expect(sitting.records.count == 3)
    sitting.press(.escape, .end, .enter)
    #expect(sitting.notice == .recordsAreFull(3))
  }

  @Test("are removed with a way back, even after another one was filled in")
  func removed() {
    var sitting = Sitting(at: .records, prompt: "A1-9", after: .threeForms)
    sitting.press(.home, .delete)
    #expect(sitting.notice == .recordRemoved("Haastattelu 1"))
    #expect(sitting.summaries == ["kaksi", "kolme"])

    sitting.press(.enter)
    sitting.type("!")
    sitting.press(.escape, .control("z"))

    #expect(sitting.summaries == ["yksi", "kaksi!", "kolme"])
    sitting.press(.control("y"))
    #expect(sitting.summaries == ["kaksi!", "kolme"])
  }

  @Test("are copied and moved, with a way back")
  func copiedAndMoved() {
    var sitting = Sitting(at: .records, prompt: "A1-9", after: .threeForms)
    sitting.press(.home, .delete, .control("d"))
    #expect(sitting.summaries == ["kaksi", "kaksi", "kolme"])
    #expect(Set(sitting.records.map(\.id)).count == 3)

    sitting.press(.end, .up, Key(.up, .alt))
    #expect(sitting.summaries == ["kaksi", "kolme", "kaksi"])
    sitting.press(.control("z"), .control("z"), .control("z"))
    #expect(sitting.summaries == ["yksi", "kaksi", "kolme"])
    sitting.press(.control("z"))
    #expect(sitting.notice == .nothingToUndo)
  }

  @Test("add up their numbers, and say what could not be counted")
  func sum() {
    var sitting = Sitting(at: .records, prompt: "A1-9", after: .threeForms)

    #expect(sitting.screen.contains("Minuutteja, yhteensä: 42,5"))
    #expect(sitting.screen.contains(words.forms.notCounted(1)))
    sitting.press(.delete)
    #expect(!sitting.screen.contains("yhteensä: 42,5") || sitting.notice != nil)
  }

  @Test("are turned like pages, and the last one leads back to the list")
  func pages() {
    var sitting = Sitting(at: .records, prompt: "A1-9", after: .threeForms)
    sitting.press(.home, .enter)
    for _ in 0..<6 { sitting.press(.tab) }
    #expect(sitting.reader?.focus == nil)

    sitting.press(.right, .right)
    #expect(sitting.screen.contains("Haastattelu 3/3"))
    sitting.press(.right)

    #expect(sitting.reader?.place.records == nil)
  }

  @Test("tell gently that a number is none, and keep it")
  func number() {
    var sitting = Sitting(at: .records, prompt: "A1-9")
    sitting.press(.enter, .tab, .tab, .tab, .tab)

    sitting.type("noin 20")
    #expect(!sitting.screen.contains("Tästä ei saa luettua lukua"))
    sitting.press(.enter)

    #expect(sitting.screen.contains("Tästä ei saa luettua lukua"))
    #expect(sitting.records.first?.fields[PromptID("minutes")] == .text("noin 20"))
  }

  @Test("keep one earlier version for a visit to their list")
  func earlier() {
    var sitting = Sitting(at: .records, prompt: "A1-9", after: .threeForms)

    sitting.press(.home, .enter)
    sitting.type("x")
    sitting.press(.escape, .enter)
    sitting.type("y")
    sitting.press(.escape)

    let answer = sitting.app.desk.workbooks[FixtureCourse.id]?.workbook.answers[PromptID("A1-9")]
    #expect(answer?.earlier.count == 1)
  }

  @Test("can be read but not written while another program has the workbook")
  func readOnly() {
    var sitting = Sitting(
      at: .records, prompt: "A1-9", after: .threeForms, access: .readingBeside(holder: "PID 1"))

    sitting.press(.home, .enter)
    #expect(sitting.screen.contains("Haastattelu 1/3"))
    sitting.type("x")
    #expect(sitting.notice == .readOnly(.readingBeside(holder: "PID 1")))
    sitting.press(.escape, .delete)

    #expect(sitting.records.count == 3)
  }

  @Test("open with a click")
  func mouse() {
    var sitting = Sitting(at: .records, after: .threeForms)

    sitting.click("2. kaksi")

    #expect(sitting.screen.contains("Haastattelu 2/3"))
    sitting.press(.escape)
    sitting.click("3. kolme")
    #expect(sitting.screen.contains("Haastattelu 3/3"))
  }

  @Test("work out what hangs on their numbers, and what if there were twice as many")
  func computed() {
    var sitting = Sitting(inExercise: 3, prompt: "interview.q4")
    sitting.press(.enter)
    #expect(sitting.screen.contains(words.forms.computedLater))

    sitting.type("50")
    sitting.press(.enter)
    sitting.type("12")
    sitting.press(.enter)
    sitting.type("3")
    #expect(sitting.screen.contains("Arvio: 50 × 12 ÷ 60 + 3 = 13"))
    #expect(sitting.screen.contains("Tuplasti: 100 × 12 ÷ 60 + 3 = 23"))
    sitting.press(.escape)

    #expect(sitting.screen.contains("› 1. 50 × 12 ÷ 60 + 3 = 13"))
    #expect(sitting.screen.contains("Tuplasti: 23 · Puolet: 8"))
    guard case .records(let records) = sitting.answer("interview.q4") else {
      Issue.record("there are no forms")
      return
    }
    #expect(records.first?.fields[PromptID("hours")] == .text("13"))
  }

  @Test("undo skipping")
  func skipped() {
    var sitting = Sitting(at: .records, prompt: "A1-9")
    sitting.press(Key(.function(4)))
    #expect(sitting.screen.contains("– A1-9 · " + words.skipped))

    sitting.press(.tab, .enter)
    sitting.type("a")
    sitting.press(.escape)

    #expect(sitting.screen.contains("● A1-9 · " + words.answered))
  }
}

extension Sitting {
  fileprivate var records: [Record] {
    guard case .records(let records)? = answer("A1-9") else { return [] }
    return records
  }

  /// What stands first in each form.
  fileprivate var summaries: [String] {
    records.map { $0.text(of: PromptID("who")) ?? "" }
  }
}

extension Array where Element == WorkbookEdit.Change {
  /// Three filled forms, of which one has a number that cannot be read.
  static let threeForms = answered(
    "A1-9",
    .records(
      [("yksi", "30"), ("kaksi", "12,5"), ("kolme", "paljon")].enumerated().map { index, texts in
        Record(
          id: ItemID("r\(index)"),
          fields: [
            PromptID("who"): .text(texts.0), PromptID("minutes"): .text(texts.1),
          ])
      }))
}
