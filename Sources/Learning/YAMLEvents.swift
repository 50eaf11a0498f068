import CYAML
import Markup

/// One thing that libyaml has met.
struct YAMLEvent {
  enum Kind: Equatable {
    case start, documentEnd, end
    case scalar(String)
    case listStart, listEnd, mapStart, mapEnd
    case failure(YAMLFault)
  }

  var kind: Kind
  var position: SourcePosition
}

/// libyaml's events, one by one; its memory is given back by `end`.
///
/// Nothing else in polku knows libyaml.
struct YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let excerpt: Excerpt
  private var layout: YAMLLayout

  /// The bytes must outlive the events.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, of excerpt: Excerpt) {
    parser = .allocate(capacity: 1)
    self.excerpt = excerpt
    layout = YAMLLayout(of: excerpt.text)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  func end() {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func next() -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return failure }
    defer { yaml_event_delete(&event) }
    let kind = kind(of: event)
    if case .failure = kind {
    } else if let (fault, place) = layout.fault(in: node(of: event)) {
      return YAMLEvent(
        kind: .failure(.syntax(fault)),
        position: excerpt.position(line: place.line, column: place.column))
    }
    return YAMLEvent(kind: kind, position: position(event.start_mark))
  }

  private func node(of event: yaml_event_t) -> YAMLLayout.Node {
    let shape: YAMLLayout.Shape =
      switch event.type {
      case YAML_SCALAR_EVENT:
        switch event.data.scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quotedText
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .blockText
        default: .plainText
        }
      case YAML_SEQUENCE_START_EVENT:
        event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? .bracket : .block
      case YAML_MAPPING_START_EVENT:
        event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? .bracket : .block
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .end
      default: .other
      }
    return YAMLLayout.Node(
      shape: shape, start: Int(event.start_mark.index), end: Int(event.end_mark.index),
      column: Int(event.start_mark.column))
  }

  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    excerpt.position(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      // By its length, since a text may hold the NUL that `"\0"` makes.
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return refusal(anchor: scalar.anchor, tag: scalar.tag)
        ?? .scalar(String(decoding: text, as: UTF8.self))
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      return refusal(anchor: list.anchor, tag: list.tag) ?? .listStart
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      return refusal(anchor: map.anchor, tag: map.tag) ?? .mapStart
    case YAML_ALIAS_EVENT: return .failure(.alias)
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_END_EVENT: return .mapEnd
    case YAML_DOCUMENT_START_EVENT:
      let document = event.data.document_start
      let isDirected =
        document.version_directive != nil
        || document.tag_directives.start != document.tag_directives.end
      return isDirected ? .failure(.syntax(.signAtStart)) : .start
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .end
    default: return .start
    }
  }

  private func refusal(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> YAMLEvent.Kind? {
    if anchor != nil { return .failure(.anchor) }
    return tag == nil ? nil : .failure(.tag)
  }

  /// What libyaml stopped at.
  private var failure: YAMLEvent {
    let state = parser.pointee
    let complaint = YAMLComplaint(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "",
      line: line(Int(state.problem_mark.line)), column: Int(state.problem_mark.column))
    let (fault, place) = complaint.meaning
    let mark = place == .stop ? state.problem_mark : state.context_mark
    return YAMLEvent(kind: .failure(fault), position: position(mark))
  }

  private func line(_ index: Int) -> [Unicode.Scalar] {
    let lines = excerpt.text.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(index) ? Array(lines[index]) : []
  }
}
