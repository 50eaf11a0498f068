import Learning
import Markup
import Testing

@Suite("A prompt")
struct PromptTests {
  @Test("is read with everything that it may have")
  func everything() throws {
    let block = expectBlock(
      "text",
      """
      id: A1-4
      question: Mistä päättelet sen?
      help: >-
        Yksi virke
        riittää.
      for: proposal
      feeds: [why, annex]
      discuss: {method: break, minutes: {45: 8, 90: 15, 120: 0}}
      client: true
      input: time
      """)

    #expect(
      block
        == .prompt(
          Prompt(
            id: PromptID("A1-4"), question: "Mistä päättelet sen?", help: "Yksi virke riittää.",
            audience: .proposal, feeds: [.why, .annex],
            discussion: Discussion(method: .pause, minutes: [.short: 8, .medium: 15, .long: 0]),
            isForClients: true, kind: .text(.time),
            position: SourcePosition(line: 10, column: 5))))
  }

  @Test("tells of everything wrong with it at once")
  func allAtOnce() {
    let block = expectBlock(
      "text",
      """
      id: 1️⃣-A1
      2️⃣qestion: Miksi?
      help: 3️⃣[a]
      for: 4️⃣tema
      feeds: [why, 5️⃣whoom, 6️⃣why]
      discuss: {method: 7️⃣vot, 8️⃣minuts: {45: 8}}
      client: 9️⃣kyllä
      """,
      [
        .badID("-A1"),
        .unknownKey("qestion", suggestion: "question"),
        .wrongShape(key: "help", expected: .text),
        .unknownWord(
          key: "for", word: "tema", suggestion: "team", known: words(of: Prompt.Audience.self)),
        .unknownWord(
          key: "feeds", word: "whoom", suggestion: "whom", known: words(of: ProposalSection.self)),
        .wordTwice(key: "feeds", word: "why"),
        .unknownWord(
          key: "method", word: "vot", suggestion: "vote", known: words(of: Discussion.Method.self)),
        .unknownKey("minuts", suggestion: "minutes"),
        .wrongShape(key: "client", expected: .flag),
      ])

    guard case .broken(let broken) = block else {
      Issue.record("a block with errors is shown as broken")
      return
    }
    #expect(broken.kind == "text")
    #expect(broken.source.hasPrefix("id: -A1\n"))
    #expect(broken.diagnostics.count == 9)
  }

  @Test("must have an id and a question")
  func missing() {
    expectBlock("list", "1️⃣2️⃣max: 3", [.keyMissing("id"), .keyMissing("question")])
  }

  @Test("has values that are not empty")
  func empty() {
    expectBlock("text", "id: A\nquestion:1️⃣", [.valueMissing(key: "question")])
    expectBlock("text", "id: A\nquestion: Q\nfeeds: 1️⃣[]", [.valueMissing(key: "feeds")])
  }

  @Test("may be a list with a maximum")
  func list() {
    #expect(kind("list", "max: 3") == .list(maximum: 3))
    #expect(kind("list", "") == .list(maximum: nil))
    expectPart("list", "max: 1️⃣0", [.outOfRange(key: "max", 1...100)])
    expectPart("list", "max: 1️⃣kolme", [.wrongShape(key: "max", expected: .number)])
  }

  @Test("may be a scale of one or several items")
  func scale() {
    #expect(
      kind("scale", "steps: 5\nends: [ei, kyllä]")
        == .scale(
          Prompt.Scale(
            items: [item("A1-1", "Miksi?")], steps: 5, lowEnd: "ei", highEnd: "kyllä")))
    #expect(
      kind("scale", "steps: 2\nends: [ei, kyllä]\nitems: {a: Yksi, b: Kaksi}")
        == .scale(
          Prompt.Scale(
            items: [item("a", "Yksi"), item("b", "Kaksi")], steps: 2, lowEnd: "ei",
            highEnd: "kyllä")))
    expectPart(
      "scale", "steps: 1️⃣11\nends: 2️⃣[ei]\nitems: {3️⃣ä: Yksi}",
      [.outOfRange(key: "steps", 2...10), .outOfRange(key: "ends", 2...2), .badID("ä")])
    expectPart("scale", "steps: 5\nends: [a, b]\nitems: 1️⃣{}", [.valueMissing(key: "items")])
  }

  @Test("may be a choice of its own options or of a canvas's stages")
  func choice() {
    #expect(
      kind("choice", "options: {a: Yksi, b: Kaksi}\nmax: 3\nother: true")
        == .choice(
          Prompt.Choice(
            source: .options([item("a", "Yksi"), item("b", "Kaksi")]), maximum: 3, hasOther: true)))
    #expect(
      kind("choice", "optionsFrom: A1-2")
        == .choice(Prompt.Choice(source: .stages(of: PromptID("A1-2")))))
    expectPart("choice", "options: {a: Yksi}\nmax: 1️⃣2", [.outOfRange(key: "max", 1...1)])
    expectPart(
      "choice", "options: {a: Yksi}\n1️⃣optionsFrom: B", [.keysExclude("options", "optionsFrom")])
    expectBlock(
      "choice", "1️⃣id: A1-1\nquestion: Miksi?", [.anyKeyMissing(["options", "optionsFrom"])])
    expectPart("choice", "1️⃣opitons: {a: Yksi}", [.unknownKey("opitons", suggestion: "options")])
  }

  @Test("may be a check or a set of claims")
  func checksAndClaims() {
    #expect(
      kind("check", "items: {a: Yksi}\nevidence: true")
        == .check(items: [item("a", "Yksi")], asksForEvidence: true))
    #expect(kind("claims", "items: {K1: Yksi}") == .claims(.first([item("K1", "Yksi")])))
    #expect(kind("claims", "again: A0-4") == .claims(.again(PromptID("A0-4"))))
    expectPart("check", "items: 1️⃣[a, b]", [.wrongShape(key: "items", expected: .map)])
    expectPart("claims", "items: {K1: A}\n1️⃣again: A0", [.keysExclude("items", "again")])
  }

  @Test("may be a set of records with fields of their own")
  func records() throws {
    let fields = """
      record: Haastateltava
      fields:
        - {id: who, kind: text, question: Kuka?}
        - {id: hours, kind: text, input: number, question: Montako tuntia?}
        - {id: mood, kind: scale, question: Kuinka?, steps: 3, ends: [a, b]}
      sum: hours
      max: 5
      """
    guard case .records(let records) = kind("records", fields) else {
      Issue.record("these are records")
      return
    }

    #expect(records.recordName == "Haastateltava")
    #expect(records.fields.map(\.id.rawValue) == ["who", "hours", "mood"])
    #expect(records.fields.map(\.kind.name) == [.text, .text, .scale])
    #expect(records.sum == PromptID("hours"))
    #expect(records.maximum == 5)
  }

  @Test("names what is wrong with the fields of its records")
  func wrongFields() {
    expectPart(
      "records",
      """
      fields:
        - {id: a, kind: 1️⃣txt, question: Q}
        - {id: b, kind: 2️⃣records, question: Q, fields: []}
        - 3️⃣{id: c, question: Q}
        - {id: d, kind: text, question: Q, 4️⃣max: 3}
        - {id: 5️⃣d, kind: list, question: Q}
        - 6️⃣e
      sum: 7️⃣dd
      """,
      [
        .unknownWord(
          key: "kind", word: "txt", suggestion: "text",
          known: ["text", "list", "scale", "choice", "check"]),
        .recordsInRecords,
        .keyMissing("kind"),
        .unknownKey("max", suggestion: nil),
        .idTwice("d", firstPath: "polku/01-A1/fi.md", firstLine: 16),
        .wrongShape(key: "fields", expected: .map),
        .leadsNowhere(key: "sum", id: "dd", suggestion: "d"),
      ])
    expectPart(
      "records", "fields: [{id: a, kind: text, question: Q}]\nsum: 1️⃣a", [.sumOfNoNumber("a")])
    expectPart(
      "records",
      """
      fields:
        - {id: a, kind: text, input: number, question: Q}
        - {id: b, kind: text, question: Q}
      compute: {a: 1️⃣a * 2, b: 2️⃣2 * 2, c: 3️⃣a + 1 +}
      whatIf: 4️⃣b
      """,
      [
        .badFormula("a * 2"), .sumOfNoNumber("b"), .badFormula("a + 1 +"), .sumOfNoNumber("b"),
      ])
  }

  private func kind(_ kind: String, _ body: String) -> Prompt.Kind? {
    let block = expectBlock(kind, "id: A1-1\nquestion: Miksi?\n" + body)
    guard case .prompt(let prompt) = block else { return nil }
    return prompt.kind
  }

  /// Holds what is a kind's own against its marks.
  private func expectPart(
    _ kind: String, _ body: String, _ problems: [Problem],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectBlock(
      kind, "id: A1-1\nquestion: Miksi?\n" + body, problems, sourceLocation: sourceLocation)
  }

  private func item(_ id: String, _ text: String) -> Prompt.Item {
    Prompt.Item(id: ItemID(id), text: text)
  }
}

func words<Word: CaseIterable & RawRepresentable<String>>(of type: Word.Type) -> [String] {
  Word.allCases.map(\.rawValue)
}
