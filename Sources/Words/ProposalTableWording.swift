/// What the columns of a team's results are called.
package struct ResultColumns: Sendable {
  package var median: String
  package var range: String
  package var count: String
  package var shift: String
}

/// The words of the sum of hours.
package struct CapacityWording: Sendable {
  package var title: String
  package var columns: [String]
  package var freedTitle: String
  package var freedColumns: [String]
  package var hours: @Sendable (_ hours: String) -> String
  package var ifDouble: @Sendable (_ hours: String) -> String
  package var ifHalf: @Sendable (_ hours: String) -> String
  package var freed: @Sendable (_ hours: String) -> String
  package var left: @Sendable (_ hours: String) -> String
  package var lacking: @Sendable (_ hours: String) -> String
  package var even: String
}

/// The words of the table of measures.
package struct MeasureWording: Sendable {
  package var title: String
  package var columns: [String]
  /// A number, a quality.
  package var kinds: [String]
}

extension ResultColumns {
  static let finnish = ResultColumns(
    median: "Mediaani", range: "Vaihtelu", count: "Merkintöjä", shift: "Muutos")
  static let swedish = ResultColumns(
    median: "Median", range: "Variation", count: "Markeringar", shift: "Förändring")
  static let english = ResultColumns(
    median: "Median", range: "Range", count: "Marks", shift: "Change")
}

extension CapacityWording {
  static let finnish = CapacityWording(
    title: "Tuntien riittävyys",
    columns: [
      "Työ", "Yhteydenottoja viikossa", "Minuutteja yhtä kohti", "Kiinteitä tunteja", "Lasku",
    ],
    freedTitle: "Mistä luovumme", freedColumns: ["Mitä jää pois", "Tunteja viikossa"],
    hours: { "Työtä on \($0) tuntia viikossa." },
    ifDouble: { "Jos yhteydenottoja tulee tuplasti, työtä on \($0) tuntia." },
    ifHalf: { "Jos yhteydenottoja tulee puolet, työtä on \($0) tuntia." },
    freed: { "Luopumalla vapautuu \($0) tuntia viikossa." },
    left: { "Tunteja jää yli \($0)." }, lacking: { "Tunteja puuttuu \($0)." },
    even: "Tunnit riittävät tasan.")

  static let swedish = CapacityWording(
    title: "Räcker timmarna",
    columns: ["Arbete", "Kontakter i veckan", "Minuter per kontakt", "Fasta timmar", "Uträkning"],
    freedTitle: "Vad vi slutar med", freedColumns: ["Vad som faller bort", "Timmar i veckan"],
    hours: { "Arbetet tar \($0) timmar i veckan." },
    ifDouble: { "Om kontakterna är dubbelt så många tar arbetet \($0) timmar." },
    ifHalf: { "Om kontakterna är hälften så många tar arbetet \($0) timmar." },
    freed: { "Det vi slutar med frigör \($0) timmar i veckan." },
    left: { "\($0) timmar blir över." }, lacking: { "\($0) timmar saknas." },
    even: "Timmarna räcker precis.")

  static let english = CapacityWording(
    title: "Whether the hours suffice",
    columns: ["Work", "Enquiries a week", "Minutes for each", "Fixed hours", "Sum"],
    freedTitle: "What we give up", freedColumns: ["What is left out", "Hours a week"],
    hours: { "The work takes \($0) hours a week." },
    ifDouble: { "With twice as many enquiries it takes \($0) hours." },
    ifHalf: { "With half as many enquiries it takes \($0) hours." },
    freed: { "What we give up frees \($0) hours a week." },
    left: { "\($0) hours are left over." }, lacking: { "\($0) hours are lacking." },
    even: "The hours are exactly enough.")
}

extension MeasureWording {
  static let finnish = MeasureWording(
    title: "Mittarit", columns: ["Mittari", "Laji", "Nyt", "Tavoite", "Milloin katsotaan"],
    kinds: ["luku", "laatu"])

  static let swedish = MeasureWording(
    title: "Mätare", columns: ["Mätare", "Slag", "Nu", "Mål", "När vi tittar"],
    kinds: ["tal", "kvalitet"])

  static let english = MeasureWording(
    title: "Measures", columns: ["Measure", "Kind", "Now", "Target", "When we look"],
    kinds: ["number", "quality"])
}
