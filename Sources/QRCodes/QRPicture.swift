/// A QR code as it stands on a screen, in blocks of which two fill one place from top to bottom.
///
/// A place on a screen is about twice as high as it is wide, so half a place is a square.
package struct QRPicture: Equatable, Sendable {
  package let code: QRCode
  /// How many squares a module has on each side; from two on the blocks are whole places.
  package let scale: Int
  /// The light modules that stand round the code, so that a camera finds its edge.
  package let margin: Int

  /// The columns that it takes.
  package var width: Int { (code.width + 2 * margin) * scale }
  /// The rows that it takes.
  package var height: Int { (width + 1) / 2 }
}

extension QRPicture {
  /// What the standard asks for.
  private static let fullMargin = 4
  /// What cameras are content with.
  private static let narrowMargin = 2

  /// The largest picture of a text that fits, and of those the one that forgives the most.
  ///
  /// Size comes first: from the back of a room a camera needs large squares more than anything.
  package init?(of text: String, width: Int, height: Int) {
    let codes = QRCode.Correction.allCases.reversed().compactMap { QRCode(text, correction: $0) }
    var best: QRPicture?
    for margin in [Self.fullMargin, Self.narrowMargin] {
      for code in codes {
        let side = code.width + 2 * margin
        let scale = min(width, height * 2) / side
        guard scale > (best?.scale ?? 0) else { continue }
        best = QRPicture(code: code, scale: scale, margin: margin)
      }
    }
    guard let best else { return nil }
    self = best
  }

  /// The columns and rows that a text needs at least; nothing where no code can hold it.
  package static func leastRoom(for text: String) -> (width: Int, height: Int)? {
    QRCode(text).map {
      let picture = QRPicture(code: $0, scale: 1, margin: narrowMargin)
      return (picture.width, picture.height)
    }
  }

  /// The rows, in blocks that are to be dark on a light ground.
  package var lines: [String] { lines(isInverted: false) }

  /// The rows, in blocks that are to be light on a dark ground.
  package var invertedLines: [String] { lines(isInverted: true) }

  private func lines(isInverted: Bool) -> [String] {
    (0..<height).map { row in
      var line = String.UnicodeScalarView()
      for column in 0..<width {
        let upper = isDark(2 * row, column) != isInverted
        let lower = isDark(2 * row + 1, column) != isInverted
        line.append(Self.blocks[(upper ? 2 : 0) + (lower ? 1 : 0)])
      }
      return String(line)
    }
  }

  /// A place of which both squares are drawn.
  package static let full: Unicode.Scalar = "█"

  private static let blocks: [Unicode.Scalar] = [" ", "▄", "▀", full]

  /// Whether a square is dark, the margin counted in.
  private func isDark(_ row: Int, _ column: Int) -> Bool {
    code.isDark(row: row / scale - margin, column: column / scale - margin)
  }
}
