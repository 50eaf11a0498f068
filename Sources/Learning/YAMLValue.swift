import Markup

/// A piece of YAML and the place where it stands.
///
/// Scalars are always texts: `no` is a word and `12:30` a time, as their author meant them.
struct YAMLValue: Equatable, Sendable {
  indirect enum Content: Equatable, Sendable {
    case scalar(String)
    case list([YAMLValue])
    case map([YAMLEntry])
  }

  var content: Content
  var position: SourcePosition
}

/// A key and what stands under it, in the order of the text.
struct YAMLEntry: Equatable, Sendable {
  var key: String
  var position: SourcePosition
  var value: YAMLValue
}
