/// The forms that a name takes in a sentence.
enum NameForms {
  /// What a name becomes before an ending: `Matti` is `mati-`, `Virtanen` is `virtase-`.
  static func stems(of name: String, isSurname: Bool) -> [String] {
    var stems = [name]
    let scalars = Array(name.unicodeScalars)
    if let weak = weakened(scalars) { stems.append(weak) }
    for change in endChanges where isSurname || !change.isForSurnames {
      guard name.utf8.count > change.end.utf8.count + 1,
        name.utf8.suffix(change.end.utf8.count).elementsEqual(change.end.utf8)
      else { continue }
      let start = String(scalars: scalars.dropLast(change.end.unicodeScalars.count))
      stems += change.stems.map { start + $0 }
    }
    if let last = scalars.last, !last.isVowel { stems.append(name + "i") }
    return stems
  }

  /// `Pekka` → `peka`, `Antti` → `anti`, `Sampo` → `sammo`.
  private static func weakened(_ name: [Unicode.Scalar]) -> String? {
    guard name.count >= 4, let last = name.last, last.isVowel else { return nil }
    let (one, two) = (name[name.count - 3], name[name.count - 2])
    let start = name.dropLast(3)
    switch (one, two) {
    case ("k", "k"), ("p", "p"), ("t", "t"): return String(scalars: start + [one, last])
    case ("n", "k"): return String(scalars: start + ["n", "g", last])
    case ("h", "t"): return String(scalars: start + ["h", "d", last])
    case ("r", "t"): return String(scalars: start + ["r", "r", last])
    case ("l", "t"): return String(scalars: start + ["l", "l", last])
    case ("n", "t"): return String(scalars: start + ["n", "n", last])
    case ("m", "p"): return String(scalars: start + ["m", "m", last])
    default:
      guard one.isVowel, two == "t" else { return nil }
      return String(scalars: start + [one, "d", last])
    }
  }

  private struct EndChange {
    let end: String
    let stems: [String]
    var isForSurnames = false
  }

  private static let endChanges = [
    EndChange(end: "nen", stems: ["se", "s", "si"]),
    EndChange(end: "as", stems: ["aa", "akse"]), EndChange(end: "äs", stems: ["ää", "äkse"]),
    EndChange(end: "es", stems: ["ekse"]), EndChange(end: "is", stems: ["ikse", "ii"]),
    EndChange(end: "us", stems: ["ukse"]), EndChange(end: "ys", stems: ["ykse"]),
    EndChange(end: "os", stems: ["okse"]),
    EndChange(end: "mäki", stems: ["mäe", "mäke"], isForSurnames: true),
    EndChange(end: "joki", stems: ["joe", "joke"], isForSurnames: true),
    EndChange(end: "niemi", stems: ["nieme"], isForSurnames: true),
    EndChange(end: "järvi", stems: ["järve"], isForSurnames: true),
    EndChange(end: "koski", stems: ["koske"], isForSurnames: true),
    EndChange(end: "lahti", stems: ["lahde", "lahte"], isForSurnames: true),
    EndChange(end: "lehti", stems: ["lehde", "lehte"], isForSurnames: true),
    EndChange(end: "salmi", stems: ["salme"], isForSurnames: true),
    EndChange(end: "lampi", stems: ["lamme", "lampe"], isForSurnames: true),
    EndChange(end: "saari", stems: ["saare"], isForSurnames: true),
    EndChange(end: "nurmi", stems: ["nurme"], isForSurnames: true),
    EndChange(end: "hirvi", stems: ["hirve"], isForSurnames: true),
    EndChange(end: "kivi", stems: ["kive"], isForSurnames: true),
    EndChange(end: "tuomi", stems: ["tuome"], isForSurnames: true),
    EndChange(end: "virta", stems: ["virra"], isForSurnames: true),
    EndChange(end: "pelto", stems: ["pello"], isForSurnames: true),
    EndChange(end: "rinne", stems: ["rintee"], isForSurnames: true),
    EndChange(end: "laine", stems: ["lainee"], isForSurnames: true),
    EndChange(end: "korpi", stems: ["korve", "korpe"], isForSurnames: true),
    EndChange(end: "aho", stems: ["aho"], isForSurnames: true),
    EndChange(end: "käki", stems: ["käe", "käke"], isForSurnames: true),
    EndChange(end: "suo", stems: ["suo"], isForSurnames: true),
  ]

  /// What may follow a stem: cases, owners, and what hangs on to either.
  static let endings: [String: Joint] = {
    var endings: [String: Joint] = [:]
    let afterVowels = """
      n a ä tta ttä lla llä lle lta ltä ssa ssä sta stä ksi na nä seen t ni nsa nsä si mme
      """.listed
    let doubling = "an en in on un yn än ön".listed
    let tails = ["", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä"]
    for tail in tails {
      for ending in afterVowels { endings[ending + tail] = .afterVowel }
      for ending in doubling { endings[ending + tail] = .afterSameVowel }
      endings["ta" + tail] = .afterConsonant
      endings["tä" + tail] = .afterConsonant
      endings[tail] = .afterAll
    }
    endings["s"] = .afterAll
    endings[""] = nil
    return endings
  }()

  /// What the stem before an ending ends with.
  enum Joint: UInt8 { case afterAll = 1, afterVowel, afterConsonant, afterSameVowel }
}

extension Unicode.Scalar {
  var isVowel: Bool {
    switch self {
    case "a", "e", "i", "o", "u", "y", "ä", "ö", "å", "é", "á": true
    default: false
    }
  }
}
