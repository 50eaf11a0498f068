extension PrivacyWording {
  static let finnish = PrivacyWording(
    kinds: [
      "henkilötunnus", "puhelinnumero", "sähköpostiosoite", "tilinumero", "Y-tunnus", "osoite",
      "rekisterinumero", "nimi", "päivämäärä",
    ],
    certain: "varma", likely: "mahdollinen",
    reasons: [
      "Henkilötunnus kertoo heti, kenestä on kyse. Siitä näkee myös syntymäpäivän.",
      "Puhelinnumerosta saa selville, kenen se on.",
      "Sähköpostiosoitteesta näkee usein nimen.",
      "Tilinumero johtaa yhteen ihmiseen.",
      "Y-tunnuksella löytää yrittäjän nimen.",
      "Osoite kertoo, missä joku asuu.",
      "Rekisterinumerolla saa selville auton omistajan.",
      "Nimestä ihmisen tunnistaa helpoimmin.",
      "Tarkka päivä voi paljastaa, kenen asiasta on kyse.",
    ],
    mayBeElse: "Se voi olla muutakin: päätä itse.",
    watch: PrivacyWatchWording(
      title: "Henkilötiedot vastauksessa",
      remark: Plural(
        one: "1 kohta voi kertoa, kenestä on kyse. F8 näyttää sen.",
        many: "# kohtaa voi kertoa, kenestä on kyse. F8 näyttää ne."),
      nothing: "Tästä vastauksesta ei löytynyt henkilötietoja.",
      noAnswer: "Siirry ensin vastaukseen, niin F8 näyttää sen henkilötiedot.",
      masked: { "Peitetty: tilalla on nyt \($0)." },
      question: {
        "Tämä on varmasti \($0). Peitetäänkö se myös aiemmista versioista ja varmuuskopioista?"
      },
      everywhere: "peitä kaikkialta tästä työkirjasta, myös aiemmista versioista",
      hereOnly: "peitä vain tästä",
      neither: "älä peitä",
      outOfReach: "Se, minkä olet jo luovuttanut, vienyt tai tallentanut muualle, ei muutu.",
      erased: "Peitetty myös aiemmista versioista ja varmuuskopioista.",
      notErased: {
        "Varmuuskopioita ei voitu vielä puhdistaa: \($0). Yritetään uudelleen hetken päästä."
      },
      goTo: "mene kohtaan", mask: "peitä", leave: "jätä näin",
      blank: "Näyttö on tyhjennetty. Mikä tahansa näppäin tuo sen takaisin."),
    leaving: PrivacyLeavingWording(
      found: Plural(
        one: "Vastauksissa 1 kohta voi kertoa, kenestä on kyse:",
        many: "Vastauksissa # kohtaa voi kertoa, kenestä on kyse:"),
      allMasked: "Kaikki nämä on peitetty. Valinta --unmasked jättää ne näkyviin.",
      certainMasked:
        "Varmat kohdat on peitetty, mahdolliset jätetty näkyviin: lue ne itse. "
        + "Valinta --unmasked jättää kaikki näkyviin.",
      kept: "Näitä ei ole peitetty. Lue vastaukset, ennen kuin annat ne eteenpäin.",
      optionUnmasked: "älä peitä varmoja henkilötietoja"),
    remove: .finnish,
    inspect: InspectWording(
      help: "tekstin henkilötiedot ja luettavuus",
      found: Plural(
        one: "1 kohta voi kertoa, kenestä on kyse:",
        many: "# kohtaa voi kertoa, kenestä on kyse:"),
      nothing: "Henkilötietoja ei löytynyt.",
      caution: "Ohjelma tunnistaa muotoja ja yleisiä nimiä, ei kaikkea. Lue teksti vielä itse.",
      language: "Kieli", words: Plural(one: "1 sana", many: "# sanaa"),
      sentences: Plural(one: "1 virke", many: "# virkettä"),
      tooLarge: {
        "\($0): tiedosto on liian suuri. Tarkistettavassa tekstissä voi olla enintään \($1) Mt."
      },
      notText: { "\($0): tiedosto ei ole UTF-8-tekstiä. Tallenna se tekstinä ja yritä uudelleen." },
      answer: { "vastaus \($0)" }))
}
