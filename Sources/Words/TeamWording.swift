/// What is said of a team: its folder, who has handed in, and what is answered.
package struct TeamWording: Sendable {
  package var createHelp: String
  package var statusHelp: String
  package var handInHelp: String
  package var optionName: String
  package var optionYes: String
  package var optionWithdraw: String
  package var optionSample: String
  package var rehearsalReady: Plural
  package var rehearsalNext: @Sendable (_ path: String) -> String
  package var badSampleSize: @Sendable (_ most: Int) -> String
  package var created: @Sendable (_ path: String) -> String
  package var createdNext: @Sendable (_ path: String) -> String
  package var rehearsal: String
  package var nobody: String
  package var participants: Plural
  package var named: @Sendable (_ names: String) -> String
  package var anonymous: Plural
  package var withdrawn: Plural
  package var merged: Plural
  package var versions: Plural
  package var answers: Plural
  package var skipped: Plural
  package var noAnswers: String
  package var thin: @Sendable (_ needed: Int) -> String
  package var troubles: String
  package var troublesPartly: String
  package var reading: @Sendable (_ done: Int, _ of: Int) -> String
  package var courseMissing: @Sendable (_ id: String) -> String
  package var courseNeeded: String
}

extension TeamWording {
  static let finnish = TeamWording(
    createHelp: "tee tiimikansio", statusHelp: "ketkä ovat luovuttaneet ja mihin on vastattu",
    handInHelp: "luovuta tiimille antamasi vastaukset",
    optionName: "nimi: luovutuksessa omasi, uudessa kansiossa tiimin",
    optionYes: "luovuta kysymättä", optionWithdraw: "peru luovutuksesi",
    optionSample: "harjoituskansio: N keksityn ihmisen vastaukset",
    rehearsalReady: Plural(
      one: "Harjoituskansiossa on 1 keksityn ihmisen vastaukset.",
      many: "Harjoituskansiossa on # keksityn ihmisen vastaukset."),
    rehearsalNext: {
      "Oikeita vastauksia ei voi luovuttaa sinne, eivätkä keksityt kelpaa oikeaan kansioon. "
        + "Kun olet harjoitellut, voit poistaa kansion. Näin näet vastaukset: polku team status "
        + "\($0)"
    },
    badSampleSize: {
      "Keksittyjä ihmisiä voi olla 1–\($0). Kirjoita luku valinnan --sample perään."
    },
    created: { "Tiimikansio on valmis: \($0)" },
    createdNext: {
      "Jaa kansio tiimille, esimerkiksi verkkolevyllä tai muistitikulla. "
        + "Vastaukset luovutetaan näin: polku hand-in \($0)"
    },
    rehearsal: "HARJOITUS: vastaukset on keksitty.",
    nobody: "Kukaan ei ole vielä luovuttanut.",
    participants: Plural(one: "1 on luovuttanut.", many: "# on luovuttanut."),
    named: { "Nimellä: \($0)." },
    anonymous: Plural(one: "Nimettömänä 1.", many: "Nimettömänä #."),
    withdrawn: Plural(one: "1 on perunut luovutuksensa.", many: "# on perunut luovutuksensa."),
    merged: Plural(
      one: "1 tiedosto yhdistettiin muihin: kopio, vanha luovutus tai saman ihmisen toinen laite.",
      many: "# tiedostoa yhdistettiin muihin: kopioita, vanhoja luovutuksia tai saman ihmisen "
        + "muita laitteita."),
    versions: Plural(
      one: "1 osallistujalta on kaksi eri luovutusta, joista ei näe, kumpi on uudempi. "
        + "Molemmat näytetään.",
      many: "# osallistujalta on kaksi eri luovutusta, joista ei näe, kumpi on uudempi. "
        + "Molemmat näytetään."),
    answers: Plural(one: "1 vastaus", many: "# vastausta"),
    skipped: Plural(one: "1 ohitti", many: "# ohitti"),
    noAnswers: "ei vastauksia",
    thin: { "* Vastauksia on alle \($0), joten ryhmän tulosta ei vielä näytetä." },
    troubles: "Näitä tiedostoja ei laskettu mukaan. Ne ovat ennallaan:",
    troublesPartly: "Näistä tiedostoista osa jäi pois. Ne ovat ennallaan:",
    reading: { "Luetaan luovutuksia: \($0)/\($1)" },
    courseMissing: {
      "Kurssia \($0) ei löydy tältä koneelta, joten kysymyksistä näkyy vain tunnus."
    },
    courseNeeded: "Kerro kurssi valinnalla --course. Kaikki kurssit näyttää komento polku courses.")

  static let swedish = TeamWording(
    createHelp: "gör en teammapp", statusHelp: "vilka som har lämnat in och vad som är besvarat",
    handInHelp: "lämna in de svar som du ger till teamet",
    optionName: "namn: ditt eget när du lämnar in, teamets i en ny mapp",
    optionYes: "lämna in utan fråga", optionWithdraw: "ta tillbaka din inlämning",
    optionSample: "en övningsmapp med svar från N påhittade personer",
    rehearsalReady: Plural(
      one: "I övningsmappen finns svar från 1 påhittad person.",
      many: "I övningsmappen finns svar från # påhittade personer."),
    rehearsalNext: {
      "Riktiga svar kan inte lämnas in där, och de påhittade duger inte i en riktig mapp. När du "
        + "har övat kan du ta bort mappen. Så här ser du svaren: polku team status \($0)"
    },
    badSampleSize: {
      "De påhittade personerna kan vara 1–\($0). Skriv antalet efter --sample."
    },
    created: { "Teammappen är klar: \($0)" },
    createdNext: {
      "Dela mappen med teamet, till exempel på en nätverksdisk eller ett usb-minne. "
        + "Så här lämnar man in svar: polku hand-in \($0)"
    },
    rehearsal: "ÖVNING: svaren är påhittade.",
    nobody: "Ingen har lämnat in ännu.",
    participants: Plural(one: "1 har lämnat in.", many: "# har lämnat in."),
    named: { "Med namn: \($0)." },
    anonymous: Plural(one: "Anonymt 1.", many: "Anonymt #."),
    withdrawn: Plural(
      one: "1 har tagit tillbaka sin inlämning.", many: "# har tagit tillbaka sin inlämning."),
    merged: Plural(
      one: "1 fil slogs ihop med andra: en kopia, en gammal inlämning eller samma persons andra "
        + "enhet.",
      many: "# filer slogs ihop med andra: kopior, gamla inlämningar eller samma persons andra "
        + "enheter."),
    versions: Plural(
      one: "1 deltagare har två olika inlämningar, och det syns inte vilken som är nyare. "
        + "Båda visas.",
      many: "# deltagare har två olika inlämningar, och det syns inte vilken som är nyare. "
        + "Båda visas."),
    answers: Plural(one: "1 svar", many: "# svar"),
    skipped: Plural(one: "1 hoppade över", many: "# hoppade över"),
    noAnswers: "inga svar",
    thin: { "* Det finns färre än \($0) svar, så gruppens resultat visas inte ännu." },
    troubles: "De här filerna räknades inte med. De är oförändrade:",
    troublesPartly: "En del av innehållet i de här filerna kom inte med. De är oförändrade:",
    reading: { "Läser inlämningar: \($0)/\($1)" },
    courseMissing: { "Kursen \($0) finns inte på den här datorn, så frågorna visas bara med id." },
    courseNeeded: "Ange kursen med --course. Kommandot polku courses visar alla kurser.")

  static let english = TeamWording(
    createHelp: "make a team folder", statusHelp: "who has handed in, and what is answered",
    handInHelp: "hand in the answers that you give to the team",
    optionName: "your name when you hand in, or a new team's name",
    optionYes: "hand in without being asked", optionWithdraw: "take your hand-in back",
    optionSample: "a rehearsal folder: answers of N invented people",
    rehearsalReady: Plural(
      one: "The rehearsal folder holds the answers of 1 invented person.",
      many: "The rehearsal folder holds the answers of # invented people."),
    rehearsalNext: {
      "Real answers cannot be handed in there, and invented ones do not count in a real folder. "
        + "Once you have rehearsed, you can remove the folder. See the answers with: "
        + "polku team status \($0)"
    },
    badSampleSize: {
      "There can be 1–\($0) invented people. Write the number after --sample."
    },
    created: { "The team folder is ready: \($0)" },
    createdNext: {
      "Share the folder with the team, on a network drive or a USB stick for example. "
        + "Answers are handed in like this: polku hand-in \($0)"
    },
    rehearsal: "REHEARSAL: the answers are invented.",
    nobody: "Nobody has handed in yet.",
    participants: Plural(one: "1 has handed in.", many: "# have handed in."),
    named: { "By name: \($0)." },
    anonymous: Plural(one: "Anonymously 1.", many: "Anonymously #."),
    withdrawn: Plural(
      one: "1 has taken their hand-in back.", many: "# have taken their hand-in back."),
    merged: Plural(
      one: "1 file was merged with others: a copy, an old hand-in or the same person's other "
        + "device.",
      many: "# files were merged with others: copies, old hand-ins or the same person's other "
        + "devices."),
    versions: Plural(
      one: "1 participant has two different hand-ins, and nothing tells which is newer. "
        + "Both are shown.",
      many: "# participants have two different hand-ins, and nothing tells which is newer. "
        + "Both are shown."),
    answers: Plural(one: "1 answer", many: "# answers"),
    skipped: Plural(one: "1 skipped it", many: "# skipped it"),
    noAnswers: "no answers",
    thin: { "* There are fewer than \($0) answers, so the group result is not shown yet." },
    troubles: "These files were not counted. They are as they were:",
    troublesPartly: "Parts of these files were left out. They are as they were:",
    reading: { "Reading hand-ins: \($0)/\($1)" },
    courseMissing: {
      "The course \($0) is not on this computer, so its questions are shown by their ids only."
    },
    courseNeeded: "Name the course with --course. The command polku courses shows all courses.")
}
