/// What in a text may tell who a person is.
///
/// A help, not a proof: it sees forms and common names. Who lives alone on an island with a lama is
/// found by everybody, and by nothing here.
package enum PersonalData {
  package enum Kind: String, CaseIterable, Sendable {
    case personalIdentityCode, phone, email, iban, businessId, address, vehicle, name, date
  }

  package enum Level: String, CaseIterable, Sendable {
    /// Its checksum holds, or nothing else has this form.
    case certain
    /// The right form with a slip in it, or what may be something else as well.
    case likely
  }

  /// A place in a text that may tell who a person is.
  package struct Finding: Equatable, Sendable {
    package var kind: Kind
    package var level: Level
    /// In Unicode scalars.
    package var range: Range<Int>

    package init(_ kind: Kind, _ level: Level, _ range: Range<Int>) {
      self.kind = kind
      self.level = level
      self.range = range
    }
  }
}

extension PersonalData {
  /// All findings in the order of the text; no two of them overlap.
  ///
  /// The time that this takes grows with the length of the text, whatever stands in it.
  package static func findings(in text: String) -> [Finding] {
    var search = Search(SeenText(text))
    for index in search.text.pieces.indices { search.look(at: index) }
    return search.best.map { match in
      Finding(match.kind, match.level, search.text.place(of: match.range))
    }
  }

  /// The text with a mark in the place of each finding.
  ///
  /// The findings are in the order of the text and do not overlap, as ``findings(in:)`` gives them.
  package static func masked(
    _ text: String, hiding findings: [Finding], as mark: (Kind) -> String
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    var masked = String.UnicodeScalarView()
    var end = 0
    for finding in findings {
      masked.append(contentsOf: scalars[end..<finding.range.lowerBound])
      masked.append(contentsOf: mark(finding.kind).unicodeScalars)
      end = finding.range.upperBound
    }
    masked.append(contentsOf: scalars[end...])
    return String(masked)
  }
}

extension PersonalData.Kind {
  /// Its place in lists that have something for each kind.
  package var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
