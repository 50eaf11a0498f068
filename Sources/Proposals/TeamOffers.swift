import Answers
import Learning
import Words

/// What a team's answers to a question have to offer a proposal, with how many stand behind each.
struct TeamOffers {
  private let result: GroupResult
  private let maker: OfferMaker

  init(of result: GroupResult, to prompt: Prompt, in course: Course, _ words: Wording) {
    self.result = result
    maker = OfferMaker(prompt, in: course, workbook: nil, words)
  }

  var offers: [Offer] {
    switch result.content {
    case .texts(let texts):
      texts.enumerated().map { offer(words: $1, part: String($0 + 1)) }
    case .list(let lines):
      lines.enumerated().map { offer(words: $1.text, part: String($0 + 1), by: $1.count) }
    case .scale(let items):
      maker.names.ordered(items.keys).compactMap { id in items[id].flatMap { offer(of: $0, id) } }
    case .choice(let counts, let others):
      offers(of: counts, others)
    case .check(let items, let notes):
      offers(of: items, notes)
    case .claims(let claims):
      maker.names.ordered(claims.keys).flatMap { id in claims[id].map { offers(of: $0, id) } ?? [] }
    case .path(let stages):
      offers(of: stages)
    case .records(let records):
      records.compactMap { record in
        maker.line(of: record).map { offer(words: $0, part: record.id.rawValue, quotable: false) }
      }
    }
  }

  private func behind(_ count: Int) -> Support {
    // Two lines of one person may say the same.
    Support(min(count, result.answered), of: result.answered)
  }

  private var everybody: Support { behind(result.answered) }

  private func offer(
    words: String, part: String, by count: Int = 1, quotable: Bool = true
  ) -> Offer {
    maker.offer(part, words, behind: behind(count), isQuotable: quotable)
  }

  private func offer(of result: GroupResult.ScaleResult, _ id: ItemID) -> Offer? {
    let parts = [
      maker.told(result.marks, signed: false).map { told in
        told + (maker.names.steps.map { " (1–\($0))" } ?? "")
      }, result.cannotSay > 0 ? maker.words.proposal.cannotSay(result.cannotSay) : nil,
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let name = maker.names.name(of: id)
    let title = name.isEmpty ? maker.prompt.question : name
    return maker.offer(
      id.rawValue, maker.line(title, parts.joined(separator: ", ") + "."),
      content: content(of: result.marks) + "/\(result.cannotSay)",
      behind: behind(result.marks.total + result.cannotSay))
  }

  private func offers(of counts: [ItemID: Int], _ others: [String]) -> [Offer] {
    let order = maker.names.ordered(counts.keys)
    let sorted = order.enumerated().sorted {
      let (left, right) = (counts[$0.element] ?? 0, counts[$1.element] ?? 0)
      return left == right ? $0.offset < $1.offset : left > right
    }
    let chosen = sorted.map { _, id in
      maker.offer(
        id.rawValue, maker.names.name(of: id), content: "\(id)=\(counts[id] ?? 0)",
        behind: behind(counts[id] ?? 0))
    }
    return chosen
      + others.enumerated().map { offer(words: $1, part: "other.\($0 + 1)") }
  }

  /// The weak spots first: what most people miss.
  private func offers(
    of items: [ItemID: [CheckMark: Int]], _ notes: [ItemID: [String]]
  ) -> [Offer] {
    let order = maker.names.ordered(items.keys)
    let weakness = { (id: ItemID) in (items[id]?[.no] ?? 0) * 2 + (items[id]?[.partly] ?? 0) }
    let sorted = order.enumerated().sorted {
      let (left, right) = (weakness($0.element), weakness($1.element))
      return left == right ? $0.offset < $1.offset : left > right
    }
    return sorted.map { _, id in
      let marks = CheckMark.allCases.filter { (items[id]?[$0] ?? 0) > 0 }
      let told = marks.map { "\(maker.name(of: $0)) \(items[id]?[$0] ?? 0)" }
      let content = marks.map { "\($0.rawValue)=\(items[id]?[$0] ?? 0)" }
      return maker.offer(
        id.rawValue,
        maker.line(maker.names.name(of: id), told.joined(separator: ", ") + "."),
        content: content.joined(separator: ";"),
        behind: behind(marks.reduce(0) { $0 + (items[id]?[$1] ?? 0) }))
    }
  }

  private func offers(of claim: GroupResult.ClaimResult, _ id: ItemID) -> [Offer] {
    let document = maker.words.document
    let rounds = [(document.before, claim.before), (document.after, claim.after)]
    var told = rounds.compactMap { round, distribution in
      maker.told(distribution, signed: true).map { "\(round.lowercased()) \($0)" }
    }
    guard !told.isEmpty else { return [] }
    let shift = claim.shift
    if shift.total > 0 { told.append(maker.words.proposal.moved(shift.up, shift.down, shift.same)) }
    let most = max(claim.before.total, claim.after.total)
    let first = maker.offer(
      id.rawValue, maker.line(maker.names.name(of: id), maker.sentence(told)),
      content: content(of: claim.before) + "/" + content(of: claim.after), behind: behind(most))
    return [first]
      + claim.reasons.enumerated().map { offer(words: $1, part: "\(id).reason.\($0 + 1)") }
  }

  private func content(of distribution: Distribution) -> String {
    distribution.counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: ";")
  }
}

extension TeamOffers {
  private func offers(of stages: [GroupResult.StageResult]) -> [Offer] {
    [lowest(of: stages), share(of: stages)].compactMap { $0 } + stages.flatMap(cells)
  }

  private func lowest(of stages: [GroupResult.StageResult]) -> Offer? {
    let felt = stages.compactMap { stage in
      stage.feelings.median.map { (stage: stage, median: $0) }
    }
    guard felt.count > 1, let low = felt.min(by: { $0.median < $1.median })?.stage,
      let told = maker.told(low.feelings, signed: true)
    else { return nil }
    return maker.offer(
      "lowest", maker.words.proposal.lowest(low.name, told),
      content: "\(low.id) " + content(of: low.feelings), behind: behind(low.feelings.total))
  }

  private func share(of stages: [GroupResult.StageResult]) -> Offer? {
    let assumed = stages.reduce(0) { $0 + $1.assumed }
    let filled = stages.reduce(assumed) { $0 + $1.known }
    guard assumed > 0 else { return nil }
    return maker.offer(
      "assumed", maker.words.proposal.assumedShare(assumed, filled),
      content: "\(assumed)/\(filled)", behind: everybody)
  }

  private func cells(of stage: GroupResult.StageResult) -> [Offer] {
    stage.lanes.keys.sorted { order(of: $0) < order(of: $1) }.flatMap { lane -> [Offer] in
      (stage.lanes[lane] ?? []).enumerated().map { index, cell in
        var offer = maker.offer(
          "\(stage.id).\(lane).\(index + 1)",
          maker.line("\(stage.name) – \(maker.names.lane(lane))", cell.text), content: cell.text,
          behind: behind(1), isAssumed: cell.basis == .assumed)
        offer.isDetail = true
        return offer
      }
    }
  }

  private func order(of lane: ItemID) -> Int {
    maker.names.lanes.firstIndex { $0.id == lane } ?? Int.max
  }
}
