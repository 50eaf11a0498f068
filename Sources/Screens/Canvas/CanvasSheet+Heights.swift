import Answers
import Cells
import Learning
import Widgets
import Words

extension CanvasSheet {
  /// The most lines of a cell that show while it is not in focus.
  private static let mostLines = 6

  static func heights(
    _ source: Source, _ columns: Range<Int>, pitch: Int, _ names: [[String]],
    _ cells: [[TextArea]], height: Int
  ) -> Heights {
    var heights = Heights()
    let nameCounts = zip(columns, names).map { nameLines(of: $0, in: source, $1) }
    heights.names = max(source.least.names, min(mostNameLines(height), nameCounts.max() ?? 1))
    let words = columns.map { wordLines(of: $0, in: source, pitch: pitch).count }
    heights.words = max(source.least.words, min(height < 20 ? 1 : 2, words.max() ?? 1))
    let above =
      (source.title == nil ? 0 : 1) + heights.names + FeelingCurve.height + heights.words
    let room = max(1, height - above - 1)
    heights.lanes = source.lanes.indices.map { lane in
      let least = source.least.lanes.indices.contains(lane) ? source.least.lanes[lane] : 1
      return min(room, max(least, lines(ofLane: lane, source, columns, cells)))
    }
    return heights
  }

  /// A lane is as high as its longest cell in sight, and the cell in focus shows all that fits.
  private static func lines(
    ofLane lane: Int, _ source: Source, _ columns: Range<Int>, _ cells: [[TextArea]]
  ) -> Int {
    let lines = zip(columns, cells).map { column, texts -> Int in
      let text = texts[lane]
      guard source.focus == CanvasFocus(column: column, row: .lane(lane)) else {
        return min(text.lineCount, mostLines)
      }
      return (source.writing ?? text).lineCount
    }
    return lines.max() ?? 1
  }

  /// Long names take two lines, or three where there is much room.
  private static func mostNameLines(_ height: Int) -> Int {
    height < 12 ? 1 : height < 30 ? 2 : 3
  }

  private static func nameLines(
    of column: Int, in source: Source, _ name: [String]
  ) -> Int {
    guard source.focus == CanvasFocus(column: column, row: .name) else { return name.count }
    return source.writing?.lineCount ?? name.count
  }

  /// The word for a feeling behind its mark; nothing where there is no feeling.
  static func wordLines(of column: Int, in source: Source, pitch: Int) -> [String] {
    let stage = source.stages[column]
    let isHere = source.focus == CanvasFocus(column: column, row: .feeling)
    let word = (isHere ? source.writing?.text : nil) ?? stage.word ?? ""
    guard stage.feeling != nil || !word.isBlank else { return [] }
    let mark = BasisMark.sign(of: stage.basis)
    let text = word.isBlank ? mark : mark + " " + word
    // Most words fit, and need not be set in lines.
    return CellWidth.of(text) < pitch ? [text] : WrappedText(text, width: pitch - 1).texts
  }
}
