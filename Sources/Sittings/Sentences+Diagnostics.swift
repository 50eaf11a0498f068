package import Learning
import Markup
package import Words

extension Diagnostic {
  /// The whole line as tools and editors know it.
  ///
  /// It has the form `FILE:LINE:COLUMN: error: what. What to do.`
  package func line(in words: Wording) -> String {
    let kind = severity == .error ? words.diagnostic.error : words.diagnostic.warning
    return "\(path):\(position.line):\(position.column): \(kind): \(sentence(in: words))"
  }

  /// What is wrong and what to do, without the place.
  package func sentence(in words: Wording) -> String {
    problem.sentence(in: words.diagnostic)
  }
}

extension Problem {
  // One long switch, so that a problem without a sentence does not compile.
  fileprivate func sentence(in words: DiagnosticWording) -> String {
    switch self {
    case .unreadable(let reason): words.unreadable(reason)
    case .text(let fault): fault.sentence(in: words)
    case .yaml(let fault): fault.sentence(in: words)
    case .fileMissing: words.fileMissing
    case .frontMatterMissing: words.frontMatterMissing
    case .nothingToShow: words.nothingToShow
    case .pageEmpty(let title): words.pageEmpty(title)
    case .unknownKey(let key, let suggestion): words.unknownKey(key) + words.hint(suggestion)
    case .keyMissing(let key): words.keyMissing(key)
    case .anyKeyMissing(let keys): words.anyKeyMissing(keys.joined(separator: ", "))
    case .keysExclude(let one, let other): words.keysExclude(one, other)
    case .valueMissing(let key): words.valueMissing(key)
    case .wrongShape(let key, let shape): words.expected(shape, of: key)
    case .outOfRange(let key, let range):
      words.outOfRange(key, range.lowerBound, range.upperBound)
    case .unknownWord(let key, let word, let suggestion, let known):
      words.unknownWord(key, word, known.joined(separator: ", ")) + words.hint(suggestion)
    case .badID(let id): words.badID(id)
    case .idTwice(let id, let path, let line): words.idTwice(id, path, line)
    case .wordTwice(let key, let word): words.wordTwice(key, word)
    case .badMonth(let text): words.badMonth(text)
    case .badLength(let text): words.badLength(text)
    case .badAddress(let text): words.badAddress(text)
    case .unknownKind(let kind, let suggestion):
      words.unknownKind(kind) + words.hint(suggestion.rawValue)
    case .misplaced(let kind): words.misplaced(kind.rawValue)
    case .proseInAgenda: words.proseInAgenda
    case .tooManyBlocks(let limit): words.tooManyBlocks(limit)
    case .tooManyPages(let limit): words.tooManyPages(limit)
    case .tooManyLinks(let limit): words.tooManyLinks(limit)
    case .recordsInRecords: words.recordsInRecords
    case .sumOfNoNumber(let field): words.sumOfNoNumber(field)
    case .badFormula(let text): words.badFormula(text)
    case .agendaTooLong(let meeting, let minutes): words.agendaTooLong(meeting, minutes)
    case .minutesApart(let stated, let counted): words.minutesApart(stated, counted)
    case .asksForIdentifier(let prompt, let wanted):
      words.asksForIdentifier(prompt, words.identifiers[wanted.rawValue])
    case .pageTooLong(let screenfuls): words.pageTooLong(screenfuls)
    case .cannotBeShown(let columns): words.cannotBeShown(columns)
    case .leadsNowhere(let key, let id, let suggestion):
      words.leadsNowhere(key, id) + words.hint(suggestion)
    case .leadsToWrongKind(let key, let id, let found, let expected):
      words.leadsToWrongKind(key, id, found.rawValue, expected.rawValue)
    case .linkToNothing(let link, let suggestion):
      words.linkToNothing(link) + words.hint(suggestion)
    case .pathOutside(let path): words.pathOutside(path)
    case .linkScheme(let link): words.linkScheme(link)
    case .folderNotNamedAsID(let folder, let id): words.folderNotNamedAsID(folder, id)
    case .moduleWithoutFolder(let id, let suggestion):
      words.moduleWithoutFolder(id) + words.hint(suggestion)
    case .moduleNotListed(let id): words.moduleNotListed(id)
    case .languageMissing(let language): words.languageMissing(language)
    case .titleMissing(let language): words.titleMissing(language)
    case .blockMissing(let id, let language): words.blockMissing(id, language)
    case .blockOnlyHere(let id, let language): words.blockOnlyHere(id, language)
    case .differs(let difference): difference.sentence(in: words)
    case .pagesDiffer(let here, let there, let language): words.pagesDiffer(here, there, language)
    }
  }
}

extension DiagnosticWording {
  /// “Did you mean …?”, where there is something near.
  fileprivate func hint(_ suggestion: String?) -> String {
    suggestion.map { " " + didYouMean($0) } ?? ""
  }

  fileprivate func expected(_ shape: ValueShape, of key: String) -> String {
    switch shape {
    case .text: expectedText(key)
    case .number: expectedNumber(key)
    case .flag: expectedFlag(key)
    case .list: expectedList(key)
    case .map: expectedMap(key)
    }
  }
}

extension TranslationDifference {
  fileprivate func sentence(in words: DiagnosticWording) -> String {
    var text = words.differs(block, aspect.rawValue, language)
    if !missing.isEmpty { text += " " + words.differsMissing(missing.joined(separator: ", ")) }
    if !extra.isEmpty { text += " " + words.differsExtra(extra.joined(separator: ", ")) }
    return text
  }
}

extension TextFault {
  fileprivate func sentence(in words: DiagnosticWording) -> String {
    switch self {
    case .fileTooLarge(let limit): words.fileTooLarge(limit / 1024)
    case .lineTooLong(let limit): words.lineTooLong(limit / 1024)
    case .tooManyBars(let limit): words.tooManyBars(limit)
    case .tableTooLarge(let limit): words.tableTooLarge(limit)
    case .tooManyDeclarations(let limit): words.tooManyDeclarations(limit)
    case .tooDeep(let limit): words.tooDeep(limit)
    case .invalidUTF8(let byte, let offset):
      words.invalidUTF8("0x" + hexadecimal(UInt32(byte), digits: 2), String(offset))
    case .controlCharacter(let scalar): words.controlCharacter(codePoint(scalar))
    case .directionCharacter(let scalar): words.directionCharacter(codePoint(scalar))
    case .invisibleCharacter(let scalar): words.invisibleCharacter(codePoint(scalar))
    case .unclosedFrontMatter: words.unclosedFrontMatter
    case .unclosedFence: words.unclosedFence
    case .rawHTML: words.rawHTML
    case .picture: words.picture
    }
  }
}

extension YAMLFault {
  fileprivate func sentence(in words: DiagnosticWording) -> String {
    switch self {
    case .syntax(let syntax): syntax.sentence(in: words)
    case .anchor: words.anchor
    case .alias: words.alias
    case .tag: words.tag
    case .mergeKey: words.mergeKey
    case .keyIsNoText: words.keyIsNoText
    case .keyTwice(let key, let line): words.keyTwice(key, line)
    case .tooDeep(let limit): words.tooDeep(limit)
    case .tooManyValues(let limit): words.tooManyValues(limit)
    case .secondDocument: words.secondDocument
    case .empty: words.empty
    case .unseen(let fault): fault.sentence(in: words)
    }
  }
}

extension YAMLFault.Syntax {
  fileprivate func sentence(in words: DiagnosticWording) -> String {
    switch self {
    case .colonInValue: words.colonInValue
    case .colonMissing: words.colonMissing
    case .tab: words.tab
    case .quoteNotClosed: words.quoteNotClosed
    case .bracketNotClosed: words.bracketNotClosed
    case .indentation: words.indentation
    case .lineNotIndented: words.lineNotIndented
    case .textAfterEnd: words.textAfterEnd
    case .commentTouching: words.commentTouching
    case .signAtStart: words.signAtStart
    case .unknownEscape: words.unknownEscape
    case .other: words.badYAML
    }
  }
}

private func codePoint(_ scalar: UInt32) -> String { "U+" + hexadecimal(scalar, digits: 4) }

private func hexadecimal(_ number: UInt32, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
