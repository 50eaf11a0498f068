import Words

/// One thing that the program says in a language, found by looking through all of its words.
struct Phrase: Sendable {
  /// Where it stands, such as `home.carryOn`.
  let path: String
  /// What it says: once as it is, and where it has places to fill, once with each filled otherwise.
  let renderings: [String]
  /// Whether it has places to fill.
  let isTemplate: Bool

  var text: String { renderings[0] }
}

extension Phrase {
  /// Every phrase of a language, and the paths of fields of a kind that is not known here.
  static func all(in language: Language) -> (phrases: [Phrase], unknown: [String]) {
    var walk = Walk()
    walk.look(at: Wording.in(language), path: "")
    return (walk.phrases, walk.unknown)
  }

  private struct Walk {
    var phrases: [Phrase] = []
    var unknown: [String] = []

    mutating func look(at value: Any, path: String) {
      if value is Language { return }
      if let text = value as? String {
        return phrases.append(Phrase(path: path, renderings: [text], isTemplate: false))
      }
      if let texts = Template.fillings(of: value) {
        return phrases.append(Phrase(path: path, renderings: texts, isTemplate: true))
      }
      let children = Mirror(reflecting: value).children
      if children.isEmpty { unknown.append(path) }
      for (index, child) in children.enumerated() {
        let name = child.label ?? String(index)
        look(at: child.value, path: path.isEmpty ? name : path + "." + name)
      }
    }
  }
}
