import Learning
import Markup
import Testing
import Words

@Suite("An exercise")
struct ExerciseParserTests {
  @Test("gives its prompts their full ids")
  func ids() throws {
    let parsed = parse(
      """
      ```claims
      id: q1
      question: Q
      items: {K: Väite}
      ```

      ```claims
      id: q2
      question: Q
      again: q1
      ```

      ```scale
      id: q3
      question: Kuinka?
      steps: 3
      ends: [a, b]
      ```
      """)

    let prompts = try #require(parsed.value).prompts
    #expect(parsed.diagnostics.isEmpty)
    #expect(prompts.map(\.id.rawValue) == ["haastattelu.q1", "haastattelu.q2", "haastattelu.q3"])
    #expect(prompts[1].kind == .claims(.again(PromptID("haastattelu.q1"))))
    guard case .scale(let scale) = prompts[2].kind else { return }
    #expect(scale.items.map(\.id.rawValue) == ["haastattelu.q3"])
  }

  @Test("leads to no other exercise, and only to its own prompts")
  func references() {
    let body = """
      ```exercise
      id: q1
      exercise: muu
      ```

      ```choice
      id: q2
      question: Q
      optionsFrom: q9
      ```
      """
    let folder = SourceFolder(
      path: "exercises/haastattelu",
      files: [
        SourceFile(name: "fi.md", text: exercise("haastattelu", body)),
        SourceFile(name: "sv.md", text: exercise("haastattelu", "")),
      ])

    let parsed = ExerciseParser.parse(folder)

    #expect(parsed.value.keys.count == 2)
    #expect(
      parsed.diagnostics.map(\.problem) == [
        .misplaced(.exercise),
        .leadsNowhere(key: "optionsFrom", id: "haastattelu.q9", suggestion: nil),
        .blockMissing("haastattelu.q2", presentIn: .finnish),
      ])
  }

  @Test("has ids that stay short enough behind its own")
  func longIDs() {
    let long = String(repeating: "q", count: 60)

    let parsed = parse("```text\nid: \(long)\nquestion: Q\n```\n")

    #expect(parsed.diagnostics.map(\.problem) == [.badID("haastattelu." + long)])
  }

  @Test("comes with the course that leads to it")
  func linked() throws {
    let link = "```exercise\nid: A-1\nexercise: haastattelu\n```\n"
    let course = MarkedCourse(
      [
        ("course.yaml", manifest(modules: "[A]")), ("00-A/fi.md", module("A", link)),
        (
          "agenda/fi.md",
          """
          ---
          id: m
          title: T
          ---

          ```step
          id: s
          title: T
          method: talk
          minutes: {45: 5, 90: 5, 120: 5}
          prompts: [haastattelu.q1]
          ```
          """
        ),
      ],
      exercises: [
        ("haastattelu", exercise("haastattelu", "```text\nid: q1\nquestion: Q\n```\n")),
        ("muu", exercise("muu", "```text\nid: q1\n```\n")),
      ])

    course.expect()
    let read = try #require(CourseParser.parse(course.source).value)
    #expect(read.exercises.keys.map(\.rawValue) == ["haastattelu"])
    #expect(read.agendas[.finnish]?.steps.first?.prompts == [PromptID("haastattelu.q1")])
  }

  private func parse(_ body: String) -> Parsed<Exercise?> {
    let file = SourceFile(name: "fi.md", text: exercise("haastattelu", body))
    return ExerciseParser.parse(file, in: "exercises/haastattelu", language: .finnish)
  }
}
