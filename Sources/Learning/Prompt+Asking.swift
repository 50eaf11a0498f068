package import Words

extension Prompt {
  /// What the prompt's form asks for, in a few words, such as how many may be chosen.
  package func ask(in words: PromptWording) -> [String] {
    let positions = "−2 = \(words.positions[0]) … +2 = \(words.positions[4])"
    return switch kind {
    case .choice(let choice) where choice.maximum > 1: [words.upTo(choice.maximum)]
    case .list(let maximum?): [words.fullList(maximum)]
    case .scale(let scale): ["1 = \(scale.lowEnd) … \(scale.steps) = \(scale.highEnd)"]
    case .claims(.first): [positions]
    case .claims(.again): [words.earlierHidden, positions]
    case .text, .list, .choice, .check, .path, .records: []
    }
  }
}
