import Answers
import Cells
import Sittings
import Widgets
import Words

/// The versions of one answer: a list of them, and the chosen one whole beside the present one.
struct VersionsPane: Equatable, Sendable {
  private(set) var versions: AnswerVersions
  /// 0 is the present answer, and the latest of the earlier ones is 1.
  private(set) var selected = 0
  private(set) var list = Scroll()
  var text = Scroll()
  private(set) var present: [StyledLine] = []
  /// The chosen version; empty while the present answer is chosen.
  private(set) var other: [StyledLine] = []

  private static let mostRows = 6
  /// So wide a screen has room for two texts side by side.
  private static let sideBySide = 70
  static let gap = 3

  init(of versions: AnswerVersions, on desk: Desk, keeping former: VersionsPane? = nil) {
    self.versions = versions
    // Whoever looks at an empty answer has come for what stood there.
    let first = versions.present == nil && !versions.earlier.isEmpty ? 1 : 0
    choose(former?.selected ?? first, on: desk)
  }

  var count: Int { versions.earlier.count + 1 }

  /// The earlier version that is chosen, if one is.
  var chosen: AnswerVersions.Version? {
    selected == 0 ? nil : versions.earlier[selected - 1]
  }

  mutating func move(by offset: Int, on desk: Desk) { choose(selected + offset, on: desk) }

  mutating func choosePresent(on desk: Desk) { choose(0, on: desk) }

  private mutating func choose(_ number: Int, on desk: Desk) {
    selected = min(max(0, number), count - 1)
    let page = Layout(of: self, on: desk)
    list.height = page.list.height
    list.contentHeight = count
    list.reveal(selected..<selected + 1)
    let isBeside = chosen != nil && page.isSideBySide
    let width = isBeside ? page.column : page.text.width
    present = Self.wrap(versions.presentLines(on: desk), width: width)
    other = chosen.map { Self.wrap(versions.lines(of: $0, on: desk), width: width) } ?? []
    text.height = max(1, page.text.height - 1)
    text.contentHeight = max(chosen == nil || isBeside ? present.count : 0, other.count)
    text.move(to: 0)
  }

  /// Lines keep the distance from the edge with which they begin.
  private static func wrap(_ lines: [String], width: Int) -> [StyledLine] {
    lines.flatMap { line -> [StyledLine] in
      let indent = min(line.unicodeScalars.prefix { $0 == " " }.count, width / 2)
      let rest = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(indent)))
      return StyledLine.wrap(rest, width: width - indent, role: .body).map {
        StyledLine(indent: indent, $0.runs)
      }
    }
  }

  /// Chooses the version on which somebody clicked.
  ///
  /// - Returns: whether it was chosen already, and is to be taken back.
  mutating func click(at position: Position, on desk: Desk) -> Bool {
    let area = Layout(of: self, on: desk).list
    let number = position.row - area.top + list.offset
    guard area.contains(position), number < count else { return false }
    if number == selected { return number > 0 }
    choose(number, on: desk)
    return false
  }
}

extension VersionsPane {
  /// Where the question, the list and the texts stand.
  struct Layout: Equatable, Sendable {
    let question: Area
    let list: Area
    let text: Area

    init(of pane: VersionsPane, on desk: Desk) {
      var area = OverviewPage(on: desk).whole
      question = area.cut(top: 2)
      list = area.cut(top: min(pane.count, VersionsPane.mostRows, max(1, area.height / 3)))
      if area.height > 6 { _ = area.cut(top: 1) }
      text = area
    }

    var isSideBySide: Bool { text.width >= VersionsPane.sideBySide }
    var column: Int { (text.width - VersionsPane.gap) / 2 }
  }

  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let page = Layout(of: self, on: desk)
    let title = "\(versions.entry.label)  \(versions.entry.question)"
    StyledLine.wrap(title, width: page.question.width, role: .strong)
      .draw(in: page.question, on: &frame)
    for row in 0..<page.list.height where row + list.offset < count {
      drawVersion(row + list.offset, atRow: row, in: page.list, on: &frame, with: desk)
    }
    drawTexts(in: page, on: &frame, with: desk)
  }

  private func drawVersion(
    _ number: Int, atRow row: Int, in area: Area, on frame: inout Frame, with desk: Desk
  ) {
    let place = Area(
      origin: Position(row: area.top + row, column: area.left),
      size: Size(width: area.width, height: 1))
    let isSelected = number == selected
    let role: Role = isSelected ? .selected : .body
    if isSelected { frame.fill(place, role: .selected) }
    frame.write(isSelected ? "›" : " ", in: place, role: role)
    frame.write(heading(of: number, on: desk), in: place, column: 2, role: role, ending: .ellipsis)
  }

  /// What a version is called, with its time: “Aiempi versio, 12.3.2026 klo 10.15”.
  private func heading(of number: Int, on desk: Desk) -> String {
    let words = desk.wording.overview
    guard number > 0 else {
      let state = versions.isSkipped ? words.states[OverviewState.skipped.rawValue] : nil
      let time = versions.present.map { desk.inWords($0.updatedAt) }
      let rest = time ?? state ?? words.states[OverviewState.empty.rawValue]
      return "\(words.present), \(rest)"
    }
    return "\(words.version), \(desk.inWords(versions.earlier[number - 1].updatedAt))"
  }

  private func drawTexts(in page: Layout, on frame: inout Frame, with desk: Desk) {
    var rest = page.text
    if chosen != nil, page.isSideBySide {
      let left = rest.cut(left: page.column)
      _ = rest.cut(left: Self.gap)
      draw(present, under: desk.wording.overview.present, in: left, on: &frame)
      for row in 0..<rest.height {
        frame.write("│", in: page.text, row: row, column: page.column + 1, role: .border)
      }
    }
    guard chosen != nil else {
      draw(present, under: desk.wording.overview.present, in: rest, on: &frame)
      return drawAdvice(in: rest, on: &frame, with: desk.wording.overview)
    }
    draw(other, under: heading(of: selected, on: desk), in: rest, on: &frame)
  }

  /// How versions come about, where there are none yet.
  private func drawAdvice(in area: Area, on frame: inout Frame, with words: OverviewWording) {
    guard versions.earlier.isEmpty, present.count + 2 < area.height else { return }
    var place = area
    _ = place.cut(top: present.count + 2)
    StyledLine.wrap(words.noVersions, width: place.width, role: .muted).draw(in: place, on: &frame)
  }

  private func draw(
    _ lines: [StyledLine], under heading: String, in area: Area, on frame: inout Frame
  ) {
    var place = area
    frame.write(heading, in: place.cut(top: 1), role: .subheading, ending: .ellipsis)
    guard text.offset < lines.count else { return }
    lines.draw(from: text.offset, in: place, on: &frame)
    guard lines.count > text.offset + place.height, place.height > 0 else { return }
    let last = place.cut(bottom: 1)
    frame.fill(last)
    frame.write("↓ …", in: last, role: .muted)
  }
}
