import Markup

/// Reads the body of a module, an exercise or an agenda: prose, and blocks that are more.
struct BodyParser {
  /// Fenced blocks of a file; holding them against each other takes time by their square.
  static let blockLimit = 500
  static let linkLimit = 1000
  /// Pages of a file; each has a picture of its own, which tells of all others.
  static let pageLimit = 200

  let path: String
  let role: FileRole
  var exercise: ExerciseID?

  private(set) var blocks: [PageBlock] = []
  private(set) var pages: [Page] = []
  private(set) var declarations: [Declaration] = []
  private(set) var references: [Reference] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var hasTooMany = false
  private var hasTooManyPages = false
  private var title: (text: String, position: SourcePosition)?

  init(path: String, role: FileRole, exercise: ExerciseID? = nil) {
    self.path = path
    self.role = role
    self.exercise = exercise
  }

  mutating func run(_ source: SourceText) {
    let text = MarkdownParser.parse(source)
    for issue in text.issues { report(.text(issue.fault), at: issue.position) }
    for link in text.links.prefix(Self.linkLimit) { read(link) }
    if text.links.count > Self.linkLimit {
      report(
        .tooManyLinks(limit: Self.linkLimit), at: text.links[Self.linkLimit].position)
    }
    for block in text.blocks { read(block) }
    endPage()
    if pages.isEmpty { report(.nothingToShow, at: SourcePosition(line: 1)) }
    reportTwins()
  }

  private mutating func report(_ problem: Problem, at position: SourcePosition) {
    diagnostics.append(Diagnostic(path: path, position: position, problem: problem))
  }

  private mutating func read(_ link: PositionedLink) {
    switch link.destination.scheme {
    case "https", "http", "mailto", "tel":
      return
    case .some(let scheme):
      report(.linkScheme(scheme), at: link.position)
    case nil:
      guard link.destination.utf8.first != UInt8(ascii: "#") else { return }
      references.append(
        Reference(target: .link(link.destination), key: "", position: link.position))
    }
  }

  private mutating func read(_ positioned: PositionedBlock) {
    switch positioned.block {
    case .heading(level: 2, let words):
      endPage(before: (words.plainText.trimmed, positioned.position))
    case .code(let info, let source):
      readFence(info: info, source: source, positioned)
    case .heading, .paragraph, .list, .quote, .table, .rule:
      reportKinds(within: positioned.block, at: positioned.position)
      if role == .agenda { report(.proseInAgenda, at: positioned.position) }
      blocks.append(.prose(positioned.block))
    }
  }
}

// Pages.
extension BodyParser {
  /// What stands before the first second-level heading belongs to its page.
  private mutating func endPage(before next: (text: String, position: SourcePosition)? = nil) {
    defer { title = next ?? title }
    guard let title else {
      if next == nil, !blocks.isEmpty { addPage(title: nil, at: SourcePosition(line: 1)) }
      return
    }
    if blocks.isEmpty, pages.count < Self.pageLimit {
      report(.pageEmpty(title: title.text), at: title.position)
    }
    addPage(title: title.text, at: title.position)
  }

  private mutating func addPage(title: String?, at position: SourcePosition) {
    defer { blocks = [] }
    guard pages.count < Self.pageLimit else {
      if !hasTooManyPages { report(.tooManyPages(limit: Self.pageLimit), at: position) }
      hasTooManyPages = true
      return
    }
    pages.append(Page(title: title, blocks: blocks, position: position))
  }
}

// Fenced blocks.
extension BodyParser {
  private mutating func readFence(info: String, source: String, _ positioned: PositionedBlock) {
    let word = info.firstWord
    let place = positioned.position
    guard let kind = BlockKind(rawValue: word), let body = positioned.fencedBody else {
      reportNearMiss(word, at: place)
      if role == .agenda { report(.proseInAgenda, at: place) }
      blocks.append(.prose(positioned.block))
      return
    }
    guard declarations.count < Self.blockLimit else {
      if !hasTooMany { report(.tooManyBlocks(limit: Self.blockLimit), at: place) }
      hasTooMany = true
      return
    }
    var reader = BlockReader(path: path, exercise: exercise)
    guard role.holds(kind) else {
      reader.report(.misplaced(kind), at: place)
      add(nil, kind, source: source, reader, id: nil, at: place)
      return
    }
    let value = reader.value(of: body)
    let block = value.flatMap { reader.block(kind, from: $0) }
    add(
      block, kind, source: source, reader, id: value.flatMap { declaredID(in: $0, kind) }, at: place
    )
  }

  /// Adds a block, or a broken one in its place if anything was wrong with it.
  private mutating func add(
    _ block: PageBlock?, _ kind: BlockKind, source: String, _ reader: BlockReader, id: ID?,
    at place: SourcePosition
  ) {
    diagnostics += reader.diagnostics
    references += reader.references
    let isBroken = block == nil || reader.diagnostics.hasErrors
    declarations.append(
      Declaration(id: id?.text, kind: kind, position: id?.position ?? place, isBroken: isBroken))
    if let block, !isBroken {
      blocks.append(block)
    } else {
      let broken = BrokenBlock(
        kind: kind.rawValue, source: source, diagnostics: reader.diagnostics.ordered)
      blocks.append(.broken(broken))
    }
  }

  private struct ID {
    var text: String
    var position: SourcePosition
  }

  /// A block's id as the course knows it, also where the block itself is broken.
  private func declaredID(in value: YAMLValue, _ kind: BlockKind) -> ID? {
    guard case .map(let entries) = value.content,
      let found = entries.first(where: { $0.key == "id" })?.value,
      case .scalar(let written) = found.content, let local = PromptID(rawValue: written.trimmed)
    else { return nil }
    guard let exercise, kind.prompt != nil else {
      return ID(text: local.rawValue, position: found.position)
    }
    return ID(text: exercise.rawValue + "." + local.rawValue, position: found.position)
  }

  private mutating func reportNearMiss(_ word: String, at position: SourcePosition) {
    let kinds = BlockKind.allCases.filter(role.holds).map(\.rawValue)
    guard let name = Suggestion.closest(to: word, among: kinds),
      let kind = BlockKind(rawValue: name)
    else { return }
    report(.unknownKind(word, suggestion: kind), at: position)
  }

  /// A block within a list or a quote is no prompt; its author surely meant one.
  private mutating func reportKinds(within block: Block, at position: SourcePosition) {
    switch block {
    case .code(let info, _):
      guard let kind = BlockKind(rawValue: info.firstWord) else { return }
      report(.misplaced(kind), at: position)
    case .list(let list):
      for block in list.items.joined() { reportKinds(within: block, at: position) }
    case .quote(let blocks):
      for block in blocks { reportKinds(within: block, at: position) }
    case .heading, .paragraph, .table, .rule:
      return
    }
  }

  private mutating func reportTwins() {
    for (index, declaration) in declarations.enumerated() {
      guard let id = declaration.id,
        let first = declarations[..<index].first(where: { $0.isTwin(of: declaration) })
      else { continue }
      report(
        .idTwice(id, firstPath: path, firstLine: first.position.line), at: declaration.position)
    }
  }
}

extension Declaration {
  /// Prompts and exercise links share their names; cards have their own, and so have steps.
  func isTwin(of other: Declaration) -> Bool {
    guard let id, id == other.id else { return false }
    return kind.namesake == other.kind.namesake
  }
}

extension BlockKind {
  /// The kind that stands for all those whose ids must differ from each other.
  var namesake: BlockKind { prompt == nil && self != .exercise ? self : .text }
}

extension BlockReader {
  fileprivate mutating func block(_ kind: BlockKind, from value: YAMLValue) -> PageBlock? {
    if let name = kind.prompt { return prompt(name, from: value).map { .prompt($0) } }
    switch kind {
    case .media: return media(from: value).map { .media($0) }
    case .example: return example(from: value).map { .example($0) }
    case .exercise: return exerciseLink(from: value).map { .exercise($0) }
    case .note: return note(from: value).map { .note($0) }
    case .step: return step(from: value).map { .step($0) }
    case .text, .list, .scale, .choice, .check, .claims, .path, .records: return nil
    }
  }
}

extension String {
  /// The first word of a fence's info string.
  fileprivate var firstWord: String {
    let blank = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    return String(Substring(utf8.drop { blank.contains($0) }.prefix { !blank.contains($0) }))
  }
}
