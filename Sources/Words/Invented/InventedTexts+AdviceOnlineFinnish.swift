extension InventedTexts {
  static let adviceOnlineInFinnish = """
    # B0-1
    Neuvomme, mitä tukia ja palveluja voi hakea, kun raha ei riitä tai asunto on vaarassa.

    Autamme aikuisia toimeentulon, asumisen ja lomakkeiden kanssa.

    Meiltä kysytään, mihin pitää mennä, kun ei tiedä, kenelle asia kuuluu.

    Neuvomme ihmisiä, joiden arki on mennyt solmuun rahan takia.

    # B0-2
    - N1: Osa asiakkaista on jo chatissa muualla.
    - N2: Muuten kukaan ei ehdi.

    - N3: Myöhäinen vastaus on silti vastaus.
    - N4: Esite jääkaapin ovessa ei katoa.

    - N5: Opimme viime kokeilusta enemmän kuin koulutuksesta.

    - N6: Rauhoittunutta ihmistä ei voi laskea.
    - N2: Tiedotetta ei kukaan lue, siitä voi luopua.

    # B1-1
    Siksi, että ihminen kysyy illalla, kun lapset nukkuvat ja lasku on edessä. Silloin meidän
    puhelimemme on kiinni.

    Kynnys kirjoittaa on matalampi kuin soittaa. Moni häpeää rahahuolia.

    Sama vastaus riittäisi sadalle ihmiselle, nyt sanon sen kymmenen kertaa päivässä.

    En ole varma, pitäisikö. Meidän asiakkaistamme moni tarvitsee ihmisen, ei sivua.

    # B1-3
    Ihminen, jolla ei ole pankkitunnuksia. Hän saisi saman tiedon paperilla ja kirjaston
    neuvontapisteestä.

    Ikääntynyt, joka ei kuule puhelimessa hyvin. Hänelle pitäisi olla aika paikan päällä.

    Se, joka ei lue suomea. Hän saisi tulkin kanssa soittoajan.

    # B2-1
    - channel: Puhelin
    - whom: kaikille
    - open: arkisin 9–11
    - who: vuorossa oleva sosiaaliohjaaja
    - promise: Vastaamme heti tai soitamme takaisin saman viikon aikana; ei lue missään

    - channel: Neuvontapiste
    - whom: niille, jotka tulevat ilman aikaa
    - open: tiistaisin 12–15
    - who: ohjaaja ja sihteeri
    - promise: Kukaan ei lähde ilman vastausta
    - channel: Puhelin
    - whom: kaikille
    - open: arkisin 9–11
    - who: vuorossa oleva

    - channel: Verkkosivut
    - whom: kaikille
    - open: aina
    - who: viestintä, kerran vuodessa
    - promise: ei lupausta

    # B2-2
    - day: mon
    - phone: 9–11
    - gap: iltatyössä oleva
    - day: tue
    - phone: 9–11
    - place: 12–15
    - gap: kauempana asuva

    - day: mon
    - phone: 9–11
    - day: thu
    - phone: 9–11
    - gap: se, joka ei voi puhua työpaikalla

    # B2-4
    Vastaamme kahden arkipäivän kuluessa. Olemme paikalla arkisin kello 9–15. Jos asiasi ei voi
    odottaa,
    soita sosiaalipäivystykseen.

    Vastaamme saman päivän aikana, jos kirjoitat ennen puoltapäivää. Viikonloppuna saat apua
    sosiaalipäivystyksestä.

    Vastaamme kolmen päivän kuluessa. Kerromme heti, jos se ei onnistu.

    # B3-1
    - Saanko tukea, vaikka minulla on asunto?
    - Mitä liitteitä hakemukseen tarvitaan?
    - Milloin päätös tulee?
    - Vuokra on rästissä, mitä teen?

    - Milloin päätös tulee?
    - Kuka auttaa lomakkeen kanssa?
    - Voiko sähkölaskuun saada apua?

    - Mitä liitteitä hakemukseen tarvitaan?
    - Saako puoliso tietää?
    - Vuokra on rästissä, mitä teen?

    - Mihin valitan päätöksestä?
    - Milloin päätös tulee?

    # B3-2
    - Vuokra on rästissä, mitä teen – kortti
    - Mitä liitteitä tarvitaan – lista, jonka voi tulostaa

    - Milloin päätös tulee – lyhyt teksti ja kello

    - Vuokra on rästissä, mitä teen – video, minuutti
    - Kuka auttaa lomakkeen kanssa – kortti kirjastoon

    # B3-3
    Onko vuokra rästissä? Soita ensin vuokranantajalle ja kerro tilanteesi. Moni antaa lisää aikaa.
    Soita
    sitten meille, niin katsotaan yhdessä, mitä tukea voit saada. Tämä ei maksa mitään. Älä jää
    yksin
    laskun kanssa.

    Tarvitset hakemukseen tiliotteen kahdelta kuukaudelta ja vuokrasopimuksen. Jos jokin puuttuu,
    lähetä
    hakemus silti. Pyydämme puuttuvan paperin sinulta. Päätös tulee yleensä viikossa.

    Lomake näyttää pitkältä, mutta siihen menee puoli tuntia. Voit täyttää sen kirjastossa
    tiistaisin, ja
    me istumme vieressä.

    # B4-1
    - task: vastataan viesteihin
    - who: sosiaaliohjaaja
    - hours: 3
    - task: kirjoitetaan vihje
    - who: työpari
    - hours: 1,5

    - task: chat auki kahdesti viikossa
    - who: kaksi ohjaajaa
    - hours: 4
    - task: luvut ja palaute
    - who: sihteeri
    - hours: 0,5

    - task: vastataan viesteihin
    - who: vuorossa oleva
    - hours: 2,5

    # B4-2
    - kuukausitiedote, jota kukaan ei lue: 1,5 tuntia
    - toinen viikkopalaveri: 1 tunti

    - kuukausitiedote: 2 tuntia
    - käsin kirjattavat puhelutilastot: 0,5 tuntia

    - toinen viikkopalaveri: 1 tunti

    # B4-4
    Kolme tuntia viikossa vuorolistaan vuoden alusta ja lupa lopettaa kuukausitiedote.

    Puhelin, jolla saa vastata viesteihin, ja päätös siitä, kuka vastaa lomilla. Helmikuun loppuun
    mennessä.

    Yhden iltapäivän koulutuksen selkeästä kielestä koko tiimille.

    # B5-4
    Jos viestejä tulee kuukauden ajan alle viisi viikossa, lopetamme.

    Jos vastaaminen vie neljän viikon ajan yli kuusi tuntia viikossa, lopetamme tai rajaamme
    aukioloa.

    Jos kolmella viikolla peräkkäin lupaus ei pidä, lopetamme.

    # B5-5
    Siihen, että joku nukkuu yönsä paremmin, kun tietää, mihin soittaa aamulla. Sen kuulee äänestä.

    Ihminen avaa kirjekuoren. Se näkyy siitä, että hän tulee paikalle paperit mukana.

    Luottamus: seuraavan kerran hän kysyy aiemmin.

    # B6-4
    Opimme, mitä meiltä oikeasti kysytään iltaisin.

    Saamme kymmenen valmista vastausta, joita voi käyttää puhelimessakin.

    Tiedämme, kuka jää ulkopuolelle.

    # experiment-card.idea
    Vastaamme viesteihin tiistaina ja torstaina kello 16–18. Kolme yleisintä vastausta julkaistaan
    sivullamme.

    Teemme viisi korttia kirjastoon ja kysymme kuukauden päästä, kuka niitä otti.

    Avaamme chatin kahdeksi tunniksi viikossa yhdessä naapuritiimin kanssa.

    # experiment-card.whom
    Työssä käyvät, jotka eivät ehdi soittaa päivällä.

    Ihmiset, joilla on vuokra rästissä ensimmäistä kertaa.

    # experiment-card.smallest
    Yksi ilta viikossa neljän viikon ajan, kaksi ihmistä.

    Kolme korttia yhdessä kirjastossa.

    # experiment-card.cost
    Kolme tuntia viikossa. Tunnit otetaan kuukausitiedotteesta ja toisesta palaverista. Rahaa ei
    mene.

    Neljä tuntia viikossa ja 60 euroa painatukseen.

    # experiment-card.stop
    Jos viestejä tulee alle viisi viikossa kuukauden ajan, lopetamme.

    Jos kukaan ei ota kortteja kuukaudessa, lopetamme.

    # experiment-card.decides
    Esihenkilö kuudennen viikon perjantaina.

    Tiimi yhdessä, esihenkilö vahvistaa helmikuun lopussa.

    # experiment-card.learn
    Mihin aikaan meiltä halutaan kysyä.

    Mitä sanoja ihmiset itse käyttävät.

    # eight-tip-check.tips
    - t1: Chat-kokeilu keväällä, vaikka se loppui kesken.
    - t5: Palautelappu on, mutta kukaan ei lue sitä.

    - t3: Tunteja ei ole laskettu.
    - t7: Kysyimme viimeksi kolme vuotta sitten.

    - t4: Aikataulu tulee muualta.
    """
}
