import Cells
import Learning
import Sittings
import Widgets
import Words

/// The bars round every screen.
enum Chrome {
  static let topHeight = 1
  /// A line for notices and a line for keys.
  static let bottomHeight = 2
  /// The smallest terminal that the screens are laid out for.
  static let smallest = Size(width: 40, height: 12)

  /// The area between the bars.
  static func content(of size: Size) -> Area {
    var area = Area(size)
    _ = area.cut(top: topHeight)
    _ = area.cut(bottom: bottomHeight)
    return area
  }

  static func contentHeight(of size: Size) -> Int {
    max(1, size.height - topHeight - bottomHeight)
  }

  /// The rows for a screen; a failure that lasts takes its lines from them, so that it covers
  /// nothing that is being written.
  static func contentHeight(on desk: Desk) -> Int {
    guard desk.failure != nil else { return contentHeight(of: desk.size) }
    let lines = NoticeLine(of: desk, in: nil).lines(width: desk.size.width).count
    return max(1, contentHeight(of: desk.size) + 1 - lines)
  }
}

extension App {
  func draw(on frame: inout Frame) {
    guard desk.size.width >= Chrome.smallest.width, desk.size.height >= Chrome.smallest.height
    else {
      drawTooSmall(on: &frame)
      return
    }
    guard !isBlank else {
      drawBlank(on: &frame)
      return
    }
    var area = Area(desk.size)
    drawTop(in: area.cut(top: Chrome.topHeight), on: &frame)
    drawKeys(in: area.cut(bottom: 1), on: &frame)
    let noticeLine = area.cut(bottom: Chrome.bottomHeight - 1)
    current.screen.draw(in: area, on: &frame, with: desk)
    drawNotice(in: noticeLine, on: &frame)
    drawOverlay(in: area, on: &frame)
  }

  private func drawTooSmall(on frame: inout Frame) {
    let text = desk.wording.terminal.tooSmall(Chrome.smallest.width, Chrome.smallest.height)
    for (row, line) in WrappedText(text, width: desk.size.width).texts.enumerated() {
      frame.write(line, at: Position(row: row, column: 0))
    }
  }

  private func drawTop(in area: Area, on frame: inout Frame) {
    frame.fill(area, role: .bar)
    let right = current.screen.status(on: desk)
    let rightWidth = CellWidth.of(right)
    var left = area.inset(columns: 1)
    left.size = Size(width: left.width - rightWidth - 2, height: 1)
    frame.write(current.screen.title(on: desk), in: left, role: .bar, ending: .ellipsis)
    frame.write(right, in: area, column: area.width - rightWidth - 1, role: .bar)
  }

  private func drawKeys(in area: Area, on frame: inout Frame) {
    let legend = overlay?.legend(on: desk) ?? self.legend(footerOnly: true)
    Footer(legend.map { Footer.Hint($0.keys, $0.label) }).draw(in: area, on: &frame)
  }

  private func drawNotice(in area: Area, on frame: inout Frame) {
    let notice = NoticeLine(of: desk, in: current.screen.course)
    guard !notice.text.isEmpty else {
      // The quietest thing that is ever said: it waits until there is nothing else.
      let remark = overlay == nil ? current.screen.remark(on: desk) ?? "" : ""
      frame.write(remark, in: area, column: 1, role: .notice, ending: .ellipsis)
      return
    }
    let lines = notice.lines(width: area.width)
    // What does not fit on one line covers the lowest lines of the screen for a while.
    for (row, line) in lines.enumerated() {
      let place = Area(
        origin: Position(row: area.top - lines.count + 1 + row, column: area.left),
        size: Size(width: area.width, height: 1))
      frame.fill(place)
      frame.write(line, in: place, column: 1, role: notice.role)
    }
  }

  private func drawOverlay(in area: Area, on frame: inout Frame) {
    switch overlay {
    case .help(let help): help.draw(in: area, on: &frame, with: desk)
    case .languages(let languages): languages.draw(in: area, on: &frame, with: desk)
    case .folder(let folder): folder.draw(in: area, on: &frame, with: desk)
    case .settings(let settings): settings.draw(in: area, on: &frame, with: desk)
    case .plainLanguage(let report): report.draw(in: area, on: &frame, with: desk)
    case .practice(let question): question.draw(in: area, on: &frame, with: desk)
    case .privacy(let privacy): privacy.draw(in: area, on: &frame, with: desk)
    case .export(let question): question.draw(in: area, on: &frame, with: desk)
    case nil: break
    }
  }
}
