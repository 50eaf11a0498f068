import Answers
import Learning
import Sittings
import Widgets

/// What bringing an answer over has changed, so that undoing it takes its source away as well.
struct BridgeStep: Equatable, Sendable {
  struct State: Equatable, Sendable {
    var value: AnswerValue?
    var sources: [AnswerSource]
  }

  var before: State
  var after: State
}

// Answers of another course, brought to a question of this one.
extension ReaderScreen {
  mutating func bring(on desk: inout Desk) -> [Request] {
    guard let index = focusedField, !layout.fields[index].target.isField else { return [] }
    let prompt = layout.fields[index].prompt
    guard !desk.refusesToWrite(place.course), let offer = desk.offer(for: prompt, in: place.course)
    else { return [] }
    let before = bridgeState(of: prompt.id, on: desk)
    var requests = bring(desk.brought(by: offer, to: prompt, in: place.course), index, on: &desk)
    guard !requests.isEmpty else { return [] }
    let sources = desk.sources(of: prompt.id, in: place.course, adding: offer)
    requests += .effects(
      desk.record([.sourced(prompt.id, sources)], in: place.course) + [.sync(place.course)])
    let after = bridgeState(of: prompt.id, on: desk)
    layout.fields[index].bridgeSteps.append(BridgeStep(before: before, after: after))
    if desk.notice == nil { desk.notice = .brought(desk.broughtInWords(offer)) }
    showSources(ofField: index, on: desk)
    return requests
  }

  /// Puts what was brought into the answer, as one step to undo where the kind has such steps.
  private mutating func bring(
    _ brought: Brought, _ index: Int, on desk: inout Desk
  ) -> [Request] {
    desk.notice = nil
    switch brought {
    case .nothing:
      desk.notice = .nothingFits
      return []
    case .text(let text):
      return takeOver(text, into: layout.fields[index].prompt.id, on: &desk)
    case .value(let value, let isCut):
      if isCut, let maximum = layout.fields[index].prompt.maximum {
        desk.notice = .broughtInPart(maximum)
      }
      guard case .records(let records) = value else {
        return replace(with: value, ofField: index, on: &desk)
      }
      return put(records, intoForms: index, on: &desk)
    }
  }

  /// Brings an offer into sight that has come while one was at its question.
  mutating func showNewOffer(since former: PageLayout) {
    guard let index = focusedField, layout.fields[index].hasOffer else { return }
    let before = former.index(of: layout.fields[index].prompt.id)
    guard before.map({ former.fields[$0].hasOffer }) != true, let focus else { return }
    scroll.reveal(layout.range(ofStop: focus))
  }

  /// After a step back or forth, tells the source of what stands there now.
  mutating func turnSources(isUndoing: Bool, on desk: inout Desk) -> [Request] {
    guard let index = focusedField, !layout.fields[index].bridgeSteps.isEmpty else { return [] }
    let prompt = layout.fields[index].prompt.id
    let now = bridgeState(of: prompt, on: desk)
    let states = layout.fields[index].bridgeSteps.map { isUndoing ? $0.before : $0.after }
    guard let wanted = states.last(where: { $0.value.saysTheSame(as: now.value) }),
      wanted.sources != now.sources
    else { return [] }
    let effects = desk.record([.sourced(prompt, wanted.sources)], in: place.course)
    showSources(ofField: index, on: desk)
    return .effects(effects)
  }

  private func bridgeState(of prompt: PromptID, on desk: Desk) -> BridgeStep.State {
    let answer = desk.workbooks[place.course]?.workbook.answers[prompt]
    return BridgeStep.State(value: answer?.value, sources: answer?.sources ?? [])
  }

  private mutating func showSources(ofField index: Int, on desk: Desk) {
    layout.refreshHeading(ofField: index, in: place.course, on: desk)
    settle(index)
  }
}

extension Optional where Wrapped == AnswerValue {
  /// An answer that was never given and one that is empty are the same to whoever reads them.
  fileprivate func saysTheSame(as other: AnswerValue?) -> Bool {
    self == other || (self?.isBlank ?? true) && (other?.isBlank ?? true)
  }
}
