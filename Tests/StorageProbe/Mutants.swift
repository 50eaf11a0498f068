import Answers
import Glibc
import Storage

/// Every workbook that one bit, or one cut, makes of a whole one.
///
/// Of what a sitting has left, each file that a start reads is spoilt at each of its bytes: a bit is
/// flipped, and the file is cut there. Whatever is then shown as right must have been typed, and
/// every byte that could not be read must be kept.
struct Mutants {
  private let path: String
  private let script: Script
  private let files: [(name: String, bytes: [UInt8])]

  init(of path: String, _ script: Script) {
    self.path = path
    self.script = script
    let folders = ["", "backups/"]
    files = folders.flatMap { folder in
      Tidiness.files(in: path + "/data/workbooks/" + folder).map { (folder + $0.name, $0.bytes) }
    }
  }

  /// Tries every so-manieth mutant, beginning with one; says each that is bad, and how many were.
  func run(part: String, of parts: String) throws {
    let (part, parts) = (Int(part) ?? 0, Int(parts) ?? 1)
    let whole = try open(at: path)
    var number = 0
    var tried = 0
    for file in files where !file.name.hasSuffix(".lock") {
      for mutation in file.bytes.indices.flatMap({ [($0, true), ($0, false)] }) {
        number += 1
        guard number % parts == part else { continue }
        tried += 1
        let (place, isFlip) = mutation
        var bytes = file.bytes
        if isFlip {
          bytes[place] ^= 1 << UInt8(number / parts % 8)
        } else {
          bytes.removeSubrange(place...)
        }
        if let why = try judge(file.name, bytes, original: file.bytes, cut: place, whole.sequence) {
          say("bad \(file.name) \(isFlip ? "bit" : "cut") at byte \(place): \(why)")
        }
      }
    }
    say("tried \(tried)")
  }

  private func open(at path: String) throws -> WorkbookStore {
    try WorkbookStore.open(
      Script.course, in: DataFolder(at: path + "/data"), at: Timestamp(seconds: 0)
    ) { Script.fresh }
  }

  /// What is wrong, if anything is.
  private func judge(
    _ name: String, _ bytes: [UInt8], original: [UInt8], cut: Int, _ last: Int
  ) throws -> String? {
    let copy = path + ".mutant-\(getpid())"
    try lay(copy, name, bytes)
    defer { Self.remove(copy) }
    let store = try open(at: copy)
    defer { _ = store.close() }
    // A flipped bit can make a format of a later version, of which nothing is written then.
    guard store.access == .writable else {
      return script.states.contains(store.workbook) ? nil : "shows what was never typed"
    }
    let recovery = store.recovery
    let isShownAsRight = !recovery.hasGap && !recovery.isUnverified
    let sequence = store.sequence
    let isTyped = sequence < script.states.count && store.workbook == script.states[sequence]
    if isShownAsRight, !isTyped { return "shows what was never typed, at change \(sequence)" }
    // A journal that is cut right behind a line is what it was when that line was the last.
    let isWhole = bytes.count == cut && bytes.last == 0x0A
    let isTold = !recovery.isNothing || isWhole
    if sequence < last, !isTold { return "lost \(last - sequence) changes without a word" }
    // Only the file that was spoilt may have lost something, and only what stood behind the place.
    if sequence < kept(of: name, original, before: cut, last) { return "lost earlier changes" }
    let isUsed = recovery.damaged.contains { name == $0 }
    if isUsed, !isKept(bytes, in: copy) { return "threw bytes away" }
    return nil
  }

  /// The last change that must survive: all of them, unless the only journal that holds them broke.
  private func kept(of name: String, _ original: [UInt8], before cut: Int, _ last: Int) -> Int {
    guard name.hasSuffix(".journal") else { return last }
    var sequence = 0
    let lines = original[..<cut].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    for line in lines.dropFirst() {
      let text = String(decoding: line, as: UTF8.self)
      if let number = text.split(separator: "\"n\":").last.flatMap({ Int($0.dropLast()) }) {
        sequence = number
      }
    }
    return max(sequence, checkpointed)
  }

  private var checkpointed: Int {
    let bytes = files.first { $0.name == "\(Script.course).json" }?.bytes ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    let digits = text.split(separator: "\"sequence\": ").last?.prefix { $0.isNumber }
    return digits.flatMap { Int($0) } ?? 0
  }

  /// Whether the bytes, or their end, stand under `damaged/`.
  private func isKept(_ bytes: [UInt8], in copy: String) -> Bool {
    Tidiness.files(in: copy + "/data/workbooks/damaged").contains { kept in
      kept.bytes.count <= bytes.count && bytes.suffix(kept.bytes.count).elementsEqual(kept.bytes)
    }
  }

  // MARK: - Files

  private func lay(_ copy: String, _ name: String, _ bytes: [UInt8]) throws {
    for folder in ["", "/data", "/data/workbooks", "/data/workbooks/backups"] {
      mkdir(copy + folder, 0o700)
    }
    for file in files {
      let content = file.name == name ? bytes : file.bytes
      let descriptor = Glibc.open(
        copy + "/data/workbooks/" + file.name, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
      defer { close(descriptor) }
      _ = content.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
  }

  static func remove(_ path: String) {
    for entry in Tidiness.entries(of: path) {
      if entry.isFolder { remove(path + "/" + entry.name) } else { unlink(path + "/" + entry.name) }
    }
    rmdir(path)
  }
}
