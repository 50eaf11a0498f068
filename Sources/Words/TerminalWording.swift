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
    tooSmall: { "Ikkuna on pieni. Suurenna se ainakin kokoon \($0) × \($1)." },
    noTerminal: "polku tarvitsee päätteen, jota tässä ei ole. Tiedot saat näin: polku --help",
    dumb: {
      "Tämä pääte (\($0)) ei osaa siirtää kohdistinta, joten koko ruudun ohjelma ei toimi. "
        + "Vastauksesi saat näin: polku answers"
    },
    asRoot: "Huomaa: polku toimii nyt pääkäyttäjänä, ja vastaukset jäävät hänen kansioonsa.",
    otherOwner: "polku ei toimi toisen käyttäjän oikeuksin. Käynnistä se omalla tunnuksellasi.")

  static let swedish = TerminalWording(
    tooSmall: { "Fönstret är litet. Gör det minst \($0) × \($1) tecken stort." },
    noTerminal: "polku behöver en terminal, och här finns ingen. Så får du veta mer: polku --help",
    dumb: {
      "Den här terminalen (\($0)) kan inte flytta markören, så helskärmsprogrammet fungerar inte. "
        + "Dina svar får du så här: polku answers"
    },
    asRoot: "Obs: polku körs nu som administratör, och svaren hamnar i administratörens mapp.",
    otherOwner: "polku körs inte med någon annans rättigheter. Starta det med ditt eget konto.")

  static let english = TerminalWording(
    tooSmall: { "The window is small. Make it at least \($0) × \($1)." },
    noTerminal: "polku needs a terminal, and there is none here. To learn more: polku --help",
    dumb: {
      "This terminal (\($0)) cannot move its cursor, so the full-screen program does not work. "
        + "Your answers can be had like this: polku answers"
    },
    asRoot: "Note: polku is running as the administrator, and the answers stay in that folder.",
    otherOwner: "polku does not run with somebody else's rights. Start it under your own name.")
}
