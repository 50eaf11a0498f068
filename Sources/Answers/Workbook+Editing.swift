import JSONTree
import Learning
import Words

extension Workbook {
  /// Makes a change, or answers false and stays as it is where the change does not fit.
  ///
  /// A screen, the journal and a replay all change workbooks here and only here, so that they
  /// cannot come to differ.
  package mutating func apply(_ edit: WorkbookEdit) -> Bool {
    let time = edit.time
    let fits =
      switch edit.change {
      case .opened(let id, let kind, let question, let language):
        visit(id) {
          $0.open(as: kind, question: question, in: language)
        } fresh: {
          Answer(kind: kind, value: nil, question: question, language: language, updatedAt: time)
        }
      case .skipped(let id, let kind, let question, let language):
        visit(id) {
          $0.skip(as: kind, question: question, in: language, at: time)
        } fresh: {
          Answer(
            kind: kind, value: nil, isSkipped: true, question: question, language: language,
            updatedAt: time)
        }
      case .spliced(let id, let splice):
        answers[id]?.splice(splice, at: time) ?? false
      case .splicedWithin(let id, let spot, let splice):
        answers[id]?.change(at: time) { $0.splice(splice, at: spot) } ?? false
      case .valuedWithin(let id, let record, let field, let value):
        answers[id]?.change(at: time) { $0.set(value, in: field, of: record) } ?? false
      case .felt(let id, let stage, let feeling):
        answers[id]?.change(at: time) { $0.feel(feeling, at: stage) } ?? false
      case .marked(let id, let spot, let basis):
        answers[id]?.change(at: time) { $0.mark(basis, at: spot) } ?? false
      case .shortened(let id, let isShort):
        answers[id]?.shorten(isShort, at: time) ?? false
      case .valued(let id, let value):
        answers[id]?.set(value, at: time) ?? false
      case .noted(let id, let item, let text):
        answers[id]?.note(text, beside: item, at: time) ?? false
      case .sourced(let id, let sources):
        answers[id]?.tell(sources) ?? false
      case .taken(let id, let answer):
        take(id, answer)
      case .shared(let id, let sharing):
        answers[id]?.share(sharing) ?? false
      case .masked(let text, let mark):
        mask(text, by: mark)
      case .moved(let place):
        move(to: place)
      case .finished(let module):
        finish(module, at: time)
      case .renewed(let version):
        renew(to: version)
      }
    if fits { updatedAt = time }
    return fits
  }

  private mutating func visit(
    _ id: PromptID, _ change: (inout Answer) -> Void, fresh: () -> Answer
  ) -> Bool {
    if answers[id] == nil {
      var answer = fresh()
      answer.adopt(takeUnread(id))
      answers[id] = answer
    } else {
      // Changed in its place: a long text must not be copied for it.
      answers[id]?.apply(change)
    }
    return true
  }

  private mutating func take(_ id: PromptID, _ answer: Answer) -> Bool {
    guard answer.value?.isStorable ?? true else { return false }
    var answer = answer
    answer.adopt(takeUnread(id))
    answers[id] = answer
    return true
  }

  private mutating func takeUnread(_ id: PromptID) -> JSON? {
    var unread = JSONMembers(unreadAnswers)
    let found = unread.take(id.rawValue)
    unreadAnswers = unread.rest
    return found
  }

  private mutating func move(to place: LastPlace) -> Bool {
    guard place.page >= 1 else { return false }
    progress[place.progressID, default: ModuleProgress(page: 1)].page = place.page
    lastPlace = place
    return true
  }

  private mutating func renew(to version: String) -> Bool {
    courseVersion = version
    return true
  }

  private mutating func finish(_ module: ModuleID, at time: Timestamp) -> Bool {
    progress[module, default: ModuleProgress(page: 1)].completedAt = time
    return true
  }
}

extension Answer {
  static let mostEarlier = 20

  fileprivate mutating func apply(_ change: (inout Answer) -> Void) { change(&self) }

  /// What the file had under the prompt and nobody understood stays with the answer.
  fileprivate mutating func adopt(_ unread: JSON?) {
    guard let unread else { return }
    unknown.append(JSON.Member("unread", unread))
  }

  fileprivate mutating func open(
    as kind: Prompt.KindName, question: String, in language: Language
  ) {
    keepValue()
    if value?.kind != kind { value = nil }
    self.kind = kind
    self.question = question
    self.language = language
  }

  fileprivate mutating func skip(
    as kind: Prompt.KindName, question: String, in language: Language, at time: Timestamp
  ) {
    open(as: kind, question: question, in: language)
    value = nil
    isSkipped = true
    updatedAt = time
  }

  /// Puts the value among the earlier ones, unless it is empty or the last of them already.
  private mutating func keepValue() {
    guard let value, !value.isEmpty, value != earlier.last?.value else { return }
    earlier.append(Earlier(value: value, updatedAt: updatedAt))
    earlier.removeFirst(max(0, earlier.count - Self.mostEarlier))
  }

  fileprivate mutating func set(_ newValue: AnswerValue?, at time: Timestamp) -> Bool {
    if let newValue {
      guard newValue.kind == kind, newValue.isStorable else { return false }
    }
    if let value, value.losesMuch(in: newValue) { keepValue() }
    isSkipped = false
    value = newValue
    updatedAt = time
    return true
  }

  fileprivate mutating func splice(_ splice: Splice, at time: Timestamp) -> Bool {
    guard kind == .text else { return false }
    let former = earlier
    if splice.takesAllAway { keepValue() }
    let hadValue = value != nil
    var text = ""
    if case .text(let current)? = value { text = current }
    // With the value gone the text has one owner, and is changed without being copied.
    value = nil
    let fits = text.apply(splice)
    // A splice that does not fit has left the text alone.
    guard fits else {
      value = hadValue ? .text(text) : nil
      earlier = former
      return false
    }
    value = .text(text)
    isSkipped = false
    updatedAt = time
    return true
  }

  /// Changes a part of the value in its place; a part that does not fit leaves all as it is.
  fileprivate mutating func change(
    at time: Timestamp, _ change: (inout AnswerValue) -> Bool
  ) -> Bool {
    guard var changed = value, changed.kind == kind else { return false }
    // With the value gone its texts have one owner, and are changed without being copied.
    value = nil
    defer { value = changed }
    guard change(&changed) else { return false }
    isSkipped = false
    updatedAt = time
    return true
  }

  fileprivate mutating func shorten(_ isShort: Bool, at time: Timestamp) -> Bool {
    guard kind == .path else { return false }
    self.isShort = isShort
    updatedAt = time
    return true
  }

  fileprivate mutating func note(
    _ text: String, beside item: ItemID, at time: Timestamp
  ) -> Bool {
    guard text.utf8.count <= Self.maximumBytes else { return false }
    notes[item] = text.isEmpty ? nil : text
    updatedAt = time
    return true
  }

  fileprivate mutating func tell(_ sources: [AnswerSource]) -> Bool {
    self.sources = sources
    return true
  }

  fileprivate mutating func share(_ sharing: Sharing) -> Bool {
    self.sharing = sharing
    return true
  }
}

extension String {
  /// Takes bytes away and puts others in, or answers false where the splice was not made for this
  /// text: another length, a place outside it or within a scalar.
  package mutating func apply(_ splice: Splice) -> Bool {
    let length = utf8.count
    guard splice.lengthBefore == length,
      (0...length).contains(splice.offset),
      (0...length - splice.offset).contains(splice.removed),
      length - splice.removed + splice.inserted.utf8.count <= Answer.maximumBytes
    else { return false }
    let start = utf8.index(startIndex, offsetBy: splice.offset)
    let end = utf8.index(start, offsetBy: splice.removed)
    guard isScalarBoundary(start), isScalarBoundary(end) else { return false }
    replaceSubrange(start..<end, with: splice.inserted)
    return true
  }

  private func isScalarBoundary(_ index: Index) -> Bool {
    index == endIndex || utf8[index] & 0b1100_0000 != 0b1000_0000
  }
}
