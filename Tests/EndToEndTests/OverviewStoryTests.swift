import Cells
import Robot
import Testing

@Suite("The overview of a course, in the program itself")
struct OverviewStoryTests {
  private let overview = Key(.function(3))

  @Test("finds what was written, goes to it, and takes back what it was before")
  func story() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("Ruokapiiri kokoontuu")
    try robot.press(.escape)
    try robot.waitsUntilGone("lukemaan")
    try robot.press(.tab)
    try robot.waits(for: "lukemaan")
    try robot.type(" torstaisin")

    try robot.press(overview)
    try robot.waits(for: "Etsi:")
    try robot.type("RUOKAPIIRI")
    try robot.waits(for: "1 osuma")
    try robot.press(.enter)
    try robot.waits(for: "lukemaan")
    try robot.press(overview)
    try robot.waits(for: "1 osuma")

    try robot.press(.right)
    try robot.waits(for: "Aiempi versio")
    try robot.press(.down)
    try robot.press(.enter)
    try robot.waits(for: "Vastauksesi on nyt versio")
    try robot.press(.control("q"))

    #expect(try robot.exitStatus() == 0)
    let workbook = try #require(workplace.text("data/workbooks/social-media.json"))
    #expect(workbook.contains("\"value\": \"Ruokapiiri kokoontuu\""))
    #expect(workbook.contains("\"value\": \"Ruokapiiri kokoontuu torstaisin\""))
  }

  @Test("brings back an answer that was emptied in an earlier sitting")
  func bringsBack() throws {
    let workplace = Workplace()
    let text = "Asukkaat hakevat neuvoa velkoihin"
    var robot = try workplace.writes(text)
    try robot.press(.control("a"))
    try robot.press(.delete)
    try robot.waitsUntilGone(text)
    try robot.press(.control("q"))
    #expect(try robot.exitStatus() == 0)

    robot = try workplace.opensInFinnish()
    try robot.waits(for: "Jatka siitä")
    try robot.press(overview)
    try robot.waits(for: "tyhjennetty")
    try robot.press(.right)
    try robot.waits(for: text)
    try robot.press(.enter)
    try robot.waits(for: "Vastauksesi on nyt versio")
    try robot.press(.control("q"))

    #expect(try robot.exitStatus() == 0)
    let workbook = try #require(workplace.text("data/workbooks/social-media.json"))
    #expect(workbook.contains("\"value\": \"\(text)\""))
  }
}
