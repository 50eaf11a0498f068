/// What a word says of the number or the name beside it.
struct Clue: OptionSet, Sendable {
  let rawValue: UInt8

  /// What numbers belong to that tell nothing of a person by themselves.
  static let record = Clue(rawValue: 1)
  /// A telephone.
  static let phone = Clue(rawValue: 2)
  /// Something on wheels.
  static let vehicle = Clue(rawValue: 4)
  /// A plate in so many words.
  static let plate = Clue(rawValue: 8)
  /// After these comes a day.
  static let day = Clue(rawValue: 16)
  /// After these comes a name, whatever it is.
  static let title = Clue(rawValue: 32)
  /// After these may come a surname.
  static let profession = Clue(rawValue: 64)
  /// Beside these a word that is also a name is one.
  static let kin = Clue(rawValue: 128)
}

extension Clue {
  /// What a word says, in whatever letters it is written.
  static func given(by piece: Piece, in text: SeenText) -> Clue {
    guard piece.kind == .word, piece.count <= 30 else { return [] }
    var hash = WordHash()
    var clues: UInt8 = 0
    for index in piece.range {
      hash.add(text.smalls[index])
      clues |= stems[hash]
    }
    return Clue(rawValue: clues | words[hash])
  }

  private static let words = table(
    [
      (.record, recordWords),
      (.phone, phoneWords),
      (.vehicle, vehicleWords),
      (.plate, plateWords),
      (.day, dayWords),
      (.title, titleWords),
      (.profession, professionWords),
      (.kin, kinWords),
    ])
  /// Beginnings, so that endings do not matter.
  private static let stems = table(
    [
      (.record, recordStems),
      (.phone, phoneStems),
      (.vehicle, vehicleStems),
      (.plate, plateStems),
      (.day, dayStems),
    ])

  private static func table(_ lists: [(clue: Clue, words: String)]) -> WordTable {
    WordTable(
      lists.flatMap { list in
        list.words.listed.map { (word: $0, facts: list.clue.rawValue) }
      })
  }
}

extension Clue {
  private static let recordWords = """
    dnro dnr diaarinro id oid isbn issn ean doi viite viitenro tilaus tilausnro lasku laskunro
    saate sivu kohta versio v ärende faktura ordernr order invoice ref case record versionen
    version release build luku osa osan osio taulukko kuva liite rivi artikel kapitel
    """
  private static let recordStems = """
    diaari asianumero asianro asiakirjanumero viitenumero tilausnumero laskunumero pöytäkirj
    asiakasnumero jäsennumero sopimusnumero hakemusnumero päätösnumero seurantanumero
    lähetysnumero tuotenumero sarjanumero tapausnumero versionumero diarienummer ärendenummer
    kohdat kohdas kohtaa luvus luvut luku osios kappale
    referensnummer fakturanummer ordernummer kundnummer serienummer artikelnummer
    """
  private static let phoneWords = """
    p puh gsm tel tlf mob mobil mobiili whatsapp wa signal tekstari tekstarit sms call ring
    ringa ringde phone text texted messaged numero numeron numerosta numeroon numerossa
    numeronsa nummer numret number kännykkä känny luuri
    """
  private static let phoneStems = """
    puhelin puhelim puhelinn soit kännyk matkapuh työpuh tekstivie telefon mobiln mobilte
    phone cellphone hätänumero
    """
  private static let vehicleWords = """
    auto auton autoa autolla autolle autolta autossa autosta autoon autot autonsa autoni bil
    bilen bilens bilar car cars van plate plates vehicle mopo mopon mopolla rek reg moped
    mopeden kilpi kilvet kilvessä kilven volvo toyota skoda škoda volkswagen nissan ford opel
    audi bmw mersu kia mazda honda hyundai peugeot renault citroen fiat mersulla volvolla
    toyotalla traktori paku pakun pakettiauto taksi taksin taxi
    """
  private static let vehicleStems = """
    rekister rekkari ajoneuvo henkilöauto moottoripyör pakettiaut peräkärr perävaun kilpitunn
    registr registernum fordon bilnum registration licence license numberplate skylt
    """
  private static let plateWords = """
    rek reg plate plates rekkari rekkarit kilvet
    """
  private static let plateStems = """
    rekister rekkarinum registreringsnum registernum registration licence license
    """
  private static let dayWords = """
    ma ti ke to pe la su pvm synt s syntynyt syntynyttä syntyi päivä päivänä maanantai tiistai
    keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona
    torstaina perjantaina lauantaina sunnuntaina må tis ons tors fre lör sön måndag tisdag
    onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen
    söndagen född f den mon tue wed thu fri sat sun monday tuesday wednesday thursday friday
    saturday sunday born on
    """
  private static let dayStems = """
    syntymäaik syntymäpäiv födelse
    """
  private static let titleWords = """
    rouva rva herra hra neiti nti fru herr fröken hr fr mr mrs ms miss mister madam sir
    """
  private static let professionWords = """
    tohtori tri professori prof maisteri tuomari rovasti pastori kirkkoherra lääkäri opettaja
    ope sosiaalityöntekijä sosiaaliohjaaja ohjaaja terapeutti psykologi hoitaja sairaanhoitaja
    terveydenhoitaja terkkari kuraattori rehtori johtaja esimies päällikkö asiakas potilas
    perhe dr doktor professor doctor teacher nurse läkare lärare socialarbetare kurator rektor
    skötare terapeut psykolog handledare familjen family client patient klienten patienten
    klient
    """
  private static let kinWords = """
    isä äiti vanhempi poika pojan poikansa poikani tytär tyttö tytön tyttärensä tyttäreni veli
    sisko sisar serkku eno setä täti kummi mummo mummi mummu mumma vaari ukki pappa paappa
    vaimo mies aviomies puoliso avopuoliso lapsi lapsensa vauva nuori kaveri ystävä naapuri
    asiakas potilas haastateltava nimi nimeltä nimeltään niminen nimisen opettaja ope hoitaja
    kuraattori tohtori rehtori lääkäri vaimonsa miehensä äitinsä isänsä veljensä siskonsa mor
    far mamma mormor morfar farmor farfar son sonen sonens dotter dottern syster systern bror
    brodern hustru hustrun make maken maka makan barnet barn pojken flickan kompisen vännen
    grannen klienten patienten heter namnet kusin kusinen moster faster morbror farbror sambo
    mother father daughter brother sister wife husband partner uncle aunt grandmother
    grandfather granny grandma grandpa cousin client patient friend neighbour named called
    child baby boy girl mum mom dad
    """
}
