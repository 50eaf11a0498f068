extension Photograph {
  /// What a terminal shows, from lines with the sequences that colour them.
  package init(ansi text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(
      lines.map { line in
        var painter = Painter()
        for scalar in line.unicodeScalars { painter.take(scalar) }
        return painter.places
      })
  }

  /// Follows a line and its changes of colour.
  private struct Painter {
    var places: [Place] = []
    private var pen = Place()
    private var isReversed = false
    /// The numbers of a sequence that is not complete yet.
    private var sequence: String?

    mutating func take(_ scalar: Unicode.Scalar) {
      guard var numbers = sequence else {
        if scalar == "\u{1b}" { sequence = "" } else { draw(scalar) }
        return
      }
      guard scalar != "m" else {
        change(numbers.split(separator: ";").compactMap { Int($0) })
        sequence = nil
        return
      }
      if scalar != "[" { numbers.unicodeScalars.append(scalar) }
      sequence = numbers
    }

    private mutating func draw(_ scalar: Unicode.Scalar) {
      var place = pen
      place.scalar = scalar
      if isReversed { (place.ink, place.paper) = (place.paper, place.ink) }
      places.append(place)
    }

    private mutating func change(_ numbers: [Int]) {
      var rest = numbers[...]
      while let number = rest.popFirst() {
        switch number {
        case 0: (pen, isReversed) = (Place(), false)
        case 7: isReversed = true
        case 38: pen.ink = Self.colour(&rest) ?? pen.ink
        case 48: pen.paper = Self.colour(&rest) ?? pen.paper
        default: break
        }
      }
    }

    /// The brightness of `5;N`, by the palette of xterm, or of `2;R;G;B`.
    private static func colour(_ rest: inout ArraySlice<Int>) -> UInt8? {
      let kind = rest.popFirst()
      let count = kind == 5 ? 1 : 3
      let parts = rest.prefix(count)
      rest = rest.dropFirst(count)
      guard parts.count == count, let number = parts.first else { return nil }
      guard kind == 5 else { return UInt8(clamping: parts.reduce(0, +) / 3) }
      switch number {
      case 0: return 0
      case 7: return 0xE5
      case 16..<232:
        let steps = [0, 95, 135, 175, 215, 255]
        let index = number - 16
        return UInt8((steps[index / 36] + steps[index / 6 % 6] + steps[index % 6]) / 3)
      case 232...255: return UInt8(8 + 10 * (number - 232))
      default: return 0x80
      }
    }
  }
}
