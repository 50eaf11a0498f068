import Cells
import Foundation
import Robot
import Testing

@Suite("When the disk fails")
struct DiskTroubleTests {
  @Test(
    "because it is full, one is told, goes on writing, saves elsewhere, and loses nothing",
    .enabled(if: SmallDisk.isPossible, "Only the administrator can mount a disk for the test."))
  func full() throws {
    let workplace = Workplace()
    let disk = try SmallDisk(at: workplace.data)
    defer { disk.unmount() }
    let robot = try workplace.writes("ennen ")
    try robot.waits(for: "Tallennettu")
    try disk.fill()

    // Longer than the page that the journal already has on the disk.
    let long = (1...400).map { "sana \($0)" }.joined(separator: " ")
    try robot.paste(long)
    try robot.waits(for: "Tallennus ei onnistu: levy on täynnä.")
    #expect(robot.text.contains("EI TALLENNETTU"))
    #expect(robot.ansi.contains("[0;"))
    try robot.type(" loppu")
    try robot.waits(for: "sana 400 loppu")

    try savesElsewhere(robot, workplace)
    #expect(workplace.text("tikku/social-media.json")?.contains("sana 400 loppu") == true)

    disk.free()
    try robot.waits(for: "Tallennettu")
    robot.kill(SIGKILL)
    _ = try robot.exitStatus()
    #expect(try workplace.text(of: "A0-1") == "ennen " + long + " loppu")
  }

  @Test(
    "because it cannot be written at all, one reads and writes, is told, and saves elsewhere",
    .enabled(if: SmallDisk.isPossible, "Only the administrator can mount a disk for the test."))
  func readOnly() throws {
    let workplace = Workplace()
    let disk = try SmallDisk(at: workplace.data)
    defer { disk.unmount() }
    let first = try workplace.writes("aiemmin kirjoitettu")
    #expect(try first.quits() == 0)
    disk.makeReadOnly()

    let robot = try workplace.opensInFinnish()
    try robot.waits(for: "Tallennus ei onnistu: levylle ei voi kirjoittaa.")
    try robot.press(.enter)
    try robot.waits(for: "aiemmin kirjoitettu")
    try robot.type(" ja lisää")
    try robot.waits(for: "aiemmin kirjoitettu ja lisää")
    try savesElsewhere(robot, workplace)

    #expect(robot.text.contains("EI TALLENNETTU"))
    #expect(workplace.text("tikku/social-media.json")?.contains("kirjoitettu ja lisää") == true)
    #expect(try robot.quits() == 1)
    let ending = try workplace.runs(["answers"])
    #expect(ending.status == 0)
    #expect(ending.output.contains("aiemmin kirjoitettu"))
  }

  @Test("because its folder cannot be made, one reads and writes, is told, and saves elsewhere")
  func noFolder() throws {
    let workplace = Workplace()
    // A file in the folder's place stops the administrator as well.
    try workplace.put("", in: "data")

    let robot = try workplace.opens()
    try robot.waits(for: "Millä kielellä")
    try robot.press(.enter)
    try robot.waits(for: "Aloita tästä")
    try robot.goesToA01()
    try robot.type("jotain")
    try robot.waits(for: "Tallennus ei onnistu: tiedostoa tai kansiota ei löydy.")
    try savesElsewhere(robot, workplace)

    #expect(workplace.text("tikku/social-media.json")?.contains("jotain") == true)
    #expect(try robot.quits() == 1)
    #expect(workplace.contents("data") == [])
  }

  private func savesElsewhere(_ robot: Robot, _ workplace: Workplace) throws {
    try workplace.put("", in: "tikku/.keep")
    try robot.press(Key(.function(6)))
    try robot.waits(for: "Kirjoita kansio, johon")
    try robot.type(workplace.path("tikku"))
    try robot.press(.enter)
    try robot.waits(for: "Työkirjan kopio on tallennettu.")
  }
}

/// A disk of one megabyte in memory.
private struct SmallDisk {
  private let path: String
  private var filling: String { path + "/filling" }

  static var isPossible: Bool {
    let folder = "/tmp/polku-mount-\(UUID().uuidString)"
    mkdir(folder, 0o700)
    defer { rmdir(folder) }
    guard mount("tmpfs", folder, "tmpfs", 0, nil) == 0 else { return false }
    umount2(folder, 0)
    return true
  }

  init(at path: String) throws {
    self.path = path
    mkdir(path, 0o700)
    try #require(mount("tmpfs", path, "tmpfs", 0, "size=1m,mode=0700") == 0)
  }

  /// Writes until nothing more fits.
  func fill() throws {
    let descriptor = open(filling, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    try #require(descriptor >= 0)
    let page = [UInt8](repeating: 0, count: 4096)
    while write(descriptor, page, page.count) > 0 {}
    close(descriptor)
  }

  func free() { unlink(filling) }

  func makeReadOnly() {
    _ = mount(nil, path, nil, UInt(MS_REMOUNT) | UInt(MS_RDONLY), nil)
  }

  func unmount() { umount2(path, Int32(MNT_DETACH)) }
}
