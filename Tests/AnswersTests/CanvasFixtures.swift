import Answers
import Learning
import Words

extension Prompt.PathCanvas {
  static let fixture = Prompt.PathCanvas(
    stages: [
      .init(id: ItemID("worry"), text: "Huoli"), .init(id: ItemID("search"), text: "Haku"),
      .init(id: ItemID("threshold"), text: "Kynnys"), .init(id: ItemID("contact"), text: "Yhteys"),
    ],
    lanes: [.init(id: ItemID("does"), text: "Tekee"), .init(id: ItemID("idea"), text: "Idea")],
    feelingWords: ["toiveikas", "väsynyt"],
    short: .init(
      stages: [ItemID("search"), ItemID("threshold")], lanes: [ItemID("does")]),
    example: nil)
}

extension Canvas {
  static func fixture(_ stages: [PathStage]? = nil) -> Canvas {
    Canvas(
      PromptID("A1-2"), form: .fixture,
      answer: stages.map {
        Answer(
          kind: .path, value: .path($0), question: "?", language: .finnish, updatedAt: .minute(0))
      })
  }

  /// Types letter by letter at the end of a place.
  mutating func type(_ text: String, at spot: AnswerSpot) {
    for letter in text {
      let length = stages.text(at: spot)?.utf8.count ?? 0
      _ = write(
        Splice(offset: length, removed: 0, inserted: String(letter), lengthBefore: length),
        at: spot)
    }
  }
}

extension CanvasOutcome {
  var changes: [WorkbookEdit.Change] {
    guard case .changed(let changes) = self else { return [] }
    return changes
  }
}

extension [PathStage] {
  /// A path as a file may have it, with a lane that the course has left.
  static let filled: [PathStage] = [
    PathStage(
      id: ItemID("worry"), name: "Huoli", feeling: -1, word: "pelko", basis: .known,
      lanes: [
        ItemID("does"): .init(text: "hakee", basis: .known),
        ItemID("old"): .init(text: "jäi", basis: .assumed),
      ]),
    PathStage(id: ItemID("x1"), name: "Oma", feeling: 2),
    PathStage(id: ItemID("threshold"), name: ""),
    PathStage(id: ItemID("search"), name: "Haku", word: "väsynyt"),
  ]
}
