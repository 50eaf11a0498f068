/// What the steps of a meeting are called where a course has no agenda of its own.
package struct AgendaStepWording: Sendable {
  package var rules: [String]
  package var opening: String
  package var read: String
  package var pairs: String
  package var cluster: String
  package var claims: String
  package var vote: String
  package var proposal: String
  package var decision: String
  package var closing: String
  package var talk: String
  package var round: String
  package var rest: String
}

extension AgendaStepWording {
  static let finnish = AgendaStepWording(
    rules: [
      "Puhumme palvelusta, emme asiakkaista.", "Jokainen saa ohittaa.",
      "Ensin kirjoitetaan hiljaa, sitten puhutaan.", "Eri mieltä saa ja pitää olla.",
    ],
    opening: "Avaus", read: "Hiljainen luku", pairs: "Parit", cluster: "Ryhmittely",
    claims: "Väitteet", vote: "Äänestys", proposal: "Ehdotus", decision: "Päätös",
    closing: "Loppukierros", talk: "Keskustelu", round: "Kierros", rest: "Tauko")

  static let swedish = AgendaStepWording(
    rules: [
      "Vi talar om servicen, inte om klienter.", "Alla får stå över.",
      "Först skriver vi tyst, sedan talar vi.", "Vi får och ska tycka olika.",
    ],
    opening: "Start", read: "Tyst läsning", pairs: "Par", cluster: "Gruppering",
    claims: "Påståenden", vote: "Omröstning", proposal: "Förslag", decision: "Beslut",
    closing: "Slutrunda", talk: "Samtal", round: "Runda", rest: "Paus")

  static let english = AgendaStepWording(
    rules: [
      "We talk about the service, not about clients.", "Anyone may pass.",
      "First we write in silence, then we talk.", "You may disagree, and you should.",
    ],
    opening: "Opening", read: "Silent reading", pairs: "Pairs", cluster: "Grouping",
    claims: "Claims", vote: "Vote", proposal: "Proposal", decision: "Decision",
    closing: "Closing round", talk: "Talk", round: "Round", rest: "Break")
}
