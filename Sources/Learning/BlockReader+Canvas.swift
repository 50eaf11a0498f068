import Markup

// A service path: its stages and lanes, the smaller one, and the filled one to look at.
extension BlockReader {
  mutating func canvas(in form: Form) -> Prompt.PathCanvas? {
    let stages = neededItems("stages", in: form)
    let lanes = neededItems("lanes", in: form)
    let words = texts("words", in: form)
    // Names within the canvas can be judged only where the canvas itself is known.
    guard let stages, let lanes else { return nil }
    let frame = Frame(stages: stages.map(\.id), lanes: lanes.map(\.id))
    let short = short(in: form, of: frame)
    let example = example(in: form, of: frame)
    return Prompt.PathCanvas(
      stages: stages, lanes: lanes, feelingWords: words, short: short, example: example)
  }

  /// What a canvas's parts may be called.
  private struct Frame {
    var stages: [ItemID]
    var lanes: [ItemID]
  }

  private mutating func short(in form: Form, of frame: Frame) -> Prompt.PathCanvas.Short? {
    guard let value = form["short"],
      let form = self.form(value, under: "short", keys: ["stages", "lanes"])
    else { return nil }
    let stages = names("stages", in: form, among: frame.stages)
    let lanes = names("lanes", in: form, among: frame.lanes)
    return Prompt.PathCanvas.Short(stages: stages, lanes: lanes)
  }

  private mutating func names(
    _ key: String, in form: Form, among known: [ItemID]
  ) -> [ItemID] {
    guard needs(key, in: form) else { return [] }
    return ids(key, in: form, as: ItemID.self).compactMap { id, position in
      isKnown(id.rawValue, among: known, under: key, at: position) ? id : nil
    }
  }

  private mutating func isKnown(
    _ name: String, among known: [ItemID], under key: String, at position: SourcePosition
  ) -> Bool {
    guard !known.contains(where: { $0.rawValue == name }) else { return true }
    let suggestion = Suggestion.closest(to: name, among: known.map(\.rawValue))
    report(.leadsNowhere(key: key, id: name, suggestion: suggestion), at: position)
    return false
  }

  private mutating func example(in form: Form, of frame: Frame) -> Prompt.PathCanvas.Example? {
    guard let value = form["example"],
      let form = self.form(value, under: "example", keys: ["title", "stages"])
    else { return nil }
    let title = neededText("title", in: form)
    guard needs("stages", in: form),
      let entries = form["stages"].flatMap({ map($0, under: "stages") })
    else { return nil }
    let stages = entries.compactMap { entry in
      isKnown(entry.key, among: frame.stages, under: "stages", at: entry.position)
        ? exampleStage(ItemID(entry.key), from: entry.value, lanes: frame.lanes) : nil
    }
    return title.map { Prompt.PathCanvas.Example(title: $0, stages: stages) }
  }

  private mutating func exampleStage(
    _ id: ItemID, from value: YAMLValue, lanes known: [ItemID]
  ) -> Prompt.PathCanvas.Example.Stage? {
    let keys = ["feeling", "word", "basis", "lanes"]
    guard let form = form(value, under: id.rawValue, keys: keys) else { return nil }
    let feeling = number("feeling", in: form, range: -2...2)
    let word = text("word", in: form)
    let basis = self.word("basis", in: form, as: Basis.self)
    var lanes: [Prompt.Item] = []
    for entry in form["lanes"].flatMap({ map($0, under: "lanes") }) ?? []
    where isKnown(entry.key, among: known, under: "lanes", at: entry.position) {
      guard let text = text(entry.value, under: entry.key) else { continue }
      lanes.append(Prompt.Item(id: ItemID(entry.key), text: text))
    }
    return Prompt.PathCanvas.Example.Stage(
      id: id, feeling: feeling, word: word, isKnown: basis == .known, lanes: lanes)
  }

  /// What a cell rests on; an assumption where the author does not say.
  private enum Basis: String, CaseIterable { case known, assumed }
}
