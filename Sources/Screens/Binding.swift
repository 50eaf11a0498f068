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
}
