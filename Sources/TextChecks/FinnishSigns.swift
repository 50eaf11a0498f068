// What makes a Finnish text stiff, by the look of its words. These are signs, not grammar: they
// point at places worth reading again.

extension Word {
  /// A verb made a noun: `arvioiminen`, `arvioimisen`, `arvioimisesta`.
  ///
  /// Its stem ends in a vowel, which keeps `ihminen` and `paremmista` out.
  var looksLikeMinenNoun: Bool {
    if ends(with: "minen") { return hasVowel(before: 5) }
    if ends(with: "mista") || ends(with: "mistä") {
      return hasVowel(before: 5) && !Self.namesEndingLikeNouns.contains { ends(with: $0) }
    }
    // `-mise-` and a case ending, with or without an owner: `-misestamme`.
    guard let end = endOfMise else { return false }
    let tail = folded.count - end
    return (1...7).contains(tail) && hasVowel(before: tail + 4)
  }

  /// A passive verb as it mostly ends: `tehdään`, `autetaan`, `sovittiin`.
  var looksPassive: Bool {
    if ["taan", "tään", "daan", "dään"].contains(where: ends(with:)) {
      // `iltaan`, `hintaan`, `kertaan` and `tahtomattaan` are nouns and the like.
      return !Self.closeNouns.contains(before(4) ?? " ") && !isOne(of: Self.neverPassive)
    }
    return ends(with: "tiin") && !isOne(of: Self.neverPassive)
  }

  /// The form that makes a passive together with `olla`: `on sovittu`.
  var looksLikePassiveParticiple: Bool {
    (ends(with: "ttu") || ends(with: "tty")) && !isOne(of: Self.neverPassive)
  }

  var isFormOfOlla: Bool { isOne(of: Self.formsOfOlla) }

  private func hasVowel(before ending: Int) -> Bool {
    before(ending).map { Self.vowels.contains($0) } ?? false
  }

  /// The scalar before the last so many.
  private func before(_ ending: Int) -> Unicode.Scalar? {
    folded.count > ending ? folded[folded.count - ending - 1] : nil
  }

  /// Where the last `mise` ends.
  private var endOfMise: Int? {
    let mise = Array("mise".unicodeScalars)
    guard folded.count > 5 else { return nil }
    // No case ending with an owner is longer, so that a long word costs no more than a short one.
    let first = max(0, folded.count - 11)
    return (first...folded.count - 4).last { folded[$0..<$0 + 4].elementsEqual(mise) }.map {
      $0 + 4
    }
  }

  private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y", "ä", "ö"]
  /// Before `-taan`, these make a noun or an adverb rather than a verb.
  private static let closeNouns: Set<Unicode.Scalar> = ["n", "l", "r", "t"]
  private static let namesEndingLikeNouns = [
    "avaimista", "nimistä", "puhelimista", "sydämistä", "tiimistä", "toimista",
  ]
  private static let neverPassive: Set<String> = [
    "ainoastaan", "enintään", "itsestään", "ketään", "korkeintaan", "kotiin", "kuntiin", "mitään",
    "nettiin", "chattiin", "pelkästään", "sataan", "tuttu", "vastaan", "vähintään", "yhtään",
  ]
  private static let formsOfOlla: Set<String> = [
    "ole", "oli", "olisi", "olisivat", "olivat", "olla", "olleet", "ollut", "on", "ovat", "lienee",
  ]
}

extension Sentence {
  /// Whether some verb looks passive.
  var looksPassive: Bool {
    // `on aina sovittu` counts, a participle far from its verb does not.
    var placesAfterOlla = 0
    for word in words {
      if word.looksPassive { return true }
      if placesAfterOlla > 0, word.looksLikePassiveParticiple { return true }
      placesAfterOlla = word.isFormOfOlla ? 3 : max(0, placesAfterOlla - 1)
    }
    return false
  }

  /// How often it leans on a law: `§`, or `lain … mukaan`.
  func mentionsOfLaw(in scalars: [Unicode.Scalar], language: TextLanguage) -> Int {
    let sections = scalars[range].count { $0 == "§" }
    guard language == .finnish, sections == 0 else { return sections }
    var mentions = 0
    var isInLaw = false
    for word in words {
      if word.ends(with: "lain"), word.folded.count == 4 || word.folded.count > 8 {
        isInLaw = true
      } else if isInLaw, word.text == "mukaan" {
        mentions += 1
        isInLaw = false
      }
    }
    return mentions
  }
}
