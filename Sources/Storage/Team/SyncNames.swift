/// What the name of a file in a shared folder tells of who made it.
///
/// Names are only hints: what a file is stands inside. But tools that carry files leave some of
/// their own, and those are neither hand-ins nor anything to worry about.
enum SyncName: Equatable, Sendable {
  /// Worth looking inside: a hand-in under its own name, or a copy under any other.
  case candidate
  /// On its way: half of a file, which comes whole later.
  case underway
  /// A tool's own bookkeeping.
  case leftover

  init(_ name: [UInt8]) {
    guard name.first != UInt8(ascii: ".") else {
      self = Self.isHalfBrought(name) ? .underway : .leftover
      return
    }
    let lowered = name.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    if Self.bookkeeping.contains(where: { $0.utf8.elementsEqual(lowered) })
      || lowered.hasEnding(Self.whereItCameFrom)
    {
      self = .leftover
    } else if Self.endingsUnderway.contains(where: lowered.hasEnding)
      || lowered.starts(with: "~syncthing~".utf8)
    {
      self = .underway
    } else if lowered.starts(with: "~$".utf8) {
      self = .leftover
    } else {
      self = .candidate
    }
  }

  /// What Windows, macOS and the servers of homes and offices put into folders that they hold.
  private static let bookkeeping = [
    "desktop.ini", "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "icon\r", "__macosx",
    "$recycle.bin", "#recycle", "system volume information", "@eadir", "lost+found",
  ]

  /// What Windows notes beside a file that came by mail, where the disk has no room for notes:
  /// `NAME.json:Zone.Identifier`.
  private static let whereItCameFrom = "zone.identifier"

  /// Browsers, sync tools and file managers, while they bring a file; and what stands for one that
  /// is brought only when somebody opens it.
  private static let endingsUnderway = [
    ".part", ".partial", ".filepart", ".crdownload", ".download", ".opdownload", ".tmp", ".temp",
    ".!sync", ".bts", ".lftp-pget-status", ".aria2", ".nextcloud", ".owncloud", ".rsls", ".cloud",
  ]

  /// A hidden name that a tool gives to a hand-in until it is whole.
  private static func isHalfBrought(_ name: [UInt8]) -> Bool {
    // Attributes that macOS keeps beside a file, locks and swap files are no parts of it.
    guard !name.starts(with: "._".utf8), !name.starts(with: ".~lock".utf8),
      let place = name.offset(of: Array(".json".utf8))
    else { return false }
    let rest = name[(place + 5)...]
    guard let first = rest.first else { return name.starts(with: ".~".utf8) }
    // `.NAME.json.~1a2b`, `.NAME.json.tmp`, `.NAME.json.icloud`, rsync's `.NAME.json.Xy12ab`
    guard first == UInt8(ascii: "."), !rest.elementsEqual(".swp".utf8) else { return false }
    return !rest.elementsEqual(".swo".utf8) && !rest.elementsEqual(".un~".utf8)
  }
}

extension [UInt8] {
  fileprivate func hasEnding(_ ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  fileprivate func offset(of part: [UInt8]) -> Int? {
    guard count >= part.count else { return nil }
    return (0...count - part.count).first { self[$0...].starts(with: part) }
  }
}
