/// The words of the help that `?` and F1 open.
package struct HelpWording: Equatable, Sendable {
  package var title: String
  package var safe: String
  package var home: String
  package var reading: String
  package var writing: String
  package var choosing: String
  package var mouse: String
  package var otherKeys: String
  package var noSuchKey: String
  package var languageTitle: String
  package var understood: String
  package var cancel: String
  package var save: String
}

extension HelpWording {
  static let finnish = HelpWording(
    title: "Ohje",
    safe: "Mikään näppäin ei hävitä tekstiä. Kaikki tallentuu itsestään.",
    home: "Kurssit ovat polkuja ja osiot niiden asemia. Valitse asema ja avaa se.",
    reading: "Lue rauhassa. Sarkain (Tab) vie seuraavaan kysymykseen, ja voit kirjoittaa heti.",
    writing:
      "Kirjoita kuin tekstinkäsittelyssä. Esc palauttaa lukemiseen. Valitse tekstiä nuolilla, "
      + "kun pidät vaihtonäppäintä (Shift) alhaalla.",
    choosing: "Siirry nuolilla ja merkitse välilyönnillä tai numerolla. Esc palauttaa lukemiseen.",
    mouse: "Hiiri toimii myös: napsauta, mihin haluat. Rulla vierittää.",
    otherKeys: "Näppäimet",
    noSuchKey: "Tällä näppäimellä ei ole tässä tehtävää. F1 näyttää näppäimet.",
    languageTitle: "Kieli",
    understood: "Selvä",
    cancel: "Peruuta",
    save: "Tallenna")

  static let swedish = HelpWording(
    title: "Hjälp",
    safe: "Ingen tangent raderar din text. Allt sparas av sig självt.",
    home: "Kurserna är stigar och avsnitten stationer på dem. Välj en station och öppna den.",
    reading: "Läs i lugn och ro. Tabb tar dig till nästa fråga, och du kan skriva genast.",
    writing:
      "Skriv som i ett ordbehandlingsprogram. Esc tar dig tillbaka till läsningen. "
      + "Markera text med piltangenterna medan du håller ner skift.",
    choosing: "Flytta med pilarna och kryssa för med mellanslag eller en siffra. "
      + "Esc tar dig tillbaka till läsningen.",
    mouse: "Musen fungerar också: klicka där du vill. Hjulet rullar.",
    otherKeys: "Tangenter",
    noSuchKey: "Den här tangenten gör inget just här. F1 visar tangenterna.",
    languageTitle: "Språk",
    understood: "Okej",
    cancel: "Avbryt",
    save: "Spara")

  static let english = HelpWording(
    title: "Help",
    safe: "No key can lose your text. Everything is saved by itself.",
    home: "Courses are paths, and modules are their stations. Choose a station and open it.",
    reading: "Read in peace. Tab takes you to the next question, and you can write at once.",
    writing:
      "Write as in a word processor. Esc takes you back to reading. "
      + "Select text with the arrows while you hold Shift down.",
    choosing: "Move with the arrows, and tick with the space bar or a number. "
      + "Esc takes you back to reading.",
    mouse: "The mouse works too: click where you like. The wheel scrolls.",
    otherKeys: "Keys",
    noSuchKey: "This key does nothing here. F1 shows the keys.",
    languageTitle: "Language",
    understood: "All right",
    cancel: "Cancel",
    save: "Save")
}
