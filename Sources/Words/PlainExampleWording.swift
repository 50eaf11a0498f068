/// What is said round example cards, and round something to look at, line by line.
package struct PlainExampleWording: Sendable {
  package var shown: @Sendable (_ shown: Int, _ all: Int) -> String
  package var howList: String
  package var card: @Sendable (_ number: Int, _ of: Int) -> String
  package var starred: @Sendable (_ title: String) -> String
  package var unstarred: @Sendable (_ title: String) -> String
  package var howCard: String
  package var lastCard: String
  package var whichCards: String
  package var howFilter: String
  package var all: String
  package var onlyStarred: String
  package var byName: String
  package var noneMatch: @Sendable (_ command: String) -> String
  package var first: @Sendable (_ text: String) -> String
  package var second: @Sendable (_ text: String) -> String
  package var silent: String
  package var toOwn: @Sendable (_ command: String) -> String
  package var openFile: @Sendable (_ name: String) -> String
  package var howFile: String
  package var address: @Sendable (_ address: String) -> String
}

extension PlainExampleWording {
  static let finnish = PlainExampleWording(
    shown: { "Esimerkkejä kerrotaan \($0), yhteensä \($1)." },
    howList: "Kirjoita numero, niin kuulet esimerkin. Pelkkä Enter palaa takaisin.",
    card: { "Esimerkki \($0), yhteensä \($1)." },
    starred: { "Tähti annettu: \($0)." },
    unstarred: { "Tähti otettu pois: \($0)." },
    howCard: "Pelkkä Enter kertoo seuraavan esimerkin.",
    lastCard: "Tämä oli viimeinen esimerkki. Pelkkä Enter palaa luetteloon.",
    whichCards: "Mitkä esimerkit haluat kuulla?",
    howFilter: "Kirjoita yksi tai useampi numero samalle riville, esimerkiksi 2 5.",
    all: "Kaikki",
    onlyStarred: "Vain tähdellä merkityt",
    byName: "Aakkosjärjestyksessä",
    noneMatch: { "Näillä ehdoilla ei löydy esimerkkejä. Näin kuulet ne kaikki: \($0)" },
    first: { "Ensimmäinen: \($0)" },
    second: { "Toinen: \($0)" },
    silent: "ei kerrota",
    toOwn: { "Tiedätkö hyvän esimerkin? Näin lisäät oman: \($0)" },
    openFile: { "Avaa kurssin mukana tullut tiedosto: \($0)" },
    howFile: "Kirjoita 1, niin tiedosto avautuu. Pelkkä Enter jatkaa osiota.",
    address: { "Osoite: \($0)" })

  static let swedish = PlainExampleWording(
    shown: { "Exempel som berättas: \($0) av \($1)." },
    howList: "Skriv ett nummer för att höra exemplet. Enter utan text går tillbaka.",
    card: { "Exempel \($0) av \($1)." },
    starred: { "Fick en stjärna: \($0)." },
    unstarred: { "Stjärnan togs bort: \($0)." },
    howCard: "Enter utan text berättar nästa exempel.",
    lastCard: "Det här var det sista exemplet. Enter utan text går tillbaka till listan.",
    whichCards: "Vilka exempel vill du höra?",
    howFilter: "Skriv ett eller flera nummer på samma rad, till exempel 2 5.",
    all: "Alla",
    onlyStarred: "Bara de stjärnmärkta",
    byName: "I alfabetisk ordning",
    noneMatch: { "Inga exempel uppfyller de här villkoren. Så här hör du alla: \($0)" },
    first: { "Det första: \($0)" },
    second: { "Det andra: \($0)" },
    silent: "berättas inte",
    toOwn: { "Känner du till ett bra exempel? Så här lägger du till ett eget: \($0)" },
    openFile: { "Öppna filen som följer med kursen: \($0)" },
    howFile: "Skriv 1 för att öppna filen. Enter utan text går vidare i avsnittet.",
    address: { "Adress: \($0)" })

  static let english = PlainExampleWording(
    shown: { "Examples told: \($0) of \($1)." },
    howList: "Type a number to hear the example. Enter alone goes back.",
    card: { "Example \($0) of \($1)." },
    starred: { "Starred: \($0)." },
    unstarred: { "No longer starred: \($0)." },
    howCard: "Enter alone tells the next example.",
    lastCard: "This was the last example. Enter alone goes back to the list.",
    whichCards: "Which examples do you want to hear?",
    howFilter: "Type one or more numbers on one line, for example 2 5.",
    all: "All of them",
    onlyStarred: "Only the starred ones",
    byName: "In alphabetical order",
    noneMatch: { "No examples match these conditions. To hear all of them, type: \($0)" },
    first: { "The first: \($0)" },
    second: { "The second: \($0)" },
    silent: "not told",
    toOwn: { "Do you know a good example? To add your own, type: \($0)" },
    openFile: { "Open the file that comes with the course: \($0)" },
    howFile: "Type 1 to open the file. Enter alone goes on with the module.",
    address: { "Address: \($0)" })
}
