import Answers
import Learning
import Sittings
import Words

// Answers of another course, brought to a question of this one.
extension Turn {
  /// Brings what another course has for a question, with its source, as one step to take back;
  /// false where nothing was brought.
  mutating func bring(to asked: Asked) -> Bool {
    guard !desk.refusesToWrite(asked.course) else { return false }
    guard let offer = desk.offer(for: asked.prompt, in: asked.course) else {
      say(words.bridge.nothingToBring)
      return false
    }
    let value: AnswerValue
    var isCut = false
    switch desk.brought(by: offer, to: asked.prompt, in: asked.course) {
    case .nothing:
      desk.notice = .nothingFits
      return false
    case .text(let text): value = .text(text)
    case .value(let new, let lacksSome): (value, isCut) = (new, lacksSome)
    }
    guard value.isStorable else {
      desk.notice = .atLimit
      return false
    }
    let sources = desk.sources(of: asked.prompt.id, in: asked.course, adding: offer)
    let sourced = WorkbookEdit.Change.sourced(asked.prompt.id, sources)
    guard record([asked.place.valued(value), sourced], for: asked) else { return false }
    wish(.sync(asked.course))
    say(desk.broughtInWords(offer))
    if isCut, let maximum = asked.prompt.maximum { say(words.bridge.broughtInPart(maximum)) }
    return true
  }

  /// Says where an answer came from, and that another one can be brought.
  mutating func sayBridge(of asked: Asked) {
    guard !asked.place.isField else { return }
    for line in desk.sourcesInWords(of: asked.target, in: asked.course) { quote(line) }
    sayOffer(for: asked)
  }

  /// Says that an answer can be brought, where that is so.
  mutating func sayOffer(for asked: Asked) {
    let offer = desk.offerInWords(for: asked.prompt, in: asked.course, by: typed(.bring))
    if let offer { say(offer) }
  }
}
