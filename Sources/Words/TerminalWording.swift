/// What is said about the terminal itself.
package struct TerminalWording: Sendable {
  package var tooSmall: @Sendable (_ width: Int, _ height: Int) -> String
  package var noTerminal: String
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
      "polku toimii pääteikkunassa, eikä sellaista ole nyt käytössä. "
      + "Rivi kerrallaan se toimii muuallakin: polku --plain",
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
      "polku fungerar i ett terminalfönster, och här finns inget. "
      + "En rad i taget fungerar det även annanstans: polku --plain",
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
      "polku works in a terminal window, and there is none here. "
      + "One line at a time, it works elsewhere, too: polku --plain",
    asRoot:
      "Note: polku is running as the administrator, and answers go into the administrator's "
      + "folder. Start it from your own user account.",
    otherOwner:
      "polku does not run with somebody else's rights. Start it from your own user account.")
}
