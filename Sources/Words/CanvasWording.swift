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
    nothingToRedo: "Mitään ei ole tehtäväksi uudelleen.")

  static let swedish = CanvasWording(
    stage: { "Skede \($0), \($1)" }, stageNumber: { "Skede \($0)" }, newStage: "Nytt skede",
    feeling: "Känsla", noFeeling: "känslan är inte märkt", known: "vi vet", assumed: "vi antar",
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
    nothingToRedo: "Det finns inget att göra om.")

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
    nothingToRedo: "There is nothing to redo.")
}
