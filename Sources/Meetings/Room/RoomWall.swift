package import Answers
package import Cells
package import Sessions
import Widgets
package import Words

/// The wall of the room: large, calm, one thing at a time.
///
/// It is made of a `RoomView` and nothing else, whether it stands in a second terminal or is looked
/// at from the console.
package struct RoomWall: Equatable, Sendable {
  package var view: RoomView?
  package var language: Language
  package var now: Timestamp

  package init(_ view: RoomView?, language: Language, now: Timestamp) {
    self.view = view
    self.language = language
    self.now = now
  }

  var words: SessionWording { Wording.in(language).session }

  package func frame(_ size: Size) -> Frame {
    var frame = Frame(size)
    draw(in: frame.area, on: &frame)
    return frame
  }

  package func draw(in area: Area, on frame: inout Frame) {
    guard let view else { return drawLarge(words.waiting, in: area, on: &frame) }
    guard view.scene != .blank else { return }
    var rest = area
    let head = rest.cut(top: 1)
    frame.fill(head, role: .bar)
    let title = view.isRehearsal ? "\(words.rehearsal)  \(view.title)" : view.title
    frame.write(title, in: head, column: 2, role: .bar, ending: .ellipsis)
    if let clock = view.clock, view.scene != .over { draw(clock, in: &rest, on: &frame) }
    _ = rest.cut(top: 1)
    draw(view.scene, in: rest.inset(columns: max(2, area.width / 30)), on: &frame)
  }

  /// The time of the step, large, at the bottom; a clock that stands says so.
  private func draw(_ clock: RoomClock, in rest: inout Area, on frame: inout Frame) {
    let left = clock.left(at: now)
    let text = clockText(left.step)
    guard rest.height >= 14, let width = BigLetters.width(of: text) else { return }
    var foot = rest.cut(bottom: BigLetters.height + 1)
    foot.size.height -= 1
    BigLetters.draw(
      text, at: Position(row: foot.top, column: max(foot.left, foot.right - width - 3)),
      on: &frame, within: foot, role: clock.isRunning ? .strong : .muted)
    if !clock.isRunning {
      frame.write(words.stands, in: foot, row: 1, column: 3, role: .muted)
    }
  }

  /// A sentence in letters as large as there is room for, in the middle.
  func drawLarge(_ text: String, in area: Area, on frame: inout Frame) {
    let room = (area.height + 1) / (BigLetters.height + 1)
    if let lines = BigLetters.lines(of: text, width: area.width), lines.count <= room {
      let height = lines.count * (BigLetters.height + 1) - 1
      var row = area.top + max(0, (area.height - height) / 2)
      for line in lines {
        let width = BigLetters.width(of: line) ?? 0
        let column = area.left + max(0, (area.width - width) / 2)
        BigLetters.draw(
          line, at: Position(row: row, column: column), on: &frame, within: area, role: .strong)
        row += BigLetters.height + 1
      }
      return
    }
    let lines = WrappedText(text, role: .strong, width: min(area.width, 60)).lines
    let top = max(0, (area.height - lines.count) / 2)
    for (row, line) in lines.enumerated() where top + row < area.height {
      line.draw(in: area.centred(width: 60), row: top + row, on: &frame)
    }
  }
}
