import Cells
import Robot
import Testing

@Suite("Forms that are filled several times")
struct FormStoryTests {
  @Test("hold two interviewed clients, one copied, one removed and brought back, after a kill")
  func interviews() throws {
    let workplace = Workplace()
    let robot = try workplace.sits(at: "A6-1")
    try robot.waits(for: "Avaa: Asiakkaan haastattelu")
    try robot.press(.enter)
    try robot.waits(for: "sivu 1/")
    try robot.turnsPages(to: "Kahdeksan kysymystä")
    try robot.press(.tab)
    try robot.waits(for: "› + Lisää: Haastateltava")

    try fillFirst(robot)
    try copyForSecond(robot)
    try robot.press(.delete)
    try robot.waits(for: "Poistettu: Haastateltava 2")
    try robot.waitsUntilGone("2. Naapurilta")
    try robot.press(.control("z"))
    try robot.waits(for: "2. Naapurilta")
    try robot.press(.home)
    try robot.waits(for: "› 1. Neuvolasta")
    try robot.press(.enter)
    try robot.waits(for: "Haastateltava 1/2")
    try robot.type(", luulen")
    try robot.waits(for: "Neuvolasta, luulen")
    try robot.dies()

    let answer = try workplace.answers()["client-interview.interviews"]
    let clients = try #require(answer?["value"] as? [[String: Any]])
    #expect(clients.map { $0["q1"] as? String } == ["Neuvolasta, luulen", "Naapurilta"])
    #expect(clients.map { $0["q2"] as? String } == ["Etsin yöllä", "Etsin yöllä"])
    for client in clients { #expect((client["q5-before"] as? [String: Int])?.values.first == 2) }
    let again = try workplace.opensInFinnish()
    try again.waits(for: "Jatka siitä, mihin jäit")
    try again.press(.enter)
    try again.waits(for: "luulen")
  }

  // The first two questions, and one of the scales
  private func fillFirst(_ robot: Robot) throws {
    try robot.press(.enter)
    try robot.waits(for: "Haastateltava 1/1")
    try robot.type("Neuvolasta")
    try robot.press(.tab)
    try robot.type("Etsin yöllä")
    try robot.waits(for: "Etsin yöllä")
    for _ in 1...3 { try robot.press(.tab) }
    try robot.waits(for: "Kuinka selvä kuvasi palvelusta oli")
    try robot.press("2")
    try robot.waits(for: "(•) 2")
    try robot.press(.escape)
    try robot.waits(for: "1. Neuvolasta")
  }

  private func copyForSecond(_ robot: Robot) throws {
    try robot.press(.control("d"))
    try robot.waits(for: "2. Neuvolasta")
    try robot.press(.end)
    try robot.press(.up)
    try robot.waits(for: "› 2. Neuvolasta")
    try robot.press(.enter)
    try robot.waits(for: "Haastateltava 2/2")
    try robot.press(.control("a"))
    try robot.type("Naapurilta")
    try robot.waits(for: "Naapurilta")
    try robot.press(.escape)
    try robot.waits(for: "› 2. Naapurilta")
  }

  @Test("are checked item by item with a line of proof for each, and found again after a kill")
  func evidence() throws {
    let workplace = Workplace()
    let robot = try workplace.sits(at: "B6-3", of: "advice-online")
    try robot.waits(for: "Avaa: ")
    try robot.press(.enter)
    try robot.waits(for: "sivu 1/")
    try robot.turnsPages(to: "Toteutuuko tämä teillä?")
    try robot.press(.tab)
    try robot.waits(for: "merkitse")

    try robot.press("1")
    try robot.waits(for: "(•) kyllä")
    try robot.type("Kokeilu alkoi maanantaina")
    try robot.press(.enter)
    try robot.press("3")
    try robot.waits(for: "(•) ei")
    try robot.type("Sävy on vir")
    try robot.waits(for: "Sävy on vir")
    try robot.dies()

    let answer = try workplace.answers(to: "advice-online")["eight-tip-check.tips"]
    #expect(answer?["value"] as? [String: String] == ["t1": "yes", "t2": "no"])
    #expect(
      answer?["notes"] as? [String: String]
        == ["t1": "Kokeilu alkoi maanantaina", "t2": "Sävy on vir"])
  }
}

@Suite("Claims that are asked twice")
struct ClaimStoryTests {
  @Test("show the first position only after the second, and keep both after a kill")
  func again() throws {
    let workplace = Workplace()
    let first = Workplace.answer("claims", #"{"K1": {"before": 2}, "K2": {"before": -2}}"#)
    let robot = try workplace.sits(at: "A5-1", answers: ["A0-4": first])
    try robot.waits(for: "Mitä ajattelet väitteistä nyt?")
    try robot.waits(for: "merkitse")
    #expect(!robot.text.contains("Aiemmin"))

    try robot.type("0")
    try robot.waits(for: "Aiemmin +2 (täysin samaa mieltä), nyt 0 (siltä väliltä)")
    #expect(!robot.text.contains("Aiemmin −2"))
    try robot.type("-1")
    try robot.waits(for: "Aiemmin −2")
    try robot.press(.up)
    try robot.type("Kuulin asiakkaita")
    try robot.waits(for: "Miksi? Kuulin asiakkaita")
    try robot.dies()

    let positions = try #require(
      try workplace.answers()["A0-4"]?["value"] as? [String: [String: Any]])
    #expect(positions["K1"]?["before"] as? Int == 2 && positions["K1"]?["after"] as? Int == 0)
    #expect(positions["K2"]?["before"] as? Int == -2 && positions["K2"]?["after"] as? Int == -1)
    #expect(positions["K2"]?["reason"] as? String == "Kuulin asiakkaita")
  }
}
