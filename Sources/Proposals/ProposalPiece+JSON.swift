import Answers
package import JSONTree
import Learning

extension ProposalPiece {
  package var json: JSON {
    var known = [
      JSON.Member("id", .string(id.rawValue)), JSON.Member("kind", .string(kind.rawValue)),
      JSON.Member("text", .string(text)),
    ]
    if let source { known.append(JSON.Member("source", source.json)) }
    return .object(known, keeping: unknown)
  }

  package init?(json: JSON) {
    guard var members = JSONMembers(json),
      let id = members.take("id").flatMap(ItemID.init(json:)),
      let kind = members.take("kind")?.text.flatMap(Kind.init(rawValue:)),
      let text = members.take("text")?.text, text.utf8.count <= Answer.maximumBytes,
      let source = members.takeOptional("source", PieceSource.init(json:)),
      kind == .own || source != nil
    else { return nil }
    self.init(id: id, kind: kind, text: text, source: source, unknown: members.rest)
  }
}

extension PieceSource {
  package var json: JSON {
    var known = [
      JSON.Member("question", .string(question)), JSON.Member("mark", .string(mark)),
      JSON.Member("assumed", .bool(isAssumed)),
    ]
    switch origin {
    case .answer(let prompt, let part):
      known.append(JSON.Member("prompt", .string(prompt.rawValue)))
      if !part.isEmpty { known.append(JSON.Member("part", .string(part))) }
    case .meeting(let session, let item):
      known.append(JSON.Member("session", .string(session)))
      known.append(JSON.Member("item", .string(item.rawValue)))
    }
    if let behind {
      known.append(JSON.Member("behind", .integer(behind.count)))
      known.append(JSON.Member("of", .integer(behind.total)))
    }
    return .object(known, keeping: unknown)
  }

  package init?(json: JSON) {
    guard var members = JSONMembers(json),
      let question = members.take("question")?.text, let mark = members.take("mark")?.text,
      let isAssumed = members.takeOptional("assumed", \.flag),
      let origin = Origin(takingFrom: &members),
      let count = members.takeOptional("behind", \.count),
      let total = members.takeOptional("of", \.count), (count == nil) == (total == nil)
    else { return nil }
    self.init(
      origin, question: question, mark: mark, isAssumed: isAssumed ?? false,
      unknown: members.rest)
    if let count, let total { behind = Support(count, of: total) }
  }
}

extension PieceSource.Origin {
  fileprivate init?(takingFrom members: inout JSONMembers) {
    if let prompt = members.take("prompt").flatMap(PromptID.init(json:)) {
      guard let part = members.takeOptional("part", \.text) else { return nil }
      self = .answer(prompt, part: part ?? "")
    } else {
      guard let session = members.take("session")?.text, ItemID.isWellFormed(session),
        let item = members.take("item").flatMap(ItemID.init(json:))
      else { return nil }
      self = .meeting(session: session, item: item)
    }
  }
}

extension JSON {
  /// A whole number that counts something.
  fileprivate var count: Int? { integer.flatMap { $0 >= 0 ? $0 : nil } }
}
