import Foundation
import Learning
import Storage
import Testing

/// The test program that types, or races for the lock, until it is told to stop.
private final class Probe {
  private let process = Process()
  private let output = Pipe()
  private let input = Pipe()
  private var pending = Data()

  init(_ arguments: [String]) throws {
    let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let program = URL(fileURLWithPath: CommandLine.arguments[0])
    process.executableURL = (folder ?? program).deletingLastPathComponent()
      .appendingPathComponent("StorageProbe")
    process.arguments = arguments
    process.standardOutput = output
    process.standardInput = input
    try process.run()
  }

  /// The next line that it says, or nothing at its end.
  func line() -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending = Data(pending[(end + 1)...])
        return line
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return nil }
      pending += more
    }
  }

  func kill() {
    _ = Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func end() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}

@Suite("A program that is killed")
struct CrashTests {
  @Test("while it types loses nothing that it had recorded, again and again")
  func survivesKills() throws {
    let folder = TestFolder()
    var generator = SplitMix(seed: 3)

    for _ in 0..<12 {
      let probe = try Probe(["type", folder.path])
      for _ in 0..<Int.random(in: 1...300, using: &generator) { _ = probe.line() }
      probe.kill()
      var recorded = 0
      while let line = probe.line() { recorded = Int(line) ?? recorded }

      let workbook = try #require(try WorkbookStore.read(CourseID("probe"), in: folder.data()))
      let text = workbook.text() ?? ""
      #expect(text.utf8.count >= recorded)
      #expect(text.utf8.enumerated().allSatisfy { $0.offset % 10 == Int($0.element) - 48 })
    }
    #expect(!folder.names.contains { $0.hasPrefix("workbooks/damaged/") && $0.hasSuffix(".json") })
  }

  @Test("leaves the lock to the next; of two that start together one writes")
  func racesForLock() throws {
    let folder = TestFolder()

    for _ in 0..<8 {
      let probes = try (0..<2).map { _ in try Probe(["race", folder.path]) }
      let says = probes.compactMap { $0.line() }
      #expect(says.sorted() == ["reads", "writes"])
      // The one that writes is killed, the other goes by itself.
      for (probe, said) in zip(probes, says) {
        if said == "writes" { probe.kill() } else { probe.end() }
      }
    }
  }
}
