/// What is said about the terminal itself.
package struct TerminalWording: Sendable {
  package var tooSmall: @Sendable (_ width: Int, _ height: Int) -> String
  package var noTerminal: String
  package var dumb: @Sendable (_ name: String) -> String
  package var asRoot: String
  package var otherOwner: String
}

extension TerminalWording {
  static let finnish = TerminalWording(
    tooSmall: {
      "Ikkuna on liian pieni. Tekstisi ei ole kadonnut. Suurenna ikkunaa: leveyttä tarvitaan "
        + "ainakin \($0) merkkiä ja korkeutta \($1) riviä."
    },
    noTerminal:
      "polku toimii pääteikkunassa, eikä sellaista ole nyt käytössä. Avaa "
      + "pääte ja kirjoita: polku. "
      + "Muut komennot näet näin: polku --help",
    dumb: {
      "Koko ruudun ohjelma ei toimi tässä päätteessä (\($0)). Käynnistä polku toisessa "
        + "pääteikkunassa. Vastauksesi ovat tallessa ja näkyvät näin: polku answers"
    },
    asRoot:
      "Huomaa: polku toimii nyt pääkäyttäjänä, ja vastaukset jäävät pääkäyttäjän kansioon. "
      + "Käynnistä se omalla tunnuksellasi.",
    otherOwner: "polku ei toimi toisen käyttäjän oikeuksin. Käynnistä se omalla tunnuksellasi.")

  static let swedish = TerminalWording(
    tooSmall: {
      "Fönstret är för litet. Din text finns kvar. Gör fönstret större: det behöver rymma "
        + "minst \($0) tecken på bredden och \($1) rader på höjden."
    },
    noTerminal:
      "polku fungerar i ett terminalfönster, och här finns inget. Öppna en "
      + "terminal och skriv: polku. "
      + "Andra kommandon ser du så här: polku --help",
    dumb: {
      "Helskärmsprogrammet fungerar inte i den här terminalen (\($0)). Starta polku i ett annat "
        + "terminalfönster. Dina svar finns kvar och visas så här: polku answers"
    },
    asRoot:
      "Obs! polku körs nu som administratör, och svaren hamnar i administratörens mapp. "
      + "Starta det med ditt eget användarkonto.",
    otherOwner:
      "polku fungerar inte med någon annans rättigheter. Starta det med ditt eget användarkonto.")

  static let english = TerminalWording(
    tooSmall: {
      "The window is too small. Your text is still there. Make the window "
        + "larger: it needs at least "
        + "\($0) columns and \($1) lines."
    },
    noTerminal:
      "polku works in a terminal window, and there is none here. Open a terminal and type: polku. "
      + "Other commands are listed here: polku --help",
    dumb: {
      "The full-screen program does not work in this terminal (\($0)). Start polku in another "
        + "terminal window. Your answers are safe, and you can see them like this: polku answers"
    },
    asRoot:
      "Note: polku is running as the administrator, and answers go into the administrator's "
      + "folder. Start it from your own user account.",
    otherOwner:
      "polku does not run with somebody else's rights. Start it from your own user account.")
}
