package import Words

extension Course {
  /// A prompt of any module, or of an exercise that the modules lead to, in a language.
  package func prompt(_ id: PromptID, in language: Language) -> Prompt? {
    for module in modules {
      let found = module.text(in: language)?.prompts.first { $0.id == id }
      if let found { return found }
    }
    for exercise in exercises.values {
      let found = exercise.text(in: language)?.prompts.first { $0.id == id }
      if let found { return found }
    }
    return nil
  }

  /// The claims that are asked first under an id.
  package func claims(of id: PromptID, in language: Language) -> [Prompt.Item] {
    guard case .claims(.first(let items)) = prompt(id, in: language)?.kind else { return [] }
    return items
  }

  /// The ids of those claims, which are the same in all languages.
  package func claims(of id: PromptID) -> [ItemID] {
    let items = languages.lazy.map { claims(of: id, in: $0) }.first { !$0.isEmpty }
    return items?.map(\.id) ?? []
  }

  /// The stages that a canvas begins with.
  package func stages(of id: PromptID, in language: Language) -> [Prompt.Item] {
    guard case .path(let canvas) = prompt(id, in: language)?.kind else { return [] }
    return canvas.stages
  }
}
