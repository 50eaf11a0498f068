import Cells
import Testing

@testable import Widgets

@Suite("What stands out in a text")
struct TextMarkTests {
  /// Marks each run of digits.
  private static func digits(_ text: String) -> [TextMark] {
    let bytes = Array(text.utf8)
    var marks: [TextMark] = []
    var start: Int?
    for index in 0...bytes.count {
      let isDigit = index < bytes.count && (0x30...0x39).contains(bytes[index])
      if isDigit, start == nil { start = index }
      if !isDigit, let begun = start {
        marks.append(TextMark(begun..<index, .finding))
        start = nil
      }
    }
    return marks
  }

  private func check(_ area: TextArea, sourceLocation: SourceLocation = #_sourceLocation) {
    for paragraph in area.paragraphs {
      let whole = Self.digits(String(decoding: paragraph.bytes, as: UTF8.self))
      #expect(paragraph.marks == whole, sourceLocation: sourceLocation)
    }
  }

  @Test("is after any change the same as in the whole", arguments: 0..<40)
  func law(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var area = TextArea(
      String(repeating: "sana 12 ja ääni 345\n", count: seed % 7)
        + String(repeating: "pitkä 1 ", count: seed * 30), width: 20 + seed)
    area.look(with: Self.digits)
    check(area)
    for _ in 0..<60 {
      let place = Int.random(in: 0...area.byteCount, using: &generator)
      let length = Int.random(in: 0...min(12, area.byteCount - place), using: &generator)
      let text = ["", "7", "a", "88\n9", "ä 1", "\n"].randomElement(using: &generator) ?? ""
      area.replace(bytes: place..<place + length, with: text)
      if Bool.random(using: &generator) { area.undo() }
      area.look(with: Self.digits)
      check(area)
    }
  }

  @Test("is looked for only near a change in a long paragraph")
  func near() {
    var area = TextArea(String(repeating: "sana ", count: 20_000), width: 80)
    for _ in 0..<10 { area.look(with: Self.digits) }
    area.move(.textEnd)
    area.insert("5")
    var read = 0
    area.look {
      read += $0.utf8.count
      return Self.digits($0)
    }

    #expect(read > 0 && read < 3000)
    #expect(area.markCount == 1)
  }

  @Test("on one line is drawn under what stands out, also where the beginning is out of sight")
  func field() {
    var field = TextField("alku ja loppu 123")
    field.look(with: Self.digits)
    var frame = Frame(Size(width: 8, height: 1))
    field.draw(in: frame.area, on: &frame, isFocused: true)

    #expect((0..<8).map { frame[0, $0].role == .finding }.filter(\.self).count == 3)
    #expect(frame[0, 6].role == .finding && frame[0, 3].role != .finding)
  }
}
