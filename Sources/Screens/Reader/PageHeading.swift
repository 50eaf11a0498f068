import Cells
import Learning
import Sittings
import Widgets
import Words

/// What stands at the top of a page.
enum PageHeading {
  static func lines(
    of reading: Reading, page index: Int, on desk: Desk, width: Int
  ) -> [StyledLine] {
    if let form = reading.form(onPage: index) {
      let title = reading.pages[index].title ?? form.stack.name
      return StyledLine.wrap(title, width: width, role: .heading)
        + StyledLine.wrap(form.stack.question, width: width, role: .muted)
    }
    let words = desk.wording
    var lines: [StyledLine] = []
    if index == 0 {
      lines += StyledLine.wrap("\(reading.label) \(reading.title)", width: width, role: .heading)
      if let summary = reading.summary {
        lines += StyledLine.wrap(summary, width: width, role: .emphasis)
      }
      var time = words.home.minutes(reading.minutes)
      let pieces = reading.pieces(in: desk.contentLanguage).count
      if pieces > 1 { time += " · " + words.reader.pieces(pieces) }
      lines += StyledLine.wrap(time, width: width, role: .muted)
    }
    guard let title = reading.pages[index].title else { return lines }
    if !lines.isEmpty { lines.append(StyledLine("", role: .body)) }
    return lines + StyledLine.wrap(title, width: width, role: .heading)
  }
}
