import Answers
import JSONTree
import Learning

extension Card {
  var json: JSON {
    var members = [
      JSON.Member("id", .string(id.rawValue)), JSON.Member("text", .string(text)),
      JSON.Member("writers", .integer(writers)),
    ]
    if let prompt { members.append(JSON.Member("prompt", .string(prompt.rawValue))) }
    if let choice { members.append(JSON.Member("choice", .string(choice.rawValue))) }
    return .object(members)
  }

  init?(json: JSON) {
    guard var members = JSONMembers(json),
      let id = members.take("id").flatMap(ItemID.init(json:)),
      let text = members.take("text")?.text,
      let writers = members.take("writers")?.integer, (1...1_000_000).contains(writers),
      let prompt = members.takeOptional("prompt", PromptID.init(json:)),
      let choice = members.takeOptional("choice", ItemID.init(json:))
    else { return nil }
    self.init(id: id, prompt: prompt, text: text, choice: choice, writers: writers)
  }
}

extension Theme {
  var json: JSON {
    var members = [
      JSON.Member("id", .string(id.rawValue)), JSON.Member("name", .string(name)),
      JSON.Member("cards", .array(cards.map { .string($0.rawValue) })),
    ]
    if takenBack > 0 { members.append(JSON.Member("takenBack", .integer(takenBack))) }
    return .object(members)
  }

  init?(json: JSON) {
    guard let id = json["id"].flatMap(ItemID.init(json:)), let name = json["name"]?.text,
      let cards = json["cards"]?.elements?.all(ItemID.init(json:))
    else { return nil }
    let takenBack = json["takenBack"]?.integer ?? 0
    guard (0...1_000_000).contains(takenBack) else { return nil }
    self.init(id: id, name: name, cards: cards, takenBack: takenBack)
  }
}

extension VoteRound {
  var json: JSON {
    .object([
      JSON.Member("options", .array(options.map(\.json))),
      JSON.Member("voters", .integer(voters)), JSON.Member("dotsEach", .integer(dotsEach)),
      JSON.Member("mostOnOne", .integer(mostOnOne)),
      JSON.Member("counts", .object(counts, JSON.integer)),
      JSON.Member("closed", .bool(isClosed)),
    ])
  }

  init?(json: JSON) {
    guard let options = json["options"]?.elements?.all(Option.init(json:)),
      let voters = json["voters"]?.integer, let dotsEach = json["dotsEach"]?.integer,
      let mostOnOne = json["mostOnOne"]?.integer,
      let counts: [ItemID: Int] = json["counts"]?.dictionary(of: \.integer),
      let isClosed = json["closed"]?.flag
    else { return nil }
    self.init(
      options: options, voters: voters, dotsEach: dotsEach, mostOnOne: mostOnOne, counts: counts,
      isClosed: isClosed)
    guard isPossible else { return nil }
  }
}

extension VoteRound.Option {
  fileprivate var json: JSON {
    .object([
      JSON.Member("theme", .string(theme.rawValue)), JSON.Member("name", .string(name)),
    ])
  }

  fileprivate init?(json: JSON) {
    guard let theme = json["theme"].flatMap(ItemID.init(json:)), let name = json["name"]?.text
    else { return nil }
    self.init(theme: theme, name: name)
  }
}
