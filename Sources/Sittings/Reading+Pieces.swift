import Learning
package import Words

extension Reading {
  /// So many minutes can be found between two client meetings.
  private static let minutesOfPiece = 5

  /// Runs of pages that take about five minutes each, by the minutes that the author states; a page
  /// that takes longer is a piece of its own.
  package func pieces(in language: Language) -> [Range<Int>] {
    let times = pages.map { $0.time.seconds(in: language) }
    let all = max(1, times.reduce(0, +))
    var pieces: [Range<Int>] = []
    var seconds = 0
    for (page, time) in times.enumerated() {
      let stated = 60 * minutes * time / all
      // What ends half a minute late is still taken along.
      let fits = seconds + stated <= 60 * Self.minutesOfPiece + 30
      if fits, let last = pieces.last {
        pieces[pieces.count - 1] = last.lowerBound..<(page + 1)
        seconds += stated
      } else {
        pieces.append(page..<(page + 1))
        seconds = stated
      }
    }
    return pieces
  }

  /// Whether a piece ends with a page (from 0), and the reading goes on after it.
  package func isGoodPause(after page: Int, in language: Language) -> Bool {
    page + 1 < pages.count && pieces(in: language).contains { $0.upperBound == page + 1 }
  }

  /// The minutes that the pages behind a page (from 0) take.
  package func minutesLeft(after page: Int, in language: Language) -> Int {
    let times = pages.map { $0.time.seconds(in: language) }
    let left = times.dropFirst(page + 1).reduce(0, +)
    let all = max(1, times.reduce(0, +))
    return (minutes * left + all - 1) / all
  }
}
