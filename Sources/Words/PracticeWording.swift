/// The words for trying the program out.
package struct PracticeWording: Equatable, Sendable {
  /// The line of the home screen that leads to it.
  package var offer: String
  package var again: String
  package var done: String
  package var question: String
  package var letGo: String
  package var keep: String
}

extension PracticeWording {
  static let finnish = PracticeWording(
    offer: "Kokeile ensin kahdessa minuutissa",
    again: "Harjoittelu",
    done: "Harjoitus on tehty",
    question:
      "Osaat nyt kaiken, mitä kursseilla tarvitset. Säilytetäänkö se, mitä kirjoitit "
      + "harjoitukseen?",
    letGo: "Ei, poista",
    keep: "Kyllä, säilytä")

  static let swedish = PracticeWording(
    offer: "Pröva först i två minuter",
    again: "Övning",
    done: "Övningen är klar",
    question:
      "Nu kan du allt som behövs på kurserna. Vill du spara det som du skrev i övningen?",
    letGo: "Nej, glöm det",
    keep: "Ja, spara")

  static let english = PracticeWording(
    offer: "Try it first, in two minutes",
    again: "Practice",
    done: "That was the practice",
    question:
      "You now know all that the courses need. Do you want to keep what you wrote while "
      + "practising?",
    letGo: "No, forget it",
    keep: "Yes, keep it")
}
