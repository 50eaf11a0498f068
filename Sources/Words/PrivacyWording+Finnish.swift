extension PrivacyWording {
  static let finnish = PrivacyWording(
    kinds: [
      "henkilötunnus", "puhelinnumero", "sähköpostiosoite", "tilinumero", "Y-tunnus", "osoite",
      "rekisterinumero", "nimi", "päivämäärä",
    ],
    certain: "varma", likely: "mahdollinen",
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
