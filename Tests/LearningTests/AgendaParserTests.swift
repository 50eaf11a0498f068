import Learning
import Markup
import Testing
import Words

@Suite("An agenda")
struct AgendaParserTests {
  @Test("is read with its rules, roles and steps")
  func whole() throws {
    let agenda = try #require(
      expectAgenda(
        """
        ---
        id: tapaaminen
        title: Tapaaminen
        rules: [Puhumme palvelusta]
        roles: [{role: Vetäjä, task: Pitää ajan}]
        needs: [Näyttö]
        before: [Muistuta]
        ---

        ```step
        id: alku
        title: Alku
        method: opening
        minutes: {45: 3, 90: 5, 120: 7}
        aim: Tavoite
        say: [Tervetuloa]
        happens: Kierros
        screen: Otsikko
        output: Sovittu
        failures: [{when: Hiljaista, answer: Aloita itse}]
        ```
        """))

    #expect(agenda.roles == [Agenda.Duty(role: "Vetäjä", task: "Pitää ajan")])
    #expect(
      agenda.steps == [
        AgendaStep(
          id: ItemID("alku"), title: "Alku", method: .opening,
          minutes: [.short: 3, .medium: 5, .long: 7], aim: "Tavoite", say: ["Tervetuloa"],
          happens: "Kierros", screen: "Otsikko", output: "Sovittu",
          failures: [AgendaStep.Failure(when: "Hiljaista", answer: "Aloita itse")])
      ])
  }

  @Test("says what is wrong with a step")
  func wrongStep() {
    expectAgenda(
      """
      ---
      id: tapaaminen
      title: Tapaaminen
      roles: [1️⃣{role: Vetäjä}]
      ---

      2️⃣Tekstiä.

      3️⃣```text
      id: A
      ```

      ```step
      id: alku
      title: Alku
      method: 4️⃣vot
      minutes: 5️⃣{45: 6️⃣46, 90: 5}
      say: 7️⃣Tervetuloa
      failures: [8️⃣{when: Hiljaista}]
      ```
      """,
      [
        .keyMissing("task"), .proseInAgenda, .misplaced(.text),
        .unknownWord(
          key: "method", word: "vot", suggestion: "vote", known: words(of: Discussion.Method.self)),
        .keyMissing("120"), .outOfRange(key: "45", 0...45),
        .wrongShape(key: "say", expected: .list), .keyMissing("answer"),
      ])
  }

  @Test("says when its steps take longer than the meeting")
  func overrun() {
    let step = "```step\nid: %\ntitle: T\nmethod: talk\nminutes: {45: 25, 90: 25, 120: 0}\n```\n\n"
    expectAgenda(
      "1️⃣---\nid: t\ntitle: T\n---\n\n" + step.replacing("%", with: "a")
        + step.replacing("%", with: "b"), [.agendaTooLong(meeting: 45, minutes: 50)])
  }

  @discardableResult
  private func expectAgenda(
    _ marked: String, _ problems: [Problem] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Agenda? {
    let text = MarkedText(marked)
    let file = SourceFile(name: "agenda/fi.md", bytes: text.bytes)
    let parsed = AgendaParser.parse(file, in: "polku", language: .finnish)
    #expect(
      parsed.diagnostics == text.diagnostics(problems, in: "polku/agenda/fi.md"),
      sourceLocation: sourceLocation)
    return parsed.value
  }
}
