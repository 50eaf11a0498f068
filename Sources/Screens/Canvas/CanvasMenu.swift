import Cells
import Learning
import Sittings
import Widgets
import Words

/// What can be done with a stage, and how the path can be looked at, as a list to choose from.
struct CanvasMenu: Equatable, Sendable {
  enum Item: CaseIterable, Equatable, Sendable {
    case rename, add, moveLeft, moveRight, remove
    case short, example, inWords
    case overview

    /// Whether it changes the path, or only how it is seen.
    var isChange: Bool {
      switch self {
      case .rename, .add, .moveLeft, .moveRight, .remove: true
      case .short, .example, .inWords, .overview: false
      }
    }
  }

  private(set) var chosen = 0

  var item: Item { Item.allCases[chosen] }

  mutating func move(by offset: Int) {
    chosen = (chosen + offset + Item.allCases.count) % Item.allCases.count
  }
}

extension CanvasMenu.Item {
  /// The key that does the same without the menu.
  var key: Key? {
    switch self {
    case .rename, .remove, .short: nil
    case .add: Key(.insert)
    case .moveLeft: Key(.left, .shift)
    case .moveRight: Key(.right, .shift)
    case .example: .control("e")
    case .inWords: .control("l")
    case .overview: .control("f")
    }
  }

  func label(isShort: Bool) -> any KeyPath<Wording, String> & Sendable {
    switch self {
    case .rename: \.canvas.keys.rename
    case .add: \.canvas.keys.add
    case .moveLeft: \.canvas.keys.moveLeft
    case .moveRight: \.canvas.keys.moveRight
    case .remove: \.canvas.keys.remove
    case .short: isShort ? \.canvas.keys.long : \.canvas.keys.short
    case .example: \.canvas.keys.example
    case .inWords: \.canvas.keys.inWords
    case .overview: \.overview.keys.overview
    }
  }
}

// MARK: - Drawing

extension CanvasMenu {
  /// The lines of the panel: what concerns the stage, and then what concerns the whole.
  private static let lines: [Item?] = [
    .rename, .add, .moveLeft, .moveRight, .remove, nil, .short, .example, .inWords,
    nil, .overview,
  ]
  private static let width = 38

  func draw(
    stage: String, isShort: Bool, in area: Area, on frame: inout Frame, with words: Wording
  ) {
    let inside = panel(stage, in: area, on: &frame)
    for (row, item) in Self.visible(in: inside, around: item).enumerated() {
      guard let item else {
        frame.write(
          String(repeating: "─", count: inside.width), in: inside, row: row, role: .border)
        continue
      }
      let isChosen = item == self.item
      let line = Area(
        origin: Position(row: inside.top + row, column: inside.left),
        size: Size(width: inside.width, height: 1))
      if isChosen { frame.fill(line, role: .selected) }
      let role: Role = isChosen ? .selected : .body
      frame.write(
        (isChosen ? "› " : "  ") + words[keyPath: item.label(isShort: isShort)], in: line,
        role: role)
      guard let key = item.key?.caption(in: words.keys) else { continue }
      frame.write(key, in: line, column: line.width - CellWidth.of(key), role: role)
    }
  }

  private func panel(_ title: String, in area: Area, on frame: inout Frame) -> Area {
    Panel.draw(
      title: title, size: Size(width: Self.width, height: Self.lines.count), in: area, on: &frame)
  }

  /// The lines that a low screen has room for, the chosen one among them.
  private static func visible(in inside: Area, around item: Item) -> ArraySlice<Item?> {
    let place = lines.firstIndex(of: item) ?? 0
    let first = min(max(0, place - inside.height + 1), max(0, lines.count - inside.height))
    return lines[first..<min(lines.count, first + inside.height)]
  }

  /// The item at a place of the screen.
  func item(at position: Position, in area: Area, of size: Size) -> Item? {
    var scratch = Frame(size)
    let inside = panel("", in: area, on: &scratch)
    guard inside.contains(position) else { return nil }
    let visible = Self.visible(in: inside, around: item)
    let row = visible.startIndex + position.row - inside.top
    return visible.indices.contains(row) ? visible[row] : nil
  }
}
