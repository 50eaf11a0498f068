import Answers
import JSONTree
import Learning

extension SessionWork {
  var members: [JSON.Member] {
    var members = [
      JSON.Member("cards", .array(cards.map(\.json))),
      JSON.Member("heldBack", .array(heldBack.sorted().map { .string($0.rawValue) })),
      JSON.Member("themes", .array(board.themes.map(\.json))),
      JSON.Member("votes", .array(votes.map(\.json))),
      JSON.Member("recounts", .array(recounts.sorted(by: Self.inOrder).map(Self.recount))),
      JSON.Member("decision", decision.json),
      JSON.Member("nextSteps", .array(nextSteps.map(\.json))),
      JSON.Member("fistToFive", .object(counts: fists)),
      JSON.Member("conclusions", .object(conclusions, JSON.string)),
      JSON.Member("notes", .object(notes, JSON.string)),
      JSON.Member("proposal", .object(texts: proposal)),
      JSON.Member(
        "lines",
        .object(lines.map { JSON.Member($0.key.rawValue, .array($0.value.map(\.json))) })),
    ]
    if let people { members.append(JSON.Member("people", .integer(people))) }
    if let chosenTheme {
      members.append(JSON.Member("chosenTheme", .string(chosenTheme.rawValue)))
    }
    return members
  }

  private static func inOrder(_ left: (ClaimPlace, [Int: Int]), _ right: (ClaimPlace, [Int: Int]))
    -> Bool
  {
    (left.0.prompt, left.0.claim) < (right.0.prompt, right.0.claim)
  }

  private static func recount(_ place: ClaimPlace, _ hands: [Int: Int]) -> JSON {
    .object(place.members + [JSON.Member("hands", .object(counts: hands))])
  }
}

extension ClaimPlace {
  var members: [JSON.Member] {
    [
      JSON.Member("prompt", .string(prompt.rawValue)),
      JSON.Member("claim", .string(claim.rawValue)),
    ]
  }

  init?(json: JSON) {
    guard let prompt = json["prompt"].flatMap(PromptID.init(json:)),
      let claim = json["claim"].flatMap(ItemID.init(json:))
    else { return nil }
    self.init(prompt: prompt, claim: claim)
  }
}

// MARK: - Reading

extension SessionWork {
  /// Reads what a file holds; a file may come from anywhere, so nothing is taken on trust.
  init(takingFrom members: inout JSONMembers) throws(SessionFile.Failure) {
    cards = try members.list("cards", Card.init(json:))
    let ids = Set(cards.map(\.id))
    guard ids.count == cards.count else { throw .invalid(field: "cards") }
    cards.sort { $0.id < $1.id }
    heldBack = Set(try members.list("heldBack", ItemID.init(json:))).intersection(ids)
    board.themes = try members.list("themes", Theme.init(json:))
    guard Set(board.themes.map(\.id)).count == board.themes.count,
      board.themes.allSatisfy({ $0.holdsEachOnce(of: ids) })
    else { throw .invalid(field: "themes") }
    votes = try members.list("votes", VoteRound.init(json:))
    for recount in try members.list("recounts", Self.recount(json:)) {
      recounts[recount.0] = recount.1
    }
    decision = try members.one("decision", Decision.init(json:)) ?? Decision()
    nextSteps = try members.list("nextSteps", NextStep.init(json:))
    fists = try members.one("fistToFive") { $0.counts(from: 0...5) } ?? [:]
    conclusions = try members.one("conclusions") { $0.dictionary(of: \.text) } ?? [:]
    notes = try members.one("notes") { $0.dictionary(of: \.text) } ?? [:]
    proposal = try members.one("proposal") { $0.texts() } ?? [:]
    lines = try members.one("lines", Self.lines(json:)) ?? [:]
    people = try members.one("people") { json in
      json.integer.flatMap { (1...VoteRound.mostDots).contains($0) ? $0 : nil }
    }
    chosenTheme = try members.one("chosenTheme", ItemID.init(json:))
    if let chosenTheme, board.theme(chosenTheme) == nil { self.chosenTheme = nil }
  }

  private static func recount(json: JSON) -> (ClaimPlace, [Int: Int])? {
    guard let place = ClaimPlace(json: json), let hands = json["hands"]?.counts(from: -2...2)
    else { return nil }
    return (place, hands)
  }

  private static func lines(json: JSON) -> [LineList: [SessionLine]]? {
    guard let members = json.members else { return nil }
    var lines: [LineList: [SessionLine]] = [:]
    for member in members {
      guard let list = LineList(rawValue: member.key),
        let read = member.value.elements?.all(SessionLine.init(json:)),
        Set(read.map(\.id)).count == read.count
      else { return nil }
      lines[list] = read
    }
    return lines
  }
}

extension JSONMembers {
  /// A list that may be absent.
  fileprivate mutating func list<Value>(
    _ key: String, _ value: (JSON) -> Value?
  ) throws(SessionFile.Failure) -> [Value] {
    guard let json = take(key) else { return [] }
    guard let values = json.elements?.all(value) else { throw .invalid(field: key) }
    return values
  }

  fileprivate mutating func one<Value>(
    _ key: String, _ value: (JSON) -> Value?
  ) throws(SessionFile.Failure) -> Value? {
    guard let read = takeOptional(key, value) else { throw .invalid(field: key) }
    return read
  }
}
