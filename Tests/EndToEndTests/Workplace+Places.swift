import Cells
import Foundation
import Glibc
import Robot

// Whoever left off at a prompt begins there again: a story need not turn all the pages before it.
extension Workplace {
  /// Opens polku at a prompt of a course, as it was left there with some answers given.
  ///
  /// - Parameter answers: their JSON as the workbook has it, by prompt.
  func sits(
    at prompt: String, of course: String = "social-media", content: String = Workplace.checkout,
    answers: [String: String] = [:]
  ) throws -> Robot {
    let place = try Self.place(of: prompt, in: course, of: content)
    let given = answers.map { #""\#($0)": \#($1)"# }.sorted().joined(separator: ", ")
    let last = #"{"module": "\#(place.module)", "page": \#(place.page), "prompt": "\#(prompt)"}"#
    try put(
      """
      {"format": "polku.workbook/1", "id": "\(String(repeating: "5d0c", count: 8))",
       "course": "\(course)", "courseVersion": "1",
       "participant": {"id": "\(String(repeating: "b1f2", count: 8))"},
       "createdAt": "2026-11-21T09:00:00Z", "updatedAt": "2026-11-21T09:00:00Z",
       "answers": {\(given)}, "progress": {}, "lastPlace": \(last), "checkpoint": null}
      """, in: "data/workbooks/\(course).json")
    let robot = try opensInFinnish(content == Self.checkout ? [] : ["--content", content])
    try robot.waits(for: "Jatka siitä, mihin jäit")
    try robot.press(.enter)
    return robot
  }

  /// The module of a prompt, and the page of it that the prompt is on.
  private static func place(
    of prompt: String, in course: String, of content: String
  ) throws -> (module: String, page: Int) {
    let folder = content + "/modules/" + course
    for module in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      guard let text = try? String(contentsOfFile: "\(folder)/\(module)/fi.md", encoding: .utf8)
      else { continue }
      let lines = text.split(separator: "\n")
      guard let line = lines.firstIndex(of: "id: \(prompt)") else { continue }
      let pages = lines[..<line].count { $0.hasPrefix("## ") }
      return (String(module.drop { $0 != "-" }.dropFirst()), pages)
    }
    throw CocoaError(.fileNoSuchFile)
  }

  /// An answer as the workbook's file has it.
  static func answer(_ kind: String, _ value: String) -> String {
    """
    {"kind": "\(kind)", "value": \(value), "sharing": "private", "question": "?",
     "language": "fi", "updatedAt": "2026-11-21T09:00:00Z"}
    """
  }
}

extension Robot {
  /// Kills the program as a power cut would.
  func dies() throws {
    kill(SIGKILL)
    _ = try exitStatus()
  }

  /// Turns pages until a text is seen, perhaps out of a prompt.
  func turnsPages(to text: String, leaving: Bool = false, most: Int = 20) throws {
    if leaving { try stopsAnswering() }
    for _ in 0..<most {
      // The number of the page stands above it, and is painted first.
      try waits(until: "the page has a number") { !$0.pageNumber.isEmpty }
      _ = staysSilent(for: .milliseconds(100))
      if self.text.contains(text) { return }
      let former = pageNumber
      try press(.right)
      try waits(until: "another page than \(former) is seen") {
        !$0.pageNumber.isEmpty && $0.pageNumber != former
      }
    }
    try waits(for: text)
  }

  /// “sivu 3/7”, at the upper edge.
  private var pageNumber: String {
    let words = line(0).split(separator: " ").drop { $0 != "sivu" }
    return words.prefix(2).joined(separator: " ")
  }

  /// Clicks on the first place where a text stands.
  func clicks(on text: String) throws {
    try waits(for: text)
    // What is painted in more than one piece may still move.
    _ = staysSilent(for: .milliseconds(100))
    for row in 0..<rows {
      guard let range = line(row).range(of: text) else { continue }
      return try click(row, line(row).distance(from: line(row).startIndex, to: range.lowerBound))
    }
  }
}
