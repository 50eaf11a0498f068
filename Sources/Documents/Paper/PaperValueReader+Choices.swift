import Answers
import Learning
import Words

extension PaperValueReader {
  /// Letters, or the words of an option; and a line of one's own beside them.
  mutating func choiceValue(of lines: [PaperLine], _ choice: Prompt.Choice) -> AnswerValue {
    var items: [Prompt.Item] = []
    switch choice.source {
    case .options(let options): items = options
    case .stages(let canvas): items = stages(of: canvas)
    }
    var chosen = ChosenOptions(options: [])
    for line in lines where !line.isBlank {
      if let (key, rest) = line.keyed(by: UInt8(ascii: ":")), key.isOther {
        chosen.other = String(rest.text)
      } else if let item = items.first(where: { line.trimmed.text.isSameWord(as: $0.text) }) {
        chosen.options.append(item.id)
      } else {
        for word in line.words {
          guard let item = item(word, among: items) else { continue }
          if !chosen.options.contains(item.id) { chosen.options.append(item.id) }
        }
      }
    }
    if chosen.options.count > choice.maximum {
      fault(.tooMany(maximum: choice.maximum), at: lines[0].position)
    }
    return .choice(chosen)
  }

  /// The stages as their owner has them, or else as the course begins with them.
  private func stages(of canvas: PromptID) -> [Prompt.Item] {
    if case .path(let stages)? = own?.answers[canvas]?.value {
      return stages.map { Prompt.Item(id: $0.id, text: $0.name) }
    }
    return course.stages(of: canvas, in: words.language)
  }

  /// Lines of the canvas: `a: -2 fear K`, `a1: searches at night A`, `i = A stage of one's own`.
  mutating func pathValue(
    of lines: [PaperLine], _ canvas: Prompt.PathCanvas, under id: PromptID
  ) -> AnswerValue {
    var stages = canvas.stages.map { PathStage(id: $0.id, name: $0.text) }
    for line in lines where !line.isBlank {
      if let (key, name) = line.keyed(by: UInt8(ascii: "=")),
        let index = PaperLetters.index(of: key.text), index <= stages.count
      {
        if index == stages.count {
          stages.append(PathStage(id: stageID(at: index, under: id), name: ""))
        }
        stages[index].name = String(name.text)
        continue
      }
      guard let (key, rest) = line.keyed(by: UInt8(ascii: ":")),
        let place = PaperLetters.place(of: key.text), place.letter < stages.count,
        place.number.map({ (1...canvas.lanes.count).contains($0) }) ?? true
      else {
        fault(.badCell(String(line.trimmed.words.first?.text ?? "")), at: line.trimmed.position)
        continue
      }
      if let number = place.number {
        let (text, basis) = rest.withoutBasis
        stages[place.letter].lanes[canvas.lanes[number - 1].id] = .init(
          text: String(text.text), basis: basis ?? .assumed)
      } else {
        feel(rest, at: &stages[place.letter])
      }
    }
    return .path(stages)
  }

  /// What was typed in before keeps its id, so that typing it in again changes nothing.
  private mutating func stageID(at index: Int, under id: PromptID) -> ItemID {
    if case .path(let stages)? = own?.answers[id]?.value, index < stages.count {
      return stages[index].id
    }
    return dice.itemID()
  }

  private mutating func recordID(at index: Int, under id: PromptID) -> ItemID {
    if case .records(let records)? = own?.answers[id]?.value, index < records.count {
      return records[index].id
    }
    return dice.itemID()
  }

  private mutating func feel(_ line: PaperLine, at stage: inout PathStage) {
    let (rest, basis) = line.withoutBasis
    stage.basis = basis ?? stage.basis
    guard let first = rest.words.first else { return }
    guard let feeling = first.position(in: -2...2) else {
      fault(.badMark(String(first.text), allowed: "-2, -1, 0, 1, 2"), at: first.position)
      return
    }
    stage.feeling = feeling
    let word = rest.from(first.text.endIndex, to: rest.text.endIndex).trimmed
    if !word.isBlank { stage.word = String(word.text) }
  }

  /// Forms under their numbers, and in each the lines of its fields under their letters.
  mutating func recordsValue(
    of lines: [PaperLine], _ records: Prompt.Records, under id: PromptID
  ) -> AnswerValue {
    var forms: [(number: Int, fields: [Int: [PaperLine]])] = []
    var last: Int?
    for line in lines where !line.isBlank {
      let keyed = line.keyed(by: UInt8(ascii: ":"))
      if let (key, rest) = keyed, let number = Int(key.text) {
        forms.append((number, [:]))
        last = nil
        if !rest.isBlank {
          fault(.badForm(String(rest.words.first?.text ?? "")), at: rest.position)
        }
      } else if let (key, rest) = keyed, let field = PaperLetters.index(of: key.text),
        field < records.fields.count, !forms.isEmpty
      {
        forms[forms.count - 1].fields[field, default: []].append(rest)
        last = field
      } else if let last, !forms.isEmpty {
        forms[forms.count - 1].fields[last, default: []].append(line)
      } else {
        fault(.badForm(String(line.trimmed.words.first?.text ?? "")), at: line.trimmed.position)
      }
    }
    if let maximum = records.maximum, forms.count > maximum {
      fault(.tooMany(maximum: maximum), at: lines[0].position)
    }
    return .records(
      forms.enumerated().map { place, form in
        var record = Record(id: recordID(at: place, under: id), fields: [:])
        for (index, lines) in form.fields.sorted(by: { $0.key < $1.key }) {
          var notes: [ItemID: String] = [:]
          let field = records.fields[index]
          record.fields[field.id] = value(of: lines, for: field, notes: &notes)
        }
        return record
      })
  }
}

extension PaperLine {
  var isDash: Bool { ["-", "–", "—", "−"].contains { text.utf8.elementsEqual($0.utf8) } }
  var isQuestion: Bool { text.utf8.elementsEqual("?".utf8) }

  /// Whether it is the word for an answer of one's own, in any of the languages.
  fileprivate var isOther: Bool {
    Language.allCases.contains { text.isSameWord(as: Wording.in($0).import.otherWord) }
  }

  /// A number with any of the signs that people write before it.
  func position(in range: ClosedRange<Int>) -> Int? {
    var digits = text
    var sign = 1
    for mark in ["-", "−", "–", "+"] where digits.utf8.starts(with: mark.utf8) {
      digits = Substring(digits.utf8.dropFirst(mark.utf8.count))
      sign = mark == "+" ? 1 : -1
      break
    }
    guard digits.utf8.first.map({ (0x30...0x39).contains($0) }) == true, let number = Int(digits)
    else { return nil }
    return range.contains(sign * number) ? sign * number : nil
  }

  /// The line less a mark of known or assumed at its end, in any of the languages.
  fileprivate var withoutBasis: (PaperLine, Basis?) {
    guard let last = words.last else { return (self, nil) }
    let letters = Language.allCases.map { Wording.in($0).paper }
    let bare = last.text.utf8.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
    let isKnown = letters.contains { bare.elementsEqual($0.knownLetter.utf8) }
    let isAssumed = letters.contains { bare.elementsEqual($0.assumedLetter.utf8) }
    guard isKnown || isAssumed else { return (self, nil) }
    return (from(text.startIndex, to: last.text.startIndex).trimmed, isKnown ? .known : .assumed)
  }

  /// The line less a bullet or a number before it.
  var withoutBullet: PaperLine {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    var rest = text.utf8[digits.endIndex...]
    let signs = digits.isEmpty ? "-*•".utf8 : ".)".utf8
    guard let first = rest.first, digits.isEmpty || digits.count < 3 else { return self }
    if digits.isEmpty, text.utf8.starts(with: "•".utf8) {
      rest = rest.dropFirst("•".utf8.count)
    } else {
      guard signs.contains(first) else { return self }
      rest = rest.dropFirst()
    }
    // `-5 degrees` and `1.5 hours` have no bullet before them.
    guard rest.first == 0x20 else { return self }
    return from(rest.startIndex, to: text.endIndex).trimmed
  }
}

extension CheckMark {
  /// The first letter of its word in any of the languages; `?` is *don't know*.
  init?(typed word: PaperLine) {
    if word.isQuestion {
      self = .unknown
      return
    }
    for language in Language.allCases {
      let names = Wording.in(language).prompt.marks
      for (mark, name) in zip(CheckMark.allCases, names) where mark != .unknown {
        let isLetter = word.text.isSameWord(as: String(name.prefix(1)))
        if isLetter || word.text.isSameWord(as: name) {
          self = mark
          return
        }
      }
    }
    return nil
  }
}
