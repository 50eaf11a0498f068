import Markup

/// Reads YAML, and only as much of it as a course needs.
///
/// Anchors, aliases, tags and merge keys are refused, and so are depths and numbers of values
/// beyond all honest files: a hostile file costs no more than a long one.
struct YAMLReader {
  static let depthLimit = 16
  static let valueLimit = 20_000

  /// A fault that does not keep the rest from being read.
  struct Issue: Equatable, Sendable {
    var position: SourcePosition
    var fault: YAMLFault
  }

  struct Reading: Equatable, Sendable {
    /// Nothing where the text could not be read to its end.
    var value: YAMLValue?
    /// In the order of the text.
    var issues: [Issue]
  }

  private var events: YAMLEvents
  private var issues: [Issue] = []
  private var valueCount = 0

  private init(events: YAMLEvents) {
    self.events = events
  }

  static func read(_ excerpt: Excerpt) -> Reading {
    var text = excerpt.text
    return text.withUTF8 { bytes in
      guard let events = YAMLEvents(bytes, of: excerpt) else {
        return Reading(value: nil, issues: [])
      }
      defer { events.end() }
      var reader = YAMLReader(events: events)
      do throws(Stop) {
        let value = try reader.document()
        return Reading(value: value, issues: reader.issues)
      } catch {
        return Reading(value: nil, issues: reader.issues + [error.issue])
      }
    }
  }

  /// What ends the reading.
  private struct Stop: Error {
    var issue: Issue

    init(_ fault: YAMLFault, at position: SourcePosition) {
      issue = Issue(position: position, fault: fault)
    }
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    let event = events.next()
    guard case .failure(let fault) = event.kind else { return event }
    throw Stop(fault, at: event.position)
  }

  private mutating func document() throws(Stop) -> YAMLValue {
    var event = try next()
    while event.kind == .start { event = try next() }
    guard event.kind != .end else {
      throw Stop(.empty, at: SourcePosition(line: event.position.line))
    }
    let value = try value(from: event, depth: 1)
    var rest = try next()
    while rest.kind == .documentEnd { rest = try next() }
    guard rest.kind == .end else { throw Stop(.secondDocument, at: rest.position) }
    return value
  }

  private mutating func value(from event: YAMLEvent, depth: Int) throws(Stop) -> YAMLValue {
    guard depth <= Self.depthLimit else {
      throw Stop(.tooDeep(limit: Self.depthLimit), at: event.position)
    }
    valueCount += 1
    guard valueCount <= Self.valueLimit else {
      throw Stop(.tooManyValues(limit: Self.valueLimit), at: event.position)
    }
    switch event.kind {
    case .scalar(let text):
      return YAMLValue(content: .scalar(seen(text, at: event.position)), position: event.position)
    case .listStart:
      return YAMLValue(content: .list(try list(depth: depth)), position: event.position)
    case .mapStart:
      return YAMLValue(content: .map(try map(depth: depth)), position: event.position)
    case .start, .documentEnd, .end, .listEnd, .mapEnd, .failure:
      throw Stop(.syntax(.other), at: event.position)
    }
  }

  private mutating func list(depth: Int) throws(Stop) -> [YAMLValue] {
    var values: [YAMLValue] = []
    while true {
      let event = try next()
      guard event.kind != .listEnd else { return values }
      values.append(try value(from: event, depth: depth + 1))
    }
  }

  private mutating func map(depth: Int) throws(Stop) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    // By bytes: to `String`, two spellings of “ä” are one key.
    var linesOfKeys: [[UInt8]: Int] = [:]
    while true {
      let event = try next()
      guard event.kind != .mapEnd else { return entries }
      guard case .scalar(let key) = event.kind else {
        throw Stop(.keyIsNoText, at: event.position)
      }
      let value = try value(from: try next(), depth: depth + 1)
      let bytes = Array(key.utf8)
      if key == "<<" {
        issues.append(Issue(position: event.position, fault: .mergeKey))
      } else if let line = linesOfKeys[bytes] {
        let fault = YAMLFault.keyTwice(seen(key, at: event.position), firstLine: line)
        issues.append(Issue(position: event.position, fault: fault))
      } else {
        linesOfKeys[bytes] = event.position.line
        entries.append(
          YAMLEntry(key: seen(key, at: event.position), position: event.position, value: value))
      }
    }
  }

  private mutating func seen(_ text: String, at position: SourcePosition) -> String {
    guard let fault = text.firstUnseen else { return text }
    issues.append(Issue(position: position, fault: .unseen(fault)))
    return "\u{FFFD}"
  }
}
