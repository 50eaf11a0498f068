import Cells
import Learning
import Sittings
import Widgets
import Words

/// What stands at the top of a page.
enum PageHeading {
  static func lines(
    of reading: Reading, page index: Int, in words: Wording, width: Int
  ) -> [StyledLine] {
    var lines: [StyledLine] = []
    if index == 0 {
      lines += StyledLine.wrap("\(reading.label) \(reading.title)", width: width, role: .heading)
      if let summary = reading.summary {
        lines += StyledLine.wrap(summary, width: width, role: .emphasis)
      }
      lines.append(StyledLine(words.home.minutes(reading.minutes), role: .muted))
    }
    guard let title = reading.pages[index].title else { return lines }
    if !lines.isEmpty { lines.append(StyledLine("", role: .body)) }
    return lines + StyledLine.wrap(title, width: width, role: .heading)
  }
}
