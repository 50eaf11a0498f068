import Answers
import Foundation
import JSONTree
import Storage
import Testing
import Words

@Suite("The data folder")
struct DataFolderTests {
  @Test("lies where the command line, the environment or the home says")
  func findsPath() throws {
    var environment = ["HOME": "/home/aino"]
    func path(_ option: String? = nil) throws -> String {
      try DataFolder.path(option: option, environment: environment)
    }

    #expect(try path() == "/home/aino/.local/share/polku")
    environment["XDG_DATA_HOME"] = "relative"
    #expect(try path() == "/home/aino/.local/share/polku")
    environment["XDG_DATA_HOME"] = "/data"
    #expect(try path() == "/data/polku")
    environment["POLKU_DATA"] = "/mine"
    #expect(try path() == "/mine")
    #expect(try path("here") == "here")
    #expect(throws: StorageError(.openFolder, path: "~", .noHome)) {
      try DataFolder.path(option: nil, environment: [:])
    }
  }

  @Test("is made for its owner alone, and warns where others may write")
  func makesFolder() throws {
    let folder = TestFolder()

    let made = try DataFolder(at: folder.path("a/b/polku"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: made.path)

    #expect(folder.permissions("a") == 0o700 && folder.permissions("a/b") == 0o700)
    #expect(made.warnings.isEmpty)
    #expect(try DataFolder(at: made.path).warnings == [.openToOthers(path: made.path)])
  }
}

@Suite("A file that is replaced")
struct AtomicFileTests {
  @Test("is the old one or the new one, whichever call fails")
  func staysWhole() throws {
    let old = Array("vanha".utf8)
    let new = Array("uusi ja pitempi".utf8)

    for number in 1...8 {
      let folder = TestFolder()
      try folder.put(old, in: "file.json")
      let faults = Faults { call, _ in call == number ? .fails(EIO) : nil }
      let disk = Disk(faults: faults)
      let opened = try Disk().openFolder(at: folder.path)
      let file = AtomicFile("file.json", in: opened, disk: disk)
      let result = Result { try file.replace(with: new) }

      let found = folder.bytes("file.json")
      if case .success = result { #expect(found == new) }
      #expect(found == old || found == new, "call \(number)")
      #expect(folder.names == ["file.json"])
    }
  }

  @Test("takes its name when it is whole, though there was none before")
  func appearsWhole() throws {
    let folder = TestFolder()
    let opened = try Disk().openFolder(at: folder.path)
    // Just before the bytes are forced to the disk: a kill would leave what is there now.
    let disk = Disk(
      faults: Faults { _, operation in
        if operation == .sync { #expect(folder.bytes("file.json") == nil) }
        return operation == .rename ? .fails(EIO) : nil
      })

    #expect(throws: StorageError.self) {
      try AtomicFile("file.json", in: opened, disk: disk).create(with: Array("uusi".utf8))
    }
    #expect(folder.names.isEmpty)
    try AtomicFile("file.json", in: opened, disk: Disk()).create(with: Array("uusi".utf8))
    #expect(throws: StorageError(.rename, path: folder.path("file.json"), .system(EEXIST))) {
      try AtomicFile("file.json", in: opened, disk: Disk()).create(with: Array("muu".utf8))
    }
    #expect(folder.bytes("file.json") == Array("uusi".utf8) && folder.names == ["file.json"])
  }

  @Test("is not followed through a link, and a pipe does not hold anybody up")
  func readsOnlyFiles() throws {
    let folder = TestFolder()
    try folder.put("salaisuus", in: "target")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("target"))
    mkfifo(folder.path("pipe"), 0o600)
    let disk = Disk()
    let opened = try disk.openFolder(at: folder.path)

    for name in ["link", "pipe", "."] {
      #expect { try disk.read(name, in: opened) } throws: {
        ($0 as? StorageError)?.reason == .notARegularFile
      }
    }
    #expect(try disk.read("missing", in: opened) == nil)
    #expect(throws: StorageError(.read, path: folder.path("target"), .tooLarge(limit: 3))) {
      try disk.read("target", in: opened, limit: 3)
    }
  }
}

@Suite("What programs that died have left")
struct LeavingsTests {
  @Test("is cleaned up at the next start, and what a running one uses stays")
  func cleansUp() throws {
    let folder = TestFolder()
    // No process has so high a number.
    let gone = 2_000_000_000
    let own = getpid()
    for name in [
      "drafts/\(gone)-abc.txt", "drafts/\(gone)-abc.txt~", "drafts/\(gone)-abc.txt.save",
      "drafts/.\(gone)-abc.txt.swp", "drafts/#\(gone)-abc.txt#", ".settings.json.\(gone)-abc.tmp",
    ] {
      try folder.put("x", in: name)
    }
    // What Emacs makes: a link that leads nowhere.
    symlink("aino@kone.\(gone)", folder.path("drafts/.#\(gone)-abc.txt"))
    for name in ["drafts/\(own)-abc.txt", ".settings.json.\(own)-abc.tmp", "drafts/notes.txt"] {
      try folder.put("x", in: name)
    }

    try EditorDraft.removeForgotten(in: folder.data())
    try Settings.removeForgotten(in: folder.data())

    #expect(
      folder.names == [
        ".settings.json.\(own)-abc.tmp", "drafts", "drafts/\(own)-abc.txt", "drafts/notes.txt",
      ])
  }
}

@Suite("Settings")
struct SettingsTests {
  @Test("are kept, with what a later version has put there")
  func roundTrips() throws {
    let folder = TestFolder()
    try folder.put(
      #"{"language": "sv", "contentLanguage": "no", "width": 72, "later": [1]}"#,
      in: "settings.json")

    var settings = try Settings.read(from: folder.data())
    settings.look = "mono"
    settings.teamFolder = "/srv/tiimi"
    try settings.write(to: folder.data())

    let again = try Settings.read(from: folder.data())
    #expect(again == settings && again.language == .swedish && again.width == 72)
    #expect(again.contentLanguage == nil)
    #expect(again.unknown.map(\.key) == ["contentLanguage", "later"])
    #expect(folder.permissions("settings.json") == 0o600)
  }

  @Test("that are damaged are told with their place; without a file there are none")
  func tellsDamage() throws {
    let folder = TestFolder()
    let missing = try Settings.read(from: folder.data())
    try folder.put("{,}", in: "settings.json")

    #expect(missing == Settings())
    #expect(throws: SettingsError.json(JSONError(.unexpectedByte, line: 1, column: 2))) {
      try Settings.read(from: folder.data())
    }
  }
}

@Suite("A content folder")
struct ContentFolderTests {
  @Test("is read file by file, and what is not read says why")
  func reads() throws {
    let folder = TestFolder()
    let outside = TestFolder()
    try outside.put("salaisuus", in: "fi.md")
    try folder.put("id: c", in: "modules/c/course.yaml")
    try folder.put("# A", in: "modules/c/01-A1/fi.md")
    try folder.put([UInt8](repeating: 0x61, count: 256 << 10 + 1), in: "modules/c/01-A1/sv.md")
    try folder.put("x", in: "modules/c/01-A1/.fi.md.swp")
    try folder.put("x", in: "modules/c/picture.png")
    try folder.put("x", in: "modules/c/a/b/c/d.md")
    try folder.put("# E", in: "exercises/e/fi.md")
    try folder.put("x", in: "elsewhere/fi.md")
    for (link, target) in [
      ("modules/c/01-A1/en.md", outside.path("fi.md")), ("modules/d", outside.path),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link), withDestinationPath: target)
    }
    mkfifo(folder.path("modules/c/pipe.md"), 0o600)
    let strange =
      Array(folder.path("modules/c/").utf8CString.dropLast()) + [-1, 0x2E, 0x6D, 0x64, 0]
    close(creat(strange, 0o600))

    let files = try ContentFolder.read(at: folder.path)

    let found = files.map { "\($0.relativePath): \($0.result)" }
    #expect(
      found == [
        "exercises/e/fi.md: success(\(Array("# E".utf8)))",
        "modules/c/01-A1/en.md: failure(Storage.ContentFile.Reason.link)",
        "modules/c/01-A1/fi.md: success(\(Array("# A".utf8)))",
        "modules/c/01-A1/sv.md: failure(Storage.ContentFile.Reason.tooLarge(limit: 262144))",
        "modules/c/a/b/c: failure(Storage.ContentFile.Reason.tooDeep)",
        "modules/c/course.yaml: success(\(Array("id: c".utf8)))",
        "modules/c/picture.png: failure(Storage.ContentFile.Reason.otherKind)",
        "modules/c/pipe.md: failure(Storage.ContentFile.Reason.notARegularFile)",
        "modules/c/\u{FFFD}.md: failure(Storage.ContentFile.Reason.nameNotUTF8)",
        "modules/d: failure(Storage.ContentFile.Reason.link)",
      ])
    #expect(files.first?.path == folder.path("exercises/e/fi.md"))
  }

  @Test("is read in the first language that a folder has, where only one is asked for")
  func readsOneLanguage() throws {
    let folder = TestFolder()
    for name in ["modules/c/01-A1/fi.md", "modules/c/01-A1/sv.md", "modules/c/02-A2/fi.md"] {
      try folder.put("# A", in: name)
    }
    try folder.put("id: c", in: "modules/c/course.yaml")
    try folder.put("# E", in: "exercises/e/sv.md")

    let files = try ContentFolder.read(
      at: folder.path, below: ["modules"], alternatives: ["sv.md", "fi.md"])

    #expect(
      files.map(\.relativePath) == [
        "modules/c/01-A1/sv.md", "modules/c/02-A2/fi.md", "modules/c/course.yaml",
      ])
  }

  @Test("says whether it holds a file, and follows no link for that")
  func holds() throws {
    let folder = TestFolder()
    try folder.put("id: c", in: "c/course.yaml")
    try folder.put("x", in: "d/course.yaml/fi.md")
    try FileManager.default.createDirectory(
      atPath: folder.path("e"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("e/course.yaml"), withDestinationPath: folder.path("c/course.yaml"))

    let found = ["c", "d", "e", "missing"].filter {
      ContentFolder.holds("course.yaml", at: folder.path($0))
    }

    #expect(found == ["c"])
  }

  @Test("is looked for where the options, the environment, the home and the program say")
  func searches() {
    let search = ContentSearch(
      options: ["b", "a", "b"],
      environment: ["POLKU_CONTENT": "/x::/y", "XDG_DATA_HOME": "/data"],
      executable: "/src/polku/.build/debug/polku")

    #expect(
      search.candidates == [
        "b", "a", "/x", "/y", "/data/polku", "/src/polku/.build/share/polku",
        "/src/polku/.build/debug", "/src/polku/.build", "/src/polku", "/src",
      ])
  }

  @Test("is one that holds modules or exercises")
  func finds() throws {
    let folder = TestFolder()
    try folder.put("x", in: "one/modules/c/course.yaml")
    try folder.put("x", in: "two/other/c")
    let search = ContentSearch(
      options: [folder.path("missing"), folder.path("two"), folder.path("one")], environment: [:],
      executable: "polku")

    #expect(search.folders() == [folder.path("one")])
  }
}
