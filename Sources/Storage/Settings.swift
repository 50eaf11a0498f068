package import JSONTree
package import Words

/// What somebody has chosen for every course on this machine.
package struct Settings: Equatable, Sendable {
  private static let fileName = "settings.json"
  private static let format = "polku.settings/1"
  private static let limit = 1 << 20

  package var language: Language?
  /// The language of courses, where it is another one.
  package var contentLanguage: Language?
  package var look: String?
  /// The widest that text is set, in cells.
  package var width: Int?
  /// Whether nothing may blink or tick.
  package var isMotionReduced: Bool?
  package var teamFolder: String?
  /// Keys and values of the file that this version does not know.
  package var unknown: [JSON.Member]

  package init() {
    unknown = []
  }

  /// The settings as they stand, or none where there are none yet.
  package static func read(from data: DataFolder) throws(SettingsError) -> Settings {
    let bytes: [UInt8]?
    do { bytes = try data.disk.read(fileName, in: try data.root, limit: limit) } catch {
      throw .storage(error)
    }
    guard let bytes else { return Settings() }
    do { return Settings(json: try JSONReader.read(bytes)) } catch { throw .json(error) }
  }

  /// Takes away what a program that died has left half made.
  package static func removeForgotten(in data: DataFolder) {
    guard let root = data.rootIfThere else { return }
    for name in (try? data.disk.names(in: root)) ?? [] {
      guard let name = String(validating: name, as: UTF8.self),
        TemporaryName.isForgotten(name, beside: fileName)
      else { continue }
      // What cannot be removed now is removed another time, and so is what could not be listed.
      try? data.disk.remove(name, in: root)
    }
  }

  package func write(to data: DataFolder) throws(StorageError) {
    let file = AtomicFile(Self.fileName, in: try data.root, disk: data.disk)
    try file.replace(with: JSONWriter.document(json))
  }
}

/// Why the settings could not be read; the program begins without them.
package enum SettingsError: Error, Equatable, Sendable {
  case storage(StorageError)
  case json(JSONError)
}

extension Settings {
  private init(json: JSON) {
    var members = JSONMembers(json) ?? JSONMembers([])
    _ = members.take("format")
    self.init()
    language = members.takeKnown("language", Language.init(json:))
    contentLanguage = members.takeKnown("contentLanguage", Language.init(json:))
    look = members.takeKnown("look", \.text)
    width = members.takeKnown("width", \.integer)
    isMotionReduced = members.takeKnown("reducedMotion", \.flag)
    teamFolder = members.takeKnown("teamFolder", \.text)
    unknown = members.rest
  }

  private var json: JSON {
    let known: [(String, JSON?)] = [
      ("format", .string(Self.format)), ("language", language.map { .string($0.rawValue) }),
      ("contentLanguage", contentLanguage.map { .string($0.rawValue) }),
      ("look", look.map(JSON.string)), ("width", width.map(JSON.integer)),
      ("reducedMotion", isMotionReduced.map(JSON.bool)),
      ("teamFolder", teamFolder.map(JSON.string)),
    ]
    let members = known.compactMap { key, value in value.map { JSON.Member(key, $0) } }
    return .object(members, keeping: unknown)
  }
}

extension Language {
  fileprivate init?(json: JSON) {
    guard let text = json.text else { return nil }
    self.init(rawValue: text)
  }
}

extension JSONMembers {
  /// Takes a member only where it is understood; the others stay to be written back.
  fileprivate mutating func takeKnown<Value>(
    _ key: String, _ value: (JSON) -> Value?
  ) -> Value? {
    guard let found = JSON.object(rest)[key].flatMap(value) else { return nil }
    _ = take(key)
    return found
  }
}
