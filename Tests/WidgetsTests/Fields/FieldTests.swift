import Cells
import GoldenSupport
import Testing

@testable import Widgets

@Suite("The fields of a form")
struct FieldTests {
  @Test("know which option of a flow the mouse points at, on whatever line it stands")
  func findsOption() {
    let flow = OptionFlow(labels: ["kyllä", "osittain", "ei"], chosen: 1)

    let height = flow.height(width: 24)
    let options = [
      Position(row: 0, column: 1), Position(row: 0, column: 12), Position(row: 1, column: 2),
      Position(row: 1, column: 20),
    ].map { flow.option(at: $0, width: 24) }

    #expect(height == 2)
    #expect(options == [0, 1, 2, nil])
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
