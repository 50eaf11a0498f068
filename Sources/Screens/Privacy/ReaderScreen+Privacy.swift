import Answers
import Learning
import Sittings
import TextChecks
import Widgets
import Words

extension ReaderScreen {
  func remark(on desk: Desk) -> String? {
    let count = focusedField.map { layout.fields[$0].control.markCount } ?? 0
    return count > 0 ? desk.wording.privacy.watch.remark(count) : nil
  }

  func findings(on desk: Desk) -> AnswerFindings? {
    focusedField.map {
      AnswerFindings(in: layout.fields[$0].content(in: place.course, on: desk).written)
    }
  }

  mutating func go(to found: AnswerFindings.Found, on desk: inout Desk) -> [Request] {
    guard let index = focusedField else { return [] }
    switch (layout.fields[index].control, found.spot) {
    case (.canvas, _):
      return openCanvas()
    case (.records, .field(let record, let field)):
      return open(field, of: record, ofForms: index, on: &desk)
    default:
      layout.fields[index].control.go(to: found)
      settle(index)
      return []
    }
  }

  /// Puts a word in the place of something, as one step to take back.
  mutating func mask(_ found: AnswerFindings.Found, on desk: inout Desk) -> [Request] {
    guard let index = focusedField, !desk.refusesToWrite(place.course) else { return [] }
    let mark = found.mark(in: desk.wording.privacy)
    desk.notice = .masked(mark)
    guard layout.fields[index].isText else { return replace(found, by: mark, in: index, on: &desk) }
    var splices: [TextSplice] = []
    layout.fields[index].withTextArea { area in
      area.replace(bytes: found.bytes, with: mark)
      splices = area.takeSplices()
    }
    settle(index)
    return .effects(record(splices, ofField: index, on: &desk))
  }

  private mutating func replace(
    _ found: AnswerFindings.Found, by mark: String, in index: Int, on desk: inout Desk
  ) -> [Request] {
    let before = layout.fields[index].content(in: place.course, on: desk)
    let after = before.masked(found, as: mark)
    layout.fields[index].steps.close()
    layout.fields[index].steps.record(from: before, to: after, typingIn: nil)
    let effects = keep(after, inPlaceOf: before, ofField: index, on: &desk)
    layout.rebuildField(index, in: place.course, on: desk)
    settle(index)
    return .effects(effects)
  }
}

extension AnswerContent {
  var written: [WrittenText] {
    (value?.written ?? [])
      + notes.sorted { $0.key < $1.key }.map { WrittenText(spot: .beside($0.key), text: $0.value) }
  }

  func masked(_ found: AnswerFindings.Found, as mark: String) -> AnswerContent {
    var masked = self
    masked.value = value?.masked(found, as: mark)
    if case .beside(let item) = found.spot {
      masked.notes[item] = notes[item]?.masked(found, as: mark)
    }
    return masked
  }
}
