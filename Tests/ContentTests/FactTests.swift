import Learning
import Testing
import Words

/// Something that the sources state and that a course has to tell in every language.
private struct Fact {
  var course: String
  /// Its number in the list of facts, `D-` for the service path and `M-` for the Martat.
  var id: String
  /// One wording of several is enough.
  var finnish: [String]
  var swedish: [String]
  var english: [String]

  init(_ course: String, _ id: String, _ everywhere: String...) {
    self.init(course, id, fi: everywhere, sv: everywhere, en: everywhere)
  }

  init(_ course: String, _ id: String, fi: [String], sv: [String], en: [String]) {
    self.course = course
    self.id = id
    (finnish, swedish, english) = (fi, sv, en)
  }

  func words(in language: Language) -> [String] {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  static let all: [Fact] = [
    // Videos and their lengths
    Fact(socialMedia, "D-13", "2:51"), Fact(socialMedia, "D-15", "12:03"),
    Fact(socialMedia, "D-19", "5:46"), Fact(socialMedia, "D-25", "2:01"),
    Fact(socialMedia, "D-27", "2:57"), Fact(socialMedia, "D-19 year", "2018"),
    Fact(socialMedia, "D-25 year", "2019"),
    Fact(
      socialMedia, "D-19 places", fi: ["Vantaan ja Espoon", "Vantaalla ja Espoossa"],
      sv: ["Vanda och Esbo"], en: ["Vantaa and Espoo"]),
    Fact(socialMedia, "D-20", "Instagram"), Fact(socialMedia, "D-22", "Kysy lastensuojelusta"),
    Fact(socialMedia, "D-20 answers", "142"), Fact(socialMedia, "D-25 place", "Snapchat"),
    Fact(
      socialMedia, "D-26", fi: ["poliisi"], sv: ["polis"], en: ["police"]),
    Fact(
      socialMedia, "D-28", fi: ["Verohallin"], sv: ["Skatteförvaltning"],
      en: ["Tax Administration"]),
    // The twelve nominated examples
    Fact(socialMedia, "D-30", "Pesäpuu"), Fact(socialMedia, "D-30 project", "UP2US"),
    Fact(socialMedia, "D-31", "A-klinik"), Fact(socialMedia, "D-31 name", "Katuklinik"),
    Fact(socialMedia, "D-32", "Adoptoidun ääni"),
    Fact(socialMedia, "D-32 who", "Yhteiset Lapsemme"),
    Fact(
      socialMedia, "D-33", fi: ["Vantaan perheneuvola"], sv: ["Vanda"], en: ["Vantaa"]),
    Fact(socialMedia, "D-34", fi: ["Oulu"], sv: ["Uleåborg"], en: ["Oulu"]),
    Fact(socialMedia, "D-35", "Mielenterveystalo"), Fact(socialMedia, "D-36", "Sekasin"),
    Fact(socialMedia, "D-36 place", "Discord"), Fact(socialMedia, "D-39", "Nuortennetti"),
    Fact(socialMedia, "D-40", fi: ["Raisio"], sv: ["Reso"], en: ["Raisio"]),
    Fact(
      socialMedia, "D-40 name", fi: ["Pyydä apua"], sv: ["Pyydä apua", "Be om hjälp"],
      en: ["Ask for help", "Pyydä apua"]),
    Fact(socialMedia, "D-41", "Mainio"), Fact(socialMedia, "D-41 app", "Neuvoo"),
    Fact(
      socialMedia, "D-41 languages", fi: ["kahdeksalla kielellä"], sv: ["åtta språk"],
      en: ["eight languages"]),
    Fact(socialMedia, "D-41 hours", "10–16", "10 to 16", "10 am"),
    Fact(socialMedia, "D-42", "Varjomaailma"), Fact(socialMedia, "D-44", "Siun sote"),
    Fact(socialMedia, "D-44 place", "Miunpalvelut"),
    // What was found and what was asked
    Fact(
      socialMedia, "D-48", fi: ["yksimielisiä"], sv: ["eniga", "överens", "enig"],
      en: ["unanimous", "agreed"]),
    Fact(socialMedia, "D-115", fi: ["**Miksi?**"], sv: ["**Varför?**"], en: ["**Why?**"]),
    Fact(
      socialMedia, "D-113", fi: ["pitäisi kertoa niille"], sv: ["berätta", "berättas"],
      en: ["told", "tell"]),
    Fact(
      socialMedia, "X counties", fi: ["21 hyvinvointialue"], sv: ["21 välfärdsområde"],
      en: ["21 wellbeing services counties"]),
    Fact(socialMedia, "X accessibility", "306/2019"),
    Fact(socialMedia, "X client data", "703/2023"),
    Fact(socialMedia, "X pages", "C-210/16"), Fact(socialMedia, "X emergency", "112"),
    // The Martat
    Fact(adviceOnline, "M-02", "Marttaliitto"),
    Fact(
      adviceOnline, "M-05", fi: ["1990-luvun alussa"], sv: ["början av 1990-talet"],
      en: ["early 1990s"]),
    Fact(
      adviceOnline, "M-06", fi: ["8 miljoonaa", "kahdeksan miljoonaa"],
      sv: ["8 miljoner", "åtta miljoner"], en: ["8 million", "eight million"]),
    Fact(adviceOnline, "M-07", "Kysy martalta"),
    Fact(
      adviceOnline, "M-10", fi: ["1300 kysymystä", "1 300 kysymystä"],
      sv: ["1300 frågor", "1 300 frågor"], en: ["1,300 questions"]),
    Fact(
      adviceOnline, "M-10 time", fi: ["puolessa vuodessa", "puoli vuotta"],
      sv: ["ett halvt år", "ett halvår", "halva år"],
      en: ["half a year", "six months"]),
    Fact(adviceOnline, "M-12", "Moodle"), Fact(adviceOnline, "M-13", "2010"),
    Fact(adviceOnline, "M-13 name", "Martat vinkkaa"),
    Fact(
      adviceOnline, "M-15", fi: ["mustikkapiira"], sv: ["blåbärspaj"], en: ["blueberry pie"]),
    Fact(
      adviceOnline, "M-16", fi: ["yli 100 videota", "yli sata videota"],
      sv: ["över 100 videor", "över hundra videor", "över 100 filmer"],
      en: ["over 100 videos", "over a hundred videos"]),
    Fact(adviceOnline, "M-16 name", "Martat TV", "Martat-TV", "Martta-TV", "Martat tv"),
    Fact(adviceOnline, "M-18", "Twitter"),
    Fact(
      adviceOnline, "M-24", fi: ["jäsenleh"], sv: ["medlemstidning"],
      en: ["members' magazine", "members’ magazine"]),
    Fact(
      adviceOnline, "M-39", fi: ["14 piiri"], sv: ["14 distrikt"],
      en: ["14 districts", "14 regional districts"]),
    Fact(
      adviceOnline, "M-40", fi: ["marttakoulu"], sv: ["marttakoulu", "marthaskola", "Martha"],
      en: ["Martha school", "marttakoulu"]),
    Fact(
      adviceOnline, "M-11", fi: ["maksullisia verkkoluentoja", "maksulliset verkkoluennot"],
      sv: ["avgiftsbelagda", "mot avgift", "betal"], en: ["paid web lectures", "people paid for"]),
    Fact(adviceOnline, "M-50 derived", "50 × 12"),
    Fact(
      adviceOnline, "X members", fi: ["41 000 jäsen", "jäseniä 41 000"],
      sv: ["41 000 medlemmar"], en: ["41,000 members"]),
    Fact(adviceOnline, "X emergency", "112"),
  ]
}

@Suite("Facts of the sources")
struct FactTests {
  @Test("stand in every language", arguments: Language.allCases)
  func everywhere(language: Language) {
    let texts = Dictionary(
      uniqueKeysWithValues: [socialMedia, adviceOnline].map {
        ($0, RealContent.text(of: $0, in: language).lowercased())
      })
    for fact in Fact.all {
      let text = texts[fact.course] ?? ""
      let wordings = fact.words(in: language)
      #expect(
        wordings.contains { text.contains($0.lowercased()) },
        "\(fact.id) in \(language.rawValue): \(wordings)")
    }
  }
}
