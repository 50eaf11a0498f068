/// What is said of a proposal in the making where polku is had line by line.
package struct PlainComposingWording: Sendable {
  package var missingCount: Plural
  package var howList: String
  package var quote: String
  package var source: @Sendable (_ name: String) -> String
  package var howRenew: @Sendable (_ command: String) -> String
  package var material: @Sendable (_ count: Int, _ command: String) -> String
  package var hasTable: @Sendable (_ command: String) -> String
  package var howSection: @Sendable (_ back: String) -> String
  package var howMaterial: @Sendable (_ take: String, _ quote: String) -> String
  package var howOpen: @Sendable (_ command: String) -> String
  package var written: @Sendable (_ number: Int) -> String
  package var taken: @Sendable (_ number: Int, _ undo: String) -> String
  package var notQuotable: @Sendable (_ take: String) -> String
  package var replaced: @Sendable (_ number: Int) -> String
  package var removed: @Sendable (_ undo: String) -> String
  package var renewed: @Sendable (_ undo: String) -> String
  package var nowKnown: String
  package var nowAssumed: String
  package var stepped: String
  package var howHours: String
  package var howMeasures: @Sendable (_ number: String, _ quality: String) -> String
  package var howRows: @Sendable (_ replace: String, _ back: String) -> String
  package var tableFull: String
  package var howExport: @Sendable (_ command: String) -> String
  package var wouldReplace: @Sendable (_ path: String) -> String
  package var toProposal: @Sendable (_ command: String) -> String
}

extension PlainComposingWording {
  static let finnish = PlainComposingWording(
    missingCount: Plural(
      one: "Yksi tarpeellinen kohta puuttuu.", many: "# tarpeellista kohtaa puuttuu."),
    howList: "Kirjoita kohdan numero. Pelkkä Enter palaa takaisin.",
    quote: "Lainaus:",
    source: { "Lähde: \($0)" },
    howRenew: { "Näin otat uuden sanamuodon: \($0) ja kappaleen numero" },
    material: {
      "Aineistossa on \($0 == 1 ? "1 kohta" : "\($0) kohtaa"). Näin kuulet ne: \($1)"
    },
    hasTable: { "Tässä kohdassa on myös taulukko. Näin pääset siihen: \($0)" },
    howSection: { "Kirjoita rivi, niin siitä tulee uusi kappale. Näin palaat: \($0)" },
    howMaterial: { "Näin otat kohdan tekstiin: \($0) Näin lainaat sen: \($1)" },
    howOpen: { "Näin pääset vastaamaan kysymykseen: \($0)" },
    written: { "Kappale \($0) on kirjoitettu." },
    taken: { "Otettu kappaleeksi \($0). Näin perut sen: \($1)" },
    notQuotable: { "Laskettua tulosta ei voi lainata. Näin otat sen tekstiin: \($0)" },
    replaced: { "Kappale \($0) on vaihdettu." },
    removed: { "Poistettu. Näin perut sen: \($0)" },
    renewed: { "Uusi sanamuoto on otettu. Näin perut sen: \($0)" },
    nowKnown: "Kappale on nyt tietoa.", nowAssumed: "Kappale on nyt oletusta.",
    stepped: "Tehty. Nyt ehdotus on näin.",
    howHours:
      "Kirjoita: työ; yhteydenottoja viikossa; minuutteja yhtä kohti; kiinteitä tunteja. "
      + "Tai kirjoita: mistä luovutaan; tunteja viikossa.",
    howMeasures: { "Kirjoita: mittari; \($0) tai \($1); nyt; tavoite; milloin katsotaan." },
    howRows: { "Näin vaihdat rivin 1: \($0) Näin palaat: \($1)" },
    tableFull: "Taulukkoon ei mahdu enempää, tai teksti on liian pitkä.",
    howExport: { "Anna tiedoston nimi: \($0)" },
    wouldReplace: { "Tiedosto \($0) on jo. Jos haluat korvata sen, anna sama komento uudelleen." },
    toProposal: { "Näin kirjoitat vastauksistasi ehdotuksen: \($0)" })

  static let swedish = PlainComposingWording(
    missingCount: Plural(
      one: "Ett avsnitt som behövs saknas.", many: "# avsnitt som behövs saknas."),
    howList: "Skriv numret på ett avsnitt. Enter utan text går tillbaka.",
    quote: "Citat:",
    source: { "Källa: \($0)" },
    howRenew: { "Så här tar du den nya ordalydelsen: \($0) och styckets nummer" },
    material: {
      "Underlaget har \($0 == 1 ? "1 punkt" : "\($0) punkter"). Så här hör du dem: \($1)"
    },
    hasTable: { "Avsnittet har också en tabell. Så här kommer du dit: \($0)" },
    howSection: { "Skriv en rad, så blir den ett nytt stycke. Så här går du tillbaka: \($0)" },
    howMaterial: { "Så här tar du med en punkt: \($0) Så här citerar du den: \($1)" },
    howOpen: { "Så här går du till frågan och svarar: \($0)" },
    written: { "Stycke \($0) är skrivet." },
    taken: { "Taget som stycke \($0). Så här ångrar du: \($1)" },
    notQuotable: { "Det som är uträknat kan inte citeras. Så här tar du med det: \($0)" },
    replaced: { "Stycke \($0) är utbytt." },
    removed: { "Borttaget. Så här ångrar du: \($0)" },
    renewed: { "Den nya ordalydelsen är med. Så här ångrar du: \($0)" },
    nowKnown: "Stycket är nu märkt: vi vet.", nowAssumed: "Stycket är nu märkt: vi antar.",
    stepped: "Klart. Nu är förslaget så här.",
    howHours:
      "Skriv: arbete; kontakter i veckan; minuter per kontakt; fasta timmar. "
      + "Eller skriv: vad ni slutar med; timmar i veckan.",
    howMeasures: { "Skriv: mätare; \($0) eller \($1); nu; mål; när vi tittar." },
    howRows: { "Så här byter du rad 1: \($0) Så här går du tillbaka: \($1)" },
    tableFull: "Tabellen rymmer inte mer, eller så är texten för lång.",
    howExport: { "Ange filens namn: \($0)" },
    wouldReplace: { "Filen \($0) finns redan. Ge samma kommando igen om du vill ersätta den." },
    toProposal: { "Så här skriver du ett förslag av dina svar: \($0)" })

  static let english = PlainComposingWording(
    missingCount: Plural(
      one: "One section that is needed is missing.",
      many: "# sections that are needed are missing."),
    howList: "Type the number of a section. Enter alone goes back.",
    quote: "Quote:",
    source: { "Source: \($0)" },
    howRenew: { "To take the new wording: \($0) and the number of the piece" },
    material: {
      "The material has \($0 == 1 ? "1 item" : "\($0) items"). To hear them: \($1)"
    },
    hasTable: { "The section has a table as well. To go there: \($0)" },
    howSection: { "Type a line and it becomes a new piece. To go back: \($0)" },
    howMaterial: { "To take an item into the text: \($0) To quote it: \($1)" },
    howOpen: { "To go and answer a question: \($0)" },
    written: { "Piece \($0) is written." },
    taken: { "Taken as piece \($0). To undo it: \($1)" },
    notQuotable: { "What was counted cannot be quoted. To take it into the text: \($0)" },
    replaced: { "Piece \($0) is changed." },
    removed: { "Removed. To undo it: \($0)" },
    renewed: { "The new wording is in the text. To undo it: \($0)" },
    nowKnown: "The piece is known now.", nowAssumed: "The piece is assumed now.",
    stepped: "Done. Now the proposal is like this.",
    howHours:
      "Type: work; enquiries a week; minutes for each; fixed hours. "
      + "Or type: what you give up; hours a week.",
    howMeasures: { "Type: measure; \($0) or \($1); now; target; when we look." },
    howRows: { "To change row 1: \($0) To go back: \($1)" },
    tableFull: "The table is full, or the text is too long.",
    howExport: { "Give the name of the file: \($0)" },
    wouldReplace: { "The file \($0) exists already. Give the same command again to replace it." },
    toProposal: { "To write a proposal from your answers: \($0)" })
}
