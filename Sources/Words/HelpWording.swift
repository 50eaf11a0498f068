/// The words of the help that `?` and F1 open.
package struct HelpWording: Equatable, Sendable {
  package var title: String
  package var safe: String
  package var home: String
  package var reading: String
  package var writing: String
  package var choosing: String
  package var drawing: String
  package var filling: String
  package var feeling: String
  package var media: String
  package var examples: String
  package var comparing: String
  package var overview: String
  package var versions: String
  package var composing: String
  package var composingSources: String
  package var composingTable: String
  package var listing: String
  package var records: String
  package var claims: String
  package var mouse: String
  package var otherKeys: String
  package var noSuchKey: String
  package var elsewhereTitle: String
  package var cancel: String
  package var save: String
}

extension HelpWording {
  static let finnish = HelpWording(
    title: "Ohje",
    safe: "Väärä näppäin ei hävitä tekstiäsi. Kaikki tallentuu itsestään.",
    home: "Kurssi on polku, jonka varrella ovat osiot. Valitse osio nuolilla ja avaa se (Enter).",
    reading: "Lue rauhassa. Sarkain (Tab) vie seuraavaan kysymykseen, ja voit kirjoittaa heti.",
    writing:
      "Kirjoita niin kuin tekstinkäsittelyssä. Esc vie takaisin lukemaan. Kun haluat valita "
      + "tekstiä, pidä vaihtonäppäin (Shift) painettuna ja liiku nuolilla.",
    choosing: "Liiku nuolilla ja merkitse välilyönnillä tai numerolla. Esc vie takaisin lukemaan.",
    drawing:
      "Liiku ruudusta toiseen nuolilla ja ala kirjoittaa. Välilyönti vaihtaa merkinnän: ✓ on "
      + "tietoa, ? on oletusta. Vaiheita lisäät, poistat ja siirrät valikosta (F3).",
    filling: "Kirjoita ruutuun. Enter vie alempaan ruutuun, sarkain (Tab) seuraavaan vaiheeseen.",
    feeling:
      "Nosta ja laske tunnetta nuolilla ↑ ja ↓. Kirjoita tunteelle sana tai valitse valmis sana "
      + "nuolilla ← ja →.",
    media:
      "Osoita koodia puhelimen kameralla. polku ei itse avaa verkkoyhteyttä. Jos puhelin ei lue "
      + "koodia, vaihda värit (V) tai suurenna ikkunaa.",
    examples:
      "Selaa kortteja nuolilla. Rajaa niitä sen mukaan, mitä esimerkki tekee (F) ja minkä portin "
      + "se avaa (G). Tähdet tallentuvat vastauksiisi.",
    comparing: "Kaksi korttia näkyy yhtä aikaa. Vieritä nuolilla, Esc vie takaisin kortteihin.",
    overview:
      "Tässä on koko kurssi: mitä olet vastannut ja mitä on vielä tyhjänä. Kirjoita hakusana, "
      + "rajaa kysymyksiä (Tab) ja avaa kysymys (Enter). Esc tuo takaisin tähän.",
    versions:
      "Valitse versio nuolilla. Enter palauttaa sen, ja nykyinen vastaus jää versioihin. "
      + "Page Up ja Page Down vierittävät tekstiä.",
    composing:
      "Valitse kohta ja kirjoita se omin sanoin. Sarkain (Tab) näyttää aineiston: Enter ottaa "
      + "siitä tekstiin ja välilyönti lainaa. Otettu pala muistaa, mistä se tuli.",
    composingSources:
      "Ctrl+G vie kysymykseen, josta pala tuli tai joka puuttuu. Kun lähde on muuttunut, Ctrl+U "
      + "ottaa uuden sanamuodon. Ctrl+E tekee ehdotuksesta asiakirjan.",
    composingTable:
      "Kirjoita ruutuun ja siirry seuraavaan (Enter). Lasku tehdään itsestään. Viimeinen rivi on "
      + "uusi. Tyhjennetyn tai poistetun rivin saa takaisin (Ctrl+Z).",
    listing:
      "Enter aloittaa uuden rivin. Alt ja nuoli ylös tai alas siirtää riviä. "
      + "Poistetun rivin saa takaisin (Ctrl+Z).",
    records:
      "Enter avaa lomakkeen tai lisää uuden. Esc tuo takaisin tähän luetteloon. "
      + "Poistetun lomakkeen saa takaisin (Ctrl+Z).",
    claims:
      "Ota kantaa numerolla: −2 on täysin eri mieltä ja 2 täysin samaa mieltä. Miinus ja plus "
      + "siirtävät kantaa askeleen. "
      + "Nuoli alas vie perustelun riville, jos haluat kirjoittaa siihen.",
    mouse: "Myös hiiri toimii: napsauta kohtaa, johon haluat, ja vieritä rullalla.",
    otherKeys: "Näppäimet",
    noSuchKey: "Tämä näppäin ei tee tässä mitään. F1 näyttää, mitkä näppäimet toimivat.",
    elsewhereTitle: "Tallenna muualle",
    cancel: "peruuta",
    save: "tallenna")

  static let swedish = HelpWording(
    title: "Hjälp",
    safe: "Din text försvinner inte om du trycker på fel tangent. Allt sparas av sig självt.",
    home:
      "En kurs är en stig med avsnitt längs vägen. "
      + "Välj ett avsnitt med pilarna och öppna det (Enter).",
    reading:
      "Läs i lugn och ro. Med tabbtangenten (Tab) kommer du till nästa fråga, "
      + "och du kan skriva genast.",
    writing:
      "Skriv som i ett ordbehandlingsprogram. Med Esc går du tillbaka till läsningen. "
      + "Håll ner skifttangenten (Shift) och gå med pilarna när du vill markera text.",
    choosing: "Gå med pilarna och kryssa för med mellanslag eller en siffra. "
      + "Med Esc går du tillbaka till läsningen.",
    drawing:
      "Gå från ruta till ruta med pilarna och börja skriva. Mellanslag byter märkning: ✓ är "
      + "sådant vi vet, ? sådant vi antar. I menyn (F3) lägger du till, tar bort och flyttar "
      + "skeden.",
    filling: "Skriv i rutan. Enter går till rutan under, tabbtangenten (Tab) till nästa skede.",
    feeling:
      "Höj och sänk känslan med pilarna ↑ och ↓. Skriv ett ord för känslan eller välj ett färdigt "
      + "med pilarna ← och →.",
    media:
      "Rikta telefonens kamera mot koden. polku öppnar ingen nätförbindelse själv. Om telefonen "
      + "inte läser koden, byt färger (V) eller gör fönstret större.",
    examples:
      "Bläddra bland korten med pilarna. Avgränsa dem efter vad exemplet gör (F) och vilken port "
      + "det öppnar (G). Stjärnorna sparas bland dina svar.",
    comparing: "Två kort syns samtidigt. Rulla med pilarna, Esc går tillbaka till korten.",
    overview:
      "Här är hela kursen: vad du har svarat och vad som ännu är tomt. Skriv ett sökord, avgränsa "
      + "frågorna (Tab) och öppna en fråga (Enter). Med Esc kommer du tillbaka hit.",
    versions:
      "Välj en version med pilarna. Enter tar tillbaka den, och svaret du har nu blir kvar bland "
      + "versionerna. Page Up och Page Down rullar texten.",
    composing:
      "Välj ett avsnitt och skriv det med egna ord. Tabbtangenten (Tab) visar underlaget: "
      + "Enter tar med i texten och mellanslag tar ett citat. Det syns alltid varifrån det kom.",
    composingSources:
      "Ctrl+G går till frågan som stycket kom från eller som saknas. När källan har ändrats tar "
      + "Ctrl+U den nya ordalydelsen. Ctrl+E gör förslaget till ett dokument.",
    composingTable:
      "Skriv i rutan och gå till nästa (Enter). Uträkningen görs av sig själv. Den sista raden "
      + "är ny. En borttagen rad kommer tillbaka med Ctrl+Z.",
    listing:
      "Enter börjar en ny rad. Alt och pil upp eller ner flyttar raden. "
      + "En rad som du har tagit bort får du tillbaka med Ctrl+Z.",
    records:
      "Enter öppnar ett formulär eller lägger till ett nytt. Med Esc kommer du tillbaka till "
      + "listan. Ett formulär som du har tagit bort får du tillbaka med Ctrl+Z.",
    claims:
      "Ta ställning med en siffra: −2 är helt av annan åsikt och 2 helt av samma åsikt. Minus "
      + "och plus flyttar svaret ett steg. "
      + "Med nedåtpilen kommer du till raden för motivering, om du vill skriva något där.",
    mouse: "Musen fungerar också: klicka på det ställe dit du vill och rulla med hjulet.",
    otherKeys: "Tangenter",
    noSuchKey: "Den här tangenten gör ingenting här. F1 visar vilka tangenter som fungerar.",
    elsewhereTitle: "Spara annanstans",
    cancel: "avbryt",
    save: "spara")

  static let english = HelpWording(
    title: "Help",
    safe: "You cannot lose your text by pressing a wrong key. Everything is saved automatically.",
    home:
      "A course is a path with modules along the way. "
      + "Choose a module with the arrow keys and open it (Enter).",
    reading:
      "Take your time reading. Tab takes you to the next question, where you can write at once.",
    writing:
      "Write as you would in a word processor. Esc takes you back to reading. "
      + "To select text, hold down Shift and move with the arrow keys.",
    choosing: "Move with the arrow keys, and tick with the space bar or a number. "
      + "Esc takes you back to reading.",
    drawing:
      "Move from box to box with the arrow keys and start writing. The space bar changes the "
      + "mark: ✓ is known, ? is assumed. The menu (F3) adds, removes and moves stages.",
    filling: "Write in the box. Enter goes to the box below, Tab to the next stage.",
    feeling:
      "Raise and lower the feeling with ↑ and ↓. Write a word for it, or choose one that is "
      + "offered with ← and →.",
    media:
      "Point your phone's camera at the code. polku itself opens no network connection. If the "
      + "phone does not read the code, swap the colours (V) or make the window larger.",
    examples:
      "Browse the cards with the arrow keys. Narrow them down by what the example does (F) and "
      + "which gate it opens (G). Stars are saved with your answers.",
    comparing:
      "Two cards are shown at once. Scroll with the arrow keys, Esc goes back to the cards.",
    overview:
      "Here is the whole course: what you have answered and what is still empty. Type a word to "
      + "search, narrow the questions down (Tab) and open one (Enter). Esc brings you back here.",
    versions:
      "Choose a version with the arrows. Enter takes it back, and your present answer stays among "
      + "the versions. Page Up and Page Down scroll the text.",
    composing:
      "Choose a section and write it in your own words. Tab shows the material: Enter takes "
      + "something into the text, the space bar quotes it. What is taken keeps its source.",
    composingSources:
      "Ctrl+G goes to the question that a piece came from, or that is missing. When a source has "
      + "changed, Ctrl+U takes the new wording. Ctrl+E makes a document of the proposal.",
    composingTable:
      "Type into the cell and go on to the next (Enter). The sum is worked out by itself. The "
      + "last row is a new one. A row that was removed comes back with Ctrl+Z.",
    listing:
      "Enter starts a new line. Alt with the up or down arrow moves the line. "
      + "Ctrl+Z brings back a line that you have removed.",
    records:
      "Enter opens a form or adds a new one. Esc brings you back to this list. "
      + "Ctrl+Z brings back a form that you have removed.",
    claims:
      "Take a position with a number: −2 is strongly disagree and 2 strongly agree. Minus and "
      + "plus move it by a step. "
      + "The down arrow leads to the line for your reason, if you want to write one.",
    mouse: "The mouse works too: click where you want to be, and scroll with the wheel.",
    otherKeys: "Keys",
    noSuchKey: "This key does nothing here. F1 shows which keys work.",
    elsewhereTitle: "Save elsewhere",
    cancel: "cancel",
    save: "save")
}
