package import Answers
import Glibc
import JSONTree
import Learning

/// A hand-in that is ready, to be looked at before it is written.
package struct HandingIn: Equatable, Sendable {
  package let handIn: HandIn
  /// The file as it will be, byte for byte.
  package let bytes: [UInt8]
  package var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Where it will be.
  package let path: String
  /// Whether one becomes somebody new in the team by it: what was handed in before is taken back,
  /// and whoever looks on can guess that the two belong together.
  package let becomesNew: Bool
  /// Whether something that was handed in before stands in the folder.
  package let replaces: Bool
  /// What was remembered of oneself when it was made ready, byte for byte.
  let memberBefore: [UInt8]?
  /// Oneself in the team once it is written.
  let member: TeamMember
}

/// What came of handing in.
package struct HandInReceipt: Equatable, Sendable {
  package var path: String
  /// Earlier hand-ins of one's own that were taken away.
  package var removed: Int
  /// Earlier ones that could not be taken away; they no longer count.
  package var leftBehind: [String]
  /// Why something handed in under another name, or without one, still counts beside it.
  package var unfinished: TeamError?
}

/// One's own place in a team folder: what this machine remembers, and what stands there.
package struct TeamPlace: Sendable {
  private static let folderName = "teams"

  package let folder: TeamFolder
  private let data: DataFolder
  private let members: Folder

  package init(_ folder: TeamFolder, in data: DataFolder) throws(TeamError) {
    self.folder = folder
    self.data = data
    do { members = try data.folder(Self.folderName) } catch { throw .storage(error) }
  }

  private var memberName: String { TeamMember.fileName(of: folder.team.id) }

  /// Oneself as this team knows one; nothing where one has not handed in yet.
  package func member() throws(TeamError) -> TeamMember? {
    try memberBytes().map { (bytes) throws(TeamError) in try member(in: bytes) }
  }

  private func memberBytes() throws(TeamError) -> [UInt8]? {
    do { return try data.disk.read(memberName, in: members, limit: 1 << 20) } catch {
      throw .storage(error)
    }
  }

  private func member(in bytes: [UInt8]) throws(TeamError) -> TeamMember {
    var generator = SystemRandomNumberGenerator()
    guard let member = TeamMember(reading: bytes, using: &generator),
      member.team == folder.team.id
    else { throw .memberUnreadable(path: members.path(of: memberName)) }
    return member
  }

  private func keep(_ member: TeamMember) throws(StorageError) {
    try AtomicFile(memberName, in: members, disk: data.disk).replace(with: member.bytes)
  }

  /// Does something that no other program of the same person does at the same time.
  private func alone<Result>(
    _ body: () throws(TeamError) -> Result
  ) throws(TeamError) -> Result {
    let file: OpenFile
    let isOurs: Bool
    do {
      file = try data.disk.openLock("\(folder.team.id).lock", in: members)
      isOurs = try data.disk.tryLockPatiently(file)
    } catch { throw .storage(error) }
    defer { data.disk.abandon(file) }
    guard isOurs else { throw .busy }
    return try body()
  }
}

// MARK: - Getting ready

extension TeamPlace {
  /// The hand-in of a workbook, under a name or without one; nothing is written yet.
  package func prepare(
    _ workbook: Workbook, as name: String?, at now: Timestamp
  ) throws(TeamError) -> HandingIn {
    guard workbook.course == folder.team.course else {
      throw .otherCourse(team: folder.team.course, workbook: workbook.course)
    }
    guard !folder.team.isInvented else { throw .invented(path: folder.path) }
    guard !workbook.sharedAnswers.isEmpty else { throw .nothingShared }
    return try ready(as: name) { sender in HandIn(of: workbook, by: sender, at: now) }
  }

  /// What takes back everything that was handed in; nothing is written yet.
  package func prepareWithdrawal(at now: Timestamp) throws(TeamError) -> HandingIn {
    guard let before = try memberBytes() else { throw .nothingHandedIn }
    var member = try member(in: before)
    guard member.hasHandedIn || !member.former.isEmpty else { throw .nothingHandedIn }
    let own = try folder.ownFiles(of: [member.participant])
    var generator = SystemRandomNumberGenerator()
    let sender = member.nextWithdrawal(past: own.generations, using: &generator)
    let handIn = HandIn.withdrawal(
      from: folder.team.course, version: "", by: sender, at: now)
    return ready(handIn, before, member, becomesNew: false, replaces: !own.isEmpty)
  }

  private func ready(
    as name: String?, _ make: (HandInSender) -> HandIn
  ) throws(TeamError) -> HandingIn {
    var generator = SystemRandomNumberGenerator()
    let before = try memberBytes()
    var member = TeamMember(joining: folder.team.id, using: &generator)
    if let before { member = try self.member(in: before) }
    let becomesNew = member.becomesNew(as: name)
    member.goBy(name, using: &generator)
    let participants = [member.participant] + member.former.map(\.participant)
    let own = try folder.ownFiles(of: participants)
    let generations = own.filter { $0.participant == member.participant }.generations
    let sender = member.nextSender(past: generations, using: &generator)
    return ready(make(sender), before, member, becomesNew: becomesNew, replaces: !own.isEmpty)
  }

  private func ready(
    _ handIn: HandIn, _ before: [UInt8]?, _ member: TeamMember, becomesNew: Bool,
    replaces: Bool
  ) -> HandingIn {
    let path = folder.root.path(of: TeamFolder.handInsName) + "/" + handIn.fileName
    return HandingIn(
      handIn: handIn, bytes: HandInFile.bytes(handIn), path: path, becomesNew: becomesNew,
      replaces: replaces, memberBefore: before, member: member)
  }
}

// MARK: - Handing in

extension TeamPlace {
  /// Writes a hand-in that was shown, and takes one's own earlier ones away once it is safe.
  ///
  /// Where it throws, what was handed in before stands as it did.
  package func publish(
    _ handingIn: HandingIn, at now: Timestamp
  ) throws(TeamError) -> HandInReceipt {
    try alone { () throws(TeamError) in
      let handIn = handingIn.handIn
      let seen = try folder.ownFiles(of: [handIn.participant]).generations[handIn.device] ?? 0
      guard try memberBytes() == handingIn.memberBefore, seen < handIn.generation else {
        throw .overtaken
      }
      try write(handingIn)
      var receipt = HandInReceipt(path: handingIn.path, removed: 0, leftBehind: [])
      folder.removeOwn(replacedBy: handIn, &receipt)
      do throws(TeamError) {
        try takeBackFormer(of: handingIn.member, at: now, &receipt)
      } catch {
        receipt.unfinished = error
      }
      return receipt
    }
  }

  private func write(_ handingIn: HandingIn) throws(TeamError) {
    do {
      // Kept first: a generation that was begun is never used for something else.
      try keep(handingIn.member)
      try folder.write(handingIn.bytes, as: handingIn.handIn.fileName)
    } catch {
      throw .storage(error)
    }
  }

  /// Takes back what was handed in as somebody that one no longer is.
  private func takeBackFormer(
    of member: TeamMember, at now: Timestamp, _ receipt: inout HandInReceipt
  ) throws(TeamError) {
    var member = member
    var generator = SystemRandomNumberGenerator()
    while let former = member.former.first {
      let own = try folder.ownFiles(of: [former.participant])
      let sender = former.withdrawal(past: own.generations, using: &generator)
      let handIn = HandIn.withdrawal(
        from: folder.team.course, version: "", by: sender, at: now)
      do { try folder.write(HandInFile.bytes(handIn), as: handIn.fileName) } catch {
        throw .storage(error)
      }
      folder.removeOwn(replacedBy: handIn, &receipt)
      member.former.removeFirst()
      do { try keep(member) } catch { throw .storage(error) }
    }
  }
}
