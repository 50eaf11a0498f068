import Answers
import Cells
import Sittings
import TextChecks
import Widgets

/// How what may tell who a person is stands out in a text.
enum PrivacyMarks {
  static func look(_ text: String) -> [TextMark] {
    AnswerFindings.look(through: WrittenText(spot: .whole, text: text)).map {
      TextMark($0.bytes, $0.isCertain ? .finding : .possibleFinding)
    }
  }
}

// A control looks at what was changed in it whenever it has been changed, by whatever.
extension PromptControl {
  mutating func watch() {
    switch self {
    case .text(var area):
      self = .information([])
      area.look(with: PrivacyMarks.look)
      self = .text(area)
    case .short(var area, let shape):
      self = .information([])
      area.look(with: PrivacyMarks.look)
      self = .short(area, shape)
    case .list(var list):
      self = .information([])
      list.look(with: PrivacyMarks.look)
      self = .list(list)
    case .marks(var grid):
      self = .information([])
      for index in grid.items.indices { grid.items[index].note.look(with: PrivacyMarks.look) }
      self = .marks(grid)
    case .choice(var choice):
      self = .information([])
      choice.look(with: PrivacyMarks.look)
      self = .choice(choice)
    case .canvas, .records, .information:
      break
    }
  }

  /// How many places in it may tell who somebody is.
  var markCount: Int {
    switch self {
    case .text(let area), .short(let area, _): area.markCount
    case .list(let list): list.markCount
    case .marks(let grid): grid.items.reduce(0) { $0 + $1.note.markCount }
    case .choice(let choice): choice.markCount
    case .canvas, .records, .information: 0
    }
  }

  /// Goes where something stands.
  mutating func go(to found: AnswerFindings.Found) {
    switch (self, found.spot) {
    case (.text(var area), .whole):
      area.select(bytes: found.bytes)
      self = .text(area)
    case (.short(var area, let shape), .whole):
      area.select(bytes: found.bytes)
      self = .short(area, shape)
    case (.list(var list), .line(let line)):
      list.go(toLine: line, behindByte: found.bytes.upperBound)
      self = .list(list)
    case (.marks(var grid), .beside(let item)):
      guard let index = grid.items.firstIndex(where: { $0.id == item }) else { return }
      grid.go(to: index, isOnLine: true)
      grid.items[index].note.go(behindByte: found.bytes.upperBound)
      self = .marks(grid)
    case (.choice(var choice), .other):
      choice.goToOther(behindByte: found.bytes.upperBound)
      self = .choice(choice)
    default:
      break
    }
  }
}

extension CanvasScreen.Mode {
  mutating func watch() {
    guard case .writing(var text) = self else { return }
    self = .moving
    text.look(with: PrivacyMarks.look)
    self = .writing(text)
  }
}

/// How many places of a service path may tell who somebody is; each text is read once.
struct PathWatch: Equatable, Sendable {
  /// What was found in each text, by its bytes.
  private var seen: [[UInt8]: Int] = [:]
  private(set) var count = 0

  mutating func look(at stages: [PathStage]) {
    var now: [[UInt8]: Int] = [:]
    count = 0
    for written in AnswerValue.path(stages).written where !written.text.isEmpty {
      let bytes = Array(written.text.utf8)
      let found = seen[bytes] ?? PersonalData.findings(in: written.text).count
      now[bytes] = found
      count += found
    }
    seen = now
  }
}
