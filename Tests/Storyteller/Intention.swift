import Answers
import Learning
import Sittings

/// What somebody means to answer to a question, whichever way she sits at the program.
indirect enum Intention: Equatable {
  case text([String])
  case line(String)
  case list([String])
  /// A mark for each item, by its number from 1 as on a screen; 0 is *cannot say*. Beside some of
  /// them a line.
  case marks([Int], lines: [Int: String])
  /// Options by their numbers from 1, and words of one's own.
  case choice([Int], other: String?)
  case path([Stage])
  case records([[Intention]])

  struct Stage: Equatable {
    /// A text for each lane, and whether it is known.
    var cells: [String]
    var isKnown: Bool
    var feeling: Int
    /// The number of an offered word, from 1.
    var word: Int
  }
}

extension Intention {
  /// An answer that differs from question to question, so that none can be taken for another.
  init(to prompt: Prompt, isField: Bool = false, in course: CourseID, on desk: Desk) {
    let name = "\(prompt.id)"
    switch prompt.kind {
    case .text(.prose) where !isField:
      self = .text(["Vastaus \(name): yötä, äitiä, Åbo.", "", "Toinen kappale, \(name)."])
    case .text(.prose): self = .line("Kohta \(name)")
    case .text(.number): self = .line("12")
    case .text(.date): self = .line("15.1.2027")
    case .text(.time): self = .line("9.30")
    case .list(let maximum):
      self = .list((1...min(2, maximum ?? 2)).map { "Rivi \($0), \(name)" })
    case .scale(let scale):
      let marks = scale.items.indices.map { $0 % scale.steps + 1 }
      self = .marks(scale.items.count > 1 ? marks.dropLast() + [0] : marks, lines: [:])
    case .check(let items, let asksForEvidence):
      let lines = asksForEvidence && !isField ? [0: "Näkyy sivulla \(name)."] : [:]
      self = .marks(items.indices.map { $0 % 4 + 1 }, lines: lines)
    case .claims(.first(let items)):
      self = .marks(items.indices.map { $0 % 5 + 1 }, lines: [0: "Syy \(name)."])
    case .claims(.again(let first)):
      let items = desk.courses[course]?.course.claims(of: first, in: desk.contentLanguage) ?? []
      self = .marks(items.indices.map { ($0 + 2) % 5 + 1 }, lines: [1: "Uusi syy \(name)."])
    case .choice(let choice):
      let count = desk.options(of: choice, in: course).count
      let options = choice.maximum > 1 ? [count, 1] : [min(2, count)]
      self = .choice(options, other: choice.hasOther && !isField ? "Oma \(name)" : nil)
    case .path(let form):
      let stages = (0..<2).map { index in
        Stage(
          cells: form.lanes.map { "\($0.id) \(index)" }, isKnown: index == 0,
          feeling: index == 0 ? -2 : 1, word: index + 1)
      }
      self = .path(stages)
    case .records(let form):
      let fields = form.fields.filter { form.computed[$0.id] == nil }
      let record = fields.map { Intention(to: $0, isField: true, in: course, on: desk) }
      self = .records([record, record])
    }
  }
}
