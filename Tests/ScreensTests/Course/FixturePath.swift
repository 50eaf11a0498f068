import Answers
import Learning
import Words

/// A service path at several moments of being filled.
enum FixturePath: Equatable, Sendable {
  case empty, half, full

  func stages(in language: Language) -> [PathStage] {
    switch self {
    case .empty: []
    case .half: .half(in: language)
    case .full: .full(in: language)
    }
  }
}

extension [PathStage] {
  /// Half of the stages have a feeling, and some of the cells a text.
  static func half(in language: Language) -> [PathStage] {
    let texts = FixtureTexts.in(language)
    return full(in: language).prefix(8).enumerated().map { index, stage in
      var stage = stage
      if index % 4 == 3 { (stage.feeling, stage.word) = (nil, nil) }
      stage.lanes = index < 3 ? [ItemID("does"): stage.lanes[ItemID("does")] ?? texts.cell(0)] : [:]
      return stage
    }
  }

  /// Twelve stages by seven lanes, with a text in each cell.
  static func full(in language: Language) -> [PathStage] {
    let texts = FixtureTexts.in(language)
    let feelings = [-1, -2, -2, -1, 0, 1, 2, 1, 1, -1, 0, 2]
    return feelings.enumerated().map { index, feeling in
      var stage = PathStage(
        id: ItemID(index < texts.stages.count ? texts.stages[index].id : "own\(index)"),
        name: texts.name(of: index), feeling: feeling,
        word: texts.words[index % texts.words.count], basis: index % 3 == 1 ? .known : .assumed)
      for (lane, id) in FixtureTexts.lanes.enumerated() {
        stage.lanes[ItemID(id)] = texts.cell(index * 3 + lane)
      }
      return stage
    }
  }
}

/// What stands in the fixture path, in a language.
private struct FixtureTexts {
  static let lanes = ["does", "thinks", "touchpoint", "seen", "backstage", "obstacle", "idea"]

  var stages: [(id: String, name: String)]
  var own: String
  var words: [String]
  var cells: [String]

  func name(of index: Int) -> String {
    index < stages.count ? stages[index].name : "\(own) \(index + 1)"
  }

  func cell(_ number: Int) -> PathStage.Cell {
    PathStage.Cell(
      text: cells[number % cells.count], basis: number % 4 == 0 ? .known : .assumed)
  }

  private static let ids = [
    "worry", "search", "threshold", "contact", "waiting", "meeting", "work", "ending",
  ]

  static func `in`(_ language: Language) -> FixtureTexts {
    switch language {
    case .finnish:
      FixtureTexts(
        stages: named([
          "Huoli herää", "Etsii tietoa", "Kynnyksellä", "Ottaa yhteyttä", "Odottaa",
          "Ensimmäinen tapaaminen", "Yhteinen työ", "Päättyy ja jatkuu",
        ]), own: "Oma vaihe", words: ["huolissaan", "peloissaan", "kahden vaiheilla"],
        cells: [
          "hakee yöllä puhelimella", "”Jos kysyn, viedäänkö lapsi?”", "yhteydenottolomake",
          "lomake kysyy ensin, kuka hän on", "viesti odottaa yhteisessä laatikossa",
        ])
    case .swedish:
      FixtureTexts(
        stages: named([
          "Oron väcks", "Söker information", "På tröskeln", "Tar kontakt", "Väntar",
          "Första mötet", "Gemensamt arbete", "Avslutas och går vidare",
        ]), own: "Eget skede", words: ["orolig", "rädd", "kluven inför allt"],
        cells: [
          "söker på natten med mobilen", "”Om jag frågar, tar de barnet då?”", "kontaktformulär",
          "formuläret frågar först vem man är", "meddelandet väntar i en gemensam inkorg",
        ])
    case .english:
      FixtureTexts(
        stages: named([
          "A worry begins", "Looks for information", "On the threshold", "Makes contact", "Waits",
          "First meeting", "Working together", "Ends, and life goes on",
        ]), own: "My own stage", words: ["worried", "afraid", "in two minds about it"],
        cells: [
          "searches at night on a phone", "“If I ask, will they take my child?”", "contact form",
          "the form first asks who they are", "the message waits in a shared inbox",
        ])
    }
  }

  private static func named(_ names: [String]) -> [(id: String, name: String)] {
    zip(ids, names).map { (id: $0, name: $1) }
  }
}
