import Answers
import CPlatform
import Glibc
import Learning

/// A file that holds a hand-in of one's own, whatever it is called.
struct OwnFile: Equatable, Sendable {
  var name: String
  var participant: ParticipantID
  var device: DeviceID
  var generation: Int
  var takenBack: [DeviceID: Int]
}

extension [OwnFile] {
  /// The highest generation of each device that stands in the folder or was taken back there.
  var generations: [DeviceID: Int] {
    reduce(into: [:]) { generations, file in
      generations[file.device] = Swift.max(generations[file.device] ?? 0, file.generation)
      generations.merge(file.takenBack, uniquingKeysWith: Swift.max)
    }
  }
}

extension TeamFolder {
  /// Every hand-in of these participants, found by what stands inside.
  ///
  /// Nothing remembered helps here: what is removed afterwards must be one's own without a doubt.
  func ownFiles(of participants: [ParticipantID]) throws(TeamError) -> [OwnFile] {
    guard let (folder, files) = try openHandIns() else { return [] }
    return files.compactMap { ownFile($0, in: folder, of: participants) }
  }

  private func ownFile(
    _ file: FoundFile, in folder: Folder, of participants: [ParticipantID]
  ) -> OwnFile? {
    // What cannot be read is nobody's, and stays.
    guard let (name, facts) = try? candidate(file, in: folder),
      let bytes = try? bytes(of: name, in: folder, expecting: facts).get(),
      // Most files are others'; their ids are looked for before all is read.
      participants.contains(where: { bytes.hold($0.rawValue) }),
      let handIn = try? HandInFile.read(bytes).handIn, participants.contains(handIn.participant)
    else { return nil }
    return OwnFile(
      name: name, participant: handIn.participant, device: handIn.device,
      generation: handIn.generation, takenBack: handIn.takenBack)
  }

  /// Writes a hand-in: a new file, whole, and read again before it is believed.
  func write(_ bytes: [UInt8], as name: String) throws(StorageError) {
    let folder = try disk.makeSharedFolder(Self.handInsName, in: root)
    try disk.publish(bytes, as: name, in: folder)
    guard try disk.read(name, in: folder, limit: Self.fileLimit) == bytes else {
      throw StorageError(.read, path: folder.path(of: name), .doesNotReadBack)
    }
  }

  /// Takes away what a hand-in replaces: the older ones of its device, and all that it takes back.
  func removeOwn(replacedBy handIn: HandIn, _ receipt: inout HandInReceipt) {
    // Where the folder has just gone, nothing of the older ones can be seen there either.
    guard let folder = try? handIns(), let own = try? ownFiles(of: [handIn.participant]) else {
      return
    }
    for file in own where handIn.replaces(file) {
      do {
        try disk.remove(file.name, in: folder)
        receipt.removed += 1
      } catch {
        receipt.leftBehind.append(folder.path(of: file.name))
      }
    }
    removeForgotten(of: handIn.participant, in: folder)
    // The removals need not last: what comes back no longer counts.
    try? disk.sync(folder)
  }

  /// Takes away what a program that died while handing in has left half made.
  private func removeForgotten(of participant: ParticipantID, in folder: Folder) {
    // What cannot be listed or removed now is removed another time.
    for name in (try? disk.names(in: folder)) ?? [] {
      guard let name = String(validating: name, as: UTF8.self),
        name.utf8.starts(with: ".\(participant).".utf8),
        name.utf8.suffix(4).elementsEqual(".tmp".utf8)
      else { continue }
      // Nobody else writes under one's own id.
      try? disk.remove(name, in: folder)
    }
  }
}

extension HandIn {
  fileprivate func replaces(_ file: OwnFile) -> Bool {
    let older = file.device == device ? generation - 1 : 0
    return file.generation <= max(older, takenBack[file.device] ?? 0)
  }
}

extension [UInt8] {
  /// Whether a text stands somewhere in them.
  fileprivate func hold(_ text: String) -> Bool {
    var text = text
    return withUnsafeBytes { bytes in
      text.withUTF8 { polku_hold(bytes.baseAddress, bytes.count, $0.baseAddress, $0.count) != 0 }
    }
  }
}
