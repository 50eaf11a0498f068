import Learning
import Markup
import Testing
import Words

@testable import Sittings

@Suite("Pieces of five minutes")
struct PiecesTests {
  /// Pages that take so many minutes each to answer.
  private func reading(_ minutes: [Int]) -> Reading {
    let pages = minutes.map { count in
      Page(
        blocks: (0..<count).map { number in
          .prompt(
            Prompt(
              id: PromptID("p\(number)"), question: "",
              kind: .scale(.init(items: [], steps: 5, lowEnd: "", highEnd: ""))))
        })
    }
    return Reading(
      id: ModuleID("A1"), label: "A1", title: "", minutes: minutes.reduce(0, +), summary: nil,
      pages: pages, kind: .module)
  }

  @Test("hold as many pages as fit into five minutes, and a longer page alone")
  func pieces() {
    let pieces = reading([2, 3, 1, 9, 4, 1]).pieces(in: .finnish)

    #expect(pieces == [0..<2, 2..<3, 3..<4, 4..<6])
  }

  @Test("end where a pause is good, but not at the end of the module")
  func pauses() {
    let reading = reading([2, 3, 1])

    #expect(!reading.isGoodPause(after: 0, in: .finnish))
    #expect(reading.isGoodPause(after: 1, in: .finnish))
    #expect(!reading.isGoodPause(after: 2, in: .finnish))
    #expect(reading.minutesLeft(after: 1, in: .finnish) == 1)
  }

  @Test("cover every page once", arguments: [[], [1], [5, 5, 5], [0, 0, 12, 1]])
  func cover(minutes: [Int]) {
    let pieces = reading(minutes).pieces(in: .english)

    #expect(pieces.flatMap { Array($0) } == Array(minutes.indices))
  }
}
