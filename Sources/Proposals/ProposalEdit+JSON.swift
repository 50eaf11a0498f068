import Answers
package import JSONTree
import Learning

extension ProposalEdit {
  package var json: JSON {
    .object([JSON.Member("at", time.json)] + change.members)
  }

  package init?(json: JSON) {
    guard let time = json["at"].flatMap(Timestamp.init(json:)), let change = Change(json: json)
    else { return nil }
    self.init(at: time, change)
  }
}

extension ProposalEdit.Change {
  fileprivate var members: [JSON.Member] {
    switch self {
    case .added(let piece, let section, let index):
      [verb("added"), JSON.Member("added", piece.json)] + place(section, index)
    case .removed(let id):
      [verb("removed"), name(id)]
    case .moved(let id, let section, let index):
      [verb("moved"), name(id)] + place(section, index)
    case .spliced(let id, let splice):
      [verb("spliced"), name(id)] + splice.members
    case .retold(let id, let kind):
      [verb("retold"), name(id), JSON.Member("kind", .string(kind.rawValue))]
    case .assumed(let id, let isAssumed):
      [verb("assumed"), name(id), JSON.Member("assumed", .bool(isAssumed))]
    case .renewed(let id, let kind, let text, let source):
      [
        verb("renewed"),
        JSON.Member("renewed", ProposalPiece(id: id, kind: kind, text: text, source: source).json),
      ]
    case .titled(let title):
      [verb("titled"), JSON.Member("title", title.map(JSON.string) ?? .null)]
    case .reckoned(let sum):
      [verb("reckoned"), JSON.Member("capacity", sum.json)]
    case .measured(let measures):
      [verb("measured"), JSON.Member("measures", .array(measures.map(\.json)))]
    }
  }

  private func verb(_ verb: String) -> JSON.Member { JSON.Member("do", .string(verb)) }

  private func name(_ id: ItemID) -> JSON.Member { JSON.Member("piece", .string(id.rawValue)) }

  private func place(_ section: ProposalSection, _ index: Int) -> [JSON.Member] {
    [JSON.Member("section", .string(section.rawValue)), JSON.Member("index", .integer(index))]
  }

  fileprivate init?(json: JSON) {
    let piece = json["piece"].flatMap(ItemID.init(json:))
    switch json["do"]?.text {
    case "added":
      guard let added = json["added"].flatMap(ProposalPiece.init(json:)),
        let (section, index) = json.placeInProposal
      else { return nil }
      self = .added(added, to: section, at: index)
    case "removed":
      guard let piece else { return nil }
      self = .removed(piece)
    case "moved":
      guard let piece, let (section, index) = json.placeInProposal else { return nil }
      self = .moved(piece, to: section, at: index)
    case "spliced":
      guard let piece, let splice = Splice(json: json) else { return nil }
      self = .spliced(piece, splice)
    case "retold":
      guard let piece, let kind = json["kind"]?.text.flatMap(ProposalPiece.Kind.init(rawValue:))
      else { return nil }
      self = .retold(piece, kind)
    case "assumed":
      guard let piece, let isAssumed = json["assumed"]?.flag else { return nil }
      self = .assumed(piece, isAssumed)
    case "renewed":
      guard let new = json["renewed"].flatMap(ProposalPiece.init(json:)) else { return nil }
      self = .renewed(new.id, kind: new.kind, text: new.text, source: new.source)
    default:
      guard let change = Self.ofWhole(json) else { return nil }
      self = change
    }
  }

  /// A change that is not of one piece.
  private static func ofWhole(_ json: JSON) -> Self? {
    switch json["do"]?.text {
    case "titled":
      guard let title = json["title"] else { return nil }
      return title == .null ? .titled(nil) : title.text.map(Self.titled)
    case "reckoned":
      return json["capacity"].flatMap(CapacitySum.init(json:)).map(Self.reckoned)
    case "measured":
      return json["measures"]?.elements?.all(Measure.init(json:)).map(Self.measured)
    default:
      return nil
    }
  }
}

extension JSON {
  fileprivate var placeInProposal: (ProposalSection, Int)? {
    guard let section = self["section"]?.text.flatMap(ProposalSection.init(rawValue:)),
      let index = self["index"]?.integer, index >= 0
    else { return nil }
    return (section, index)
  }
}
