import Answers
import Cells
import Learning
import Widgets
import Words

/// The place below the curve where a feeling gets its number, its word and its mark.
struct FeelingPanel {
  let stage: PathStage
  let number: Int
  let word: TextArea
  let offered: [String]
  let words: CanvasWording
  let area: Area

  enum Target: Equatable, Sendable {
    case level(Int)
    case offered(String)
    case basis(Basis)
  }

  private static let labelColumns = 12
  private static let levels = [-2, -1, 0, 1, 2]
  private static let bases: [Basis] = [.assumed, .known]

  private enum Part: Equatable { case title, levels, word, offered, basis }

  /// The parts with the row at which each begins; a low screen leaves out what the curve shows.
  private var parts: [(part: Part, row: Int)] {
    let all: [Part] =
      area.height >= 6
      ? [.title, .levels, .word, .offered, .basis]
      : area.height >= 4 ? [.levels, .word, .basis, .offered] : [.word, .basis, .offered]
    var row = 0
    return all.map { part in
      defer { row += height(of: part) }
      return (part, row)
    }
  }

  private func height(of part: Part) -> Int {
    switch part {
    case .title, .levels, .word, .basis: 1
    case .offered: offered.isEmpty ? 0 : offeredFlow.height(width: flowWidth)
    }
  }

  private var flowWidth: Int { max(1, area.width - Self.labelColumns - 1) }

  private var levelFlow: OptionFlow {
    OptionFlow(
      labels: Self.levels.map(\.signed),
      chosen: stage.feeling.flatMap { Self.levels.firstIndex(of: $0) })
  }

  private var basisFlow: OptionFlow {
    OptionFlow(
      labels: Self.bases.map { BasisMark.sign(of: $0) + " " + words.name(of: $0) },
      chosen: Self.bases.firstIndex(of: stage.basis))
  }

  private var offeredFlow: OptionFlow {
    let text = word.text
    return OptionFlow(
      labels: offered, chosen: offered.firstIndex { $0.utf8.elementsEqual(text.utf8) })
  }

  func draw(on frame: inout Frame) {
    frame.fill(area)
    for (part, row) in parts {
      switch part {
      case .title: drawTitle(on: &frame)
      case .levels: draw(levelFlow, words.number, row: row, on: &frame)
      case .offered: draw(offeredFlow, "", row: row, on: &frame)
      case .basis: draw(basisFlow, words.basis, row: row, on: &frame)
      case .word: drawWord(row: row, on: &frame)
      }
    }
  }

  private func drawTitle(on frame: inout Frame) {
    frame.write(String(repeating: "─", count: area.width), in: area, role: .border)
    frame.write(
      " \(words.feeling): \(number) \(stage.name) ", in: area, column: 3, role: .subheading,
      ending: .ellipsis)
  }

  private func draw(_ flow: OptionFlow, _ label: String, row: Int, on frame: inout Frame) {
    frame.write(label, in: area, row: row, column: 1, role: .muted)
    flow.draw(in: place(row: row, height: area.height - row), on: &frame, isHere: false)
  }

  private func drawWord(row: Int, on frame: inout Frame) {
    frame.write(words.word, in: area, row: row, column: 1, role: .muted)
    var place = place(row: row, height: 1)
    place.size.width = min(place.width, 32)
    let line = word.caret.line
    word.draw(lines: line..<line + 1, in: place, on: &frame, isFocused: true)
  }

  private func place(row: Int, height: Int) -> Area {
    Area(
      origin: Position(row: area.top + row, column: area.left + Self.labelColumns),
      size: Size(width: flowWidth, height: min(height, max(0, area.height - row))))
  }

  func target(at position: Position) -> Target? {
    guard area.contains(position) else { return nil }
    for (part, row) in parts.reversed() where position.row >= area.top + row {
      let inside = Position(
        row: position.row - area.top - row,
        column: position.column - area.left - Self.labelColumns)
      switch part {
      case .title, .word: return nil
      case .levels:
        return levelFlow.option(at: inside, width: flowWidth).map { .level(Self.levels[$0]) }
      case .offered:
        return offeredFlow.option(at: inside, width: flowWidth).map { .offered(offered[$0]) }
      case .basis:
        return basisFlow.option(at: inside, width: flowWidth).map { .basis(Self.bases[$0]) }
      }
    }
    return nil
  }
}
