/// The words of the bridge between courses: an answer of one is brought to a question of another.
package struct BridgeWording: Sendable {
  /// Told with the key, or with the command that is typed.
  package var offer: @Sendable (_ course: String, _ modules: String, _ how: String) -> String
  package var source: @Sendable (_ course: String, _ modules: String, _ date: String) -> String
  package var brought: @Sendable (_ course: String, _ modules: String) -> String
  package var broughtInPart: @Sendable (_ maximum: Int) -> String
  package var nothingFits: String
  package var nothingToBring: String
  package var bring: String
}

extension BridgeWording {
  static let finnish = BridgeWording(
    offer: { "Tähän voi tuoda vastauksesi kurssilta \($0) (\($1)): \($2)." },
    source: { "Tuotu: \($0) \($1), \($2)" },
    brought: { "Vastauksesi tuotiin kurssilta \($0) (\($1)). Muokkaa sitä vapaasti." },
    broughtInPart: { "Kaikki ei mahtunut tähän: enimmäismäärä on \($0). Loput jäivät pois." },
    nothingFits: "Tähän ei nyt mahdu enempää. Vastauksesi on ennallaan.",
    nothingToBring: "Tähän ei ole nyt tuotavaa muilta kursseilta.",
    bring: "tuo vastaus")

  static let swedish = BridgeWording(
    offer: { "Du kan hämta ditt svar hit från kursen \($0) (\($1)): \($2)." },
    source: { "Hämtat: \($0) \($1), \($2)" },
    brought: { "Ditt svar hämtades från kursen \($0) (\($1)). Ändra det fritt." },
    broughtInPart: { "Allt fick inte plats här: det får vara högst \($0). Resten kom inte med." },
    nothingFits: "Mer får inte plats här nu. Ditt svar är oförändrat.",
    nothingToBring: "Det finns inget att hämta hit från andra kurser nu.",
    bring: "hämta svar")

  static let english = BridgeWording(
    offer: { "Your answer in the course \($0) (\($1)) can be brought here: \($2)." },
    source: { "Brought from \($0) \($1), \($2)" },
    brought: { "Your answer was brought from the course \($0) (\($1)). Change it as you like." },
    broughtInPart: {
      "Not everything fitted here: there can be \($0) at most. The rest was left out."
    },
    nothingFits: "No more fits here now. Your answer is as it was.",
    nothingToBring: "There is nothing to bring here from other courses now.",
    bring: "bring an answer")
}
