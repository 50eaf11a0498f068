import Testing
import TextChecks

@Suite("Personal data in the corpus")
struct CorpusTests {
  private static let score = Score(of: MarkedCorpus.all)

  @Test("is large enough to say something")
  func size() {
    let lines = MarkedCorpus.all.lines

    #expect(lines.count >= 1300)
    #expect(lines.count { $0.marks.isEmpty } >= 600)
    #expect(Set(lines.flatMap(\.marks).map(\.kind)) == Set(PersonalData.Kind.allCases))
  }

  @Test("is found as the corpus says, kind by kind")
  func table() {
    print(Self.score.table)
    for miss in Self.score.misses { print(miss) }
    #expect(Self.score.rows.count > PersonalData.Kind.allCases.count)
  }

  @Test("includes every identity code that is right, and nothing else is taken for one")
  func identityCodes() {
    let certain = Self.score[.personalIdentityCode, .certain]

    #expect(certain.wanted > 100)
    #expect(certain.found == certain.wanted)
    #expect(certain.wrong == 0)
  }

  @Test(
    "includes nearly all other numbers and addresses, with no false alarm that is certain",
    arguments: [PersonalData.Kind.phone, .email, .iban, .businessId, .vehicle, .address])
  func numbers(kind: PersonalData.Kind) {
    let certain = Self.score[kind, .certain]

    #expect(certain.wanted > 10)
    #expect(Double(certain.found) >= 0.98 * Double(certain.wanted))
    #expect(certain.wrong == 0)
  }

  @Test("includes most names", arguments: PersonalData.Level.allCases)
  func names(level: PersonalData.Level) {
    let names = Self.score[.name, level]

    #expect(Double(names.found) >= 0.85 * Double(names.wanted))
    #expect(names.wrong <= 1)
  }

  @Test("includes slips and doubtful forms, as likely only", arguments: PersonalData.Kind.allCases)
  func likely(kind: PersonalData.Kind) {
    let likely = Self.score[kind, .likely]

    #expect(Double(likely.found) >= 0.85 * Double(likely.wanted))
    #expect(likely.wrong <= 1)
  }
}

/// How what is found agrees with the marks.
struct Score {
  struct Row {
    var wanted = 0
    var found = 0
    /// Found where nothing is marked.
    var wrong = 0
  }

  struct Key: Hashable {
    var kind: PersonalData.Kind
    var level: PersonalData.Level
  }

  private(set) var rows: [Key: Row] = [:]
  private(set) var misses: [String] = []

  init(of corpus: MarkedCorpus) {
    for line in corpus.lines {
      let findings = PersonalData.findings(in: line.text)
      for mark in line.marks {
        rows[Key(kind: mark.kind, level: mark.level), default: Row()].wanted += 1
        if findings.contains(mark) {
          rows[Key(kind: mark.kind, level: mark.level), default: Row()].found += 1
        }
      }
      for finding in findings
      where !line.marks.contains(where: { $0.range.overlaps(finding.range) }) {
        rows[Key(kind: finding.kind, level: finding.level), default: Row()].wrong += 1
      }
      if findings != line.marks { misses.append("\(line.file):\(line.number): \(findings)") }
    }
  }

  subscript(kind: PersonalData.Kind, level: PersonalData.Level) -> Row {
    rows[Key(kind: kind, level: level)] ?? Row()
  }

  var table: String {
    var lines = ["kind\tlevel\tmarked\tfound\tfalse"]
    for kind in PersonalData.Kind.allCases {
      for level in PersonalData.Level.allCases {
        let row = self[kind, level]
        guard row.wanted + row.wrong > 0 else { continue }
        lines.append(
          "\(kind.rawValue)\t\(level.rawValue)\t\(row.wanted)\t\(row.found)\t\(row.wrong)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
