import Answers
import Foundation
import Glibc
import Learning
import Storage
import Words

/// A folder that is gone after the test.
final class TestFolder: Sendable {
  let path: String

  /// In memory where that is possible: the tests force the disk a thousand times.
  private static var newPath: String {
    let memory = "/dev/shm"
    let isThere = FileManager.default.isWritableFile(atPath: memory)
    return (isThere ? memory : NSTemporaryDirectory()) + "/polku-tests-" + UUID().uuidString
  }

  init() {
    path = Self.newPath
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// What a power cut or a kill would leave now, in a folder of its own.
  ///
  /// The thread that writes may take a file away while it is being copied; then the moment is tried
  /// anew, since no kill leaves half of it.
  init(copying other: TestFolder) throws {
    path = Self.newPath
    for _ in 1..<50 {
      do {
        try FileManager.default.copyItem(atPath: other.path, toPath: path)
        return
      } catch {
        try? FileManager.default.removeItem(atPath: path)
        usleep(2000)
      }
    }
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map { Array($0) }
  }

  func put(_ bytes: [UInt8], in name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func put(_ text: String, in name: String) throws {
    try put(Array(text.utf8), in: name)
  }

  /// Everything below, by path.
  var names: [String] {
    (FileManager.default.subpaths(atPath: path) ?? []).sorted()
  }

  func permissions(_ name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  func data(_ faults: Faults? = nil) throws -> DataFolder {
    try DataFolder(at: path, disk: Disk(faults: faults))
  }

  /// Opens the course of the tests; a test tells by the id which workbook it got.
  func open(_ policy: SavePolicy = .quick, faults: Faults? = nil) throws -> WorkbookStore {
    try WorkbookStore.open(.fixture, in: data(faults), at: .second(0), policy: policy) { .fixture }
  }
}

extension SavePolicy {
  /// So quick that tests need not wait.
  static let quick: SavePolicy = {
    var policy = SavePolicy()
    policy.syncDelay = .milliseconds(3)
    policy.retry = .milliseconds(3)
    policy.idle = .seconds(3600)
    policy.changesPerWhole = 5
    return policy
  }()
}

extension Timestamp {
  static func second(_ second: Int) -> Timestamp { Timestamp(seconds: 1_795_251_600 + second) }
}

extension CourseID {
  static let fixture = CourseID("social-media")
}

extension Workbook {
  static let fixture = Workbook(
    id: String(repeating: "5d0c", count: 8), course: .fixture, courseVersion: "1",
    participant: Participant(id: String(repeating: "b1f2", count: 8)), createdAt: .second(0))

  func text(_ id: String = "A1") -> String? {
    guard case .text(let text)? = answers[PromptID(id)]?.value else { return nil }
    return text
  }
}

extension WorkbookEdit {
  static func open(_ id: String = "A1", at second: Int = 0) -> WorkbookEdit {
    WorkbookEdit(
      at: .second(second),
      .opened(PromptID(id), kind: .text, question: "Miksi?", language: .finnish))
  }

  /// Puts a text behind what stands there.
  static func type(
    _ text: String, behind length: Int, of id: String = "A1", at second: Int = 0
  ) -> WorkbookEdit {
    let splice = Splice(offset: length, removed: 0, inserted: text, lengthBefore: length)
    return WorkbookEdit(at: .second(second), .spliced(PromptID(id), splice))
  }
}

extension WorkbookStore {
  /// Waits until a report comes that is looked for; answers all that came.
  func reports(until isFound: (SaveReport) -> Bool) -> [SaveReport] {
    var reports: [SaveReport] = []
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      reports += takeReports()
      if reports.contains(where: isFound) { return reports }
      var waiting = pollfd(fd: reportsDescriptor ?? -1, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, 50)
    }
    return reports
  }

  /// Waits until everything that was recorded lasts.
  func waitUntilSynced() -> [SaveReport] {
    let last = sequence
    syncNow()
    return reports { $0.isSynced(through: last) }
  }
}

extension SaveReport {
  func isSynced(through last: Int) -> Bool {
    guard case .synced(let through) = self else { return false }
    return through >= last
  }
}

/// The same numbers each time.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A change that fits the workbook as it is.
  mutating func edit(of workbook: Workbook, at second: Int) -> WorkbookEdit {
    let id = PromptID(["A1", "A2", "B5-3"].randomElement(using: &self) ?? "A1")
    let time = Timestamp.second(second)
    guard workbook.answers[id] != nil else { return .open(id.rawValue, at: second) }
    switch Int.random(in: 0..<10, using: &self) {
    case 0: return .open(id.rawValue, at: second)
    case 1: return WorkbookEdit(at: time, .shared(id, .team))
    case 2: return WorkbookEdit(at: time, .noted(id, ItemID("muu"), "todiste \(second)"))
    case 3:
      let place = Workbook.LastPlace(module: ModuleID("A1"), page: second + 1, prompt: id)
      return WorkbookEdit(at: time, .moved(place))
    default:
      let text = workbook.text(id.rawValue) ?? ""
      let scalars = Array(text.unicodeScalars)
      let cut = Int.random(in: 0...scalars.count, using: &self)
      let end = min(scalars.count, cut + Int.random(in: 0...2, using: &self))
      let before = scalars[..<cut].reduce(0) { $0 + String($1).utf8.count }
      let removed = scalars[cut..<end].reduce(0) { $0 + String($1).utf8.count }
      let inserted = ["x", "ä", "😀", "a\u{308}", "\n", "\"", ""].randomElement(using: &self) ?? ""
      let splice = Splice(
        offset: before, removed: removed, inserted: inserted, lengthBefore: text.utf8.count)
      return WorkbookEdit(at: time, .spliced(id, splice))
    }
  }
}
