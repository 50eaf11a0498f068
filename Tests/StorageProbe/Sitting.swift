import Answers
import Glibc
import Storage
import Words

/// A script played from the first change to the last, in several sittings, with everything beside it
/// that touches files; it says what it has been promised, as it is.
///
/// Below its folder `data` is the data folder, `stick` a stick, and `out.md` a document.
struct Sitting {
  private let path: String
  private let script: Script
  private let policy: SavePolicy
  private let isPatient: Bool
  private let sittings: Int

  init(in path: String, _ script: Script, _ options: ArraySlice<String>) {
    self.path = path
    self.script = script
    isPatient = options.contains("patient")
    sittings = options.contains("once") ? 1 : 3
    var policy = SavePolicy()
    if !isPatient {
      policy.syncDelay = .milliseconds(2)
      policy.retry = .milliseconds(5)
      policy.journalBytes = 3000
      policy.changesPerWhole = 5
    }
    self.policy = policy
  }

  func play() throws {
    let count = script.changes.count
    for number in 0..<sittings {
      keepSettings(number)
      let store = try open()
      let end = count * (number + 1) / sittings
      while store.sequence < end { try step(store, before: end) }
      lend()
      if number == 1 { saveElsewhere(store) }
      wait(for: store)
      tell(store.close())
      let document = Array("document \(number)\n".utf8)
      if (try? OutputFile.write(document, to: path + "/out.md")) != nil { say("out \(number)") }
    }
    say("done")
  }

  /// Tries again as somebody does who is told that a course cannot be opened.
  private func open() throws -> WorkbookStore {
    for _ in 0..<200 {
      do {
        return try WorkbookStore.open(
          Script.course, in: DataFolder(evenIfMissingAt: path + "/data"),
          at: Timestamp(seconds: 0), policy: policy
        ) { Script.fresh }
      } catch {
        say("refused \(error.code ?? 0)")
        usleep(100_000)
      }
    }
    exit(1)
  }

  /// One to three changes, and now and then what forces them to the disk.
  private func step(_ store: WorkbookStore, before end: Int) throws {
    let start = store.sequence
    let changes = script.changes[start..<min(start + 1 + start % 3, end)]
    guard store.record(Array(changes)) else { exit(1) }
    say("recorded \(store.sequence)")
    if start % 4 == 0 { store.syncNow() }
    if start % 11 == 0 { store.checkpoint() }
    if start % 7 == 0, !isPatient { wait(for: store) }
    if isPatient { usleep(2000) }
    tell(store.takeReports())
  }

  /// Until everything lasts; for ever where it never does.
  private func wait(for store: WorkbookStore) {
    let last = store.sequence
    store.syncNow()
    while !tell(store.takeReports(), until: last) {
      var waiting = pollfd(fd: store.reportsDescriptor ?? -1, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, 1000)
      store.syncNow()
    }
  }

  @discardableResult
  private func tell(_ reports: [SaveReport], until last: Int = .max) -> Bool {
    var isReached = false
    for report in reports {
      switch report {
      case .synced(let through), .checkpointed(let through):
        say("synced \(through)")
        if through >= last { isReached = true }
      case .failed(let error): say("failed \(error.code ?? 0)")
      case .recovered: say("mended")
      case .checkpointFailed: say("checkpointless")
      case .savedElsewhere: say("stick")
      case .saveElsewhereFailed: say("stickless")
      case .erased: say("erased")
      case .eraseFailed: say("eraseless")
      }
    }
    return isReached
  }

  private func saveElsewhere(_ store: WorkbookStore) {
    mkdir(path + "/stick", 0o700)
    store.saveElsewhere(path + "/stick")
    wait(for: store)
  }

  private func keepSettings(_ number: Int) {
    guard let data = try? DataFolder(at: path + "/data") else { return }
    EditorDraft.removeForgotten(in: data)
    Settings.removeForgotten(in: data)
    var settings = Settings()
    settings.language = Language.allCases[number % 3]
    guard (try? settings.write(to: data)) != nil else { return }
    say("settings \(number)")
  }

  /// An answer goes to another editor and comes back.
  private func lend() {
    guard let data = try? DataFolder(at: path + "/data"),
      let draft = try? EditorDraft("lainassa", in: data)
    else { return }
    _ = try? draft.read()
    draft.remove()
  }
}
