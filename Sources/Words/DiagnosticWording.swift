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
  package var lineNotIndented: String
  package var textAfterEnd: String
  package var commentTouching: String
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
  package var tooManyPages: @Sendable (Int) -> String
  package var tooManyLinks: @Sendable (Int) -> String
  package var recordsInRecords: String
  package var sumOfNoNumber: @Sendable (String) -> String
  package var badFormula: @Sendable (String) -> String
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
  package var asksForIdentifier: @Sendable (_ prompt: String, _ what: String) -> String
  /// An identity code, a name, a way to reach somebody, an address, a day of birth.
  package var identifiers: [String]
  package var cannotBeShown: @Sendable (Int) -> String
}

extension DiagnosticWording {
  static let finnish = DiagnosticWording(
    error: "virhe",
    warning: "varoitus",
    didYouMean: { "Tarkoititko: \($0)?" },
    unreadable: {
      "Tiedostoa ei voi lukea (\($0)). Tarkista, että se on tavallinen tiedosto ja että sinulla "
        + "on siihen lukuoikeus."
    },
    fileTooLarge: { "Tiedosto on liian suuri. Jaa se osiin: raja on \($0) kt." },
    lineTooLong: { "Rivi on liian pitkä. Katkaise se: raja on \($0) kt." },
    tooManyBars: { "Rivillä on liikaa pystyviivoja (|). Vähennä niitä: raja on \($0)." },
    tableTooLarge: { "Taulukossa on liikaa soluja. Jaa taulukko osiin: raja on \($0) solua." },
    tooManyDeclarations: {
      "Tekstissä on liikaa kohtia, jotka alkavat merkeillä <? tai <!. Poista niitä: raja on \($0)."
    },
    tooDeep: { "Sisäkkäisiä tasoja on liikaa. Vähennä niitä: raja on \($0)." },
    invalidUTF8: {
      "Tiedostossa on merkki, joka ei ole UTF-8-muodossa (tavu \($0), kohta \($1)). Tallenna "
        + "tiedosto UTF-8-muodossa."
    },
    controlCharacter: { "Tekstissä on ohjausmerkki \($0). Poista se." },
    directionCharacter: { "Tekstissä on merkki \($0), joka kääntää lukusuunnan. Poista se." },
    invisibleCharacter: { "Tekstissä on näkymätön merkki \($0). Poista se." },
    unclosedFrontMatter: "Tiedoston alkutiedot eivät pääty. Lisää niiden jälkeen rivi ---.",
    unclosedFence: "Lohko ei pääty. Lisää sen loppuun rivi ```.",
    rawHTML: "HTML-koodi näytetään tavallisena tekstinä. Muotoile teksti Markdown-merkinnöillä.",
    picture: "Kuvasta näytetään vain selitys. Jos kuva on tärkeä, tee siitä media-lohko.",
    colonInValue:
      "Arvossa on kaksoispiste ja väli. Kirjoita arvo suorien lainausmerkkien väliin (\"arvo\") "
      + "tai seuraavalle riville merkin >- alle.",
    colonMissing: "Rivillä pitäisi olla avain ja kaksoispiste, esimerkiksi ”id: A1”.",
    tab: "Sisennyksessä on sarkain. Käytä välilyöntejä.",
    quoteNotClosed: "Arvon lopusta puuttuu lainausmerkki. Lisää se.",
    bracketNotClosed: "Luettelon lopusta puuttuu sulku (] tai }). Lisää se.",
    indentation: "Sisennys ei täsmää. Aloita yhteen kuuluvat rivit samasta kohdasta.",
    lineNotIndented:
      "Jatkorivi alkaa liian vasemmalta. Sisennä sitä enemmän kuin avainta.",
    textAfterEnd:
      "Arvon perässä on tekstiä, joka ei kuulu siihen. Kirjoita koko arvo suorien "
      + "lainausmerkkien väliin (\"arvo\").",
    commentTouching:
      "Huomautuksen edestä puuttuu väli. Lisää väli merkin # eteen. Jos merkki kuuluu arvoon, "
      + "kirjoita arvo suorien lainausmerkkien väliin (\"arvo\").",
    signAtStart:
      "Arvo alkaa merkillä, joka tarkoittaa tässä muuta. Kirjoita arvo suorien "
      + "lainausmerkkien väliin (\"arvo\").",
    unknownEscape:
      "Kenoviivan jälkeinen merkki ei tarkoita mitään. Kirjoita \\\\, jos tarkoitit kenoviivaa.",
    badYAML: "Tätä kohtaa ei ymmärretä. Vertaa sisennystä ja merkkejä toimivaan lohkoon.",
    anchor: "Ankkureita (&) ei käytetä. Kirjoita teksti auki.",
    alias: "Viittauksia (*) ei käytetä. Kirjoita teksti auki.",
    tag: "Tyyppimerkintöjä (!) ei käytetä. Poista merkintä.",
    mergeKey: "Yhdistämistä (<<) ei käytetä. Kirjoita avaimet auki.",
    keyIsNoText: "Avaimen pitää olla yksi sana. Kirjoita rivi näin: sana, kaksoispiste ja arvo.",
    keyTwice: {
      "Avain ”\($0)” on tässä kahdesti, ensimmäisen kerran rivillä \($1). Poista niistä toinen."
    },
    tooManyValues: { "Lohkossa on liikaa tietoa. Jaa se useaksi lohkoksi: raja on \($0) arvoa." },
    secondDocument: "Lohkossa on rivi ---, joka aloittaisi uuden lohkon. Poista rivi.",
    empty: "Lohko on tyhjä. Kirjoita siihen avaimet tai poista se.",
    fileMissing: "Kansiosta puuttuu course.yaml. Saat mallin näin: polku new KANSIO",
    frontMatterMissing:
      "Tiedoston alkutiedot puuttuvat. Aloita rivillä ---, kirjoita sen alle id, title ja minutes, "
      + "ja päätä tiedot riviin ---.",
    nothingToShow: "Tiedostossa ei ole mitään näytettävää. Lisää otsikko (##) ja tekstiä.",
    pageEmpty: { "Sivulla ”\($0)” ei ole mitään. Lisää tekstiä tai poista otsikko." },
    unknownKey: { "Avainta ”\($0)” ei tunneta tässä. Korjaa se tai poista rivi." },
    keyMissing: { "Avain ”\($0)” puuttuu. Lisää se." },
    anyKeyMissing: { "Tästä puuttuu avain. Lisää jokin näistä: \($0)." },
    keysExclude: { "Avaimia ”\($0)” ja ”\($1)” ei voi käyttää yhdessä. Poista niistä toinen." },
    valueMissing: { "Avaimen ”\($0)” arvo puuttuu. Kirjoita se kaksoispisteen jälkeen." },
    expectedText: { "Avaimen ”\($0)” arvon pitää olla tekstiä, ei luettelo." },
    expectedNumber: { "Avaimen ”\($0)” arvon pitää olla kokonaisluku, esimerkiksi 10." },
    expectedFlag: { "Avaimen ”\($0)” arvon pitää olla true tai false." },
    expectedList: { "Avaimen ”\($0)” arvon pitää olla luettelo, esimerkiksi [yksi, toinen]." },
    expectedMap: { "Avaimen ”\($0)” alla pitää olla rivejä muodossa tunnus: teksti." },
    outOfRange: { key, low, high in
      "Avaimen ”\(key)” luvun tai kohtien määrän pitää olla "
        + (low == high ? "\(low)." : "vähintään \(low) ja enintään \(high).")
    },
    unknownWord: { "Avaimessa ”\($0)” on tuntematon sana ”\($1)”. Käytä jotain näistä: \($2)." },
    badID: {
      "”\($0)” ei käy tunnukseksi. Käytä kirjaimia a–z ja A–Z, numeroita, yhdysmerkkiä ja "
        + "pistettä, enintään 64 merkkiä."
    },
    idTwice: { "Tunnus ”\($0)” on jo käytössä: \($1), rivi \($2). Anna toinen tunnus." },
    wordTwice: { "Avaimessa ”\($0)” on ”\($1)” kahdesti. Poista niistä toinen." },
    badMonth: { "”\($0)” ei ole kuukausi. Kirjoita se näin: 2026-11." },
    badLength: { "”\($0)” ei ole kesto. Kirjoita se näin: \"12:03\"." },
    badAddress: { "”\($0)” ei ole verkko-osoite. Aloita se näin: https://" },
    unknownKind: { "Lohkon lajia ”\($0)” ei tunneta, joten lohko näytetään tekstinä." },
    misplaced: { "Lohko ”\($0)” ei kuulu tähän. Siirrä se omaksi lohkokseen oikeaan tiedostoon." },
    proseInAgenda:
      "Tapaamisessa näytetään vain step-lohkot, ei tätä tekstiä. Siirrä teksti lohkoon.",
    tooManyBlocks: { "Tiedostossa on liikaa lohkoja. Jaa se osiin: raja on \($0) lohkoa." },
    tooManyPages: { "Tiedostossa on liikaa sivuja. Jaa se osiin: raja on \($0) sivua." },
    tooManyLinks: { "Tiedostossa on liikaa linkkejä. Poista niitä: raja on \($0) linkkiä." },
    recordsInRecords:
      "Lomakkeen sisällä ei voi olla toista lomaketta. Tee siitä oma lohkonsa.",
    sumOfNoNumber: { "Kentällä ”\($0)” ei voi laskea. Lisää sille rivi input: number." },
    badFormula: {
      "Kaavaa ”\($0)” ei voi laskea. Kirjoita kenttien tunnukset, luvut ja merkit + - * / ( ) "
        + "välilyönnein erotettuina, esimerkiksi contacts * each / 60 + fixed."
    },
    agendaTooLong: {
      "\($0) minuutin tapaamisen vaiheet vievät yhteensä \($1) minuuttia. Lyhennä vaiheita."
    },
    leadsNowhere: { "Avain ”\($0)” viittaa tunnukseen ”\($1)”, jota ei ole. Korjaa tunnus." },
    leadsToWrongKind: {
      "Avain ”\($0)” viittaa lohkoon ”\($1)”, jonka laji on \($2). Valitse lohko, jonka laji on "
        + "\($3)."
    },
    linkToNothing: { "Linkki ”\($0)” ei johda mihinkään. Tarkista tiedoston nimi." },
    pathOutside: {
      "Tiedosto ”\($0)” on kurssin kansion ulkopuolella. Siirrä se kansioon ja korjaa sijainti."
    },
    linkScheme: { "Linkkiä ”\($0)” ei voi avata. Käytä osoitetta, jonka alussa on https://" },
    folderNotNamedAsID: {
      "Kansion nimi on ”\($0)”, mutta tunnus on ”\($1)”. Muuta toinen samaksi."
    },
    moduleWithoutFolder: { "Osiolla ”\($0)” ei ole kansiota. Tee kansio, esimerkiksi 00-\($0)." },
    moduleNotListed: {
      "Osiota ”\($0)” ei näytetä, koska se puuttuu tiedostosta course.yaml. Lisää se kohtaan "
        + "modules."
    },
    languageMissing: {
      "Kurssi on luvattu \($0.phrase(in: .finnish)), mutta tämä tiedosto puuttuu. Lisää se tai "
        + "poista kieli tiedostosta course.yaml."
    },
    titleMissing: {
      "Otsikko puuttuu \($0.phrase(in: .finnish)). Lisää se kohtaan title."
    },
    blockMissing: {
      "Lohko ”\($0)” puuttuu, vaikka se löytyy \($1.phrase(in: .finnish)). Lisää se."
    },
    blockOnlyHere: {
      "Lohkoa ”\($0)” ei ole \($1.phrase(in: .finnish)). Lisää se sinne tai poista se täältä."
    },
    differs: {
      "Lohko ”\($0)” on erilainen kuin \($2.phrase(in: .finnish)). Korjaa tämä: \($1)."
    },
    differsMissing: { "Tästä puuttuu: \($0)." },
    differsExtra: { "Vain tässä on: \($0)." },
    pagesDiffer: {
      "Sivujen määrä on \($0), mutta \($2.phrase(in: .finnish)) \($1). Tarkista otsikot (##)."
    },
    minutesApart: {
      "Ilmoitettu aika on \($0) min, mutta laskettu aika on noin \($1) min. Korjaa kohta minutes."
    },
    pageTooLong: { "Sivun pituus on noin \($0) ruudullista. Jaa se kahdeksi otsikolla (##)." },
    asksForIdentifier: {
      "Kysymys \($0) näyttää pyytävän tietoa, josta ihmisen tunnistaa: \($1). "
        + "Kysy vain se, mitä työpajassa tarvitaan."
    },
    identifiers: ["henkilötunnus", "nimi", "yhteystieto", "osoite", "syntymäaika"],
    cannotBeShown: {
      "Tätä ei voi näyttää, kun leveys on \($0) merkkiä. Lyhennä taulukkoa tai sanaa."
    })
}

extension DiagnosticWording {
  static let swedish = DiagnosticWording(
    error: "fel",
    warning: "varning",
    didYouMean: { "Menade du \($0)?" },
    unreadable: {
      "Filen kan inte läsas (\($0)). Kontrollera att den är en vanlig fil och att du har rätt att "
        + "läsa den."
    },
    fileTooLarge: { "Filen är för stor. Dela upp den: gränsen är \($0) kB." },
    lineTooLong: { "Raden är för lång. Bryt den: gränsen är \($0) kB." },
    tooManyBars: { "Raden har för många lodstreck (|). Minska antalet: gränsen är \($0)." },
    tableTooLarge: { "Tabellen har för många celler. Dela upp den: gränsen är \($0) celler." },
    tooManyDeclarations: {
      "Texten har för många ställen som börjar med <? eller <!. Ta bort några: gränsen är \($0)."
    },
    tooDeep: { "Det finns för många nivåer i varandra. Minska antalet: gränsen är \($0)." },
    invalidUTF8: {
      "Filen innehåller ett tecken som inte är UTF-8 (byte \($0), plats \($1)). Spara filen som "
        + "UTF-8."
    },
    controlCharacter: { "Texten innehåller styrtecknet \($0). Ta bort det." },
    directionCharacter: {
      "Texten innehåller tecknet \($0), som vänder läsriktningen. Ta bort det."
    },
    invisibleCharacter: { "Texten innehåller det osynliga tecknet \($0). Ta bort det." },
    unclosedFrontMatter:
      "Uppgifterna i början av filen saknar slut. Lägg till raden --- efter dem.",
    unclosedFence: "Blocket saknar slut. Lägg till raden ``` efter det.",
    rawHTML: "HTML-kod visas som vanlig text. Använd Markdown för att formatera texten.",
    picture:
      "Av bilden visas bara beskrivningen. Om bilden är viktig gör du ett media-block av den.",
    colonInValue:
      "Värdet innehåller kolon och mellanslag. Skriv det mellan raka citattecken (\"värdet\") "
      + "eller på nästa rad under >-.",
    colonMissing: "Raden borde ha en nyckel och ett kolon, till exempel ”id: A1”.",
    tab: "Indraget innehåller en tabb. Använd mellanslag.",
    quoteNotClosed: "Det saknas ett citattecken i slutet av värdet. Lägg till det.",
    bracketNotClosed: "Det saknas en parentes (] eller }) i slutet av listan. Lägg till den.",
    indentation: "Indraget stämmer inte. Börja rader som hör ihop på samma ställe.",
    lineNotIndented:
      "Fortsättningsraden börjar för långt till vänster. Dra in den mer än nyckeln.",
    textAfterEnd:
      "Efter värdet finns text som inte hör dit. Skriv hela värdet mellan raka citattecken "
      + "(\"värdet\").",
    commentTouching:
      "Det saknas ett mellanslag före kommentaren. Lägg till det före #. Om tecknet hör till "
      + "värdet, skriv värdet mellan raka citattecken (\"värdet\").",
    signAtStart:
      "Värdet börjar med ett tecken som har en egen betydelse här. Skriv värdet mellan raka "
      + "citattecken (\"värdet\").",
    unknownEscape:
      "Tecknet efter omvänt snedstreck betyder ingenting. Skriv \\\\ om du menade ett omvänt "
      + "snedstreck.",
    badYAML:
      "Det här stället går inte att tolka. Jämför indrag och tecken med ett block som fungerar.",
    anchor: "Ankare (&) används inte. Skriv ut texten.",
    alias: "Hänvisningar (*) används inte. Skriv ut texten.",
    tag: "Typmärken (!) används inte. Ta bort märket.",
    mergeKey: "Sammanslagning (<<) används inte. Skriv ut nycklarna.",
    keyIsNoText: "Nyckeln måste vara ett ord. Skriv raden så här: ordet, kolon och värdet.",
    keyTwice: {
      "Nyckeln ”\($0)” finns här två gånger, först på rad \($1). Ta bort den ena."
    },
    tooManyValues: {
      "Blocket innehåller för mycket. Dela upp det i flera block: gränsen är \($0) värden."
    },
    secondDocument: "Blocket har en rad --- som skulle börja ett nytt block. Ta bort raden.",
    empty: "Blocket är tomt. Skriv nycklarna i det eller ta bort det.",
    fileMissing: "course.yaml saknas i mappen. Så här får du en mall: polku new MAPP",
    frontMatterMissing:
      "Uppgifterna i början av filen saknas. Börja med raden ---, skriv id, title och minutes "
      + "under den och avsluta med raden ---.",
    nothingToShow: "Filen har inget att visa. Lägg till en rubrik (##) och text.",
    pageEmpty: { "Sidan ”\($0)” är tom. Lägg till text eller ta bort rubriken." },
    unknownKey: { "Nyckeln ”\($0)” är okänd här. Rätta den eller ta bort raden." },
    keyMissing: { "Nyckeln ”\($0)” saknas. Lägg till den." },
    anyKeyMissing: { "Det saknas en nyckel här. Lägg till en av de här: \($0)." },
    keysExclude: {
      "Nycklarna ”\($0)” och ”\($1)” kan inte användas tillsammans. Ta bort den ena."
    },
    valueMissing: { "Nyckeln ”\($0)” saknar värde. Skriv det efter kolonet." },
    expectedText: { "Nyckeln ”\($0)” ska ha text som värde, inte en lista." },
    expectedNumber: { "Nyckeln ”\($0)” ska ha ett heltal som värde, till exempel 10." },
    expectedFlag: { "Nyckeln ”\($0)” ska ha värdet true eller false." },
    expectedList: { "Nyckeln ”\($0)” ska ha en lista som värde, till exempel [ett, två]." },
    expectedMap: { "Under nyckeln ”\($0)” ska det finnas rader av formen id: text." },
    outOfRange: { key, low, high in
      "Talet eller antalet punkter för nyckeln ”\(key)” ska vara "
        + (low == high ? "\(low)." : "minst \(low) och högst \(high).")
    },
    unknownWord: { "Nyckeln ”\($0)” har det okända ordet ”\($1)”. Använd något av: \($2)." },
    badID: {
      "”\($0)” duger inte som id. Använd bokstäverna a–z och A–Z, siffror, bindestreck "
        + "och punkt, högst 64 tecken."
    },
    idTwice: { "Id:t ”\($0)” används redan: \($1), rad \($2). Ge ett annat id." },
    wordTwice: { "Nyckeln ”\($0)” har ”\($1)” två gånger. Ta bort det ena." },
    badMonth: { "”\($0)” är ingen månad. Skriv så här: 2026-11." },
    badLength: { "”\($0)” är ingen längd. Skriv så här: \"12:03\"." },
    badAddress: { "”\($0)” är ingen webbadress. Börja den så här: https://" },
    unknownKind: { "Blocktypen ”\($0)” är okänd, så blocket visas som text." },
    misplaced: {
      "Blocket ”\($0)” hör inte hemma här. Flytta det till ett eget block i rätt fil."
    },
    proseInAgenda:
      "På mötet visas bara step-block, inte den här texten. Flytta den till ett block.",
    tooManyBlocks: { "Filen har för många block. Dela upp den: gränsen är \($0) block." },
    tooManyPages: { "Filen har för många sidor. Dela upp den: gränsen är \($0) sidor." },
    tooManyLinks: { "Filen har för många länkar. Ta bort några: gränsen är \($0) länkar." },
    recordsInRecords: "Ett formulär kan inte finnas i ett annat. Gör ett eget block av det.",
    sumOfNoNumber: { "Fältet ”\($0)” går inte att räkna med. Lägg till raden input: number." },
    badFormula: {
      "Formeln ”\($0)” går inte att räkna ut. Skriv fältens id, tal och tecknen + - * / ( ) med "
        + "mellanslag emellan, till exempel contacts * each / 60 + fixed."
    },
    agendaTooLong: {
      "Stegen i mötet på \($0) minuter tar sammanlagt \($1) minuter. Förkorta stegen."
    },
    leadsNowhere: { "Nyckeln ”\($0)” hänvisar till id:t ”\($1)”, som inte finns. Rätta id:t." },
    leadsToWrongKind: {
      "Nyckeln ”\($0)” hänvisar till blocket ”\($1)”, som är av typen \($2). Välj ett block av "
        + "typen \($3)."
    },
    linkToNothing: { "Länken ”\($0)” leder ingenstans. Kontrollera filnamnet." },
    pathOutside: {
      "Filen ”\($0)” ligger utanför kursens mapp. Flytta den till mappen och rätta sökvägen."
    },
    linkScheme: {
      "Länken ”\($0)” går inte att öppna. Använd en adress som börjar med https://"
    },
    folderNotNamedAsID: {
      "Mappen heter ”\($0)”, men id:t är ”\($1)”. Ändra det ena så att de är lika."
    },
    moduleWithoutFolder: { "Avsnittet ”\($0)” har ingen mapp. Skapa den, till exempel 00-\($0)." },
    moduleNotListed: {
      "Avsnittet ”\($0)” visas inte, eftersom det saknas i course.yaml. Lägg "
        + "till det under modules."
    },
    languageMissing: {
      "Kursen utlovas \($0.phrase(in: .swedish)), men den här filen saknas. Lägg till den eller ta "
        + "bort språket i course.yaml."
    },
    titleMissing: {
      "Rubriken saknas \($0.phrase(in: .swedish)). Lägg till den under title."
    },
    blockMissing: {
      "Blocket ”\($0)” saknas, fast det finns \($1.phrase(in: .swedish)). Lägg till det."
    },
    blockOnlyHere: {
      "Blocket ”\($0)” finns inte \($1.phrase(in: .swedish)). Lägg till det där eller ta bort det "
        + "här."
    },
    differs: {
      "Blocket ”\($0)” är inte likadant som \($2.phrase(in: .swedish)). Rätta det här: \($1)."
    },
    differsMissing: { "Här saknas: \($0)." },
    differsExtra: { "Bara här finns: \($0)." },
    pagesDiffer: {
      "Antalet sidor är \($0), men \($2.phrase(in: .swedish)) \($1). Kontrollera rubrikerna (##)."
    },
    minutesApart: {
      "Den angivna tiden är \($0) min, men den beräknade är ungefär \($1) min. Rätta minutes."
    },
    pageTooLong: { "Sidan är ungefär \($0) skärmar lång. Dela den med en rubrik (##)." },
    asksForIdentifier: {
      "Frågan \($0) verkar be om en uppgift som man känner igen en människa på: \($1). "
        + "Fråga bara det som behövs i verkstaden."
    },
    identifiers: ["personbeteckning", "namn", "kontaktuppgift", "adress", "födelsedatum"],
    cannotBeShown: {
      "Det här kan inte visas när bredden är \($0) tecken. Förkorta tabellen eller ordet."
    })
}

extension DiagnosticWording {
  static let english = DiagnosticWording(
    error: "error",
    warning: "warning",
    didYouMean: { "Did you mean \($0)?" },
    unreadable: {
      "The file cannot be read (\($0)). Check that it is an ordinary file and that you "
        + "are allowed to read it."
    },
    fileTooLarge: { "The file is too large. Split it: the limit is \($0) kB." },
    lineTooLong: { "The line is too long. Break it: the limit is \($0) kB." },
    tooManyBars: { "The line has too many bars (|). Use fewer: the limit is \($0)." },
    tableTooLarge: { "The table has too many cells. Split it: the limit is \($0) cells." },
    tooManyDeclarations: {
      "The text has too many places that begin with <? or <!. Remove some: the limit is \($0)."
    },
    tooDeep: { "There are too many levels inside each other. Use fewer: the limit is \($0)." },
    invalidUTF8: {
      "The file contains a character that is not UTF-8 (byte \($0), position \($1)). Save the file "
        + "as UTF-8."
    },
    controlCharacter: { "The text contains the control character \($0). Remove it." },
    directionCharacter: {
      "The text contains the character \($0), which reverses the reading direction. Remove it."
    },
    invisibleCharacter: { "The text contains the invisible character \($0). Remove it." },
    unclosedFrontMatter: "The details at the top of the file never end. Add a line --- after them.",
    unclosedFence: "The block never ends. Add a line ``` after it.",
    rawHTML: "HTML code is shown as plain text. Use Markdown to format the text.",
    picture:
      "Only the description of a picture is shown. If the picture matters, make it a media block.",
    colonInValue:
      "The value contains a colon and a space. Put it between straight quotation marks "
      + "(\"value\"), or on the next line under >-.",
    colonMissing: "The line should have a key and a colon, such as “id: A1”.",
    tab: "The indentation contains a tab. Use spaces.",
    quoteNotClosed: "A quotation mark is missing at the end of the value. Add it.",
    bracketNotClosed: "A bracket (] or }) is missing at the end of the list. Add it.",
    indentation:
      "The indentation does not match. Begin lines that belong together at the same place.",
    lineNotIndented:
      "The continued line begins too far to the left. Indent it more than its key.",
    textAfterEnd:
      "After the value there is text that does not belong to it. Put the whole value between "
      + "straight quotation marks (\"value\").",
    commentTouching:
      "A space is missing before the comment. Add it before the #. If the # belongs to the value, "
      + "put the value between straight quotation marks (\"value\").",
    signAtStart:
      "The value begins with a character that has a meaning of its own here. Put the value between "
      + "straight quotation marks (\"value\").",
    unknownEscape:
      "The character after the backslash means nothing. Write \\\\ if you meant a backslash.",
    badYAML:
      "This place cannot be understood. Compare its indentation and punctuation with a block "
      + "that works.",
    anchor: "Anchors (&) are not used. Write the text out.",
    alias: "Aliases (*) are not used. Write the text out.",
    tag: "Tags (!) are not used. Remove the tag.",
    mergeKey: "Merging (<<) is not used. Write the keys out.",
    keyIsNoText: "A key must be one word. Write the line like this: the word, a colon, the value.",
    keyTwice: { "The key “\($0)” is here twice, first on line \($1). Remove one of them." },
    tooManyValues: {
      "The block contains too much. Split it into several blocks: the limit is \($0) values."
    },
    secondDocument: "The block has a line --- that would begin another block. Remove the line.",
    empty: "The block is empty. Write its keys, or remove it.",
    fileMissing: "The folder has no course.yaml. To get a sample, type: polku new FOLDER",
    frontMatterMissing:
      "The details at the top of the file are missing. Begin with a line ---, write id, title and "
      + "minutes below it, and end with a line ---.",
    nothingToShow: "The file has nothing to show. Add a heading (##) and text.",
    pageEmpty: { "The page “\($0)” is empty. Add text, or remove the heading." },
    unknownKey: { "The key “\($0)” is not known here. Correct it, or remove the line." },
    keyMissing: { "The key “\($0)” is missing. Add it." },
    anyKeyMissing: { "A key is missing here. Add one of these: \($0)." },
    keysExclude: { "The keys “\($0)” and “\($1)” cannot be used together. Remove one of them." },
    valueMissing: { "The key “\($0)” has no value. Write it after the colon." },
    expectedText: { "The value of “\($0)” must be text, not a list." },
    expectedNumber: { "The value of “\($0)” must be a whole number, such as 10." },
    expectedFlag: { "The value of “\($0)” must be true or false." },
    expectedList: { "The value of “\($0)” must be a list, such as [one, two]." },
    expectedMap: { "Under “\($0)” there must be lines of the form id: text." },
    outOfRange: { key, low, high in
      "The number or the count of items under “\(key)” must be "
        + (low == high ? "\(low)." : "at least \(low) and at most \(high).")
    },
    unknownWord: { "The key “\($0)” has the unknown word “\($1)”. Use one of these: \($2)." },
    badID: {
      "“\($0)” cannot be an id. Use the letters a–z and A–Z, digits, hyphens and full stops, at "
        + "most 64 characters."
    },
    idTwice: { "The id “\($0)” is already used: \($1), line \($2). Choose another id." },
    wordTwice: { "The key “\($0)” has “\($1)” twice. Remove one of them." },
    badMonth: { "“\($0)” is not a month. Write it like this: 2026-11." },
    badLength: { "“\($0)” is not a length. Write it like this: \"12:03\"." },
    badAddress: { "“\($0)” is not a web address. Begin it like this: https://" },
    unknownKind: { "The kind of block “\($0)” is not known, so the block is shown as text." },
    misplaced: {
      "The block “\($0)” does not belong here. Make it a block of its own in the right file."
    },
    proseInAgenda: "The meeting shows step blocks only, not this text. Move the text into a block.",
    tooManyBlocks: { "The file has too many blocks. Split it: the limit is \($0) blocks." },
    tooManyPages: { "The file has too many pages. Split it: the limit is \($0) pages." },
    tooManyLinks: { "The file has too many links. Remove some: the limit is \($0) links." },
    recordsInRecords: "A form cannot be inside another form. Make it a block of its own.",
    sumOfNoNumber: { "The field “\($0)” cannot be counted with. Give it a line input: number." },
    badFormula: {
      "The formula “\($0)” cannot be worked out. Write ids of fields, numbers and the signs "
        + "+ - * / ( ) with spaces between them, such as contacts * each / 60 + fixed."
    },
    agendaTooLong: {
      "The steps of the \($0)-minute meeting take \($1) minutes in all. Shorten the steps."
    },
    leadsNowhere: { "The key “\($0)” refers to the id “\($1)”, which does not exist. Correct it." },
    leadsToWrongKind: {
      "The key “\($0)” refers to the block “\($1)”, which is of the kind \($2). Choose a block of "
        + "the kind \($3)."
    },
    linkToNothing: { "The link “\($0)” leads nowhere. Check the name of the file." },
    pathOutside: {
      "The file “\($0)” is outside the course's folder. Move it into the "
        + "folder and correct the path."
    },
    linkScheme: {
      "The link “\($0)” cannot be opened. Use an address that begins with https://"
    },
    folderNotNamedAsID: {
      "The folder is called “\($0)”, but the id is “\($1)”. Change one to match the other."
    },
    moduleWithoutFolder: { "The module “\($0)” has no folder. Make one, such as 00-\($0)." },
    moduleNotListed: {
      "The module “\($0)” is not shown, because it is missing from "
        + "course.yaml. Add it under modules."
    },
    languageMissing: {
      "The course is promised \($0.phrase(in: .english)), but this file is missing. Add it, or "
        + "remove the language from course.yaml."
    },
    titleMissing: {
      "The title \($0.phrase(in: .english)) is missing. Add it under title."
    },
    blockMissing: {
      "The block “\($0)” is missing, although it exists \($1.phrase(in: .english)). Add it."
    },
    blockOnlyHere: {
      "The block “\($0)” does not exist \($1.phrase(in: .english)). Add it "
        + "there, or remove it here."
    },
    differs: {
      "The block “\($0)” is not the same as \($2.phrase(in: .english)). Correct this: \($1)."
    },
    differsMissing: { "Missing here: \($0)." },
    differsExtra: { "Only here: \($0)." },
    pagesDiffer: {
      "The number of pages is \($0), but \($2.phrase(in: .english)) it is \($1). Check the "
        + "headings (##)."
    },
    minutesApart: {
      "The stated time is \($0) min, but the estimated time is about \($1) min. Correct minutes."
    },
    pageTooLong: { "The page is about \($0) screens long. Split it with a heading (##)." },
    asksForIdentifier: {
      "The question \($0) seems to ask for something that tells who a person is: \($1). "
        + "Ask only what the workshop needs."
    },
    identifiers: ["identity code", "name", "contact details", "address", "date of birth"],
    cannotBeShown: {
      "This cannot be shown when the width is \($0) characters. Shorten the table or the word."
    })
}
