import Answers
import CPlatform
import Glibc
import Learning

/// What stood in a team's files when they were read last: `teams/TEAMID.seen` in the data folder.
///
/// It holds who, when and which prompts, and not a word of an answer. It may be thrown away at any
/// time; a file that does not read well is as good as none.
struct TeamMemory {
  /// A file as it was, and the gist of what stood in it.
  struct Seen: Sendable {
    var size: Int64
    var modified: Int64
    var changed: Int64
    var number: UInt64
    var gist: HandInGist
    /// Not kept: what is wrong with a file is told from the file.
    var problem: HandInProblem?

    init(_ facts: polku_file_facts, _ gist: HandInGist, problem: HandInProblem? = nil) {
      size = facts.size
      modified = facts.modified
      changed = facts.changed
      number = facts.number
      self.gist = gist
      self.problem = problem
    }

    func isOf(_ facts: polku_file_facts) -> Bool {
      size == facts.size && modified == facts.modified && changed == facts.changed
        && number == facts.number
    }

    /// Whether no change after the reading can have gone unnoticed: clocks of disks are coarse.
    func isSettled(at now: Int64) -> Bool {
      let latest = max(modified, changed)
      return latest < now - 3_000_000_000
    }
  }

  private static let limit = 1 << 28
  private static let folderName = "teams"

  private let team: Team
  private let data: DataFolder

  init(of team: Team, in data: DataFolder) {
    self.team = team
    self.data = data
  }

  private var fileName: String { "\(team.id).seen" }

  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// What was seen, by the bytes of the files' names.
  func read() -> [[UInt8]: Seen] {
    // Whatever is wrong with it, the files themselves tell everything.
    guard let folder = try? data.folder(Self.folderName),
      let bytes = try? data.disk.read(fileName, in: folder, limit: Self.limit),
      var reader = ByteReader(sealed: bytes), reader.text() == heading
    else { return [:] }
    let count = reader.count()
    let prompts = (0..<reader.count()).compactMap { _ in reader.id() as PromptID? }
    var seen: [[UInt8]: Seen] = [:]
    seen.reserveCapacity(count)
    for _ in 0..<count {
      let name = reader.bytes()
      guard let one = Seen(reading: &reader, prompts) else { return [:] }
      seen[name] = one
    }
    return reader.isAtEnd ? seen : [:]
  }

  func write(_ seen: [(String, Seen)]) throws(StorageError) {
    let prompts = Set(seen.flatMap { $0.1.gist.entries.map(\.prompt) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: prompts.enumerated().map { ($1, $0) })
    var writer = ByteWriter()
    writer.add(heading)
    writer.add(seen.count)
    writer.add(prompts.count)
    for prompt in prompts { writer.add(prompt.rawValue) }
    for (name, one) in seen {
      writer.add(name)
      one.write(to: &writer, places)
    }
    let file = AtomicFile(fileName, in: try data.folder(Self.folderName), disk: data.disk)
    try file.replace(with: writer.sealed)
  }

  /// What was remembered for another course or in another form means nothing here.
  private var heading: String { "polku.team-memory/1 \(team.course) \(team.isInvented)" }
}

extension TeamMemory.Seen {
  fileprivate func write(to writer: inout ByteWriter, _ places: [PromptID: Int]) {
    for number in [size, modified, changed] { writer.add(Int(number)) }
    writer.add(Int(bitPattern: UInt(number)))
    writer.add(gist.participant.rawValue)
    writer.add(gist.name ?? "")
    writer.add(gist.device.rawValue)
    writer.add(gist.generation)
    writer.add(gist.handedInAt.seconds)
    writer.add(gist.isWithdrawn ? 1 : 0)
    writer.add(gist.takenBack.count)
    for (device, generation) in gist.takenBack {
      writer.add(device.rawValue)
      writer.add(generation)
    }
    writer.add(Int(gist.mark.checksum))
    writer.add(gist.mark.size)
    writer.add(gist.entries.count)
    for entry in gist.entries {
      writer.add((places[entry.prompt] ?? 0) * 2 + (entry.isSkipped ? 1 : 0))
      writer.add(entry.updatedAt.seconds)
    }
  }

  fileprivate init?(reading reader: inout ByteReader, _ prompts: [PromptID]) {
    size = Int64(reader.integer())
    modified = Int64(reader.integer())
    changed = Int64(reader.integer())
    number = UInt64(UInt(bitPattern: reader.integer()))
    guard let participant: ParticipantID = reader.id() else { return nil }
    let name = reader.text()
    guard let device: DeviceID = reader.id() else { return nil }
    let generation = reader.integer()
    let handedInAt = Timestamp(seconds: reader.integer())
    let isWithdrawn = reader.integer() == 1
    var takenBack: [DeviceID: Int] = [:]
    for _ in 0..<reader.count() {
      guard let device: DeviceID = reader.id() else { return nil }
      takenBack[device] = reader.integer()
    }
    let mark = ContentMark(
      checksum: UInt32(truncatingIfNeeded: reader.integer()), size: reader.integer())
    var entries: [HandInGist.Entry] = []
    for _ in 0..<reader.count() {
      let place = reader.integer()
      let updatedAt = Timestamp(seconds: reader.integer())
      guard prompts.indices.contains(place / 2) else { return nil }
      entries.append(
        HandInGist.Entry(
          prompt: prompts[place / 2], updatedAt: updatedAt, isSkipped: place % 2 == 1))
    }
    gist = HandInGist(
      participant: participant, name: name.utf8.isEmpty ? nil : name, device: device,
      generation: generation, handedInAt: handedInAt, isWithdrawn: isWithdrawn,
      takenBack: takenBack, mark: mark, entries: entries)
  }
}
