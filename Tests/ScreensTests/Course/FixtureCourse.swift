import Learning
import Screens
import Words

/// A small course with one of everything, in three languages.
///
/// It is read by the parser as any course is. Its last module has a head that cannot be read, and
/// one page of the second has two blocks that cannot be shown.
enum FixtureCourse {
  struct Text: Sendable {
    var title: String
    /// Module A0: prose, and claims.
    var beginning: String
    /// Module A1: a page for each kind of block.
    var prompts: String
    var exercise: String
  }

  /// The pages of A1, from 1.
  enum Page: Int {
    case text = 1, choice, scale, check, list, canvas, records, media, example, again, broken, last
  }

  static let id = CourseID("service-path")
  static let first = ModuleID("A0")
  static let second = ModuleID("A1")
  static let broken = ModuleID("A2")
  static let interview = ExerciseID("interview")

  static func text(_ language: Language) -> Text {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  static let course = CourseParser.parse(source).value
  static let outline = CourseOutline(source.course)

  private static let source = CourseSource(
    course: SourceFolder(
      path: "modules/service-path",
      files: [SourceFile(name: "course.yaml", text: manifest)]
        + Language.allCases.flatMap { language in
          let name = language.rawValue + ".md"
          return [
            SourceFile(name: "00-A0/" + name, text: text(language).beginning),
            SourceFile(name: "01-A1/" + name, text: text(language).prompts),
            SourceFile(name: "02-A2/" + name, text: "---\ntitle: [\n"),
          ]
        }),
    exercises: [
      SourceFolder(
        path: "exercises/interview",
        files: Language.allCases.map {
          SourceFile(name: $0.rawValue + ".md", text: text($0).exercise)
        })
    ])

  private static let manifest = """
    id: service-path
    version: "1"
    languages: [fi, sv, en]
    title:
      fi: \(finnish.title)
      sv: \(swedish.title)
      en: \(english.title)
    modules: [A0, A1, A2]
    """
}
