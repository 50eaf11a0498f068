extension SeenText {
  /// An e-mail address round this sign: `@`, or what people write for it, as in `nimi(at)kunta.fi`.
  func emailAddress(at index: Int) -> Match? {
    guard let at = atSign(at: index) else { return nil }
    guard let start = localPart(before: at.lowerBound) else { return handle(at: index) }
    guard let end = domain(from: at.upperBound) else { return nil }
    return Match(.email, .certain, start..<end)
  }

  /// `matti.meikäläinen ät kunta.fi`, as one says it; `at` needs a dot in the name as well.
  func spokenAddress(at index: Int) -> Match? {
    guard let piece = piece(index), piece.count < 10, scalar(at: piece.start - 1) == " ",
      scalar(at: piece.end) == " ", let word = word(index),
      ["ät", "at", "miukumauku", "snabel-a", "snabela"].contains(word),
      let start = localPart(before: piece.start - 1), let end = domain(from: piece.end + 1)
    else { return nil }
    let isDotted = (start..<piece.start - 1).contains { scalars[$0] == "." }
    guard word != "at" || isDotted else { return nil }
    return Match(.email, .likely, start..<end)
  }

  /// A dot, or what people write for one: `[dot]`, `(piste)`; where it ends.
  private func dot(at place: Int) -> Int? {
    if scalar(at: place) == "." { return place + 1 }
    let open = scalar(at: place) == " " ? place + 1 : place
    guard scalar(at: open) == "(" || scalar(at: open) == "[" else { return nil }
    for name in ["dot", "piste", "punkt"] {
      let end = open + 1 + name.unicodeScalars.count
      guard scalar(at: end) == ")" || scalar(at: end) == "]",
        smalls[open + 1..<end].elementsEqual(name.unicodeScalars)
      else { continue }
      return scalar(at: end + 1) == " " ? end + 2 : end + 1
    }
    return nil
  }

  /// The sign with the spaces round it, in scalars.
  private func atSign(at index: Int) -> Range<Int>? {
    guard let piece = piece(index) else { return nil }
    if isSign(index, "@") {
      // `nimi @ kunta.fi` needs both spaces, or `Kysy @tiimi` would be one.
      let isSpread = scalar(at: piece.start - 1) == " " && scalar(at: piece.end) == " "
      return isSpread ? piece.start - 1..<piece.end + 1 : piece.range
    }
    guard isSign(index, "(") || isSign(index, "["), let word = word(index + 1),
      ["at", "ät", "a", "miukumauku", "snabel"].contains(word),
      isSign(index + 2, ")") || isSign(index + 2, "]"), let close = self.piece(index + 2)
    else { return nil }
    let start = scalar(at: piece.start - 1) == " " ? piece.start - 1 : piece.start
    return start..<(scalar(at: close.end) == " " ? close.end + 1 : close.end)
  }

  /// Where the name before the sign begins.
  private func localPart(before end: Int) -> Int? {
    if scalar(at: end - 1) == "\"" { return quotedPart(before: end - 1) }
    var start = end
    while start > 0, end - start < 64, scalars[start - 1].isOfLocalPart { start -= 1 }
    while start < end, !scalars[start].isLetterOrDigit, scalars[start] != "_" { start += 1 }
    return start < end && scalars[end - 1] != "." ? start : nil
  }

  /// As in `"matti meikäläinen"@…`.
  private func quotedPart(before quote: Int) -> Int? {
    var start = quote
    while start > 0, quote - start < 64 {
      start -= 1
      if scalars[start] == "\"" { return start + 1 < quote ? start : nil }
      if scalars[start] == "\n" { return nil }
    }
    return nil
  }

  /// Where the domain after the sign ends: labels with dots between, the last of letters.
  private func domain(from start: Int) -> Int? {
    if scalar(at: start) == "[" { return addressInBrackets(from: start) }
    var end = start
    var dots = 0
    while end - start < 253 {
      let scalar = scalar(at: end)
      if let next = dot(at: end) {
        guard end > start, self.scalar(at: next).isLetterOrDigit else { break }
        dots += 1
        end = next
        continue
      } else if !scalar.isLetterOrDigit, !(scalar == "-" && end > start) {
        break
      }
      end += 1
    }
    guard dots > 0, let domain = withoutTail(start..<end) else { return nil }
    return domain.upperBound
  }

  /// Without what hangs on: `aino@kunta.fi-osoite`.
  private func withoutTail(_ domain: Range<Int>) -> Range<Int>? {
    if hasTopLevel(domain) { return domain }
    guard let hyphen = domain.last(where: { scalars[$0] == "-" }) else { return nil }
    let shorter = domain.lowerBound..<hyphen
    return hasTopLevel(shorter) && shorter.contains { scalars[$0] == "." } ? shorter : nil
  }

  private func hasTopLevel(_ domain: Range<Int>) -> Bool {
    let top = scalars[domain].suffix(while: { $0 != "." && $0 != " " && $0 != "]" && $0 != ")" })
    guard top.count >= 2 else { return false }
    return top.allSatisfy { $0.pieceKind == .word }
      || top.map(\.small).starts(with: "xn--".unicodeScalars)
  }

  private func addressInBrackets(from start: Int) -> Int? {
    var end = start + 1
    while end - start < 48, scalar(at: end).isLetterOrDigit || [".", ":"].contains(scalar(at: end))
    {
      end += 1
    }
    return end > start + 6 && scalar(at: end) == "]" ? end + 1 : nil
  }

  /// The name of an account that holds a person's name: `@aino.virtanen`.
  private func handle(at index: Int) -> Match? {
    guard isSign(index, "@"), let at = piece(index) else { return nil }
    var place = index + 1
    var hasName = false
    while let piece = piece(place), piece.end - at.start <= 40 {
      let isPart = piece.kind == .word || piece.kind == .digits
      guard isPart || isSign(place, "_") || isSign(place, ".") || isSign(place, "-") else { break }
      if piece.kind == .word, piece.count >= 4, NameList.facts(of: piece.range, in: self).isGiven {
        hasName = true
      }
      place += 1
    }
    while place > index + 1, kind(place - 1) == .sign { place -= 1 }
    guard hasName, place > index + 2, let last = piece(place - 1) else { return nil }
    return Match(.name, .likely, at.start..<last.end)
  }
}

extension Unicode.Scalar {
  fileprivate var isOfLocalPart: Bool {
    if isLetterOrDigit { return true }
    switch self {
    case ".", "_", "-", "+", "%", "'", "&", "!", "#", "$", "*", "/", "=", "?", "^", "`", "{", "|",
      "}", "~":
      return true
    default: return false
    }
  }
}

extension Collection where Element == Unicode.Scalar, Self: BidirectionalCollection {
  fileprivate func suffix(while isPart: (Unicode.Scalar) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, isPart(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
