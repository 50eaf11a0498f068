import Cells
import Words

/// One line of a keymap: which keys, what they are called, and what they mean.
///
/// The bar at the bottom, the help and `docs/keys.md` are all made from such lines.
struct Binding<Message: Equatable & Sendable>: Sendable {
  let keys: [Key]
  let label: any KeyPath<Wording, String> & Sendable
  let message: Message
  /// Whether the bar at the bottom shows it, where there is room.
  let isInFooter: Bool
  /// How the keys are written, where their own names would be long.
  let caption: String?

  init(
    _ keys: Key..., caption: String? = nil, label: any KeyPath<Wording, String> & Sendable,
    message: Message, isInFooter: Bool = true
  ) {
    self.keys = keys
    self.label = label
    self.message = message
    self.isInFooter = isInFooter
    self.caption = caption
  }

  init(
    _ keys: [Key], caption: String? = nil, label: any KeyPath<Wording, String> & Sendable,
    message: Message, isInFooter: Bool = true
  ) {
    self.init(
      keys: keys, label: label, message: message, isInFooter: isInFooter, caption: caption)
  }

  private init(
    keys: [Key], label: any KeyPath<Wording, String> & Sendable, message: Message,
    isInFooter: Bool, caption: String?
  ) {
    self.keys = keys
    self.label = label
    self.message = message
    self.isInFooter = isInFooter
    self.caption = caption
  }

  /// The same line for a screen that calls what is meant otherwise.
  func mapped<Other>(_ message: (Message) -> Other) -> Binding<Other> {
    Binding<Other>(
      keys: keys, label: label, message: message(self.message), isInFooter: isInFooter,
      caption: caption)
  }

  /// The same line with the keys that are left; nothing where none is.
  func without(_ taken: Set<Key>) -> Self? {
    let left = keys.filter { !taken.contains($0) }
    guard left != keys else { return self }
    guard !left.isEmpty else { return nil }
    return Self(
      keys: left, label: label, message: message, isInFooter: isInFooter, caption: nil)
  }

  func keyNames(in wording: KeyWording) -> String {
    caption ?? keys.map { $0.caption(in: wording) }.joined(separator: " ")
  }
}

extension Array {
  /// The message that a key means in a keymap.
  func message<Message>(for key: Key) -> Message? where Element == Binding<Message> {
    first { $0.keys.contains(key) }?.message
  }

  /// The lines of a keymap as people read them.
  func legend<Message>(in wording: Wording, footerOnly: Bool) -> [Legend]
  where Element == Binding<Message> {
    filter { $0.isInFooter || !footerOnly }
      .map { Legend(keys: $0.keyNames(in: wording.keys), label: wording[keyPath: $0.label]) }
      .joined
  }
}

extension [Legend] {
  /// The widest that the keys of a line get.
  private static let keysWidth = 22

  /// Keys that do the same stand on one line, as far as there is room for them.
  fileprivate var joined: [Legend] {
    var lines: [Legend] = []
    for legend in self {
      let place = lines.lastIndex { $0.label.utf8.elementsEqual(legend.label.utf8) }
      guard let place, let keys = lines[place].joining(legend, width: Self.keysWidth) else {
        lines.append(legend)
        continue
      }
      lines[place].keys = keys
    }
    return lines
  }
}

/// A key, or several, and what it does, in words.
package struct Legend: Equatable, Sendable {
  package var keys: String
  package var label: String

  package init(keys: String, label: String) {
    self.keys = keys
    self.label = label
  }

  /// The keys of both lines, each once; nothing where they are too many for the width.
  fileprivate func joining(_ other: Legend, width: Int) -> String? {
    let own = Self.names(in: keys)
    let joined = (own + Self.names(in: other.keys).filter { !own.contains($0) })
      .joined(separator: " ")
    return CellWidth.of(joined) <= width ? joined : nil
  }

  private static func names(in keys: String) -> [String] {
    keys.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
