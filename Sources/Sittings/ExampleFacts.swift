package import Learning
package import Words

extension ExampleCard {
  /// What the card tells, thing by thing; nothing where it is silent.
  package func facts(in words: Wording) -> [(label: String, text: String?)] {
    let reader = words.reader
    let doing = opens.compactMap { Opening.allCases.firstIndex(of: $0) }
      .map { reader.openingNames[$0] }
    let opening = gates.compactMap { Gate.allCases.firstIndex(of: $0) }
      .map { reader.gateNames[$0] }
    return [
      (words.examples.text, text.utf8.isEmpty ? nil : text), (reader.who, who),
      (reader.whom, whom), (reader.place, place), (reader.good, good), (reader.cost, cost),
      (reader.risk, risk), (reader.gates, opening.isEmpty ? nil : opening.joined(separator: ", ")),
      (reader.opens, doing.isEmpty ? nil : doing.joined(separator: ", ")),
      (reader.then, thenAndNow?.then), (reader.now(nil), thenAndNow?.nowText(in: reader)),
    ]
  }
}

extension ThenAndNow {
  /// How it is now, with when that was looked up and how sure it is.
  fileprivate func nowText(in words: ReaderWording) -> String? {
    guard let now else { return nil }
    let names: [Certainty: String] = [.high: words.certaintyHigh, .mid: words.certaintyMid]
    let facts = [checked.map { words.checked($0) }, certainty.flatMap { names[$0] }]
      .compactMap { $0 }
    return facts.isEmpty ? now : "\(now) (\(facts.joined(separator: ", ")))"
  }
}
