extension TextLanguage {
  /// What is written with a stop that ends no sentence.
  ///
  /// Of an abbreviation with several stops, such as `t.ex.`, the last part stands here.
  var abbreviations: Set<String> {
    switch self {
    case .finnish: Self.finnishAbbreviations
    case .swedish: Self.swedishAbbreviations
    case .english: Self.englishAbbreviations
    }
  }

  // Words that are more often written out than shortened, such as `min` and `no`, are left out.
  private static let finnishAbbreviations: Set<String> = [
    "alk", "ao", "ap", "arv", "em", "esim", "huom", "ip", "jkl", "jms", "jne", "joht", "kk", "klo",
    "ko", "kpl", "ks", "kts", "lkm", "mm", "mom", "muk", "myöh", "n", "nim", "nk", "nro", "ns",
    "oik", "p", "ph", "pj", "po", "puh", "pv", "pvm", "rva", "s", "saak", "seur", "srk", "synt",
    "tj", "tms", "toim", "tri", "ts", "v", "vk", "vrt", "yht", "ym", "yms",
  ]
  private static let swedishAbbreviations: Set<String> = [
    "a", "adr", "anm", "bl", "ca", "d", "dr", "dvs", "dyl", "e", "ev", "ex", "exkl", "f", "fr",
    "g", "hr", "inkl", "jfr", "k", "kap", "kl", "m", "mm", "mom", "n", "nr", "o", "obs", "osv",
    "p", "resp", "s", "sid", "t", "tel", "ung", "v",
  ]
  private static let englishAbbreviations: Set<String> = [
    "approx", "ca", "cf", "ch", "dept", "dr", "e", "eg", "est", "etc", "g", "ie", "inc", "jr",
    "ltd", "mr", "mrs", "ms", "nr", "p", "pp", "prof", "sr", "st", "tel", "vol", "vs",
  ]
}
