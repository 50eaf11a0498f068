// What stands beside names.

extension WordList {
  static let sureParticles = WordList("von af van")

  /// Capitals after a given name that are not surnames.
  static let otherCapitals = WordList(
    """
    kela thl stm dvv kho eu usa finland suomi facebook instagram snapchat tiktok youtube discord
    microsoft barnen
    whatsapp teams zoom word excel outlook google messenger telegram twitter linkedin yle wilma
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday the and but when then this that
    she he they was is has had i we you ja tai mutta kun on oli hän se he me minä sinä myös ei och
    men när är var hon han det de vi du jag inte också if so at in on my our
    """,
    stems: """
      helsin espoo vantaa tamper turu oulu lahde lahti kuopio jyväskyl rovaniem vaasa pori joensuu
      suome ruots venäj viro norj tansk saksa englan helsingfors sverige norge sosiaali terveys
      lastensuoj lastenvalv perhe koulu päiväkot asiakas kunta kaupun hyvinvoint pelastakaa
      punai risti srk seurakun tukikot vastaanott toimisto keskus maanant tiist keskiviik torst
      perjant lauant sunnunt tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak
      marrask jouluk facebook instag snapch whatsap
      """,
    endings: "ssa ssä sta stä lla llä lta ltä")
}

/// How surnames end.
enum SurnameShapes {
  /// Whether a word is made like a surname, with an ending or without.
  static func fits(_ range: Range<Int>, in text: SeenText) -> Bool {
    guard range.count >= 6 else { return false }
    var hash = WordHash()
    for index in (range.lowerBound + 2..<range.upperBound).reversed().prefix(12) {
      hash.add(text.smalls[index])
      if endings[hash] != 0 { return true }
    }
    return false
  }

  private static let rootEndings = ["", "in", "ille", "illa", "illä", "ia", "s"]

  private static let endings: WordTable = {
    let cases = [
      "n", "lla", "llä", "lle", "lta", "ltä", "ssa", "ssä", "sta", "stä", "a", "ä", "en",
    ]
    let finnish = ["nen"] + cases.map { "se" + $0 }
    let nature = """
      mäki mäen mäelle mäellä mäkeä niemi niemen niemelle niemellä järvi järven järvelle järvellä
      koski kosken koskelle koskella lahti lahden lahdelle lahdella salmi salmen saari saaren
      saarelle saarella vaara vaaran vaaralle vaaralla korpi korven lampi lammen lammelle kangas
      kankaan kankaalle pelto pellon pellolle virta virran virralle maa maan maalle
      """.listed
    let roots = """
      sson sen sdotter ström berg borg lund qvist kvist man mann holm dahl gren fors stedt sten roos
      lin lén ell blad feldt hjelm stam wall ov ova ev eva enko chuk ski ska sky skaya skiy ić vić
      oğlu oglu zadeh pour vili shvili dze
      """.listed.flatMap { root in
        rootEndings.map { root + $0 }
      }
    return WordTable(endings: (finnish + nature + roots).map { ($0, 1) })
  }()
}
