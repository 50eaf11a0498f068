import Learning
import Testing
import Words

@Suite("Languages of a course")
struct TranslationTests {
  @Test("ask the same questions")
  func sameBlocks() {
    let finnish = """
      ```text
      id: A-1
      question: Q
      ```

      ```choice
      id: A-2
      question: Q
      for: team
      feeds: [why]
      options: {a: Yksi, b: Kaksi}
      ```

      ```list
      id: A-3
      question: Q
      ```

      ```scale
      id: A-5
      question: Q
      steps: 5
      ends: [a, b]
      ```
      """
    let swedish = """
      ```list
      id: 2️⃣A-1
      question: Q
      ```

      ```choice
      id: 3️⃣4️⃣5️⃣A-2
      question: Q
      for: team
      options: {a: Ett, c: Tre}
      max: 2
      ```

      ```text
      id: 6️⃣A-4
      question: Q
      ```

      ```scale
      id: A-5
      question: Q
      steps: 7️⃣12
      ends: [a, b]
      ```
      """
    MarkedCourse([
      ("course.yaml", manifest(modules: "[A]", languages: "[fi, sv]")),
      ("00-A/fi.md", module("A", finnish)),
      ("00-A/sv.md", "1️⃣" + module("A", swedish)),
    ]).expect(
      .blockMissing("A-3", presentIn: .finnish),
      differs("A-1", .kind, missing: ["text"], extra: ["list"]),
      differs("A-2", .feeds, missing: ["why"]),
      differs("A-2", .options, missing: ["b"], extra: ["c"]),
      differs("A-2", .maximum, missing: ["1"], extra: ["2"]),
      .blockOnlyHere("A-4", absentFrom: .finnish),
      .outOfRange(key: "steps", 2...10))
  }

  @Test("have the same fields, stages and steps")
  func sameParts() {
    let records = "```records\nid: %A-1\nquestion: Q\nfields:\n  - "
    let finnish = records + "{id: a, kind: text, question: Q}\n```\n"
    let swedish = records + "{id: 2️⃣a, kind: text, input: date, question: Q}\n```\n"
    let step = "---\nid: m\ntitle: T\n---\n\n```step\nid: %s\ntitle: T\nmethod: talk\n"
    MarkedCourse([
      ("course.yaml", manifest(modules: "[A]", languages: "[fi, sv]")),
      ("00-A/fi.md", module("A", finnish.replacing("%", with: ""))),
      (
        "00-A/sv.md",
        "1️⃣" + module("A", swedish.replacing("%", with: "") + "\n## Till\n\nOrd.\n")
      ),
      (
        "agenda/fi.md", step.replacing("%", with: "") + "minutes: {45: 1, 90: 2, 120: 3}\n```\n"
      ),
      (
        "agenda/sv.md", step.replacing("%", with: "3️⃣") + "minutes: {45: 1, 90: 2, 120: 4}\n```\n"
      ),
    ]).expect(
      .pagesDiffer(here: 2, there: 1, .finnish),
      differs("A-1.a", .input, missing: ["prose"], extra: ["date"]),
      differs("s", .minutes, missing: ["120: 3"], extra: ["120: 4"]))
  }

  private func differs(
    _ block: String, _ aspect: TranslationDifference.Aspect, missing: [String] = [],
    extra: [String] = []
  ) -> Problem {
    .differs(
      TranslationDifference(
        block: block, aspect: aspect, language: .finnish, missing: missing, extra: extra))
  }
}
