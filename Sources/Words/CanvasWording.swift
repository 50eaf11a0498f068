/// The words of a service path: on the canvas, line by line, on paper and in documents.
package struct CanvasWording: Sendable {
  package var stage: @Sendable (_ number: Int, _ name: String) -> String
  package var stageNumber: @Sendable (_ number: Int) -> String
  package var newStage: String
  package var feeling: String
  package var noFeeling: String
  package var known: String
  package var assumed: String
  package var filled: @Sendable (_ filled: Int, _ places: Int) -> String
  package var basisCount: @Sendable (_ known: Int, _ assumed: Int) -> String
  package var removedStage: @Sendable (_ name: String) -> String
  package var unknownStage: String
  package var mostStages: @Sendable (_ count: Int) -> String
  package var fewestStages: @Sendable (_ count: Int) -> String
  package var full: String
  package var nothingToMark: String
  package var atTheEdge: String
  package var noShortForm: String
  package var nothingToUndo: String
  package var nothingToRedo: String
  package var stageRemoved: @Sendable (_ stage: String) -> String
  package var shortened: String
  package var lengthened: String
  package var onlyExample: String
  package var noExample: String
  package var ownPath: String
  package var inWords: String
  package var menu: String
  package var stagePlace: @Sendable (_ stage: Int, _ of: Int) -> String
  package var name: String
  package var emptyCell: String
  package var number: String
  package var word: String
  package var basis: String
  package var opens: String
  package var keys: Keys

  /// What the keys of the canvas do, in a word or two each; at most 18 cells.
  package struct Keys: Equatable, Sendable {
    package var open: String
    package var write: String
    package var basis: String
    package var menu: String
    package var back: String
    package var cells: String
    package var nextStage: String
    package var previousStage: String
    package var example: String
    package var ownPath: String
    package var inWords: String
    package var drawn: String
    package var raise: String
    package var clear: String
    package var done: String
    package var down: String
    package var offered: String
    package var rename: String
    package var add: String
    package var remove: String
    package var moveLeft: String
    package var moveRight: String
    package var short: String
    package var long: String
    package var choose: String
  }
}

extension CanvasWording {
  static let finnish = CanvasWording(
    stage: { "Vaihe \($0), \($1)" }, stageNumber: { "Vaihe \($0)" }, newStage: "Uusi vaihe",
    feeling: "Tunne", noFeeling: "tunnetta ei ole merkitty", known: "tieto", assumed: "oletus",
    filled: { "Täytetty \($0)/\($1)" },
    basisCount: { "tietoa \($0), oletusta \($1)" },
    removedStage: { "\($0) (poistettu polusta)" }, unknownStage: "Vaihe, joka on poistettu polusta",
    mostStages: {
      "Polussa on jo \($0) vaihetta, eikä niitä voi olla enempää. Mitään ei muuttunut. "
        + "Poista ensin jokin vaihe tai nimeä vanha uudelleen."
    },
    fewestStages: {
      "Polussa pitää olla vähintään \($0) vaihetta, joten tätä ei poistettu. "
        + "Voit nimetä sen uudelleen."
    },
    full: "Ruutu on täynnä. Jo kirjoitettu teksti säilyy. Lyhennä sitä, jos haluat jatkaa.",
    nothingToMark: "Tässä ei ole vielä mitään merkittävää. Kirjoita ensin.",
    atTheEdge: "Vaihe on jo reunassa.",
    noShortForm: "Tällä polulla ei ole lyhyttä pohjaa.",
    nothingToUndo: "Kumottavaa ei enää ole.",
    nothingToRedo: "Uudelleen tehtävää ei ole.",
    stageRemoved: { "Vaihe poistettiin: \($0). Ctrl+Z tuo sen takaisin kirjoituksineen." },
    shortened: "Lyhyt pohja: vain tärkeimmät vaiheet ja rivit. Piilossa olevat säilyvät.",
    lengthened: "Koko pohja on taas näkyvissä.",
    onlyExample: "Tämä on esimerkki, jota voi vain katsella. Ctrl+E vie omaan polkuusi.",
    noExample: "Tällä polulla ei ole esimerkkiä.",
    ownPath: "Oma polku", inWords: "Polku sanoina", menu: "Polun valikko",
    stagePlace: { "vaihe \($0)/\($1)" },
    name: "Vaiheen nimi", emptyCell: "tyhjä", number: "Luku", word: "Sana",
    basis: "Merkintä", opens: "Enter avaa polun koko näytölle.",
    keys: Keys(
      open: "avaa polku", write: "kirjoita", basis: "tieto/oletus", menu: "valikko",
      back: "takaisin", cells: "ruudut", nextStage: "seuraava vaihe",
      previousStage: "edellinen vaihe", example: "esimerkki",
      ownPath: "oma polku", inWords: "sanoina", drawn: "kuvana", raise: "nosta, laske",
      clear: "tyhjennä", done: "valmis", down: "valmis, alas", offered: "sana",
      rename: "nimeä uudelleen", add: "lisää vaihe", remove: "poista vaihe",
      moveLeft: "siirrä vasemmalle", moveRight: "siirrä oikealle", short: "lyhyt pohja",
      long: "koko pohja", choose: "valitse"))

  static let swedish = CanvasWording(
    stage: { "Skede \($0), \($1)" }, stageNumber: { "Skede \($0)" }, newStage: "Nytt skede",
    feeling: "Känsla", noFeeling: "ingen känsla angiven", known: "vi vet", assumed: "vi antar",
    filled: { "Ifyllt \($0)/\($1)" },
    basisCount: { "vet \($0), antar \($1)" },
    removedStage: { "\($0) (borttaget från stigen)" },
    unknownStage: "Ett skede som tagits bort från stigen",
    mostStages: {
      "Stigen har redan \($0) skeden, och fler ryms inte. Ingenting ändrades. "
        + "Ta först bort ett skede eller döp om ett gammalt."
    },
    fewestStages: {
      "Stigen måste ha minst \($0) skeden, så det här togs inte bort. Du kan döpa om det."
    },
    full:
      "Rutan är full. Det du redan har skrivit blir kvar. Förkorta texten om du vill fortsätta.",
    nothingToMark: "Här finns ännu inget att märka. Skriv först något.",
    atTheEdge: "Skedet står redan ytterst.",
    noShortForm: "Den här stigen har ingen kort mall.",
    nothingToUndo: "Det finns inget mer att ångra.",
    nothingToRedo: "Det finns inget att göra om.",
    stageRemoved: { "Skedet togs bort: \($0). Ctrl+Z tar tillbaka det med allt du skrev." },
    shortened: "Den korta mallen: bara de viktigaste skedena och raderna. Det dolda finns kvar.",
    lengthened: "Hela mallen visas igen.",
    onlyExample:
      "Det här är ett exempel som du bara kan titta på. Ctrl+E tar dig till din egen stig.",
    noExample: "Den här stigen har inget exempel.",
    ownPath: "Min stig", inWords: "Stigen i ord", menu: "Stigens meny",
    stagePlace: { "skede \($0)/\($1)" },
    name: "Skedets namn", emptyCell: "tom", number: "Tal", word: "Ord",
    basis: "Märkning", opens: "Enter öppnar stigen på hela skärmen.",
    keys: Keys(
      open: "öppna stigen", write: "skriv", basis: "vi vet/antar", menu: "meny",
      back: "tillbaka", cells: "rutor", nextStage: "nästa skede",
      previousStage: "föregående skede", example: "exempel",
      ownPath: "min stig", inWords: "i ord", drawn: "som bild", raise: "höj, sänk",
      clear: "töm", done: "klar", down: "klar, nedåt", offered: "ord",
      rename: "döp om", add: "nytt skede", remove: "ta bort skedet",
      moveLeft: "flytta åt vänster", moveRight: "flytta åt höger", short: "kort mall",
      long: "hela mallen", choose: "välj"))

  static let english = CanvasWording(
    stage: { "Stage \($0), \($1)" }, stageNumber: { "Stage \($0)" }, newStage: "New stage",
    feeling: "Feeling", noFeeling: "no feeling marked", known: "known", assumed: "assumed",
    filled: { "Filled in \($0)/\($1)" },
    basisCount: { "known \($0), assumed \($1)" },
    removedStage: { "\($0) (removed from the path)" },
    unknownStage: "A stage that was removed from the path",
    mostStages: {
      "The path has \($0) stages already, and there is no room for more. Nothing has changed. "
        + "Remove a stage first, or rename an old one."
    },
    fewestStages: {
      "A path needs at least \($0) stages, so this one was not removed. You can rename it."
    },
    full: "The box is full. What you have written stays. Shorten it if you want to carry on.",
    nothingToMark: "There is nothing here to mark yet. Write something first.",
    atTheEdge: "The stage is at the edge already.",
    noShortForm: "This path has no short template.",
    nothingToUndo: "There is nothing more to undo.",
    nothingToRedo: "There is nothing to redo.",
    stageRemoved: { "Stage removed: \($0). Ctrl+Z brings it back with all you wrote in it." },
    shortened: "The short template: only the main stages and rows. What is hidden is kept.",
    lengthened: "The whole template is shown again.",
    onlyExample: "This is an example, to look at only. Ctrl+E takes you to your own path.",
    noExample: "This path has no example.",
    ownPath: "Your own path", inWords: "The path in words", menu: "Menu of the path",
    stagePlace: { "stage \($0)/\($1)" },
    name: "Name of the stage", emptyCell: "empty", number: "Number",
    word: "Word", basis: "Mark", opens: "Enter opens the path on the whole screen.",
    keys: Keys(
      open: "open the path", write: "write", basis: "known/assumed", menu: "menu",
      back: "back", cells: "boxes", nextStage: "next stage",
      previousStage: "previous stage", example: "example",
      ownPath: "your own path", inWords: "in words", drawn: "as a picture",
      raise: "raise, lower", clear: "clear", done: "done", down: "done, down",
      offered: "word", rename: "rename", add: "add a stage",
      remove: "remove the stage", moveLeft: "move left", moveRight: "move right",
      short: "short template", long: "whole template", choose: "choose"))
}
