import Widgets

@testable import Plain
@testable import Screens

/// How one does line by line what is done on the full screen.
enum Twin: Equatable {
  /// With a command, at a kind of place.
  case command(Act, at: Occasion)
  /// By typing the answer itself, or a number, or Enter alone.
  case typing(at: Occasion)
  /// Not at all: it only moves the eye, or shows what is told anyway.
  case needsEyes

  /// Whether the program line by line still has it.
  var isThere: Bool {
    switch self {
    case .command(let act, let place): (place.acts + Act.everywhere).contains(act)
    case .typing, .needsEyes: true
    }
  }
}

/// Something that can be done on a screen; whoever adds a case to one of the screens is asked by
/// the compiler how it is done line by line.
protocol Doing {
  var twin: Twin { get }
}

extension ReaderScreen.Message: Doing {
  var twin: Twin {
    switch self {
    case .scrolled, .scrolledByScreens, .scrolledToEnd, .pressed, .dragged, .stopLeft, .refused:
      .needsEyes
    // The address is told with the rest of the item.
    case .addressCopied: .needsEyes
    case .editedOutside: .needsEyes
    case .pageTurned: .command(.page, at: .reading)
    case .stopEntered: .command(.question, at: .reading)
    case .canvasOpened: .typing(at: .canvas)
    case .stopOpened: .command(.open, at: .exercise)
    case .starToggled: .command(.star, at: .card)
    case .examplesAsked: .command(.examples, at: .reading)
    case .overviewAsked: .command(.overview, at: .reading)
    case .answerBrought: .command(.bring, at: .writing)
    case .left: .command(.back, at: .reading)
    case .edited(let verb): verb.twin
    case .answered(let verb): verb.twin
    case .records(let verb): verb.twin
    case .formAdded: .command(.add, at: .forms)
    case .skipped: .command(.skip, at: .writing)
    case .shared: .command(.share, at: .writing)
    case .moduleShared: .command(.share, at: .reading)
    case .ownEditorAsked: .command(.editor, at: .writing)
    case .plainLanguageAsked: .command(.readability, at: .writing)
    }
  }
}

extension EditorVerb: Doing {
  var twin: Twin {
    switch self {
    case .insert, .paste, .newLine: .typing(at: .writing)
    case .deleteBackward, .deleteForward, .deleteWordBackward, .deleteWordForward:
      .command(.replace, at: .writing)
    case .cut: .command(.remove, at: .writing)
    case .pasteCopied: .command(.insert, at: .writing)
    case .move, .moveByScreen, .selectAll, .copy: .needsEyes
    case .undo: .command(.undo, at: .writing)
    case .redo: .command(.redo, at: .writing)
    }
  }
}

extension ControlVerb: Doing {
  var twin: Twin {
    switch self {
    case .movedUp, .movedDown, .movedToStart, .movedToEnd: .needsEyes
    case .movedLeft, .movedRight, .toggled, .typed, .pasted: .typing(at: .marking)
    case .rowAdded: .typing(at: .listing)
    case .cleared, .deletedBackward, .deletedForward: .command(.remove, at: .marking)
    case .rowRemoved: .command(.remove, at: .listing)
    case .rowMoved: .command(.move, at: .listing)
    case .undone: .command(.undo, at: .marking)
    case .redone: .command(.redo, at: .marking)
    }
  }
}

extension RecordVerb: Doing {
  var twin: Twin {
    switch self {
    case .opened: .typing(at: .forms)
    case .added: .command(.add, at: .forms)
    case .copied: .command(.copy, at: .forms)
    case .removed: .command(.remove, at: .forms)
    case .moved: .command(.move, at: .forms)
    case .undone: .command(.undo, at: .forms)
    case .redone: .command(.redo, at: .forms)
    }
  }
}

extension CanvasScreen.Message: Doing {
  var twin: Twin {
    switch self {
    case .moved, .menuOpened, .menuMoved, .menuClosed, .scrolled, .pressed, .dragged: .needsEyes
    case .writingBegan, .typed, .edited, .writingEnded: .typing(at: .cell)
    case .feelingMoved, .feelingSet, .feelingSigned, .feelingSized: .typing(at: .stage)
    case .wordChosen, .wordSet: .typing(at: .cell)
    case .basisToggled, .basisSet: .command(.known, at: .cell)
    case .cleared: .command(.clear, at: .cell)
    case .undone: .command(.undo, at: .canvas)
    case .redone: .command(.redo, at: .canvas)
    case .menuChosen(let item): item.twin
    case .exampleToggled: .command(.example, at: .canvas)
    case .sentencesToggled: .command(.show, at: .canvas)
    case .left: .command(.back, at: .canvas)
    }
  }
}

extension ExamplesScreen.Message: Doing {
  var twin: Twin {
    switch self {
    case .moved: .typing(at: .examples)
    case .movedToEnd, .scrolled, .scrolledByScreens, .clicked: .needsEyes
    case .starToggled: .command(.star, at: .examples)
    case .openingChanged, .gateChanged, .onlyStarredToggled, .orderChanged:
      .command(.filter, at: .examples)
    case .compared: .command(.compare, at: .examples)
    case .ownAsked: .command(.own, at: .examples)
    case .pageAsked: .command(.open, at: .examples)
    case .left: .command(.back, at: .examples)
    }
  }
}

extension OverviewScreen.Message: Doing {
  var twin: Twin {
    switch self {
    case .moved, .movedByScreens, .movedToEnd, .scrolled, .versionMoved, .textScrolled,
      .textScrolledByScreens:
      .needsEyes
    case .typed, .deletedBackward, .deletedWord: .command(.search, at: .overview)
    case .narrowed, .reordered: .command(.filter, at: .overview)
    case .opened, .clicked: .typing(at: .overview)
    case .versionsAsked: .command(.show, at: .overview)
    case .takenBack: .command(.restore, at: .versions)
    case .undone: .command(.undo, at: .versions)
    case .shared, .moduleShared: .command(.share, at: .overview)
    case .left: .command(.back, at: .overview)
    }
  }
}

extension MediaScreen.Message: Doing {
  var twin: Twin {
    switch self {
    // The address is told with the rest of the item, and a code is for cameras.
    case .copied, .coloursSwapped, .left: .needsEyes
    case .fileOpened: .command(.open, at: .media)
    }
  }
}

extension HomeScreen.Message: Doing {
  var twin: Twin {
    switch self {
    case .moved, .movedToEnd, .scrolled: .needsEyes
    case .chosen, .clicked: .typing(at: .home)
    case .overviewAsked: .command(.overview, at: .course)
    case .escaped: .needsEyes
    case .quitPressed: .command(.quit, at: .home)
    }
  }
}

extension App.Global: Doing {
  var twin: Twin {
    switch self {
    case .helpAsked: .command(.help, at: .reading)
    case .settingsAsked: .command(.settings, at: .reading)
    case .overviewAsked: .command(.overview, at: .reading)
    case .proposalAsked: .command(.proposal, at: .reading)
    case .savingElsewhereAsked: .command(.elsewhere, at: .reading)
    case .personalDataAsked: .command(.personal, at: .writing)
    // What was said line by line cannot be taken back from a terminal.
    case .blanked: .needsEyes
    case .quitPressed: .command(.quit, at: .reading)
    }
  }
}

extension App.Current: Doing {
  var twin: Twin {
    switch self {
    case .home: .command(.home, at: .reading)
    case .reader: .typing(at: .course)
    case .canvas: .typing(at: .canvas)
    case .media: .command(.open, at: .media)
    case .examples: .command(.examples, at: .reading)
    case .overview: .command(.overview, at: .reading)
    case .proposal: .command(.proposal, at: .reading)
    }
  }
}

extension Overlay: Doing {
  var twin: Twin {
    switch self {
    case .help: .command(.help, at: .home)
    case .languages: .command(.language, at: .home)
    case .folder: .command(.elsewhere, at: .home)
    case .settings: .command(.settings, at: .home)
    case .plainLanguage: .command(.readability, at: .writing)
    case .export: .command(.export, at: .section)
    case .practice: .typing(at: .practice)
    case .privacy: .command(.personal, at: .writing)
    }
  }
}

extension CanvasMenu.Item: Doing {
  var twin: Twin {
    switch self {
    case .rename: .command(.rename, at: .canvas)
    case .add: .command(.insert, at: .canvas)
    case .moveLeft, .moveRight: .command(.move, at: .canvas)
    case .remove: .command(.remove, at: .canvas)
    case .short: .command(.short, at: .canvas)
    case .example: .command(.example, at: .canvas)
    case .inWords: .command(.show, at: .canvas)
    case .overview: .command(.overview, at: .canvas)
    }
  }
}

extension ProposalScreen.Message: Doing {
  var twin: Twin {
    switch self {
    case .moved, .scrolled, .pressed, .cellsMoved: .needsEyes
    case .opened: .typing(at: .proposal)
    case .left: .command(.back, at: .section)
    case .paneTurned: .command(.material, at: .section)
    case .edited(let verb): verb.twinInProposal
    case .takenOver(asQuote: false): .command(.take, at: .section)
    case .takenOver(asQuote: true): .command(.quote, at: .section)
    case .pieceRemoved: .command(.remove, at: .section)
    case .pieceMoved: .command(.move, at: .section)
    case .basisToggled: .command(.assumed, at: .section)
    case .renewed: .command(.renew, at: .section)
    case .questionAsked: .command(.open, at: .section)
    case .plainLanguageAsked: .command(.readability, at: .section)
    case .exportAsked: .command(.export, at: .section)
    // A title and the cells of a table are typed as they are.
    case .cell, .kindToggled: .typing(at: .table)
    case .undone: .command(.undo, at: .section)
    case .redone: .command(.redo, at: .section)
    case .overviewAsked: .command(.overview, at: .proposal)
    }
  }
}

extension EditorVerb {
  /// In a proposal each line that is typed is a piece of its own.
  fileprivate var twinInProposal: Twin {
    switch self {
    case .insert, .paste, .newLine: .typing(at: .section)
    case .deleteBackward, .deleteForward, .deleteWordBackward, .deleteWordForward, .cut,
      .pasteCopied:
      .command(.replace, at: .section)
    case .move, .moveByScreen, .selectAll, .copy: .needsEyes
    case .undo: .command(.undo, at: .section)
    case .redo: .command(.redo, at: .section)
    }
  }
}
