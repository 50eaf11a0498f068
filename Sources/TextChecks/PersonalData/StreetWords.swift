/// How the names of streets end, in the forms that stand in a sentence.
enum StreetWords {
  enum Kind { case sure, soft }

  /// A soft ending is that of many other words as well, as in `palvelupolku`.
  struct Ending {
    let kind: Kind
    let letters: Int
  }

  /// The longest ending of a street that a word has.
  static func ending(of range: Range<Int>, in text: SeenText) -> Ending? {
    var hash = WordHash()
    var best: Ending?
    var index = range.upperBound
    while index > range.lowerBound, range.upperBound - index < 14 {
      index -= 1
      hash.add(text.smalls[index])
      switch endings[hash] {
      case 1: best = Ending(kind: .sure, letters: range.upperBound - index)
      case 2: best = Ending(kind: .soft, letters: range.upperBound - index)
      default: break
      }
    }
    return best
  }

  private static let endings = WordTable(
    endings: (finnish(sureFinnish) + swedishSure.listed).map { ($0, 1) }
      + (finnish(softFinnish) + swedishSoft.listed).map { ($0, 2) })

  /// Each word with the stem of its other cases, and its partitive.
  private static let sureFinnish = """
    katu kadu katua|kuja kuja kujaa|tie tie tietä|raitti raiti raittia|aukio aukio aukiota
    bulevardi bulevardi bulevardia|esplanadi esplanadi esplanadia|puistikko puistiko puistikkoa
    penger penkeree pengertä|tanhua tanhua tanhuaa|kaari kaare kaarta|polku polu polkua
    """
  private static let softFinnish = """
    väylä väylä väylää|rinne rintee rinnettä|ranta ranna rantaa|tori tori toria
    linja linja linjaa|silta silla siltaa|portti porti porttia|piha piha pihaa|mäki mäe mäkeä
    taival taipalee taivalta|kierto kierro kiertoa|laituri laituri laituria
    puisto puisto puistoa|haka haa hakaa|niitty niity niittyä|harju harju harjua|törmä törmä törmää
    """
  private static let swedishSure = """
    gatan gata vägen väg stigen stig gränd gränden bågen brinken allén esplanaden kajen svängen
    gatans vägens stigens torget boulevarden
    """
  private static let swedishSoft = """
    backen parken planen stranden bron gården leden platsen linjen promenaden ringen åsen kullen
    """

  private static func finnish(_ words: String) -> [String] {
    words.utf8.split { $0 == UInt8(ascii: "|") || $0 == 0x0A }.flatMap { entry -> [String] in
      let forms = String(Substring(entry)).listed
      guard forms.count == 3 else { return [] }
      let isBack = !forms[1].unicodeScalars.contains { ["ä", "ö", "y"].contains($0) }
      let hasVowels = forms[1].unicodeScalars.contains { ["a", "o", "u"].contains($0) }
      let a = isBack && hasVowels ? "a" : "ä"
      let endings = ["n", "ll" + a, "lle", "lt" + a, "ss" + a, "st" + a, "ksi"]
      return [forms[0], forms[2]] + endings.map { forms[1] + $0 }
    }
  }

  /// Words that end like streets and count something else: `Raportti 5`, `Palvelupolku 2`.
  static let otherThings = WordList("", stems: others, endings: otherEndings)

  private static let others = """
    palvelu asiakas hoitop oppimis opinto opiskelu urap kehitys kehittymis elämän tunne uutis
    keskustelu
    viestintä tukil neuvonta kriisi päihde puhelin chat toiminta valtat valtatie kantatie
    maantie seututie päätie moottoritie yhdystie pikatie tietie luonto kuntopolku
    palvelin koulutus työllisyys kuntoutus toipumis kotoutumis oikeuspol moottorit tarinan
    servicev servicest klientv klientst lärstig omväg bilv järnväg motorv huvudv utvecklingsst
    karriärst vårdst vårdk studiev studiest
    """
  private static let otherEndings = """
    raportti raportin tutori mentori monitori moottori traktori editori motori aktori faktori
    direktori rektori lehtori pastori inspehtori konsultti sponsori sensori
    """
}
