import Cells
import GoldenSupport
import Testing

@testable import Widgets

@Suite("The fields of a form")
struct FieldTests {
  private let ends = ScaleField.Labels(
    low: "ei lainkaan", high: "täysin", unknown: "En osaa sanoa")

  @Test("take a step on a scale by hand and by digit")
  func takesSteps() {
    var scale = ScaleField(1...5)
    scale.move(by: 2)
    let before = scale.value
    scale.choose()
    let chosen = scale.value
    scale.choose(step: 5)
    scale.choose(step: 6)
    let digit = scale.value
    scale.move(by: 9)
    scale.choose()

    #expect([before, chosen, digit, scale.value] == [.unanswered, .step(3), .step(5), .unknown])
  }

  @Test("look as drawn", arguments: [60, 30])
  func lookAsDrawn(width: Int) throws {
    var frame = Frame(Size(width: width, height: 18))
    var rest = frame.area
    let claim = ScaleField(-2...2, value: .step(1), offersUnknown: false)
    let options = ["Puhelu", "Verkkolomake, jonka voi täyttää kotona", "Muu"]
    let answers = ["Kyllä", "Osittain", "Ei", "En tiedä"]

    ScaleField(1...5, value: .unknown).draw(
      ends, in: rest.cut(top: 4), on: &frame, isFocused: false)
    claim.draw(
      .init(low: "eri mieltä", high: "samaa mieltä", unknown: ""), in: rest.cut(top: 3),
      on: &frame, isFocused: true)
    ChoiceList(optionCount: 3, chosen: [1]).draw(
      options, in: rest.cut(top: 4), on: &frame, isFocused: true)
    ChoiceList(optionCount: 3, maximum: 2, chosen: [2]).draw(
      options, in: rest.cut(top: 4), on: &frame, isFocused: false)
    CheckField(optionCount: 4, chosen: 1).draw(
      answers, in: rest.cut(top: 3), on: &frame, isFocused: false)

    try expectGolden(frame, "Fields/all-\(width)")
  }

  @Test("take as many choices as may be, and no more")
  func takesChoices() {
    var one = ChoiceList(optionCount: 3, chosen: [0])
    one.move(by: 1)
    one.toggle()
    var two = ChoiceList(optionCount: 3, maximum: 2, chosen: [2, 0])
    two.move(to: 1)
    let isTaken = two.toggle()
    two.move(to: 2)
    two.toggle()

    #expect(one.chosen == [1])
    #expect(!isTaken)
    #expect(two.chosen == [0])
  }

  @Test("know which option the mouse points at")
  func knowPlaces() {
    let list = ChoiceList(optionCount: 2)
    let labels = ["pitkä vaihtoehto", "toinen"]
    let check = CheckField(optionCount: 2)

    #expect(list.height(labels, width: 14) == 3)
    #expect((0..<4).map { list.option(atRow: $0, labels, width: 14) } == [0, 0, 1, nil])
    #expect(check.option(at: Position(row: 0, column: 14), ["Kyllä", "Ei"], width: 20) == 1)
    #expect(check.option(at: Position(row: 1, column: 2), ["Kyllä", "Ei"], width: 12) == 1)
    #expect(check.option(at: Position(row: 0, column: 10), ["Kyllä", "Ei"], width: 20) == nil)
  }

  @Test("choose one answer of a check, and give it up")
  func chooseChecks() {
    var check = CheckField(optionCount: 4)
    check.move(by: 3)
    check.choose()
    let chosen = check.chosen
    check.clear()

    #expect(chosen == 3)
    #expect(check.chosen == nil)
  }

  @Test("write a few words on one line")
  func writeLine() {
    var field = TextField("työ", limit: 30)
    field.insert("\npari 👩‍👧")
    field.deleteBackward()
    field.move(.wordLeft)
    field.deleteBackward()
    field.deleteForward()

    #expect(field.text == "työari ")
    #expect(field.insert(String(repeating: "x", count: 30)) == .tooLong)
    #expect(field.move(.start) && !field.move(.left))
    field.move(.wordRight)
    field.deleteWordBackward()
    #expect(field.isEmpty)
  }

  @Test("keep the caret of a long line in sight")
  func scrollLine() {
    let field = TextField("Yhteydenotto")
    var frame = Frame(Size(width: 6, height: 1))

    field.draw(in: frame.area, on: &frame, isFocused: true)
    let focused = (frame.textRows, frame.cursor)
    field.draw(in: frame.area, on: &frame, isFocused: false)

    #expect(focused == (["notto "], Position(row: 0, column: 5)))
    #expect(frame.textRows == ["Yhteyd"])
  }

  @Test("say what belongs into an empty line")
  func showPlaceholder() {
    var frame = Frame(Size(width: 6, height: 1))

    TextField().draw(in: frame.area, on: &frame, isFocused: false, placeholder: "Nimimerkki")

    #expect(frame.textRows == ["Nimim…"])
    #expect(frame.roleRows == ["pppppp"])
  }
}
