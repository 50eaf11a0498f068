import Cells
import Markup

/// Words of a course as runs, with the meaning that their author gave them.
struct InlineRuns {
  private(set) var runs: [StyledRun] = []

  /// - Parameter base: what the words mean where their author said no more.
  init(_ inlines: [Inline], base: Role) { add(inlines, as: base, link: nil) }

  private mutating func add(_ inlines: [Inline], as role: Role, link: String?) {
    for inline in inlines {
      switch inline {
      case .text(let text): runs.append(StyledRun(text, role, link: link))
      case .code(let text): runs.append(StyledRun(text, .code, link: link))
      case .emphasis(let inner): add(inner, as: Self.role(.emphasis, within: role), link: link)
      case .strong(let inner): add(inner, as: Self.role(.strong, within: role), link: link)
      case .struck(let inner):
        // Not every terminal can strike letters out, so the signs of the source are kept.
        runs.append(StyledRun("~", .muted, link: link))
        add(inner, as: .muted, link: link)
        runs.append(StyledRun("~", .muted, link: link))
      case .link(let address, let inner): addLink(to: address, inner)
      case .softBreak: runs.append(StyledRun(" ", role, link: link))
      case .lineBreak: runs.append(StyledRun("\n", role, link: link))
      }
    }
  }

  private mutating func addLink(to address: String, _ inner: [Inline]) {
    let first = runs.count
    add(inner, as: .link, link: address)
    let text = runs[first...].map(\.text).joined()
    guard !Self.forms(of: address).contains(where: { $0.elementsEqual(text.utf8) }) else { return }
    runs.append(StyledRun(" ", .body))
    runs.append(StyledRun("(\(Self.readable(address)))", .muted, link: address))
  }

  /// The ways in which a text may already show its address.
  private static func forms(of address: String) -> [Substring.UTF8View] {
    [address[...], readable(address), without("https://", address), without("http://", address)]
      .map(\.utf8)
  }

  private static func readable(_ address: String) -> Substring { without("mailto:", address) }

  private static func without(_ scheme: String, _ address: String) -> Substring {
    address.utf8.starts(with: scheme.utf8)
      ? Substring(address.utf8.dropFirst(scheme.utf8.count)) : address[...]
  }

  /// Headings stay headings, and the stronger word wins.
  private static func role(_ wanted: Role, within role: Role) -> Role {
    switch role {
    case .body, .quote, .emphasis: wanted == .emphasis || wanted == .strong ? wanted : role
    default: role
    }
  }
}
