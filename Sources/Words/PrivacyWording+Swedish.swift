extension PrivacyWording {
  static let swedish = PrivacyWording(
    kinds: [
      "personbeteckning", "telefonnummer", "e-postadress", "kontonummer", "FO-nummer", "adress",
      "registernummer", "namn", "datum",
    ],
    certain: "säkert", likely: "möjligt",
    reasons: [
      "Personbeteckningen visar genast vem det gäller. Den visar också födelsedagen.",
      "Med ett telefonnummer får man veta vem som har det.",
      "En e-postadress visar ofta namnet.",
      "Ett kontonummer leder till en enda människa.",
      "Med FO-numret hittar man företagarens namn.",
      "En adress berättar var någon bor.",
      "Med registernumret får man veta vem som äger bilen.",
      "På namnet känner man lättast igen en människa.",
      "En exakt dag kan avslöja vems ärende det gäller.",
    ],
    mayBeElse: "Det kan vara något annat också: avgör själv.",
    watch: PrivacyWatchWording(
      title: "Personuppgifter i svaret",
      remark: Plural(
        one: "1 ställe kan avslöja vem det gäller. F8 visar det.",
        many: "# ställen kan avslöja vem det gäller. F8 visar dem."),
      nothing: "Inga personuppgifter hittades i det här svaret.",
      noAnswer: "Gå först till ett svar, så visar F8 personuppgifterna i det.",
      masked: { "Dolt: i stället står nu \($0)." },
      question: {
        "Stället är säkert: \($0). Ska det döljas även i tidigare versioner och säkerhetskopior?"
      },
      everywhere: "dölj överallt i den här arbetsboken, även i tidigare versioner",
      hereOnly: "dölj bara här",
      neither: "dölj inte",
      outOfReach: "Det som redan är inlämnat, exporterat eller sparat på annat håll ändras inte.",
      erased: "Dolt även i tidigare versioner och säkerhetskopior.",
      notErased: {
        "Säkerhetskopiorna kunde inte rensas ännu: \($0). Ett nytt försök görs om en stund."
      },
      goTo: "gå dit", mask: "dölj", leave: "låt stå",
      blank: "Skärmen är tömd. Vilken tangent som helst visar den igen."),
    leaving: PrivacyLeavingWording(
      found: Plural(
        one: "I svaren finns 1 ställe som kan avslöja vem det gäller:",
        many: "I svaren finns # ställen som kan avslöja vem det gäller:"),
      allMasked: "Alla de här är dolda. Valet --unmasked låter dem synas.",
      certainMasked:
        "De säkra är dolda, de möjliga finns kvar: läs dem själv. "
        + "Valet --unmasked låter alla synas.",
      kept: "De här är inte dolda. Läs svaren innan du ger dem vidare.",
      optionUnmasked: "dölj inte säkra personuppgifter"),
    remove: .swedish,
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
