import Markup

// Blocks that are no prompts.
extension BlockReader {
  mutating func media(from value: YAMLValue) -> MediaItem? {
    let keys = ["title", "what", "length", "url", "file", "by", "text", "missing"]
    guard let form = form(value, under: "media", keys: keys) else { return nil }
    let title = neededText("title", in: form)
    let what = neededWord("what", in: form, as: MediaItem.What.self)
    let length = checkedText("length", in: form, isRight: \.isLength, or: Problem.badLength)
    let url = checkedText("url", in: form, isRight: \.isWebAddress, or: Problem.badAddress)
    let file = file(in: form)
    let author = text("by", in: form)
    let words = text("text", in: form)
    let missing = text("missing", in: form)
    guard let title, let what else { return nil }
    return MediaItem(
      title: title, what: what, length: length, url: url, file: file, author: author,
      text: words, missing: missing)
  }

  private mutating func file(in form: Form) -> String? {
    guard let value = form["file"], let name = text(value, under: "file") else { return nil }
    guard name.staysInside else {
      report(.pathOutside(name), at: value.position)
      return nil
    }
    references.append(Reference(target: .file(name), key: "file", position: value.position))
    return name
  }

  mutating func example(from value: YAMLValue) -> ExampleCard? {
    let keys =
      ["id", "title", "who", "whom", "place", "text", "good", "cost", "risk", "gates", "opens"]
      + Self.thenAndNowKeys
    guard let form = form(value, under: "example", keys: keys) else { return nil }
    let id = neededID("id", in: form, as: ItemID.self)
    let title = neededText("title", in: form)
    let words = neededText("text", in: form)
    var card = ExampleCard(id: id ?? ItemID(""), title: title ?? "", text: words ?? "")
    card.who = text("who", in: form)
    card.whom = text("whom", in: form)
    card.place = text("place", in: form)
    card.good = text("good", in: form)
    card.cost = text("cost", in: form)
    card.risk = text("risk", in: form)
    card.gates = self.words("gates", in: form)
    card.opens = self.words("opens", in: form)
    card.thenAndNow = thenAndNow(in: form)
    return id == nil || title == nil || words == nil ? nil : card
  }

  mutating func note(from value: YAMLValue) -> Note? {
    let keys = ["title", "text"] + Self.thenAndNowKeys
    guard let form = form(value, under: "note", keys: keys) else { return nil }
    let title = text("title", in: form)
    let words = text("text", in: form)
    let thenAndNow = thenAndNow(in: form)
    let mustHave = ["text", "then", "now"]
    if mustHave.allSatisfy({ form[$0] == nil && !form.misspelt.contains($0) }) {
      report(.anyKeyMissing(mustHave), at: form.position)
    }
    return Note(title: title, text: words, thenAndNow: thenAndNow)
  }

  private static let thenAndNowKeys = ["then", "now", "checked", "sure"]

  private mutating func thenAndNow(in form: Form) -> ThenAndNow? {
    guard Self.thenAndNowKeys.contains(where: { form[$0] != nil }) else { return nil }
    return ThenAndNow(
      then: text("then", in: form), now: text("now", in: form),
      checked: checkedText("checked", in: form, isRight: \.isMonth, or: Problem.badMonth),
      certainty: word("sure", in: form))
  }

  private mutating func checkedText(
    _ key: String, in form: Form, isRight: (String) -> Bool, or problem: (String) -> Problem
  ) -> String? {
    guard let value = form[key], let text = text(value, under: key) else { return nil }
    if isRight(text) { return text }
    report(problem(text), at: value.position)
    return nil
  }

  mutating func exerciseLink(from value: YAMLValue) -> ExerciseLink? {
    let keys = ["id", "exercise", "question", "for", "feeds", "discuss"]
    guard let form = form(value, under: "exercise", keys: keys) else { return nil }
    let id = promptID(in: form)
    let exercise = neededID("exercise", in: form, as: ExerciseID.self)
    let question = text("question", in: form)
    let audience = word("for", in: form, as: Prompt.Audience.self) ?? .own
    let feeds = words("feeds", in: form, as: ProposalSection.self)
    let discussion = discussion(in: form)
    if let exercise, let position = form["exercise"]?.position {
      references.append(
        Reference(target: .exercise(exercise), key: "exercise", position: position))
    }
    guard let id, let exercise else { return nil }
    return ExerciseLink(
      id: id, exercise: exercise, question: question, audience: audience, feeds: feeds,
      discussion: discussion, position: form.positionOfID)
  }
}

// Steps of a meeting.
extension BlockReader {
  mutating func step(from value: YAMLValue) -> AgendaStep? {
    let keys = [
      "id", "title", "method", "minutes", "aim", "say", "happens", "screen", "output", "prompts",
      "failures",
    ]
    guard let form = form(value, under: "step", keys: keys) else { return nil }
    let id = neededID("id", in: form, as: ItemID.self)
    let title = neededText("title", in: form)
    let method = neededWord("method", in: form, as: Discussion.Method.self)
    let minutes = meetingMinutes(in: form)
    let rest = AgendaStep(
      id: id ?? ItemID(""), title: title ?? "", method: method ?? .talk, minutes: minutes ?? [:],
      aim: text("aim", in: form), say: texts("say", in: form), happens: text("happens", in: form),
      screen: text("screen", in: form), output: text("output", in: form),
      prompts: stepPrompts(in: form), failures: failures(in: form))
    return id == nil || title == nil || method == nil || minutes == nil ? nil : rest
  }

  private mutating func stepPrompts(in form: Form) -> [PromptID] {
    ids("prompts", in: form, as: PromptID.self).map { id, position in
      references.append(Reference(target: .prompt(id, nil), key: "prompts", position: position))
      return id
    }
  }

  private mutating func failures(in form: Form) -> [AgendaStep.Failure] {
    (form["failures"].flatMap { list($0, under: "failures") } ?? []).compactMap { value in
      guard let form = self.form(value, under: "failures", keys: ["when", "answer"]) else {
        return nil
      }
      let when = neededText("when", in: form)
      let answer = neededText("answer", in: form)
      guard let when, let answer else { return nil }
      return AgendaStep.Failure(when: when, answer: answer)
    }
  }
}
