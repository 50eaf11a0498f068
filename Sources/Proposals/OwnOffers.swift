import Answers
import Learning
import Words

/// What one person's answer to a question has to offer a proposal.
struct OwnOffers {
  private let answer: Answer?
  private let maker: OfferMaker

  init(of workbook: Workbook, to prompt: Prompt, in course: Course, _ words: Wording) {
    maker = OfferMaker(prompt, in: course, workbook: workbook, words)
    if case .claims(.again(let first)) = prompt.kind {
      answer = workbook.answers[first]
    } else {
      answer = workbook.answers[prompt.id]
    }
  }

  var offers: [Offer] {
    guard let answer, !answer.isSkipped, let value = answer.value, !value.isBlank,
      value.kind == maker.prompt.kind.name
    else { return [] }
    switch value {
    case .text(let text): return [maker.offer("", text, isQuotable: true)]
    case .list(let lines): return offers(of: lines)
    case .scale(let marks): return [offer(of: marks)]
    case .choice(let chosen): return [offer(of: chosen)]
    case .check(let marks): return [offer(of: marks, answer.notes)]
    case .claims(let positions): return offers(of: positions)
    case .path(let stages): return PathOffers(of: stages, by: maker).offers
    case .records(let records): return offers(of: records)
    }
  }

  private func offers(of lines: [String]) -> [Offer] {
    lines.enumerated().filter { !$0.element.isBlank }.map { index, line in
      maker.offer(String(index + 1), line, isQuotable: true)
    }
  }

  private func offer(of marks: [ItemID: Int?]) -> Offer {
    let ids = maker.names.ordered(marks.keys)
    let lines = ids.map { id in
      let mark = maker.scaleMark(marks[id] ?? nil, of: maker.names.steps)
      return maker.line(maker.names.name(of: id), mark)
    }
    // The only mark of a plain scale is told with its question, or nobody would know of what it is.
    let isPlain = ids.count == 1 && maker.names.name(of: ids[0]).isEmpty
    let text = isPlain ? maker.line(maker.prompt.question, lines[0]) + "." : maker.sentence(lines)
    let content = marks.keys.sorted().map { "\($0)=\((marks[$0] ?? nil).map(String.init) ?? "-")" }
    return maker.offer("", text, content: content.joined(separator: ";"))
  }

  private func offer(of chosen: ChosenOptions) -> Offer {
    let names = chosen.options.map(maker.names.name)
    let other = [chosen.other].compactMap { $0 }.filter { !$0.isBlank }
    let content = chosen.options.map(\.rawValue) + other
    return maker.offer(
      "", maker.sentence(names + other), content: content.joined(separator: ";"))
  }

  /// The weak spots first.
  private func offer(of marks: [ItemID: CheckMark], _ notes: [ItemID: String]) -> Offer {
    let order: [CheckMark] = [.no, .partly, .unknown, .yes]
    let lines = order.compactMap { mark -> String? in
      let ids = maker.names.ordered(marks.keys).filter { marks[$0] == mark }
      guard !ids.isEmpty else { return nil }
      let names = ids.map { id in
        maker.names.name(of: id) + (notes[id].map { " (\($0.oneLine))" } ?? "")
      }
      return maker.line(maker.name(of: mark), names.joined(separator: ", "))
    }
    let content = marks.keys.sorted().map { "\($0)=\(marks[$0]?.rawValue ?? "")" }
    return maker.offer(
      "", maker.sentence(lines).capitalized, content: content.joined(separator: ";"))
  }

  private func offers(of positions: [ItemID: ClaimPositions]) -> [Offer] {
    maker.names.ordered(positions.keys).flatMap { id -> [Offer] in
      guard let position = positions[id], !position.isBlank else { return [] }
      let name = maker.names.name(of: id)
      let document = maker.words.document
      let rounds = [(document.before, position.before), (document.after, position.after)]
      let told = rounds.compactMap { round, value in
        value.map { "\(round.lowercased()) \($0.signed)" }
      }
      let content = "\(position.before ?? 9) \(position.after ?? 9)"
      var offers: [Offer] = []
      if !told.isEmpty {
        offers.append(
          maker.offer(
            id.rawValue, maker.line(name, told.joined(separator: ", ") + "."), content: content))
      }
      if let reason = position.reason, !reason.isBlank {
        offers.append(maker.offer(id.rawValue + ".reason", reason, isQuotable: true))
      }
      return offers
    }
  }

  private func offers(of records: [Record]) -> [Offer] {
    let lines = records.compactMap { record in
      maker.line(of: record).map { maker.offer(record.id.rawValue, $0) }
    }
    let totals = maker.totals(of: records)
    guard !totals.isEmpty else { return lines }
    return lines + [maker.offer("sum", totals.joined(separator: " "))]
  }
}

/// What one's own service path has to offer: its lowest point, how sure it is, and its stages.
private struct PathOffers {
  private let stages: [PathStage]
  private let maker: OfferMaker

  init(of stages: [PathStage], by maker: OfferMaker) {
    self.stages = stages
    self.maker = maker
  }

  var offers: [Offer] {
    [lowest, share].compactMap { $0 } + stages.enumerated().flatMap { cells(of: $1, at: $0) }
  }

  private var lowest: Offer? {
    let felt = stages.filter { $0.feeling != nil }
    guard felt.count > 1, let low = felt.min(by: { ($0.feeling ?? 0) < ($1.feeling ?? 0) }) else {
      return nil
    }
    let told = [low.feeling?.signed, low.word.flatMap { $0.isBlank ? nil : $0 }].compactMap { $0 }
    return maker.offer(
      "lowest", maker.words.proposal.lowest(low.name, told.joined(separator: ", ")),
      content: "\(low.id) \(low.feeling ?? 0) \(low.word ?? "")",
      isAssumed: low.basis == .assumed)
  }

  private var share: Offer? {
    let cells = stages.flatMap { $0.lanes.values }.filter { !$0.text.isBlank }
    let assumed = cells.count { $0.basis == .assumed }
    guard assumed > 0 else { return nil }
    return maker.offer(
      "assumed", maker.words.proposal.assumedShare(assumed, cells.count),
      content: "\(assumed)/\(cells.count)")
  }

  private func cells(of stage: PathStage, at index: Int) -> [Offer] {
    let name =
      stage.name.isBlank ? maker.words.canvas.stageNumber(index + 1) : stage.name
    return maker.names.lanes(of: stages).compactMap { lane in
      guard let cell = stage.lanes[lane.id], !cell.text.isBlank else { return nil }
      var offer = maker.offer(
        "\(stage.id).\(lane.id)", maker.line("\(name) – \(lane.text)", cell.text),
        content: cell.text, isAssumed: cell.basis == .assumed)
      offer.isDetail = true
      return offer
    }
  }
}
