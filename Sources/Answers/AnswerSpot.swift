import JSONTree
package import Learning

/// A place within an answer that holds a text of its own.
///
/// A canvas has a hundred of them, a list may have two hundred: a letter that is typed into one
/// must not write the others down again.
package enum AnswerSpot: Hashable, Sendable {
  /// A line of a list, counted from 0.
  case line(Int)
  /// What a stage of a path is called.
  case name(ItemID)
  /// What is felt at a stage, in words.
  case feeling(ItemID)
  case cell(stage: ItemID, lane: ItemID)
  /// A field of a form that is a text.
  case field(PromptID, record: ItemID)

  /// The stage of a path that it belongs to.
  package var stage: ItemID? {
    switch self {
    case .line, .field: nil
    case .name(let stage), .feeling(let stage), .cell(let stage, _): stage
    }
  }
}

extension AnswerValue {
  /// Changes the text at a place, or answers false where the splice was not made for it.
  mutating func splice(_ splice: Splice, at spot: AnswerSpot) -> Bool {
    guard (0...Answer.maximumBytes).contains(splice.removed),
      textBytes - splice.removed + splice.inserted.utf8.count <= Answer.maximumBytes
    else { return false }
    switch self {
    case .list(var lines):
      guard case .line(let index) = spot, lines.indices.contains(index) else { return false }
      // With the value gone the texts have one owner, and are changed without being copied.
      self = .list([])
      defer { self = .list(lines) }
      return lines[index].apply(splice)
    case .path(var stages):
      self = .path([])
      defer { self = .path(stages) }
      return stages.splice(splice, at: spot)
    case .records(var records):
      guard case .field(let field, let id) = spot else { return false }
      self = .records([])
      defer { self = .records(records) }
      return records.splice(splice, in: field, of: id)
    case .text, .scale, .choice, .check, .claims:
      return false
    }
  }

  /// Sets a field of a form, or takes its value away.
  mutating func set(_ value: AnswerValue?, in field: PromptID, of record: ItemID) -> Bool {
    guard case .records(var records) = self,
      let index = records.firstIndex(where: { $0.id == record }),
      case let former = records[index].fields[field]?.textBytes ?? 0,
      textBytes - former + (value?.textBytes ?? 0) <= Answer.maximumBytes
    else { return false }
    self = .records([])
    defer { self = .records(records) }
    var changed = records[index]
    changed.fields[field] = value
    guard AnswerValue.records([changed]).isStorable else { return false }
    records[index] = changed
    return true
  }

  mutating func feel(_ feeling: Int?, at stage: ItemID) -> Bool {
    guard case .path(var stages) = self else { return false }
    self = .path([])
    defer { self = .path(stages) }
    return stages.feel(feeling, at: stage)
  }

  mutating func mark(_ basis: Basis, at spot: AnswerSpot) -> Bool {
    guard case .path(var stages) = self else { return false }
    self = .path([])
    defer { self = .path(stages) }
    return stages.mark(basis, at: spot)
  }
}

// A cell without a text, a mark or anything from a later version is no cell, and an empty word no
// word: whoever takes back what she wrote has the path that she had before.
extension [PathStage] {
  /// The text at a place; empty where nothing has been written, nothing where there is no such
  /// place.
  package func text(at spot: AnswerSpot) -> String? {
    guard let stage = first(where: { $0.id == spot.stage }) else { return nil }
    return switch spot {
    case .line, .field: nil
    case .name: stage.name
    case .feeling: stage.word ?? ""
    case .cell(_, let lane): stage.lanes[lane]?.text ?? ""
    }
  }

  /// Whether what stands at a place is known or assumed; a name is neither.
  package func basis(at spot: AnswerSpot) -> Basis? {
    guard let stage = first(where: { $0.id == spot.stage }) else { return nil }
    return switch spot {
    case .line, .field, .name: nil
    case .feeling: stage.basis
    case .cell(_, let lane): stage.lanes[lane]?.basis ?? .assumed
    }
  }

  mutating func splice(_ splice: Splice, at spot: AnswerSpot) -> Bool {
    guard let index = firstIndex(where: { $0.id == spot.stage }) else { return false }
    switch spot {
    case .line, .field:
      return false
    case .name:
      return self[index].name.apply(splice)
    case .feeling:
      var word = self[index].word ?? ""
      guard word.apply(splice) else { return false }
      self[index].word = word.isEmpty ? nil : word
      return true
    case .cell(_, let lane):
      var cell = self[index].lanes[lane] ?? PathStage.Cell(text: "", basis: .assumed)
      guard cell.text.apply(splice) else { return false }
      self[index].lanes[lane] = cell.isNothing ? nil : cell
      return true
    }
  }

  mutating func feel(_ feeling: Int?, at stage: ItemID) -> Bool {
    guard let index = firstIndex(where: { $0.id == stage }), (-2...2).contains(feeling ?? 0) else {
      return false
    }
    self[index].feeling = feeling
    return true
  }

  mutating func mark(_ basis: Basis, at spot: AnswerSpot) -> Bool {
    guard let index = firstIndex(where: { $0.id == spot.stage }) else { return false }
    switch spot {
    case .line, .field, .name:
      return false
    case .feeling:
      self[index].basis = basis
      return true
    case .cell(_, let lane):
      var cell = self[index].lanes[lane] ?? PathStage.Cell(text: "", basis: .assumed)
      cell.basis = basis
      self[index].lanes[lane] = cell.isNothing ? nil : cell
      return true
    }
  }

  /// The same path without cells and words that say nothing.
  var tidied: [PathStage] {
    map { stage in
      var stage = stage
      if stage.word?.isEmpty == true { stage.word = nil }
      stage.lanes = stage.lanes.filter { !$0.value.isNothing }
      return stage
    }
  }
}

extension [Record] {
  /// Changes the text of a field; a field without text is no field.
  fileprivate mutating func splice(
    _ splice: Splice, in field: PromptID, of record: ItemID
  ) -> Bool {
    guard field != PromptID("id"), let index = firstIndex(where: { $0.id == record }) else {
      return false
    }
    var text = ""
    switch self[index].fields[field] {
    case .text(let written): text = written
    case nil: break
    default: return false
    }
    self[index].fields[field] = nil
    let fits = text.apply(splice)
    if !text.isEmpty { self[index].fields[field] = .text(text) }
    return fits
  }
}

extension PathStage.Cell {
  fileprivate var isNothing: Bool { text.isEmpty && basis == .assumed && unknown.isEmpty }
}

extension AnswerSpot {
  var members: [JSON.Member] {
    switch self {
    case .line(let line):
      [JSON.Member("line", .integer(line))]
    case .name(let stage):
      [JSON.Member("stage", .string(stage.rawValue)), JSON.Member("part", .string("name"))]
    case .feeling(let stage):
      [JSON.Member("stage", .string(stage.rawValue)), JSON.Member("part", .string("feeling"))]
    case .cell(let stage, let lane):
      [
        JSON.Member("stage", .string(stage.rawValue)), JSON.Member("lane", .string(lane.rawValue)),
      ]
    case .field(let field, let record):
      [
        JSON.Member("record", .string(record.rawValue)),
        JSON.Member("field", .string(field.rawValue)),
      ]
    }
  }

  init?(json: JSON) {
    if let line = json["line"]?.integer, line >= 0 {
      self = .line(line)
      return
    }
    if let record = json["record"].flatMap(ItemID.init(json:)) {
      guard let field = json["field"].flatMap(PromptID.init(json:)) else { return nil }
      self = .field(field, record: record)
      return
    }
    guard let stage = json["stage"].flatMap(ItemID.init(json:)) else { return nil }
    if let lane = json["lane"].flatMap(ItemID.init(json:)) {
      self = .cell(stage: stage, lane: lane)
      return
    }
    switch json["part"]?.text {
    case "name": self = .name(stage)
    case "feeling": self = .feeling(stage)
    default: return nil
    }
  }
}
