package import Learning

extension Canvas {
  /// Changes the text at a place as it was edited there.
  package mutating func write(_ splice: Splice, at spot: AnswerSpot) -> CanvasOutcome {
    guard let text = stages.text(at: spot), splice.lengthBefore == text.utf8.count,
      let removed = text.bytes(splice.removed, from: splice.offset)
    else { return .unchanged }
    guard !removed.isEmpty || !splice.inserted.isEmpty else { return .unchanged }
    let grows = splice.inserted.utf8.count - splice.removed
    // A text that came longer from elsewhere can be made shorter.
    guard grows <= 0 || text.utf8.count + grows <= Self.limit(of: spot) else {
      return .refused(.full)
    }
    return perform(
      .wrote(spot, at: splice.offset, removed: removed, inserted: splice.inserted))
  }

  /// Puts another text in the place of one, as a step of its own.
  package mutating func replace(_ spot: AnswerSpot, with text: String) -> CanvasOutcome {
    guard let old = stages.text(at: spot), !old.utf8.elementsEqual(text.utf8) else {
      return .unchanged
    }
    endStep()
    defer { endStep() }
    let length = old.utf8.count
    return write(
      Splice(offset: 0, removed: length, inserted: text, lengthBefore: length), at: spot)
  }

  /// −2…+2, or nothing.
  package mutating func feel(_ feeling: Int?, at stage: ItemID) -> CanvasOutcome {
    guard let old = self[stage], old.feeling != feeling, (-2...2).contains(feeling ?? 0) else {
      return .unchanged
    }
    return perform(.felt(stage, from: old.feeling, to: feeling))
  }

  package mutating func mark(_ basis: Basis, at spot: AnswerSpot) -> CanvasOutcome {
    guard let old = stages.basis(at: spot) else { return .refused(.nothingToMark) }
    guard old != basis else { return .unchanged }
    let isFelt = if case .feeling(let stage) = spot { self[stage]?.feeling != nil } else { false }
    guard isFelt || stages.text(at: spot)?.isEmpty == false else {
      return .refused(.nothingToMark)
    }
    return perform(.marked(spot, from: old, to: basis))
  }

  /// Puts a new stage behind another one, or behind all.
  package mutating func add(
    _ id: ItemID, named name: String, after stage: ItemID?
  ) -> CanvasOutcome {
    guard stages.count < Self.stageCounts.upperBound else { return .refused(.mostStages) }
    guard self[id] == nil else { return .unchanged }
    var arranged = stages
    let place = stage.flatMap { id in stages.firstIndex { $0.id == id } } ?? stages.count - 1
    arranged.insert(PathStage(id: id, name: name), at: place + 1)
    return perform(.arranged(from: stages, to: arranged))
  }

  package mutating func remove(_ stage: ItemID) -> CanvasOutcome {
    guard let index = stages.firstIndex(where: { $0.id == stage }) else { return .unchanged }
    guard shownStages.count > Self.stageCounts.lowerBound else { return .refused(.fewestStages) }
    var arranged = stages
    arranged.remove(at: index)
    return perform(.arranged(from: stages, to: arranged))
  }

  /// Moves a stage past so many of those in sight: to the left, or to the right.
  package mutating func move(_ stage: ItemID, by offset: Int) -> CanvasOutcome {
    let shown = shownStages
    guard let index = stages.firstIndex(where: { $0.id == stage }),
      let place = shown.firstIndex(where: { $0.id == stage })
    else { return .unchanged }
    guard offset != 0 else { return .unchanged }
    guard shown.indices.contains(place + offset),
      let target = stages.firstIndex(where: { $0.id == shown[place + offset].id })
    else { return .refused(.atTheEdge) }
    var arranged = stages
    arranged.insert(arranged.remove(at: index), at: target)
    return perform(.arranged(from: stages, to: arranged))
  }

  /// Shows the short form of the course, or all of it again; no stage or cell is touched by it.
  package mutating func shorten(_ isShort: Bool) -> CanvasOutcome {
    guard isShort != self.isShort else { return .unchanged }
    guard form.short != nil else { return .refused(.noShortForm) }
    self.isShort = isShort
    findLanes()
    return .changed([.shortened(prompt, isShort)])
  }

  /// What is done next is a step of its own to take back.
  package mutating func endStep() { history.close() }

  package subscript(_ stage: ItemID) -> PathStage? { stages.first { $0.id == stage } }
}

// MARK: - The way back

extension Canvas {
  /// What was taken back or made again, and where one has to look to see it.
  package struct Return: Equatable, Sendable {
    package var changes: [WorkbookEdit.Change]
    /// Nothing where stages came, went or changed places.
    package var spot: AnswerSpot?
  }

  package mutating func undo() -> Return? {
    guard let act = history.takeBack() else { return nil }
    var changes = carryOut(act)
    if history.done.isEmpty, !wasRecorded {
      // Nothing is left of what was done: the workbook is to hold as little as before.
      isRecorded = false
      changes = [.valued(prompt, nil)]
    }
    return Return(changes: changes, spot: act.spot)
  }

  package mutating func redo() -> Return? {
    guard let act = history.takeForth() else { return nil }
    return Return(changes: carryOut(act), spot: act.spot)
  }

  private mutating func perform(_ act: CanvasAct) -> CanvasOutcome {
    let changes = carryOut(act)
    guard !changes.isEmpty else { return .unchanged }
    history.record(act)
    return .changed(changes)
  }

  /// Does an act, and says how the workbook follows; nothing where it does not fit.
  private mutating func carryOut(_ act: CanvasAct) -> [WorkbookEdit.Change] {
    // A copy that is held makes the next change copy all stages; only the first change needs it.
    let before = isRecorded ? [] : stages
    var change: WorkbookEdit.Change
    let fits: Bool
    switch act {
    case .wrote(let spot, let offset, let removed, let inserted):
      let splice = Splice(
        offset: offset, removed: removed.utf8.count, inserted: inserted,
        lengthBefore: stages.text(at: spot)?.utf8.count ?? 0)
      fits = stages.splice(splice, at: spot)
      change = .splicedWithin(prompt, spot, splice)
    case .felt(let stage, _, let feeling):
      fits = stages.feel(feeling, at: stage)
      change = .felt(prompt, stage, feeling)
    case .marked(let spot, _, let basis):
      fits = stages.mark(basis, at: spot)
      change = .marked(prompt, spot, basis)
    case .arranged(_, let arranged):
      fits = true
      stages = arranged
      findLanes()
      change = .valued(prompt, .path(arranged))
    }
    guard fits else { return [] }
    defer { isRecorded = true }
    if case .valued = change { return [change] }
    return isRecorded ? [change] : [.valued(prompt, .path(before)), change]
  }
}

extension CanvasAct {
  fileprivate var spot: AnswerSpot? {
    switch self {
    case .wrote(let spot, _, _, _), .marked(let spot, _, _): spot
    case .felt(let stage, _, _): .feeling(stage)
    case .arranged: nil
    }
  }
}

extension String {
  /// So many bytes from a place; nothing where they are not there, or would cut a scalar.
  fileprivate func bytes(_ count: Int, from offset: Int) -> String? {
    guard offset >= 0, count >= 0, offset + count <= utf8.count else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return String(utf8[start..<utf8.index(start, offsetBy: count)])
  }
}
