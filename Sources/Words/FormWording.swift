/// The words round forms that are filled several times, and round short answers.
package struct FormWording: Sendable {
  package var record: String
  package var emptyRecord: String
  package var addRecord: @Sendable (_ name: String) -> String
  package var fullRecords: @Sendable (_ maximum: Int) -> String
  package var recordRemoved: @Sendable (_ name: String) -> String
  package var lineRemoved: String
  package var nothingToUndo: String
  package var nothingToRedo: String
  package var total: @Sendable (_ question: String, _ sum: String) -> String
  package var notCounted: @Sendable (_ count: Int) -> String
  package var computedLater: String
  package var estimate: String
  package var doubled: String
  package var halved: String
  package var badNumber: String
  package var badDate: String
  package var badTime: String
}

extension FormWording {
  /// How it may be, and by what the number that nobody knows is multiplied then.
  package var cases: [(name: String, factor: Double)] {
    [(estimate, 1), (doubled, 2), (halved, 0.5)]
  }

  static let finnish = FormWording(
    record: "Lomake", emptyRecord: "tyhjä", addRecord: { "Lisää: \($0)" },
    fullRecords: {
      "Enempää ei mahdu: lomakkeita voi olla enintään \($0). Poista ensin jokin niistä."
    },
    recordRemoved: { "Poistettu: \($0). Ctrl+Z palauttaa." },
    lineRemoved: "Rivi on poistettu. Ctrl+Z palauttaa sen.",
    nothingToUndo: "Tässä kysymyksessä ei ole enää kumottavaa.",
    nothingToRedo: "Tässä kysymyksessä ei ole mitään, mitä voisi tehdä uudelleen.",
    total: { "\($0), yhteensä: \($1)" },
    notCounted: {
      $0 == 1
        ? "Yhdestä kohdasta ei saatu lukua, eikä se ole mukana."
        : "\($0) kohdasta ei saatu lukua, eivätkä ne ole mukana."
    },
    computedLater: "Ohjelma laskee tämän, kun olet kirjoittanut luvut.",
    estimate: "Arvio", doubled: "Tuplasti", halved: "Puolet",
    badNumber:
      "Tästä ei saa luettua lukua. Kirjoita pelkkä luku, esimerkiksi 2,5. "
      + "Teksti säilyy näinkin.",
    badDate:
      "Tästä ei saa luettua päivää. Kirjoita esimerkiksi 15.1.2027. Teksti säilyy näinkin.",
    badTime:
      "Tästä ei saa luettua kellonaikaa. Kirjoita esimerkiksi 9.30. Teksti säilyy näinkin.")

  static let swedish = FormWording(
    record: "Formulär", emptyRecord: "tomt", addRecord: { "Lägg till: \($0)" },
    fullRecords: { "Fler ryms inte: det kan finnas högst \($0) formulär. Ta först bort ett." },
    recordRemoved: { "Borttaget: \($0). Ctrl+Z tar det tillbaka." },
    lineRemoved: "Raden är borttagen. Ctrl+Z tar den tillbaka.",
    nothingToUndo: "Det finns inget mer att ångra i den här frågan.",
    nothingToRedo: "Det finns inget att göra om i den här frågan.",
    total: { "\($0), sammanlagt: \($1)" },
    notCounted: {
      $0 == 1
        ? "Ett svar gick inte att läsa som ett tal och är inte med."
        : "\($0) svar gick inte att läsa som tal och är inte med."
    },
    computedLater: "Programmet räknar ut det här när du har skrivit talen.",
    estimate: "Uppskattning", doubled: "Dubbelt", halved: "Hälften",
    badNumber:
      "Det här går inte att läsa som ett tal. Skriv bara talet, till exempel 2,5. "
      + "Texten sparas också så här.",
    badDate:
      "Det här går inte att läsa som ett datum. Skriv till exempel 15.1.2027. "
      + "Texten sparas också så här.",
    badTime:
      "Det här går inte att läsa som ett klockslag. Skriv till exempel 9.30. "
      + "Texten sparas också så här.")

  static let english = FormWording(
    record: "Form", emptyRecord: "empty", addRecord: { "Add: \($0)" },
    fullRecords: { "No more fit: there can be at most \($0) forms. Remove one of them first." },
    recordRemoved: { "Removed: \($0). Ctrl+Z brings it back." },
    lineRemoved: "The line was removed. Ctrl+Z brings it back.",
    nothingToUndo: "There is nothing more to undo in this question.",
    nothingToRedo: "There is nothing to redo in this question.",
    total: { "\($0), in all: \($1)" },
    notCounted: {
      $0 == 1
        ? "One answer could not be read as a number and is not included."
        : "\($0) answers could not be read as numbers and are not included."
    },
    computedLater: "The program works this out when you have written the numbers.",
    estimate: "Estimate", doubled: "Double", halved: "Half",
    badNumber:
      "This cannot be read as a number. Write only the number, such as 2.5. "
      + "The text is kept all the same.",
    badDate:
      "This cannot be read as a date. Write for example 15.1.2027. "
      + "The text is kept all the same.",
    badTime:
      "This cannot be read as a time. Write for example 9.30. The text is kept all the same.")
}
