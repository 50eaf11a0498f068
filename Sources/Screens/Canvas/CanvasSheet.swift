import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// Where everything of a service path stands: some of its stages across, some of its lanes down.
///
/// Stage names and the curve stay at the top, whatever is scrolled below them. A sheet is laid out
/// anew for each picture, and so for each click.
struct CanvasSheet: Equatable, Sendable {
  /// What of a path is to be seen, and where in it one is.
  struct Source: Equatable, Sendable {
    var stages: [PathStage]
    var lanes: [Prompt.Item]
    var focus: CanvasFocus?
    /// The text that is being written in the box in focus.
    var writing: TextArea?
    /// The first stage in sight, and the lines of lanes that are out of sight above.
    var firstColumn = 0
    var scrolled = 0
    /// How the box in focus stands out; quietly, where one only looks on.
    var highlight = Role.selected
    /// What an empty box in focus says.
    var invitation = ""
    /// What stands above the stages, if anything.
    var title: String?
    /// What another sheet needs, so that the rows of both are on one line.
    var least = Heights()
  }

  /// How many lines its parts take.
  struct Heights: Equatable, Sendable {
    var names = 1
    var words = 1
    /// Those of their cells, without the title.
    var lanes: [Int] = []
  }

  private(set) var source: Source
  let area: Area
  /// The stages in sight.
  let columns: Range<Int>
  let pitch: Int
  let heights: Heights
  /// The names of the stages in sight, in lines.
  let names: [[String]]
  /// The texts of the cells in sight, stage by stage.
  let cells: [[TextArea]]

  /// The columns left of the stages, where the numbers of the curve stand.
  static let axis = 4
  private static let narrowest = 17
  private static let widest = 32
  /// The columns left of a text in its box: a mark, and a space.
  static let indent = 2

  /// Lays a path out, and takes what has not changed from the sheet before.
  init(_ source: Source, in area: Area, after former: CanvasSheet? = nil) {
    self.source = source
    self.area = area
    // Columns, then what stands in them, then how high it is.
    let across = Self.across(area.width, stages: source.stages.count)
    pitch = across.pitch
    let first = min(max(0, source.firstColumn), max(0, source.stages.count - across.count))
    columns = first..<min(source.stages.count, first + across.count)
    let kept = former?.pitch == pitch ? former : nil
    names = Self.names(source, columns, pitch: pitch, keeping: kept)
    cells = Self.cells(source, columns, width: pitch - Self.indent, keeping: kept)
    heights = Self.heights(
      source, columns, pitch: pitch, names, cells, height: area.height)
  }

  /// Nothing, before the first layout.
  static let empty = CanvasSheet(Source(stages: [], lanes: []), in: Area(Size(width: 0, height: 0)))

  mutating func scroll(to line: Int) { source.scrolled = line }

  /// How many stages fit beside each other, and how wide each of them is.
  struct Across: Equatable, Sendable {
    var count: Int
    var pitch: Int

    /// The stage to begin with, so that another one is in sight.
    ///
    /// What is out of sight comes with half a screen at once: one sees where one is going, and the
    /// whole screen is not painted anew with each step.
    func first(revealing column: Int, from former: Int, of stages: Int) -> Int {
      let last = max(0, stages - count)
      let first = min(max(0, former), last)
      guard !(first..<first + count).contains(column) else { return first }
      let half = max(1, count / 2)
      return min(max(0, column < first ? column - half + 1 : column - count + half), last)
    }
  }

  static func across(_ width: Int, stages: Int) -> Across {
    let room = max(narrowest, width - axis - 1)
    let count = max(1, min(stages, room / narrowest))
    return Across(count: count, pitch: min(widest, room / count))
  }
}

// MARK: - Rows

extension CanvasSheet {
  private var titleHeight: Int { source.title == nil ? 0 : 1 }
  var nameTop: Int { titleHeight }
  var curveTop: Int { titleHeight + heights.names }
  var wordTop: Int { curveTop + FeelingCurve.height }

  /// The part of the sheet where the lanes are, which scrolls.
  var laneArea: Area {
    var rest = area
    _ = rest.cut(top: wordTop + heights.words)
    return rest
  }

  /// The lines of all lanes with their titles.
  var contentHeight: Int { heights.lanes.reduce(0) { $0 + $1 + 1 } }

  /// The line of its title, counted from the first lane's.
  func top(ofLane lane: Int) -> Int { heights.lanes[..<lane].reduce(0) { $0 + $1 + 1 } }

  /// The lines of a lane with its title.
  func range(ofLane lane: Int) -> Range<Int> {
    let top = top(ofLane: lane)
    return top..<top + heights.lanes[lane] + 1
  }

  /// The scroll that has a lane in sight, and begins with the title of one.
  func scroll(from former: Scroll, revealing lane: Int?) -> Scroll {
    let height = laneArea.height
    let tops = source.lanes.indices.map { top(ofLane: $0) }
    let last = tops.first { contentHeight - $0 <= height } ?? 0
    var scroll = former
    scroll.height = height
    scroll.contentHeight = last + height
    guard let lane, tops.indices.contains(lane) else { return scroll }
    scroll.reveal(range(ofLane: lane))
    if let next = tops.first(where: { $0 >= scroll.offset }) { scroll.move(to: next) }
    return scroll
  }

  /// The left edge of a stage, from that of the sheet.
  func left(ofColumn column: Int) -> Int { Self.axis + (column - columns.lowerBound) * pitch }
}

// MARK: - Texts

extension CanvasSheet {
  private static func names(
    _ source: Source, _ columns: Range<Int>, pitch: Int, keeping kept: CanvasSheet?
  ) -> [[String]] {
    columns.map { column in
      let name = source.stages[column].name
      if let kept, kept.columns.contains(column), kept.source.stages[column].name == name {
        return kept.names[column - kept.columns.lowerBound]
      }
      return WrappedText("\(column + 1) \(name)", width: pitch - 2).texts
    }
  }

  private static func cells(
    _ source: Source, _ columns: Range<Int>, width: Int, keeping kept: CanvasSheet?
  ) -> [[TextArea]] {
    let kept = kept?.source.lanes == source.lanes ? kept : nil
    return columns.map { column in
      let texts = source.stages[column].lanes
      let former = kept?.columns.contains(column) == true ? kept : nil
      // Two copies of one dictionary are known to be the same without a look into them.
      if let former, former.source.stages[column].lanes == texts {
        return former.cells[column - former.columns.lowerBound]
      }
      return source.lanes.enumerated().map { index, lane in
        let text = texts[lane.id]?.text ?? ""
        if let former, (former.source.stages[column].lanes[lane.id]?.text ?? "") == text {
          return former.cells[column - former.columns.lowerBound][index]
        }
        var area = TextArea(text, width: width)
        area.look(with: PrivacyMarks.look)
        return area
      }
    }
  }
}

// MARK: - The mouse

extension CanvasSheet {
  /// What stands at a place of the screen.
  enum Target: Equatable, Sendable {
    case name(column: Int, TextArea.Point)
    case level(column: Int, Int)
    case word(column: Int)
    case cell(column: Int, lane: Int, TextArea.Point)
  }

  func target(at position: Position) -> Target? {
    guard area.contains(position) else { return nil }
    let across = position.column - area.left - Self.axis
    let column = columns.lowerBound + across / pitch
    guard across >= 0, columns.contains(column) else { return nil }
    let row = position.row - area.top
    let inside = max(0, across % pitch - Self.indent)
    if row < nameTop { return nil }
    if row < curveTop { return .name(column: column, .init(line: row - nameTop, column: inside)) }
    if row < wordTop { return .level(column: column, 2 - (row - curveTop)) }
    if row < wordTop + heights.words { return .word(column: column) }
    let line = position.row - laneArea.top + source.scrolled
    guard let lane = source.lanes.indices.first(where: { range(ofLane: $0).contains(line) }) else {
      return nil
    }
    let point = TextArea.Point(line: max(0, line - top(ofLane: lane) - 1), column: inside)
    return .cell(column: column, lane: lane, point)
  }
}
