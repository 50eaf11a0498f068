import Cells
import QRCodes
import Sittings
import Widgets

extension MediaScreen {
  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    layout.lines.draw(in: layout.caption.moved(into: area), on: &frame)
    guard let picture = layout.picture else { return }
    let place = layout.code.moved(into: area)
    let lines = isInverted ? picture.invertedLines : picture.lines
    for (row, line) in lines.enumerated() {
      frame.write(line, in: place, row: row, role: .qrCode)
      for (column, block) in line.unicodeScalars.enumerated() where block == QRPicture.full {
        frame.write("█", in: place, row: row, column: column, role: .qrDark)
      }
    }
  }
}

extension Area {
  /// The same place, counted from the corner of another area.
  fileprivate func moved(into area: Area) -> Area {
    Area(
      origin: Position(row: area.top + origin.row, column: area.left + origin.column), size: size)
  }
}
