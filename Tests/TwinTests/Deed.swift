import Answers
import Sittings

/// A kind of change of a workbook; a new one must be given a name here and a proof in the tests.
enum Deed: String, CaseIterable {
  case opened, spliced, splicedWithin, felt, marked, shortened, valued, valuedWithin, noted, taken
  case skipped, shared, moved, finished, renewed, sourced, masked

  init(_ change: WorkbookEdit.Change) {
    self =
      switch change {
      case .opened: .opened
      case .spliced: .spliced
      case .splicedWithin: .splicedWithin
      case .felt: .felt
      case .marked: .marked
      case .shortened: .shortened
      case .valued: .valued
      case .valuedWithin: .valuedWithin
      case .noted: .noted
      case .taken: .taken
      case .skipped: .skipped
      case .shared: .shared
      case .moved: .moved
      case .finished: .finished
      case .renewed: .renewed
      case .sourced: .sourced
      case .masked: .masked
      }
  }
}

/// A kind of wish to the world outside; a new one must be given a name here and a proof.
enum Wish: String, CaseIterable {
  case record, sync, load, openWorkbook, keepPractice, saveElsewhere, keepPreferences
  case editOutside, copyOut, openFile, openProposal, recordProposal, keepProposal
  case exportProposal, quit

  init(_ effect: Effect) {
    self =
      switch effect {
      case .record: .record
      case .sync: .sync
      case .load: .load
      case .openWorkbook: .openWorkbook
      case .keepPractice: .keepPractice
      case .saveElsewhere: .saveElsewhere
      case .keepPreferences: .keepPreferences
      case .editOutside: .editOutside
      case .copyOut: .copyOut
      case .openFile: .openFile
      case .openProposal: .openProposal
      case .recordProposal: .recordProposal
      case .keepProposal: .keepProposal
      case .exportProposal: .exportProposal
      case .quit: .quit
      }
  }
}
