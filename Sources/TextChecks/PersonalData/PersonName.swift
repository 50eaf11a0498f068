extension SeenText {
  /// A person's name that begins with this word.
  ///
  /// A given name with a surname, or a title with a name, is certain; one of them alone is likely.
  func name(at index: Int) -> Match? {
    guard startsWithCapital(index) else { return uncapitalisedName(at: index) }
    let before = scalar(at: pieces[index].start - 1)
    guard before.pieceKind != .digits, before != "@", before != "_" else { return nil }
    // The second part of `Anna-Liisa` was seen with the first.
    guard before != "-" || !startsWithCapital(index - 2) else { return nil }
    return fullName(at: index) ?? surnameFirst(at: index) ?? nameAlone(at: index)
      ?? unknownName(at: index)
  }

  /// A given name, more of them or initials, perhaps `von` or `al-`, and a surname.
  private func fullName(at index: Int) -> Match? {
    guard let start = piece(index)?.start else { return nil }
    guard let first = givenPart(at: index) else {
      return isInitial(index) ? initialsAndSurname(at: index) : titled(at: index, start)
    }
    guard first.isWhole else { return titled(at: index, start) }
    var last = first
    var isKnown = first.facts.isGiven
    for _ in 0..<3 {
      guard let next = nextWord(after: last.index) else { break }
      if let end = surname(at: next, afterGiven: isKnown, isShouted: isAllCapitals(index)) {
        // `Aino Maria` is a full name as far as it goes, and so is `Aino Maria Virtanen`.
        return Match(.name, .certain, start..<goOn(from: end))
      }
      guard let more = givenPart(at: next) else {
        guard isInitial(next) else { break }
        last = (isSign(next + 1, ".") ? next + 1 : next, [], true)
        continue
      }
      last = more
      isKnown = isKnown || more.facts.isGiven
      guard more.isWhole else { break }
    }
    if last.index != first.index, isKnown, kind(last.index) == .word,
      let end = piece(last.index)?.end
    {
      return Match(.name, .certain, start..<end)
    }
    return titled(at: index, start)
  }

  /// As in `Virtanen Aino`, `Virtanen, Aino`.
  private func surnameFirst(at index: Int) -> Match? {
    guard let word = piece(index), let surname = surnamePart(at: index), surname.facts.isAnySurname,
      surname.isWhole
    else { return nil }
    var next = surname.index + 1
    let hasComma = isSign(next, ",")
    if hasComma { next += 1 }
    guard kind(next) == .space, let given = givenPart(at: next + 1) else { return nil }
    let isKnown = surname.facts.contains(.surname) || given.facts.isGiven
    let isList = hasComma && !surname.facts.contains(.surname)
    guard isKnown, !isList, let end = piece(given.index)?.end else { return nil }
    return Match(.name, .certain, word.start..<end)
  }

  /// A given name or a surname by itself, where it is hardly another word.
  private func nameAlone(at index: Int) -> Match? {
    guard let start = piece(index)?.start else { return nil }
    if let given = givenPart(at: index), let end = piece(given.index)?.end {
      if given.facts.isGiven || given.index > index || isNextToKin(index) || isOwnerOfKin(index) {
        return Match(.name, .likely, start..<end)
      }
    }
    if let surname = surnamePart(at: index), surname.facts.contains(.surname),
      let end = piece(surname.index)?.end
    {
      return Match(.name, .likely, start..<end)
    }
    return nil
  }

  /// A name that no list holds: `Ximena Virtanen`, `Arben von Essen`, in the middle of a sentence.
  private func unknownName(at index: Int) -> Match? {
    guard let word = piece(index), word.count >= 3, !isAllCapitals(index), !beginsSentence(index),
      let next = nextWord(after: index), mayBeSurname(index), scalars[word.end - 1] != "n"
    else { return nil }
    if isOne(of: .sureParticles, next) {
      guard
        let end = surname(at: next, afterGiven: true, isShouted: false).flatMap({ piece($0)?.end })
      else { return nil }
      return Match(.name, .certain, word.start..<end)
    }
    guard let part = surnamePart(at: next), let last = piece(part.index) else { return nil }
    if part.facts.contains(.surname) { return Match(.name, .certain, word.start..<last.end) }
    let isShaped =
      SurnameShapes.fits(last.range, in: self) && mayBeSurname(next) && !isAllCapitals(next)
    return isShaped ? Match(.name, .likely, word.start..<last.end) : nil
  }

  /// As in `rouva Virtanen`, `Mr Smith`, `opettaja Mäki`.
  private func titled(at index: Int, _ start: Int) -> Match? {
    var before = beforeSpace(index)
    if isSign(before, ".") { before -= 1 }
    guard kind(index - 1) == .space, kind(before) == .word else { return nil }
    guard let part = surnamePart(at: index), let end = piece(part.index)?.end else { return nil }
    let isName = part.facts.isAnySurname || part.facts.isAnyGiven
    let isTitle = clues[before].contains(.title) && !isAllCapitals(before)
    if isTitle, isName || mayBeSurname(index) {
      return Match(.name, .certain, start..<end)
    }
    let isOfSomebody = part.facts.isAnySurname && clues[before].contains(.profession)
    return isOfSomebody ? Match(.name, .certain, start..<end) : nil
  }

  /// `aino virtanen`, as one writes in a hurry.
  private func uncapitalisedName(at index: Int) -> Match? {
    guard names[index].isGiven, let word = piece(index), kind(index + 1) == .space,
      kind(index + 2) == .word, !startsWithCapital(index + 2), let second = piece(index + 2),
      second.count >= 4
    else { return nil }
    guard NameList.facts(of: second.range, in: self).contains(.surname) else { return nil }
    return Match(.name, .likely, word.start..<second.end)
  }
}

extension SeenText {
  /// One word of a name, or several with hyphens: the last of them, and what it may be.
  private typealias Part = (index: Int, facts: NameList.Facts, isWhole: Bool)

  /// As in `Anna`, `Anna-Liisa`.
  private func givenPart(at index: Int) -> Part? {
    guard let part = part(at: index), part.facts.isAnyGiven else { return nil }
    guard let hyphened = hyphened(after: part.index) else { return part }
    guard let second = self.part(at: hyphened), second.facts.isAnyGiven else { return nil }
    return (second.index, part.facts.union(second.facts), second.isWhole)
  }

  /// As in `Virtanen`, `Mäki-Petäjä`.
  private func surnamePart(at index: Int) -> Part? {
    guard let part = part(at: index) else { return nil }
    guard let hyphened = hyphened(after: part.index), let second = self.part(at: hyphened) else {
      return part
    }
    return (second.index, part.facts.union(second.facts), second.isWhole)
  }

  private func part(at index: Int) -> Part? {
    guard startsWithCapital(index) else { return nil }
    return (index, names[index], names[index].contains(.isWhole))
  }

  private func hyphened(after index: Int) -> Int? {
    isSign(index + 1, "-") && startsWithCapital(index + 2) ? index + 2 : nil
  }

  private func nextWord(after index: Int) -> Int? {
    kind(index + 1) == .space && kind(index + 2) == .word ? index + 2 : nil
  }

  /// A single capital, as in `J.` or `J`.
  private func isInitial(_ index: Int) -> Bool {
    piece(index)?.count == 1 && startsWithCapital(index)
  }

  /// The last word of a surname that begins here.
  private func surname(at index: Int, afterGiven isKnown: Bool, isShouted: Bool) -> Int? {
    if isOne(of: Self.particles, index) {
      guard isKnown, let next = nextWord(after: index) ?? arabicName(after: index) else {
        return nil
      }
      return isOne(of: Self.particles, next)
        ? surname(at: next, afterGiven: true, isShouted: isShouted)
        : startsWithCapital(next) ? next : nil
    }
    guard startsWithCapital(index), let part = surnamePart(at: index) else { return nil }
    if part.facts.isAnySurname { return part.index }
    if part.facts.isAnyGiven { return nil }
    guard let piece = piece(index), piece.count >= 3 else { return nil }
    if SurnameShapes.fits(piece.range, in: self) { return part.index }
    return isKnown && !isShouted && mayBeSurname(index) ? part.index : nil
  }

  /// As in `al-Zahra`.
  private func arabicName(after index: Int) -> Int? {
    isSign(index + 1, "-") && startsWithCapital(index + 2) ? index + 2 : nil
  }

  /// Over a second surname: `Virtanen Korhonen`, `Garcia Lopez`.
  private func goOn(from index: Int) -> Int {
    let end = piece(index)?.end ?? 0
    guard let next = nextWord(after: index), let part = surnamePart(at: next),
      part.facts.contains(.surname)
    else { return end }
    return piece(part.index)?.end ?? end
  }

  /// Whether an unknown word with a capital may be a surname: no place, no day, no office.
  private func mayBeSurname(_ index: Int) -> Bool {
    // Whoever is in a place is no namesake of it: `Aino Oulussa`.
    piece(index)?.count ?? 0 >= 3 && !isOne(of: .otherCapitals, index)
  }

  /// As in `A. Virtanen`, `A.-M. Korhonen`.
  private func initialsAndSurname(at index: Int) -> Match? {
    guard let start = piece(index)?.start, isSign(index + 1, ".") else { return nil }
    var place = index + 2
    for _ in 0..<2 {
      if isSign(place, "-") { place += 1 }
      if kind(place) == .space { place += 1 }
      guard isInitial(place), isSign(place + 1, ".") else { break }
      place += 2
    }
    if kind(place) == .space { place += 1 }
    guard let part = surnamePart(at: place), let end = piece(part.index)?.end,
      piece(place)?.count ?? 0 > 2
    else { return nil }
    if part.facts.contains(.surname) { return Match(.name, .certain, start..<end) }
    return part.facts.contains(.wordLikeSurname) ? Match(.name, .likely, start..<end) : nil
  }

  /// As in `äiti Toivo`, `poikansa Onni`, `nimeltään Rauha`.
  private func isNextToKin(_ index: Int) -> Bool {
    let before = beforeSpace(index)
    guard kind(index - 1) == .space else { return false }
    return before >= 0 && !clues[before].isDisjoint(with: [.kin, .title])
  }

  /// As in `Annas mamma`: the ending is that of no common word.
  private func isOwnerOfKin(_ index: Int) -> Bool {
    guard let word = piece(index), scalars[word.end - 1] == "s", !names[index].contains(.isWhole),
      kind(index + 1) == .space, clues.indices.contains(index + 2)
    else { return false }
    return clues[index + 2].contains(.kin)
  }

  private static let particles = WordList(
    "von af de la del der van den ten bin ibn al el abu ould da dos do di le du st")
}
