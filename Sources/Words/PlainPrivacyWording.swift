/// What is said line by line of whatever may tell who a person is.
package struct PlainPrivacyWording: Sendable {
  /// One quiet sentence after an answer.
  package var remark: @Sendable (_ count: Int, _ command: String) -> String
  package var howToMask: @Sendable (_ command: String) -> String
  package var noAnswer: String
}

extension PlainPrivacyWording {
  static let finnish = PlainPrivacyWording(
    remark: { count, command in
      (count == 1 ? "1 kohta" : "\(count) kohtaa")
        + " voi kertoa, kenestä on kyse; \(command) kertoo lisää."
    },
    howToMask: { "\($0) 1 peittää kohdan 1. Voit myös jättää tekstin näin." },
    noAnswer: "Siirry ensin kysymykseen, jonka vastauksesta haluat tietää.")

  static let swedish = PlainPrivacyWording(
    remark: { count, command in
      (count == 1 ? "1 ställe" : "\(count) ställen")
        + " kan avslöja vem det gäller; \(command) berättar mer."
    },
    howToMask: { "\($0) 1 döljer ställe 1. Du kan också låta texten stå." },
    noAnswer: "Gå först till en fråga vars svar du vill veta något om.")

  static let english = PlainPrivacyWording(
    remark: { count, command in
      (count == 1 ? "1 place" : "\(count) places")
        + " may tell who somebody is; \(command) tells more."
    },
    howToMask: { "\($0) 1 masks place 1. You can leave the text as it is, too." },
    noAnswer: "Go first to a question whose answer you want to know about.")
}
