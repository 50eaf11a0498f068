import Answers
import Foundation
import Learning
import Storage
import Testing

@Suite("Gathering")
struct GatheringTests {
  /// The names that sync tools, editors and people give to copies of a hand-in.
  static let copies = [
    "p1.d1.1.json", "p1.d1.1.sync-conflict-20261121-093000-ABCDEF7.json",
    "p1.d1.1.sync-conflict-20261121-093000-ABCDEF7.sync-conflict-20261121-093100-ABCDEF7.json",
    "p1.d1.1 (conflicted copy 2026-11-21 093000).json",
    "p1.d1.1 (Ainon ristiriitainen kopio 2026-11-21).json",
    "p1.d1.1 (Ainos konfliktkopia 2026-11-21).json", "p1.d1.1 (Aino's conflicted copy).json",
    "p1.d1.1_conflict-20261121-093000.json", "p1.d1.1 (1).json", "p1.d1.1(2).json",
    "p1.d1.1-AINO-PC.json", "p1.d1.1 2.json", "p1.d1.1 - Copy.json", "p1.d1.1 - kopio.json",
    "Kopio – p1.d1.1.json", "Kopia av p1.d1.1.json", "Copy of p1.d1.1.json", "p1.d1.1.json~",
    "p1.d1.1.json.bak", "p1.d1.1.json.orig", "p1.d1.1.json.1", "p1.d1.1.json_1", "p1.d1.1.JSON",
    "p1.d1.1 (SFConflict aino 2026-11-21-09-30-00).json", "p1.d1.1.conflict.json", "p1.d1.1",
    "p1.d1.1 (Case Conflict).json", "p1.d1.1 [conflict].json", "p1.d1.1.txt", "uusi nimi.json",
    "p9.d9.7.json", "p1.d1.1 (kopio).json", "p1.d1.1 (kopia).json", "p1.d1.1 - kopia.json",
    "p1.d1.1 - Copy (2).json", "p1.d1.1 – kopio (2).json", "p1.d1.1 kopio 2.json",
    "p1.d1.1 copy.json", "Kopio tiedostosta p1.d1.1.json", "p1.d1.1 (3rd copy).json",
    "p1.d1.1 (Ainon versio ristiriidassa 2026-11-21).json", "p1.d1.1-LAPTOP-7Q2.json",
    "p1.d1.1 (conflicted copy 2026-11-21 093000) (1).json", "p1.d1.1.Conflict.json",
    "p1.d1.1 (Unicode-koodauskonflikti).json", "p1.d1.1 (valkoisen välilyönnin ristiriita).json",
    "p1.d1.1_2026_11_21 09_30_00 UTC.json", "p1.d1.1~20261121-093000.json", "#p1.d1.1.json#",
    "p1.d1.1.json.sb-5f2d1c3a-k2P0aZ", "p1.d1.1.json.2026-11-21T09.30", "p1.d1.1.json ",
    "p1.d1.1.json.", "p1.d1.1.JSON~", "-p1.d1.1.json", "p1.d1.1\n.json", "p1\tx.json",
    "\u{202E}nosj.1p.json", "p1.d1.1.json\u{200B}", "p1.d1.1\u{1B}[2J.json",
    "a\u{301}\u{338}.json", "ä.json", "a\u{308}.json", "kopio\\p1.json", "C:p1.json", "NUL.json",
    String(repeating: "p", count: 250) + ".json",
  ]
  static let underway = [
    ".syncthing.p1.d1.1.json.tmp", "~syncthing~p1.d1.1.json.tmp", ".p1.d1.1.json.~2f4a",
    "p1.d1.1.json.part", "p1.d1.1.json.filepart", "p1.d1.1.json.crdownload",
    "p1.d1.1.json.!sync", ".p1.d1.1.json.Xy12ab", ".p1.d1.1.json.icloud",
    ".p1.d1.1.json.8k2j1.tmp", "p1.d1.1.json.tmp", "Unconfirmed 12.crdownload",
    "p1.d1.1.json.nextcloud", "p1.d1.1.json.owncloud", "p1.d1.1.json.ocTransferId7.part",
    "p1.d1.1.json.rsls", "p1.d1.1.json.PART", ".syncthing.p1.d1.1.sync-conflict-1.json.tmp",
  ]
  static let leftovers = [
    ".DS_Store", "desktop.ini", "Desktop.ini", "Thumbs.db", ".stfolder", ".stignore",
    ".owncloudsync.log", "._p1.d1.1.json", ".~lock.p1.d1.1.json#", ".p1.d1.1.json.swp",
    ".nfs0000000000a1", ".directory", ".gitkeep", ".sync_7c41.db", "~$p1.d1.1.json",
    "ehthumbs_vista.db", ".dropbox", ".dropbox.attr", ".nextcloudsync.log", "._sync_1.db",
    ".stversions", ".#p1.d1.1.json", "p1.d1.1.json:Zone.Identifier",
    "p1.json\u{F03A}Zone.Identifier",
    "@eaDir", "#recycle", "$RECYCLE.BIN", "System Volume Information", "lost+found", "__MACOSX",
    ".fseventsd", ".Trash-1000", ".849C9593-D756-4E56-8D6E-42412F2A707B", ".p1.d1.1.json.un~",
  ]

  @Test("takes every copy for what stands inside, whatever it is called", arguments: copies)
  func readsCopies(name: String) throws {
    let team = try TestTeam()
    try team.put(HandIn.bytes(of: "p1", "eka"), as: "first.json")
    try team.put(HandIn.bytes(of: "p1", "toinen", generation: 2), as: name)
    let gathering = try team.gather()

    #expect(gathering.texts == ["toinen"] && gathering.problems.isEmpty)
    #expect(gathering.survey.participants == 1 && gathering.survey.merged == 1)
  }

  @Test("tells of what is still on its way, and counts nothing of it", arguments: underway)
  func tellsOfUnderway(name: String) throws {
    let team = try TestTeam()
    try team.put(HandIn.bytes(of: "p1", "eka"), as: name)
    let gathering = try team.gather()

    #expect(gathering.troubles == ["hand-ins/" + name: .underway])
    #expect(gathering.survey.participants == 0)
  }

  @Test("says nothing of what tools keep for themselves", arguments: leftovers)
  func passesLeftovers(name: String) throws {
    let team = try TestTeam()
    try team.put(Array("x".utf8), as: name)
    let gathering = try team.gather()

    #expect(gathering.problems.isEmpty && gathering.leftovers == ["hand-ins/" + name])
  }

  @Test("lists what does not belong here with its reason, leaves it as it is, and reads the rest")
  func problems() throws {
    let team = try TestTeam()
    let strangers: [(String, [UInt8], HandInProblem)] = [
      ("a.json", [], .incomplete),
      ("b.json", Array("{\"a\": 1, }".utf8), .unreadable(line: 1, column: 8)),
      ("c.json", Array("\"muistio\"".utf8), .notAHandIn),
      ("d.json", WorkbookFile.bytes(.fixture), .privateWorkbook),
      (
        "e.json", HandIn.bytes(of: "p2", "x") { $0.course = CourseID("muu") },
        .otherCourse(CourseID("muu"))
      ),
      ("f.json", HandIn.bytes(of: "p3", "x") { $0.isInvented = true }, .invented),
      ("g.json", Array(HandIn.bytes(of: "p4", "x").dropLast(9)), .incomplete),
      ("h.json", HandIn.bytes(of: "p5", "x").replacing("hand-in/1", "hand-in/3"), .newerFormat(3)),
      ("i.json", HandIn.bytes(of: "p6", "eka").replacing("eka", "aka"), .damaged),
      ("j.json", [UInt8](repeating: 0, count: 5000), .incomplete),
      ("k.json", [UInt8](repeating: 0x20, count: 9 << 20), .tooLarge(limit: 8 << 20)),
    ]
    for (name, bytes, _) in strangers { try team.put(bytes, as: name) }
    try team.put(HandIn.bytes(of: "p1", "eka"), as: "p1.d1.1.json")
    let gathering = try team.gather()

    #expect(gathering.texts == ["eka"])
    for (name, bytes, problem) in strangers {
      #expect(gathering.troubles["hand-ins/" + name] == problem)
      #expect(team.bytes(name) == bytes)
    }
    #expect(gathering.problems.count == strangers.count)
  }

  @Test("believes a file only whole, cut off after whichever byte", .timeLimit(.minutes(5)))
  func cutOff() throws {
    let team = try TestTeam()
    let bytes = HandIn.bytes(of: "p1", "eka")
    try team.put(HandIn.bytes(of: "p2", "bo"), as: "p2.json")
    for count in stride(from: 0, to: bytes.count - 1, by: 7) {
      try team.put(Array(bytes[..<count]), as: "half \(count).json")
      let zeros = [UInt8](repeating: 0, count: bytes.count - count)
      try team.put(bytes[..<count] + zeros, as: "zeros \(count).json")
    }
    let gathering = try team.gather()

    #expect(gathering.texts == ["bo"] && gathering.survey.participants == 1)
    #expect(gathering.problems.count == team.names.count - 1)
    #expect(gathering.problems.allSatisfy { $0.problem == .incomplete })
  }

  @Test("believes a file that grows only when it has come whole")
  func growing() throws {
    let team = try TestTeam()
    let bytes = HandIn.bytes(of: "p1", String(repeating: "pitkä ", count: 50_000))
    let path = team.shared.path("team/hand-ins/p1.json")
    let writer = Thread {
      for _ in 0..<20 {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        guard let handle = FileHandle(forWritingAtPath: path) else { return }
        for start in stride(from: 0, to: bytes.count, by: 10_000) {
          handle.write(Data(bytes[start..<min(start + 10_000, bytes.count)]))
        }
        try? handle.close()
      }
    }
    writer.start()
    while !writer.isFinished {
      let gathering = try team.gather()
      #expect(gathering.texts.isEmpty || gathering.texts[0].utf8.count == 350_000)
      let problems = gathering.problems.map(\.problem)
      #expect(problems.allSatisfy { $0 == .changing || $0 == .incomplete })
    }

    #expect(try team.gather().texts.count == 1)
  }

  @Test("can be stopped, and tells how far it has come")
  func stops() throws {
    let team = try TestTeam()
    for number in 0..<100 { try team.put(HandIn.bytes(of: "p\(number)", "x"), as: "\(number)") }
    var told: [Int] = []
    let stopped = try team.folder.gather { done, total in
      told.append(done)
      return total != 100 || done < 10
    }

    #expect(stopped == nil)
    #expect(told.last ?? 0 >= 10 && told == told.sorted())
    #expect(
      try team.folder.gather(threads: 1)?.survey == (try team.folder.gather(threads: 4)?.survey))
  }
}

extension [UInt8] {
  fileprivate func replacing(_ old: String, _ new: String) -> [UInt8] {
    Array(String(decoding: self, as: UTF8.self).replacing(old, with: new).utf8)
  }
}
