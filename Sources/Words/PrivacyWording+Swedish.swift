extension PrivacyWording {
  static let swedish = PrivacyWording(
    kinds: [
      "personbeteckning", "telefonnummer", "e-postadress", "kontonummer", "FO-nummer", "adress",
      "registernummer", "namn", "datum",
    ],
    certain: "säkert", likely: "möjligt",
    inspect: InspectWording(
      help: "en texts personuppgifter och läsbarhet",
      found: Plural(
        one: "1 ställe kan avslöja vem det gäller:", many: "# ställen kan avslöja vem det gäller:"),
      nothing: "Inga personuppgifter hittades.",
      caution: "Programmet känner igen former och vanliga namn, inte allt. Läs texten själv också.",
      language: "Språk", words: Plural(one: "1 ord", many: "# ord"),
      sentences: Plural(one: "1 mening", many: "# meningar"),
      tooLarge: { "\($0): filen är för stor. Texten får vara högst \($1) MB." },
      notText: { "\($0): filen är inte UTF-8-text. Spara den som text och försök igen." },
      answer: { "svar \($0)" }))
}
