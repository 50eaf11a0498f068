import Cells
import Robot
import Testing

@Suite("The bridge between courses, in the program itself")
struct BridgeStoryTests {
  private let workbook = """
    {
      "answers": {
        "B5-4": {
          "kind": "text", "language": "fi", "question": "Mikä saisi meidät lopettamaan?",
          "sharing": "private", "updatedAt": "2026-03-12T09:00:00Z",
          "value": "Jos chat hiljenee kahdeksi kuukaudeksi, lopetamme."
        }
      },
      "course": "advice-online", "courseVersion": "1", "createdAt": "2026-03-12T09:00:00Z",
      "format": "polku.workbook/1", "id": "0f4ddabc494b4b1915b008bfeaea8045",
      "participant": {"id": "336a3e3fb108bf9641c432e4fe2f9ee1"}, "progress": {},
      "updatedAt": "2026-03-12T09:00:00Z"
    }
    """

  @Test("brings an answer to the proposal, says where it came from, and undoes it")
  func story() throws {
    let workplace = Workplace()
    try workplace.put(workbook, in: "data/workbooks/advice-online.json")
    let robot = try workplace.opensInFinnish()
    try robot.waits(for: "Palvelupolku ja some")
    try robot.opens("A0")
    try robot.waits(for: "Tervetuloa polulle")
    try robot.press(Key(.function(3)))
    try robot.waits(for: "Etsi:")
    try robot.type("Milloin lopetatte")
    try robot.waits(for: "1 osuma")
    try robot.press(.enter)
    try robot.waits(for: "Neuvontaa verkossa (B5): Ctrl+B")

    try robot.press(.control("b"))
    try robot.waits(for: "Tuotu: Neuvontaa verkossa B5")
    try robot.waits(for: "Jos chat hiljenee")
    try robot.press(.control("z"))
    try robot.waitsUntilGone("Tuotu:")
    try robot.press(.control("b"))
    try robot.waits(for: "Tuotu: Neuvontaa verkossa B5")
    try robot.press(.control("q"))

    #expect(try robot.exitStatus() == 0)
    let kept = try #require(workplace.text("data/workbooks/social-media.json"))
    #expect(kept.contains("\"value\": \"Jos chat hiljenee kahdeksi kuukaudeksi, lopetamme.\""))
    #expect(kept.contains("\"course\": \"advice-online\""))
  }
}
