/// What is said round small forms, and round the line beside an item, line by line.
package struct PlainFormWording: Sendable {
  package var row: @Sendable (_ summary: String, _ answered: Int, _ fields: Int) -> String
  package var howForms: String
  package var howFirst: String
  package var form: @Sendable (_ name: String, _ number: Int, _ of: Int) -> String
  package var new: @Sendable (_ name: String, _ number: Int) -> String
  package var done: @Sendable (_ name: String) -> String
  package var leftEmpty: String
  package var removed: @Sendable (_ name: String, _ command: String) -> String
  package var copied: @Sendable (_ name: String) -> String
  package var howNote: String
  package var positionFirst: String
}

extension PlainFormWording {
  static let finnish = PlainFormWording(
    row: { "\($0), kohtia täytetty \($1), yhteensä \($2)" },
    howForms: "Kirjoita numero. Pelkkä Enter jatkaa eteenpäin.",
    howFirst: "Kirjoita 1, niin aloitat. Pelkkä Enter jatkaa eteenpäin.",
    form: { "\($0) \($1), yhteensä \($2). Pelkkä Enter jättää kohdan ennalleen." },
    new: { "Uusi: \($0) \($1). Pelkkä Enter jättää kohdan tyhjäksi." },
    done: { "Käyty läpi: \($0)." },
    leftEmpty: "Mitään ei kirjoitettu, joten mitään ei lisätty.",
    removed: { "Poistettu: \($0). Näin saat sen takaisin: \($1)" },
    copied: { "Kopioitu. Uusi kopio: \($0)." },
    howNote: "Kirjoita yhdelle riville. Pelkkä Enter jatkaa eteenpäin.",
    positionFirst: "Ota ensin kantaa väitteeseen. Sitten voit perustella sen.")

  static let swedish = PlainFormWording(
    row: { "\($0), \($1) av \($2) punkter ifyllda" },
    howForms: "Skriv ett nummer. Enter utan text går vidare.",
    howFirst: "Skriv 1 för att börja. Enter utan text går vidare.",
    form: { "\($0) \($1) av \($2). Enter utan text lämnar punkten som den är." },
    new: { "Ny: \($0) \($1). Enter utan text lämnar punkten tom." },
    done: { "Genomgånget: \($0)." },
    leftEmpty: "Ingenting skrevs, så ingenting lades till.",
    removed: { "Borttaget: \($0). Så här får du det tillbaka: \($1)" },
    copied: { "Kopierat. Den nya kopian: \($0)." },
    howNote: "Skriv på en rad. Enter utan text går vidare.",
    positionFirst: "Ta först ställning till påståendet. Sedan kan du motivera det.")

  static let english = PlainFormWording(
    row: { "\($0), \($1) of \($2) items filled in" },
    howForms: "Type a number. Enter alone goes on.",
    howFirst: "Type 1 to begin. Enter alone goes on.",
    form: { "\($0) \($1) of \($2). Enter alone leaves an item as it is." },
    new: { "New: \($0) \($1). Enter alone leaves an item empty." },
    done: { "That was: \($0)." },
    leftEmpty: "Nothing was written, so nothing was added.",
    removed: { "Removed: \($0). To have it back, type: \($1)" },
    copied: { "Copied. The new copy: \($0)." },
    howNote: "Type it on one line. Enter alone goes on.",
    positionFirst: "Take a position on the claim first. Then you can say why.")
}
