/// The words of the screen on which example cards are browsed.
package struct ExamplesWording: Sendable {
  package var title: String
  package var starred: String
  package var own: String
  /// The same in a list, in a word.
  package var ownMark: String
  /// What stands over the starred cards among one's answers.
  package var starredQuestion: String
  package var count: Plural
  package var countOf: @Sendable (_ shown: Int, _ all: Int) -> String
  package var onlyStarred: String
  package var byName: String
  package var nothing: String
  package var toOwn: String
  package var noOwn: String
  package var noCards: String
  package var markedToCompare: @Sendable (_ title: String) -> String
  package var sameCard: String
  package var comparison: String
  package var text: String
  package var toCompare: String
  package var untitled: String
}

extension ExamplesWording {
  static let finnish = ExamplesWording(
    title: "Esimerkit",
    starred: "tähdellä merkitty", own: "oma esimerkkisi", ownMark: "oma",
    starredQuestion: "Tähdellä merkityt esimerkit",
    count: Plural(one: "# esimerkki", many: "# esimerkkiä"),
    countOf: { "\($0)/\($1) esimerkkiä" },
    onlyStarred: "tähdellä merkityt", byName: "aakkosjärjestys",
    nothing: "Näillä ehdoilla ei löydy esimerkkejä. Poista ehtoja näppäimillä F, G ja T.",
    toOwn: "Tiedätkö hyvän esimerkin? Lisää se tähän (O).",
    noOwn: "Tällä kurssilla ei ole kysymystä, johon oman esimerkin voisi kirjoittaa.",
    noCards: "Tällä kurssilla ei ole esimerkkikortteja.",
    markedToCompare: { "Valitse nyt toinen kortti, johon vertaat: \($0). Paina sitten V." },
    sameCard: "Valitse vertailuun kaksi eri korttia.",
    comparison: "Kaksi esimerkkiä", text: "Mitä tehtiin",
    toCompare: "vertailussa", untitled: "Nimetön esimerkki")

  static let swedish = ExamplesWording(
    title: "Exempel",
    starred: "stjärnmärkt", own: "ditt eget exempel", ownMark: "eget",
    starredQuestion: "Stjärnmärkta exempel",
    count: Plural(one: "# exempel", many: "# exempel"),
    countOf: { "\($0)/\($1) exempel" },
    onlyStarred: "stjärnmärkta", byName: "alfabetisk ordning",
    nothing: "Inga exempel uppfyller de här villkoren. Ta bort villkor med F, G och T.",
    toOwn: "Känner du till ett bra exempel? Lägg till det (O).",
    noOwn: "Den här kursen har ingen fråga där man kan skriva ett eget exempel.",
    noCards: "Den här kursen har inga exempelkort.",
    markedToCompare: { "Välj nu ett kort att jämföra med: \($0). Tryck sedan på V." },
    sameCard: "Välj två olika kort att jämföra.",
    comparison: "Två exempel", text: "Vad som gjordes",
    toCompare: "jämförs", untitled: "Exempel utan namn")

  static let english = ExamplesWording(
    title: "Examples",
    starred: "starred", own: "your own example", ownMark: "own",
    starredQuestion: "Starred examples",
    count: Plural(one: "# example", many: "# examples"),
    countOf: { "\($0)/\($1) examples" },
    onlyStarred: "starred ones", byName: "alphabetical order",
    nothing: "No examples match these conditions. Remove some with F, G and T.",
    toOwn: "Do you know a good example? Add it here (O).",
    noOwn: "This course has no question where you could write an example of your own.",
    noCards: "This course has no example cards.",
    markedToCompare: { "Now choose another card to compare with \($0). Then press V." },
    sameCard: "Choose two different cards to compare.",
    comparison: "Two examples", text: "What was done",
    toCompare: "being compared", untitled: "Example without a name")
}
