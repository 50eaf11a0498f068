extension TextArea {
  /// Types some text where the caret is, in place of what is marked.
  @discardableResult
  package mutating func insert(_ text: String) -> EditOutcome {
    let bytes = Self.withLineFeeds(text)
    return replaceSelection(with: bytes, as: bytes.contains(lineFeed) ? .other : .typing)
  }

  /// Puts text from elsewhere where the caret is; one step for undo, whole or not at all.
  @discardableResult
  package mutating func paste(_ text: String) -> EditOutcome {
    replaceSelection(with: Self.withLineFeeds(text), as: .other)
  }

  @discardableResult
  package mutating func newline() -> EditOutcome { insert("\n") }

  @discardableResult
  package mutating func deleteBackward() -> EditOutcome {
    delete(to: place(before: selection.caret), as: .deletingBackward)
  }

  @discardableResult
  package mutating func deleteForward() -> EditOutcome {
    delete(to: place(after: selection.caret), as: .deletingForward)
  }

  @discardableResult
  package mutating func deleteWordBackward() -> EditOutcome {
    delete(to: wordStart(before: selection.caret), as: .other)
  }

  @discardableResult
  package mutating func deleteWordForward() -> EditOutcome {
    delete(to: wordStart(after: selection.caret), as: .other)
  }

  /// Takes the marked text away and hands it over.
  package mutating func cut() -> String? {
    guard let text = selectedText, replaceSelection(with: [], as: .other) == .done else {
      return nil
    }
    return text
  }

  /// Puts another text in place of the whole; one step for undo.
  @discardableResult
  package mutating func replaceAll(with text: String) -> EditOutcome {
    replace(.start..<end, with: Self.withLineFeeds(text), as: .other)
  }

  /// Puts another text in place of some bytes; one step for undo.
  @discardableResult
  package mutating func replace(bytes range: Range<Int>, with text: String) -> EditOutcome {
    let (from, to) = (place(ofByte: range.lowerBound), place(ofByte: range.upperBound))
    return replace(from..<max(from, to), with: Self.withLineFeeds(text), as: .other)
  }

  /// Says that the writer paused, so that a step for undo may end with the word.
  package mutating func endStep() { history.pause() }

  /// Takes the last step back.
  @discardableResult
  package mutating func undo() -> EditOutcome {
    if isReadOnly { return .readOnly }
    guard let step = history.takeBack() else { return .nothing }
    splice(step.start..<step.start.advanced(over: step.inserted), with: step.removed)
    moveTo(step.before)
    return .done
  }

  /// Does again what was taken back.
  @discardableResult
  package mutating func redo() -> EditOutcome {
    if isReadOnly { return .readOnly }
    guard let step = history.takeForth() else { return .nothing }
    splice(step.start..<step.start.advanced(over: step.removed), with: step.inserted)
    moveTo(step.after)
    return .done
  }

  /// Forgets what could be taken back, where a text that was removed must leave no trace.
  package mutating func forgetSteps() { history = EditHistory() }

  private mutating func delete(to place: TextPlace?, as kind: EditHistory.Kind) -> EditOutcome {
    if !selection.isEmpty { return replaceSelection(with: [], as: .other) }
    guard let place else { return isReadOnly ? .readOnly : .nothing }
    let range = min(place, selection.caret)..<max(place, selection.caret)
    return replace(range, with: [], as: kind)
  }

  private mutating func replaceSelection(
    with inserted: [UInt8], as kind: EditHistory.Kind
  ) -> EditOutcome {
    replace(selection.range, with: inserted, as: kind)
  }

  private mutating func replace(
    _ range: Range<TextPlace>, with inserted: [UInt8], as kind: EditHistory.Kind
  ) -> EditOutcome {
    if isReadOnly { return .readOnly }
    if range.isEmpty, inserted.isEmpty { return .nothing }
    let growth = inserted.count - byteCount(of: range)
    if growth > 0, byteCount + growth > limit { return .tooLong }
    let before = selection
    let removed = splice(range, with: inserted)
    // A mark that was typed may have joined the character behind it, or before it.
    moveTo(TextSelection(at: border(range.lowerBound.advanced(over: inserted))))
    history.record(
      EditHistory.Step(
        kind: kind, start: range.lowerBound, removed: removed, inserted: inserted,
        before: before, after: selection),
      limit: limit)
    return .done
  }

  private mutating func moveTo(_ selection: TextSelection) {
    self.selection = selection
    goalColumn = nil
  }
}
