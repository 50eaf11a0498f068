import Answers
import Glibc
import Learning
import Storage
import Words

/// Opens what a sitting has left, as polku would, and says what is wrong with it.
struct Judge {
  private let path: String
  private let script: Script
  /// What must be there: `seq`, `settings`, `out`, `stick`.
  private let promised: [String: Int]

  /// Judges a folder a line: `FOLDER SCRIPT seq=12 settings=1 …`; says `ok` and the number of the
  /// last change that was found, or `bad` and why.
  static func judgesLines() {
    var scripts: [String: Script] = [:]
    while let line = hear() {
      let words = line.split(separator: " ").map(String.init)
      let script = scripts[words[1]] ?? Script(named: words[1])
      scripts[words[1]] = script
      var promised: [String: Int] = [:]
      for word in words.dropFirst(2) {
        let parts = word.split(separator: "=")
        promised[String(parts[0])] = Int(parts[1])
      }
      let judge = Judge(path: words[0], script: script, promised: promised)
      do throws(Fault) {
        say("ok \(try judge.judge())")
      } catch {
        say("bad \(error.why)")
      }
    }
  }

  struct Fault: Error {
    let why: String
    init(_ why: String) { self.why = why }
  }

  /// Opens a workbook once and says what it shows: a change's number, that it could not be opened,
  /// or something that was never typed.
  static func shows(_ path: String, _ script: Script) {
    do {
      let store = try WorkbookStore.open(
        Script.course, in: DataFolder(evenIfMissingAt: path + "/data"), at: Timestamp(seconds: 0)
      ) { Script.fresh }
      let isTyped =
        store.sequence < script.states.count && store.workbook == script.states[store.sequence]
      say(isTyped ? "shown \(store.sequence)" : "wrong")
      _ = store.close()
    } catch {
      say("refused \(error)")
    }
  }

  func judge() throws(Fault) -> Int {
    let found = try reopen(isFirst: true)
    guard try reopen(isFirst: false) == found else { throw Fault("changes by being opened") }
    try judgeLeavings()
    try judgeSettings()
    try judgeCopies()
    try judgeDocument()
    try Tidiness.judge(path + "/data")
    return found
  }

  private func reopen(isFirst: Bool) throws(Fault) -> Int {
    let store: WorkbookStore
    do {
      store = try WorkbookStore.open(
        Script.course, in: DataFolder(at: path + "/data"), at: Timestamp(seconds: 0)
      ) { Script.fresh }
    } catch {
      throw Fault("cannot be opened: \(error)")
    }
    defer { _ = store.close() }
    let recovery = store.recovery
    guard store.access == .writable else { throw Fault("cannot be written: \(store.access)") }
    if recovery.hasGap || recovery.isUnverified { throw Fault("has a gap: \(recovery)") }
    if !isFirst, !recovery.isNothing { throw Fault("is recovered twice: \(recovery)") }
    let sequence = store.sequence
    guard sequence >= promised["seq"] ?? 0 else {
      throw Fault("lost changes: \(sequence) of \(promised["seq"] ?? 0)")
    }
    guard sequence < script.states.count, store.workbook == script.states[sequence] else {
      throw Fault("holds another text at change \(sequence)")
    }
    return sequence
  }

  /// A start of polku cleans up what another has left.
  private func judgeLeavings() throws(Fault) {
    guard let data = try? DataFolder(at: path + "/data") else { throw Fault("has no folder") }
    EditorDraft.removeForgotten(in: data)
    Settings.removeForgotten(in: data)
    let drafts = Tidiness.files(in: path + "/data/drafts")
    if let draft = drafts.first { throw Fault("a draft is left: \(draft.name)") }
  }

  private func judgeSettings() throws(Fault) {
    do {
      let language = try Settings.read(from: DataFolder(at: path + "/data")).language
      let number = language.flatMap { Language.allCases.firstIndex(of: $0) } ?? -1
      guard number >= promised["settings"] ?? -1 else { throw Fault("lost the settings") }
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault("settings cannot be read: \(error)")
    }
  }

  /// Each copy on the stick is whole; one that was told of is there.
  private func judgeCopies() throws(Fault) {
    var whole = 0
    for (name, bytes) in Tidiness.files(in: path + "/stick") where !name.hasPrefix(".") {
      guard let copy = try? WorkbookFile.read(bytes).workbook, script.states.contains(copy) else {
        throw Fault("a copy is not whole: \(name)")
      }
      whole += 1
    }
    if promised["stick"] != nil, whole == 0 { throw Fault("lost the copy") }
  }

  private func judgeDocument() throws(Fault) {
    let bytes = Tidiness.files(in: path).first { $0.name == "out.md" }?.bytes
    let text = bytes.map { String(decoding: $0, as: UTF8.self) }
    let number = (0..<3).first { text == "document \($0)\n" }
    if text != nil, number == nil { throw Fault("the document is not whole") }
    guard number ?? -1 >= promised["out"] ?? -1 else { throw Fault("lost the document") }
  }
}
