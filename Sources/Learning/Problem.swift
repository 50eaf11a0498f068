package import Markup
package import Words

/// What can be wrong in a course.
///
/// Ids, names and numbers only: the sentences are in `Words`.
package enum Problem: Equatable, Sendable {
  // Files
  case unreadable(reason: String)
  case text(TextFault)
  case yaml(YAMLFault)
  /// The file must be there: `course.yaml`.
  case fileMissing
  case frontMatterMissing
  /// The file has no page with anything on it.
  case nothingToShow
  /// A second-level heading with nothing under it.
  case pageEmpty(title: String)

  // Keys and values
  case unknownKey(String, suggestion: String?)
  case keyMissing(String)
  /// One of the keys must be there.
  case anyKeyMissing([String])
  /// Only one of the keys may be there.
  case keysExclude(String, String)
  case valueMissing(key: String)
  case wrongShape(key: String, expected: ValueShape)
  case outOfRange(key: String, ClosedRange<Int>)
  case unknownWord(key: String, word: String, suggestion: String?, known: [String])
  case badID(String)
  case idTwice(String, firstPath: String, firstLine: Int)
  case wordTwice(key: String, word: String)
  /// A month is written `2026-11`.
  case badMonth(String)
  /// A length is written `12:03` or `1:02:03`.
  case badLength(String)
  /// An address begins with `https://`, `http://` or a name with a dot.
  case badAddress(String)

  // Blocks
  /// A word after a fence that looks like a kind's; the block stays text.
  case unknownKind(String, suggestion: BlockKind)
  /// A kind of block that has no place in such a file, or stands within a list or quote.
  case misplaced(BlockKind)
  /// Prose in an agenda is not shown.
  case proseInAgenda
  case tooManyBlocks(limit: Int)
  case tooManyPages(limit: Int)
  case tooManyLinks(limit: Int)
  /// A record within a record.
  case recordsInRecords
  case sumOfNoNumber(String)
  case badFormula(String)
  /// Steps that take longer than their meeting.
  case agendaTooLong(meeting: Int, minutes: Int)

  // What leads elsewhere
  case leadsNowhere(key: String, id: String, suggestion: String?)
  case leadsToWrongKind(key: String, id: String, found: BlockKind, expected: BlockKind)
  case linkToNothing(String, suggestion: String?)
  case pathOutside(String)
  case linkScheme(String)

  // Folders and modules
  case folderNotNamedAsID(folder: String, id: String)
  case moduleWithoutFolder(String, suggestion: String?)
  case moduleNotListed(String)

  // Languages
  case languageMissing(Language)
  case titleMissing(Language)
  case blockMissing(String, presentIn: Language)
  case blockOnlyHere(String, absentFrom: Language)
  case differs(TranslationDifference)
  case pagesDiffer(here: Int, there: Int, Language)

  // How it reads
  case minutesApart(stated: Int, counted: Int)
  case pageTooLong(screenfuls: Int)
  case cannotBeShown(columns: Int)

  // What should not be asked
  case asksForIdentifier(String, IdentifierRequest)
}

/// What a value should have been.
package enum ValueShape: Equatable, Sendable {
  case text, number, flag, list, map
}

/// How a block differs from the same block in another language.
package struct TranslationDifference: Equatable, Sendable {
  package enum Aspect: String, CaseIterable, Sendable {
    case kind, audience, feeds, discussion, client, input, maximum, steps, items, options, other,
      evidence, again, stages, lanes, short, fields, sum, compute, imports, method, minutes,
      prompts, exercise,
      gates, opens
  }

  package var block: String
  package var aspect: Aspect
  /// The language that the block is held against.
  package var language: Language
  /// Ids or values that the other language has and this one has not.
  package var missing: [String]
  /// Ids or values that only this language has.
  package var extra: [String]

  package init(
    block: String, aspect: Aspect, language: Language, missing: [String] = [],
    extra: [String] = []
  ) {
    self.block = block
    self.aspect = aspect
    self.language = language
    self.missing = missing
    self.extra = extra
  }
}

extension Problem {
  /// Errors keep something from being shown or understood; warnings are advice.
  package var severity: Diagnostic.Severity {
    switch self {
    case .text(let fault):
      fault.severity
    case .unreadable, .yaml, .fileMissing, .frontMatterMissing, .nothingToShow, .unknownKey,
      .keyMissing, .anyKeyMissing, .keysExclude, .valueMissing, .wrongShape, .outOfRange,
      .unknownWord, .badID, .idTwice, .wordTwice, .badMonth, .badLength, .badAddress, .misplaced,
      .tooManyBlocks, .tooManyPages, .tooManyLinks,
      .recordsInRecords, .sumOfNoNumber, .badFormula, .leadsNowhere, .leadsToWrongKind,
      .linkToNothing,
      .pathOutside, .linkScheme, .folderNotNamedAsID, .moduleWithoutFolder, .blockMissing,
      .blockOnlyHere, .differs, .cannotBeShown:
      .error
    case .pageEmpty, .unknownKind, .proseInAgenda, .agendaTooLong, .moduleNotListed,
      .languageMissing, .titleMissing, .pagesDiffer, .minutesApart, .pageTooLong,
      .asksForIdentifier:
      .warning
    }
  }
}

extension TextFault {
  fileprivate var severity: Diagnostic.Severity {
    switch self {
    case .rawHTML, .picture:
      .warning
    case .fileTooLarge, .lineTooLong, .tooManyBars, .tableTooLarge, .tooManyDeclarations, .tooDeep,
      .invalidUTF8,
      .controlCharacter, .directionCharacter, .invisibleCharacter, .unclosedFrontMatter,
      .unclosedFence:
      .error
    }
  }
}

extension Problem {
  var isAboutMinutes: Bool {
    guard case .minutesApart = self else { return false }
    return true
  }
}
