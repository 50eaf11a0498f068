import Answers
import Cells
import Learning
import Sittings
import Testing
import Widgets
import Words

@testable import Screens

@Suite("Writing an answer")
struct WritingTests {
  private let text = PromptID("A1-1")

  @Test("records the visit once, and then each letter as it is typed")
  func records() {
    var sitting = Sitting(at: .text)
    sitting.press(.tab)
    _ = sitting.takeWishes()

    sitting.type("Äh")

    #expect(
      sitting.takeChanges() == [
        .opened(
          text, kind: .text, question: "Mitä palvelunne tekee? Kirjoita yksi virke.",
          language: .finnish),
        .spliced(text, Splice(offset: 0, removed: 0, inserted: "Ä", lengthBefore: 0)),
        .spliced(text, Splice(offset: 2, removed: 0, inserted: "h", lengthBefore: 2)),
      ])
    #expect(sitting.answer("A1-1") == .text("Äh"))
    #expect(sitting.app.desk.saving[FixtureCourse.id] == .waiting)
  }

  @Test("records before anything else is waited for, one wish a key")
  func oneWishAKey() {
    var sitting = Sitting(at: .text, prompt: "A1-1")

    sitting.type("a")

    let wishes = sitting.takeWishes()
    guard case .record(_, let edits)? = wishes.first else {
      Issue.record("a letter is not recorded")
      return
    }
    #expect(wishes.count == 1)
    #expect(edits.map(\.time) == [.morning, .morning])
  }

  @Test("forces the disk when one leaves the question, and begins a new visit after")
  func leaving() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type("a")
    _ = sitting.takeWishes()

    sitting.press(.escape)
    let leaving = sitting.takeWishes()
    sitting.press(.tab)
    _ = sitting.takeWishes()
    sitting.type("b")

    #expect(leaving == [.sync(FixtureCourse.id)])
    #expect(sitting.takeChanges().count == 2)
    #expect(sitting.answer("A1-1") == .text("ab"))
  }

  @Test("says that the question has an answer as soon as it has one")
  func state() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    let before = sitting.screen

    sitting.type("a")
    let written = sitting.screen
    sitting.press(.backspace)

    #expect(before.contains("○ A1-1 · vastaamatta"))
    #expect(written.contains("● A1-1 · vastattu"))
    #expect(sitting.screen.contains("○ A1-1 · vastaamatta"))
  }

  @Test("takes a pasted text as one change")
  func paste() {
    var sitting = Sitting(at: .text, prompt: "A1-1")

    sitting.send(.input(.pasted("yksi\nkaksi")))

    #expect(sitting.answer("A1-1") == .text("yksi\nkaksi"))
    #expect(sitting.takeChanges().count == 2)
  }

  @Test("copies, cuts, pastes, undoes and redoes as word processors do")
  func wordProcessor() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type("sana ")

    sitting.press(.control("a"), .control("c"), .end, .control("v"))
    #expect(sitting.answer("A1-1") == .text("sana sana "))
    sitting.press(.control("z"))
    #expect(sitting.answer("A1-1") == .text("sana "))
    sitting.press(.control("y"))
    #expect(sitting.answer("A1-1") == .text("sana sana "))
    sitting.press(.control("a"), .control("x"))
    #expect(sitting.answer("A1-1") == .text(""))
  }

  @Test("takes back what was written since a rest")
  func rests() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type("Ensin tämä.")
    sitting.wait(seconds: 5)
    sitting.type(" Sitten tuo.")

    sitting.press(.control("z"))
    #expect(sitting.answer("A1-1") == .text("Ensin tämä."))
    sitting.press(.control("z"))
    #expect(sitting.answer("A1-1") == .text(""))
  }

  @Test("replays into the same workbook from its recorded changes")
  func replays() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type("Neuvomme öisin")
    sitting.press(.left, .backspace, Key(.left, .control), .delete, .control("z"), .enter)
    sitting.send(.input(.pasted("👩‍👧 \"\u{301}")))

    let replayed = Workbook.after(sitting.takeChanges())

    #expect(replayed.answers[text]?.value == sitting.answer("A1-1"))
  }

  @Test("skips on F4 and goes on to the next question")
  func skipping() {
    var sitting = Sitting(at: .choice, prompt: "A1-2")

    sitting.press(Key(.function(4)))

    let answer = sitting.app.desk.workbooks[FixtureCourse.id]?.workbook.answers[PromptID("A1-2")]
    #expect(answer?.isSkipped == true)
    #expect(sitting.reader?.focus == 1)
  }

  @Test("skips nothing that is answered, and says so")
  func keepsAnswered() {
    var sitting = Sitting(at: .choice, prompt: "A1-2", after: .answered("A1-2", .one("young")))

    sitting.press(Key(.function(4)))

    #expect(sitting.answer("A1-2") == .one("young"))
    #expect(sitting.notice == .answeredAlready)
    #expect(sitting.takeChanges() == [])
  }

  @Test("tells the limit before it is reached, and keeps everything when it is")
  func limit() {
    let line = String(repeating: "a", count: 1023) + "\n"
    let nearly = String(repeating: line, count: Answer.maximumBytes / 1024 - 1)
    var sitting = Sitting(at: .text, prompt: "A1-1", after: .answered("A1-1", .text(nearly)))
    let room = Answer.maximumBytes - nearly.utf8.count

    sitting.type("a")
    let near = sitting.notice
    sitting.send(.input(.pasted(String(repeating: "b", count: room))))

    #expect(near == .nearLimit(kilobytesLeft: 1))
    #expect(sitting.notice == .atLimit)
    #expect(sitting.answer("A1-1") == .text(nearly + "a"))
  }
}

@Suite("An editor of one's own")
struct OwnEditorTests {
  @Test("is given the text, safe on the disk, and its text comes back as one step to undo")
  func roundTrip() {
    var sitting = Sitting(at: .text, prompt: "A1-1", after: .answered("A1-1", .text("Ennen")))
    let prompt = PromptID("A1-1")

    sitting.press(Key(.function(5)))
    #expect(
      sitting.takeWishes() == [
        .sync(FixtureCourse.id), .editOutside(FixtureCourse.id, prompt, text: "Ennen"),
      ])

    sitting.reply(.editedOutside(FixtureCourse.id, prompt, text: "Ennen ja nyt"))
    #expect(sitting.answer("A1-1") == .text("Ennen ja nyt"))
    #expect(sitting.takeWishes().last == .sync(FixtureCourse.id))

    sitting.press(.control("z"))
    #expect(sitting.answer("A1-1") == .text("Ennen"))
  }

  @Test("says so where none is set, did not start, or wrote too much")
  func failures() {
    var sitting = Sitting(at: .text, prompt: "A1-1", hasEditor: false)

    sitting.press(Key(.function(5)))
    #expect(sitting.notice == .editor(.notSet))
    sitting.reply(.editorFailed(.notStarted))
    #expect(sitting.notice == .editor(.notStarted))
    sitting.reply(
      .editedOutside(
        FixtureCourse.id, PromptID("A1-1"),
        text: String(repeating: "a", count: Answer.maximumBytes + 1)))
    #expect(sitting.notice == .atLimit)
    #expect(sitting.answer("A1-1") == nil)
  }
}

@Suite("A workbook that may only be read")
struct ReadOnlyTests {
  private let holder = Access.readingBeside(holder: "PID 4711")

  @Test("says why as soon as it is opened")
  func opening() {
    var desk = Sitting().app.desk

    desk.take(OpenedWorkbook(workbook: .after([]), access: holder))

    #expect(desk.notice == .readOnly(holder))
  }

  @Test(
    "refuses every change and says so",
    arguments: [
      (FixtureCourse.Page.text, "A1-1", Key.character("a")),
      (.text, "A1-1", .backspace), (.text, "A1-1", .control("z")), (.text, "A1-1", .enter),
      (.text, "A1-1", Key(.function(4))), (.text, "A1-1", Key(.function(5))),
      (.choice, "A1-2", .enter), (.choice, "A1-2", .character("1")),
      (.choice, "A1-2", Key(.function(4))), (.scale, "A1-4", .right), (.list, "A1-7", .enter),
      (.list, "A1-7", .character("a")), (.check, "A1-6", .character("1")),
    ] as [(FixtureCourse.Page, String, Key)])
  func refuses(page: FixtureCourse.Page, prompt: String, key: Key) {
    var sitting = Sitting(
      at: page, prompt: prompt, after: .answered("A1-1", .text("Ä")), access: holder)
    let picture = sitting.reader?.layout

    sitting.press(key)

    #expect(sitting.notice == .readOnly(holder))
    #expect(sitting.takeChanges() == [])
    #expect(sitting.reader?.layout == picture)
  }

  @Test("can be read, copied from and walked through")
  func reading() {
    var sitting = Sitting(
      at: .text, prompt: "A1-1", after: .answered("A1-1", .text("Ä")), access: holder)

    sitting.press(.control("a"), .control("c"), .escape, .right)

    #expect(sitting.app.desk.clipboard == "Ä")
    #expect(sitting.reader?.pageIndex == 1)
    #expect(sitting.takeChanges() == [])
  }
}

extension AnswerValue {
  static func one(_ option: String) -> AnswerValue {
    .choice(ChosenOptions(options: [ItemID(option)]))
  }
}
