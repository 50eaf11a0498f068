package import Markup

/// What a page is made of.
package enum PageBlock: Equatable, Sendable {
  case prose(Block)
  case prompt(Prompt)
  case media(MediaItem)
  case example(ExampleCard)
  case exercise(ExerciseLink)
  case note(Note)
  case step(AgendaStep)
  /// A block that could not be understood; it shows what is wrong in its place.
  case broken(BrokenBlock)
}

/// A video, page or paper to look at.
package struct MediaItem: Equatable, Sendable {
  package enum What: String, CaseIterable, Sendable {
    case video, page, paper, podcast, picture, account
  }

  package var title: String
  package var what: What
  /// As a clock shows it, `12:03`.
  package var length: String?
  package var url: String?
  /// A file inside the course's folder.
  package var file: String?
  package var author: String?
  package var text: String?
  /// What is not to be had, and what replaces it.
  package var missing: String?

  package init(
    title: String, what: What, length: String? = nil, url: String? = nil, file: String? = nil,
    author: String? = nil, text: String? = nil, missing: String? = nil
  ) {
    self.title = title
    self.what = what
    self.length = length
    self.url = url
    self.file = file
    self.author = author
    self.text = text
    self.missing = missing
  }
}

/// A card that tells of something others have done.
package struct ExampleCard: Equatable, Sendable {
  /// What must open before a person becomes a client.
  package enum Gate: String, CaseIterable, Sendable { case knows, dares, manages }
  /// What the example does.
  package enum Opening: String, CaseIterable, Sendable { case shows, goes, answers, peers, errand }

  package var id: ItemID
  package var title: String
  package var who: String?
  package var whom: String?
  package var place: String?
  package var text: String
  package var good: String?
  package var cost: String?
  package var risk: String?
  package var gates: [Gate]
  package var opens: [Opening]
  package var thenAndNow: ThenAndNow?

  package init(
    id: ItemID, title: String, who: String? = nil, whom: String? = nil, place: String? = nil,
    text: String, good: String? = nil, cost: String? = nil, risk: String? = nil,
    gates: [Gate] = [], opens: [Opening] = [], thenAndNow: ThenAndNow? = nil
  ) {
    self.id = id
    self.title = title
    self.who = who
    self.whom = whom
    self.place = place
    self.text = text
    self.good = good
    self.cost = cost
    self.risk = risk
    self.gates = gates
    self.opens = opens
    self.thenAndNow = thenAndNow
  }
}

/// How something was when the source was written, and how it is known to be now.
package struct ThenAndNow: Equatable, Sendable {
  package enum Certainty: String, CaseIterable, Sendable { case high, mid }

  package var then: String?
  package var now: String?
  /// When somebody last looked, as `2026-11`.
  package var checked: String?
  package var certainty: Certainty?

  package init(then: String?, now: String?, checked: String?, certainty: Certainty?) {
    self.then = then
    self.now = now
    self.checked = checked
    self.certainty = certainty
  }
}

/// An aside.
package struct Note: Equatable, Sendable {
  package var title: String?
  package var text: String?
  package var thenAndNow: ThenAndNow?

  package init(title: String?, text: String?, thenAndNow: ThenAndNow?) {
    self.title = title
    self.text = text
    self.thenAndNow = thenAndNow
  }
}

/// A way from a module into an exercise.
package struct ExerciseLink: Equatable, Sendable {
  package var id: PromptID
  package var exercise: ExerciseID
  package var question: String?
  package var audience: Prompt.Audience
  package var feeds: [ProposalSection]
  package var discussion: Discussion?
  package var position: SourcePosition

  package init(
    id: PromptID, exercise: ExerciseID, question: String? = nil,
    audience: Prompt.Audience = .own, feeds: [ProposalSection] = [],
    discussion: Discussion? = nil, position: SourcePosition = SourcePosition(line: 1)
  ) {
    self.id = id
    self.exercise = exercise
    self.question = question
    self.audience = audience
    self.feeds = feeds
    self.discussion = discussion
    self.position = position
  }
}

/// One step of a meeting.
package struct AgendaStep: Equatable, Sendable {
  package struct Failure: Equatable, Sendable {
    package var when: String
    package var answer: String

    package init(when: String, answer: String) {
      self.when = when
      self.answer = answer
    }
  }

  package var id: ItemID
  package var title: String
  package var method: Discussion.Method
  package var minutes: [MeetingLength: Int]
  package var aim: String?
  /// Sentences to say aloud.
  package var say: [String]
  package var happens: String?
  package var screen: String?
  package var output: String?
  package var prompts: [PromptID]
  package var failures: [Failure]

  package init(
    id: ItemID, title: String, method: Discussion.Method, minutes: [MeetingLength: Int],
    aim: String? = nil, say: [String] = [], happens: String? = nil, screen: String? = nil,
    output: String? = nil, prompts: [PromptID] = [], failures: [Failure] = []
  ) {
    self.id = id
    self.title = title
    self.method = method
    self.minutes = minutes
    self.aim = aim
    self.say = say
    self.happens = happens
    self.screen = screen
    self.output = output
    self.prompts = prompts
    self.failures = failures
  }
}

/// A block that could not be understood, with its own text and what is wrong with it.
package struct BrokenBlock: Equatable, Sendable {
  package var kind: String
  package var source: String
  package var diagnostics: [Diagnostic]

  package init(kind: String, source: String, diagnostics: [Diagnostic]) {
    self.kind = kind
    self.source = source
    self.diagnostics = diagnostics
  }
}
