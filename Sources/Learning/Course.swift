package import Words

/// One round of learning: ordered modules in up to three languages.
package struct Course: Equatable, Sendable {
  package var id: CourseID
  package var version: String
  /// What the course promises to be written in.
  package var languages: [Language]
  package var titles: [Language: String]
  package var summaries: [Language: String]
  /// The modules in walking order; each holds the languages that could be read.
  package var modules: [CourseModule]
  package var agendas: [Language: Agenda]
  /// The exercises that its modules lead to, in the languages that could be read.
  package var exercises: [ExerciseID: [Language: Exercise]]
  /// The folder that it was read from.
  package var path: String

  package init(
    id: CourseID, version: String, languages: [Language], titles: [Language: String],
    summaries: [Language: String] = [:], modules: [CourseModule],
    agendas: [Language: Agenda] = [:], exercises: [ExerciseID: [Language: Exercise]] = [:],
    path: String = ""
  ) {
    self.id = id
    self.version = version
    self.languages = languages
    self.titles = titles
    self.summaries = summaries
    self.modules = modules
    self.agendas = agendas
    self.exercises = exercises
    self.path = path
  }

  package func title(in language: Language) -> String {
    titles.text(in: language) ?? id.rawValue
  }

  package func module(_ id: ModuleID) -> CourseModule? {
    modules.first { $0.id == id }
  }
}

/// A module in all the languages that could be read.
package struct CourseModule: Equatable, Sendable {
  package var id: ModuleID
  package var translations: [Language: LearningModule]

  package init(id: ModuleID, translations: [Language: LearningModule]) {
    self.id = id
    self.translations = translations
  }

  /// The module in a language, or in the first of the others that there is.
  package func text(in language: Language) -> LearningModule? {
    translations.text(in: language)
  }
}

extension Dictionary where Key == Language {
  /// What stands under a language, or under Finnish, Swedish or English, the first that there is.
  package func text(in language: Language) -> Value? {
    self[language] ?? Language.allCases.lazy.compactMap { self[$0] }.first
  }
}
