/// The words of the workbook for paper.
package struct PaperWording: Sendable {
  package var title: @Sendable (_ course: String) -> String
  package var howTitle: String
  package var how: [String]
  package var forbiddenTitle: String
  package var never: String
  package var instead: String
  /// What must not be written down, and what may stand there instead.
  package var forbidden: [String]
  package var replacements: [String]
  package var audience: @Sendable (_ suggestion: String) -> String
  package var own: String
  package var team: String
  package var proposal: String
  package var about: @Sendable (_ minutes: Int) -> String
  package var tickOne: String
  package var tickUpTo: @Sendable (_ maximum: Int) -> String
  package var ends:
    @Sendable (_ low: String, _ lowText: String, _ high: String, _ text: String)
      -> String
  package var number: String
  package var date: String
  package var time: String
  package var claimsAgain: @Sendable (_ prompt: String) -> String
  package var reasons: String
  package var evidence: String
  package var ownStage: String
  package var stagesFrom: @Sendable (_ prompt: String) -> String
  package var canvas: String
  package var basis: String
  package var knownLetter: String
  package var assumedLetter: String
  package var curve: String
  package var feelingWord: String
  package var feelingWords: @Sendable (_ words: String) -> String
  package var short: @Sendable (_ stages: String, _ rows: String) -> String
  package var stageAndFeeling: String
  package var moreForms: String
  package var sum: String
  package var exercises: String
  package var exerciseBelow: @Sendable (_ title: String) -> String
}

extension PaperWording {
  static let finnish = PaperWording(
    title: { "Työkirja paperilla: \($0)" },
    howTitle: "Näin käytät tätä",
    how: [
      "Kysymykset ovat samat kuin ohjelmassa: sama järjestys, samat tunnukset.",
      "Jokaisen kysymyksen voi jättää väliin. Nimeäsi ei kysytä missään.",
      "Joka vastauksen alla on kolme ruutua. Rastita, kenelle vastaus on. "
        + "Jos et rastita mitään, vastaus on vain sinun.",
      "Kirjain rivin edessä auttaa, kun vastaus kirjoitetaan koneelle.",
      "Vastaukset kirjoittaa koneelle joku muu kuin tapaamisen vetäjä. "
        + "Se käy komennolla polku import.",
      "Käsiala paljastaa kirjoittajan. Jos olet tiimin ainoa, joka käyttää paperia, sanele "
        + "vastauksesi sille, joka kirjoittaa ne koneelle.",
      "Omat sivusi ovat sinun. Säilytä ne tai hävitä ne.",
    ],
    forbiddenTitle: "Näitä ei kirjoiteta tähän",
    never: "Älä kirjoita", instead: "Kirjoita tilalle",
    forbidden: [
      "nimeä, lempinimeä, nimikirjaimia, allekirjoitusta, kuvaa tai ääntä",
      "henkilötunnusta, syntymäaikaa tai tarkkaa ikää",
      "osoitetta, kylää, koulua, työpaikkaa, puhelinta, sähköpostia tai tilin nimeä",
      "asiakkaan, asian tai päätöksen numeroa tai tapaamisten päiviä",
      "diagnoosia, päihteitä, väkivaltaa, rikoksia, raha-asioita, huoltajuutta, uskontoa, "
        + "alkuperää tai seksuaalisuutta",
      "muita ihmisiä: lapsia, puolisoa tai työntekijää nimeltä",
      "harvinaista yhdistelmää, josta yhden ihmisen tunnistaa: ammatti, paikka, tapahtuma",
      "sanatarkkaa lainausta, joka on virkettä pidempi, murretta tai erikoista ilmausta",
      "sitä, minkä tiedät asiakastiedoista",
    ],
    replacements: [
      "”haastateltava 1”: numero vaihtuu joka kierroksella",
      "ikäryhmä, vähintään kymmenen vuotta, tai ei mitään",
      "ei mitään, enintään ”oma kunta”",
      "”viime vuonna”",
      "ei mitään",
      "”läheinen”, ”työntekijä”",
      "muuta yksi osa tai jätä se pois",
      "lyhennä, kirjoita yleiskielellä ja kysy lupa",
      "ei mitään: vain se, mitä nyt sanottiin",
    ],
    audience: { "Kenelle? Ehdotus: \($0)." },
    own: "oma", team: "tiimille", proposal: "ehdotukseen",
    about: { "Aikaa kuluu noin \(Minutes.finnish($0))." },
    tickOne: "Rastita yksi.", tickUpTo: { "Rastita enintään \($0)." },
    ends: { "\($0) = \($1), \($2) = \($3)" },
    number: "Luku", date: "Päivä", time: "Kellonaika",
    claimsAgain: {
      "Väitteet ovat samat kuin kysymyksessä \($0). Vastaa ensin katsomatta, mitä silloin vastasit."
    },
    reasons: "Miksi? Kirjoita ensin väitteen kirjain.",
    evidence: "Mistä sen näkee? Kirjoita ensin kohdan kirjain.",
    ownStage: "oma vaihe",
    stagesFrom: { "Vaiheet ovat polusta \($0)." },
    canvas:
      "Polku on seuraavalla sivulla. Sivu on tehty A3-arkille; pienempi käy, kun kirjoitat pientä. "
      + "Voit nimetä vaiheita uudelleen, viivata turhat yli ja käyttää viimeistä saraketta "
      + "omaan vaiheeseen.",
    basis: "Merkitse joka ruutuun, onko se tietoa vai oletusta: T = tieto, O = oletus.",
    knownLetter: "T", assumedLetter: "O",
    curve: "Merkitse joka vaiheen tunne pisteellä ja yhdistä pisteet käyräksi.",
    feelingWord: "Tunne sanana",
    feelingWords: { "Sanoja tunteille: \($0)." },
    short: { "Jos aikaa on vähän, täytä vain vaiheet \($0) ja rivit \($1)." },
    stageAndFeeling: "Tunne",
    moreForms: "Jos tarvitset lisää, kopioi tämä lomake.",
    sum: "Yhteensä",
    exercises: "Tehtävien lomakkeet",
    exerciseBelow: { "Lomake ”\($0)” on tämän työkirjan lopussa." })

  static let swedish = PaperWording(
    title: { "Arbetsbok på papper: \($0)" },
    howTitle: "Så här använder du den",
    how: [
      "Frågorna är desamma som i programmet, i samma ordning och med samma beteckningar.",
      "Du kan hoppa över vilken fråga som helst. Ditt namn frågas ingenstans.",
      "Under varje svar finns tre rutor. Kryssa i vem svaret är till för. "
        + "Om du inte kryssar i något är svaret bara ditt.",
      "Bokstaven framför raden är till hjälp när svaret skrivs in på datorn.",
      "Någon annan än den som leder mötet skriver in svaren. Det görs med kommandot polku import.",
      "Handstilen avslöjar vem som har skrivit. Om du är den enda i teamet som använder papper, "
        + "diktera svaren för den som skriver in dem.",
      "Dina egna sidor är dina. Spara dem eller förstör dem.",
    ],
    forbiddenTitle: "Det här ska inte skrivas här",
    never: "Skriv inte", instead: "Skriv i stället",
    forbidden: [
      "namn, smeknamn, initialer, underskrift, bild eller röst",
      "personbeteckning, födelsedatum eller exakt ålder",
      "adress, by, skola, arbetsplats, telefon, e-post eller användarnamn",
      "klient-, ärende- eller beslutsnummer eller datum för möten",
      "diagnos, rusmedel, våld, brott, pengar, vårdnad om barn, religion, ursprung "
        + "eller sexualitet",
      "andra människor: barn, partner eller en anställd vid namn",
      "ovanliga kombinationer som pekar ut en enda människa: yrke, plats, händelse",
      "ordagranna citat som är längre än en mening, dialekt eller ovanliga uttryck",
      "det som du vet från klientuppgifterna",
    ],
    replacements: [
      "”intervjuperson 1”: numret byts i varje omgång",
      "åldersgrupp på minst tio år, eller ingenting",
      "ingenting, högst ”hemkommunen”",
      "”i fjol”",
      "ingenting",
      "”en närstående”, ”en anställd”",
      "ändra en del eller utelämna den",
      "förkorta, skriv på standardspråk och be om lov",
      "ingenting: bara det som sades nu",
    ],
    audience: { "Till vem? Förslag: \($0)." },
    own: "eget", team: "till teamet", proposal: "till förslaget",
    about: { "Det tar ungefär \(Minutes.swedish($0))." },
    tickOne: "Kryssa för ett.", tickUpTo: { "Kryssa för högst \($0)." },
    ends: { "\($0) = \($1), \($2) = \($3)" },
    number: "Tal", date: "Datum", time: "Klockslag",
    claimsAgain: {
      "Påståendena är desamma som i fråga \($0). Svara först utan att titta på vad du svarade då."
    },
    reasons: "Varför? Skriv först påståendets bokstav.",
    evidence: "Vad visar det? Skriv först punktens bokstav.",
    ownStage: "eget skede",
    stagesFrom: { "Skedena är från stigen \($0)." },
    canvas:
      "Stigen finns på nästa sida. Sidan är gjord för ett A3-ark; ett mindre duger om du skriver "
      + "smått. Du kan byta namn på skeden, stryka dem du inte behöver och använda den sista "
      + "kolumnen till ett eget.",
    basis: "Märk varje ruta med om ni vet det eller antar det: V = vi vet, A = vi antar.",
    knownLetter: "V", assumedLetter: "A",
    curve: "Märk ut känslan i varje skede med en punkt och dra en kurva genom punkterna.",
    feelingWord: "Känslan i ett ord",
    feelingWords: { "Ord för känslor: \($0)." },
    short: { "Om du har ont om tid, fyll bara i skedena \($0) och raderna \($1)." },
    stageAndFeeling: "Känsla",
    moreForms: "Om du behöver fler, kopiera det här formuläret.",
    sum: "Sammanlagt",
    exercises: "Formulär för uppgifterna",
    exerciseBelow: { "Formuläret ”\($0)” finns i slutet av den här arbetsboken." })

  static let english = PaperWording(
    title: { "Workbook on paper: \($0)" },
    howTitle: "How to use this",
    how: [
      "The questions are the same as in the program: same order, same labels.",
      "You may leave out any question. Nobody asks for your name anywhere.",
      "Below each answer there are three boxes. Tick whom the answer is for. "
        + "If you tick nothing, the answer is yours alone.",
      "The letter in front of a line helps when the answer is typed in.",
      "Somebody other than the facilitator types the answers in, with the command polku import.",
      "Handwriting gives the writer away. If you are the only one in the team who uses paper, "
        + "dictate your answers to whoever types them in.",
      "Your own pages are yours. Keep them or destroy them.",
    ],
    forbiddenTitle: "What must not be written here",
    never: "Never write", instead: "Write instead",
    forbidden: [
      "a name, nickname, initials, signature, picture or voice",
      "a personal identity code, date of birth or exact age",
      "an address, village, school, workplace, phone, e-mail or account name",
      "a client, case or decision number, or the dates of meetings",
      "a diagnosis, substance use, violence, crime, money matters, custody, religion, origin or "
        + "sexuality",
      "other people: children, a spouse, or a worker by name",
      "rare combinations that point to one person: profession, place, event",
      "word-for-word quotes longer than a sentence, dialect or unusual expressions",
      "what you know from the client's records",
    ],
    replacements: [
      "“interviewee 1”: the number changes in every round",
      "an age group of at least ten years, or nothing",
      "nothing, at most “home municipality”",
      "“last year”",
      "nothing",
      "“someone close”, “a worker”",
      "change one part or leave it out",
      "shorten it, put it in standard language and ask leave",
      "nothing: only what was said now",
    ],
    audience: { "For whom? Suggestion: \($0)." },
    own: "own", team: "the team", proposal: "the proposal",
    about: { "It takes about \(Minutes.english($0))." },
    tickOne: "Tick one.", tickUpTo: { "Tick up to \($0)." },
    ends: { "\($0) = \($1), \($2) = \($3)" },
    number: "Number", date: "Date", time: "Time",
    claimsAgain: {
      "The claims are the same as in question \($0). "
        + "First answer without looking at your old answers."
    },
    reasons: "Why? Begin with the letter of the claim.",
    evidence: "What shows it? Begin with the letter of the line.",
    ownStage: "a stage of your own",
    stagesFrom: { "The stages are those of the path \($0)." },
    canvas:
      "The path is on the next page. It is made for an A3 sheet; a smaller one will do if you "
      + "write small. You may rename stages, cross out those you do not need, and use the last "
      + "column for one of your own.",
    basis: "Mark in each box whether it is known or assumed: K = known, A = assumed.",
    knownLetter: "K", assumedLetter: "A",
    curve: "Mark the feeling at each stage with a dot, and join the dots into a curve.",
    feelingWord: "Feeling in a word",
    feelingWords: { "Words for feelings: \($0)." },
    short: { "If you are short of time, fill in only the stages \($0) and the rows \($1)." },
    stageAndFeeling: "Feeling",
    moreForms: "If you need more, copy this form.",
    sum: "In all",
    exercises: "Forms of the exercises",
    exerciseBelow: { "The form “\($0)” is at the end of this workbook." })
}
