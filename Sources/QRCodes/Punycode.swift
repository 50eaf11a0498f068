/// Names of hosts with letters like ä in the ASCII that the net knows them by (RFC 3492).
enum Punycode {
  private static let base = 36
  private static let leastThreshold = 1
  private static let mostThreshold = 26
  private static let skew = 38
  private static let damp = 700
  private static let firstBias = 72
  private static let firstScalar: UInt32 = 0x80
  private static let longest = 63

  /// A part between two dots; nothing where it cannot be written so.
  static func label(_ written: Substring) -> String? {
    let small = written.lowercased()
    if small.utf8.allSatisfy({ $0 < 0x80 }) {
      return small.unicodeScalars.allSatisfy(isOrdinary) ? small : nil
    }
    guard let scalars = composed(small) else { return nil }
    let text = "xn--" + encoded(scalars)
    return text.utf8.count <= longest ? text : nil
  }

  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "0123456789-_[]".unicodeScalars.contains(scalar)
  }

  /// Letters with their marks as one scalar each, as the names are registered; nothing where a mark
  /// is left over, or a sign that no name has.
  private static func composed(_ text: String) -> [UInt32]? {
    // What is longer is no name, and marks without end would take their time.
    guard text.unicodeScalars.count <= 2 * longest else { return nil }
    var scalars: [UInt32] = []
    // By characters, which are equal in whichever way a letter and its mark were typed.
    for character in text {
      guard let scalar = letters[character] ?? sole(character), isOrdinary(scalar) else {
        return nil
      }
      scalars.append(scalar.value)
    }
    return scalars
  }

  private static func sole(_ character: Character) -> Unicode.Scalar? {
    let scalars = character.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }

  /// The letters of Latin alphabets that are one scalar.
  private static let letters = Dictionary(
    (0xC0...0x24F).compactMap(Unicode.Scalar.init).map { (Character($0), $0) },
    uniquingKeysWith: { first, _ in first })

  private static func encoded(_ scalars: [UInt32]) -> String {
    let plain = scalars.filter { $0 < firstScalar }
    var output = plain.compactMap(Unicode.Scalar.init)
    if !output.isEmpty { output.append("-") }
    var next = firstScalar
    var delta = 0
    var bias = firstBias
    var handled = plain.count
    while handled < scalars.count {
      let least = scalars.filter { $0 >= next }.min() ?? next
      delta += Int(least - next) * (handled + 1)
      next = least
      for scalar in scalars {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        output += digits(of: delta, bias: bias)
        bias = adapted(delta, to: handled + 1, isFirst: handled == plain.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(String.UnicodeScalarView(output))
  }

  /// A number in digits of which each says whether another follows.
  private static func digits(of number: Int, bias: Int) -> [Unicode.Scalar] {
    var rest = number
    var found: [Unicode.Scalar] = []
    var step = base
    while true {
      let threshold = min(mostThreshold, max(leastThreshold, step - bias))
      guard rest >= threshold else { break }
      found.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      step += base
    }
    return found + [digit(rest)]
  }

  private static func digit(_ value: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(value < 26 ? value + 97 : value - 26 + 48))
  }

  private static func adapted(_ delta: Int, to count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / damp : delta / 2
    rest += rest / count
    var steps = 0
    while rest > (base - leastThreshold) * mostThreshold / 2 {
      rest /= base - leastThreshold
      steps += base
    }
    return steps + (base - leastThreshold + 1) * rest / (rest + skew)
  }
}
