package import Learning
package import Words

extension Workbook {
  /// The stages of a canvas as options of a choice, as their owner has named them.
  ///
  /// A stage that was chosen and then removed keeps its place at the end, and its name.
  package func stages(
    of canvas: PromptID, inCourse form: [Prompt.Item], chosen: [ItemID] = [],
    in words: CanvasWording
  ) -> [Prompt.Item] {
    let answer = answers[canvas]
    var items = form
    if case .path(let stages)? = answer?.value {
      items = stages.enumerated().map { index, stage in
        let name = stage.name.isBlank ? words.stageNumber(index + 1) : stage.name
        return Prompt.Item(id: stage.id, text: name)
      }
    }
    let present = Set(items.map(\.id))
    return items
      + chosen.filter { !present.contains($0) }.map { id in
        let name = answer?.formerName(of: id) ?? form.first { $0.id == id }?.text
        return Prompt.Item(id: id, text: name.map(words.removedStage) ?? words.unknownStage)
      }
  }
}

extension Answer {
  /// What a stage was called when it was there last.
  fileprivate func formerName(of stage: ItemID) -> String? {
    for version in earlier.reversed() {
      guard case .path(let stages) = version.value,
        let found = stages.first(where: { $0.id == stage }), !found.name.isBlank
      else { continue }
      return found.name
    }
    return nil
  }
}
