import Answers
import JSONTree
import Learning

extension RoomView {
  private static let formatName = "polku.room/1"
  package static let sizeLimit = 16 << 20

  package var bytes: [UInt8] {
    var members = [
      JSON.Member("format", .string(Self.formatName)), JSON.Member("title", .string(title)),
      JSON.Member("rehearsal", .bool(isRehearsal)), JSON.Member("scene", .object(scene.members)),
    ]
    if let clock { members.append(JSON.Member("clock", clock.json)) }
    return JSONWriter.document(.object(members))
  }

  /// Nothing where the bytes are no view of this version.
  package init?(reading bytes: [UInt8]) {
    // Whatever is wrong with it, the next one comes in a moment.
    guard
      let json = try? JSONReader.read(bytes, limits: JSONReader.Limits(bytes: Self.sizeLimit)),
      json["format"]?.text == Self.formatName, let title = json["title"]?.text,
      let isRehearsal = json["rehearsal"]?.flag,
      let scene = json["scene"].flatMap(Scene.init(json:))
    else { return nil }
    self.init(
      title: title, clock: json["clock"].flatMap(RoomClock.init(json:)), scene: scene,
      isRehearsal: isRehearsal)
  }
}

extension RoomClock {
  fileprivate var json: JSON {
    .object([
      JSON.Member("asOf", asOf.json), JSON.Member("running", .bool(isRunning)),
      JSON.Member("stepSeconds", .integer(stepSeconds)),
      JSON.Member("meetingSeconds", .integer(meetingSeconds)),
    ])
  }

  fileprivate init?(json: JSON) {
    guard let asOf = json["asOf"].flatMap(Timestamp.init(json:)),
      let isRunning = json["running"]?.flag, let step = json["stepSeconds"]?.integer,
      let meeting = json["meetingSeconds"]?.integer
    else { return nil }
    self.init(asOf: asOf, isRunning: isRunning, stepSeconds: step, meetingSeconds: meeting)
  }
}

extension RoomView.Scene {
  private static func of(_ kind: String, _ members: JSON.Member...) -> [JSON.Member] {
    [JSON.Member("kind", .string(kind))] + members
  }

  private static func texts(_ key: String, _ texts: [String]) -> JSON.Member {
    JSON.Member(key, .array(texts.map(JSON.string)))
  }

  fileprivate var members: [JSON.Member] {
    switch self {
    case .agenda(let titles, let now):
      Self.of(
        "agenda", Self.texts("titles", titles),
        JSON.Member("now", now.map(JSON.integer) ?? .null))
    case .words(let lines): Self.of("words", Self.texts("lines", lines))
    case .cards(let question, let texts, let place, let count):
      Self.of(
        "cards", JSON.Member("question", .string(question)), Self.texts("cards", texts),
        JSON.Member("place", .integer(place)), JSON.Member("of", .integer(count)))
    case .curve(let question, let stages):
      Self.of(
        "curve", JSON.Member("question", .string(question)),
        JSON.Member("stages", .array(stages.map(\.json))))
    case .themes(let themes): Self.of("themes", JSON.Member("themes", .array(themes.map(\.json))))
    case .claim(let text, let rounds):
      Self.of(
        "claim", JSON.Member("claim", .string(text)),
        JSON.Member("rounds", .array(rounds.map(\.json))))
    case .voting(let themes, let dots, let most):
      Self.of(
        "voting", Self.texts("themes", themes), JSON.Member("dots", .integer(dots)),
        JSON.Member("mostOnOne", .integer(most)))
    case .result(let tallies): Self.of("result", JSON.Member("tally", .array(tallies.map(\.json))))
    case .proposal(let sections):
      Self.of("proposal", JSON.Member("sections", .array(sections.map(\.json))))
    case .decision(let decision): Self.of("decision", JSON.Member("decision", decision.json))
    case .nextSteps(let steps):
      Self.of("nextSteps", JSON.Member("steps", .array(steps.map(\.json))))
    case .fists(let counts):
      Self.of("fists", JSON.Member("counts", .array(counts.map(JSON.integer))))
    case .rest: Self.of("rest")
    case .blank: Self.of("blank")
    case .over: Self.of("over")
    }
  }

  fileprivate init?(json: JSON) {
    guard let kind = json["kind"]?.text, let scene = Self.bare[kind] ?? Self.full(kind, json) else {
      return nil
    }
    self = scene
  }

  private static let bare: [String: Self] = ["rest": .rest, "blank": .blank, "over": .over]

  private static func full(_ kind: String, _ json: JSON) -> Self? {
    switch kind {
    case "agenda":
      json["titles"]?.allTexts.map { .agenda($0, now: json["now"]?.integer) }
    case "words": json["lines"]?.allTexts.map(Self.words)
    case "cards": cards(json)
    case "curve":
      json["stages"]?.elements?.all(RoomStage.init(json:)).map {
        .curve(question: json["question"]?.text ?? "", $0)
      }
    case "themes": json["themes"]?.elements?.all(RoomTheme.init(json:)).map(Self.themes)
    case "claim":
      json["rounds"]?.elements?.all(RoomRound.init(json:)).map {
        .claim(json["claim"]?.text ?? "", rounds: $0)
      }
    case "voting":
      json["themes"]?.allTexts.map {
        .voting(
          $0, dots: json["dots"]?.integer ?? 0, mostOnOne: json["mostOnOne"]?.integer ?? 0)
      }
    case "result": json["tally"]?.elements?.all(RoomTally.init(json:)).map(Self.result)
    case "proposal": json["sections"]?.elements?.all(RoomSection.init(json:)).map(Self.proposal)
    case "decision": json["decision"].flatMap(RoomDecision.init(json:)).map(Self.decision)
    case "nextSteps": json["steps"]?.elements?.all(RoomNextStep.init(json:)).map(Self.nextSteps)
    case "fists": json["counts"]?.elements?.all(\.integer).map(Self.fists)
    default: nil
    }
  }

  private static func cards(_ json: JSON) -> Self? {
    guard let question = json["question"]?.text, let texts = json["cards"]?.allTexts,
      let place = json["place"]?.integer, let count = json["of"]?.integer
    else { return nil }
    return .cards(question: question, texts, place: place, of: count)
  }
}

extension JSON {
  fileprivate var allTexts: [String]? { elements?.all(\.text) }
}
