import Answers
import Cells
import Learning
import Proposals
import Sittings
import TextChecks
import Widgets
import Words

/// A proposal in the making: its sections, the text of one, and what feeds it.
///
/// The proposal itself lies on the desk; the screen only knows where one is in it.
struct ProposalScreen: Equatable, Sendable {
  enum Message: Equatable, Sendable {
    case moved(by: Int)
    case opened
    case left
    case paneTurned(by: Int)
    case edited(EditorVerb)
    case takenOver(asQuote: Bool)
    case pieceRemoved
    case pieceMoved(by: Int)
    case basisToggled
    case renewed
    case questionAsked
    case plainLanguageAsked
    case exportAsked
    case cell(CellVerb)
    case cellsMoved(by: Int)
    case kindToggled
    case undone, redone
    case scrolled(by: Int)
    case pressed(Position)
    case overviewAsked
  }

  /// What the keys go to.
  enum Focus: Equatable, Sendable { case sections, title, text, material, table }

  let place: ProposalPlace
  private(set) var focus = Focus.sections
  /// The chosen line of the list: the title, and then the sections.
  private(set) var selected = 1
  private(set) var outline: ProposalOutline?
  var text = TextPane()
  var material = MaterialPane()
  var table: TablePane?
  var title = TextField(limit: Proposal.longestTitle)

  init(at place: ProposalPlace, on desk: Desk) {
    self.place = place
    arrange(on: desk)
  }

  var section: ProposalSection {
    ProposalSection.allCases[max(0, selected - 1)]
  }

  /// How many lines the list has.
  var lineCount: Int { ProposalSection.allCases.count + 1 }

  mutating func focus(on focus: Focus, on desk: Desk) {
    self.focus = focus
    arrange(on: desk)
  }

  mutating func select(_ line: Int, on desk: Desk) {
    let line = min(max(0, line), lineCount - 1)
    if line != selected {
      text = TextPane()
      material = MaterialPane()
      table = nil
    }
    selected = line
    arrange(on: desk)
  }
}

extension ProposalScreen: Screen {
  var course: CourseID? { place.course }

  func title(on desk: Desk) -> String {
    let own = desk.wording.composing
    let title = desk.outline(place.course)?.titles.text(in: desk.contentLanguage)
    return own.title + (title.map { " · " + $0 } ?? "")
  }

  func status(on desk: Desk) -> String { desk.proposalSavingInWords }

  /// A team's proposal has no workbook of one's own beside it.
  func overviewPlace(on desk: Desk) -> OverviewPlace? {
    place.isTeam ? nil : OverviewPlace(course: place.course)
  }

  func advice(in words: HelpWording) -> [String] {
    focus == .table ? [words.composingTable] : [words.composing, words.composingSources]
  }

  /// Fits everything to the proposal as it is now.
  mutating func arrange(on desk: Desk) {
    guard let composition = desk.composition, let material = desk.material else { return }
    let layout = ProposalLayout(on: desk, focus: focus)
    outline = ProposalOutline(of: composition.proposal, from: material)
    if focus != .title, title.text != composition.proposal.title ?? "" {
      title = TextField(composition.proposal.title ?? "", limit: Proposal.longestTitle)
    }
    let bench = SectionBench(section, of: composition.proposal, from: material)
    text.show(bench, of: composition.proposal, size: layout.text.size, in: desk.wording)
    self.material.show(bench, size: layout.material.size, in: desk.wording)
    if let kind = ComposingTable(of: section) {
      var pane = table ?? TablePane(kind)
      pane.show(composition.proposal)
      table = pane
    } else {
      table = nil
    }
  }

  mutating func update(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .moved, .opened, .left, .paneTurned, .scrolled, .pressed, .overviewAsked:
      return go(message, on: &desk)
    case .questionAsked, .plainLanguageAsked, .exportAsked:
      return ask(message, on: &desk)
    case .edited, .takenOver, .pieceRemoved, .pieceMoved, .basisToggled, .renewed, .cell,
      .cellsMoved, .kindToggled, .undone, .redone:
      return .effects(change(message, on: &desk))
    }
  }

  private func ask(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .questionAsked:
      guard let place = desk.placeToAnswer(promptInFocus) else {
        desk.notice = .composing(.noQuestion)
        return []
      }
      return [.effect(.keepProposal), .show(.reader(place))]
    case .plainLanguageAsked:
      guard focus == .text || focus == .material else { return [] }
      let report = PlainLanguageOverlay(of: text.text, for: .professionals, on: desk)
      return [.overlay(.plainLanguage(report))]
    case .exportAsked:
      return [.overlay(.export(ExportOverlay(in: desk.wording)))]
    default:
      return []
    }
  }

  /// The question behind what the keys go to.
  private var promptInFocus: PromptID? {
    guard focus == .text, let id = text.piece else { return material.prompt }
    return sourcePrompt(of: id)
  }

  private func sourcePrompt(of id: ItemID) -> PromptID? {
    text.entries.first { $0.id == id }?.prompt ?? material.prompt
  }
}
