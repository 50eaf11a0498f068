/// A number of minutes in words: one is no plural.
enum Minutes {
  static func finnish(_ count: Int) -> String {
    count == 1 ? "1 minuutti" : "\(count) minuuttia"
  }

  static func swedish(_ count: Int) -> String { count == 1 ? "1 minut" : "\(count) minuter" }

  static func english(_ count: Int) -> String { count == 1 ? "1 minute" : "\(count) minutes" }

  /// Such as “5 minutes of the module are left”.
  static func englishLeft(_ count: Int, of whole: String = "") -> String {
    english(count) + whole + (count == 1 ? " is left" : " are left")
  }
}
