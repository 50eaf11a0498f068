import Testing

@testable import Words

@Suite("Minutes")
struct MinutesTests {
  @Test("are one or several, in three languages, with the verb that goes with it")
  func oneAndSeveral() {
    let reading = [Language.finnish, .swedish, .english].map { Wording.in($0).plain.reading }

    #expect(
      reading.map { $0.moduleTimeLeft(1) } == [
        "Osiota on jäljellä noin 1 minuutti.", "Av avsnittet återstår ungefär 1 minut.",
        "About 1 minute of the module is left.",
      ])
    #expect(
      reading.map { $0.moduleTimeLeft(5) } == [
        "Osiota on jäljellä noin 5 minuuttia.", "Av avsnittet återstår ungefär 5 minuter.",
        "About 5 minutes of the module are left.",
      ])
  }
}
