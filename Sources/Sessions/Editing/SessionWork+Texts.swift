import Learning

extension SessionWork {
  /// What stands at a place; nothing where nobody has written yet.
  package func text(at place: TextPlace) -> String? {
    switch place {
    case .conclusion(let step): conclusions[step]
    case .note(let step): notes[step]
    case .theme(let id): board.theme(id)?.name
    case .decision(let part): decision.parts[part]
    case .proposal(let section): proposal[section]
    case .line(let list, let id): lines[list]?.first { $0.id == id }?.text
    case .nextStep(let id, let part): nextSteps.first { $0.id == id }?[part]
    }
  }

  /// Sets a whole text; a line or a next step that is not there yet is added at the end.
  mutating func write(_ text: String, at place: TextPlace) -> Bool {
    switch place {
    case .conclusion(let step): conclusions[step] = text.unlessEmpty
    case .note(let step): notes[step] = text.unlessEmpty
    case .theme(let id): return board.name(id, text)
    case .decision(let part): decision.parts[part] = text.unlessEmpty
    case .proposal(let section): proposal[section] = text.unlessEmpty
    case .line(let list, let id):
      var all = lines[list] ?? []
      if let index = all.firstIndex(where: { $0.id == id }) {
        all[index].text = text
      } else {
        all.append(SessionLine(id: id, text: text))
      }
      lines[list] = all
    case .nextStep(let id, let part):
      if let index = nextSteps.firstIndex(where: { $0.id == id }) {
        nextSteps[index][part] = text
      } else {
        var step = NextStep(id: id)
        step[part] = text
        nextSteps.append(step)
      }
    }
    return true
  }

  /// Takes a line or a next step away; other texts are emptied by writing.
  mutating func remove(_ place: TextPlace) -> Bool {
    switch place {
    case .line(let list, let id):
      guard var all = lines[list], let index = all.firstIndex(where: { $0.id == id }) else {
        return false
      }
      all.remove(at: index)
      lines[list] = all.isEmpty ? nil : all
      return true
    case .nextStep(let id, _):
      guard let index = nextSteps.firstIndex(where: { $0.id == id }) else { return false }
      nextSteps.remove(at: index)
      return true
    case .conclusion, .note, .theme, .decision, .proposal:
      return false
    }
  }
}

extension String {
  fileprivate var unlessEmpty: String? { isEmpty ? nil : self }
}
