extension Language {
  /// The language's own name for itself, which is how a speaker finds it in a list.
  package var ownName: String {
    switch self {
    case .finnish: "suomi"
    case .swedish: "svenska"
    case .english: "English"
    }
  }

  /// “In Finnish”, “på finska”, “suomeksi”: the language as part of a sentence in another.
  package func phrase(in language: Language) -> String {
    switch (self, language) {
    case (.finnish, .finnish): "suomeksi"
    case (.swedish, .finnish): "ruotsiksi"
    case (.english, .finnish): "englanniksi"
    case (.finnish, .swedish): "på finska"
    case (.swedish, .swedish): "på svenska"
    case (.english, .swedish): "på engelska"
    case (.finnish, .english): "in Finnish"
    case (.swedish, .english): "in Swedish"
    case (.english, .english): "in English"
    }
  }
}
