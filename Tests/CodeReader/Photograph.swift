package import Cells

/// A screen as a camera sees it: squares of grey, eight by sixteen to a place.
package struct Photograph {
  /// A place of a screen: what stands there, and how bright it and its ground are.
  struct Place {
    var scalar: Unicode.Scalar = " "
    var ink: UInt8 = 0xC8
    var paper: UInt8 = 0x1E
  }

  static let placeWidth = 8
  static let placeHeight = 16

  let width: Int
  let height: Int
  private(set) var greys: [UInt8]

  init(_ rows: [[Place]]) {
    let columns = rows.map(\.count).max() ?? 0
    width = columns * Self.placeWidth
    height = rows.count * Self.placeHeight
    greys = Array(repeating: Place().paper, count: width * height)
    for (row, places) in rows.enumerated() {
      for (column, place) in places.enumerated() { paint(place, row, column) }
    }
  }

  private mutating func paint(_ place: Place, _ row: Int, _ column: Int) {
    for y in 0..<Self.placeHeight {
      for x in 0..<Self.placeWidth {
        let index = (row * Self.placeHeight + y) * width + column * Self.placeWidth + x
        greys[index] = Self.isInk(place.scalar, x, y) ? place.ink : place.paper
      }
    }
  }

  /// Blocks as they are; of letters no more than that something stands there.
  private static func isInk(_ scalar: Unicode.Scalar, _ x: Int, _ y: Int) -> Bool {
    switch scalar {
    case " ": false
    case "█": true
    case "▀": y < placeHeight / 2
    case "▄": y >= placeHeight / 2
    default: (2..<6).contains(x) && (4..<12).contains(y)
    }
  }

  /// The picture as a file that nearly every program can read.
  var file: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + greys }
}

extension Photograph {
  /// A frame: black on white where a code is drawn, pale on dark everywhere else.
  package init(_ frame: Frame, codesIn role: Role, darkIn dark: Role) {
    self.init(
      (0..<frame.size.height).map { row in
        (0..<frame.size.width).map { column in
          let cell = frame[row, column]
          let scalar = cell.character.unicodeScalars.first ?? " "
          if cell.role == dark { return Place(scalar: scalar, ink: 0, paper: 0) }
          return cell.role == role
            ? Place(scalar: scalar, ink: 0, paper: 0xFF) : Place(scalar: scalar)
        }
      })
  }

  /// Lines of blocks, drawn dark on light or the other way round.
  package init(_ lines: [String], isInverted: Bool = false) {
    let edge = Array(repeating: Place(), count: (lines.first?.unicodeScalars.count ?? 0) + 2)
    let rows = lines.map { line in
      [Place()]
        + line.unicodeScalars.map {
          Place(scalar: $0, ink: isInverted ? 0xFF : 0, paper: isInverted ? 0 : 0xFF)
        } + [Place()]
    }
    self.init([edge] + rows + [edge])
  }
}
