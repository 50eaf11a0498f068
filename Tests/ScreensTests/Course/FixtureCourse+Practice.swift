import Answers
import Learning
import Sittings
import Words

extension FixtureCourse {
  /// What the program is tried with: one module with one prompt.
  enum Practice {
    static let id = CourseID("practice")
    static let prompt = PromptID("P0-1")

    static let course = CourseParser.parse(source).value
    static let outline = CourseOutline(source.course)

    /// As it is opened for somebody who only tries.
    static let opened = OpenedWorkbook(
      workbook: Workbook(
        id: "1", course: id, courseVersion: "1", participant: Workbook.Participant(id: "2"),
        createdAt: .morning),
      access: .practising)

    private static let source = CourseSource(
      course: SourceFolder(
        path: "modules/practice",
        files: [SourceFile(name: "course.yaml", text: manifest)]
          + Language.allCases.map {
            SourceFile(name: "00-P0/\($0.rawValue).md", text: module)
          }),
      exercises: [])

    private static let manifest = """
      id: practice
      version: "1"
      practice: true
      languages: [fi, sv, en]
      title: {fi: Harjoittelu, sv: Övning, en: Practice}
      modules: [P0]
      """

    private static let module = """
      ---
      id: P0
      title: Kokeile
      minutes: 2
      ---

      ## Kirjoita

      ```text
      id: P0-1
      question: Mitä kuuluu?
      ```
      """
  }

  /// The fixture course and the practice, as a content folder holds them.
  static let shelfWithPractice = [outline, Practice.outline].compactMap { $0 }
}
