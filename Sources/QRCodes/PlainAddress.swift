/// An address of the web in the letters that every phone reads.
///
/// A code says nothing of how its letters are encoded, and phones guess; so what is no ASCII is
/// written as the standards have it: names of hosts in Punycode, all else by bytes as `%C3%A4`.
package struct PlainAddress: Equatable, Sendable {
  package let text: String

  /// Makes it of an address as people write it, `https://` left out or not.
  package init(_ written: String) {
    let scalars = written.unicodeScalars.drop(while: \.properties.isWhitespace)
    let trimmed = String(String.UnicodeScalarView(scalars)).utf8
    let (scheme, rest) = Self.split(trimmed)
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    text = scheme + Self.plain(authority: Substring(host)) + Self.escaped(rest[host.endIndex...])
  }

  /// `https://` where the address names nothing else.
  private static func split(_ text: String.UTF8View) -> (scheme: String, rest: Substring.UTF8View) {
    let name = text.prefix { $0 != UInt8(ascii: ":") }
    let rest = text[name.endIndex...]
    guard rest.starts(with: "://".utf8) else { return ("https://", text[...]) }
    return (escaped(name).lowercased() + "://", rest.dropFirst(3))
  }

  /// `name@host:port`, of which only the host is no bytes.
  private static func plain(authority: Substring) -> String {
    let at = UInt8(ascii: "@")
    let user = authority.utf8.lastIndex(of: at).map { authority.utf8[...$0] }
    let afterUser = authority.utf8[(user?.endIndex ?? authority.startIndex)...]
    let host = afterUser.prefix { $0 != UInt8(ascii: ":") }
    let port = afterUser[host.endIndex...]
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (user.map { escaped($0) } ?? "")
      + labels.map { Punycode.label(Substring($0)) ?? escaped($0) }.joined(separator: ".")
      + escaped(port)
  }

  /// What may stand in an address stays; all other bytes are written as numbers.
  private static func escaped(_ bytes: Substring.UTF8View) -> String {
    var result = String.UnicodeScalarView()
    for index in bytes.indices {
      let byte = bytes[index]
      if isPlain(byte) || isEscape(bytes[index...]) {
        result.append(Unicode.Scalar(byte))
      } else {
        result.append("%")
        result.append(digits[Int(byte >> 4)])
        result.append(digits[Int(byte & 15)])
      }
    }
    return String(result)
  }

  private static let digits = Array("0123456789ABCDEF".unicodeScalars)

  /// Letters and digits, and the signs that an address may be made of.
  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte)
  }

  /// Whether a `%` and its two digits stand here already.
  private static func isEscape(_ bytes: Substring.UTF8View) -> Bool {
    let next = bytes.dropFirst().prefix(2)
    return bytes.first == UInt8(ascii: "%") && next.count == 2
      && UInt8(Substring(next), radix: 16) != nil && next.allSatisfy(isLetterOrDigit)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
