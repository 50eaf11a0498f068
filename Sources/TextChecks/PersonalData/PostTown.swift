extension SeenText {
  /// A post code with its town; softer than a street, since a town alone tells little.
  func postTown(at index: Int) -> Match? {
    guard let code = piece(index), code.kind == .digits, code.count == 5,
      kind(index + 1) == .space, startsWithCapital(index + 2), let town = piece(index + 2)
    else { return nil }
    let before = scalar(at: code.start - 1)
    let isPrefixed = before == "-" && ["fi", "fin", "sf", "ax"].contains(word(index - 2) ?? "")
    guard isPrefixed || !(before.isLetterOrDigit || before.joinsDigits) else { return nil }
    let isCode = scalars[code.start] == "0" || isPrefixed
    guard isCode || isOne(of: Self.towns, index + 2) else { return nil }
    let start = isPrefixed ? piece(index - 2)?.start ?? code.start : code.start
    return Match(.address, .likely, start..<town.end)
  }

  /// `PL 12`, `PB 12`, `P.O. Box 12`, with the post town after it.
  func postBox(at index: Int) -> Match? {
    guard let word = piece(index), word.count <= 3, isAllCapitals(index) || word.count == 3 else {
      return nil
    }
    let name = folded(word.range)
    let isBox = name == "box" && isSign(index - 2, ".")
    guard ["pl", "pb"].contains(name) && isAllCapitals(index) || isBox, kind(index + 1) == .space,
      let number = piece(index + 2), number.kind == .digits, number.count <= 5,
      !scalar(at: number.end).isLetterOrDigit, !isPartOfLongerNumber(number.range)
    else { return nil }
    // `PL 33 §` is a heading of the state's budget.
    guard !isSign(afterSpace(index + 2), "§") else { return nil }
    let house = HouseNumber(in: self, at: index + 2)
    let end = house?.hasTown == true ? house?.end ?? number.end : number.end
    let start = isBox ? startOfBox(index) : word.start
    return Match(.address, .certain, start..<end)
  }

  /// Where the box begins, over the letters before it.
  private func startOfBox(_ index: Int) -> Int {
    let first = index - 5
    return word(first) == "p" ? piece(first)?.start ?? 0 : piece(index)?.start ?? 0
  }

  /// As in `12 Main Street`, `Flat 4, 10 High Road`.
  func englishAddress(at index: Int) -> Match? {
    guard let house = piece(index), house.count <= 4, scalars[house.start] != "0",
      !scalar(at: house.start - 1).isLetterOrDigit, !isPartOfLongerNumber(house.range),
      !(1900...2100).contains(number(house.range))
    else { return nil }
    var place = index
    if let letter = piece(index + 1), letter.kind == .word, letter.count == 1 { place += 1 }
    for words in 0..<4 {
      guard kind(place + 1) == .space, startsWithCapital(place + 2) else { return nil }
      place += 2
      guard words > 0, let end = piece(place)?.end else { continue }
      if isOne(of: Self.streetWords, place) { return Match(.address, .certain, house.start..<end) }
      if isOne(of: Self.otherStreetWords, place) {
        return Match(.address, .likely, house.start..<end)
      }
    }
    return nil
  }

  private static let streetWords = WordList(
    """
    street st road rd avenue ave lane terrace crescent
    """)
  private static let otherStreetWords = WordList("drive close court square gardens way")

  private static let towns = WordList(
    """
    helsinki helsingfors espoo esbo vantaa vanda kauniainen grankulla tampere tammerfors turku åbo
    oulu uleåborg jyväskylä lahti lahtis kuopio pori björneborg kouvola joensuu lappeenranta
    villmanstrand hämeenlinna tavastehus vaasa vasa seinäjoki rovaniemi mikkeli kotka salo porvoo
    borgå kokkola karleby hyvinkää lohja lojo järvenpää rauma raumo tuusula tusby kirkkonummi
    kyrkslätt kajaani kerava kervo savonlinna nokia ylöjärvi kangasala vihti vichtis riihimäki
    raasepori raseborg imatra raisio sastamala raahe brahestad hollola tornio iisalmi lempäälä
    kurikka kemi varkaus valkeakoski hamina fredrikshamn siilinjärvi jämsä mäntsälä pietarsaari
    jakobstad naantali nådendal lieto laukaa sipoo sibbo uusikaupunki nystad pirkkala forssa
    kauhava loimaa akaa ylivieska orimattila äänekoski kuusamo heinola loviisa lovisa kempele
    nurmijärvi janakkala pieksämäki paimio pargas parainen nivala närpiö närpes mustasaari
    korsholm tammisaari ekenäs hanko hangö karjaa karis kristiinankaupunki kristinestad
    uusikaarlepyy nykarleby vöyri vörå mariehamn maarianhamina jomala inari utsjoki sodankylä
    kittilä muonio enontekiö kolari kemijärvi keminmaa ii liminka muhos haukipudas kiiminki
    kalajoki haapajärvi oulainen pudasjärvi sotkamo kuhmo suomussalmi nurmes lieksa kitee liperi
    outokumpu kontiolahti juva leppävirta suonenjoki kiuruvesi lapinlahti vieremä orivesi
    mänttä-vilppula ruovesi parkano ikaalinen hämeenkyrö kankaanpää ulvila huittinen kokemäki
    harjavalta eura eurajoki laitila kaarina masku nousiainen mynämäki somero karkkila
    siuntio sjundeå inkoo ingå askola pornainen lapinjärvi lapträsk pyhtää iitti elimäki
    lapua alajärvi alavus ilmajoki kauhajoki teuva laihia isokyrö maalahti malax kruunupyy kronoby
    """)
}
