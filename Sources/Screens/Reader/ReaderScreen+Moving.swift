import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

// Moving about, from stop to stop and from page to page.
extension ReaderScreen {
  /// A screenful on or back; beyond the end of a page lies the next one.
  mutating func scrollByScreens(_ screens: Int, on desk: inout Desk) -> [Request] {
    let isAtEnd = scroll.offset + scroll.height >= scroll.contentHeight
    if screens > 0 && isAtEnd {
      // Leafing on must not finish a module: that is for a key of its own.
      guard pageIndex + 1 < pageCount else {
        desk.notice = endNotice
        return []
      }
      return turnPage(by: 1, on: &desk)
    }
    if screens < 0 && scroll.offset == 0 {
      guard pageIndex > 0 else { return turnPage(by: -1, on: &desk) }
      let requests = turnPage(by: -1, on: &desk)
      scroll.move(by: scroll.contentHeight)
      return requests
    }
    // Two lines stay in sight, so that the eye finds its place again.
    scroll.move(by: screens * max(1, scroll.height - 2))
    return []
  }

  private var endNotice: Notice {
    if place.records != nil { return .lastRecord }
    return place.exercise == nil ? .lastPage : .lastExercisePage
  }

  mutating func turnPage(by offset: Int, on desk: inout Desk) -> [Request] {
    var requests = leaveStop(on: &desk)
    let next = pageIndex + offset
    if next < 0 {
      desk.notice = .firstPage
      return requests
    }
    if next >= pageCount { return requests + finish(on: &desk) }
    pageIndex = next
    isPastStops = false
    layout = PageLayout()
    arrange(on: desk)
    scroll.move(by: -scroll.contentHeight)
    requests += .effects(desk.record(arrival(on: desk), in: place.course))
    return requests
  }

  /// Shows one of the forms, ready to be written in.
  mutating func showForm(_ index: Int, on desk: Desk) -> [Request] {
    pageIndex = index
    isPastStops = false
    layout = PageLayout()
    arrange(on: desk)
    scroll.move(to: 0)
    if !layout.stops.isEmpty { enter(0, on: desk) }
    return []
  }

  /// The module is done: back to the courses, where the next one waits.
  ///
  /// Out of an exercise one comes back to where it was opened.
  private mutating func finish(on desk: inout Desk) -> [Request] {
    if place.records != nil { return update(.left, on: &desk) }
    let effects = desk.record([.finished(place.progressID)], in: place.course)
    if place.exercise != nil { return .effects(effects + [.sync(place.course)]) + [.back] }
    if desk.workbooks[place.course]?.access == .practising {
      return [.show(.home), .overlay(.practice(PracticeOverlay()))]
    }
    let title = desk.module(at: place)?.title ?? place.module.rawValue
    desk.notice = .moduleFinished("\(place.module) \(title)")
    return .effects(effects + [.sync(place.course)]) + [.show(.home)]
  }

  mutating func enterStop(by offset: Int, on desk: inout Desk) -> [Request] {
    // Where there is nothing to answer, the same key reads on, and nothing is passed over unread.
    if offset > 0, isPastStops || layout.stops.isEmpty { return scrollByScreens(1, on: &desk) }
    let requests = leaveStop(on: &desk, keepingFocus: true)
    guard let next = nextStop(by: offset) else {
      leaveLastStop(by: offset, on: &desk)
      return requests
    }
    enter(next, on: desk)
    return requests + .effects(desk.record(arrival(on: desk), in: place.course))
  }

  /// Beyond the last stop lies the end of the page, and beyond that the next one.
  private mutating func leaveLastStop(by offset: Int, on desk: inout Desk) {
    focus = nil
    isPastStops = offset > 0
    if layout.stops.isEmpty { desk.notice = .noPrompts }
    scroll.move(to: offset > 0 ? scroll.contentHeight : 0)
  }

  /// The stop after the one in focus, or the first that begins on the screen or below it.
  private func nextStop(by offset: Int) -> Int? {
    if let focus {
      let next = focus + offset
      return layout.stops.indices.contains(next) ? next : nil
    }
    let tops = layout.stops.indices.map { layout.range(ofStop: $0) }
    if offset > 0 {
      return tops.firstIndex { $0.upperBound > scroll.offset } ?? tops.indices.first
    }
    return tops.lastIndex { $0.lowerBound < scroll.offset + scroll.height } ?? tops.indices.last
  }

  func openCanvas() -> [Request] {
    guard let field = focusedField else { return [] }
    return [.show(.canvas(layout.fields[field].prompt.id, in: place.course))]
  }

  mutating func enter(_ index: Int, on desk: Desk) {
    focus = index
    isPastStops = false
    if let field = focusedField { layout.fields[field].control.begin() }
    scroll.reveal(layout.range(ofStop: index))
    showCaret()
  }

  /// Leaves the stop in focus; what was written in a prompt goes onto the disk at once.
  @discardableResult
  mutating func leaveStop(on desk: inout Desk, keepingFocus: Bool = false) -> [Request] {
    let field = focusedField
    if !keepingFocus { focus = nil }
    guard let index = field else { return [] }
    layout.fields[index].endVisit()
    layout.refreshHeading(ofField: index, in: place.course, on: desk)
    scroll.contentHeight = layout.height
    return [.effect(.sync(place.course))]
  }
}
