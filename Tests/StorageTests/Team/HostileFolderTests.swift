import Answers
import Foundation
import Learning
import Storage
import Testing

@Suite("A team folder that somebody has filled with traps")
struct HostileFolderTests {
  /// Puts a trap among the hand-ins.
  struct Trap: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var problem: HandInProblem?
    var make: @Sendable (_ path: String, _ outside: String) -> Void
  }

  static let traps = [
    Trap(testDescription: "a link to a file outside", problem: .link) { path, outside in
      symlink(outside, path)
    },
    Trap(testDescription: "a link to a folder", problem: .link) { path, _ in symlink("/", path) },
    Trap(testDescription: "a link to itself", problem: .link) { path, _ in symlink(path, path) },
    Trap(testDescription: "a link to nothing", problem: .link) { path, _ in
      symlink("/nonexistent", path)
    },
    Trap(testDescription: "a pipe", problem: .notARegularFile) { path, _ in mkfifo(path, 0o600) },
    Trap(testDescription: "a socket", problem: .notARegularFile) { path, _ in
      mknod(path, S_IFSOCK | 0o600, 0)
    },
    Trap(testDescription: "a folder", problem: .folder) { path, _ in mkdir(path, 0o700) },
    Trap(testDescription: "a hard link to a private file", problem: .notAHandIn) { path, outside in
      link(outside, path)
    },
    Trap(testDescription: "a file of nine gigabytes of holes", problem: .tooLarge(limit: 8 << 20)) {
      path, _ in
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      truncate(path, 9 << 30)
    },
    Trap(testDescription: "deep nesting", problem: nil) { path, _ in
      let text = String(repeating: "[", count: 100_000)
      _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
    },
    Trap(testDescription: "a hundred thousand keys", problem: .notAHandIn) { path, _ in
      let keys = (0..<100_000).map { "\"\($0)\":0" }.joined(separator: ",")
      _ = FileManager.default.createFile(atPath: path, contents: Data("{\(keys)}".utf8))
    },
    Trap(testDescription: "a megabyte of combining marks as a key", problem: .notAHandIn) {
      path, _ in
      let marks = String(repeating: "a\u{301}\u{316}", count: 100_000)
      _ = FileManager.default.createFile(atPath: path, contents: Data("{\"\(marks)\":0}".utf8))
    },
  ]

  @Test("is read in a second and leads nowhere else", arguments: traps)
  func passesTraps(trap: Trap) throws {
    let team = try TestTeam()
    let outside = team.shared.path("secret.txt")
    try team.shared.put("\"kanariaLintu\"", in: "secret.txt")
    trap.make(team.shared.path("team/hand-ins/p1.d1.1.json"), outside)
    try team.put(HandIn.bytes(of: "p2", "bo"), as: "p2.json")
    var usage = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &usage)
    let start = Double(usage.tv_sec) + Double(usage.tv_nsec) / 1e9
    let gathering = try #require(try team.folder.gather(threads: 1))
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &usage)
    let seconds = Double(usage.tv_sec) + Double(usage.tv_nsec) / 1e9 - start

    #expect(gathering.texts == ["bo"])
    #expect(gathering.problems.count == 1)
    if let problem = trap.problem {
      #expect(gathering.troubles["hand-ins/p1.d1.1.json"] == problem)
    }
    // Built for finding errors, the reader is some twenty times slower than as it is used.
    #expect(seconds < 20)
  }

  @Test("is left as it is by handing in", arguments: traps)
  func handingIn(trap: Trap) throws {
    let team = try TestTeam()
    try team.shared.put("\"kanariaLintu\"", in: "secret.txt")
    trap.make(team.shared.path("team/hand-ins/trap"), team.shared.path("secret.txt"))
    let aino = TestFolder()
    try team.handIn("eka", from: aino)
    _ = try team.withdraw(aino)

    #expect(team.names.contains("trap"))
    #expect(team.shared.bytes("secret.txt") == Array("\"kanariaLintu\"".utf8))
  }

  @Test("names that are no text are shown and never opened")
  func namesNotText() throws {
    let team = try TestTeam()
    let path = Array((team.shared.path("team/hand-ins/") + "a").utf8) + [0xFF, 0xFE, 0]
    let file = path.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) }
    }
    close(file)
    let gathering = try team.gather()

    #expect(gathering.problems.map(\.problem) == [.nameNotText])
    #expect(gathering.problems.map(\.file) == ["hand-ins/a\u{FFFD}\u{FFFD}"])
  }

  @Test("a link in the place of the hand-ins or of the team's own file is not followed")
  func linkedFolders() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    let elsewhere = TestFolder()
    try FileManager.default.removeItem(atPath: team.shared.path("team/hand-ins"))
    symlink(elsewhere.path, team.shared.path("team/hand-ins"))

    #expect(throws: TeamError.self) { try team.gather() }
    #expect(throws: TeamError.self) { try team.handIn("eka", from: aino) }
    #expect(elsewhere.names.isEmpty)

    try FileManager.default.removeItem(atPath: team.shared.path("team/team.json"))
    try elsewhere.put("{}", in: "team.json")
    symlink(elsewhere.path("team.json"), team.shared.path("team/team.json"))
    #expect(throws: TeamError.self) { try TeamFolder(at: team.folder.path) }
  }
}
