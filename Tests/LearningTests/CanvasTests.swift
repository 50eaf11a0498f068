import Learning
import Markup
import Testing

@Suite("A service path")
struct CanvasTests {
  @Test("is read with its smaller canvas and its example")
  func whole() throws {
    let block = expectBlock(
      "path",
      """
      id: A1-2
      question: Täytä polku.
      stages: {worry: Huoli herää, search: Etsii tietoa}
      lanes: {does: Mitä asiakas tekee}
      words: [toiveikas, väsynyt]
      short: {stages: [search], lanes: [does]}
      example:
        title: "Kuviteltu: vanhempi"
        stages:
          search: {feeling: -2, word: peloissaan, basis: known, lanes: {does: valvoo}}
      """)

    guard case .prompt(let prompt) = block, case .path(let canvas) = prompt.kind else {
      Issue.record("this is a service path")
      return
    }
    #expect(canvas.stages.map(\.id.rawValue) == ["worry", "search"])
    #expect(canvas.feelingWords == ["toiveikas", "väsynyt"])
    #expect(
      canvas.short
        == Prompt.PathCanvas.Short(stages: [ItemID("search")], lanes: [ItemID("does")]))
    #expect(
      canvas.example
        == Prompt.PathCanvas.Example(
          title: "Kuviteltu: vanhempi",
          stages: [
            Prompt.PathCanvas.Example.Stage(
              id: ItemID("search"), feeling: -2, word: "peloissaan", isKnown: true,
              lanes: [Prompt.Item(id: ItemID("does"), text: "valvoo")])
          ]))
  }

  @Test("says which of its names lead nowhere")
  func names() {
    expectBlock(
      "path",
      """
      id: A1-2
      question: Täytä polku.
      stages: {worry: Huoli herää, search: Etsii tietoa}
      lanes: {does: Mitä asiakas tekee}
      short: {stages: [1️⃣serch], lanes: [does, 2️⃣does]}
      example:
        title: Esimerkki
        stages:
          3️⃣wory: {feeling: -1}
          search: {feeling: 4️⃣3, basis: 5️⃣knwon, lanes: {6️⃣thinks: x}}
      """,
      [
        .leadsNowhere(key: "stages", id: "serch", suggestion: "search"),
        .wordTwice(key: "lanes", word: "does"),
        .leadsNowhere(key: "stages", id: "wory", suggestion: "worry"),
        .outOfRange(key: "feeling", -2...2),
        .unknownWord(
          key: "basis", word: "knwon", suggestion: "known", known: ["known", "assumed"]),
        .leadsNowhere(key: "lanes", id: "thinks", suggestion: nil),
      ])
  }

  @Test("must have stages and lanes")
  func missing() {
    expectBlock(
      "path", "1️⃣id: A1-2\nquestion: Täytä polku.\nlanes: 2️⃣{}",
      [
        .keyMissing("stages"),
        .valueMissing(key: "lanes"),
      ])
  }
}
