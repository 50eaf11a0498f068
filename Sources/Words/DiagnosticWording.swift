/// Sentences for authors of courses: the rule that was broken, and the likely fix.
package struct DiagnosticWording: Sendable {
  package var error: String
  package var warning: String
  package var didYouMean: @Sendable (String) -> String
  package var unreadable: @Sendable (String) -> String
  package var fileTooLarge: @Sendable (Int) -> String
  package var lineTooLong: @Sendable (Int) -> String
  package var tooManyBars: @Sendable (Int) -> String
  package var tableTooLarge: @Sendable (Int) -> String
  package var tooManyDeclarations: @Sendable (Int) -> String
  package var tooDeep: @Sendable (Int) -> String
  package var invalidUTF8: @Sendable (String, String) -> String
  package var controlCharacter: @Sendable (String) -> String
  package var directionCharacter: @Sendable (String) -> String
  package var invisibleCharacter: @Sendable (String) -> String
  package var unclosedFrontMatter: String
  package var unclosedFence: String
  package var rawHTML: String
  package var picture: String
  package var colonInValue: String
  package var colonMissing: String
  package var tab: String
  package var quoteNotClosed: String
  package var bracketNotClosed: String
  package var indentation: String
  package var textAfterEnd: String
  package var signAtStart: String
  package var unknownEscape: String
  package var badYAML: String
  package var anchor: String
  package var alias: String
  package var tag: String
  package var mergeKey: String
  package var keyIsNoText: String
  package var keyTwice: @Sendable (String, Int) -> String
  package var tooManyValues: @Sendable (Int) -> String
  package var secondDocument: String
  package var empty: String
  package var fileMissing: String
  package var frontMatterMissing: String
  package var nothingToShow: String
  package var pageEmpty: @Sendable (String) -> String
  package var unknownKey: @Sendable (String) -> String
  package var keyMissing: @Sendable (String) -> String
  package var anyKeyMissing: @Sendable (String) -> String
  package var keysExclude: @Sendable (String, String) -> String
  package var valueMissing: @Sendable (String) -> String
  package var expectedText: @Sendable (String) -> String
  package var expectedNumber: @Sendable (String) -> String
  package var expectedFlag: @Sendable (String) -> String
  package var expectedList: @Sendable (String) -> String
  package var expectedMap: @Sendable (String) -> String
  package var outOfRange: @Sendable (String, Int, Int) -> String
  package var unknownWord: @Sendable (String, String, String) -> String
  package var badID: @Sendable (String) -> String
  package var idTwice: @Sendable (String, String, Int) -> String
  package var wordTwice: @Sendable (String, String) -> String
  package var badMonth: @Sendable (String) -> String
  package var badLength: @Sendable (String) -> String
  package var badAddress: @Sendable (String) -> String
  package var unknownKind: @Sendable (String) -> String
  package var misplaced: @Sendable (String) -> String
  package var proseInAgenda: String
  package var tooManyBlocks: @Sendable (Int) -> String
  package var tooManyLinks: @Sendable (Int) -> String
  package var recordsInRecords: String
  package var sumOfNoNumber: @Sendable (String) -> String
  package var agendaTooLong: @Sendable (Int, Int) -> String
  package var leadsNowhere: @Sendable (String, String) -> String
  package var leadsToWrongKind: @Sendable (String, String, String, String) -> String
  package var linkToNothing: @Sendable (String) -> String
  package var pathOutside: @Sendable (String) -> String
  package var linkScheme: @Sendable (String) -> String
  package var folderNotNamedAsID: @Sendable (String, String) -> String
  package var moduleWithoutFolder: @Sendable (String) -> String
  package var moduleNotListed: @Sendable (String) -> String
  package var languageMissing: @Sendable (Language) -> String
  package var titleMissing: @Sendable (Language) -> String
  package var blockMissing: @Sendable (String, Language) -> String
  package var blockOnlyHere: @Sendable (String, Language) -> String
  package var differs: @Sendable (String, String, Language) -> String
  package var differsMissing: @Sendable (String) -> String
  package var differsExtra: @Sendable (String) -> String
  package var pagesDiffer: @Sendable (Int, Int, Language) -> String
  package var minutesApart: @Sendable (Int, Int) -> String
  package var pageTooLong: @Sendable (Int) -> String
  package var cannotBeShown: @Sendable (Int) -> String
}

extension DiagnosticWording {
  static let finnish = DiagnosticWording(
    error: "virhe",
    warning: "varoitus",
    didYouMean: { "Tarkoititko: \($0)?" },
    unreadable: {
      "Tiedostoa ei voi lukea (\($0)). Tarkista, että se on tavallinen tiedosto ja "
        + "sinulla on lukuoikeus."
    },
    fileTooLarge: { "Tiedosto on liian suuri. Jaa se osiin: raja on \($0) kt." },
    lineTooLong: { "Rivi on liian pitkä. Katkaise se: raja on \($0) kt." },
    tooManyBars: { "Rivillä on liikaa pystyviivoja (|). Raja on \($0)." },
    tableTooLarge: { "Taulukossa on liikaa soluja. Raja on \($0)." },
    tooManyDeclarations: {
      "Tekstissä on liikaa kohtia, jotka alkavat merkeillä <? tai <!. Raja on \($0)."
    },
    tooDeep: { "Sisäkkäisiä kohtia on liikaa. Raja on \($0)." },
    invalidUTF8: {
      "Tavu \($0) (tiedoston kohta \($1)) ei ole UTF-8-tekstiä. Tallenna tiedosto "
        + "UTF-8-muodossa."
    },
    controlCharacter: { "Tekstissä on ohjausmerkki \($0). Poista se." },
    directionCharacter: { "Tekstissä on merkki \($0), joka kääntää lukusuunnan. Poista se." },
    invisibleCharacter: { "Tekstissä on näkymätön merkki \($0). Poista se." },
    unclosedFrontMatter: "Alkutiedot eivät pääty. Lisää rivi --- niiden jälkeen.",
    unclosedFence: "Lohko ei pääty. Lisää rivi ``` sen loppuun.",
    rawHTML: "HTML näytetään sellaisenaan tekstinä. Käytä Markdownia.",
    picture: "Kuvasta näytetään vain sen selitys.",
    colonInValue:
      "Arvossa on kaksoispiste ja väli. Kirjoita arvo lainausmerkkeihin tai merkin >- "
      + "alle.",
    colonMissing: "Rivillä pitäisi olla avain ja kaksoispiste, esimerkiksi ”id: A1”.",
    tab: "Sisennyksessä on sarkain. Käytä välilyöntejä.",
    quoteNotClosed: "Lainausmerkki puuttuu arvon lopusta.",
    bracketNotClosed: "Sulku puuttuu luettelon lopusta.",
    indentation:
      "Sisennys ei täsmää. Rivien, jotka kuuluvat yhteen, pitää alkaa samasta kohdasta.",
    textAfterEnd:
      "Arvon perässä on tekstiä, joka ei kuulu siihen. Kirjoita koko arvo "
      + "lainausmerkkeihin.",
    signAtStart:
      "Arvo alkaa merkillä, jolla on erityinen merkitys. Kirjoita arvo lainausmerkkeihin.",
    unknownEscape:
      "Kenoviivan jälkeinen merkki ei tarkoita mitään. Kirjoita \\\\, jos tarkoitit "
      + "kenoviivaa.",
    badYAML: "Tätä kohtaa ei ymmärretä. Vertaa sisennystä ja merkkejä toimivaan lohkoon.",
    anchor: "Ankkureita (&) ei käytetä. Kirjoita teksti auki.",
    alias: "Viittauksia (*) ei käytetä. Kirjoita teksti auki.",
    tag: "Tyyppimerkintöjä (!) ei käytetä. Poista se.",
    mergeKey: "Yhdistämistä (<<) ei käytetä. Kirjoita avaimet auki.",
    keyIsNoText: "Avaimen pitää olla sana.",
    keyTwice: { "Avain ”\($0)” on kahdesti. Ensimmäinen on rivillä \($1). Poista toinen." },
    tooManyValues: { "Lohkossa on liikaa tietoa. Raja on \($0) arvoa." },
    secondDocument: "Lohkossa on rivi ---, joka aloittaisi uuden. Poista se.",
    empty: "Lohko on tyhjä. Kirjoita siihen avaimet tai poista se.",
    fileMissing: "Kansiosta puuttuu course.yaml. Malli syntyy näin: polku new KANSIO",
    frontMatterMissing:
      "Alkutiedot puuttuvat. Aloita tiedosto rivillä --- ja kerro id, title ja minutes.",
    nothingToShow: "Tiedostossa ei ole mitään näytettävää. Lisää otsikko (##) ja tekstiä.",
    pageEmpty: { "Sivulla ”\($0)” ei ole mitään. Lisää tekstiä tai poista otsikko." },
    unknownKey: { "Avainta ”\($0)” ei tunneta tässä." },
    keyMissing: { "Avain ”\($0)” puuttuu. Lisää se." },
    anyKeyMissing: { "Jokin näistä avaimista tarvitaan: \($0)." },
    keysExclude: { "Avaimia ”\($0)” ja ”\($1)” ei voi käyttää yhdessä. Poista toinen." },
    valueMissing: { "Avaimen ”\($0)” arvo puuttuu." },
    expectedText: { "Avaimen ”\($0)” arvon pitää olla teksti." },
    expectedNumber: { "Avaimen ”\($0)” arvon pitää olla kokonaisluku." },
    expectedFlag: { "Avaimen ”\($0)” arvon pitää olla true tai false." },
    expectedList: { "Avaimen ”\($0)” arvon pitää olla luettelo: [yksi, toinen]." },
    expectedMap: { "Avaimen ”\($0)” alla pitää olla rivejä muodossa tunnus: teksti." },
    outOfRange: { "Avaimen ”\($0)” luvun pitää olla \($1)–\($2)." },
    unknownWord: { "Avaimessa ”\($0)” on tuntematon sana ”\($1)”. Sanat ovat: \($2)." },
    badID: {
      "”\($0)” ei käy tunnukseksi. Käytä kirjaimia a–z ja A–Z, numeroita, väliviivaa ja "
        + "pistettä, enintään 64 merkkiä."
    },
    idTwice: { "Tunnus ”\($0)” on jo käytössä: \($1), rivi \($2). Anna toinen tunnus." },
    wordTwice: { "Avaimessa ”\($0)” on ”\($1)” kahdesti. Poista toinen." },
    badMonth: { "”\($0)” ei ole kuukausi. Kirjoita esimerkiksi 2026-11." },
    badLength: { "”\($0)” ei ole kesto. Kirjoita esimerkiksi \"12:03\"." },
    badAddress: { "”\($0)” ei ole osoite. Aloita se näin: https://" },
    unknownKind: { "Lohkon lajia ”\($0)” ei tunneta, joten se näytetään tekstinä." },
    misplaced: { "Lohko ”\($0)” ei kuulu tähän. Siirrä se omaksi lohkokseen oikeaan tiedostoon." },
    proseInAgenda: "Ohjelmassa näytetään vain step-lohkot, ei tätä tekstiä.",
    tooManyBlocks: { "Tiedostossa on liikaa lohkoja. Jaa se osiin: raja on \($0)." },
    tooManyLinks: { "Tiedostossa on liikaa linkkejä. Raja on \($0)." },
    recordsInRecords: "Lomakkeen sisällä ei voi olla toista lomaketta.",
    sumOfNoNumber: { "Kenttää ”\($0)” ei voi laskea yhteen. Anna sille input: number." },
    agendaTooLong: { "\($0) minuutin tapaamisen vaiheet vievät \($1) minuuttia." },
    leadsNowhere: { "Avain ”\($0)” viittaa tunnukseen ”\($1)”, jota ei ole." },
    leadsToWrongKind: {
      "Avain ”\($0)” viittaa lohkoon ”\($1)”, jonka laji on \($2). Lajin pitää olla "
        + "\($3)."
    },
    linkToNothing: { "Linkki ”\($0)” ei johda mihinkään. Tarkista tiedoston nimi." },
    pathOutside: { "Polku ”\($0)” vie kurssin kansion ulkopuolelle. Siirrä tiedosto kansioon." },
    linkScheme: { "Linkin ”\($0)” muotoa ei avata. Käytä osoitetta, joka alkaa https://" },
    folderNotNamedAsID: { "Kansion nimi on ”\($0)”, mutta tunnus on ”\($1)”. Muuta toinen." },
    moduleWithoutFolder: { "Osiolla ”\($0)” ei ole kansiota. Tee kansio, esimerkiksi 00-\($0)." },
    moduleNotListed: {
      "Osiota ”\($0)” ei ole course.yaml-tiedoston luettelossa, joten sitä ei näytetä."
    },
    languageMissing: { "Kurssi on luvattu \($0.phrase(in: .finnish)), mutta tiedosto puuttuu." },
    titleMissing: { "Otsikko \($0.phrase(in: .finnish)) puuttuu." },
    blockMissing: { "Lohko ”\($0)” puuttuu, vaikka se on olemassa \($1.phrase(in: .finnish))." },
    blockOnlyHere: { "Lohkoa ”\($0)” ei ole \($1.phrase(in: .finnish))." },
    differs: { "Lohkon ”\($0)” kohta \($1) on toisin kuin \($2.phrase(in: .finnish))." },
    differsMissing: { "Tästä puuttuu: \($0)." },
    differsExtra: { "Vain tässä on: \($0)." },
    pagesDiffer: { "Sivuja on \($0), mutta \($2.phrase(in: .finnish)) niitä on \($1)." },
    minutesApart: { "Minuuteiksi on annettu \($0), mutta laskettu aika on noin \($1)." },
    pageTooLong: { "Sivu on noin \($0) ruudullista pitkä. Jaa se kahdeksi otsikolla (##)." },
    cannotBeShown: { "Tätä ei voi näyttää \($0) merkin levyisenä. Lyhennä taulukkoa tai sanaa." })
}

extension DiagnosticWording {
  static let swedish = DiagnosticWording(
    error: "fel",
    warning: "varning",
    didYouMean: { "Menade du \($0)?" },
    unreadable: {
      "Filen kan inte läsas (\($0)). Kontrollera att den är en vanlig fil och att du får "
        + "läsa den."
    },
    fileTooLarge: { "Filen är för stor. Dela upp den: gränsen är \($0) kB." },
    lineTooLong: { "Raden är för lång. Bryt den: gränsen är \($0) kB." },
    tooManyBars: { "Raden har för många lodstreck (|). Gränsen är \($0)." },
    tableTooLarge: { "Tabellen har för många celler. Gränsen är \($0)." },
    tooManyDeclarations: {
      "Texten har för många ställen som börjar med <? eller <!. Gränsen är \($0)."
    },
    tooDeep: { "För många nivåer ligger inuti varandra. Gränsen är \($0)." },
    invalidUTF8: { "Byte \($0) (plats \($1) i filen) är inte UTF-8-text. Spara filen som UTF-8." },
    controlCharacter: { "Texten innehåller styrtecknet \($0). Ta bort det." },
    directionCharacter: {
      "Texten innehåller tecknet \($0), som vänder läsriktningen. Ta bort det."
    },
    invisibleCharacter: { "Texten innehåller det osynliga tecknet \($0). Ta bort det." },
    unclosedFrontMatter: "Inledningsuppgifterna tar aldrig slut. Lägg till raden --- efter dem.",
    unclosedFence: "Blocket tar aldrig slut. Lägg till raden ``` i slutet.",
    rawHTML: "HTML visas som vanlig text. Använd Markdown.",
    picture: "Av bilden visas bara beskrivningen.",
    colonInValue:
      "Värdet innehåller kolon och mellanslag. Skriv det inom citattecken eller under >-.",
    colonMissing: "Raden borde ha en nyckel och ett kolon, till exempel ”id: A1”.",
    tab: "Indraget innehåller en tabb. Använd mellanslag.",
    quoteNotClosed: "Citattecknet saknas i slutet av värdet.",
    bracketNotClosed: "Parentesen saknas i slutet av listan.",
    indentation: "Indraget stämmer inte. Rader som hör ihop ska börja på samma ställe.",
    textAfterEnd: "Efter värdet finns text som inte hör dit. Skriv hela värdet inom citattecken.",
    signAtStart:
      "Värdet börjar med ett tecken som har en särskild betydelse. Skriv det inom "
      + "citattecken.",
    unknownEscape:
      "Tecknet efter omvänt snedstreck betyder ingenting. Skriv \\\\ om du menade ett "
      + "omvänt snedstreck.",
    badYAML:
      "Det här stället går inte att förstå. Jämför indrag och tecken med ett block som "
      + "fungerar.",
    anchor: "Ankare (&) används inte. Skriv ut texten.",
    alias: "Alias (*) används inte. Skriv ut texten.",
    tag: "Typmärken (!) används inte. Ta bort det.",
    mergeKey: "Sammanslagning (<<) används inte. Skriv ut nycklarna.",
    keyIsNoText: "Nyckeln måste vara ett ord.",
    keyTwice: {
      "Nyckeln ”\($0)” finns två gånger. Den första står på rad \($1). Ta bort den ena."
    },
    tooManyValues: { "Blocket är för stort. Gränsen är \($0) värden." },
    secondDocument: "Blocket har en rad --- som skulle börja ett nytt. Ta bort den.",
    empty: "Blocket är tomt. Skriv nycklarna i det eller ta bort det.",
    fileMissing: "course.yaml saknas i mappen. Så skapas en modell: polku new MAPP",
    frontMatterMissing:
      "Inledningsuppgifterna saknas. Börja filen med raden --- och ange id, title och "
      + "minutes.",
    nothingToShow: "Filen har inget att visa. Lägg till en rubrik (##) och text.",
    pageEmpty: { "Sidan ”\($0)” är tom. Lägg till text eller ta bort rubriken." },
    unknownKey: { "Nyckeln ”\($0)” är okänd här." },
    keyMissing: { "Nyckeln ”\($0)” saknas. Lägg till den." },
    anyKeyMissing: { "En av de här nycklarna behövs: \($0)." },
    keysExclude: {
      "Nycklarna ”\($0)” och ”\($1)” kan inte användas tillsammans. Ta bort den ena."
    },
    valueMissing: { "Nyckeln ”\($0)” saknar värde." },
    expectedText: { "Nyckeln ”\($0)” ska ha en text som värde." },
    expectedNumber: { "Nyckeln ”\($0)” ska ha ett heltal som värde." },
    expectedFlag: { "Nyckeln ”\($0)” ska ha värdet true eller false." },
    expectedList: { "Nyckeln ”\($0)” ska ha en lista som värde: [ett, två]." },
    expectedMap: { "Under nyckeln ”\($0)” ska det finnas rader av formen id: text." },
    outOfRange: { "Talet för ”\($0)” ska vara \($1)–\($2)." },
    unknownWord: { "Nyckeln ”\($0)” har det okända ordet ”\($1)”. Orden är: \($2)." },
    badID: {
      "”\($0)” duger inte som id. Använd bokstäverna a–z och A–Z, siffror, bindestreck "
        + "och punkt, högst 64 tecken."
    },
    idTwice: { "Id:t ”\($0)” används redan: \($1), rad \($2). Ge ett annat id." },
    wordTwice: { "Nyckeln ”\($0)” har ”\($1)” två gånger. Ta bort den ena." },
    badMonth: { "”\($0)” är ingen månad. Skriv till exempel 2026-11." },
    badLength: { "”\($0)” är ingen längd. Skriv till exempel \"12:03\"." },
    badAddress: { "”\($0)” är ingen adress. Börja den så här: https://" },
    unknownKind: { "Blocktypen ”\($0)” är okänd, så blocket visas som text." },
    misplaced: {
      "Blocket ”\($0)” hör inte hemma här. Flytta det till ett eget block i rätt fil."
    },
    proseInAgenda: "I agendan visas bara step-block, inte den här texten.",
    tooManyBlocks: { "Filen har för många block. Dela upp den: gränsen är \($0)." },
    tooManyLinks: { "Filen har för många länkar. Gränsen är \($0)." },
    recordsInRecords: "Ett formulär kan inte ligga i ett annat.",
    sumOfNoNumber: { "Fältet ”\($0)” kan inte summeras. Ge det input: number." },
    agendaTooLong: { "Stegen i mötet på \($0) minuter tar \($1) minuter." },
    leadsNowhere: { "Nyckeln ”\($0)” hänvisar till ”\($1)”, som inte finns." },
    leadsToWrongKind: {
      "Nyckeln ”\($0)” hänvisar till ”\($1)”, som är av typen \($2). Den ska vara \($3)."
    },
    linkToNothing: { "Länken ”\($0)” leder ingenstans. Kontrollera filnamnet." },
    pathOutside: { "Sökvägen ”\($0)” leder ut ur kursens mapp. Flytta filen till mappen." },
    linkScheme: {
      "Länken ”\($0)” har en form som inte öppnas. Använd en adress som börjar med "
        + "https://"
    },
    folderNotNamedAsID: { "Mappen heter ”\($0)”, men id:t är ”\($1)”. Ändra det ena." },
    moduleWithoutFolder: { "Avsnittet ”\($0)” har ingen mapp. Skapa den, till exempel 00-\($0)." },
    moduleNotListed: { "Avsnittet ”\($0)” finns inte i listan i course.yaml och visas inte." },
    languageMissing: { "Kursen utlovas \($0.phrase(in: .swedish)), men filen saknas." },
    titleMissing: { "Rubriken \($0.phrase(in: .swedish)) saknas." },
    blockMissing: { "Blocket ”\($0)” saknas, fast det finns \($1.phrase(in: .swedish))." },
    blockOnlyHere: { "Blocket ”\($0)” finns inte \($1.phrase(in: .swedish))." },
    differs: { "I blocket ”\($0)” skiljer sig \($1) från texten \($2.phrase(in: .swedish))." },
    differsMissing: { "Här saknas: \($0)." },
    differsExtra: { "Bara här finns: \($0)." },
    pagesDiffer: { "Det finns \($0) sidor, men \($2.phrase(in: .swedish)) finns det \($1)." },
    minutesApart: { "Det står \($0) minuter, men den beräknade tiden är cirka \($1)." },
    pageTooLong: { "Sidan är cirka \($0) skärmar lång. Dela den med en rubrik (##)." },
    cannotBeShown: {
      "Det här kan inte visas på \($0) teckens bredd. Förkorta tabellen eller ordet."
    })
}

extension DiagnosticWording {
  static let english = DiagnosticWording(
    error: "error",
    warning: "warning",
    didYouMean: { "Did you mean \($0)?" },
    unreadable: {
      "The file cannot be read (\($0)). Check that it is an ordinary file and that you "
        + "may read it."
    },
    fileTooLarge: { "The file is too large. Split it: the limit is \($0) kB." },
    lineTooLong: { "The line is too long. Break it: the limit is \($0) kB." },
    tooManyBars: { "The line has too many bars (|). The limit is \($0)." },
    tableTooLarge: { "The table has too many cells. The limit is \($0)." },
    tooManyDeclarations: {
      "The text has too many places that begin with <? or <!. The limit is \($0)."
    },
    tooDeep: { "Too many levels lie within each other. The limit is \($0)." },
    invalidUTF8: {
      "Byte \($0) (place \($1) in the file) is not UTF-8 text. Save the file as UTF-8."
    },
    controlCharacter: { "The text holds the control character \($0). Remove it." },
    directionCharacter: { "The text holds \($0), which turns the reading direction. Remove it." },
    invisibleCharacter: { "The text holds the invisible character \($0). Remove it." },
    unclosedFrontMatter: "The front matter never ends. Add a line --- after it.",
    unclosedFence: "The block never ends. Add a line ``` at its end.",
    rawHTML: "HTML is shown as plain text. Use Markdown.",
    picture: "Only the description of a picture is shown.",
    colonInValue: "The value holds a colon and a space. Put it in quotes, or under >-.",
    colonMissing: "The line should have a key and a colon, such as “id: A1”.",
    tab: "The indentation holds a tab. Use spaces.",
    quoteNotClosed: "The quote mark at the end of the value is missing.",
    bracketNotClosed: "The bracket at the end of the list is missing.",
    indentation:
      "The indentation does not match. Lines that belong together begin at the same "
      + "place.",
    textAfterEnd:
      "There is text after the value that does not belong to it. Put the whole value in "
      + "quotes.",
    signAtStart: "The value begins with a sign that has a meaning of its own. Put it in quotes.",
    unknownEscape:
      "The sign after the backslash means nothing. Write \\\\ if you meant a backslash.",
    badYAML:
      "This place cannot be understood. Compare its indentation and signs with a block "
      + "that works.",
    anchor: "Anchors (&) are not used. Write the text out.",
    alias: "Aliases (*) are not used. Write the text out.",
    tag: "Tags (!) are not used. Remove it.",
    mergeKey: "Merging (<<) is not used. Write the keys out.",
    keyIsNoText: "A key must be a word.",
    keyTwice: { "The key “\($0)” stands twice. The first is on line \($1). Remove one." },
    tooManyValues: { "The block is too large. The limit is \($0) values." },
    secondDocument: "The block has a line --- that would begin another. Remove it.",
    empty: "The block is empty. Write its keys, or remove it.",
    fileMissing: "The folder has no course.yaml. A model is made like this: polku new FOLDER",
    frontMatterMissing:
      "The front matter is missing. Begin the file with a line ---, and give id, title "
      + "and minutes.",
    nothingToShow: "The file has nothing to show. Add a heading (##) and text.",
    pageEmpty: { "The page “\($0)” is empty. Add text, or remove the heading." },
    unknownKey: { "The key “\($0)” is not known here." },
    keyMissing: { "The key “\($0)” is missing. Add it." },
    anyKeyMissing: { "One of these keys is needed: \($0)." },
    keysExclude: { "The keys “\($0)” and “\($1)” cannot be used together. Remove one." },
    valueMissing: { "The key “\($0)” has no value." },
    expectedText: { "The value of “\($0)” must be a text." },
    expectedNumber: { "The value of “\($0)” must be a whole number." },
    expectedFlag: { "The value of “\($0)” must be true or false." },
    expectedList: { "The value of “\($0)” must be a list: [one, two]." },
    expectedMap: { "Under “\($0)” there must be lines of the form id: text." },
    outOfRange: { "The number for “\($0)” must be \($1)–\($2)." },
    unknownWord: { "The key “\($0)” has the unknown word “\($1)”. The words are: \($2)." },
    badID: {
      "“\($0)” cannot be an id. Use the letters a–z and A–Z, digits, hyphens and dots, at "
        + "most 64 characters."
    },
    idTwice: { "The id “\($0)” is already used: \($1), line \($2). Give another id." },
    wordTwice: { "The key “\($0)” has “\($1)” twice. Remove one." },
    badMonth: { "“\($0)” is not a month. Write 2026-11, for example." },
    badLength: { "“\($0)” is not a length. Write \"12:03\", for example." },
    badAddress: { "“\($0)” is not an address. Begin it with https://" },
    unknownKind: { "The kind of block “\($0)” is not known, so it is shown as text." },
    misplaced: {
      "The block “\($0)” does not belong here. Make it a block of its own in the right "
        + "file."
    },
    proseInAgenda: "An agenda shows step blocks only, not this text.",
    tooManyBlocks: { "The file has too many blocks. Split it: the limit is \($0)." },
    tooManyLinks: { "The file has too many links. The limit is \($0)." },
    recordsInRecords: "A form cannot lie within another.",
    sumOfNoNumber: { "The field “\($0)” cannot be added up. Give it input: number." },
    agendaTooLong: { "The steps of the meeting of \($0) minutes take \($1) minutes." },
    leadsNowhere: { "The key “\($0)” refers to “\($1)”, which does not exist." },
    leadsToWrongKind: {
      "The key “\($0)” refers to “\($1)”, which is of the kind \($2). It must be \($3)."
    },
    linkToNothing: { "The link “\($0)” leads nowhere. Check the file's name." },
    pathOutside: { "The path “\($0)” leads out of the course's folder. Move the file into it." },
    linkScheme: {
      "A link of the form “\($0)” is not opened. Use an address that begins with https://"
    },
    folderNotNamedAsID: {
      "The folder is called “\($0)”, but the id is “\($1)”. Change one of them."
    },
    moduleWithoutFolder: { "The module “\($0)” has no folder. Make one, such as 00-\($0)." },
    moduleNotListed: {
      "The module “\($0)” is not in the list of course.yaml, so it is not shown."
    },
    languageMissing: {
      "The course is promised \($0.phrase(in: .english)), but the file is missing."
    },
    titleMissing: { "The title \($0.phrase(in: .english)) is missing." },
    blockMissing: {
      "The block “\($0)” is missing, although it exists \($1.phrase(in: .english))."
    },
    blockOnlyHere: { "The block “\($0)” does not exist \($1.phrase(in: .english))." },
    differs: { "In the block “\($0)”, \($1) differs from the text \($2.phrase(in: .english))." },
    differsMissing: { "Missing here: \($0)." },
    differsExtra: { "Only here: \($0)." },
    pagesDiffer: { "There are \($0) pages, but \($1) \($2.phrase(in: .english))." },
    minutesApart: { "The stated minutes are \($0), but the counted time is about \($1)." },
    pageTooLong: { "The page is about \($0) screenfuls long. Cut it in two with a heading (##)." },
    cannotBeShown: { "This cannot be shown in \($0) columns. Shorten the table or the word." })
}
