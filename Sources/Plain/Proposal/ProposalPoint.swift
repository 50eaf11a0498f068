import Learning
import Proposals
import Sittings
import Words

/// A proposal in the making: the list of its sections, one section, or one of its tables.
struct ProposalPoint: Equatable, Sendable {
  enum Part: Equatable, Sendable {
    case list
    case section(ProposalSection)
    case table(ProposalSection)
  }

  let whose: ProposalPlace
  var part = Part.list
  /// A file that is there already, and that would be replaced by asking once more.
  var replaced: String?

  init(at place: ProposalPlace) {
    whose = place
  }
}

extension ProposalPoint: Place {
  var course: CourseID? { whose.course }

  var occasion: Occasion {
    switch part {
    case .list: .proposal
    case .section: .section
    case .table: .table
    }
  }

  mutating func open(in turn: inout Turn) {
    switch part {
    case .list: sayList(in: &turn)
    case .section(let section): sayText(of: section, in: &turn)
    case .table(let section): sayTable(of: section, in: &turn)
    }
  }

  mutating func sayList(in turn: inout Turn) {
    part = .list
    guard let proposal = turn.desk.composition?.proposal, let material = turn.desk.material else {
      return
    }
    let words = turn.words
    let outline = ProposalOutline(of: proposal, from: material)
    let course = turn.desk.outline(whose.course)?.titles.text(in: turn.desk.contentLanguage)
    turn.quote(proposal.title ?? words.proposal.title(course ?? "") + ".")
    let missing = outline.missing.count
    turn.say(
      missing == 0 ? words.composing.allThere : words.plain.composing.missingCount(missing))
    for (index, line) in outline.lines.enumerated() {
      turn.quote("\(index + 1). \(line.heading): \(line.state(in: words.composing))")
    }
    turn.say(words.plain.composing.howList)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    switch part {
    case .list: return choose(line, in: &turn)
    case .section(let section):
      write(line, in: section, &turn)
      return .stays
    case .table(let section):
      writeRow(line, in: section, &turn)
      return .stays
    }
  }

  private mutating func choose(_ line: String, in turn: inout Turn) -> Move? {
    let all = ProposalSection.allCases
    if line.utf8.isEmpty { return leave(in: &turn) }
    guard let number = Numerals.number(line) else { return nil }
    guard all.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(all.count))
      return .stays
    }
    part = .section(all[number - 1])
    sayText(of: all[number - 1], in: &turn)
    return .stays
  }

  /// Back to where one came from; whoever came for a team's proposal has come for nothing else.
  private func leave(in turn: inout Turn) -> Move {
    guard !whose.isTeam else {
      turn.wish(.quit)
      return .stays
    }
    turn.wish(.keepProposal)
    return .back
  }

  private mutating func goBack(in turn: inout Turn) -> Move {
    turn.desk.pauseComposing()
    switch part {
    case .list: return leave(in: &turn)
    case .section:
      turn.wish(.keepProposal)
      sayList(in: &turn)
    case .table(let section):
      part = .section(section)
      sayText(of: section, in: &turn)
    }
    return .stays
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> Move? {
    switch act {
    case .back: return goBack(in: &turn)
    case .list: sayList(in: &turn)
    case .undo: step(turn.desk.undoComposing(), in: &turn, orSay: turn.plain.answer.nothingToUndo)
    case .redo: step(turn.desk.redoComposing(), in: &turn, orSay: turn.plain.answer.nothingToRedo)
    case .export: export(to: rest, in: &turn)
    case .title:
      turn.wish(turn.desk.compose([.titled(rest.utf8.isEmpty ? nil : rest)]))
      sayList(in: &turn)
    case .overview:
      guard !whose.isTeam else { return nil }
      return .show(.overview(whose.course, lookingFor: ""))
    default:
      switch part {
      case .list: return nil
      case .section(let section): return perform(act, rest, in: section, &turn)
      case .table(let section): return performInTable(act, rest, in: section, &turn)
      }
    }
    return .stays
  }

  private mutating func step(
    _ step: (changes: [ProposalEdit.Change], effects: [Effect])?, in turn: inout Turn,
    orSay nothing: String
  ) {
    guard let step else { return turn.say(nothing) }
    turn.wish(step.effects)
    turn.say(turn.plain.composing.stepped)
    open(in: &turn)
  }

  /// Writes the proposal into a file; one that is there, only if that is asked for twice.
  private mutating func export(to path: String, in turn: inout Turn) {
    guard !path.utf8.isEmpty, let proposal = turn.desk.composition?.proposal,
      let material = turn.desk.material
    else {
      let file = turn.words.composing.fileName
      return turn.say(
        turn.plain.composing.howExport(
          turn.typed(.export) + " \(file).\(ExportForm.allCases[0].rawValue)"))
    }
    let isAgreed = replaced.map { $0.utf8.elementsEqual(path.utf8) } ?? false
    replaced = nil
    turn.wish(.exportProposal(proposal, material, to: path, replacing: isAgreed))
  }

  /// There is a file of that name.
  mutating func wouldReplace(_ path: String, in turn: inout Turn) {
    replaced = path
    turn.quote(turn.plain.composing.wouldReplace(path))
  }
}
