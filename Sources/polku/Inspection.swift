import JSONTree
import Sittings
import TextChecks
import Words

/// A text looked through; of a workbook or a hand-in, each text of its answers by itself.
struct Inspection {
  /// What was found, with the answer in which it stands, and its line and column.
  struct Found {
    var answer: String?
    var finding: PersonalData.Finding
    var text: String
    var line: Int
    var column: Int
  }

  private(set) var found: [Found] = []
  private let language: TextLanguage?
  private let measures: PlainLanguage

  init(of text: String) {
    let texts = InspectedText.texts(in: text)
    for text in texts { found += Self.look(through: text) }
    let whole = texts.map(\.text).joined(separator: "\n\n")
    language = TextLanguage.guess(whole)
    measures = PlainLanguage(of: whole, in: language)
  }

  private static func look(through inspected: InspectedText) -> [Found] {
    let scalars = Array(inspected.text.unicodeScalars)
    var (line, start, place) = (1, 0, 0)
    return PersonalData.findings(in: inspected.text).map { finding in
      while place < finding.range.lowerBound {
        if scalars[place] == "\n" { (line, start) = (line + 1, place + 1) }
        place += 1
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[finding.range])
      return Found(
        answer: inspected.answer, finding: finding, text: String(text), line: line,
        column: place - start + 1)
    }
  }
}

// MARK: - As it is told

extension Inspection {
  func lines(of file: String, in words: Wording) -> [String] {
    let privacy = words.privacy
    var lines =
      found.isEmpty ? [privacy.inspect.nothing] : [privacy.inspect.found(found.count)]
    lines += found.map { found in
      let place = found.answer.map { privacy.inspect.answer($0) } ?? file
      let level = found.finding.level == .certain ? privacy.certain : privacy.likely
      let kind = privacy.kinds[found.finding.kind.number]
      return "\(place):\(found.line):\(found.column): \(kind) (\(level)): \(found.text)"
    }
    lines.append(privacy.inspect.caution)
    return lines + ["", reading(in: words)] + judgement(in: words)
  }

  private func reading(in words: Wording) -> String {
    let inspect = words.privacy.inspect
    let counts = inspect.words(measures.words) + ", " + inspect.sentences(measures.sentences)
    guard let language, let name = Language(rawValue: language.rawValue)?.ownName else {
      return counts
    }
    return "\(inspect.language): \(name). \(counts)."
  }

  private func judgement(in words: Wording) -> [String] {
    let report = PlainLanguageReport(measures, for: .clients, in: words.plainLanguage)
    let hardest = report.hardest.flatMap { [$0.why, "  " + $0.text] }
    return [report.headline] + report.remarks + hardest + [report.caution]
  }
}

// MARK: - As data

extension Inspection {
  var json: JSON {
    .object([
      .init("findings", .array(found.map(\.json))),
      .init("language", language.map { .string($0.rawValue) } ?? .null),
      .init("measures", measures.json),
    ])
  }
}

extension Inspection.Found {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("kind", .string(finding.kind.rawValue)),
      .init("level", .string(finding.level.rawValue)),
      .init("start", .integer(finding.range.lowerBound)),
      .init("end", .integer(finding.range.upperBound)),
      .init("text", .string(text)),
    ]
    if let answer { members.append(.init("answer", .string(answer))) }
    return .object(members)
  }
}

extension PlainLanguage {
  fileprivate var json: JSON {
    let counts: [(String, Int)] = [
      ("words", words), ("sentences", sentences), ("letters", letters),
      ("paragraphs", paragraphs), ("longestWord", longestWord),
      ("longestSentence", longestSentence), ("longestParagraph", longestParagraph),
      ("longSentences", longSentences), ("wordsFrom7", wordsFrom7), ("wordsFrom9", wordsFrom9),
      ("wordsFrom14", wordsFrom14), ("minenNouns", minenNouns),
      ("possiblePassives", possiblePassives), ("mentionsOfLaw", mentionsOfLaw),
      ("wordsToReader", wordsToReader),
    ]
    let shares: [(String, Double)] = [
      ("wordsPerSentence", wordsPerSentence), ("lix", lix), ("lix9", lix9),
      ("readability", readability), ("longSentenceShare", longSentenceShare),
      ("veryLongWordShare", veryLongWordShare), ("minenNounShare", minenNounShare),
      ("possiblePassiveShare", possiblePassiveShare),
    ]
    return .object(
      counts.map { .init($0.0, .integer($0.1)) }
        + shares.map { .init($0.0, .number($0.1.inHundredths)) })
  }
}

extension Double {
  /// With two decimals at most, as JSON writes numbers.
  fileprivate var inHundredths: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    guard rest > 0 else { return String(hundredths / 100) }
    return "\(hundredths / 100)."
      + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
  }
}
