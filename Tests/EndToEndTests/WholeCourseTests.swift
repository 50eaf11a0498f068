import Answers
import Cells
import Foundation
import Learning
import Robot
import Storyteller
import Testing
import Words

/// What somebody presses and types who goes through a whole course, at the program itself.
@Suite("A whole course at the program itself", .serialized)
struct WholeCourseTests {
  private static let courses = RealCourse.all.map(\.id.rawValue)

  @Test("comes to the same workbook on the full screen and through a pipe", arguments: courses)
  func sameWorkbook(name: String) throws {
    let course = try #require(RealCourse.named(name))
    let seen = try answersOnScreen(course)

    let place = try Self.workplace(with: course)
    let ending = try place.converses(lines(of: course))

    #expect(ending.status == 0)
    #expect(ending.errors == "")
    expectOnlyText(Array(ending.output.utf8))
    let heard = try #require(try place.workbook(of: course))
    for id in Set(seen.answers.keys).union(heard.answers.keys).sorted() {
      #expect(seen.answers[id] == heard.answers[id], "\(id)")
    }
    #expect(seen == heard)
    let modules = course.outline?.modules ?? []
    #expect(modules.count == 7)
    #expect(modules.allSatisfy { heard.progress[$0.id]?.completedAt != nil })
  }

  @Test("at a dumb terminal writes not one control code, and the same workbook")
  func dumb() throws {
    let course = RealCourse.socialMedia
    let place = try Self.workplace(with: course)
    let robot = try place.opensInFinnish(
      environment: ["TERM": "dumb"], columns: 4000)
    try robot.waits(for: "Pelkkä Enter valitsee numeron 1.")

    var sitting = LineSitting(.finnish, course: course)
    for module in course.outline?.modules.prefix(3) ?? [] { sitting.answer(module.id) }
    for line in sitting.typed { try robot.type(line + "\n") }
    try robot.type("lopeta\n")

    #expect(try robot.exitStatus(timeout: .seconds(100)) == 0)
    expectOnlyText(robot.rawBytes.filter { $0 != UInt8(ascii: "\r") })
    let typed = try #require(sitting.workbook).withoutTime
    let kept = try #require(try place.workbook(of: course))
    #expect(kept.answers == typed.answers)
    #expect(kept.progress == typed.progress)
  }

  /// A place where a course is the first, so that the way on leads into it.
  private static func workplace(with course: RealCourse) throws -> Workplace {
    let place = Workplace(hasOwnContent: true)
    let manager = FileManager.default
    for folder in ["modules/" + course.id.rawValue, "exercises"] {
      let target = URL(fileURLWithPath: place.path("content/" + folder))
      try manager.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try manager.copyItem(
        at: URL(fileURLWithPath: Workplace.checkout + "/" + folder), to: target)
    }
    let manifest = "content/modules/\(course.id.rawValue)/course.yaml"
    let lines = (place.text(manifest) ?? "").split(separator: "\n").map(String.init)
    let first = lines.map { $0.hasPrefix("order:") ? "order: 0" : $0 }.joined(separator: "\n")
    try place.put(first + "\n", in: manifest)
    try place.put(#"{"format": "polku.settings/1", "language": "fi"}"#, in: "data/settings.json")
    return place
  }

  private func lines(of course: RealCourse) -> [String] {
    var sitting = LineSitting(.finnish, course: course)
    sitting.answerCourse()
    return sitting.typed
  }

  /// Presses module by module what somebody would, and gives back what the disk holds then.
  private func answersOnScreen(_ course: RealCourse) throws -> Workbook {
    let place = try Self.workplace(with: course)
    let robot = try place.opensInFinnish()
    var sitting = ScreenSitting(.finnish, course: course)
    for module in course.outline?.modules ?? [] {
      // Enter leads to where one left off, or to the next module.
      try robot.waits(until: "the list of courses is there") { $0.isAtWayOn }
      try robot.press(.enter)
      try robot.waits(for: "· \(module.id.rawValue) ")
      sitting.answer(module.id)
      try robot.plays(sitting.pressed)
    }
    try robot.waits(for: "7/7 osiota valmiina")
    #expect(try robot.quits() == 0)
    return try #require(try place.workbook(of: course))
  }

  /// Text and ends of lines, and nothing that would move a cursor or draw a frame.
  private func expectOnlyText(_ bytes: [UInt8]) {
    let foreign = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        || (0x2500...0x259F).contains(scalar.value)
    }
    #expect(bytes.count > 10_000)
    #expect(foreign.isEmpty, "\(foreign.prefix(5).map { String($0.value, radix: 16) })")
  }
}

extension Robot {
  /// Whether the list of courses is painted down to its keys, with the way on chosen.
  fileprivate var isAtWayOn: Bool {
    let isChosen = ["› Aloita tästä", "› Jatka siitä"].contains(where: text.contains)
    return isChosen && line(rows - 1).contains("Ctrl+Q")
  }
}

extension Workplace {
  /// A workbook as its file has it, but for ids and times.
  fileprivate func workbook(of course: RealCourse) throws -> Workbook? {
    try contents("data/workbooks/\(course.id.rawValue).json").map {
      try WorkbookFile.read($0).workbook.withoutTime
    }
  }
}
