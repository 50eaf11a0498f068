import Answers
import Learning
import Sittings
import Storyteller
import Testing
import Words

@testable import Plain
@testable import Screens

/// Holds the two against each other: whatever can be done with the eyes can be done with the ears.
@Suite("Line by line")
struct ParityTests {
  /// One of each; a case that is new is asked for by the switches in `Twin.swift`.
  private static var doings: [any Doing] {
    let kinds: [[any Doing]] = [
      readerMessages, canvasMessages, examplesMessages, overviewMessages, mediaMessages,
      homeMessages, globals, proposalMessages,
      CanvasMenu.Item.allCases, recordVerbs, controlVerbs, editorVerbs,
    ]
    return kinds.flatMap { $0 }
  }

  private static let overviewMessages: [OverviewScreen.Message] = [
    .moved(by: 1), .typed("x"), .deletedBackward, .narrowed(by: 1), .reordered, .opened,
    .versionsAsked, .takenBack, .undone, .shared, .moduleShared, .left,
  ]
  private static let mediaMessages: [MediaScreen.Message] = [
    .copied, .fileOpened, .coloursSwapped, .left,
  ]
  private static let homeMessages: [HomeScreen.Message] = [
    .moved(by: 1), .movedToEnd(of: .top), .chosen, .overviewAsked, .quitPressed,
  ]
  private static let globals: [App.Global] = [
    .helpAsked, .settingsAsked, .overviewAsked, .proposalAsked, .savingElsewhereAsked,
    .quitPressed, .personalDataAsked, .blanked,
  ]
  private static let proposalMessages: [ProposalScreen.Message] = [
    .moved(by: 1), .opened, .left, .paneTurned(by: 1), .edited(.insert("x")), .edited(.cut),
    .takenOver(asQuote: false), .takenOver(asQuote: true), .pieceRemoved, .pieceMoved(by: 1),
    .basisToggled, .renewed, .questionAsked, .plainLanguageAsked, .exportAsked,
    .cell(.typed("x")), .cellsMoved(by: 1), .kindToggled, .undone, .redone, .overviewAsked,
  ]
  private static let recordVerbs: [RecordVerb] = [
    .opened, .added, .copied, .removed, .moved(by: 1), .undone, .redone,
  ]
  private static let controlVerbs: [ControlVerb] = [
    .movedUp, .movedLeft, .toggled, .cleared, .rowAdded, .rowRemoved, .rowMoved(by: 1),
    .typed("1"), .pasted("x"), .undone, .redone,
  ]
  private static let editorVerbs: [EditorVerb] = [
    .insert("x"), .deleteBackward, .cut, .pasteCopied, .copy, .undo, .redo,
  ]
  private static let readerMessages: [ReaderScreen.Message] = [
    .pageTurned(by: 1), .stopEntered(by: 1), .canvasOpened, .stopOpened, .starToggled,
    .addressCopied, .examplesAsked, .overviewAsked, .left, .formAdded, .skipped, .shared,
    .moduleShared, .ownEditorAsked,
    .plainLanguageAsked, .answerBrought,
  ]

  private static let canvasMessages: [CanvasScreen.Message] = [
    .writingBegan, .basisToggled, .basisSet(.known), .cleared, .feelingMoved(by: 1),
    .feelingSet(1), .wordChosen(by: 1), .wordSet("x"), .undone, .redone, .exampleToggled,
    .sentencesToggled, .left,
  ]

  private static let examplesMessages: [ExamplesScreen.Message] = [
    .moved(by: 1), .starToggled, .openingChanged, .gateChanged, .onlyStarredToggled,
    .orderChanged, .compared, .ownAsked, .pageAsked, .left,
  ]

  @Test("everything has its command that can be done on a screen")
  func commands() {
    for doing in Self.doings { #expect(doing.twin.isThere, "\(doing): \(doing.twin)") }
  }

  @Test("every command of a place belongs to something, and every place can be come to")
  func places() {
    let places = Set(Occasion.allCases)
    let named = Self.doings.compactMap { doing -> Occasion? in
      switch doing.twin {
      case .command(_, let place), .typing(let place): place
      case .needsEyes: nil
      }
    }
    #expect(places.isSuperset(of: named))
  }

  /// Changes that come of something else than of what a person does at the program, and where they
  /// are tried.
  private static let ofOtherWays: [Deed: String] = [
    .taken: "a workbook is taken over by a command of its own",
    .renewed: "comes of itself with a new version of a course",
    .noted:
      "the course of the story has no check with evidence; PlainTests, “The line beside an item”",
    .masked: "the story masks in one place; PlainTests, “Personal data line by line”",
    .sourced: "the story has no other course; “The bridge between courses, both ways”",
  ]

  @Test("every kind of change of a workbook is made")
  func deeds() {
    var sitting = LineSitting(.finnish)
    sitting.answerCourse()
    sitting.goes(to: "A1-2", inModule: 2)
    sitting.type(["lyhyt", "lyhyt", "jaa", "alkuun"])
    sitting.goes(to: "A0-1", inModule: 1)
    sitting.type(["/tyhjennä", "/ohita"])
    sitting.goes(to: "A0-1", inModule: 1)
    sitting.type(["Asiakas 131052-308T.", "/peitä", "1"])
    let done = Set(sitting.changes.map(Deed.init))

    for deed in Deed.allCases where Self.ofOtherWays[deed] == nil {
      #expect(done.contains(deed), "\(deed) is not done by anything that is typed")
    }
  }

  /// Wishes that need something that the course of the story has not, and where they are tried.
  private static let triedElsewhere: [Wish: String] = [
    .keepPractice: "PlainTests, “A practice”",
    .openFile: "PlainTests, “Example cards line by line”",
    .openProposal: "PlainTests, “A proposal line by line”",
    .recordProposal: "PlainTests, “A proposal line by line”",
    .keepProposal: "PlainTests, “A proposal line by line”",
    .exportProposal: "PlainTests, “A proposal line by line”",
    .copyOut: "has no place here: the address is told, and the terminal can copy its own lines",
  ]

  @Test("every kind of wish to the world is made")
  func wishes() {
    var sitting = LineSitting(.finnish)
    sitting.type(["", "k", "Rivi.", "/editori", "/ruotsi", "/spara", "/tmp/x", "/avsluta"])
    let wished = Set(sitting.effects.map(Wish.init))

    for wish in Wish.allCases where Self.triedElsewhere[wish] == nil {
      #expect(wished.contains(wish), "\(wish) is not wished for by anything that is typed")
    }
  }
}

extension LineSitting {
  /// From the list of courses to a question, past all that come before it.
  fileprivate mutating func goes(to prompt: String, inModule number: Int) {
    type(["1", String(number)])
    for _ in 0..<30 where asked?.rawValue != prompt { type(["/kysymys"]) }
  }
}
