package import Learning
package import Words

/// One change of a workbook, as data: it is shown, journalled and replayed in the same form.
package struct WorkbookEdit: Equatable, Sendable {
  package enum Change: Equatable, Sendable {
    /// A visit to a prompt begins to change it: what stood there becomes an earlier version.
    case opened(PromptID, kind: Prompt.KindName, question: String, language: Language)
    /// Some bytes of a text were replaced.
    case spliced(PromptID, Splice)
    /// Some bytes of a text within a path, a list or a form were replaced.
    case splicedWithin(PromptID, AnswerSpot, Splice)
    /// A stage of a path was given a feeling, or lost it.
    case felt(PromptID, ItemID, Int?)
    /// A feeling or a cell of a path was marked as known or as assumed.
    case marked(PromptID, AnswerSpot, Basis)
    /// Only the short form of a path is shown, or all of it again.
    case shortened(PromptID, Bool)
    /// The whole value of an answer was set; nothing takes the value away.
    case valued(PromptID, AnswerValue?)
    /// A field of a form was set; nothing takes its value away.
    case valuedWithin(PromptID, record: ItemID, field: PromptID, AnswerValue?)
    /// A line of evidence was set; empty takes it away.
    case noted(PromptID, ItemID, String)
    /// It was brought from answers of other courses, which it keeps telling; none takes that away.
    case sourced(PromptID, [AnswerSource])
    /// A whole answer, with its earlier versions, came from another machine.
    case taken(PromptID, Answer)
    case skipped(PromptID, kind: Prompt.KindName, question: String, language: Language)
    case shared(PromptID, Answer.Sharing)
    /// A text that tells who somebody is gives way to a word, wherever it stands in the answers and
    /// in their earlier versions.
    case masked(String, by: String)
    /// Where the reader is now.
    case moved(Workbook.LastPlace)
    case finished(ModuleID)
    /// The course has been renewed, and its reader goes on with the new version.
    case renewed(version: String)
  }

  package var time: Timestamp
  package var change: Change

  package init(at time: Timestamp, _ change: Change) {
    self.time = time
    self.change = change
  }
}

/// Bytes of a text taken away and others put in their place.
package struct Splice: Equatable, Sendable {
  /// Where, in bytes of UTF-8 from the beginning of the text.
  package var offset: Int
  /// How many bytes are taken away.
  package var removed: Int
  package var inserted: String
  /// How many bytes the text had before; a replay checks it.
  package var lengthBefore: Int

  package init(offset: Int, removed: Int, inserted: String, lengthBefore: Int) {
    self.offset = offset
    self.removed = removed
    self.inserted = inserted
    self.lengthBefore = lengthBefore
  }
}
