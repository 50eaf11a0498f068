import Answers
package import JSONTree
import Learning

extension SessionEdit {
  package var json: JSON {
    .object([JSON.Member("at", time.json)] + change.members)
  }

  /// Nothing where the change is not understood.
  package init?(json: JSON) {
    guard let time = json["at"].flatMap(Timestamp.init(json:)), let change = Change(json: json)
    else { return nil }
    self.init(at: time, change)
  }
}

extension SessionEdit.Change {
  private static func did(_ verb: String, _ members: JSON.Member...) -> [JSON.Member] {
    [JSON.Member("do", .string(verb))] + members
  }

  private static func id(_ key: String, _ id: ItemID?) -> JSON.Member {
    JSON.Member(key, id.map { .string($0.rawValue) } ?? .null)
  }

  fileprivate var members: [JSON.Member] {
    switch self {
    case .planned(let length, let steps):
      Self.did(
        "planned", JSON.Member("meeting", .integer(length.rawValue)),
        JSON.Member("steps", .array(steps.map(\.json))))
    case .dropped(let id, let flag):
      Self.did("dropped", Self.id("id", id), JSON.Member("flag", .bool(flag)))
    case .moved(let id, let place):
      Self.did("moved", Self.id("id", id), JSON.Member("number", .integer(place)))
    case .retimed(let id, let seconds):
      Self.did("retimed", Self.id("id", id), JSON.Member("number", .integer(seconds)))
    case .endMoved(let seconds):
      Self.did("endMoved", JSON.Member("number", .integer(seconds)))
    case .entered(let id, let phase):
      Self.did("entered", Self.id("id", id), JSON.Member("phase", .string(phase.rawValue)))
    case .parked(let id, let phase):
      Self.did("parked", Self.id("id", id), JSON.Member("phase", .string(phase.rawValue)))
    case .paused: Self.did("paused")
    case .resumed: Self.did("resumed")
    case .ticked: Self.did("ticked")
    case .interrupted: Self.did("interrupted")
    case .sawHandIns(let number):
      Self.did("sawHandIns", JSON.Member("number", .integer(number)))
    case .closed: Self.did("closed")
    case .reopened: Self.did("reopened")
    case .tookBack: Self.did("tookBack")
    case .tookForth: Self.did("tookForth")
    default: workMembers
    }
  }

  private var workMembers: [JSON.Member] {
    switch self {
    case .dealt(let cards):
      Self.did("dealt", JSON.Member("cards", .array(cards.map(\.json))))
    case .withdrew(let cards):
      Self.did("withdrew", JSON.Member("cards", .array(cards.map { .string($0.rawValue) })))
    case .heldBack(let id, let flag):
      Self.did("heldBack", Self.id("id", id), JSON.Member("flag", .bool(flag)))
    case .themesMade(let themes, let source):
      Self.did(
        "themesMade", JSON.Member("themes", .array(themes.map(\.json))), Self.id("from", source))
    case .cardsMoved(let cards, let source, let target):
      Self.did(
        "cardsMoved", JSON.Member("cards", .array(cards.map { .string($0.rawValue) })),
        Self.id("from", source), Self.id("into", target))
    case .themesMerged(let id, let target):
      Self.did("themesMerged", Self.id("id", id), Self.id("into", target))
    case .themeDissolved(let id): Self.did("themeDissolved", Self.id("id", id))
    case .themeMoved(let id, let place):
      Self.did("themeMoved", Self.id("id", id), JSON.Member("number", .integer(place)))
    case .peopleCounted(let number):
      Self.did("peopleCounted", JSON.Member("number", number.map(JSON.integer) ?? .null))
    case .voteOpened(let round): Self.did("voteOpened", JSON.Member("round", round.json))
    case .dotsCounted(let id, let dots):
      Self.did("dotsCounted", Self.id("id", id), JSON.Member("number", .integer(dots)))
    case .voteClosed(let flag): Self.did("voteClosed", JSON.Member("flag", .bool(flag)))
    case .themeChosen(let id): Self.did("themeChosen", Self.id("id", id))
    case .handsCounted(let claim, let position, let hands):
      Self.did(
        "handsCounted", JSON.Member("place", .object(claim.members)),
        JSON.Member("position", .integer(position)), JSON.Member("number", .integer(hands)))
    case .fistsCounted(let fingers, let people):
      Self.did(
        "fistsCounted", JSON.Member("fingers", .integer(fingers)),
        JSON.Member("number", .integer(people)))
    case .decided(let outcome):
      Self.did("decided", JSON.Member("outcome", outcome.map { .string($0.rawValue) } ?? .null))
    case .managerAnswered(let answer):
      Self.did(
        "managerAnswered", JSON.Member("answer", answer.map { .string($0.rawValue) } ?? .null))
    case .wrote(let place, let text):
      Self.did("wrote", JSON.Member("place", place.json), JSON.Member("text", .string(text)))
    case .removed(let place): Self.did("removed", JSON.Member("place", place.json))
    default: []
    }
  }
}
