import Answers
import Sittings
import TextChecks
import Widgets
import Words

extension CanvasScreen {
  func remark(on desk: Desk) -> String? {
    watch.count > 0 ? desk.wording.privacy.watch.remark(watch.count) : nil
  }

  func findings(on desk: Desk) -> AnswerFindings? {
    AnswerFindings(in: AnswerValue.path(canvas.stages).written)
  }

  /// Opens the box in which something stands, and marks it there.
  mutating func go(to found: AnswerFindings.Found, on desk: inout Desk) -> [Request] {
    guard case .path(let target) = found.spot else { return [] }
    mode = .moving
    exampleFocus = nil
    var requests: [Request] = []
    if !isInSight(target) { requests = record(canvas.shorten(false), on: &desk) }
    focus.go(to: target, in: canvas.shownStages, canvas.shownLanes)
    requests += beginWriting(on: &desk)
    if case .writing(var text) = mode {
      text.select(bytes: found.bytes)
      mode = .writing(text)
    }
    reveal(on: desk)
    return requests
  }

  mutating func mask(_ found: AnswerFindings.Found, on desk: inout Desk) -> [Request] {
    guard case .path(let target) = found.spot, !desk.refusesToWrite(courseID) else { return [] }
    let mark = found.mark(in: desk.wording.privacy)
    let text = (canvas.stages.text(at: target) ?? "").masked(found, as: mark)
    canvas.endStep()
    let requests = record(canvas.replace(target, with: text), on: &desk)
    desk.notice = desk.notice ?? .masked(mark)
    if case .writing = mode, spot == target { mode = .writing(self.text(at: target, on: desk)) }
    watch.look(at: canvas.stages)
    reveal(on: desk)
    return requests
  }
}
