// Texts that have a form of their own: months, lengths, addresses, names of files.

extension String {
  /// A month such as `2026-11`.
  var isMonth: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      parts.allSatisfy(\.areDigits)
    else { return false }
    return (1...12).contains(Int(Substring(parts[1])) ?? 0)
  }

  /// A length as a clock shows it: `12:03` or `1:02:03`.
  var isLength: Bool {
    let parts = utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let first = parts.first, (1...3).contains(first.count),
      parts.allSatisfy(\.areDigits)
    else { return false }
    return parts.dropFirst().allSatisfy { $0.count == 2 && (Int(Substring($0)) ?? 60) < 60 }
  }

  /// An address of the web: `https://…`, `http://…`, or a bare name with a dot in it.
  var isWebAddress: Bool {
    let forbidden = " \"<>\\^`{|}\n\t".utf8
    guard utf8.allSatisfy({ !forbidden.contains($0) }) else { return false }
    let rest: Substring.UTF8View
    switch scheme {
    case "https", "http":
      guard let start = utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
      let afterColon = utf8[start...].dropFirst()
      guard afterColon.starts(with: "//".utf8) else { return false }
      rest = afterColon.dropFirst(2)
    case nil:
      rest = utf8[...]
    default:
      return false
    }
    let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let dot = UInt8(ascii: ".")
    return host.contains(dot) && host.first != dot && host.last != dot
  }

  /// What stands before the first `:` of an address, in small letters; nothing for a plain path.
  var scheme: String? {
    let head = utf8.prefix { $0 != UInt8(ascii: ":") }
    guard head.endIndex != utf8.endIndex, !head.isEmpty,
      head.allSatisfy({ $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) })
    else { return nil }
    let port = utf8[head.endIndex...].dropFirst().first
    // `example.org:8080` is a name and a port.
    guard !(head.contains(UInt8(ascii: ".")) && port?.isDigit == true) else { return nil }
    return String(Substring(head)).lowercased()
  }

  /// Whether a relative path names something in its folder or below, on every system.
  var staysInside: Bool {
    guard utf8.first != UInt8(ascii: "/"), !utf8.contains(UInt8(ascii: "\\")), scheme == nil else {
      return false
    }
    return utf8.split(separator: UInt8(ascii: "/")).allSatisfy { !$0.elementsEqual("..".utf8) }
  }
}

extension Substring.UTF8View {
  fileprivate var areDigits: Bool { allSatisfy(\.isDigit) }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
