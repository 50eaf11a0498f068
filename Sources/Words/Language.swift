/// The languages that polku speaks, and that its courses are written in.
package enum Language: String, CaseIterable, Codable, Hashable, Sendable {
  case finnish = "fi"
  case swedish = "sv"
  case english = "en"

  /// The language that a locale's name such as `sv_FI.UTF-8` asks for, if polku speaks it.
  package init?(locale: String) {
    let code = locale.utf8.prefix {
      $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-")
        && $0 != UInt8(ascii: "@")
    }
    self.init(rawValue: String(decoding: code, as: UTF8.self).lowercased())
  }

  /// The language that the environment asks for: `LC_ALL`, `LC_MESSAGES`, `LANG`, in this order.
  ///
  /// The first that is set and not empty decides; what it asks for and polku does not speak becomes
  /// Finnish, and so does `C`.
  package static func preferred(in environment: [String: String]) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment[name], !locale.isEmpty else { continue }
      return Language(locale: locale) ?? .finnish
    }
    return .finnish
  }
}
