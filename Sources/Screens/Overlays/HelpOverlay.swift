import Cells
import Sittings
import Widgets
import Words

/// What the keys do on the screen beneath, in words.
package struct HelpOverlay: Equatable, Sendable {
  private let advice: [String]
  private let legend: [Legend]
  private(set) var scroll = Scroll()

  init(of app: App) {
    let words = app.desk.wording.help
    advice = app.current.screen.advice(in: words) + [words.safe, words.mouse]
    legend = app.legend(footerOnly: false)
    arrange(on: app.desk)
  }

  mutating func handle(_ input: Input, on desk: Desk) -> OverlayOutcome {
    arrange(on: desk)
    switch input {
    case .key(.escape), .key(.enter), .key(Key(.function(1))), .key(.character("?")),
      .key(.character("q")):
      return .closes([])
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
    let lines = self.lines(on: desk)
    let inside = Panel.draw(
      title: desk.wording.help.title,
      size: Size(width: Self.width(on: desk), height: lines.count), in: area, on: &frame)
    for (row, line) in lines.dropFirst(scroll.offset).prefix(inside.height).enumerated() {
      frame.write(line.key, in: inside, row: row, role: .key)
      frame.write(
        line.text, in: inside, row: row, column: line.indent, role: line.role, ending: .ellipsis)
    }
  }

  private struct Line {
    var key = ""
    var text: String
    var indent = 0
    var role = Role.body
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
    scroll.contentHeight = lines(on: desk).count
    scroll.height = min(scroll.contentHeight, Chrome.contentHeight(on: desk) - 2)
    scroll.move(by: 0)
  }

  private static func width(on desk: Desk) -> Int { min(66, desk.size.width - 4) }

  private func lines(on desk: Desk) -> [Line] {
    var lines: [Line] = []
    for sentence in advice {
      lines += WrappedText(sentence, width: Self.width(on: desk)).texts.map { Line(text: $0) }
      lines.append(Line(text: ""))
    }
    lines.append(Line(text: desk.wording.help.otherKeys, role: .subheading))
    let indent = 2 + (legend.map { CellWidth.of($0.keys) }.max() ?? 0)
    return lines + legend.map { Line(key: $0.keys, text: $0.label, indent: indent) }
  }
}
