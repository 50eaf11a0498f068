import Testing

@testable import Widgets

@Suite("Taking back")
struct TextAreaUndoTests {
  @Test("takes a run of typing back in one step, and gives it again")
  func takesTypingBack() {
    var area = TextArea("Loppu")
    for letter in "Alku, " { area.insert(String(letter)) }

    area.undo()
    let before = (area.text, area.caret)
    area.redo()

    #expect(before == ("Loppu", .init(line: 0, column: 0)))
    #expect(area.text == "Alku, Loppu")
    #expect(area.caret == .init(line: 0, column: 6))
    #expect(area.redo() == .nothing)
  }

  @Test("ends a step after a pause, though not within a word")
  func endsAfterPause() {
    var area = TextArea()
    area.insert("kot")
    area.endStep()
    area.insert("ona")
    area.insert(" on")

    area.undo()

    #expect(area.text == "kotona")
  }

  @Test("ends a step where the caret is moved")
  func endsAtMoves() {
    var area = TextArea()
    area.insert("ab")
    area.move(.left)
    area.insert("c")

    area.undo()

    #expect(area.text == "ab")
    #expect(area.caret == .init(line: 0, column: 1))
  }

  @Test("keeps typing, deleting and pasting apart")
  func keepsKindsApart() {
    var area = TextArea()
    area.insert("abc")
    area.deleteBackward()
    area.deleteBackward()
    area.paste("xyz")
    area.newline()

    var texts: [String] = []
    while area.undo() == .done { texts.append(area.text) }

    #expect(texts == ["axyz", "a", "abc", ""])
  }

  @Test("gives the marked text back, still marked")
  func restoresSelection() {
    var area = TextArea("yksi kaksi")
    area.selectWord()
    area.insert("x")

    area.undo()

    #expect(area.text == "yksi kaksi")
    #expect(area.selectedText == "yksi")
  }

  @Test("forgets the way forth once something new is written")
  func forgetsRedo() {
    var area = TextArea("a")
    area.deleteForward()
    area.undo()
    area.insert("b")

    #expect(area.redo() == .nothing)
    #expect(area.text == "ba")
  }

  @Test("takes a whole replacement back in one step")
  func takesReplacementBack() {
    var area = TextArea("vanha\nteksti")
    area.replaceAll(with: "uusi")

    area.undo()

    #expect(area.text == "vanha\nteksti")
  }

  @Test("forgets the oldest steps rather than keep many times the text")
  func forgetsOldest() {
    var area = TextArea(limit: 10)
    for _ in 0..<5 { area.replaceAll(with: "12345678") }

    var steps = 0
    while area.undo() == .done { steps += 1 }

    #expect(steps == 1)
  }

  @Test("can be made to forget")
  func canForget() {
    var area = TextArea("010101-123N")
    area.replaceAll(with: "")
    area.forgetSteps()

    #expect(area.undo() == .nothing)
  }
}
