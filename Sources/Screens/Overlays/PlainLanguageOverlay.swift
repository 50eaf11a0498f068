import Answers
import Cells
import Sittings
import TextChecks
import Widgets
import Words

/// How an answer reads: a word for it, and the sentences that ask most of a reader.
///
/// It opens on a key and never by itself: the writer decides whether a text is meant to be easy.
package struct PlainLanguageOverlay: Equatable, Sendable {
  private let lines: [StyledLine]
  private(set) var scroll = Scroll()

  init(of text: String, for audience: PlainLanguage.Audience, on desk: Desk) {
    let measures = PlainLanguage(of: text, in: TextLanguage(desk.contentLanguage))
    let report = PlainLanguageReport(measures, for: audience, in: desk.wording.plainLanguage)
    lines = report.lines(width: Self.width(on: desk))
    arrange(on: desk)
  }

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    arrange(on: desk)
    switch input {
    case .key(.escape), .key(.enter), .key(Key(.function(7))): return .closes([])
    case .key(.up): scroll.move(by: -1)
    case .key(.down): scroll.move(by: 1)
    case .key(.pageUp): scroll.move(by: 1 - scroll.height)
    case .key(.pageDown), .key(.character(" ")): scroll.move(by: scroll.height - 1)
    case .mouse(let mouse): return handle(mouse)
    case .key, .pasted, .resized: break
    }
    return .stays
  }

  func legend(in words: Wording) -> [Legend] {
    [
      Legend(keys: "Esc", label: words.keys.close), Legend(keys: "↑ ↓", label: words.keys.scroll),
    ]
  }

  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let inside = Panel.draw(
      title: desk.wording.plainLanguage.title,
      size: Size(width: Self.width(on: desk), height: lines.count), in: area, on: &frame)
    for (row, line) in lines.dropFirst(scroll.offset).prefix(inside.height).enumerated() {
      line.draw(in: inside, row: row, on: &frame)
    }
  }

  private mutating func handle(_ mouse: Mouse) -> OverlayOutcome {
    switch mouse.act {
    case .wheelUp: scroll.move(by: -3)
    case .wheelDown: scroll.move(by: 3)
    case .pressed: return .closes([])
    case .dragged, .released: break
    }
    return .stays
  }

  private mutating func arrange(on desk: Desk) {
    scroll.contentHeight = lines.count
    scroll.height = min(lines.count, Chrome.contentHeight(on: desk) - 2)
    scroll.move(by: 0)
  }

  private static func width(on desk: Desk) -> Int { min(66, desk.size.width - 6) }
}

extension PlainLanguageReport {
  fileprivate func lines(width: Int) -> [StyledLine] {
    var lines = StyledLine.wrap(headline, width: width, role: .strong)
    for sentence in remarks { lines += StyledLine.wrap(sentence, width: width, role: .body) }
    for hard in hardest {
      lines.append(StyledLine("", role: .body))
      lines += StyledLine.wrap(hard.why, width: width, role: .muted)
      lines += StyledLine.wrap("› " + hard.text, width: width, role: .body)
    }
    lines.append(StyledLine("", role: .body))
    return lines + StyledLine.wrap(caution, width: width, role: .muted)
  }
}
