import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

extension CanvasScreen {
  /// Where the keys go in one's own path.
  var spot: AnswerSpot? { focus.spot(in: canvas.shownStages, canvas.shownLanes) }

  /// After so long without a key, what is written next is a step of its own to take back.
  private static let restSeconds = 2

  // MARK: - Writing in a box

  mutating func beginWriting(on desk: inout Desk) -> [Request] {
    guard let spot, !desk.refusesToWrite(courseID) else { return [] }
    if case .writing = mode { return [] }
    canvas.endStep()
    mode = .writing(text(at: spot, on: desk))
    return []
  }

  /// The text of a place, with the caret behind it.
  func text(at spot: AnswerSpot, on desk: Desk) -> TextArea {
    let text = canvas.stages.text(at: spot) ?? ""
    var area = TextArea(text, width: textWidth(on: desk), limit: Canvas.limit(of: spot))
    area.move(.textEnd)
    return area
  }

  mutating func edit(_ verb: EditorVerb, on desk: inout Desk) -> [Request] {
    guard case .writing(var area) = mode, let spot else { return [] }
    switch verb {
    case .undo: return takeBack(on: &desk)
    case .redo: return takeForth(on: &desk)
    case .move(.up, selecting: false) where area.caret.line == 0:
      return endWriting(columns: 0, rows: -1, on: &desk)
    case .move(.down, selecting: false) where area.caret.line == area.lineCount - 1:
      return endWriting(columns: 0, rows: 1, on: &desk)
    default: break
    }
    if desk.now.seconds - lastEdit.seconds >= Self.restSeconds { canvas.endStep() }
    lastEdit = desk.now
    mode = .moving
    let notice = area.perform(
      verb.fitting(spot), screenHeight: scroll.height, clipboard: &desk.clipboard)
    if notice == .atLimit { desk.notice = .canvas(.refused(.full)) }
    let splices = area.takeSplices()
    mode = .writing(area)
    return splices.flatMap { splice in
      record(canvas.write(Splice(splice), at: spot), on: &desk)
    }
  }

  /// Leaves the box that is written in, perhaps for its neighbour; what stands in it goes onto the
  /// disk at once.
  mutating func endWriting(columns: Int, rows: Int, on desk: inout Desk) -> [Request] {
    guard case .writing = mode else { return [] }
    mode = .moving
    canvas.endStep()
    let wasFeeling = focus.row == .feeling
    let before = focus
    move(columns: columns, rows: rows, on: desk)
    // From one feeling to the next: the curve is drawn in one go.
    if wasFeeling, columns != 0, focus != before { _ = beginWriting(on: &desk) }
    return [.effect(.sync(courseID))]
  }

  // MARK: - Marks and feelings

  mutating func change(_ message: Message, on desk: inout Desk) -> [Request] {
    guard let spot, let stage = spot.stage, !desk.refusesToWrite(courseID) else { return [] }
    switch message {
    case .basisToggled:
      let other: Basis = canvas.stages.basis(at: spot) == .known ? .assumed : .known
      return mark(other, at: spot, on: &desk)
    case .basisSet(let basis):
      return mark(basis, at: spot, on: &desk)
    case .cleared:
      return clear(spot, on: &desk)
    case .feelingMoved(let offset):
      let feeling = canvas[stage]?.feeling.map { min(2, max(-2, $0 + offset)) } ?? offset
      return record(canvas.feel(feeling, at: stage), on: &desk)
    case .feelingSigned(let sign):
      typedSign = sign
      return change(.feelingMoved(by: sign), on: &desk)
    case .feelingSized(let size):
      let isLow = (typedSign ?? canvas[stage]?.feeling ?? 0) < 0
      return change(.feelingSet(isLow ? -size : size), on: &desk)
    case .feelingSet(let feeling):
      return record(canvas.feel(feeling, at: stage), on: &desk)
    case .wordChosen(let offset):
      return write(offeredWord(by: offset, at: stage), at: .feeling(stage), on: &desk)
    case .wordSet(let word):
      return write(word, at: .feeling(stage), on: &desk)
    default:
      return []
    }
  }

  private mutating func mark(
    _ basis: Basis, at spot: AnswerSpot, on desk: inout Desk
  ) -> [Request] {
    if case .name = spot {
      desk.notice = .noSuchKey
      return []
    }
    return record(canvas.mark(basis, at: spot), on: &desk)
  }

  private mutating func clear(_ spot: AnswerSpot, on desk: inout Desk) -> [Request] {
    switch spot {
    case .name, .line, .field:
      desk.notice = .noSuchKey
      return []
    case .feeling(let stage):
      return record(canvas.feel(nil, at: stage), on: &desk) + write("", at: spot, on: &desk)
    case .cell:
      return write("", at: spot, on: &desk)
    }
  }

  /// Puts another text in the place of one, also in the box that is open.
  private mutating func write(
    _ text: String?, at spot: AnswerSpot, on desk: inout Desk
  ) -> [Request] {
    guard let text else { return [] }
    let requests = record(canvas.replace(spot, with: text), on: &desk)
    if case .writing = mode { mode = .writing(self.text(at: spot, on: desk)) }
    return requests
  }

  /// The word of the course after the one that stands there, or before it.
  private func offeredWord(by offset: Int, at stage: ItemID) -> String? {
    let offered = canvas.form.feelingWords
    guard !offered.isEmpty else { return nil }
    let word = canvas[stage]?.word ?? ""
    guard let index = offered.firstIndex(where: { $0.utf8.elementsEqual(word.utf8) }) else {
      return offset > 0 ? offered.first : offered.last
    }
    return offered[(index + offset + offered.count) % offered.count]
  }

  // MARK: - The way back

  mutating func takeBack(on desk: inout Desk) -> [Request] {
    guard !desk.refusesToWrite(courseID) else { return [] }
    return follow(canvas.undo(), orSay: .nothingToUndo, on: &desk)
  }

  mutating func takeForth(on desk: inout Desk) -> [Request] {
    guard !desk.refusesToWrite(courseID) else { return [] }
    return follow(canvas.redo(), orSay: .nothingToRedo, on: &desk)
  }

  /// Goes where something was taken back, so that one sees it.
  private mutating func follow(
    _ change: Canvas.Return?, orSay nothing: CanvasNotice, on desk: inout Desk
  ) -> [Request] {
    guard let change else {
      desk.notice = .canvas(nothing)
      return []
    }
    var requests = record(.changed(change.changes), on: &desk)
    let here = spot
    if let target = change.spot {
      if !isInSight(target) { requests += record(canvas.shorten(false), on: &desk) }
      focus.go(to: target, in: canvas.shownStages, canvas.shownLanes)
    }
    focus.move(columns: 0, rows: 0, in: canvas.shownStages.count, canvas.shownLanes.count)
    guard case .writing = mode else { return requests }
    guard let spot, spot == here else {
      mode = .moving
      return requests
    }
    var area = text(at: spot, on: desk)
    if let place = change.changes.endOfSplice { area.select(bytes: place..<place) }
    mode = .writing(area)
    return requests
  }

  func isInSight(_ spot: AnswerSpot) -> Bool {
    guard canvas.shownStages.contains(where: { $0.id == spot.stage }) else { return false }
    guard case .cell(_, let lane) = spot else { return true }
    return canvas.shownLanes.contains { $0.id == lane }
  }

  // MARK: - Keeping

  /// Passes what the canvas has done on to the workbook, or says why it did nothing.
  mutating func record(_ outcome: CanvasOutcome, on desk: inout Desk) -> [Request] {
    switch outcome {
    case .unchanged:
      return []
    case .refused(let refusal):
      desk.notice = .canvas(.refused(refusal))
      return []
    case .changed(let changes):
      return .effects(desk.record(beginVisit(on: desk) + changes, in: courseID))
    }
  }

  /// What the first change of a visit records beforehand, so that the former path is kept.
  private mutating func beginVisit(on desk: Desk) -> [WorkbookEdit.Change] {
    guard !isVisited else { return [] }
    isVisited = true
    return [
      .opened(
        prompt.id, kind: .path, question: prompt.question, language: desk.contentLanguage)
    ]
  }
}

extension Splice {
  fileprivate init(_ splice: TextSplice) {
    self.init(
      offset: splice.offset, removed: splice.removed, inserted: splice.inserted,
      lengthBefore: splice.lengthBefore)
  }
}

extension [WorkbookEdit.Change] {
  /// Where the text that was changed last goes on.
  fileprivate var endOfSplice: Int? {
    guard case .splicedWithin(_, _, let splice)? = last else { return nil }
    return splice.offset + splice.inserted.utf8.count
  }
}

extension EditorVerb {
  /// The same in a place that has only one line.
  fileprivate func fitting(_ spot: AnswerSpot) -> EditorVerb {
    if case .cell = spot { return self }
    switch self {
    case .insert(let text): return .insert(Self.line(text))
    case .paste(let text): return .paste(Self.line(text))
    case .newLine: return .insert(" ")
    default: return self
    }
  }

  private static func line(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 == UInt8(ascii: "\n") || $0 == 0x0D ? UInt8(ascii: " ") : $0 },
      as: UTF8.self)
  }
}
