package import Markup

/// Something to answer.
package struct Prompt: Equatable, Sendable {
  /// What the answer is meant for; its owner alone decides whether it is shared.
  package enum Audience: String, CaseIterable, Sendable { case own, team, proposal }

  package var id: PromptID
  package var question: String
  package var help: String?
  package var audience: Audience
  /// The sections of the proposal that the answer feeds.
  package var feeds: [ProposalSection]
  package var discussion: Discussion?
  /// Whether the answer is a text that clients are to read.
  package var isForClients: Bool
  /// Answers of other courses that may be brought here.
  package var imports: [Import]
  package var kind: Kind
  package var position: SourcePosition

  package init(
    id: PromptID, question: String, help: String? = nil, audience: Audience = .own,
    feeds: [ProposalSection] = [], discussion: Discussion? = nil, isForClients: Bool = false,
    imports: [Import] = [], kind: Kind, position: SourcePosition = SourcePosition(line: 1)
  ) {
    self.id = id
    self.question = question
    self.help = help
    self.audience = audience
    self.feeds = feeds
    self.discussion = discussion
    self.isForClients = isForClients
    self.imports = imports
    self.kind = kind
    self.position = position
  }
}

extension Prompt {
  /// Prompts of another course whose answers fit here.
  package struct Import: Equatable, Sendable {
    package var course: CourseID
    package var prompts: [PromptID]

    package init(course: CourseID, prompts: [PromptID]) {
      self.course = course
      self.prompts = prompts
    }
  }

  /// What kind of answer is asked for.
  package indirect enum Kind: Equatable, Sendable {
    case text(TextInput)
    case list(maximum: Int?)
    case scale(Scale)
    case choice(Choice)
    case check(items: [Item], asksForEvidence: Bool)
    case claims(Claims)
    case path(PathCanvas)
    case records(Records)

    /// The word that names the kind in a course and in a workbook.
    package var name: KindName {
      switch self {
      case .text: .text
      case .list: .list
      case .scale: .scale
      case .choice: .choice
      case .check: .check
      case .claims: .claims
      case .path: .path
      case .records: .records
      }
    }
  }

  package enum KindName: String, CaseIterable, Sendable {
    case text, list, scale, choice, check, claims, path, records
  }

  package enum TextInput: String, CaseIterable, Sendable { case prose, number, date, time }

  /// Something with an id and words, in the order of the course.
  package struct Item: Equatable, Sendable {
    package var id: ItemID
    package var text: String

    package init(id: ItemID, text: String) {
      self.id = id
      self.text = text
    }
  }

  package struct Scale: Equatable, Sendable {
    /// One or more; the only item of a plain scale is named as the prompt.
    package var items: [Item]
    /// 2–10.
    package var steps: Int
    package var lowEnd: String
    package var highEnd: String

    package init(items: [Item], steps: Int, lowEnd: String, highEnd: String) {
      self.items = items
      self.steps = steps
      self.lowEnd = lowEnd
      self.highEnd = highEnd
    }
  }

  package struct Choice: Equatable, Sendable {
    package enum Source: Equatable, Sendable {
      case options([Item])
      /// The stages of a canvas, as its owner has named them.
      case stages(of: PromptID)
    }

    package var source: Source
    /// How many may be chosen; 1 or more.
    package var maximum: Int
    /// Whether there is a free line beside the options.
    package var hasOther: Bool

    package init(source: Source, maximum: Int = 1, hasOther: Bool = false) {
      self.source = source
      self.maximum = maximum
      self.hasOther = hasOther
    }
  }

  package enum Claims: Equatable, Sendable {
    case first([Item])
    /// The same claims once more, after the material.
    case again(PromptID)
  }

  /// A service path: stages across, lanes down, a feeling for each stage.
  package struct PathCanvas: Equatable, Sendable {
    package var stages: [Item]
    package var lanes: [Item]
    /// Words offered for feelings.
    package var feelingWords: [String]
    package var short: Short?
    package var example: Example?

    package init(
      stages: [Item], lanes: [Item], feelingWords: [String], short: Short?, example: Example?
    ) {
      self.stages = stages
      self.lanes = lanes
      self.feelingWords = feelingWords
      self.short = short
      self.example = example
    }

    /// The smaller canvas for those who are short of time.
    package struct Short: Equatable, Sendable {
      package var stages: [ItemID]
      package var lanes: [ItemID]

      package init(stages: [ItemID], lanes: [ItemID]) {
        self.stages = stages
        self.lanes = lanes
      }
    }

    /// A filled canvas to look at.
    package struct Example: Equatable, Sendable {
      package var title: String
      package var stages: [Stage]

      package init(title: String, stages: [Stage]) {
        self.title = title
        self.stages = stages
      }

      package struct Stage: Equatable, Sendable {
        package var id: ItemID
        /// From −2 to +2.
        package var feeling: Int?
        package var word: String?
        package var isKnown: Bool
        /// Lane by lane; a lane may be left out.
        package var lanes: [Item]

        package init(id: ItemID, feeling: Int?, word: String?, isKnown: Bool, lanes: [Item]) {
          self.id = id
          self.feeling = feeling
          self.word = word
          self.isKnown = isKnown
          self.lanes = lanes
        }
      }
    }
  }

  /// The same small form, several times.
  package struct Records: Equatable, Sendable {
    /// What one of them is called, such as “Haastateltava”.
    package var recordName: String?
    /// Prompts with local ids.
    package var fields: [Prompt]
    package var maximum: Int?
    /// The field to add up.
    package var sum: PromptID?
    /// Fields that the program works out from others.
    package var computed: [PromptID: Formula]
    /// The field that is doubled and halved, to see what would become of what is computed.
    package var whatIf: PromptID?

    package init(
      recordName: String?, fields: [Prompt], maximum: Int?, sum: PromptID?,
      computed: [PromptID: Formula] = [:], whatIf: PromptID? = nil
    ) {
      self.recordName = recordName
      self.fields = fields
      self.maximum = maximum
      self.sum = sum
      self.computed = computed
      self.whatIf = whatIf
    }
  }
}

/// How and for how long a meeting talks about something.
package struct Discussion: Equatable, Sendable {
  package var method: Method
  /// Minutes for a meeting of 45, 90 or 120 minutes; 0 leaves it out.
  package var minutes: [MeetingLength: Int]

  package init(method: Method, minutes: [MeetingLength: Int]) {
    self.method = method
    self.minutes = minutes
  }

  package enum Method: String, CaseIterable, Sendable {
    case opening, read, pairs, cluster, claims, vote, proposal, decision, closing, talk, round
    /// A rest; `break` in a course.
    case pause = "break"
  }
}

package enum MeetingLength: Int, CaseIterable, Sendable {
  case short = 45
  case medium = 90
  case long = 120
}

/// The sections of the proposal, in its order.
package enum ProposalSection: String, CaseIterable, Sendable {
  case brief, decision, why, whom, `where`, what, clients, resources, risks, evaluation
  case timetable, different, annex
}
