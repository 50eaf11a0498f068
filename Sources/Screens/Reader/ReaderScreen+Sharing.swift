import Answers
import Sittings
import Widgets

// Who sees the answers.
extension ReaderScreen {
  mutating func share(on desk: inout Desk) -> [Request] {
    guard let index = focusedField, !layout.fields[index].target.isField else { return [] }
    let target = layout.fields[index].target.prompt
    return show(desk.toggleSharing(of: target, in: place.course), on: desk)
  }

  mutating func shareModule(on desk: inout Desk) -> [Request] {
    show(desk.toggleSharing(ofModule: place.module, in: place.course), on: desk)
  }

  /// Tells at each question of the page who sees its answer now.
  private mutating func show(_ effects: [Effect], on desk: Desk) -> [Request] {
    guard place.records == nil else { return .effects(effects) }
    for index in layout.fields.indices {
      layout.refreshHeading(ofField: index, in: place.course, on: desk)
    }
    scroll.contentHeight = layout.height
    if focus != nil { showCaret() }
    return .effects(effects)
  }
}
